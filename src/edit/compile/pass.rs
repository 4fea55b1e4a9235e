//! What units do and whom they are tied to passes to another unit: the common part of merging and dissolving.

use std::collections::{BTreeMap, BTreeSet};

use super::draft::Draft;
use super::unite;
use crate::edit::references;
use crate::map::{Id, Node, Record, Responsibility, Slot, Tie, TieKind};

/// Responsibilities, ties, stations and all other references of `parts` pass to `heir`, united with what it has.
///
/// Ties among them vanish. Seats in a body that ends (`heir` is no body) vanish too. The nodes themselves are left to the
/// caller.
pub(super) fn pass(draft: &mut Draft<'_>, parts: &BTreeSet<Id>, heir: &Id, heir_is_body: bool) {
    let all: BTreeSet<Id> = parts.iter().chain([heir]).cloned().collect();
    let passing = Passing { parts, heir, heir_is_body };
    passing.responsibilities(draft, &all);
    passing.ties(draft, &all);
    for slot in references::to_nodes(draft.map(), parts) {
        match (&slot, draft.get(&slot)) {
            (Slot::Responsibility(unit, ..), Some(Record::Responsibility(mut record))) if !all.contains(unit) => {
                passing.follow(&mut record.on_behalf_of, unit);
                passing.follow(&mut record.deputy, unit);
                draft.put(slot, record);
            }
            (_, Some(Record::Path(mut path))) => {
                for step in &mut path.steps {
                    step.unit.iter_mut().for_each(|unit| passing.rename(unit));
                }
                path.steps = unite::steps(path.steps, heir);
                draft.put(slot, path);
            }
            (Slot::Node(id), Some(Record::Actor(_))) => draft.alter_node(id, |node| {
                if let Node::Actor(actor) = node
                    && let Some(body) = &mut actor.body
                {
                    passing.follow(&mut body.office, id);
                }
            }),
            _ => {}
        }
    }
}

struct Passing<'a> {
    parts: &'a BTreeSet<Id>,
    heir: &'a Id,
    heir_is_body: bool,
}

impl Passing<'_> {
    fn rename(&self, id: &mut Id) {
        if self.parts.contains(id) {
            id.clone_from(self.heir);
        }
    }

    /// A reference in a record of `owner` follows to the heir; nobody stands in for, delegates to or runs itself.
    fn follow(&self, reference: &mut Option<Id>, owner: &Id) {
        if let Some(id) = reference
            && self.parts.contains(id)
            && id != self.heir
        {
            *reference = (owner != self.heir).then(|| self.heir.clone());
        }
        // What passed to the heir may have named the heir.
        if owner == self.heir && reference.as_ref() == Some(self.heir) && !self.parts.is_empty() {
            *reference = None;
        }
    }

    fn responsibilities(&self, draft: &mut Draft<'_>, all: &BTreeSet<Id>) {
        let map = draft.map();
        let mut united: BTreeMap<Slot, Vec<Responsibility>> = BTreeMap::new();
        for unit in all {
            for record in map.responsibilities_of_unit(unit) {
                draft.remove(record.slot());
                let mut record = record.clone();
                let own = record.unit == *self.heir;
                self.rename(&mut record.unit);
                if !own || self.names_a_part(&record) {
                    let owner = self.heir.clone();
                    self.follow(&mut record.on_behalf_of, &owner);
                    self.follow(&mut record.deputy, &owner);
                }
                united.entry(record.slot()).or_default().push(record);
            }
        }
        for (slot, records) in united {
            if let Some(record) = unite::responsibilities(map, &records) {
                draft.put(slot, record);
            }
        }
    }

    fn names_a_part(&self, record: &Responsibility) -> bool {
        record.on_behalf_of.iter().chain(&record.deputy).any(|id| self.parts.contains(id))
    }

    fn ties(&self, draft: &mut Draft<'_>, all: &BTreeSet<Id>) {
        let map = draft.map();
        let mut united: BTreeMap<Slot, Vec<Tie>> = BTreeMap::new();
        let mut seen = BTreeSet::new();
        for tie in all.iter().flat_map(|unit| map.ties_of(unit)) {
            if !seen.insert(tie.slot()) {
                continue;
            }
            draft.remove(tie.slot());
            let mut tie = tie.clone();
            self.rename(&mut tie.from);
            self.rename(&mut tie.to);
            let seat_in_no_body = tie.kind == TieKind::Member && tie.to == *self.heir && !self.heir_is_body;
            if tie.from != tie.to && !seat_in_no_body {
                let tie = tie.ordered();
                united.entry(tie.slot()).or_default().push(tie);
            }
        }
        for (slot, ties) in united {
            if let Some(tie) = unite::ties(&ties) {
                draft.put(slot, tie);
            }
        }
    }
}
