//! The comments of a merge: what theirs wrote, changed or took away since the base is done to the text of ours.

use std::collections::{BTreeMap, BTreeSet};

use crate::edit::{Edit, slot_now};
use crate::map::{Map, Slot};

use super::carry::{Carrier, Counts, counted, lost_comments, take};
use super::document::Document;
use super::merged_places::{heirs, line_at, line_beside, places};
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
    was: Vec<(Seat, Note)>,
    ours: Vec<(Seat, Note)>,
    theirs: Vec<(Seat, Note)>,
    /// Those of ours that theirs took away, and those that theirs put there.
    gone: Vec<(Seat, Note)>,
    new: Vec<(Seat, Note)>,
}

/// The merged text while comments come in.
struct Joining<'t> {
    page: Page<'t>,
    patches: Patches,
    /// New lines: where they come, and where theirs has them.
    lines: Vec<(usize, usize, String)>,
    at_end: Vec<(usize, String)>,
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
            lines: Vec::new(),
            at_end: Vec::new(),
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
            works.push(Work { item, gone: shared(&gone, &ours), new, was, ours, theirs: is });
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
        let Work { item, was, ours, theirs, gone, new } = work;
        // What theirs wrote, what is taken out elsewhere, and what ours has no more.
        let comes = |(_, note): &(Seat, Note)| {
            let is_missing = take(&mut self.missing, &note.text);
            // One that is set apart only comes to stand before another record when what followed it goes.
            take(&mut self.written, &note.text) || (is_missing && !note.gap) || take(moved, &note.text)
        };
        let mut new: Vec<(Seat, Note)> = new.into_iter().filter(comes).collect();
        let (mut places, mut ours) = places(&theirs, &ours);
        let heirs = heirs(&was, &theirs);
        for (seat, gone) in gone {
            let Some(place) = ours.iter().position(|note| note.text == gone.text) else { continue };
            let old = ours.remove(place);
            let (start, end) = (old.start, old.start + old.length);
            self.removed.push(old.text.clone());
            let is_alone = self.page.begins_line(start) && self.page.line_end(end).is_some();
            let heir = heirs.get(&gone.start);
            let heir = new.iter().position(|(_, new)| heir == Some(&new.start) && (is_alone || new.line == old.line));
            match heir.map(|heir| new.remove(heir).1) {
                Some(heir) => {
                    places.insert(heir.start, (seat, old));
                    self.patches.replace(start..end, heir.text);
                }
                None => self.remove(start, end, is_alone),
            }
        }
        for (seat, note) in new {
            match line_beside(&self.page, seat, &note, &places) {
                Some((at, indent)) => self.insert_line(at, indent, &note),
                None => self.insert(item, seat, &note),
            }
        }
    }

    fn insert_line(&mut self, at: usize, indent: &str, note: &Note) {
        let gap = if note.gap { "\n" } else { "" };
        self.lines.push((at, note.start, format!("{indent}{}\n{gap}", note.text)));
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

    /// Puts a comment above an item, or to the beginning or end of its brackets; what is about the whole file goes to its end.
    fn insert(&mut self, item: Item, seat: Seat, note: &Note) {
        match line_at(&self.page, item, seat) {
            Some((at, indent)) => self.insert_line(at, &indent, note),
            None => self.at_end.push((note.start, format!("{}\n", note.text))),
        }
    }

    /// Puts comments where what they were about would be, set apart from what follows.
    fn insert_loose(&mut self, place: Loose, notes: &[&Note]) {
        let page = self.page;
        let tree = page.source.tree;
        let start =
            place.before.filter(|&item| tree.parent(item) == place.around).map(|item| own(page.source, item).start);
        let Some(start) = start.filter(|&start| page.begins_line(start)) else {
            notes.iter().for_each(|note| self.insert(place.around, Seat::Tail, note));
            return;
        };
        let indent = page.indent(start);
        for (number, note) in notes.iter().enumerate() {
            let is_last = number + 1 == notes.len();
            self.insert_line(page.line_start(start), indent, &Note { gap: note.gap || is_last, ..(*note).clone() });
        }
    }

    /// The text, and the comments that were taken out of it; nothing where all stays as it is.
    fn done(self) -> Option<(String, Vec<String>)> {
        let Self { page, mut patches, mut lines, mut at_end, removed, .. } = self;
        if patches.is_empty() && lines.is_empty() && at_end.is_empty() {
            return None;
        }
        lines.sort_by_key(|(at, start, _)| (*at, *start));
        lines.into_iter().for_each(|(at, _, line)| patches.insert(at, line));
        at_end.sort();
        let at_end: String = at_end.into_iter().map(|(_, line)| line).collect();
        Some((ended_by(patches, page.text, &at_end), removed))
    }
}
