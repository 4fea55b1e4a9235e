//! The text of one record: as the file writes it, made to say something else where it stands, and as it was written once.

use std::collections::BTreeSet;

use crate::map::{Record, Slot};

use super::changes::Entry;
use super::lay_out::on_one_line;
use super::rewrite::{Part, Rewriter};
use super::scan::scan;
use super::section::{Section, ron_options, value_text};
use super::tree::{Item, ROOT, Source};
use super::write::broken_sections;

/// The section that a record stands in.
pub(crate) fn section_of(entry: &Entry) -> Section {
    Section::of(&entry.0, &entry.1).0
}

/// Writes a record anew where it stands.
pub(crate) fn alter(rewriter: &mut Rewriter<'_>, item: Item, old: &Entry, new: &Entry) -> Option<()> {
    let (old_text, new_text) = (entry_text(&old.0, &old.1)?, entry_text(&new.0, &new.1)?);
    let (old_tree, new_tree) = (scan(&old_text).tree, scan(&new_text).tree);
    let before = Part { source: Source { text: &old_text, tree: &old_tree }, item: old_tree.children(ROOT).next()? };
    let after = Part { source: Source { text: &new_text, tree: &new_tree }, item: new_tree.children(ROOT).next()? };
    // The ends of an undirected tie may stand the other way round in the text.
    if matches!(old.0, Slot::Tie(..)) && old.0 != new.0 {
        rewriter.lay_out_anew(item, after);
    } else {
        rewriter.rewrite(item, before, after);
    }
    Some(())
}

/// A record as it was written once, made to say what it says now. Comments are as they were.
pub(crate) fn come_back(old: &Record, text: &str, new: &Entry) -> Option<String> {
    let old = (new.0.clone(), old.clone());
    if old.1 == new.1 {
        return Some(text.to_owned());
    }
    if section_of(&old) != section_of(new) {
        return None;
    }
    let tree = scan(text).tree;
    let mut rewriter = Rewriter::new(Source { text, tree: &tree }, broken_in_part);
    alter(&mut rewriter, tree.children(ROOT).next()?, &old, new)?;
    rewriter.patches.apply(text)
}

/// Key and value of a record on one line.
pub(crate) fn entry_text(slot: &Slot, record: &Record) -> Option<String> {
    let value = value_text(record).ok()?;
    let (section, key) = Section::of(slot, record);
    Some(on_one_line(&match key {
        Some(key) if section.attributes().is_some() => format!("{key}:{value}"),
        Some(key) => format!("{}:{value}", ron_options().to_string(&key).ok()?),
        None => value,
    }))
}

/// The sections in a part of a file that stay on no single line.
pub(crate) fn broken_in_part(source: Source<'_>) -> BTreeSet<Item> {
    let Some(item) = source.tree.children(ROOT).next() else { return BTreeSet::new() };
    // The keys of records are quoted, the names of sections are not.
    let section = match source.tree.key(item).and_then(|key| source.text.get(key)) {
        Some(key) => Section::BELOW_MAP.into_iter().find(|section| section.name() == key),
        None if source.tree.name(item, source.text) == "Map" => Some(Section::Map),
        None => None,
    };
    let section = section.filter(|section| source.tree.bracket(item) == Some(section.bracket()));
    section.map(|section| broken_sections(source, item, section)).unwrap_or_default()
}
