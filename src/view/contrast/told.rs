//! What changed for one record, in sentences.

use super::Against;
use crate::map::{Id, Map, Record, Slot};
use crate::variant::Fate;
use crate::words::{Form, Words, shown};

impl Against<'_> {
    /// What the variant changes for a record: that it is new, gone or moved, what it says otherwise, which tasks and ties come
    /// and go. Nothing where all is as in the base. Time O(changed records).
    pub fn told(self, map: &Map, slot: &Slot, words: &Words) -> Vec<String> {
        let teller = Teller { against: self, map, words };
        let mut told: Vec<String> = self.fate(slot).and_then(|fate| teller.fate(slot, fate)).into_iter().collect();
        told.extend(teller.attributes(slot));
        if let Slot::Node(id) = slot
            && self.contrast.gone(id).is_none()
        {
            told.extend(teller.links(id));
        }
        told
    }
}

struct Teller<'a> {
    against: Against<'a>,
    map: &'a Map,
    words: &'a Words,
}

impl Teller<'_> {
    fn name(&self, id: &Id) -> String {
        let map = if self.map.node(id).is_some() { self.map } else { self.against.base };
        shown(map.name(id)).into_owned()
    }

    fn names<'a>(&self, ids: impl IntoIterator<Item = &'a Id>) -> String {
        let names: Vec<String> = ids.into_iter().map(|id| self.name(id)).collect();
        self.words.all_of(&names)
    }

    fn with(&self, message: &str, argument: &'static str, value: String) -> String {
        self.words.with(message, &[(argument, value.into())])
    }

    /// New, gone or moved.
    fn fate(&self, slot: &Slot, fate: Fate) -> Option<String> {
        let contrast = self.against.contrast;
        let id = if let Slot::Node(id) = slot { Some(id) } else { None };
        match (fate, id) {
            (Fate::New, Some(id)) => Some(match contrast.origins(id) {
                [own] if own == id => self.words.text("contrast-new").into_owned(),
                origins => self.with("contrast-new-from", "names", self.names(origins)),
            }),
            (Fate::Gone, Some(id)) => Some(match contrast.heirs(id) {
                [] => self.words.text("contrast-gone").into_owned(),
                [own] if own == id => self.words.text("contrast-gone").into_owned(),
                heirs => self.with("contrast-gone-into", "names", self.names(heirs)),
            }),
            (Fate::Moved, Some(_)) => Some(match self.stood_below(slot) {
                Some(above) => self.with("contrast-moved", "name", self.name(&above)),
                None => self.words.text("contrast-moved-from-top").into_owned(),
            }),
            (Fate::New, None) => Some(self.words.text("contrast-new").into_owned()),
            (Fate::Gone, None) => Some(self.words.text("contrast-gone").into_owned()),
            (Fate::Moved, None) => self.taken_over(slot),
            (Fate::Changed, _) => None,
        }
    }

    fn stood_below(&self, slot: &Slot) -> Option<Id> {
        self.against.contrast.before(slot)?.clone().into_node()?.part_of().cloned()
    }

    /// From whom a task or tie was taken over.
    fn taken_over(&self, slot: &Slot) -> Option<String> {
        let ends = match slot {
            Slot::Responsibility(unit, ..) => vec![unit],
            Slot::Tie(from, to, _) => vec![from, to],
            _ => return None,
        };
        let origins =
            ends.iter().flat_map(|&end| self.against.contrast.origins(end).iter().filter(move |id| *id != end));
        Some(self.with("contrast-taken-over", "names", self.names(origins)))
    }

    /// The attributes that say something else.
    fn attributes(&self, slot: &Slot) -> Option<String> {
        let contrast = self.against.contrast;
        let was = match slot {
            Slot::Node(id) => Slot::Node(contrast.same(id).unwrap_or(id).clone()),
            slot => slot.clone(),
        };
        let (before, after) = (contrast.before(&was)?, self.map.record(slot)?);
        let form = Form::of(&after)?;
        let differ = differences(before, &after).into_iter().filter(|name| !matches!(*name, "part_of" | "was"));
        let labels: Vec<String> = differ.map(|name| self.words.attribute(form, name).into_owned()).collect();
        (!labels.is_empty()).then(|| self.with("contrast-changed", "what", self.words.all_of(&labels)))
    }

    /// Tasks and ties of a unit, or units of a field, that come and go.
    fn links(&self, id: &Id) -> Vec<String> {
        let mut told = Vec::new();
        for (fate, task, tie) in [
            (Fate::New, "contrast-tasks-new", "contrast-ties-new"),
            (Fate::Gone, "contrast-tasks-gone", "contrast-ties-gone"),
        ] {
            let of_fate = || self.against.contrast.fates().filter(move |(_, other)| *other == fate);
            let tasks = distinct(of_fate().filter_map(|(slot, _)| match slot {
                Slot::Responsibility(unit, field, _) if unit == id => Some(field),
                Slot::Responsibility(unit, field, _) if field == id => Some(unit),
                _ => None,
            }));
            let ties = distinct(of_fate().filter_map(|(slot, _)| match slot {
                Slot::Tie(from, to, _) if from == id => Some(to),
                Slot::Tie(from, to, _) if to == id => Some(from),
                _ => None,
            }));
            for (message, others) in [(task, tasks), (tie, ties)] {
                if !others.is_empty() {
                    told.push(self.with(message, "names", self.names(others)));
                }
            }
        }
        told
    }
}

fn distinct<'a>(ids: impl Iterator<Item = &'a Id>) -> Vec<&'a Id> {
    ids.collect::<std::collections::BTreeSet<_>>().into_iter().collect()
}

fn differences(before: &Record, after: &Record) -> Vec<&'static str> {
    match (before, after) {
        (Record::Department(a), Record::Department(b)) => a.differences(b),
        (Record::Actor(a), Record::Actor(b)) => a.differences(b),
        (Record::Field(a), Record::Field(b)) => a.differences(b),
        (Record::Responsibility(a), Record::Responsibility(b)) => a.differences(b),
        (Record::Tie(a), Record::Tie(b)) => a.differences(b),
        (Record::Path(a), Record::Path(b)) => a.differences(b),
        (Record::Programme(a), Record::Programme(b)) => a.differences(b),
        _ => Vec::new(),
    }
}
