//! The comments of one side of a merge by what of the merged text they are about.

use std::collections::BTreeMap;

use crate::edit::slot_now;
use crate::map::{Map, Slot};

use super::carry::{Carrier, counted, take};
use super::document::Document;
use super::notes::{ItemNotes, Note, attach};
use super::splice::Original;
use super::tree::{Item, ROOT, Source};
use super::write::map_item;

/// Where a comment stands at its item.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Seat {
    /// Above it, behind it, or on the line of its opening bracket.
    Beside,
    /// In its brackets, before all that is in them.
    Head,
    /// In its brackets, behind all that is in them.
    Tail,
}

/// Where something would be that is not in the merged text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Loose {
    pub(super) around: Item,
    /// What it would come before, in the same brackets.
    pub(super) before: Option<Item>,
}

/// The comments of a document by the items of the merged text that are meant.
pub(super) struct Seats {
    pub(super) own: BTreeMap<Item, Vec<(Seat, Note)>>,
    /// Those about what is not in the merged text, by where that would be.
    pub(super) loose: BTreeMap<Loose, Vec<Note>>,
    /// What of the merged text is in the document, as far down as its records.
    pub(super) back: BTreeMap<Item, Option<Item>>,
}

impl Seats {
    /// `merged` is the merged text, `map` what it says.
    pub(super) fn of(document: &Document, merged: Original<'_>, map: &Map) -> Self {
        let here = merged.source;
        let source = document.source();
        let records = document.slots().iter().map(|(slot, &item)| (item, record(slot, merged, map)));
        let mut known: BTreeMap<Item, Option<Item>> = records.collect();
        let now = map_item(here.tree, here.text);
        let header = here.tree.children(ROOT).next().filter(|&item| Some(item) != now);
        for item in source.tree.children(ROOT) {
            let is_map = map_item(source.tree, source.text) == Some(item);
            known.insert(item, if is_map { now } else { header });
        }
        let back = known.iter().filter_map(|(&item, &meant)| Some((meant?, Some(item)))).collect();
        let mut carrier = Carrier::new(source, here, known);
        let (mut own, mut loose): (BTreeMap<_, Vec<_>>, BTreeMap<_, Vec<_>>) = (BTreeMap::new(), BTreeMap::new());
        for (item, notes) in attach(source, 0..source.text.len()) {
            match carrier.meant(item) {
                Some(meant) => own.entry(meant).or_default().extend(all(notes)),
                None => loose
                    .entry(loose_place(&mut carrier, source, item))
                    .or_default()
                    .extend(all(notes).map(|(_, note)| note)),
            }
        }
        Self { own, loose, back }
    }
}

/// Where an item would be that is not in the merged text.
fn loose_place(carrier: &mut Carrier<'_>, source: Source<'_>, item: Item) -> Loose {
    let mut gone = item;
    while gone != ROOT {
        let parent = source.tree.parent(gone);
        if let Some(around) = carrier.meant(parent) {
            let next = |&item: &Item| Some(source.tree.node(item).next as Item).filter(|&next| next != 0);
            let mut behind = std::iter::successors(next(&gone), next);
            return Loose { around, before: behind.find_map(|item| carrier.meant(item)) };
        }
        gone = parent;
    }
    Loose { around: ROOT, before: None }
}

/// The item of the merged text that stands for a record: itself, what became of it, or the conflict about it.
fn record(slot: &Slot, merged: Original<'_>, map: &Map) -> Option<Item> {
    let now = slot_now(slot, map);
    let about = |slot: &Slot| Slot::Conflict(Box::new(slot.clone()));
    let slots = [slot.clone(), now.clone(), about(slot), about(&now)];
    slots.iter().find_map(|slot| merged.slots.get(slot)).copied()
}

/// All comments of an item in the order of the text.
pub(super) fn all(notes: ItemNotes) -> impl Iterator<Item = (Seat, Note)> {
    let ItemNotes { above, open, head, tail, behind } = notes;
    let beside = above.into_iter().chain(open).chain(behind).map(|note| (Seat::Beside, note));
    let inside = head.into_iter().map(|note| (Seat::Head, note)).chain(tail.into_iter().map(|note| (Seat::Tail, note)));
    let mut all: Vec<_> = beside.chain(inside).collect();
    all.sort_by_key(|(_, note)| note.start);
    all.into_iter()
}

/// Those of some comments that others have as well (as often).
pub(super) fn shared(some: &[(Seat, Note)], others: &[(Seat, Note)]) -> Vec<(Seat, Note)> {
    let mut others = counted(others.iter().map(|(_, note)| note.text.clone()));
    some.iter().filter(|(_, note)| take(&mut others, &note.text)).cloned().collect()
}

/// Those of some comments that others do not have (as often).
pub(super) fn without(some: &[(Seat, Note)], others: &[(Seat, Note)]) -> Vec<(Seat, Note)> {
    let mut others = counted(others.iter().map(|(_, note)| note.text.clone()));
    some.iter().filter(|(_, note)| !take(&mut others, &note.text)).cloned().collect()
}
