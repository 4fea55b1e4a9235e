//! A row of an edge as a tie, or as a responsibility where one end is a field.

use super::Join;
use super::reading::{Reading, set};
use crate::exchange::{Attribute as A, Note, Row};
use crate::map::{Id, NodeType, Posts, Record, Responsibility, Role, Slot, Strength, Tie, TieKind, Trust};

impl Join<'_> {
    /// Makes the record of an edge, on top of what is there.
    pub(super) fn edge(&mut self, source: usize, row: &Row) {
        let end = |attribute| row.text(attribute).and_then(|name| self.seats.get(name)).cloned();
        let (Some(from), Some(to)) = (end(A::From), end(A::To)) else { return };
        if from == to {
            return self.notes.add(Note::WithItself);
        }
        let types = [&from, &to].map(|id| self.type_of(id));
        let mut reading = Reading { join: self, source, row };
        match types {
            [Some(NodeType::Field), Some(NodeType::Field)] => reading.join.notes.add(Note::NoRole),
            [_, Some(NodeType::Field)] => reading.responsibility(from, to),
            [Some(NodeType::Field), _] => reading.responsibility(to, from),
            _ => reading.tie(from, to),
        }
    }

    fn type_of(&self, id: &Id) -> Option<NodeType> {
        match self.records.get(&Slot::Node(id.clone())) {
            Some((Record::Department(_), _)) => Some(NodeType::Department),
            Some((Record::Field(_), _)) => Some(NodeType::Field),
            Some(_) => Some(NodeType::Actor),
            None => self.here?.node_type(id),
        }
    }
}

impl Reading<'_, '_, '_> {
    fn responsibility(&mut self, unit: Id, field: Id) {
        let Some(roles) = self.words::<Role>(A::Roles).filter(|roles| !roles.is_empty()) else {
            return self.join.notes.add(Note::NoRole);
        };
        let fresh = Responsibility::new(unit, field, roles.iter().copied());
        let slot = fresh.slot();
        let doubled = self.join.records.contains_key(&slot);
        let Some(mut record) = self.join.known(&slot).map_or(Some(fresh), |record| match record {
            Record::Responsibility(record) => Some(record),
            _ => None,
        }) else {
            return;
        };
        if doubled {
            // two rows of one pair: all their roles
            record.roles.extend(roles);
            self.join.notes.add(Note::Doubled);
        } else {
            record.roles = roles;
        }
        set!(record: basis = self.word::<crate::map::Basis>(A::Basis), certainty = self.word::<crate::map::Certainty>(A::Certainty),
            posts = self.number(A::Staff, Posts::new), note = self.text(A::Note), source = self.text(A::Source),
            checked = self.day(A::Checked), since = self.day(A::Since), until = self.day(A::Until), tags = self.tags());
        let origin = self.origin();
        self.join.records.insert(slot, (record.into(), origin));
    }

    fn tie(&mut self, from: Id, to: Id) {
        let fresh = Tie::new(from, to, self.tie_kind());
        let slot = fresh.slot();
        let strength = self.number(A::Strength, Strength::new);
        if let Some((Record::Tie(first), _)) = self.join.records.get_mut(&slot) {
            first.strength = first.strength.max(strength.unwrap_or_default());
            return self.join.notes.add(Note::Doubled);
        }
        let mut tie = match self.join.known(&slot) {
            Some(Record::Tie(tie)) => tie,
            _ => fresh,
        };
        set!(tie: strength = strength, trust = self.number(A::Trust, Trust::new), seat = self.word::<crate::map::Seat>(A::Seat),
            staff = self.number(A::Staff, Posts::new), certainty = self.word::<crate::map::Certainty>(A::Certainty),
            note = self.text(A::Note), source = self.text(A::Source), checked = self.day(A::Checked),
            since = self.day(A::Since), until = self.day(A::Until), tags = self.tags());
        let origin = self.origin();
        self.join.records.insert(slot, (tie.into(), origin));
    }

    /// The kind that the row says; a coordination where it says none, or one that nobody knows.
    fn tie_kind(&mut self) -> TieKind {
        let mut directed = self.row.directed;
        for text in [A::Kind, A::Type].into_iter().filter_map(|attribute| self.row.text(attribute)) {
            // the type of an edge, as Gephi has it, is whether it has a direction
            match text.to_lowercase().as_str() {
                "directed" | "gerichtet" => directed = true,
                "undirected" | "ungerichtet" => directed = false,
                _ => match self.join.lexicon.find(text) {
                    Some(kind) => return kind,
                    None => self.join.notes.add(Note::OtherTie(crate::map::typed(text))),
                },
            }
        }
        if directed {
            self.join.notes.add(Note::Undirected);
        }
        TieKind::Coordination
    }
}
