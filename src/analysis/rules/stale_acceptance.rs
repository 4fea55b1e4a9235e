//! An accepted finding that names what is no longer there.

use super::context::Context;
use super::deeds::Remedy;
use super::found::Found;
use super::rule::{Draft, Rule, SubjectKind};
use crate::analysis::{Fact, Finding};
use crate::map::{Accepted, Action, Id, Map, Severity};

pub(crate) const ID: &str = "rules/stale";

pub(super) const RULE: Rule =
    Rule { facts: &["text"], remedies, ..Rule::new(ID, Severity::Note, SubjectKind::Map, find) };

/// The accepted findings of which a subject is neither there nor a former name of something that is.
fn stale(map: &Map) -> impl Iterator<Item = &Accepted> {
    let was = |id: &Id| {
        map.nodes().any(|(_, node)| node.was().contains(id)) || map.paths().any(|(_, path)| path.was.contains(id))
    };
    let is_known =
        move |id: &Id| map.node(id).is_some() || map.path(id).is_some() || map.programme(id).is_some() || was(id);
    map.accepted().filter(move |record| !record.subjects.iter().all(&is_known))
}

/// All in one, as they are taken away together.
fn find(ctx: &Context<'_>, _: &Found) -> Vec<Draft> {
    let told: Vec<String> = stale(ctx.snapshot.map)
        .map(|record| {
            let subjects: Vec<&str> = record.subjects.iter().map(Id::as_str).collect();
            format!("{} ({})", record.rule, subjects.join(", "))
        })
        .collect();
    let draft = || Draft::about([]).fact("text", Fact::Text(told.join("; "))).weight(told.len());
    if told.is_empty() { Vec::new() } else { vec![draft()] }
}

fn remedies(ctx: &Context<'_>, _: &Finding) -> Vec<Remedy> {
    let unaccept =
        |record: &Accepted| Action::Unaccept { rule: record.rule.clone(), subjects: record.subjects.clone() };
    vec![stale(ctx.snapshot.map).map(unaccept).collect()]
}

#[cfg(test)]
mod tests {
    use super::super::testing::{fact, remedies_of, tells};
    use crate::analysis::Fact;
    use crate::analysis::testing::map;

    #[test]
    fn what_is_no_longer_there() {
        let text = "a: f FD; b: f D; a -C- b; +coverage/no-lead f; +load/many-leads gone; +data/orphan a lost";
        tells(super::ID, "a: f FD; b: f D; a -C- b; +coverage/no-lead f", &[]);
        tells(super::ID, text, &[""]);
        let told = "data/orphan (a, lost); load/many-leads (gone)";
        assert_eq!(fact(text, super::ID, "text"), Fact::Text(told.to_owned()));
        assert_eq!(remedies_of(&map(text), super::ID)[0].len(), 2);
    }
}
