//! What of a text is a record's own: its comments above and behind it, itself, its comma.

use std::ops::Range;

use super::notes::attach;
use super::tree::{Comment, Item, Source};

/// The bytes of an item with the comments that belong to it and its comma.
///
/// A comment that a blank line keeps apart is not its own; nor is what stands behind its neighbour. Time linear in the comments
/// within, and in those between it and its neighbours.
pub(crate) fn own(source: Source<'_>, item: Item) -> Range<usize> {
    let tree = source.tree;
    let range = tree.range(item);
    let (from, to) = (first_near(source, item), last_near(source, item));
    let notes = attach(source, from..to.max(range.end)).remove(&item).unwrap_or_default();
    let (before, after): (Vec<_>, Vec<_>) = (notes.above.into_iter().chain(notes.behind))
        .filter(|note| !range.contains(&note.start))
        .partition(|note| note.start < range.start);
    let touching = before.iter().rev().take_while(|note| !note.gap);
    let start = touching.last().map_or(range.start, |note| note.start);
    let end = after.iter().map(|note| note.start + note.length).max();
    start..end.map_or(tree.full_end(item), |end| end.max(tree.full_end(item)))
}

/// Where the first of the comments between an item and the one before it begins.
fn first_near(source: Source<'_>, item: Item) -> usize {
    let tree = source.tree;
    let start = tree.range(item).start;
    let is_near = |comment: &&Comment| {
        let behind = comment.behind as Item;
        let next =
            if behind == 0 { tree.children(tree.parent(item)).next() } else { Some(tree.node(behind).next as Item) };
        comment.inside as Item == tree.parent(item) && next == Some(item)
    };
    let near = tree.comments_in(0..start).iter().rev().take_while(is_near);
    near.last().map_or(start, |comment| comment.range().start)
}

/// Where the last of the comments between an item and the one after it ends.
fn last_near(source: Source<'_>, item: Item) -> usize {
    let tree = source.tree;
    let end = tree.range(item).end;
    let is_near = |comment: &&Comment| comment.inside as Item == tree.parent(item) && comment.behind as Item == item;
    let near = tree.comments_in(end..usize::MAX).iter().take_while(is_near);
    near.last().map_or(end, |comment| comment.range().end)
}

#[cfg(test)]
mod tests {
    use super::super::scan::scan;
    use super::super::tree::ROOT;
    use super::*;

    #[test]
    fn every_record_has_its_comments() {
        let text = "{ // open
    // head

    // about a
    /* more */ \"a\": (), // behind a
    // loose

    // about b
    \"b\": ( /* in b */ ) /* b */, /* about c */ \"c\": (), /* c */ // and c
    // tail
}";
        let tree = scan(text).tree;
        let source = Source { text, tree: &tree };
        let list = tree.children(ROOT).next().unwrap();
        let told: Vec<&str> = tree.children(list).map(|item| &text[own(source, item)]).collect();
        assert_eq!(
            told,
            [
                "// about a\n    /* more */ \"a\": (), // behind a",
                "// about b\n    \"b\": ( /* in b */ ) /* b */,",
                "/* about c */ \"c\": (), /* c */ // and c",
            ]
        );
    }
}
