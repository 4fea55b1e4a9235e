//! The written table of merge cases: what each side does, what comes of it, what is left open.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::fmt::Write as _;
use std::path::Path;

use querschnitt::edit::{Edit, actions, compile, merge};
use querschnitt::map::{Action, Map, Side, Slot};
use querschnitt::store::{action_text, canonical_text, read_actions, read_text};

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

/// What each side of the cases of the table does, with the case.
fn merged_cases() -> Vec<(String, Map)> {
    let base = read_text(&std::fs::read_to_string(path("merge-base.ron")).unwrap()).unwrap();
    let table = std::fs::read_to_string(path("merge-cases.txt")).unwrap();
    let cases = table.split("\n\n").filter(|case| case.starts_with('#'));
    cases.map(|case| (case.to_owned(), merge(&base, &done(&base, case, "o "), &done(&base, case, "t ")))).collect()
}

#[test]
fn every_conflict_of_the_table_can_be_decided_for_each_side() {
    let (mut decisions, mut refused) = (0, Vec::new());
    for (case, merged) in merged_cases() {
        for conflict in merged.conflicts() {
            let slot = || conflict.slot.clone();
            let takes = [Side::Ours, Side::Theirs, Side::Base].map(|take| Action::Resolve { slot: slot(), take });
            for says in takes.into_iter().chain([Action::Settle { slot: slot() }]) {
                let title = case.lines().next().unwrap_or_default();
                let edit = match compile(std::slice::from_ref(&says), &merged) {
                    Ok(edit) => edit,
                    Err(why) => {
                        refused.push(format!("{title}: {says:?}: {why:?}"));
                        continue;
                    }
                };
                let mut decided = merged.clone();
                if let Err(why) = edit.apply(&mut decided) {
                    refused.push(format!("{title}: {says:?}: {why:?}"));
                    continue;
                }
                assert!(decided.conflicts().all(|left| left.slot != conflict.slot), "{title}: {says:?}");
                assert!(
                    decided.conflicts().all(|left| merged.conflicts().any(|open| open == left)),
                    "{title}: {says:?}"
                );
                assert_eq!(read_text(&canonical_text(&decided)).as_ref(), Ok(&decided), "{title}: {says:?}");
                edit.inverted().apply(&mut decided).unwrap();
                assert!(decided == merged, "{title}: {says:?}");
                decisions += 1;
            }
        }
    }
    assert!(refused.is_empty(), "{decisions} decided, but {refused:#?}");
    assert!(decisions >= 100, "{decisions} decisions");
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
