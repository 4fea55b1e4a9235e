//! How much coordination is needed between units and offices.

use std::collections::BTreeMap;

use crate::analysis::Snapshot;
use crate::map::Rank;
use crate::variant::Yardstick;

/// The weight of the required pairs of every unit with every other office, by unit and office.
pub(super) fn to_offices(yardstick: &Yardstick<'_>) -> BTreeMap<(u32, u32), u64> {
    let offices = &yardstick.snapshot().offices;
    let mut weights = BTreeMap::new();
    for pair in &yardstick.coordination().pairs {
        for (unit, other) in [(pair.a, pair.b), (pair.b, pair.a)] {
            *weights.entry((unit, offices[other as usize])).or_default() += u64::from(pair.weight);
        }
    }
    weights
}

/// Whether an office may be put together with others: those at the top may not, and neither may commissioners, whom the law
/// keeps independent, nor companies of the municipality.
pub(in crate::variant::suggest) fn may_merge(snapshot: &Snapshot<'_>, office: u32) -> bool {
    let department = snapshot.seat(office).node.as_department();
    department.is_some_and(|department| matches!(department.rank, Rank::Office | Rank::StaffUnit | Rank::Section))
}
