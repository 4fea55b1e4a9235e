//! Decodes all records of a text, each by itself and all in parallel, and seats each in its slot.

use std::collections::BTreeMap;

use rayon::prelude::*;

use crate::map::{Entry, Slot};
use crate::store::decode::{DoubledKey, FaultAt, doubled_keys};
use crate::store::decode_record::decode_record;
use crate::store::fault::Fault;
use crate::store::section::Section;
use crate::store::tree::Item;

use super::reader::Reader;

/// How many records are worth a thread of their own.
const MANY: usize = 128;

/// What one item gave.
struct Decoded {
    doubled: Vec<DoubledKey>,
    entry: Result<Option<Entry>, Vec<FaultAt>>,
}

impl Reader<'_> {
    /// The records that are sound, in the order of their slots; what is wrong with the others becomes faults.
    pub(super) fn decode_all(&mut self, jobs: &[(Section, Item)]) -> Vec<Entry> {
        let (text, tree) = (self.text, self.tree());
        let decode = |&(section, item): &(Section, Item)| Decoded {
            doubled: doubled_keys(text, tree, item),
            entry: decode_record(section, text, tree, item)
                .map(|found| found.map(|(slot, record)| Entry::new(slot, record))),
        };
        let decoded: Vec<Decoded> = jobs.par_iter().with_min_len(MANY).map(decode).collect();
        let mut sound = Vec::with_capacity(decoded.len());
        for (&(_, item), decoded) in jobs.iter().zip(decoded) {
            sound.extend(self.sound(item, decoded).map(|entry| (entry, item)));
        }
        self.seat(sound)
    }

    /// The entry, if nothing is wrong with its text.
    fn sound(&mut self, item: Item, decoded: Decoded) -> Option<Entry> {
        let unsound = self.has_syntax_problem(item);
        if decoded.doubled.is_empty() && !unsound {
            match decoded.entry {
                Ok(entry) => return entry,
                Err(faults) => self.faults.extend(faults),
            }
        } else {
            let doubled = self.doubled(&decoded.doubled);
            self.faults.extend(doubled);
            self.faults.extend(decoded.entry.err().filter(|_| !unsound).into_iter().flatten());
        }
        self.unread.extend(self.tree().key_name(item, self.text).map(std::borrow::Cow::into_owned));
        None
    }

    /// Gives each entry its slot; of those that take one slot the first stays, and the others are told.
    ///
    /// In the order of the file entries come nearly sorted: then this takes time linear in them.
    fn seat(&mut self, mut sound: Vec<(Entry, Item)>) -> Vec<Entry> {
        sound.sort_by(|(a, _), (b, _)| a.slot.cmp(&b.slot));
        let mut second: Vec<(Slot, Item, Item)> = Vec::new();
        sound.dedup_by(|(later, item), (first, first_item)| {
            let is_taken = later.slot == first.slot;
            second.extend(is_taken.then(|| (later.slot.clone(), *item, *first_item)));
            is_taken
        });
        for (slot, item, first) in second {
            self.tell_taken(slot, item, first);
        }
        self.slots = sound.iter().map(|(entry, item)| (entry.slot.clone(), *item)).collect::<BTreeMap<_, _>>();
        sound.into_iter().map(|(entry, _)| entry).collect()
    }

    fn tell_taken(&mut self, slot: Slot, item: Item, first: Item) {
        let same_holder = self.tree().parent(first) == self.tree().parent(item);
        // Doubled keys of one section are told already.
        if same_holder && self.tree().key(item).is_some() {
            return;
        }
        let first = self.place(self.tree().range(first).start);
        self.fault(self.tree().range(item).start, |_| Fault::DoubledRecord { slot: Box::new(slot), first });
    }
}
