//! The structure of a RON text as a flat tree: every item with its key, its value and their byte ranges. Knows nothing
//! of maps.

use std::borrow::Cow;
use std::ops::Range;

use super::lex::Bracket;

/// The number of an item in its tree. Parents have smaller numbers than their children.
pub(crate) type Item = usize;

/// The item that holds the whole text.
pub(crate) const ROOT: Item = 0;

/// A RON text in pieces that know their places.
#[derive(Debug, Clone, Default)]
pub(crate) struct Tree {
    pub(super) items: Vec<Node>,
    /// All comments in the order of the text.
    pub(super) comments: Vec<Comment>,
}

/// A text and its structure.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Source<'t> {
    pub(crate) text: &'t str,
    pub(crate) tree: &'t Tree,
}

/// One item: an attribute, an entry, an element.
#[derive(Debug, Clone, Copy)]
pub(super) struct Node {
    pub(super) parent: u32,
    /// The next item of the same parent; 0 is none, as the root is nobody's sibling.
    pub(super) next: u32,
    pub(super) first_child: u32,
    pub(super) last_child: u32,
    /// Where the item begins (its key, if it has one).
    pub(super) start: u32,
    /// The end of the key; equal to `start` without one.
    pub(super) key_end: u32,
    /// Where the value begins (its name, if it has one).
    pub(super) value: u32,
    /// The opening bracket of the value.
    pub(super) open: u32,
    /// The end of the value.
    pub(super) end: u32,
    /// The end of the comma behind the value; 0 without one.
    pub(super) comma: u32,
    pub(super) bracket: Option<Bracket>,
}

/// A comment and where it stands.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Comment {
    pub(super) start: u32,
    pub(super) end: u32,
    /// `//`, which has to be followed by a line's end.
    pub(crate) line: bool,
    /// The innermost item in whose brackets it stands.
    pub(super) inside: u32,
    /// The last item in these brackets that begins before it; 0 without one.
    pub(super) behind: u32,
}

impl Comment {
    /// The bytes of the comment.
    pub(crate) fn range(&self) -> Range<usize> {
        self.start as usize..self.end as usize
    }
}

impl Tree {
    pub(super) fn node(&self, item: Item) -> &Node {
        // Items are only handed out by the tree they belong to.
        &self.items[item]
    }

    /// How many items there are, the root among them.
    pub(crate) fn len(&self) -> usize {
        self.items.len()
    }

    /// The items in the brackets of `item`, in the order of the text.
    pub(crate) fn children(&self, item: Item) -> impl Iterator<Item = Item> + '_ {
        let some = |number: u32| (number != 0).then_some(number as Item);
        std::iter::successors(some(self.node(item).first_child), move |&child| some(self.node(child).next))
    }

    /// The last item in the brackets of `item`.
    pub(crate) fn last_child(&self, item: Item) -> Option<Item> {
        let last = self.node(item).last_child;
        (last != 0).then_some(last as Item)
    }

    /// The item in whose brackets `item` stands.
    pub(crate) fn parent(&self, item: Item) -> Item {
        self.node(item).parent as Item
    }

    /// The bracket of the value, if it has one.
    pub(crate) fn bracket(&self, item: Item) -> Option<Bracket> {
        self.node(item).bracket
    }

    /// Key and value, without the comma.
    pub(crate) fn range(&self, item: Item) -> Range<usize> {
        self.node(item).start as usize..self.node(item).end as usize
    }

    /// The value with its name.
    pub(crate) fn value(&self, item: Item) -> Range<usize> {
        self.node(item).value as usize..self.node(item).end as usize
    }

    /// The key as it stands in the text, if there is one.
    pub(crate) fn key(&self, item: Item) -> Option<Range<usize>> {
        let node = self.node(item);
        (node.key_end > node.start).then_some(node.start as usize..node.key_end as usize)
    }

    /// The name in front of the value's bracket (`Merge` in `Merge(..)`); empty without one.
    pub(crate) fn name<'t>(&self, item: Item, text: &'t str) -> &'t str {
        let node = self.node(item);
        let end = if node.bracket.is_some() { node.open } else { node.value };
        let name = text.get(node.value as usize..end as usize).unwrap_or_default();
        name.split(|c: char| super::lex::is_space(c) || c == '/').next().unwrap_or_default()
    }

    /// The position just behind the opening bracket.
    pub(crate) fn behind_open(&self, item: Item) -> usize {
        self.node(item).open as usize + 1
    }

    /// The position of the closing bracket.
    pub(crate) fn close(&self, item: Item) -> usize {
        (self.node(item).end as usize).saturating_sub(1)
    }

    /// The end of the comma behind the item, if there is one.
    pub(crate) fn comma(&self, item: Item) -> Option<usize> {
        let comma = self.node(item).comma as usize;
        (comma != 0).then_some(comma)
    }

    /// The end of the item with its comma.
    pub(crate) fn full_end(&self, item: Item) -> usize {
        self.comma(item).unwrap_or(self.node(item).end as usize)
    }

    /// The key as it is meant: the content of a string, the name of an attribute.
    pub(crate) fn key_name<'t>(&self, item: Item, text: &'t str) -> Option<Cow<'t, str>> {
        let key = text.get(self.key(item)?)?;
        if let Some(plain) = key.strip_prefix('"').and_then(|key| key.strip_suffix('"'))
            && !plain.contains('\\')
        {
            return Some(Cow::Borrowed(plain));
        }
        if !key.contains('"') {
            return Some(Cow::Borrowed(key));
        }
        Some(ron::from_str::<String>(key).map_or(Cow::Borrowed(key), Cow::Owned))
    }

    /// The first item in the brackets of `item` with this key.
    pub(crate) fn child(&self, item: Item, text: &str, key: &str) -> Option<Item> {
        self.children(item).find(|&child| self.key_name(child, text).as_deref() == Some(key))
    }

    /// The comments within a range of bytes, in order.
    pub(crate) fn comments_in(&self, range: Range<usize>) -> &[Comment] {
        let from = self.comments.partition_point(|comment| (comment.start as usize) < range.start);
        let to = self.comments.partition_point(|comment| (comment.start as usize) < range.end);
        self.comments.get(from..to).unwrap_or_default()
    }
}
