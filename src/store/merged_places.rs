//! Where the comments of theirs come to stand in the text of a merge.

use std::collections::BTreeMap;

use similar::{Algorithm, DiffOp, capture_diff_slices};

use super::lay_out::INDENT;
use super::merged_seats::Seat;
use super::notes::Note;
use super::page::Page;
use super::tree::{Item, ROOT};

/// Comments of the merged text by where they stand in theirs.
pub(super) type Places = BTreeMap<usize, (Seat, Note)>;

/// The comments of theirs that ours has as well, and those of ours that are left.
pub(super) fn places(theirs: &[(Seat, Note)], ours: &[(Seat, Note)]) -> (Places, Vec<Note>) {
    let mut left = ours.to_vec();
    let mut places = Places::new();
    for (_, note) in theirs {
        if let Some(place) = left.iter().position(|(_, own)| own.text == note.text) {
            places.insert(note.start, left.remove(place));
        }
    }
    (places, left.into_iter().map(|(_, note)| note).collect())
}

/// What theirs put in the place of what the base had, by where both stand.
pub(super) fn heirs(was: &[(Seat, Note)], theirs: &[(Seat, Note)]) -> BTreeMap<usize, usize> {
    let texts = |notes: &[(Seat, Note)]| notes.iter().map(|(_, note)| note.text.clone()).collect::<Vec<_>>();
    let starts = |notes: &[(Seat, Note)]| notes.iter().map(|(_, note)| note.start).collect::<Vec<_>>();
    let (old, new) = (starts(was), starts(theirs));
    let ops = capture_diff_slices(Algorithm::Myers, &texts(was), &texts(theirs));
    let replaced = ops.iter().filter(|op| matches!(op, DiffOp::Replace { .. }));
    let pairs = replaced.flat_map(|op| {
        let old = old.get(op.old_range()).unwrap_or_default();
        old.iter().copied().zip(new.get(op.new_range()).unwrap_or_default().iter().copied())
    });
    pairs.collect()
}

/// The line next to a comment that is next to this one in theirs: behind the one before it, or before the one behind it; with its
/// indent.
pub(super) fn line_beside<'t>(page: &Page<'t>, seat: Seat, note: &Note, places: &Places) -> Option<(usize, &'t str)> {
    let is_line = |(at, old): &(Seat, Note)| *at == seat && page.begins_line(old.start);
    if let Some((_, (_, old))) = places.range(..note.start).next_back().filter(|(_, place)| is_line(place)) {
        let mut at = page.line_end(old.start + old.length)?;
        while let Some(next) = page.line_end(at).filter(|&next| old.gap && next > at) {
            at = next;
        }
        return Some((at, page.indent(old.start)));
    }
    let (_, (_, old)) = places.range(note.start..).next().filter(|(_, place)| is_line(place))?;
    Some((page.line_start(old.start), page.indent(old.start)))
}

/// The line where a comment stands that is about an item, with its indent; none for what is about the whole file.
pub(super) fn line_at(page: &Page<'_>, item: Item, seat: Seat) -> Option<(usize, String)> {
    let tree = page.source.tree;
    let start = line_of(page, item).filter(|_| item != ROOT)?;
    let indent = page.indent(start);
    let deeper = || format!("{indent}{}", " ".repeat(INDENT));
    let close = tree.bracket(item).map(|_| tree.close(item)).filter(|&close| page.begins_line(close));
    Some(match (seat, close, page.line_end(tree.behind_open(item))) {
        (Seat::Head, Some(_), Some(open)) => (open, deeper()),
        (Seat::Head | Seat::Tail, Some(close), _) => (page.line_start(close), deeper()),
        _ => (page.line_start(start), indent.to_owned()),
    })
}

/// Where the innermost item around an item begins that has its line to itself.
fn line_of(page: &Page<'_>, item: Item) -> Option<usize> {
    let tree = page.source.tree;
    let around = std::iter::successors(Some(item), |&item| Some(tree.parent(item)).filter(|&item| item != ROOT));
    let mut starts = around.map(|item| tree.range(item).start);
    starts.find(|&start| page.begins_line(start))
}
