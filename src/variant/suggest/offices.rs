//! All offices cut anew: from the map to a puzzle, and from its solution to actions.

use std::collections::{BTreeMap, BTreeSet};

use super::candidates::{may_merge, merged};
use super::draft::{Draft, department};
use super::puzzle::{Grouping, Puzzle};
use super::regrouping::EXACT;
use super::wishes::Wishes;
use crate::analysis::Snapshot;
use crate::map::{Action, Day, DepartmentPatch, Id, Patch, Rank};
use crate::variant::Yardstick;

/// The puzzle of a map, and which units its things are.
#[derive(Debug)]
pub(super) struct Offices {
    pub(super) puzzle: Puzzle,
    /// The units of each movable thing: one, or with `whole` an office.
    things: Vec<Id>,
    /// The office of each movable thing, itself with `whole`.
    office_of: Vec<Id>,
    /// Whether offices are put together as wholes; else units one by one.
    pub(super) whole: bool,
}

impl Offices {
    /// The departments that need to coordinate, one by one where they are few; else their offices as wholes. Actors stay where
    /// they are, and so do offices that must not be touched.
    pub(super) fn of(yardstick: &Yardstick<'_>, wishes: &Wishes) -> Self {
        let (snapshot, pairs) = (yardstick.snapshot(), &yardstick.coordination().pairs);
        let players: BTreeSet<u32> = pairs.iter().flat_map(|pair| [pair.a, pair.b]).collect();
        let office = |unit: u32| snapshot.offices[unit as usize];
        let frozen: BTreeSet<u32> = snapshot
            .unit_numbers()
            .filter(|&unit| !may_merge(snapshot, office(unit)) || wishes.constraints.freeze(snapshot.seat(unit).id))
            .map(office)
            .collect();
        let free: Vec<u32> = players.iter().copied().filter(|&unit| !frozen.contains(&office(unit))).collect();
        let whole = free.len() > EXACT;
        let thing_of = |unit: u32| if whole || frozen.contains(&office(unit)) { office(unit) } else { unit };
        let movable: BTreeSet<u32> = free.iter().map(|&unit| thing_of(unit)).collect();
        let fixed: BTreeSet<u32> =
            players.iter().map(|&unit| thing_of(unit)).filter(|thing| !movable.contains(thing)).collect();
        let places: BTreeMap<u32, usize> = movable.iter().chain(&fixed).copied().zip(0..).collect();
        let mut puzzle = Puzzle {
            sizes: vec![0; places.len()],
            inner: vec![0; places.len()],
            movable: movable.len(),
            heads: movable.iter().map(|&thing| thing == office(thing)).collect(),
            exponent: yardstick.exponent(),
            largest: wishes.constraints.largest_office.map(|largest| largest as u32),
            ..Puzzle::default()
        };
        for &unit in &players {
            puzzle.sizes[places[&thing_of(unit)]] += 1;
        }
        let mut between: BTreeMap<(u32, u32), u64> = BTreeMap::new();
        for pair in pairs {
            let (a, b) = (places[&thing_of(pair.a)], places[&thing_of(pair.b)]);
            if a == b {
                puzzle.inner[a] += u64::from(pair.weight);
            } else {
                *between.entry((a.min(b) as u32, a.max(b) as u32)).or_default() += u64::from(pair.weight);
            }
        }
        puzzle.pairs = between.into_iter().map(|((a, b), weight)| (a, b, weight)).collect();
        let offices: Vec<u32> = movable.iter().map(|&thing| office(thing)).collect();
        puzzle.now =
            offices.iter().map(|office| offices.iter().position(|other| other == office).unwrap_or(0) as u32).collect();
        Self { puzzle, things: snapshot.unit_ids(movable), office_of: snapshot.unit_ids(offices), whole }
    }

    /// The actions that make a grouping of the map; `None` where they do not come to just that.
    pub(super) fn actions(
        &self,
        grouping: &Grouping,
        yardstick: &Yardstick<'_>,
        wishes: &Wishes,
    ) -> Option<Vec<Action>> {
        let mut draft = Draft::of(yardstick.base());
        let count = grouping.groups.iter().max().map_or(0, |largest| largest + 1);
        let homes = self.puzzle.homes(&grouping.groups);
        let mut offices = Vec::new();
        for group in 0..count {
            let (resident, arriving) = self.parts(grouping, &homes, group);
            let parts: Vec<Id> = resident.iter().chain(&arriving).cloned().collect();
            let office = match (&parts[..], arriving.is_empty()) {
                ([office], true) => office.clone(),
                ([unit], false) => {
                    own_office(&mut draft, unit)?;
                    unit.clone()
                }
                _ => {
                    let action = merged(&draft.map, &parts, &wishes.names);
                    let Action::Merge { into, .. } = &action else { return None };
                    let id = into.id.clone();
                    draft.write(action)?;
                    id
                }
            };
            offices.push(office);
        }
        self.straighten(&mut draft, grouping, &offices, yardstick.snapshot().day);
        self.is_made(&draft, grouping, yardstick.snapshot().day).then_some(draft.actions)
    }

    /// The offices that are where a group is, and the units that come to it from elsewhere.
    fn parts(&self, grouping: &Grouping, homes: &[Option<u32>], group: u32) -> (Vec<Id>, Vec<Id>) {
        let (mut resident, mut arriving) = (Vec::new(), Vec::new());
        for (place, thing) in self.things.iter().enumerate().filter(|(place, _)| grouping.groups[*place] == group) {
            if homes[self.puzzle.now[place] as usize] == Some(group) {
                let office = &self.office_of[place];
                if !resident.contains(office) {
                    resident.push(office.clone());
                }
            } else {
                arriving.push(thing.clone());
            }
        }
        (resident, arriving)
    }

    /// Units that went along with the one they stand under go to where they belong.
    fn straighten(&self, draft: &mut Draft, grouping: &Grouping, offices: &[Id], day: Day) {
        for (place, thing) in self.things.iter().enumerate() {
            let Some(wanted) = offices.get(grouping.groups[place] as usize) else { continue };
            if thing != wanted && office(draft, thing, day).as_ref() != Some(wanted) {
                // Where it does not fit, the grouping is not made, which is looked at afterwards.
                let _ = draft.write(Action::Move { id: thing.clone(), under: Some(wanted.clone()) });
            }
        }
    }

    /// Whether just those things share an office that share a group.
    fn is_made(&self, draft: &Draft, grouping: &Grouping, day: Day) -> bool {
        let snapshot = Snapshot::new(&draft.map, day);
        let office = |thing: &Id| snapshot.unit(thing).map(|unit| snapshot.offices[unit as usize]);
        let offices: Option<Vec<u32>> = self.things.iter().map(office).collect();
        let Some(offices) = offices else { return false };
        let places = 0..self.things.len();
        places
            .clone()
            .all(|a| places.clone().all(|b| (offices[a] == offices[b]) == (grouping.groups[a] == grouping.groups[b])))
    }
}

/// A section becomes an office beside the one it was in.
fn own_office(draft: &mut Draft, unit: &Id) -> Option<()> {
    let above = draft.map.ancestors(unit).skip(1);
    let beside =
        above.filter_map(|id| department(&draft.map, id)).find(|above| above.rank == Rank::Office)?.part_of.clone();
    draft.write(Action::Move { id: unit.clone(), under: beside })?;
    let patch = DepartmentPatch { rank: Patch::Set(Rank::Office), ..DepartmentPatch::default() };
    draft.write(Action::Alter { id: unit.clone(), department: Some(Box::new(patch)), actor: None, field: None })
}

fn office(draft: &Draft, unit: &Id, day: Day) -> Option<Id> {
    let snapshot = Snapshot::new(&draft.map, day);
    let number = snapshot.unit(unit)?;
    Some(snapshot.unit_id(snapshot.offices[number as usize]))
}
