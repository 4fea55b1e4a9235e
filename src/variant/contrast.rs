//! What a variant makes of each record of the base: what is new, gone, moved or changed otherwise.

use std::collections::BTreeMap;

use super::Compiled;
use crate::edit::Change;
use crate::map::{Id, Map, Node, Record, Slot};

/// What became of a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Fate {
    /// The base does not have it.
    New,
    /// The variant does not have it.
    Gone,
    /// It stands elsewhere: a node under another one, a responsibility or tie with the unit that took it over.
    Moved,
    /// It stays where it is and says something else.
    Changed,
}

/// A variant held against its base, record by record.
///
/// A unit that lives on under another id is the same unit; one below a unit that was merged or dissolved has not moved while
/// it stands below the heir.
#[derive(Debug, Clone, Default)]
pub struct Contrast {
    fates: BTreeMap<Slot, Fate>,
    before: BTreeMap<Slot, Record>,
    gone: BTreeMap<Id, Node>,
    heirs: BTreeMap<Id, Vec<Id>>,
    origins: BTreeMap<Id, Vec<Id>>,
}

impl Contrast {
    /// Holds a compiled variant against its base. Time O(c log c + u) for c changed records and u units.
    pub fn of(compiled: &Compiled) -> Self {
        let mut contrast = Self::default();
        for (unit, heirs) in compiled.lineage.iter().filter(|(unit, heirs)| !heirs.iter().eq([*unit])) {
            contrast.heirs.insert(unit.clone(), heirs.iter().cloned().collect());
        }
        for (unit, origins) in compiled.lineage.origins() {
            if origins != [unit] {
                contrast.origins.insert(unit.clone(), origins.into_iter().cloned().collect());
            }
        }
        let changes = || compiled.edit.changes();
        contrast.before = changes().filter_map(|(slot, change)| Some((slot.clone(), change.before.clone()?))).collect();
        for (slot, change) in changes() {
            if let Some(fate) = contrast.judged(slot, change, &compiled.map) {
                contrast.fates.insert(slot.clone(), fate);
            }
        }
        contrast.gone = changes().filter_map(|(slot, change)| contrast.gone_node(slot, change)).collect();
        contrast
    }

    /// What became of a record; nothing where it is as in the base.
    pub fn fate(&self, slot: &Slot) -> Option<Fate> {
        self.fates.get(slot).copied()
    }

    /// What became of a department, an actor or a field.
    pub fn of_node(&self, id: &Id) -> Option<Fate> {
        self.fate(&Slot::Node(id.clone()))
    }

    /// Every record that is not as in the base, in the order of the file.
    pub fn fates(&self) -> impl Iterator<Item = (&Slot, Fate)> {
        self.fates.iter().map(|(slot, fate)| (slot, *fate))
    }

    /// A record as it was in the base; nothing where it is so still, or was not there.
    pub fn before(&self, slot: &Slot) -> Option<&Record> {
        self.before.get(slot)
    }

    /// A department, an actor or a field of the base that the variant does not have.
    pub fn gone(&self, id: &Id) -> Option<&Node> {
        self.gone.get(id)
    }

    /// All of these, by id.
    pub fn all_gone(&self) -> impl Iterator<Item = (&Id, &Node)> {
        self.gone.iter()
    }

    /// Every record of the base that the variant does not have, in the order of the file.
    pub fn gone_records(&self) -> impl Iterator<Item = (&Slot, &Record)> {
        let gone = self.fates().filter(|(_, fate)| *fate == Fate::Gone);
        gone.filter_map(|(slot, _)| Some((slot, self.before(slot)?)))
    }

    /// The units of the variant that a unit of the base became: itself, where nothing happened to it.
    pub fn heirs<'a>(&'a self, unit: &'a Id) -> &'a [Id] {
        self.heirs.get(unit).map_or(std::slice::from_ref(unit), Vec::as_slice)
    }

    /// The units of the base that went into a unit of the variant: itself, where nothing happened to it.
    pub fn origins<'a>(&'a self, unit: &'a Id) -> &'a [Id] {
        self.origins.get(unit).map_or(std::slice::from_ref(unit), Vec::as_slice)
    }

    /// The unit of the base that lives on as this one under another id.
    pub fn same(&self, unit: &Id) -> Option<&Id> {
        match self.origins.get(unit).map(Vec::as_slice) {
            Some([origin]) if self.heirs(origin) == [unit.clone()] => Some(origin),
            _ => None,
        }
    }

    fn gone_node(&self, slot: &Slot, change: &Change<Record>) -> Option<(Id, Node)> {
        let Slot::Node(id) = slot else { return None };
        let node = change.before.clone().filter(|_| self.fate(slot) == Some(Fate::Gone))?.into_node()?;
        Some((id.clone(), node))
    }

    fn judged(&self, slot: &Slot, change: &Change<Record>, after: &Map) -> Option<Fate> {
        match (slot, &change.before, &change.after) {
            (Slot::Variant(_) | Slot::Rule(_) | Slot::Accepted(..) | Slot::Conflict(_), ..) => None,
            (Slot::Node(id), None, Some(_)) => match self.same(id) {
                Some(_) => Some(Fate::Changed),
                None => Some(Fate::New),
            },
            (Slot::Node(id), Some(_), None) => {
                let lives_on = matches!(self.heirs(id), [heir] if self.same(heir) == Some(id));
                (!lives_on).then_some(Fate::Gone)
            }
            (Slot::Node(_), Some(before), Some(after)) => self.of_a_node(before, after),
            (_, None, Some(_)) if self.is_taken_over(slot) => Some(Fate::Moved),
            (_, None, Some(_)) => Some(Fate::New),
            (_, Some(_), None) => (!self.lives_on(slot, after)).then_some(Fate::Gone),
            (_, Some(_), Some(_)) => Some(Fate::Changed),
            (_, None, None) => None,
        }
    }

    /// A node that both have: moved, changed, or only below an heir of what it was below.
    fn of_a_node(&self, before: &Record, after: &Record) -> Option<Fate> {
        let part_of = |record: &Record| record.clone().into_node().and_then(|node| node.part_of().cloned());
        let (from, to) = (part_of(before), part_of(after));
        let follows = |from: &Id, to: &Id| self.heirs(from).contains(to);
        let stays = match (&from, &to) {
            (None, None) => true,
            (Some(from), Some(to)) => follows(from, to),
            _ => false,
        };
        if !stays {
            return Some(Fate::Moved);
        }
        let differs = match (before, after) {
            (Record::Department(a), Record::Department(b)) => a.differences(b) != ["part_of"],
            (Record::Actor(a), Record::Actor(b)) => a.differences(b) != ["part_of"],
            (Record::Field(a), Record::Field(b)) => a.differences(b) != ["part_of"],
            _ => true,
        };
        differs.then_some(Fate::Changed)
    }

    /// Whether a link of the variant is one that an origin of its unit had, and has no longer.
    fn is_taken_over(&self, slot: &Slot) -> bool {
        let was = |slot: Slot| self.before.contains_key(&slot);
        linked(slot, |unit| self.origins(unit)).into_iter().any(was)
    }

    /// Whether a link of the base goes on with an heir of its unit.
    fn lives_on(&self, slot: &Slot, after: &Map) -> bool {
        linked(slot, |unit| self.heirs(unit)).into_iter().any(|slot| after.record(&slot).is_some())
    }
}

/// A link between all that its ends lead to, itself left out; nothing for what is no link.
fn linked<'a>(slot: &'a Slot, leads: impl Fn(&'a Id) -> &'a [Id]) -> Vec<Slot> {
    let all: Vec<Slot> = match slot {
        Slot::Responsibility(unit, field, scope) => {
            leads(unit).iter().map(|unit| Slot::Responsibility(unit.clone(), field.clone(), scope.clone())).collect()
        }
        Slot::Tie(from, to, kind) => {
            let tie = |from: &Id, to: &Id| Slot::tie(from.clone(), to.clone(), *kind);
            leads(from).iter().flat_map(|from| leads(to).iter().map(move |to| tie(from, to))).collect()
        }
        _ => Vec::new(),
    };
    all.into_iter().filter(|other| other != slot).collect()
}
