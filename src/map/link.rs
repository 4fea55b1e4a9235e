//! Links between records: responsibilities (unit -> field) and ties (unit - unit).

use std::collections::BTreeSet;

use super::record::record;
use super::{Basis, Certainty, Day, Id, Posts, Role, Scope, Seat, Strength, TieKind, Trust};

record! {
    /// What a unit does in a field, for a scope (Zuständigkeit und Beteiligung).
    pub struct Responsibility, ResponsibilityPatch {
        required {
            /// The unit.
            unit: Id,
            /// The field.
            field: Id,
        }
        optional {
            /// For whom or where.
            scope: Scope,
        }
        required {
            /// What it does; never empty in a map.
            roles: BTreeSet<Role>,
        }
        optional {
            /// What it rests on.
            basis: Basis,
            /// The legal ground.
            ground: Option<String>,
            /// The unit that delegated the task.
            on_behalf_of: Option<Id>,
            /// Full-time posts for this responsibility.
            posts: Option<Posts>,
            /// The unit that stands in.
            deputy: Option<Id>,
            /// The programme that pays; the record ends with it unless it says otherwise.
            programme: Option<Id>,
            /// How sure the entry is.
            certainty: Certainty,
            /// A remark.
            note: Option<String>,
            /// Where the entry comes from.
            source: Option<String>,
            /// When the entry was last checked.
            checked: Option<Day>,
            /// First day.
            since: Option<Day>,
            /// Last day.
            until: Option<Day>,
            /// Free words for filters.
            tags: BTreeSet<String>,
        }
    }
}

record! {
    /// How two units are tied (Beziehung). Undirected kinds are kept with `from < to`.
    pub struct Tie, TiePatch {
        required {
            /// One end; where the kind is directed, the giving one.
            from: Id,
            /// The other end; of a membership, the body.
            to: Id,
            /// How they are tied.
            kind: TieKind,
        }
        optional {
            /// 1 now and then, 2 regular, 3 close; imports may bring any positive number.
            strength: Strength,
            /// 1 to 4.
            trust: Option<Trust>,
            /// The seat of a membership.
            seat: Option<Seat>,
            /// Full-time posts of a secondment.
            staff: Option<Posts>,
            /// How sure the entry is.
            certainty: Certainty,
            /// A remark.
            note: Option<String>,
            /// Where the entry comes from.
            source: Option<String>,
            /// When the entry was last checked.
            checked: Option<Day>,
            /// First day.
            since: Option<Day>,
            /// Last day.
            until: Option<Day>,
            /// Free words for filters.
            tags: BTreeSet<String>,
        }
        required {}
        optional {}
    }
}

impl Tie {
    /// A tie of `kind` with defaults in all else; the ends of an undirected kind are put in order.
    pub fn new(from: Id, to: Id, kind: TieKind) -> Self {
        Self::bare(from, to, kind).ordered()
    }

    /// The same tie with the ends of an undirected kind in order.
    #[must_use]
    pub fn ordered(mut self) -> Self {
        if !self.kind.is_directed() && self.from > self.to {
            std::mem::swap(&mut self.from, &mut self.to);
        }
        self
    }

    /// The end that is not `unit`, if `unit` is an end.
    pub fn partner(&self, unit: &Id) -> Option<&Id> {
        match (&self.from, &self.to) {
            (from, to) if from == unit => Some(to),
            (from, to) if to == unit => Some(from),
            _ => None,
        }
    }
}

impl Responsibility {
    /// A permanent responsibility for everything, with defaults in all else.
    pub fn new(unit: Id, field: Id, roles: impl IntoIterator<Item = Role>) -> Self {
        Self::bare(unit, field, roles.into_iter().collect())
    }
}
