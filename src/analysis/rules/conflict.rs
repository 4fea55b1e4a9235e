//! The file itself: what a merge left open.

use std::collections::BTreeMap;

use super::context::Context;
use super::found::Found;
use super::rule::{Draft, Rule, SubjectKind};
use crate::analysis::Fact;
use crate::map::{Id, Severity, Slot};

/// The rule that tells what a merge left open.
pub const ID: &str = "file/conflict";

pub(super) const RULE: Rule = Rule { facts: &["place"], ..Rule::new(ID, Severity::Error, SubjectKind::Node, find) };

/// A finding for each conflict; those of the map's own attributes have no subject and are told together.
fn find(ctx: &Context<'_>, _: &Found) -> Vec<Draft> {
    let mut conflicts: BTreeMap<Vec<Id>, Vec<Slot>> = BTreeMap::new();
    for conflict in ctx.snapshot.map.conflicts() {
        conflicts.entry(subjects(&conflict.slot)).or_default().push(conflict.slot.clone());
    }
    conflicts.into_iter().map(|(subjects, slots)| Draft::about(subjects).fact("place", Fact::Places(slots))).collect()
}

fn subjects(slot: &Slot) -> Vec<Id> {
    match slot {
        Slot::Node(id) | Slot::Path(id) | Slot::Programme(id) | Slot::Variant(id) => vec![id.clone()],
        Slot::Responsibility(one, other, _) | Slot::Tie(one, other, _) => vec![one.clone(), other.clone()],
        Slot::Accepted(_, subjects) => subjects.iter().cloned().collect(),
        Slot::Setting(_) | Slot::Rule(_) | Slot::Conflict(_) => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use crate::analysis::{Fact, findings};
    use crate::edit::merge;
    use crate::map::{SettingKey, Severity, Slot};
    use crate::store::read_text;

    #[test]
    fn what_a_merge_left_open_is_an_error() {
        let map = |title: &str, name: &str| {
            let text = format!("Map(format: 1, title: {title:?}, fields: {{\"a\": (name: {name:?})}})");
            read_text(&text).unwrap()
        };
        let merged = merge(&map("T", "A"), &map("U", "B"), &map("V", "C"));
        let found = findings(&merged, "2026-12-01".parse().unwrap());
        let open: Vec<_> = found.iter().filter(|finding| finding.rule == super::ID).collect();
        assert!(open.len() == 2 && open.iter().all(|finding| finding.severity == Severity::Error));
        let places = |slot: Slot| Some(Fact::Places(vec![slot]));
        assert_eq!(open[0].fact("place").cloned(), places(Slot::Setting(SettingKey::Title)));
        assert_eq!(open[1].fact("place").cloned(), places(Slot::Node("a".parse().unwrap())));
    }
}
