//! What surrounds a record: what it is responsible for, whom it works with, whom it ought to work with, what was found.

use crate::analysis::{Analysis, PairState};
use crate::map::{Day, Id, Map, Responsibility, Role, Slot, Strength, Tie, TieKind};
use crate::view::active::{responsibility_active, tie_active};
use crate::view::order::sort_key;
use crate::words::{Letters, Words, shown};

/// A responsibility, seen from the unit or from the field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// The record.
    pub slot: Slot,
    /// The field (seen from a unit) or the unit (seen from a field).
    pub other: Id,
    /// Its name, safe to show.
    pub name: String,
    /// The letters of the roles.
    pub letters: String,
    /// For whom or where; empty for all.
    pub scope: String,
    /// Whether it holds on the day.
    pub active: bool,
}

/// A tie, seen from one end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Works {
    /// The record.
    pub slot: Slot,
    /// The other end.
    pub other: Id,
    /// Its name, safe to show.
    pub name: String,
    /// The kind.
    pub kind: TieKind,
    /// The kind in words.
    pub kind_word: String,
    /// How strong it is.
    pub strength: Strength,
    /// The strength in words, or the seat of a member; empty for money and supervision, where strength says nothing.
    pub detail: String,
    /// For a directed kind: whether it leads to the other end.
    pub outwards: Option<bool>,
    /// Whether it holds on the day.
    pub active: bool,
}

/// A unit with which coordination is needed and missing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Missing {
    /// The other unit.
    pub other: Id,
    /// Its name, safe to show.
    pub name: String,
    /// How much their fields depend on each other.
    pub weight: u32,
    /// Because of which fields, safe to show.
    pub fields: Vec<String>,
}

/// What surrounds a record.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Surroundings {
    /// What a unit does, by field; who does something in a field, lead first, then by name.
    pub parts: Vec<Part>,
    /// Whom a unit works with, by name.
    pub works: Vec<Works>,
    /// Whom a unit ought to work with and does not, the most pressing first. Empty while there is no analysis.
    pub missing: Vec<Missing>,
    /// The findings about it, by their number in the analysis.
    pub findings: Vec<usize>,
}

/// What surrounds a record on a day; of what the analysis tells, only what it knows so far.
///
/// A responsibility or tie has the findings that name both its ends. Time O(links of the record + findings + pairs).
pub fn surroundings(
    map: &Map,
    day: Day,
    slot: &Slot,
    analysis: Option<&Analysis>,
    words: &Words,
    letters: Letters,
) -> Surroundings {
    let look = Look { map, day, words, letters };
    let mut around = Surroundings::default();
    if let Slot::Node(id) = slot {
        around.parts = look.parts(id);
        around.works = look.works(id);
        around.missing = analysis.map(|analysis| look.missing(id, analysis)).unwrap_or_default();
    }
    let about: Vec<&Id> = match slot {
        Slot::Node(id) | Slot::Path(id) | Slot::Programme(id) => vec![id],
        Slot::Responsibility(unit, field, _) => vec![unit, field],
        Slot::Tie(from, to, _) => vec![from, to],
        _ => return around,
    };
    let findings = analysis.map(|analysis| analysis.findings.as_slice()).unwrap_or_default();
    let names_all = |subjects: &[Id]| about.iter().all(|id| subjects.contains(id));
    around.findings =
        (0..findings.len()).filter(|&at| findings.get(at).is_some_and(|f| names_all(&f.subjects))).collect();
    around
}

struct Look<'a> {
    map: &'a Map,
    day: Day,
    words: &'a Words,
    letters: Letters,
}

impl Look<'_> {
    fn name(&self, id: &Id) -> String {
        shown(self.map.name(id)).into_owned()
    }

    fn parts(&self, id: &Id) -> Vec<Part> {
        let of_unit = self.map.responsibilities_of_unit(id);
        let mut parts: Vec<(bool, Part)> = of_unit
            .into_iter()
            .map(|record| (record, &record.field))
            .chain(self.map.responsibilities_of_field(id).into_iter().map(|record| (record, &record.unit)))
            .map(|(record, other)| (!record.roles.contains(&Role::Lead), self.part(record, other)))
            .collect();
        let is_unit = self.map.node_type(id).is_some_and(crate::map::NodeType::is_unit);
        parts.sort_by_cached_key(|(not_lead, part)| (*not_lead && !is_unit, sort_key(&part.name), part.slot.clone()));
        parts.into_iter().map(|(_, part)| part).collect()
    }

    fn part(&self, record: &Responsibility, other: &Id) -> Part {
        Part {
            slot: record.slot(),
            other: other.clone(),
            name: self.name(other),
            letters: record.roles.iter().map(|role| self.words.role_letter(*role, self.letters)).collect(),
            scope: self.words.scope(&record.scope),
            active: responsibility_active(self.map, record, self.day),
        }
    }

    fn works(&self, id: &Id) -> Vec<Works> {
        let ties = self.map.ties_of(id).into_iter();
        let mut works: Vec<Works> = ties.filter_map(|tie| self.tie(tie, id)).collect();
        works.sort_by_cached_key(|works| (sort_key(&works.name), works.slot.clone()));
        works
    }

    fn tie(&self, tie: &Tie, from: &Id) -> Option<Works> {
        let other = tie.partner(from)?;
        Some(Works {
            slot: tie.slot(),
            other: other.clone(),
            name: self.name(other),
            kind: tie.kind,
            kind_word: self.words.word(tie.kind).into_owned(),
            strength: tie.strength,
            detail: self.detail(tie),
            outwards: tie.kind.is_directed().then(|| tie.from == *from),
            active: tie_active(self.map, tie, self.day),
        })
    }

    fn detail(&self, tie: &Tie) -> String {
        let strength = tie.strength.get();
        match tie.kind {
            TieKind::Member => tie.seat.map_or_else(String::new, |seat| self.words.word(seat).into_owned()),
            TieKind::Funding | TieKind::Supervision | TieKind::Tension => String::new(),
            _ if [1.0, 2.0, 3.0].contains(&strength) => self.words.text(&format!("strength-{strength}")).into_owned(),
            _ => self.words.number(strength),
        }
    }

    fn missing(&self, id: &Id, analysis: &Analysis) -> Vec<Missing> {
        let pairs = analysis.required.of(id).filter(|pair| pair.state == PairState::Missing);
        let mut missing: Vec<Missing> = pairs
            .map(|pair| {
                let other = if pair.a == *id { pair.b } else { pair.a };
                let fields = pair.fields.iter().map(|field| self.name(field)).collect();
                Missing { name: self.name(&other), other, weight: pair.weight, fields }
            })
            .collect();
        missing.sort_by_cached_key(|missing| (std::cmp::Reverse(missing.weight), sort_key(&missing.name)));
        missing
    }
}
