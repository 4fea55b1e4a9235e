//! Conflicts that a merge left: the ways to settle one, and what each would make of the map.

use std::collections::BTreeSet;

use crate::analysis::{Finding, findings};
use crate::edit;
use crate::map::{Action, Day, Decision, Id, Map, Slot};
use crate::view::changes::{ChangeLine, changes};
use crate::words::Words;

/// What a way would make of the map.
#[derive(Debug, Clone, PartialEq)]
pub struct Way {
    /// The way.
    pub decision: Decision,
    /// What would change, and which findings would go and come; nothing where the map stays as it is.
    pub lines: Vec<ChangeLine>,
    /// Why it cannot be taken.
    pub refused: Option<String>,
}

/// The conflicts, a sentence each, in the order of the file.
pub fn conflicts(map: &Map, words: &Words) -> Vec<(Slot, String)> {
    map.conflicts().map(|conflict| (conflict.slot.clone(), words.conflict(conflict, map))).collect()
}

/// Every way to settle a conflict with what would come of it; none where there is no such conflict. Time: for each a copy of the
/// map with its findings.
pub fn ways(map: &Map, slot: &Slot, day: Day, words: &Words) -> Vec<Way> {
    let now = findings(map, day);
    let way = |decision: Decision| {
        let says = Action::Resolve { slot: slot.clone(), take: decision };
        let mut after = map.clone();
        let done = edit::compile(&[says], map).and_then(|edit| edit.apply(&mut after));
        match done {
            Ok(()) => Way { decision, lines: lines((map, &now), (&after, day), words), refused: None },
            Err(refusal) => {
                Way { decision, lines: Vec::new(), refused: Some(words.refusal(&refusal, map).to_string()) }
            }
        }
    };
    map.conflict(slot).map(|conflict| Decision::all(conflict).map(way).collect()).unwrap_or_default()
}

/// What changes besides the conflict, then the findings.
fn lines((map, now): (&Map, &[Finding]), (after, day): (&Map, Day), words: &Words) -> Vec<ChangeLine> {
    let mut lines = changes(map, after, words);
    // that a conflict is settled says nothing new here
    lines.retain(|line| line.action.as_ref().is_some_and(|action| !matches!(action, Action::Resolve { .. })));
    let then = findings(after, day);
    let keys = |findings: &[Finding]| findings.iter().map(key).collect::<BTreeSet<_>>();
    let (was, is) = (keys(now), keys(&then));
    let line = |sign: char, finding: &Finding, map: &Map, message: &str| {
        let finding = words.finding_sentence(finding, map);
        ChangeLine { sign, action: None, message: words.with(message, &[("finding", finding.into())]) }
    };
    let is_told = |finding: &&Finding| finding.rule != crate::analysis::CONFLICT;
    let went = now.iter().filter(is_told).filter(|finding| !is.contains(&key(finding)));
    lines.extend(went.map(|finding| line('✓', finding, map, "versions-finding-went")));
    let came = then.iter().filter(is_told).filter(|finding| !was.contains(&key(finding)));
    lines.extend(came.map(|finding| line('!', finding, after, "versions-finding-came")));
    lines
}

fn key(finding: &Finding) -> (&'static str, BTreeSet<Id>) {
    (finding.rule, finding.subjects.iter().cloned().collect())
}

/// The node, path or programme of a disputed record, where people would change it by hand.
pub fn home(slot: &Slot, map: &Map) -> Option<Slot> {
    let there = |slot: Slot| map.record(&slot).is_some().then_some(slot);
    match slot {
        Slot::Node(_) | Slot::Path(_) | Slot::Programme(_) => there(slot.clone()),
        Slot::Responsibility(unit, field, _) => {
            there(Slot::Node(unit.clone())).or_else(|| there(Slot::Node(field.clone())))
        }
        Slot::Tie(from, to, _) => there(Slot::Node(from.clone())).or_else(|| there(Slot::Node(to.clone()))),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::edit::merge;
    use crate::map::Language;
    use crate::store::read_text;

    fn named(name: &str, lead: &str) -> Map {
        let text = format!(
            "#![enable(implicit_some)]\nMap(format: 1, departments: {{\"a\": (name: {name:?}, rank: Office), \"b\": (name: \"B\", \
             rank: Office)}}, fields: {{\"f\": (name: \"F\")}}, responsibilities: [(unit: {lead:?}, field: \"f\", roles: \
             [Lead])])"
        );
        read_text(&text).unwrap()
    }

    #[test]
    fn each_way_says_what_it_would_do() {
        let words = Words::new(Language::De);
        let merged = merge(&named("Amt", "a"), &named("Sozialamt", "a"), &named("Wohnungsamt", "a"));
        let (slot, told) = conflicts(&merged, &words).remove(0);
        assert!(told.contains("Name"), "{told}");
        let ways = ways(&merged, &slot, "2026-12-01".parse().unwrap(), &words);
        let messages: Vec<Vec<&str>> =
            ways.iter().map(|way| way.lines.iter().map(|line| line.message.as_str()).collect()).collect();
        assert_eq!(messages[..2], [["Amt heißt jetzt Sozialamt"], ["Amt heißt jetzt Wohnungsamt"]]);
        assert!(messages[2].is_empty() && messages[3].is_empty(), "the map holds the state before: {messages:?}");
        for way in &ways {
            let mut after = merged.clone();
            let says = Action::Resolve { slot: slot.clone(), take: way.decision };
            let edit = edit::compile(&[says], &merged).unwrap();
            edit.apply(&mut after).unwrap();
            assert_eq!(after.conflicts().count(), 0);
            edit.inverted().apply(&mut after).unwrap();
            assert!(after == merged);
        }
    }
}
