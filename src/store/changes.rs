//! What differs between two maps, record by record, told in terms of the file: which record became which.

use std::collections::{BTreeMap, BTreeSet};

use crate::edit::{Edit, slot_with};
use crate::map::{Id, Map, Record, Scope, Slot, TieKind};

use super::section::Section;

/// A record of a slot.
pub(crate) type Entry = (Slot, Record);

/// The difference between two maps.
#[derive(Debug, Default)]
pub(crate) struct Changes {
    /// Records that are the same record as before, but say something else.
    pub(crate) altered: Vec<(Entry, Entry)>,
    /// Records that are gone.
    pub(crate) removed: Vec<Entry>,
    /// Records that are new, in the order of the file.
    pub(crate) added: Vec<Entry>,
}

impl Changes {
    /// Compares two maps. Time O(r) for r records; those that both maps share are not looked into.
    ///
    /// A record whose id changed is the same record; so is a link whose end, scope or kind changed, if no other link
    /// could be meant.
    pub(crate) fn between(old: &Map, new: &Map) -> Self {
        let mut changes = Self::default();
        for (slot, change) in Edit::between(old, new).changes() {
            let entry = |record: &Option<Record>| record.clone().map(|record| (slot.clone(), record));
            match (entry(&change.before), entry(&change.after)) {
                (Some(before), Some(after)) if section(&before) == section(&after) => {
                    changes.altered.push((before, after));
                }
                (before, after) => {
                    changes.removed.extend(before);
                    changes.added.extend(after);
                }
            }
        }
        changes.pair();
        changes.added.sort_by(|a, b| a.0.cmp(&b.0));
        changes
    }

    /// Finds removed records among the added ones.
    fn pair(&mut self) {
        if self.removed.is_empty() || self.added.is_empty() {
            return;
        }
        let ids = self.pair_ids();
        self.pair_by(|slot| renamed(slot, &ids));
        self.pair_alike(|(slot, _)| match renamed(slot, &ids) {
            Slot::Responsibility(unit, field, _) => Some(Alike::Responsibility(unit, field)),
            Slot::Tie(from, to, _) => Some(Alike::Tie(from, to)),
            _ => None,
        });
        self.pair_alike(|(slot, _)| match renamed(slot, &ids) {
            Slot::Responsibility(_, field, scope) => Some(Alike::OfField(field, scope)),
            Slot::Tie(from, _, kind) => Some(Alike::OfKind(from, kind)),
            _ => None,
        });
    }

    /// Pairs records with ids by their former ids, or where they say the same; tells which id became which.
    fn pair_ids(&mut self) -> BTreeMap<Id, Id> {
        let removed: BTreeMap<(Section, Id), usize> = (self.removed.iter().enumerate())
            .filter_map(|(number, entry)| Some(((section(entry), id_of(&entry.0)?.clone()), number)))
            .collect();
        let mut pairs: BTreeMap<usize, usize> = BTreeMap::new();
        for (number, added) in self.added.iter().enumerate() {
            let former = added.1.was().filter_map(|id| removed.get(&(section(added), id.clone())));
            if let Some(&found) = former.into_iter().find(|found| !pairs.contains_key(found)) {
                pairs.insert(found, number);
            }
        }
        self.pair_back(&mut pairs);
        let mut taken: BTreeSet<usize> = pairs.values().copied().collect();
        let mut same: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        for (number, added) in self.added.iter().enumerate().filter(|(number, _)| !taken.contains(number)) {
            same.entry(content(added)).or_default().push(number);
        }
        for (number, removed) in self.removed.iter().enumerate() {
            if id_of(&removed.0).is_some()
                && !pairs.contains_key(&number)
                && let Some([only]) = same.get(&content(removed)).map(Vec::as_slice)
                && taken.insert(*only)
            {
                pairs.insert(number, *only);
            }
        }
        let ids = |(&removed, &added): (&usize, &usize)| {
            let old = self.removed.get(removed).and_then(|entry| id_of(&entry.0))?;
            let new = self.added.get(added).and_then(|entry| id_of(&entry.0))?;
            Some((old.clone(), new.clone()))
        };
        let renamed = pairs.iter().filter_map(ids).collect();
        self.move_pairs(&pairs);
        renamed
    }

    /// Pairs records that get a former id back.
    fn pair_back(&self, pairs: &mut BTreeMap<usize, usize>) {
        let mut taken: BTreeSet<usize> = pairs.values().copied().collect();
        let mut former: BTreeMap<(Section, &Id), usize> = BTreeMap::new();
        for (number, removed) in self.removed.iter().enumerate().filter(|(number, _)| !pairs.contains_key(number)) {
            former.extend(removed.1.was().map(|id| ((section(removed), id), number)));
        }
        for (number, added) in self.added.iter().enumerate() {
            let found = id_of(&added.0).and_then(|id| former.get(&(section(added), id)));
            if let Some(&found) = found
                && !pairs.contains_key(&found)
                && taken.insert(number)
            {
                pairs.insert(found, number);
            }
        }
    }

    /// Pairs removed records with the added ones in the slots that they have now.
    fn pair_by(&mut self, now: impl Fn(&Slot) -> Slot) {
        let added: BTreeMap<&Slot, usize> =
            self.added.iter().enumerate().map(|(number, entry)| (&entry.0, number)).collect();
        let pairs: BTreeMap<usize, usize> = (self.removed.iter().enumerate())
            .filter_map(|(number, entry)| Some((number, *added.get(&now(&entry.0))?)))
            .filter(|(removed, added)| self.in_one_section(*removed, *added))
            .collect();
        self.move_pairs(&pairs);
    }

    /// Pairs one removed with one added record where only these two are alike.
    fn pair_alike(&mut self, alike: impl Fn(&Entry) -> Option<Alike>) {
        let by_likeness = |entries: &[Entry]| {
            let mut found: BTreeMap<Alike, Vec<usize>> = BTreeMap::new();
            for (number, entry) in entries.iter().enumerate() {
                found.entry(alike(entry).unwrap_or(Alike::Nothing)).or_default().push(number);
            }
            found.remove(&Alike::Nothing);
            found
        };
        let added = by_likeness(&self.added);
        let pairs: BTreeMap<usize, usize> = (by_likeness(&self.removed).into_iter())
            .filter_map(|(likeness, removed)| match (&removed[..], added.get(&likeness).map(Vec::as_slice)) {
                ([removed], Some([added])) => Some((*removed, *added)),
                _ => None,
            })
            .collect();
        self.move_pairs(&pairs);
    }

    fn in_one_section(&self, removed: usize, added: usize) -> bool {
        match (self.removed.get(removed), self.added.get(added)) {
            (Some(removed), Some(added)) => section(removed) == section(added),
            _ => false,
        }
    }

    fn move_pairs(&mut self, pairs: &BTreeMap<usize, usize>) {
        let taken: BTreeSet<usize> = pairs.values().copied().collect();
        let (mut added, mut kept) = (BTreeMap::new(), Vec::new());
        for (number, entry) in std::mem::take(&mut self.added).into_iter().enumerate() {
            if taken.contains(&number) {
                added.insert(number, entry);
            } else {
                kept.push(entry);
            }
        }
        self.added = kept;
        for (number, entry) in std::mem::take(&mut self.removed).into_iter().enumerate() {
            match pairs.get(&number).and_then(|added_number| added.remove(added_number)) {
                Some(new) => self.altered.push((entry, new)),
                None => self.removed.push(entry),
            }
        }
    }
}

/// How two links may be alike.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Alike {
    Nothing,
    Responsibility(Id, Id),
    Tie(Id, Id),
    OfField(Id, Scope),
    OfKind(Id, TieKind),
}

fn section(entry: &Entry) -> Section {
    Section::of(&entry.0, &entry.1).0
}

fn content(entry: &Entry) -> String {
    format!("{:?} {:?}", section(entry), entry.1)
}

fn id_of(slot: &Slot) -> Option<&Id> {
    use crate::map::SettingKey;
    match slot {
        Slot::Node(id)
        | Slot::Path(id)
        | Slot::Programme(id)
        | Slot::Variant(id)
        | Slot::Setting(SettingKey::Dimension(id)) => Some(id),
        _ => None,
    }
}

/// The slot after nodes and paths got other ids.
fn renamed(slot: &Slot, ids: &BTreeMap<Id, Id>) -> Slot {
    slot_with(slot, &|id| {
        if let Some(now) = ids.get(id) {
            id.clone_from(now);
        }
    })
}
