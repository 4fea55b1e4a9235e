//! Keeps the form of a text when its map changes: only changed records are written anew.

use std::collections::{BTreeMap, BTreeSet};

use crate::map::{Record, Slot};

use super::changes::{Changes, Entry};
use super::lay_out::on_one_line;
use super::leaving::Leaving;
use super::memory::Removed;
use super::own::own;
use super::restructure::{Insert, in_line};
use super::rewrite::{Part, Rewriter};
use super::scan::scan;
use super::section::{Section, ron_options, value_text};
use super::tree::{Item, ROOT, Source, Tree};
use super::write::{broken_sections, find_section};

/// A text, and where the records of its map stand.
#[derive(Clone, Copy)]
pub(crate) struct Original<'t> {
    pub(crate) source: Source<'t>,
    pub(crate) slots: &'t BTreeMap<Slot, Item>,
}

/// The text with these changes in the form of the original; `None` where that cannot be done.
///
/// Records that did not change keep their bytes, and so does everything between them. The comments of records that are removed go
/// as far as they are leaving, all others stay. New records that were removed once come as they were written then. Time O(n log n) for n bytes.
pub(crate) fn splice(original: Original<'_>, changes: &Changes, leaving: &Leaving, once: &Removed) -> Option<String> {
    let mut splicer = Splicer::new(original, leaving);
    for (old, new) in &changes.altered {
        let item = *original.slots.get(&old.0)?;
        splicer.work(section_of(new)).altered.insert(item, (old.clone(), new.clone()));
    }
    for removed in &changes.removed {
        let item = *original.slots.get(&removed.0)?;
        splicer.work(section_of(removed)).removed.insert(item);
    }
    for added in &changes.added {
        splicer.add(added, once)?;
    }
    // What holds other sections comes after them.
    for section in Section::BELOW_MAP.into_iter().filter(|section| *section != Section::Rules) {
        splicer.finish(section)?;
    }
    splicer.finish(Section::Rules)?;
    splicer.finish(Section::Map)?;
    splicer.rewriter.patches.apply(original.source.text)
}

/// What is to be done in one section.
#[derive(Default)]
struct Work {
    altered: BTreeMap<Item, (Entry, Entry)>,
    removed: BTreeSet<Item>,
    /// New records with their texts, in order.
    added: Vec<(Place, Words)>,
    /// Items whose text is made already.
    replaced: BTreeMap<Item, String>,
}

/// Key and value of a new item.
#[derive(Debug)]
struct Words {
    text: String,
    /// Whether it comes back as it was written once, with its comments.
    is_as_written: bool,
}

/// The order of an item in its section.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Place {
    Attribute(usize),
    Record(Box<Slot>),
}

struct Splicer<'t> {
    original: Original<'t>,
    leaving: &'t Leaving,
    rewriter: Rewriter<'t>,
    work: BTreeMap<Section, Work>,
}

impl<'t> Splicer<'t> {
    fn new(original: Original<'t>, leaving: &'t Leaving) -> Self {
        let rewriter = Rewriter::new(original.source, broken_in_part);
        Self { original, leaving, rewriter, work: BTreeMap::new() }
    }

    fn tree(&self) -> &'t Tree {
        self.original.source.tree
    }

    fn work(&mut self, section: Section) -> &mut Work {
        self.work.entry(section).or_default()
    }

    fn holder(&self, section: Section) -> Option<Item> {
        find_section(self.tree(), self.original.source.text, section)
    }

    fn add(&mut self, entry: &Entry, once: &Removed) -> Option<()> {
        let (slot, record) = entry;
        let (section, key) = Section::of(slot, record);
        let place = match &key {
            Some(key) if section.attributes().is_some() => Place::Attribute(section.rank_of(key)),
            _ => Place::Record(Box::new(slot.clone())),
        };
        // An attribute may stand there already with nothing in it.
        let there = key
            .filter(|_| section.attributes().is_some())
            .and_then(|key| self.tree().child(self.holder(section)?, self.original.source.text, &key));
        match there {
            Some(item) => drop(self.work(section).replaced.insert(item, entry_text(slot, record)?)),
            None => {
                let words = match once.get(slot).and_then(|(old, text)| come_back(old, text, entry)) {
                    Some(text) => Words { text, is_as_written: true },
                    None => Words { text: entry_text(slot, record)?, is_as_written: false },
                };
                self.work(section).added.push((place, words));
            }
        }
        Some(())
    }

    /// Does the work of a section, or leaves it to what it stands in.
    fn finish(&mut self, section: Section) -> Option<()> {
        let Some(work) = self.work.remove(&section) else { return Some(()) };
        let Some(holder) = self.holder(section) else {
            let texts: Vec<String> = work.added.into_iter().map(|(_, words)| words.text).collect();
            self.leave_new(section, &texts);
            return Some(());
        };
        if section != Section::Map && self.is_emptied(holder, &work) {
            self.work(section.parent()).removed.insert(holder);
            return Some(());
        }
        if self.grows_open(section, holder, &work) {
            let text = self.composed(section, holder, work)?;
            if section != Section::Map {
                self.work(section.parent()).replaced.insert(holder, text);
                return Some(());
            }
            return self.replace(holder, &text);
        }
        for (item, (old, new)) in &work.altered {
            alter(&mut self.rewriter, *item, old, new)?;
        }
        for (item, text) in &work.replaced {
            self.replace(*item, text)?;
        }
        let inserts = self.inserts(section, holder, work.added, &work.removed);
        self.rewriter.restructure(holder, &work.removed, &inserts, self.leaving);
        Some(())
    }

    /// Whether nothing is left in a section, no comment either.
    fn is_emptied(&self, holder: Item, work: &Work) -> bool {
        let source = self.original.source;
        let comments = source.tree.comments_in(own(source, holder));
        work.added.is_empty()
            && source.tree.children(holder).all(|item| work.removed.contains(&item))
            && comments.iter().all(|comment| self.leaving.goes(comment.range().start))
    }

    /// Whether a section that stands on one line as this program would write it gets so much that it would be broken into lines.
    fn grows_open(&self, section: Section, holder: Item, work: &Work) -> bool {
        let parent = section.parent();
        let around = self.holder(parent).filter(|&around| parent != Section::Map && self.rewriter.page.is_flat(around));
        let outermost = around.map_or((section, holder), |around| (parent, around));
        let gets_more = |(at, work): (Section, &Work)| {
            !work.added.is_empty() || work.replaced.keys().any(|&item| self.is_section(at, item))
        };
        // What stands in one line with it is written with it.
        let together = self.work.iter().filter(|(at, _)| **at == outermost.0 || at.parent() == outermost.0);
        let together = together.filter(|_| outermost.0 != Section::Map).map(|(at, work)| (*at, work));
        let grows = gets_more((section, work)) || together.into_iter().any(gets_more);
        let begins_line = self.rewriter.page.begins_line(self.tree().range(outermost.1).start);
        grows && begins_line && self.is_as_written(outermost.0, outermost.1)
    }

    fn is_section(&self, around: Section, item: Item) -> bool {
        let key = self.tree().key_name(item, self.original.source.text);
        key.is_some_and(|key| around.below(&key).is_some())
    }

    /// Whether a section is on one line, and that is how this program writes it. A map is so that has no sections.
    fn is_as_written(&self, section: Section, holder: Item) -> bool {
        let source = self.original.source;
        let text = source.text.get(source.tree.range(holder)).unwrap_or_default();
        let is_flat = self.rewriter.page.is_flat(holder) && on_one_line(text) == text;
        is_flat
            && match section {
                Section::Map => !source.tree.children(holder).any(|item| self.is_section(section, item)),
                _ => broken_sections(source, holder, section).is_empty(),
            }
    }

    fn replace(&mut self, item: Item, text: &str) -> Option<()> {
        let tree = scan(text).tree;
        let new = Part { source: Source { text, tree: &tree }, item: tree.children(ROOT).next()? };
        self.rewriter.lay_out_anew(item, new);
        Some(())
    }

    /// A section that is not there yet becomes a new attribute of what it stands in.
    fn leave_new(&mut self, section: Section, texts: &[String]) {
        if texts.is_empty() {
            return;
        }
        let (open, close) = section.bracket().signs();
        let text = format!("{}: {open}{}{close}", section.name(), in_line(texts.iter().map(String::as_str)));
        let parent = section.parent();
        let place = Place::Attribute(parent.rank_of(section.name()));
        let added = &mut self.work(parent).added;
        added.push((place, Words { text, is_as_written: false }));
        added.sort_by(|a, b| a.0.cmp(&b.0));
    }

    /// Where new items go: behind the one that comes before them in the order of the file.
    fn inserts(
        &self,
        section: Section,
        holder: Item,
        added: Vec<(Place, Words)>,
        removed: &BTreeSet<Item>,
    ) -> Vec<Insert> {
        if added.is_empty() {
            return Vec::new();
        }
        let places = self.places(section, holder, removed);
        let insert = |(place, Words { text, is_as_written }): (Place, Words)| {
            let after = places.range(..place).next_back().map(|(_, &item)| item);
            Insert { after, text, is_as_written }
        };
        let mut added = added;
        added.sort_by(|a, b| a.0.cmp(&b.0));
        added.into_iter().map(insert).collect()
    }

    /// The places of the items that stay.
    fn places(&self, section: Section, holder: Item, removed: &BTreeSet<Item>) -> BTreeMap<Place, Item> {
        let stays = |item: &Item| self.tree().parent(*item) == holder && !removed.contains(item);
        if section.attributes().is_some() {
            let text = self.original.source.text;
            let place =
                |item: Item| Some((Place::Attribute(section.rank_of(&self.tree().key_name(item, text)?)), item));
            self.tree().children(holder).filter(stays).filter_map(place).collect()
        } else {
            let slots = self.original.slots.iter().filter(|(_, item)| stays(item));
            slots.map(|(slot, &item)| (Place::Record(Box::new(slot.clone())), item)).collect()
        }
    }

    /// The text of a section that stood on one line, on one line.
    fn composed(&self, section: Section, holder: Item, mut work: Work) -> Option<String> {
        let source = self.original.source;
        let mut behind: BTreeMap<Option<Item>, Vec<String>> = BTreeMap::new();
        for insert in self.inserts(section, holder, std::mem::take(&mut work.added), &work.removed) {
            behind.entry(insert.after).or_default().push(insert.text);
        }
        let mut parts = behind.remove(&None).unwrap_or_default();
        for item in source.tree.children(holder).filter(|item| !work.removed.contains(item)) {
            let text = match (work.altered.remove(&item), work.replaced.remove(&item)) {
                (Some((_, (slot, record))), _) => entry_text(&slot, &record)?,
                (None, Some(text)) => text,
                (None, None) => source.text.get(source.tree.range(item))?.to_owned(),
            };
            parts.push(text);
            parts.extend(behind.remove(&Some(item)).unwrap_or_default());
        }
        let before = source.text.get(source.tree.range(holder).start..source.tree.behind_open(holder))?;
        Some(format!("{before}{}{}", in_line(parts.iter().map(String::as_str)), section.bracket().signs().1))
    }
}

fn section_of(entry: &Entry) -> Section {
    Section::of(&entry.0, &entry.1).0
}

/// Writes a record anew where it stands.
fn alter(rewriter: &mut Rewriter<'_>, item: Item, old: &Entry, new: &Entry) -> Option<()> {
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
fn come_back(old: &Record, text: &str, new: &Entry) -> Option<String> {
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
fn entry_text(slot: &Slot, record: &Record) -> Option<String> {
    let value = value_text(record).ok()?;
    let (section, key) = Section::of(slot, record);
    Some(on_one_line(&match key {
        Some(key) if section.attributes().is_some() => format!("{key}:{value}"),
        Some(key) => format!("{}:{value}", ron_options().to_string(&key).ok()?),
        None => value,
    }))
}

/// The sections in a part of a file that stay on no single line.
fn broken_in_part(source: Source<'_>) -> BTreeSet<Item> {
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
