//! Carries comments from one text over to another that says the same or nearly the same: each to the item that is meant.

use std::collections::BTreeMap;

use super::lex::{Bracket, Piece, Pieces};
use super::notes::{ItemNotes, Notes};
use super::tree::{Item, ROOT, Source};

/// Finds for items of an old text those of a new one.
pub(crate) struct Carrier<'t> {
    old: Source<'t>,
    new: Source<'t>,
    /// The item of the new text in which comments without an item go to the end, as in a list.
    catches: Option<Item>,
    /// What is known, and what was found on the way. `None`: nothing in the new text is meant.
    found: BTreeMap<Item, Option<Item>>,
}

impl<'t> Carrier<'t> {
    /// Carries between two texts; `known` says what items of the old one are in the new one, at least for the outermost.
    pub(crate) fn new(old: Source<'t>, new: Source<'t>, known: impl IntoIterator<Item = (Item, Option<Item>)>) -> Self {
        Self { old, new, catches: None, found: known.into_iter().collect() }
    }

    /// Lets comments without an item go to the end of this item of the new text.
    pub(crate) fn caught_by(self, item: Option<Item>) -> Self {
        Self { catches: item, ..self }
    }

    /// Seats every comment. What belonged to an item that is gone goes to what was around it: into its list, above its
    /// record.
    pub(crate) fn carry(&mut self, notes: Notes) -> Notes {
        let mut carried = Notes::new();
        for (item, own) in notes {
            let mut around = item;
            while around != ROOT && self.meant(around).is_none() {
                around = self.old.tree.parent(around);
            }
            let new = self.meant(around).unwrap_or(ROOT);
            if around == item {
                self.seat(new, own, carried.entry(new).or_default());
            } else {
                let all = [own.above, own.open, own.head, own.tail, own.behind].into_iter().flatten();
                let list = new == ROOT || self.catches == Some(new) || self.is_list(new);
                let seats = carried.entry(new).or_default();
                if list { seats.tail.extend(all) } else { seats.above.extend(all) }
            }
        }
        carried
    }

    fn is_list(&self, item: Item) -> bool {
        matches!(self.new.tree.bracket(item), Some(Bracket::Curly | Bracket::Square))
    }

    fn seat(&self, new: Item, own: ItemNotes, seats: &mut ItemNotes) {
        seats.above.extend(own.above);
        if new == ROOT || self.new.tree.bracket(new).is_some() {
            seats.open.extend(own.open);
            seats.head.extend(own.head);
            seats.tail.extend(own.tail);
        } else {
            seats.above.extend([own.open, own.head, own.tail].into_iter().flatten());
        }
        own.behind.into_iter().for_each(|note| seats.push_behind(note));
    }

    /// The item of the new text that an item of the old one has become.
    pub(crate) fn meant(&mut self, item: Item) -> Option<Item> {
        if item == ROOT {
            return Some(ROOT);
        }
        // From the nearest known item down: no deeper than brackets may stand.
        let mut way = vec![item];
        while let Some(&top) = way.last()
            && top != ROOT
            && !self.found.contains_key(&top)
        {
            way.push(self.old.tree.parent(top));
        }
        while let Some(parent) = way.pop() {
            let new_parent = if parent == ROOT { Some(ROOT) } else { self.found.get(&parent).copied().flatten() };
            let Some(&child) = way.last() else { return new_parent };
            if !self.found.contains_key(&child) {
                self.match_children(parent, new_parent);
            }
        }
        None
    }

    /// Pairs all children of two items: by key, else by equal text, else by place.
    fn match_children(&mut self, old_parent: Item, new_parent: Option<Item>) {
        let (old, new) = (self.old, self.new);
        let mut keyed: BTreeMap<String, Item> = BTreeMap::new();
        let mut listed: Vec<(Item, String)> = Vec::new();
        for child in new_parent.into_iter().flat_map(|parent| new.tree.children(parent)) {
            match new.tree.key_name(child, new.text) {
                Some(key) => drop(keyed.entry(key.into_owned()).or_insert(child)),
                None => listed.push((child, plain(new, child))),
            }
        }
        let mut free: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        for (place, (_, text)) in listed.iter().enumerate().rev() {
            free.entry(text).or_default().push(place);
        }
        let mut taken = vec![false; listed.len()];
        let mut unlike: Vec<(usize, Item)> = Vec::new();
        let mut place = 0;
        for child in old.tree.children(old_parent) {
            if self.found.contains_key(&child) {
                place += 1;
                continue;
            }
            if let Some(key) = old.tree.key_name(child, old.text) {
                self.found.insert(child, keyed.remove(&*key));
                continue;
            }
            if let Some(like) = free.get_mut(&*plain(old, child)).and_then(Vec::pop) {
                taken[like] = true;
                self.found.insert(child, Some(listed[like].0));
            } else {
                unlike.push((place, child));
            }
            place += 1;
        }
        for (place, child) in unlike {
            let meant = listed.get(place).filter(|_| !taken[place]).map(|&(item, _)| item);
            self.found.insert(child, meant);
        }
    }
}

/// The pieces of an item without spaces and comments.
fn plain(source: Source<'_>, item: Item) -> String {
    let text = source.text.get(source.tree.range(item)).unwrap_or_default();
    let mut pieces = Pieces::new(text);
    let mut plain = String::with_capacity(text.len());
    while let Ok(Some((start, end, piece))) = pieces.next() {
        match piece {
            Piece::LineComment | Piece::BlockComment => {}
            // A comma before a closing bracket says nothing.
            Piece::Close(_) if plain.ends_with(',') => {
                plain.pop();
                plain.push_str(&text[start..end]);
            }
            _ => plain.push_str(&text[start..end]),
        }
    }
    plain
}

/// The comments of a text that another text does not have (as often).
pub(crate) fn lost_comments(old: Source<'_>, new: Source<'_>) -> Vec<String> {
    let all = |source: Source<'_>| -> Vec<String> {
        let text = |note: &super::tree::Comment| {
            source.text.get(note.range()).unwrap_or_default().trim_end().replace("\r\n", "\n")
        };
        source.tree.comments.iter().map(text).collect()
    };
    let (mut kept, mut lost) = (counted(all(new)), all(old));
    lost.retain(|comment| !take(&mut kept, comment));
    lost
}

/// Comments and how often each is there.
pub(crate) type Counts = BTreeMap<String, usize>;

/// Counts comments.
pub(crate) fn counted(comments: impl IntoIterator<Item = String>) -> Counts {
    let mut counts = Counts::new();
    for comment in comments {
        *counts.entry(comment).or_default() += 1;
    }
    counts
}

/// Takes one of these comments, if there is one left.
pub(crate) fn take(counts: &mut Counts, comment: &str) -> bool {
    let Some(count) = counts.get_mut(comment).filter(|count| **count > 0) else { return false };
    *count -= 1;
    true
}
