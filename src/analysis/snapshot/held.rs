//! One active responsibility over dense indices.

use super::Span;
use crate::map::{Responsibility, Role};

/// What a unit holds in a field on the day.
#[derive(Debug, Clone, Copy)]
pub struct Held<'a> {
    /// The unit.
    pub unit: u32,
    /// The field.
    pub field: u32,
    /// The record.
    pub record: &'a Responsibility,
    /// From when to when it holds, its unit's days included.
    pub span: Span,
    /// Whether the unit is a body: bodies are no providers.
    pub by_body: bool,
}

impl Held<'_> {
    /// Whether the record has the role.
    pub fn has(&self, role: Role) -> bool {
        self.record.roles.contains(&role)
    }

    /// Whether a unit that is no body leads.
    pub fn leads(&self) -> bool {
        !self.by_body && self.has(Role::Lead)
    }

    /// Whether a unit that is no body delivers.
    pub fn delivers(&self) -> bool {
        !self.by_body && self.has(Role::Deliver)
    }

    /// Whether the record takes part in the work: lead, delivery or contribution.
    pub fn takes_part(&self) -> bool {
        self.has(Role::Lead) || self.has(Role::Deliver) || self.has(Role::Contribute)
    }
}
