//! Departments that have more to do with others than with those they stand beside.

use std::cmp::Reverse;

use super::weights::{may_merge, to_offices};
use crate::map::{Action, Rank};
use crate::variant::Yardstick;
use crate::variant::suggest::draft::department;
use crate::variant::suggest::trial::Candidate;

/// So many other offices at most that a section may go to.
const OFFICES: usize = 2;

/// Sections that go to an office with which they need to coordinate, and offices that go to another division.
pub(super) fn moves(yardstick: &Yardstick<'_>) -> Vec<Candidate> {
    let mut found = of_sections(yardstick);
    found.extend(of_offices(yardstick));
    found.sort_by_key(|(weight, _)| Reverse(*weight));
    found.into_iter().map(|(_, action)| Candidate::of(vec![action])).collect()
}

fn of_sections(yardstick: &Yardstick<'_>) -> Vec<(u64, Action)> {
    let (map, snapshot) = (yardstick.base(), yardstick.snapshot());
    let mut targets: std::collections::BTreeMap<u32, Vec<(u64, u32)>> = std::collections::BTreeMap::new();
    for ((unit, office), weight) in to_offices(yardstick) {
        let own = snapshot.offices[unit as usize];
        let is_section = department(map, &snapshot.unit_id(unit)).is_some_and(|unit| unit.rank == Rank::Section);
        if is_section && own != unit && own != office && may_merge(snapshot, office) {
            targets.entry(unit).or_default().push((weight, office));
        }
    }
    let mut found = Vec::new();
    for (unit, mut offices) in targets {
        offices.sort_by_key(|&(weight, office)| (Reverse(weight), office));
        for (weight, office) in offices.into_iter().take(OFFICES) {
            found.push((weight, Action::Move { id: snapshot.unit_id(unit), under: Some(snapshot.unit_id(office)) }));
        }
    }
    found
}

/// Each office to the division in which most of those are that it needs to coordinate with.
fn of_offices(yardstick: &Yardstick<'_>) -> Vec<(u64, Action)> {
    let (map, snapshot) = (yardstick.base(), yardstick.snapshot());
    let division = |unit: u32| {
        let id = snapshot.seat(unit).id;
        map.ancestors(id).find(|id| department(map, id).is_some_and(|above| above.rank == Rank::Division))
    };
    let mut weights = std::collections::BTreeMap::new();
    for pair in &yardstick.coordination().pairs {
        for (unit, other) in [(pair.a, pair.b), (pair.b, pair.a)] {
            if let Some(division) = division(other) {
                let office = snapshot.offices[unit as usize];
                *weights.entry((office, division)).or_insert(0) += u64::from(pair.weight);
            }
        }
    }
    let mut best: std::collections::BTreeMap<u32, (u64, Reverse<&crate::map::Id>)> = std::collections::BTreeMap::new();
    for ((office, division), weight) in weights {
        let kept = best.entry(office).or_insert((weight, Reverse(division)));
        *kept = (*kept).max((weight, Reverse(division)));
    }
    let goes = |office: u32, to: &crate::map::Id| {
        let own = division(office);
        may_merge(snapshot, office) && own.is_some_and(|own| own != to)
    };
    best.into_iter()
        .filter(|(office, (_, Reverse(to)))| goes(*office, to))
        .map(|(office, (weight, Reverse(to)))| {
            (weight, Action::Move { id: snapshot.unit_id(office), under: Some(to.clone()) })
        })
        .collect()
}
