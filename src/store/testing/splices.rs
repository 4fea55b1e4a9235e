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
    assert_other_lines_stay(source, &slots, &old_map, map, &new);
    new
}

/// Lines that hold nothing of a changed record are all there, in order.
fn assert_other_lines_stay(source: Source<'_>, slots: &BTreeMap<Slot, Item>, old: &Map, map: &Map, new: &str) {
    let (text, tree) = (source.text, source.tree);
    let page = Page::new(source);
    let lines = |item: Item| {
        let own = own(source, item);
        let end = own.end;
        page.line_start(own.start)..end + text[end..].find('\n').unwrap_or(text.len() - end)
    };
    let changed = slots.iter().filter(|(slot, _)| old.record(slot) != map.record(slot)).map(|(_, &item)| lines(item));
    let sections = Section::BELOW_MAP.into_iter().filter_map(|section| find_section(tree, text, section));
    let new_tree = scan(new).tree;
    let gone = Section::BELOW_MAP.into_iter().filter(|section| find_section(&new_tree, new, *section).is_none());
    let gone = gone.filter_map(|section| find_section(tree, text, section));
    let flat = sections.filter(|&holder| page.is_flat(holder)).chain(gone).map(lines);
    // The last item may get its comma.
    let last = (1..tree.len()).filter(|&item| tree.comma(item).is_none()).map(|item| {
        let end = lines(item).end;
        page.line_start(tree.range(item).end)..end
    });
    // What shares its line may get a neighbour there.
    let holders: BTreeSet<Item> =
        Section::BELOW_MAP.into_iter().filter_map(|section| find_section(tree, text, section)).collect();
    let shared = (1..tree.len())
        .filter(|&item| holders.contains(&tree.parent(item)) && !page.begins_line(tree.range(item).start))
        .map(lines);
    let closes = holders.iter().map(|&holder| page.line_start(tree.close(holder))..tree.close(holder));
    let closes = closes.filter(|line| !page.begins_line(line.end));
    let touched: Vec<_> = changed.chain(flat).chain(last).chain(shared).chain(closes).collect();
    let mut is_touched = vec![false; text.len() + 1];
    for range in touched {
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

proptest! {
    #![proptest_config(ProptestConfig { cases: 1000, max_shrink_iters: 200, ..ProptestConfig::default() })]

    #[test]
    fn any_map_becomes_any_other((old, new, seed, crlf) in (arbitrary::map(), arbitrary::map(), any::<u64>(), any::<bool>())) {
        let text = arbitrary::commented(&canonical_text(&old), seed);
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
            let text = arbitrary::commented(&canonical_text(&old), seed);
            spliced(&text, &new);
            // Canonical text without comments stays canonical, apart from broken records that stay broken.
            let plain = spliced(&canonical_text(&old), &new);
            prop_assert_eq!(super::super::format::format_text(&plain).unwrap(), canonical_text(&new));
        }
    }
}
