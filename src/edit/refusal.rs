//! Why a step is not done. Typed; `words/` says it in a sentence.

use crate::map::{Expected, Id, Problem, RequiredAttribute, Slot};

/// Why an action or edit is refused; the map is as it was.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// The edit begins elsewhere than where the map is.
    Unexpected {
        /// The record that differs.
        slot: Slot,
    },
    /// The map would not be whole afterwards.
    NotWhole(Vec<Problem>),
    /// The action names an id that is not there, or not of the right type.
    Unknown {
        /// The id.
        id: Id,
        /// What it ought to be.
        expected: Expected,
    },
    /// No department, actor or field has this id.
    UnknownNode {
        /// The id.
        id: Id,
    },
    /// No case path has this id.
    UnknownPath {
        /// The id.
        id: Id,
    },
    /// No department, actor, field or case path has this id.
    UnknownNodeOrPath {
        /// The id.
        id: Id,
    },
    /// The id is taken.
    Taken {
        /// The id.
        id: Id,
    },
    /// The tie, responsibility, dependency or accepted finding to take away is not there.
    NotThere {
        /// Its place.
        slot: Slot,
    },
    /// A required attribute would be cleared.
    Required(RequiredAttribute),
    /// `Alter` needs exactly one of `department`, `actor` and `field`.
    AlterWhat {
        /// The node.
        id: Id,
    },
    /// Departments and actors cannot be merged with one another.
    MixedMerge {
        /// The parts.
        units: Vec<Id>,
    },
    /// A merge or split needs at least two (one) parts.
    TooFew,
    /// A new unit needs a name.
    Unnamed {
        /// Its id.
        id: Id,
    },
    /// A dissolved unit has no parent and names nobody who takes over.
    NobodyTakesOver {
        /// The unit.
        id: Id,
    },
    /// A field of a split unit goes to none or to several parts.
    FieldNotInOnePart {
        /// The field.
        field: Id,
    },
    /// A part of a split unit is to take a child that the unit does not have.
    NotBelow {
        /// The supposed child.
        id: Id,
        /// The unit.
        unit: Id,
    },
    /// A child of a split unit is named by several parts.
    ChildInSeveralParts {
        /// The child.
        id: Id,
    },
    /// A variant has no action of this number.
    NoSuchAction {
        /// The variant.
        variant: Id,
        /// The number, from 0.
        index: usize,
    },
    /// One of several actions is refused.
    InList {
        /// The number of the action, from 0.
        index: usize,
        /// Why.
        why: Box<Refusal>,
    },
}

impl Refusal {
    /// The refusal of a list of so many actions: that of a list of one is the one of its action.
    #[must_use]
    pub fn of_list(self, count: usize) -> Self {
        match self {
            Self::InList { why, .. } if count == 1 => *why,
            other => other,
        }
    }
}

impl From<RequiredAttribute> for Refusal {
    fn from(required: RequiredAttribute) -> Self {
        Self::Required(required)
    }
}

impl std::fmt::Display for Refusal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{self:?}")
    }
}

impl std::error::Error for Refusal {}
