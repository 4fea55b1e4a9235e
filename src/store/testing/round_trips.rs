//! Long work on a file with comments in every possible place: each edit changes what it says, and nothing else in the file.

use std::sync::atomic::{AtomicUsize, Ordering};

use proptest::prelude::*;
use proptest::sample::Index;
use proptest::test_runner::{Config, TestRunner};

use super::super::arbitrary;
use super::super::disk::SaveOptions;
use super::super::document::Document;
use super::super::read::{Reading, read};
use super::super::write::canonical_text;
use super::splices::{spliced, with};
use crate::long::cases;
use crate::map::{Map, Slot};

/// How many edits one file lives through.
const EDITS: usize = 20;

/// What is done to one record: taken away, or made as it is in another map.
type Edit = (bool, Index);

/// A map, the seed of the comments in its text, whether it has line ends as on Windows, what is done.
type Work = (Map, Map, u64, bool, Vec<Edit>);

fn work() -> impl Strategy<Value = Work> {
    let edits = proptest::collection::vec((proptest::bool::weighted(0.2), any::<Index>()), EDITS);
    (arbitrary::map(), arbitrary::map(), any::<u64>(), any::<bool>(), edits)
}

fn slot_of((takes_away, index): &Edit, map: &Map, other: &Map) -> Option<Slot> {
    let slots = if *takes_away { map.slots() } else { other.slots() };
    (!slots.is_empty()).then(|| index.get(&slots).clone())
}

/// Lives through all the edits that fit; how many those were.
fn live((mut map, other, seed, crlf, edits): Work) -> usize {
    let text = arbitrary::by_hand(&canonical_text(&map), seed);
    let mut text = if crlf { text.replace('\n', "\r\n") } else { text };
    let mut done = 0;
    for edit in edits {
        let Some(slot) = slot_of(&edit, &map, &other) else { continue };
        let record = if edit.0 { None } else { other.record(&slot) };
        let before = map.record(&slot);
        if before == record {
            continue;
        }
        let Some(new) = with(&map, &[(slot.clone(), record.clone())]) else { continue };
        let new_text = spliced(&text, &new);
        if before.is_some() && record.is_some() {
            assert_only_its_bytes_changed(&text, &new_text, &slot);
        }
        (text, map) = (new_text, new);
        done += 1;
    }
    done
}

/// Before and behind an altered record stands what stood there, to the byte.
fn assert_only_its_bytes_changed(text: &str, new: &str, slot: &Slot) {
    let Reading { tree, slots, .. } = read(text).unwrap();
    let item = slots[slot];
    let range = tree.range(item);
    let (before, behind) = (&text[..range.start], &text[range.end..]);
    assert!(new.starts_with(before) && new.ends_with(behind), "{slot:?}\nfrom\n{text}\nto\n{new}");
}

#[test]
fn an_edit_changes_what_it_says_and_nothing_else() {
    let done = AtomicUsize::new(0);
    let mut runner = TestRunner::new(Config {
        max_shrink_iters: 200,
        source_file: Some(file!()),
        ..Config::with_cases(cases(40, 7600))
    });
    let outcome = runner.run(&work(), |work| {
        done.fetch_add(live(work), Ordering::Relaxed);
        Ok(())
    });
    outcome.unwrap();
    println!("{} edits", done.into_inner());
}

/// Removes some records, saves, brings them back, saves.
fn remove_and_undo((map, other, seed, crlf, edits): Work, folder: &std::path::Path) {
    let text = arbitrary::by_hand(&canonical_text(&map), seed);
    let text = if crlf { text.replace('\n', "\r\n") } else { text };
    let path = folder.join("netz.ron");
    std::fs::write(&path, &text).unwrap();
    let mut document = Document::open(&path).unwrap();
    let (mut maps, mut texts) = (vec![map], vec![text]);
    for edit in edits.into_iter().take(4) {
        let Some(now) = maps.last() else { break };
        let Some(slot) = slot_of(&edit, now, &other) else { continue };
        let record = if edit.0 { None } else { other.record(&slot) };
        let Some(new) = with(now, &[(slot, record)]).filter(|new| new != now) else { continue };
        document.save(&new, SaveOptions::default()).unwrap();
        texts.push(document.text().to_owned());
        maps.push(new);
    }
    for (map, text) in maps.iter().zip(&texts).rev() {
        document.save(map, SaveOptions::default()).unwrap();
        assert_eq!(&std::fs::read_to_string(&path).unwrap(), text);
    }
}

#[test]
fn what_is_undone_and_saved_is_as_it_was_to_the_byte() {
    let folder = tempfile::tempdir().unwrap();
    let mut runner = TestRunner::new(Config {
        max_shrink_iters: 200,
        source_file: Some(file!()),
        ..Config::with_cases(cases(40, 2000))
    });
    let outcome = runner.run(&work(), |work| {
        remove_and_undo(work, folder.path());
        Ok(())
    });
    outcome.unwrap();
}
