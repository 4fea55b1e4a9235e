//! Which comment belongs to which item: those above it, behind it, and in its brackets.

use std::collections::BTreeMap;
use std::ops::Range;

use super::tree::{Comment, Item, ROOT, Source, Tree};

/// One comment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Note {
    /// The comment with its signs, without the line's end; lines within it end as on Unix.
    pub(crate) text: String,
    /// Where it begins in its text.
    pub(crate) start: usize,
    /// How many bytes it takes there.
    pub(crate) length: usize,
    /// `//`, which has to be followed by a line's end.
    pub(crate) line: bool,
    /// A blank line follows: it stands for itself and is not about what comes next.
    pub(crate) gap: bool,
}

/// The comments of one item.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct ItemNotes {
    /// In front of it.
    pub(crate) above: Vec<Note>,
    /// On the line of its opening bracket.
    pub(crate) open: Vec<Note>,
    /// In its brackets before the first item, apart from it.
    pub(crate) head: Vec<Note>,
    /// In its brackets behind the last item.
    pub(crate) tail: Vec<Note>,
    /// Behind it on its last line. Only the last one is a line comment.
    pub(crate) behind: Vec<Note>,
}

/// The comments of a tree by item.
pub(crate) type Notes = BTreeMap<Item, ItemNotes>;

impl ItemNotes {
    /// Puts a comment behind the item, or above it where a line comment is behind it already.
    pub(crate) fn push_behind(&mut self, note: Note) {
        let note = Note { gap: false, ..note };
        let full = self.behind.last().is_some_and(|last| last.line);
        if full { self.above.push(note) } else { self.behind.push(note) }
    }

    /// Puts those of another item behind its own.
    pub(crate) fn append(&mut self, other: Self) {
        let Self { above, open, head, tail, behind } = other;
        self.above.extend(above);
        self.open.extend(open);
        self.head.extend(head);
        self.tail.extend(tail);
        behind.into_iter().for_each(|note| self.push_behind(note));
    }

    /// Keeps only some of them.
    pub(crate) fn retain(&mut self, keeps: impl Fn(&Note) -> bool) {
        for notes in [&mut self.above, &mut self.open, &mut self.head, &mut self.tail, &mut self.behind] {
            notes.retain(&keeps);
        }
    }

    /// Whether one of them stands within the brackets.
    pub(crate) fn is_inside(&self) -> bool {
        !(self.open.is_empty() && self.head.is_empty() && self.tail.is_empty())
    }

    /// Whether one of them stands beside the item.
    pub(crate) fn is_beside(&self) -> bool {
        !(self.above.is_empty() && self.behind.is_empty())
    }
}

/// Where a comment belongs.
enum Seat {
    Above(Item),
    Open(Item),
    Tail(Item),
    Behind(Item),
}

/// Finds the item of every comment that begins in a range. Time linear in the comments and what stands between them.
pub(crate) fn attach(source: Source<'_>, range: Range<usize>) -> Notes {
    let Source { text, tree } = source;
    let mut notes = Notes::new();
    let mut before: Option<&Comment> = None;
    let comments = tree.comments_in(range);
    for (number, comment) in comments.iter().enumerate() {
        let after = comments.get(number + 1);
        let seat = seat(text, tree, before, comment);
        let gap = has_gap(text, tree, comment, after);
        let words = text.get(comment.range()).unwrap_or_default().trim_end();
        let (start, length) = (comment.range().start, words.len());
        let note = Note { text: words.replace("\r\n", "\n"), start, length, line: comment.line, gap };
        match seat {
            Seat::Above(item) => notes.entry(item).or_default().above.push(note),
            Seat::Open(item) => notes.entry(item).or_default().open.push(note),
            Seat::Tail(item) => notes.entry(item).or_default().tail.push(note),
            Seat::Behind(item) => notes.entry(item).or_default().push_behind(note),
        }
        before = Some(comment);
    }
    set_heads_apart(tree, &mut notes);
    notes
}

/// Comments before the first item that a blank line keeps apart from it belong to the bracket.
fn set_heads_apart(tree: &Tree, notes: &mut Notes) {
    let firsts: Vec<(Item, Item)> = notes
        .keys()
        .map(|&item| (tree.parent(item), item))
        .filter(|&(parent, item)| parent != ROOT && item != ROOT && tree.children(parent).next() == Some(item))
        .collect();
    for (parent, first) in firsts {
        let Some(own) = notes.get_mut(&first) else { continue };
        let apart = own.above.iter().rposition(|note| note.gap).map_or(0, |last| last + 1);
        let head: Vec<Note> = own.above.drain(..apart).collect();
        if !head.is_empty() {
            notes.entry(parent).or_default().head = head;
        }
    }
}

fn seat(text: &str, tree: &Tree, before: Option<&Comment>, comment: &Comment) -> Seat {
    let inside = comment.inside as Item;
    let previous = (comment.behind != 0).then_some(comment.behind as Item);
    let next = match previous {
        Some(item) => Some(tree.node(item).next as Item).filter(|&next| next != 0),
        None => tree.children(inside).next(),
    };
    let start = comment.start as usize;
    // Where the last piece before the comment ends.
    let edge = match previous {
        Some(item) if start < tree.range(item).end => return Seat::Above(item),
        Some(item) => tree.comma(item).filter(|&comma| comma <= start).unwrap_or(tree.range(item).end),
        None if inside == ROOT => 0,
        None => tree.behind_open(inside),
    };
    let edge = before.map_or(edge, |before| edge.max(before.end as usize));
    let same_line = edge > 0 && !has_line_end(text, edge, start);
    let touches_next = next.is_some_and(|next| !has_line_end(text, comment.end as usize, tree.range(next).start));
    match (previous, next) {
        (Some(item), _) if tree.comma(item).is_some_and(|comma| comma > start) => Seat::Behind(item),
        (_, Some(next)) if touches_next => Seat::Above(next),
        (Some(item), _) if same_line => Seat::Behind(item),
        (None, _) if same_line && inside != ROOT => Seat::Open(inside),
        (_, Some(next)) => Seat::Above(next),
        (_, None) => Seat::Tail(inside),
    }
}

fn has_line_end(text: &str, from: usize, to: usize) -> bool {
    text.get(from..to).is_some_and(|between| between.contains('\n'))
}

/// Whether a blank line stands between a comment and what follows it in its brackets.
fn has_gap(text: &str, tree: &Tree, comment: &Comment, after: Option<&Comment>) -> bool {
    let inside = comment.inside as Item;
    let previous = comment.behind as Item;
    if previous != 0 && (comment.start as usize) < tree.range(previous).end {
        // Between key and value.
        return false;
    }
    let next = if previous == 0 { tree.children(inside).next() } else { Some(tree.node(previous).next as Item) };
    let next = next.filter(|&next| next != 0).map(|next| tree.range(next).start);
    let comment_after = after.filter(|after| after.inside == comment.inside).map(|after| after.start as usize);
    let Some(to) = next.into_iter().chain(comment_after).min() else { return false };
    text.get(comment.end as usize..to).is_some_and(|between| between.matches('\n').count() > 1)
}

#[cfg(test)]
mod tests {
    use super::super::scan::scan;
    use super::*;

    fn told(text: &str) -> Vec<String> {
        let tree = scan(text).tree;
        let mut all = Vec::new();
        for (item, notes) in attach(Source { text, tree: &tree }, 0..text.len()) {
            let name = tree
                .key_name(item, text)
                .map_or_else(|| tree.name(item, text).to_owned(), std::borrow::Cow::into_owned);
            let seats = [
                ("above", notes.above),
                ("open", notes.open),
                ("head", notes.head),
                ("tail", notes.tail),
                ("behind", notes.behind),
            ];
            for (seat, notes) in seats {
                all.extend(
                    notes.into_iter().map(|n| format!("{} {seat} {name}{}", n.text, if n.gap { " |" } else { "" })),
                );
            }
        }
        all.sort();
        all
    }

    #[test]
    fn every_comment_finds_its_item() {
        let text = "// 1\n#![enable(implicit_some)] // 2\n// 3\nMap( // 4
    // 5

    // 6
    a: 1, // 7 /* x */
    // 8
    /* 9 */ b: /* 10 */ 2 /* 11 */, c: [ // 12
    ], d: {
        // 13
    } // 14
    , // 15

    // 16
) // 17
// 18";
        assert_eq!(
            told(text),
            [
                "/* 10 */ above b",
                "/* 11 */ behind b",
                "/* 9 */ above b",
                "// 1 above #!",
                "// 12 open c",
                "// 13 tail d",
                "// 14 behind d",
                "// 15 above d",
                "// 16 tail Map",
                "// 17 behind Map",
                "// 18 tail ",
                "// 2 behind #!",
                "// 3 above Map",
                "// 4 open Map",
                "// 5 head Map |",
                "// 6 above a",
                "// 7 /* x */ behind a",
                "// 8 above b",
            ]
        );
    }
}
