//! The comments of a merge: what theirs wrote, changed or took away since the base is done to the text of ours.

use std::collections::{BTreeMap, BTreeSet};

use crate::edit::{Edit, slot_now};
use crate::map::{Map, Slot};

use super::carry::{Carrier, Counts, counted, lost_comments, take};
use super::document::Document;
use super::lay_out::INDENT;
use super::merged_seats::{Loose, Seat, Seats, all, shared, without};
use super::notes::{Note, attach};
use super::own::own;
use super::page::{Page, Patches};
use super::read::read;
use super::splice::Original;
use super::tree::{Item, ROOT, Source};

/// The text of a merged map, which came from ours, with what theirs did to comments.
///
/// A comment that theirs changed or took away and ours left is as theirs has it, in its place; what theirs wrote stands above what
/// it is about; what is about nothing that is still there stands by itself where that was. Where both changed a comment both
/// stay. O(n log n) for n bytes; O(1) where there are none.
pub(super) fn with_comments(
    merged: Original<'_>,
    map: &Map,
    base: &Document,
    ours: &Document,
    theirs: &Document,
) -> String {
    let here = merged.source;
    if [base, theirs].iter().all(|document| document.comments().next().is_none()) {
        return here.text.to_owned();
    }
    let written = lost_comments(theirs.source(), base.source());
    let revived = revived(map, base, ours);
    let revived: BTreeSet<Item> = revived.iter().filter_map(|slot| merged.slots.get(slot)).copied().collect();
    let mut joining = Joining::new(here, base.source(), theirs.source());
    let seats = |document| Seats::of(document, merged, map);
    joining.join(&seats(base), &seats(theirs), theirs.source(), &revived);
    let Some((joined, removed)) = joining.done() else { return here.text.to_owned() };
    if holds(&joined, map, here, &counted(removed), theirs, &written) {
        return joined;
    }
    // better out of place than lost
    let text = here.text;
    let mut missing = counted(lost_comments(theirs.source(), here));
    let at_end: String =
        written.iter().filter(|text| take(&mut missing, text)).map(|text| format!("{text}\n")).collect();
    ended_by(Patches::default(), text, &at_end)
}

/// The records of the merge that ours had removed and that came back.
fn revived(map: &Map, base: &Document, ours: &Document) -> BTreeSet<Slot> {
    let difference = Edit::between(ours.map(), map);
    let came = difference.changes().filter(|(_, change)| change.before.is_none() && change.after.is_some());
    let came: BTreeSet<&Slot> = came.map(|(slot, _)| slot).filter(|slot| !matches!(slot, Slot::Conflict(_))).collect();
    if came.is_empty() {
        return BTreeSet::new();
    }
    let called_now =
        |document: &Document| document.slots().keys().map(|slot| slot_now(slot, map)).collect::<BTreeSet<Slot>>();
    let (was, is) = (called_now(base), called_now(ours));
    came.into_iter().filter(|slot| was.contains(*slot) && !is.contains(*slot)).cloned().collect()
}

/// The text with its patches and these lines at its end.
fn ended_by(mut patches: Patches, text: &str, lines: &str) -> String {
    if !lines.is_empty() {
        let gap = if text.ends_with('\n') { "" } else { "\n" };
        patches.insert(text.len(), format!("{gap}{lines}"));
    }
    patches.apply(text).unwrap_or_else(|| text.to_owned())
}

/// Whether a text says the map and has every comment of ours that was not taken away on purpose, and all that theirs wrote.
fn holds(text: &str, map: &Map, ours: Source<'_>, removed: &Counts, theirs: &Document, written: &[String]) -> bool {
    let Ok(reading) = read(text) else { return false };
    let new = Source { text, tree: &reading.tree };
    let mut removed = removed.clone();
    let mut written = counted(written.iter().cloned());
    reading.map == *map
        && lost_comments(ours, new).iter().all(|comment| take(&mut removed, comment))
        && !lost_comments(theirs.source(), new).iter().any(|comment| take(&mut written, comment))
}

/// What is to be done to the comments of an item.
struct Work {
    item: Item,
    ours: Vec<(Seat, Note)>,
    /// Those of ours that theirs took away, and those that theirs put there.
    gone: Vec<(Seat, Note)>,
    new: Vec<(Seat, Note)>,
}

/// The merged text while comments come in.
struct Joining<'t> {
    page: Page<'t>,
    patches: Patches,
    at_end: String,
    removed: Vec<String>,
    /// What theirs wrote anew, what it took away, and what of theirs the text lacks.
    written: Counts,
    taken: Counts,
    missing: Counts,
}

impl<'t> Joining<'t> {
    fn new(here: Source<'t>, base: Source<'_>, theirs: Source<'_>) -> Self {
        let lost = |old, new| counted(lost_comments(old, new));
        Self {
            page: Page::new(here),
            patches: Patches::default(),
            at_end: String::new(),
            removed: Vec::new(),
            written: lost(theirs, base),
            taken: lost(base, theirs),
            missing: lost(theirs, here),
        }
    }

    /// `revived`: what ours does not have, though the base may have had it.
    fn join(&mut self, base: &Seats, theirs: &Seats, their_source: Source<'_>, revived: &BTreeSet<Item>) {
        let source = self.page.source;
        let mut back = Carrier::new(source, their_source, theirs.back.clone());
        let ours: BTreeMap<Item, Vec<(Seat, Note)>> = attach(source, 0..source.text.len())
            .into_iter()
            .map(|(item, notes)| (item, all(notes).collect()))
            .collect();
        let of = |seats: &BTreeMap<Item, Vec<(Seat, Note)>>, item| seats.get(&item).cloned().unwrap_or_default();
        let items: BTreeSet<Item> = base.own.keys().chain(theirs.own.keys()).copied().collect();
        let mut works = Vec::new();
        for item in items {
            let mut around =
                std::iter::successors(Some(item), |&item| Some(source.tree.parent(item)).filter(|_| item != ROOT));
            let is_revived = around.any(|item| revived.contains(&item));
            let was = if is_revived { Vec::new() } else { of(&base.own, item) };
            let ours = of(&ours, item);
            let is = of(&theirs.own, item);
            // What was about something that theirs took away went with it.
            let gone = if back.meant(item).is_some() { without(&was, &is) } else { Vec::new() };
            let new = without(&without(&is, &was), &without(&ours, &was));
            works.push(Work { item, gone: shared(&gone, &ours), new, ours });
        }
        // What theirs still has goes from its place only where it comes to another.
        let texts = |notes: &[(Seat, Note)]| notes.iter().map(|(_, note)| note.text.clone()).collect::<Vec<_>>();
        let mut arrives = counted(works.iter().flat_map(|work| texts(&work.new)));
        for work in &mut works {
            work.gone.retain(|(_, note)| take(&mut self.taken, &note.text) || take(&mut arrives, &note.text));
        }
        let mut moved = counted(works.iter().flat_map(|work| texts(&work.gone)));
        for work in works {
            self.join_item(work, &mut moved);
        }
        for (place, notes) in &theirs.loose {
            let is_new = |note: &&Note| take(&mut self.written, &note.text) && take(&mut self.missing, &note.text);
            let mut new: Vec<&Note> = notes.iter().filter(is_new).collect();
            new.sort_by_key(|note| note.start);
            self.insert_loose(*place, &new);
        }
    }

    /// `moved`: the comments that are taken out here or elsewhere, to come to where theirs put them.
    fn join_item(&mut self, work: Work, moved: &mut Counts) {
        let Work { item, ours, gone, new } = work;
        let mut ours: Vec<&Note> = ours.iter().map(|(_, note)| note).collect();
        // What theirs wrote, what is taken out elsewhere, and what ours has no more.
        let comes = |(_, note): &(Seat, Note)| {
            let is_missing = take(&mut self.missing, &note.text);
            // One that is set apart only comes to stand before another record when what followed it goes.
            take(&mut self.written, &note.text) || (is_missing && !note.gap) || take(moved, &note.text)
        };
        let new: Vec<(Seat, Note)> = new.into_iter().filter(comes).collect();
        let mut new = new.into_iter().peekable();
        for (_, gone) in gone {
            let Some(place) = ours.iter().position(|note| note.text == gone.text) else { continue };
            let old = ours.remove(place);
            let (start, end) = (old.start, old.start + old.length);
            self.removed.push(old.text.clone());
            let is_alone = self.page.begins_line(start) && self.page.line_end(end).is_some();
            match new.next_if(|(_, new)| is_alone || new.line == old.line) {
                Some((_, new)) => self.patches.replace(start..end, new.text),
                None => self.remove(start, end, is_alone),
            }
        }
        new.for_each(|(seat, note)| self.insert(item, seat, &note));
    }

    /// Takes a comment out, with its line where it is alone on it.
    fn remove(&mut self, start: usize, end: usize, is_alone: bool) {
        match self.page.line_end(end) {
            Some(line_end) if is_alone => self.patches.replace(self.page.line_start(start)..line_end, String::new()),
            Some(_) => {
                let before = self.page.text.get(..start).unwrap_or_default().trim_end_matches([' ', '\t']).len();
                self.patches.replace(before..end, String::new());
            }
            None => self.patches.replace(start..self.page.behind_blanks(end), String::new()),
        }
    }

    /// Puts a comment above an item, or to the end of its brackets; what is about the whole file goes to its end.
    fn insert(&mut self, item: Item, seat: Seat, note: &Note) {
        let (page, tree) = (self.page, self.page.source.tree);
        let close = (item != ROOT && tree.bracket(item).is_some()).then(|| tree.close(item));
        let close = close.filter(|&close| seat == Seat::Inside && page.begins_line(close));
        let place = close.map(|close| (close, " ".repeat(INDENT)));
        let place = place.or_else(|| line_of(&page, item).map(|start| (start, String::new())));
        let Some((at, deeper)) = place.filter(|_| item != ROOT) else {
            self.at_end += &format!("{}\n", note.text);
            return;
        };
        let indent = page.indent(at);
        self.patches.insert(page.line_start(at), format!("{indent}{deeper}{}\n", note.text));
    }

    /// Puts comments where what they were about would be, set apart from what follows.
    fn insert_loose(&mut self, place: Loose, notes: &[&Note]) {
        let page = self.page;
        let tree = page.source.tree;
        let start =
            place.before.filter(|&item| tree.parent(item) == place.around).map(|item| own(page.source, item).start);
        let Some(start) = start.filter(|&start| page.begins_line(start) && !notes.is_empty()) else {
            notes.iter().for_each(|note| self.insert(place.around, Seat::Inside, note));
            return;
        };
        let indent = page.indent(start);
        let lines: String = notes.iter().map(|note| format!("{indent}{}\n", note.text)).collect();
        self.patches.insert(page.line_start(start), format!("{lines}\n"));
    }

    /// The text, and the comments that were taken out of it; nothing where all stays as it is.
    fn done(self) -> Option<(String, Vec<String>)> {
        let is_changed = !self.patches.is_empty() || !self.at_end.is_empty();
        is_changed.then(|| (ended_by(self.patches, self.page.text, &self.at_end), self.removed))
    }
}

/// Where the innermost item around an item begins that has its line to itself.
fn line_of(page: &Page<'_>, item: Item) -> Option<usize> {
    let tree = page.source.tree;
    let around = std::iter::successors(Some(item), |&item| Some(tree.parent(item)).filter(|&item| item != ROOT));
    let mut starts = around.map(|item| tree.range(item).start);
    starts.find(|&start| page.begins_line(start))
}
