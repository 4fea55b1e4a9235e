//! Who covers each field (MEASURES section 2).

use crate::analysis::Snapshot;
use crate::analysis::coverage::Coverage;
use crate::map::{Id, Scope};

/// Who covers one field.
#[derive(Debug, Clone, PartialEq)]
pub struct FieldMeasures {
    /// The field.
    pub id: Id,
    /// Who leads it, by itself or inherited.
    pub leads: Vec<Id>,
    /// Who delivers it, by itself or inherited.
    pub deliverers: Vec<Id>,
    /// Whether somebody delivers it: itself, above or below.
    pub is_delivered: bool,
    /// For whom or where nobody delivers.
    pub uncovered: Vec<Scope>,
    /// How many cells of its dimensions are judged (SEMANTICS section 4).
    pub cells: usize,
    /// For how many of them somebody delivers.
    pub covered: usize,
}

/// All fields, by id. Time O(fields + what is told).
pub(super) fn measures(snapshot: &Snapshot<'_>, coverage: &Coverage) -> Vec<FieldMeasures> {
    snapshot
        .field_numbers()
        .map(|field| FieldMeasures {
            id: snapshot.field_id(field),
            leads: snapshot.unit_ids(coverage.leads(field).iter().copied()),
            deliverers: snapshot.unit_ids(coverage.deliverers(field).iter().copied()),
            is_delivered: coverage.is_delivered(field),
            uncovered: coverage.field(field).delivery.gap.clone(),
            cells: coverage.field(field).delivery.cells,
            covered: coverage.field(field).delivery.covered,
        })
        .collect()
}
