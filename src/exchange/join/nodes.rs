//! A row of a node as a department, an actor or a field.

use super::Join;
use super::reading::{Reading, set};
use super::seats::name_of;
use crate::exchange::{Attribute as A, Note, Row, Wrong};
use crate::map::{Actor, ActorKind, Department, Field, Id, NodeType, Posts, Rank, Record, Slot, typed};

impl Join<'_> {
    /// Makes the record of a node, on top of what is there.
    pub(super) fn node(&mut self, source: usize, row: &Row) {
        let Some(id) = name_of(row).and_then(|name| self.seats.get(name)).cloned() else { return };
        let mut reading = Reading { join: self, source, row };
        let origin = reading.origin();
        if let Some(record) = reading.record(&id) {
            self.records.insert(Slot::Node(id), (record, origin));
        }
    }

    /// Makes actors of the ends that nothing describes.
    pub(super) fn ends(&mut self, source: usize, row: &Row) {
        for cell in row.cells.iter().filter(|cell| matches!(cell.attribute, A::From | A::To)) {
            let id = self.seats.give(&cell.text);
            let slot = Slot::Node(id);
            if self.known(&slot).is_none() {
                let actor = Actor::bare(typed(&cell.text), ActorKind::Other);
                self.records.insert(slot, (actor.into(), (source, cell.place)));
                self.only_in_edges();
            }
        }
    }
}

/// What a row says a node is.
#[derive(Debug, Clone, Copy, Default)]
struct Told {
    node_type: Option<NodeType>,
    rank: Option<Rank>,
    kind: Option<ActorKind>,
}

impl Reading<'_, '_, '_> {
    fn record(&mut self, id: &Id) -> Option<Record> {
        let told = self.told();
        let before = self.join.known(&Slot::Node(id.clone()));
        let name = self.text(A::Name).or_else(|| name_of(self.row).map(typed)).unwrap_or_default();
        let node_type = told.node_type.unwrap_or(NodeType::Actor);
        let record = match before {
            Some(record) if told.node_type.is_none() || record_type(&record) == told.node_type => record,
            Some(_) => {
                self.join.fault(self.origin(), Wrong::OtherType(name));
                return None;
            }
            None => match node_type {
                NodeType::Department => Department::bare(name, told.rank.unwrap_or(Rank::Office)).into(),
                NodeType::Actor => Actor::bare(name, told.kind.unwrap_or(ActorKind::Other)).into(),
                NodeType::Field => Field::bare(name).into(),
            },
        };
        Some(self.filled(record, told))
    }

    /// What the columns of type, kind, rank and duty say together. A kind that no list knows is noted.
    fn told(&mut self) -> Told {
        let mut told = Told::default();
        if self.row.cell(A::Rank).is_some() {
            told.rank = self.word(A::Rank);
            told.node_type = told.rank.map(|_| NodeType::Department);
        }
        if self.row.cell(A::Duty).is_some() {
            told.node_type = Some(NodeType::Field);
        }
        let lexicon = self.join.lexicon;
        for text in [A::Kind, A::Type].into_iter().filter_map(|attribute| self.row.text(attribute)) {
            if let Some(node_type) = lexicon.find(text) {
                told.node_type = Some(node_type);
            } else if let Some(rank) = lexicon.find::<Rank>(text).filter(|_| lexicon.find::<ActorKind>(text).is_none())
            {
                told.rank = told.rank.or(Some(rank));
                told.node_type = told.node_type.or(Some(NodeType::Department));
            } else if told.kind.is_none() && told.node_type.is_none() {
                told.kind = lexicon.find(text);
                if told.kind.is_none() {
                    self.join.notes.add(Note::OtherKind(typed(text)));
                } else {
                    told.node_type = Some(NodeType::Actor);
                }
            }
        }
        told
    }

    /// The record with everything that the row says.
    fn filled(&mut self, mut record: Record, told: Told) -> Record {
        let name = self.text(A::Name);
        let (short, note, source) = (self.text(A::Short), self.text(A::Note), self.text(A::Source));
        let (checked, since, until) = (self.day(A::Checked), self.day(A::Since), self.day(A::Until));
        let (part_of, tags, level) = (self.reference(A::PartOf), self.tags(), self.word::<crate::map::Level>(A::Level));
        macro_rules! common {
            ($record:ident) => {
                set!($record: name = name, short = short, note = note, source = source, checked = checked, since = since,
                    until = until, part_of = part_of, tags = tags)
            };
        }
        macro_rules! unit {
            ($record:ident) => {
                set!($record: level = level, functions = self.words(A::Functions), staff = self.number(A::Staff, Posts::new),
                    vacant = self.number(A::Vacant, Posts::new), contact = self.text(A::Contact))
            };
        }
        match &mut record {
            Record::Department(department) => {
                common!(department);
                unit!(department);
                set!(department: code = self.text(A::Code), rank = told.rank);
            }
            Record::Actor(actor) => {
                common!(actor);
                unit!(actor);
                set!(actor: kind = told.kind);
            }
            Record::Field(field) => {
                common!(field);
                set!(field: duty = self.word::<crate::map::Duty>(A::Duty), owner = level);
            }
            _ => {}
        }
        record
    }
}

fn record_type(record: &Record) -> Option<NodeType> {
    record.clone().into_node().map(|node| node.node_type())
}
