//! What the cursor points at, most exactly: a cell, a tie, a variant, where commands are about units else.

use super::{Desk, View, What};
use crate::map::{Scope, Slot};
use crate::view::history::record_of;

impl Desk {
    /// The record at which the cursor points. In the matrix what a unit does in a field, whether it does anything there or not;
    /// in the inspector the tie or responsibility of the row, else the record shown; of a change or a finding what it is about.
    pub fn pointed(&self) -> Option<Slot> {
        let selected = || self.selected.clone().map(Slot::Node);
        match self.view {
            _ if self.inspecting => match self.inspector.current().map(|row| &row.what) {
                Some(What::Record { slot, .. } | What::Missing(slot)) => Some(slot.clone()),
                _ => self.inspector.slot().cloned(),
            },
            View::Outline => self.outline.selected_slot(),
            View::Matrix => self.pointed_cell().or_else(selected),
            View::Network => selected(),
            View::Findings => {
                let finding = self.latest.findings().get(self.findings.cursor)?;
                finding.subjects.iter().find_map(|id| record_of(id, self.map()))
            }
            View::Measures => self.measures.slot(),
            View::Variants => self.variants.chosen().cloned().map(Slot::Variant),
            View::Versions => self.versions.changes.record(self.history.map()),
        }
    }

    /// What the unit of the row does in the field of the column: of several for different cases, the first.
    fn pointed_cell(&self) -> Option<Slot> {
        let (unit, field) = (self.matrix.selected_unit()?, self.matrix.selected_field()?);
        let first = self.map().responsibilities_at(&unit, &field).first().map(|record| record.slot());
        Some(first.unwrap_or_else(|| Slot::Responsibility(unit, field, Scope::default())))
    }
}
