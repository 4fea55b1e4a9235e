//! What a rule found, as typed facts. `words/` makes sentences of them.

use crate::map::{Action, Basis, Day, Dependency, Function, Id, Level, Scope, Severity, Slot};

/// One finding (Befund).
///
/// Its sentence is the message `rule` (with `/` as `-`), or its case; `facts` are the sentence's arguments by name,
/// `evidence` what stands under „Belege“, in order.
#[derive(Debug, Clone, PartialEq)]
pub struct Finding {
    /// The rule, for example `coverage/no-lead`.
    pub rule: &'static str,
    /// Which of the rule's sentences; empty for the first.
    pub case: &'static str,
    /// How much it matters, after the map's own settings.
    pub severity: Severity,
    /// What it is about (SEMANTICS section 9).
    pub subjects: Vec<Id>,
    /// The arguments of the sentence by name.
    pub facts: Vec<(&'static str, Fact)>,
    /// What it rests on, by name, in the order shown.
    pub evidence: Vec<(&'static str, Fact)>,
    /// What would remove it, cheapest first; at most three lists of actions.
    pub remedies: Vec<Vec<Action>>,
    /// Findings that this one silences: listed as its evidence.
    pub silenced: Vec<Silenced>,
    /// Why it was accepted, if it was.
    pub accepted: Option<String>,
    /// The tie without which the finding would be gone or another one; where the map has no such tie, a missing one with
    /// which it would be. `None` where there is none, and while stability is not judged.
    pub fragile: Option<Slot>,
    /// In which share of the draws from the assumed ties the finding is told; `None` where it is told in all of them.
    pub holds: Option<f64>,
}

/// A finding that another one silences.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Silenced {
    /// The rule.
    pub rule: &'static str,
    /// Its subjects.
    pub subjects: Vec<Id>,
}

/// One fact of a finding.
#[derive(Debug, Clone, PartialEq)]
pub enum Fact {
    /// A department or actor.
    Unit(Id),
    /// Several, in the order told.
    Units(Vec<Id>),
    /// A field.
    Field(Id),
    /// Several fields.
    Fields(Vec<Id>),
    /// A case path.
    Path(Id),
    /// A programme.
    Programme(Id),
    /// Pairs of units.
    Pairs(Vec<(Id, Id)>),
    /// How many.
    Count(usize),
    /// A number that is no count.
    Number(f64),
    /// A day.
    Day(Day),
    /// Values of a dimension.
    Values {
        /// The dimension.
        dimension: Id,
        /// Its values.
        values: Vec<Id>,
    },
    /// For whom or where.
    Scope(Scope),
    /// What something rests on.
    Basis(Basis),
    /// How two fields depend on each other.
    Dependency(Dependency),
    /// A function.
    Function(Function),
    /// A level.
    Level(Level),
    /// Records of the map.
    Places(Vec<Slot>),
    /// Text from the map itself.
    Text(String),
}

impl Finding {
    /// A fact of the sentence by name.
    pub fn fact(&self, name: &str) -> Option<&Fact> {
        self.facts.iter().find(|(key, _)| *key == name).map(|(_, fact)| fact)
    }
}
