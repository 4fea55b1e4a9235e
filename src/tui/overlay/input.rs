//! A line of text that is asked for, and what answers are for.

use std::collections::BTreeSet;

use crate::map::{Id, Slot};
use crate::tui::text_field::TextField;

/// What an answer is for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Ask {
    /// A value of an attribute of a record.
    Attribute {
        /// The record.
        slot: Slot,
        /// The attribute.
        attribute: &'static str,
    },
    /// The name of a new department.
    NewDepartment,
    /// The name of a new field.
    NewField,
    /// The name of a new actor.
    NewActor,
    /// The kind of a new actor of this name.
    NewActorKind(String),
    /// The name of a new case path.
    NewPath,
    /// The name of a new funding programme.
    NewProgramme,
    /// Another name for a record.
    Rename(Slot),
    /// The partner of a new tie.
    TieWith(Id),
    /// The kind of a new tie.
    TieKind(Id, Id),
    /// The field (or unit) of a new responsibility of this unit (or field).
    AssignWhere(Id),
    /// The roles of a unit in a field.
    AssignRoles {
        /// The unit.
        unit: Id,
        /// The field.
        field: Id,
    },
    /// The new parent of a node.
    MoveUnder(Id),
    /// Why a finding is accepted.
    AcceptBecause {
        /// The rule.
        rule: String,
        /// The subjects.
        subjects: BTreeSet<Id>,
    },
    /// The name of a new variant, which starts from the chosen one.
    NewVariant {
        /// The variant it starts from; none: the base.
        from: Option<Id>,
    },
    /// The map of which a variant is to be made.
    VariantLike,
    /// What suggestions are to leave alone.
    SuggestWithout,
    /// The file to save to.
    SaveAs {
        /// Whether to quit afterwards.
        then_quit: bool,
    },
    /// The file to open.
    OpenFile,
}

/// A line of text that is asked for.
pub struct LineInput {
    /// What is asked.
    pub title: String,
    /// A dim remark below.
    pub remark: String,
    /// What the answer is for.
    pub ask: Ask,
    /// What was typed.
    pub field: TextField,
    /// Why the last answer was not taken.
    pub problem: Option<String>,
}

impl LineInput {
    /// Asks for a line, with `text` to begin with.
    pub fn new(title: impl Into<String>, remark: impl Into<String>, ask: Ask, text: impl Into<String>) -> Self {
        let (title, remark) = (title.into(), remark.into());
        Self { title, remark, ask, field: TextField::new(text), problem: None }
    }
}
