//! Splices: what changed is written, and nothing else.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;

use super::super::arbitrary;
use super::super::carry::lost_comments;
use super::super::changes::Changes;
use super::super::leaving::Leaving;
use super::super::memory::Removed;
use super::super::own::own;
use super::super::page::Page;
use super::super::read::{Reading, read, read_text};
use super::super::scan::scan;
use super::super::section::Section;
use super::super::splice::{Original, splice};
use super::super::tree::{Item, Source};
use super::super::write::{canonical_text, find_section};
use crate::map::{Map, Record, Slot};

/// The text after the map of `text` has become `map`; what must hold for every splice is checked.
pub(super) fn spliced(text: &str, map: &Map) -> String {
    let Reading { map: old_map, tree, slots } = read(text).unwrap();
    let source = Source { text, tree: &tree };
    let changes = Changes::between(&old_map, map);
    let original = Original { source, slots: &slots };
    let leaving = Leaving::of(original, &changes.removed, map, None);
    let new =
        splice(original, &changes, &leaving, &Removed::new()).unwrap_or_else(|| panic!("{changes:?}\nfrom\n{text}"));
    let reading = read(&new).unwrap_or_else(|problems| panic!("{problems:?}\nfrom\n{text}\nto\n{new}"));
    assert_eq!(&reading.map, map, "from\n{text}\nto\n{new}");
    let mut lost = lost_comments(source, Source { text: &new, tree: &reading.tree });
    let mut gone = leaving.texts(source);
    lost.sort();
    gone.sort();
    assert_eq!(lost, gone, "from\n{text}\nto\n{new}");
    for (slot, &item) in &slots {
        if let Some(&new_item) = reading.slots.get(slot)
            && old_map.record(slot) == map.record(slot)
            && Section::of(slot, &map.record(slot).unwrap()).0 != Section::Map
        {
            assert_eq!(text[tree.range(item)], new[reading.tree.range(new_item)], "from\n{text}\nto\n{new}");
        }
    }
    assert_the_rest_stays(source, &slots, &old_map, map, &new);
    new
}

/// What is outside of changed records is all there, in order: lines that hold nothing of them to the byte, on shared lines all
/// but blanks and commas.
fn assert_the_rest_stays(source: Source<'_>, slots: &BTreeMap<Slot, Item>, old: &Map, map: &Map, new: &str) {
    let (text, tree) = (source.text, source.tree);
    let changed = slots.iter().filter(|(slot, _)| old.record(slot) != map.record(slot)).map(|(_, &item)| item);
    let new_tree = scan(new).tree;
    let gone = Section::BELOW_MAP.into_iter().filter(|section| find_section(&new_tree, new, *section).is_none());
    let changed: Vec<Item> = changed.chain(gone.filter_map(|section| find_section(tree, text, section))).collect();
    assert_signs_stay(source, &changed, new);
    assert_lines_stay(source, &changed, new);
}

fn assert_signs_stay(source: Source<'_>, changed: &[Item], new: &str) {
    let mut is_changed = vec![false; source.text.len() + 1];
    changed.iter().for_each(|&item| is_changed[own(source, item)].fill(true));
    let is_solid = |c: char| !c.is_whitespace() && c != ',';
    let mut signs = new.chars();
    for (at, sign) in source.text.char_indices().filter(|&(at, sign)| is_solid(sign) && !is_changed[at]) {
        assert!(signs.any(|kept| kept == sign), "lost: {sign:?} at {at}\nfrom\n{}\nto\n{new}", source.text);
    }
}

fn assert_lines_stay(source: Source<'_>, changed: &[Item], new: &str) {
    let (text, tree) = (source.text, source.tree);
    let page = Page::new(source);
    let line_end = |at: usize| at + text[at..].find('\n').unwrap_or(text.len() - at);
    let line = |at: usize| page.line_start(at)..line_end(at);
    let lines = |item: Item| {
        let own = own(source, item);
        page.line_start(own.start)..line_end(own.end)
    };
    let sections = || Section::BELOW_MAP.into_iter().chain([Section::Map]);
    let holders: BTreeSet<Item> = sections().filter_map(|section| find_section(tree, text, section)).collect();
    let flat = holders.iter().copied().filter(|&holder| page.is_flat(holder)).map(lines);
    // The last item may get its comma, what shares its lines a neighbour there.
    let beside = (1..tree.len()).filter(|&item| holders.contains(&tree.parent(item)));
    let beside = beside.filter(|&item| tree.comma(item).is_none() || page.shares_lines(item));
    let beside = beside.flat_map(|item| {
        let own = own(source, item);
        [line(own.start), line(tree.range(item).start), line(tree.range(item).end), line(own.end)]
    });
    let ends = holders.iter().flat_map(|&holder| [line(tree.behind_open(holder)), line(tree.close(holder))]);
    let inside = (1..tree.len()).filter(|&item| tree.comma(item).is_none()).map(|item| line(tree.range(item).end));
    let mut is_touched = vec![false; text.len() + 1];
    for range in changed.iter().copied().map(lines).chain(flat).chain(beside).chain(ends).chain(inside) {
        is_touched[range.start..=range.end].fill(true);
    }
    let mut rest = new.lines();
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let range = at..at + line.len();
        at = range.end;
        let is_touched = is_touched[range].contains(&true);
        let line = line.trim_end_matches(['\n', '\r']);
        if !is_touched {
            assert!(rest.any(|kept| kept == line), "lost or moved: {line:?}\nfrom\n{text}\nto\n{new}");
        }
    }
}

/// The map with some records as they are said, if it is whole.
pub(super) fn with(map: &Map, changes: &[(Slot, Option<Record>)]) -> Option<Map> {
    let mut records: BTreeMap<Slot, Record> =
        map.slots().into_iter().map(|slot| (slot.clone(), map.record(&slot).unwrap())).collect();
    for (slot, record) in changes {
        match record {
            Some(record) => drop(records.insert(slot.clone(), record.clone())),
            None => drop(records.remove(slot)),
        }
    }
    let mut builder = crate::map::Builder::default();
    records.into_iter().for_each(|(slot, record)| builder.add(slot, record));
    builder.build().ok()
}

/// Every kind of change on a text with comments everywhere; the changed lines are in the snapshot.
#[test]
fn only_what_changed_is_written_anew() {
    let text = include_str!("commented.ron");
    let map = read_text(include_str!("changed.ron")).unwrap();
    let expected = include_str!("spliced.ron");
    assert_eq!(spliced(text, &map), expected);
    assert_eq!(spliced(&text.replace('\n', "\r\n"), &map), expected.replace('\n', "\r\n"));
}

#[test]
fn blanks_at_the_end_of_a_line_stay_there() {
    let text = "Map(\n    format: 1,  \n\n    fields: {\n        \"a\": (name: \"A\"), \n    },\n)\n";
    let map =
        read_text("Map(format: 1, title: \"Netz\", fields: {\"a\": (name: \"A\"), \"b\": (name: \"B\")})").unwrap();
    let expected = text.replace("format: 1,  \n", "format: 1,  \n    title: \"Netz\",\n");
    let expected = expected.replace("(name: \"A\"), \n", "(name: \"A\"), \n        \"b\": (name: \"B\"),\n");
    assert_eq!(spliced(text, &map), expected);
}

/// A section on one line is broken into lines when it gets more, but not the records in it.
#[test]
fn a_record_that_is_too_long_for_a_line_stays_on_its_line() {
    let rule = "x".repeat(110);
    let text = format!("Map(\n    format: 1,\n    rules: (settings: {{\"{rule}\": (level: Error)}}),\n)\n");
    let more = text.replace("}),", "}, accepted: [(rule: \"y\", because: \"so\")]),");
    assert_eq!(spliced(&text, &read_text(&more).unwrap()), more);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1000, max_shrink_iters: 200, ..ProptestConfig::default() })]

    #[test]
    fn any_map_becomes_any_other((old, new, seed, crlf) in (arbitrary::map(), arbitrary::map(), any::<u64>(), any::<bool>())) {
        let text = arbitrary::by_hand(&canonical_text(&old), seed);
        spliced(&if crlf { text.replace('\n', "\r\n") } else { text }, &new);
    }

    #[test]
    fn some_records_change(
        (old, other, seed, picks) in
            (arbitrary::map(), arbitrary::map(), any::<u64>(), proptest::collection::vec((any::<prop::sample::Index>(), 0..3), 1..4))
    ) {
        let (slots, others) = (old.slots(), other.slots());
        let changes: Vec<(Slot, Option<Record>)> = picks.iter().filter_map(|(index, kind)| {
            let list = if *kind == 0 { &slots } else { &others };
            let slot = (!list.is_empty()).then(|| index.get(list).clone())?;
            let record = if *kind == 0 { None } else { other.record(&slot) };
            Some((slot, record))
        }).collect();
        if let Some(new) = with(&old, &changes) {
            let text = arbitrary::by_hand(&canonical_text(&old), seed);
            spliced(&text, &new);
            // Canonical text without comments stays canonical, apart from broken records that stay broken.
            let plain = spliced(&canonical_text(&old), &new);
            prop_assert_eq!(super::super::format::format_text(&plain).unwrap(), canonical_text(&new));
        }
    }
}
