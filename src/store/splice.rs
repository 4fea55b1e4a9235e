//! Keeps the form of a text when its map changes: only changed records are written anew.

use std::collections::{BTreeMap, BTreeSet};

use crate::map::Slot;

use super::changes::{Changes, Entry};
use super::leaving::Leaving;
use super::memory::Removed;
use super::own::own;
use super::record_text::{alter, broken_in_part, come_back, entry_text, section_of};
use super::restructure::{Insert, in_line};
use super::rewrite::Rewriter;
use super::section::Section;
use super::tree::{Item, Source, Tree};
use super::write::find_section;

/// A text, and where the records of its map stand.
#[derive(Clone, Copy)]
pub(crate) struct Original<'t> {
    pub(crate) source: Source<'t>,
    pub(crate) slots: &'t BTreeMap<Slot, Item>,
}

/// The text with these changes in the form of the original; `None` where that cannot be done.
///
/// Records that did not change keep their bytes, and so does everything between them. The comments of records that are removed go
/// as far as they are leaving, all others stay. New records that were removed once come as they were written then. Time O(n log
/// n) for n bytes.
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
pub(super) struct Work {
    pub(super) altered: BTreeMap<Item, (Entry, Entry)>,
    pub(super) removed: BTreeSet<Item>,
    /// New records with their texts, in order.
    pub(super) added: Vec<(Place, Words)>,
    /// Items whose text is made already.
    pub(super) replaced: BTreeMap<Item, String>,
}

/// Key and value of a new item.
#[derive(Debug)]
pub(super) struct Words {
    text: String,
    /// Whether it comes back as it was written once, with its comments.
    is_as_written: bool,
}

/// The order of an item in its section.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Place {
    Attribute(usize),
    Record(Box<Slot>),
}

pub(super) struct Splicer<'t> {
    pub(super) original: Original<'t>,
    leaving: &'t Leaving,
    pub(super) rewriter: Rewriter<'t>,
    pub(super) work: BTreeMap<Section, Work>,
}

impl<'t> Splicer<'t> {
    fn new(original: Original<'t>, leaving: &'t Leaving) -> Self {
        let rewriter = Rewriter::new(original.source, broken_in_part);
        Self { original, leaving, rewriter, work: BTreeMap::new() }
    }

    pub(super) fn tree(&self) -> &'t Tree {
        self.original.source.tree
    }

    fn work(&mut self, section: Section) -> &mut Work {
        self.work.entry(section).or_default()
    }

    pub(super) fn holder(&self, section: Section) -> Option<Item> {
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
    pub(super) fn inserts(
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
}
