//! Setting and taking away roles in a cell.

use std::collections::BTreeSet;

use crate::map::{Action, Id, Map, Responsibility, Role};

/// The actions that add a role to a cell, or take it away where it is there.
///
/// It is taken away from every record of the cell; a record without roles goes. It is added to the record for all
/// cases; where there are only records for some cases, to each of these; where there is none, a new one comes. Another
/// unit's lead stays: two leads are a finding, not a fault.
pub fn toggle_role(map: &Map, unit: &Id, field: &Id, role: Role) -> Vec<Action> {
    let records = map.responsibilities_at(unit, field);
    let with_role = |record: &&Responsibility| record.roles.contains(&role);
    if records.iter().any(with_role) {
        return records.iter().copied().filter(with_role).map(|record| assigned(record, role, false)).collect();
    }
    if records.is_empty() {
        return vec![Action::Assign(Responsibility::new(unit.clone(), field.clone(), [role]))];
    }
    let for_all: Vec<&Responsibility> = records.iter().copied().filter(|r| r.scope.is_everything()).collect();
    let targets = if for_all.is_empty() { records } else { for_all };
    targets.into_iter().map(|record| assigned(record, role, true)).collect()
}

/// The actions that empty a cell.
pub fn clear_cell(map: &Map, unit: &Id, field: &Id) -> Vec<Action> {
    let records = map.responsibilities_at(unit, field);
    records.into_iter().map(|record| with_roles(record, BTreeSet::new())).collect()
}

fn assigned(record: &Responsibility, role: Role, with: bool) -> Action {
    let mut roles = record.roles.clone();
    if with {
        roles.insert(role);
    } else {
        roles.remove(&role);
    }
    with_roles(record, roles)
}

fn with_roles(record: &Responsibility, roles: BTreeSet<Role>) -> Action {
    Action::Assign(Responsibility { roles, ..record.clone() })
}
