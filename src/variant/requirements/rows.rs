//! The rows: which unit of the base sits where in the variant, and in which fields it takes part.

use std::collections::BTreeMap;

use super::{Row, Side};
use crate::map::Id;
use crate::variant::Lineage;

/// The rows by unit of the variant, then by unit of the base.
pub(super) fn rows(base: Side<'_>, variant: Side<'_>, lineage: &Lineage) -> Vec<Row> {
    let origins = lineage.origins();
    let fields = fields(base, variant);
    let mut rows = Vec::new();
    for unit in variant.snapshot.unit_numbers() {
        let office = variant.snapshot.offices[unit as usize];
        let all = variant.coordination.fields_of(unit);
        let from: Vec<u32> = origins
            .get(variant.snapshot.seat(unit).id)
            .map(|origins| origins.iter().filter_map(|id| base.snapshot.unit(id)).collect())
            .unwrap_or_default();
        if let [] | [_] = from[..] {
            rows.push(Row { base: from.first().copied(), unit, office, fields: all.to_vec() });
            continue;
        }
        let mut new = all.to_vec();
        for origin in from {
            let held: Vec<u32> = fields[origin as usize].iter().filter(|field| all.contains(field)).copied().collect();
            new.retain(|field| !held.contains(field));
            rows.push(Row { base: Some(origin), unit, office, fields: held });
        }
        if !new.is_empty() {
            rows.push(Row { base: None, unit, office, fields: new });
        }
    }
    rows
}

/// The fields of each unit of the base by their numbers in the variant.
fn fields(base: Side<'_>, variant: Side<'_>) -> Vec<Vec<u32>> {
    let now = |id: &Id| variant.snapshot.field(id).or_else(|| variant.snapshot.field(variant.snapshot.map.was(id)?));
    let numbers: BTreeMap<u32, u32> = base
        .snapshot
        .field_numbers()
        .filter_map(|field| Some((field, now(base.snapshot.fields[field as usize].id)?)))
        .collect();
    base.snapshot
        .unit_numbers()
        .map(|unit| base.coordination.fields_of(unit).iter().filter_map(|field| numbers.get(field).copied()).collect())
        .collect()
}
