//! The cells of a variant held against those of its base.

use std::collections::{BTreeMap, BTreeSet};

use super::build::Cells;
use crate::map::{Day, Id, Role};
use crate::view::active::responsibility_active;
use crate::view::contrast::Against;

/// What each unit does in each field on the day: in the base, in the variant.
type Roles<'a> = BTreeMap<(&'a Id, usize), BTreeSet<Role>>;

/// Marks the roles that are new and adds those that are gone. What an heir took over from a unit is neither: it goes on.
/// Time O(r log r) for r responsibilities of the base.
pub(super) fn compare<'a>(cells: &mut Cells<'a>, against: Against<'a>, day: Day, columns: &BTreeMap<&Id, usize>) {
    let mut before: Roles<'a> = BTreeMap::new();
    for record in against.base.responsibilities().filter(|record| responsibility_active(against.base, record, day)) {
        if let Some(&column) = columns.get(&record.field) {
            before.entry((&record.unit, column)).or_default().extend(&record.roles);
        }
    }
    let now: Roles<'a> = cells
        .iter()
        .flat_map(|(&unit, row)| row.iter().map(move |(&column, cell)| ((unit, column), cell.roles.clone())))
        .collect();
    mark_added(cells, against, &before);
    for (&(unit, column), roles) in &before {
        let gone: BTreeSet<Role> = if against.contrast.gone(unit).is_some() {
            roles.clone()
        } else {
            let goes_on = united(&now, against.contrast.heirs(unit), column);
            roles.difference(&goes_on).copied().collect()
        };
        // A unit that lives on under another id has no row of its own any more.
        let is_shown = against.contrast.gone(unit).is_some() || against.contrast.heirs(unit).contains(unit);
        if !gone.is_empty() && is_shown {
            cells.entry(unit).or_default().entry(column).or_default().gone = gone;
        }
    }
}

fn mark_added(cells: &mut Cells<'_>, against: Against<'_>, before: &Roles<'_>) {
    for (unit, row) in cells {
        let origins = against.contrast.origins(unit);
        for (&column, cell) in row {
            let was = united(before, origins, column);
            cell.added = cell.roles.difference(&was).copied().collect();
        }
    }
}

/// What several units do in a field together.
fn united(roles: &Roles<'_>, units: &[Id], column: usize) -> BTreeSet<Role> {
    units.iter().filter_map(|unit| roles.get(&(unit, column))).flatten().copied().collect()
}
