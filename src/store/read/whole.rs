//! Makes a map of what was read, and finds the place in the text of what keeps it from being whole.

use std::collections::BTreeMap;

use crate::map::{Builder, Entry, Id, Map, Problem, Slot};
use crate::store::decode_record::{attribute_at, id_at};
use crate::store::fault::Fault;
use crate::store::tree::Item;

use super::reader::Reader;

impl Reader<'_> {
    /// The map of all records, unless something keeps it from being whole.
    pub(super) fn build(&mut self, entries: Vec<Entry>) -> Option<Map> {
        let problems = match Builder::of(entries).build() {
            Ok(map) => return Some(map),
            Err(problems) => problems,
        };
        let mut told: BTreeMap<(Item, &'static str, String), usize> = BTreeMap::new();
        for problem in problems {
            if let Problem::Dangling { id, .. } = &problem
                && (self.section_unread || self.unread.contains(id.as_str()))
            {
                continue;
            }
            let at = self.place_of(&problem, &mut told);
            let problem = self.as_written(problem, at);
            self.fault(at, |_| Fault::Map(problem));
        }
        None
    }

    /// The problem with the attribute that the text has at its place: the ends of an undirected tie may be swapped there.
    fn as_written(&self, problem: Problem, at: usize) -> Problem {
        match problem {
            Problem::Dangling { slot: slot @ Slot::Tie(..), attribute, id, expected } => {
                let swapped = if attribute == "from" { "to" } else { "from" };
                let is_there = |item: &Item| {
                    self.tree().child(*item, self.text, swapped).is_some_and(|end| self.tree().range(end).contains(&at))
                };
                let attribute = if self.slots.get(&slot).is_some_and(is_there) { swapped } else { attribute };
                Problem::Dangling { slot, attribute, id, expected }
            }
            other => other,
        }
    }

    /// Where a problem of the whole map stands: at the id in the attribute, else at the record.
    fn place_of(&self, problem: &Problem, told: &mut BTreeMap<(Item, &'static str, String), usize>) -> usize {
        let Some(&item) = self.slots.get(problem.slot()) else { return 0 };
        let (attribute, id) = match problem {
            Problem::Dangling { attribute, id, .. } => (*attribute, Some(id)),
            Problem::Doubled { slot: Slot::Setting(_), id: Some(id) } => {
                // The second time in its list.
                return id_at(self.text, self.tree(), item, id.as_str(), 1);
            }
            Problem::Doubled { id: Some(id), .. } => ("was", Some(id)),
            Problem::Circle { slot: Slot::Variant(_), .. } => ("from", None),
            Problem::Circle { .. } => ("part_of", None),
            Problem::NoRoles { .. } => ("roles", None),
            Problem::Empty { attribute, .. } => (*attribute, None),
            _ => return self.tree().range(item).start,
        };
        let count = told.entry((item, attribute, id.map(ToString::to_string).unwrap_or_default())).or_default();
        *count += 1;
        attribute_at(self.text, self.tree(), item, attribute, id.map(Id::as_str), *count - 1)
    }
}
