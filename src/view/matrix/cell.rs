//! One cell: what a unit does in a field, over all scopes.

use std::collections::BTreeSet;

use crate::map::{Responsibility, Role};
use crate::words::{Letters, Words};

/// What a unit does in a field on the day of the matrix, over all its records there.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Cell {
    /// The roles of all records that hold on the day.
    pub roles: BTreeSet<Role>,
    /// The roles of records that do not hold on the day: ended, or not begun.
    pub other_days: BTreeSet<Role>,
    /// Whether some record holds only for some cases or places.
    pub scoped: bool,
    /// Those of the roles that are new in the variant shown.
    pub added: BTreeSet<Role>,
    /// The roles of the base that the variant shown does not have.
    pub gone: BTreeSet<Role>,
}

impl Cell {
    /// Adds a record; `active` says whether it holds on the day.
    pub(super) fn add(&mut self, record: &Responsibility, active: bool) {
        let roles = if active { &mut self.roles } else { &mut self.other_days };
        roles.extend(&record.roles);
        self.scoped |= !record.scope.is_everything();
    }

    /// The letters of its roles, `°` (`*` in ASCII) where a scope limits them; roles of other days in brackets; `+` before
    /// those that are new in a variant, `-` before those that are gone.
    pub fn text(&self, words: &Words, letters: Letters, ascii: bool) -> String {
        let written = |roles: &mut dyn Iterator<Item = &Role>| -> String {
            roles.map(|role| words.role_letter(*role, letters)).collect()
        };
        let mut text = written(&mut self.roles.difference(&self.added));
        for (sign, roles) in [("+", &self.added), ("-", &self.gone)] {
            if !roles.is_empty() {
                text.extend([sign, &written(&mut roles.iter())]);
            }
        }
        let others = written(&mut self.other_days.difference(&self.roles));
        if !others.is_empty() {
            text.extend(["(", &others, ")"]);
        }
        if self.scoped {
            text.push(if ascii { '*' } else { '°' });
        }
        text
    }
}
