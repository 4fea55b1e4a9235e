//! The written table of merge cases: what each side does, what comes of it, what is left open.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::fmt::Write as _;
use std::path::Path;

use querschnitt::edit::{Edit, actions, compile, merge};
use querschnitt::map::{Action, Decision, Language, Map, Slot};
use querschnitt::store::{action_text, canonical_text, read_actions, read_text};
use querschnitt::words::Words;

fn path(name: &str) -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data").join(name)
}

fn done(base: &Map, case: &str, sign: &str) -> Map {
    let lines: Vec<&str> = case.lines().filter_map(|line| line.strip_prefix(sign)).collect();
    let says = read_actions(&format!("[{}]", lines.join(","))).unwrap_or_else(|why| panic!("{case}\n{why:?}"));
    let mut map = base.clone();
    compile(&says, base).unwrap_or_else(|why| panic!("{case}\n{why}")).apply(&mut map).unwrap();
    map
}

/// The map without its conflicts.
fn without_conflicts(map: &Map) -> Map {
    let mut bare = map.clone();
    let entries = Edit::between(&Map::default(), map).inverted();
    let conflicts = entries.changes().filter(|(slot, _)| matches!(slot, Slot::Conflict(_)));
    Edit::of(conflicts.map(|(slot, change)| (slot.clone(), change.clone()))).apply(&mut bare).unwrap();
    bare
}

/// What the merge does and lists.
fn outcome(base: &Map, merged: &Map) -> String {
    let bare = without_conflicts(merged);
    let mut told = String::new();
    for action in actions(&Edit::between(base, &bare), base).unwrap() {
        writeln!(told, "= {}", action_text(&action)).unwrap();
    }
    for conflict in merged.conflicts() {
        writeln!(told, "! {:?} {:?}", conflict.why, conflict.slot).unwrap();
    }
    told
}

#[test]
fn the_table_of_merge_cases() {
    let base = read_text(&std::fs::read_to_string(path("merge-base.ron")).unwrap()).unwrap();
    let table = std::fs::read_to_string(path("merge-cases.txt")).unwrap();
    let (mut written, mut count) = (String::new(), 0);
    for case in table.split("\n\n") {
        if !case.starts_with('#') {
            written += &format!("{}\n", case.trim_end());
            continue;
        }
        count += 1;
        let (ours, theirs) = (done(&base, case, "o "), done(&base, case, "t "));
        let merged = merge(&base, &ours, &theirs);
        let swapped = merge(&base, &theirs, &ours);
        assert_eq!(outcome(&base, &merged), outcome(&base, &swapped), "{case}");
        assert_eq!(read_text(&canonical_text(&merged)).as_ref(), Ok(&merged), "{case}");
        let given: Vec<&str> = case.lines().filter(|line| !line.starts_with(['=', '!']) && !line.is_empty()).collect();
        written += &format!("\n{}\n{}", given.join("\n"), outcome(&base, &merged));
    }
    assert!(count >= 40, "{count} cases");
    if std::env::var_os("QUERSCHNITT_UPDATE").is_some() {
        std::fs::write(path("merge-cases.txt"), &written).unwrap();
    }
    let differs = table.lines().zip(written.lines()).find(|(a, b)| a != b);
    assert!(table == written || std::env::var_os("QUERSCHNITT_UPDATE").is_some(), "{differs:?}");
}

/// Every conflict of the table can be settled in every way: one step that leaves a whole map without it, and undone comes
/// home. What is disputed and has to go along goes in the same step; nothing else is decided by it.
#[test]
fn every_conflict_is_settled() {
    let base = read_text(&std::fs::read_to_string(path("merge-base.ron")).unwrap()).unwrap();
    let table = std::fs::read_to_string(path("merge-cases.txt")).unwrap();
    let mut settled = 0;
    for case in table.split("\n\n").filter(|case| case.starts_with('#')) {
        let merged = merge(&base, &done(&base, case, "o "), &done(&base, case, "t "));
        let slots: Vec<Slot> = merged.conflicts().map(|conflict| conflict.slot.clone()).collect();
        for slot in &slots {
            for take in Decision::all(merged.conflict(slot).unwrap()) {
                let edit = compile(&[Action::Resolve { slot: slot.clone(), take }], &merged);
                let edit = edit.unwrap_or_else(|why| panic!("{case}\n{take:?} of {slot:?}: {why}"));
                let mut after = merged.clone();
                edit.apply(&mut after).unwrap_or_else(|why| panic!("{case}\n{take:?} {why}"));
                let left: Vec<&Slot> = after.conflicts().map(|conflict| &conflict.slot).collect();
                assert!(!left.contains(&slot) && left.iter().all(|other| slots.contains(other)), "{case}");
                if take == Decision::AsItIs {
                    assert_eq!(left.len() + 1, slots.len(), "{case}");
                }
                // whole: it is written and read again as it is
                assert!(read_text(&canonical_text(&after)).unwrap() == after, "{case}\n{take:?}");
                edit.inverted().apply(&mut after).unwrap();
                assert!(after == merged, "{case}\n{take:?}");
                settled += 1;
            }
        }
    }
    assert!(settled >= 150, "{settled}");
}

/// Who gave up other roles to lead has them again when the other side leads.
#[test]
fn a_lead_that_does_not_stand_gives_back_what_was_given_up_for_it() {
    let base = read_text(&std::fs::read_to_string(path("merge-base.ron")).unwrap()).unwrap();
    let amt = "o Assign(unit: \"amt-b\", field: \"wohnen\", roles: [Lead])";
    let awo = "o Assign(unit: \"awo\", field: \"wohnen\", scope: {\"bezirk\": [\"nord\"]}, roles: [Lead])";
    let (amt, awo) = (done(&base, amt, "o "), done(&base, awo, "o "));
    let merged = merge(&base, &amt, &awo);
    let slot = merged.conflicts().next().unwrap().slot.clone();
    let taken = |take| {
        let mut map = merged.clone();
        compile(&[Action::Resolve { slot: slot.clone(), take }], &merged).unwrap().apply(&mut map).unwrap();
        map
    };
    assert_eq!(taken(Decision::Ours), amt);
    assert_eq!(taken(Decision::Theirs), awo);
    assert_eq!(taken(Decision::Base).record(&slot), base.record(&slot));
}

/// Every conflict of the table as it is told, to be read in one place.
#[test]
fn conflicts_are_sentences() {
    let base = read_text(&std::fs::read_to_string(path("merge-base.ron")).unwrap()).unwrap();
    let table = std::fs::read_to_string(path("merge-cases.txt")).unwrap();
    let mut told = String::new();
    for case in table.split("\n\n").filter(|case| case.starts_with('#')) {
        let merged = merge(&base, &done(&base, case, "o "), &done(&base, case, "t "));
        let name = case.lines().next().unwrap_or_default();
        let sentences = merged.conflicts().flat_map(|conflict| {
            let say = |language: &Language| format!("  {}\n", Words::new(*language).conflict(conflict, &merged));
            Language::ALL.iter().map(say).collect::<Vec<_>>()
        });
        let sentences: String = sentences.collect();
        if !sentences.is_empty() {
            write!(told, "{name}\n{sentences}").unwrap();
        }
    }
    insta::assert_snapshot!("conflicts", told);
}
