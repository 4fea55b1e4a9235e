//! Random sequences of edits on two branches.

use std::fs;

use querschnitt::edit::{Edit, merge};
use querschnitt::map::{Map, Slot};

use crate::long::cases;
use crate::repository::Repository;

/// Actions that two people might do, many of which meet.
const PICKS: &[&str] = &[
    r#"Rename(id: "vhs", name: "Volkshochschule")"#,
    r#"Rename(id: "vhs", name: "Schule")"#,
    r#"Remove(id: "awo")"#,
    r#"Alter(id: "awo", actor: (note: "neu"))"#,
    r#"Tie(from: "awo", to: "amt-a", kind: Agreement)"#,
    r#"Merge(units: ["amt-a", "amt-b"], into: (id: "amt", name: "Amt"))"#,
    r#"Move(id: "dez-1", under: "dez-2")"#,
    r#"Move(id: "dez-2", under: "dez-1")"#,
    r#"Assign(unit: "amt-b", field: "wohnen", roles: [Lead])"#,
    r#"Assign(unit: "vhs", field: "wohnen", roles: [Lead, Deliver])"#,
    r#"ChangeId(id: "vhs", to: "volkshochschule")"#,
    r#"AddActor(id: "neu", actor: (name: "Neu", kind: Welfare))"#,
    r#"AddField(id: "neu", field: (name: "Neu"))"#,
    r#"SetMap(title: "Netz 2")"#,
    r#"AlterPath(id: "weg", path: (note: "kurz"))"#,
    r#"RemoveVariant(id: "modell")"#,
];

/// One side of a pair: a branch with up to three commits of a few edits each, and a comment of its own.
fn work_on(repository: &Repository, branch: &str, mut random: impl FnMut(usize) -> usize) -> Map {
    repository.git(&format!("checkout -q -B {branch} main"));
    let text = fs::read_to_string(repository.map_path()).unwrap();
    // Records that are never taken away: a comment goes with its record.
    let place = ["    fields: {\n", "        \"runde\"", "        \"wohnen\"", "    paths: {\n"][random(4)];
    fs::write(repository.map_path(), text.replacen(place, &format!("    // by {branch}\n{place}"), 1)).unwrap();
    for _ in 0..=random(3) {
        for _ in 0..=random(3) {
            repository.does(PICKS[random(PICKS.len())]);
        }
        repository.git("commit -q -a --allow-empty -m side");
    }
    repository.map()
}

/// What one side alone did to a record is done. Records whose id one of them changed are left to the laws of merging.
fn assert_nothing_lost(base: &Map, side: &Map, other: &Map, merged: &Map, pair: u32) {
    let changes_ids = [side, other].iter().any(|map| map.slots().iter().any(|slot| renames(map, slot)));
    let theirs = Edit::between(base, other);
    for (slot, change) in Edit::between(base, side).changes() {
        if !changes_ids && theirs.change(slot).is_none() {
            assert_eq!(merged.record(slot), change.after, "pair {pair}: {slot:?} is lost");
        }
    }
}

fn renames(map: &Map, slot: &Slot) -> bool {
    map.record(slot).is_some_and(|record| record.was().next().is_some())
}

/// Random sequences on two branches; a thousand pairs in the long form.
#[test]
fn random_branches_merge_to_what_the_maps_say_and_no_edit_is_lost() {
    let repository = Repository::new();
    let base = repository.map();
    let (mut clean_pairs, pairs) = (0, cases(12, 1000));
    for pair in 0..pairs {
        let mut state = u64::from(pair).wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1;
        let mut random = |end: usize| {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            (state >> 33) as usize % end
        };
        let theirs = work_on(&repository, "theirs", &mut random);
        let ours = work_on(&repository, "ours", &mut random);
        let merged = repository.try_git("merge --no-edit -q theirs");
        let expected = merge(&base, &ours, &theirs);
        let clean = expected.conflicts().next().is_none();
        assert_eq!(merged.status.success(), clean, "{pair}: {merged:?}");
        let found = repository.map();
        assert!(found == expected, "pair {pair}");
        if clean {
            clean_pairs += 1;
            assert_nothing_lost(&base, &ours, &theirs, &found, pair);
            assert_nothing_lost(&base, &theirs, &ours, &found, pair);
        }
        let text = fs::read_to_string(repository.map_path()).unwrap();
        assert!(["// by ours", "// by theirs"].iter().all(|comment| text.contains(comment)), "pair {pair}:\n{text}");
        repository.git("reset -q --hard");
    }
    println!("{pairs} pairs, {clean_pairs} without a conflict");
}
