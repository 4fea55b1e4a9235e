//! A new unit that coordinates, a new body at whose table those sit who do not meet otherwise.

use std::collections::{BTreeMap, BTreeSet};

use crate::analysis::PairState;
use crate::map::{Action, Actor, ActorKind, Department, Function, Id, Rank, Tie, TieKind};
use crate::variant::Yardstick;
use crate::variant::suggest::draft::free;
use crate::variant::suggest::kind::Kind;
use crate::variant::suggest::trial::Candidate;
use crate::variant::suggest::wishes::Wishes;

/// With how many units a new unit works.
const SIZES: [usize; 3] = [4, 6, 8];
/// How many sit at a new table.
const SEATS: [usize; 3] = [3, 5, 8];

/// A unit at the head and a body, each in three sizes.
pub(super) fn founds(yardstick: &Yardstick<'_>, wishes: &Wishes) -> Vec<Candidate> {
    let reached = reached_by(yardstick, &[], SIZES[SIZES.len() - 1].max(SEATS[SEATS.len() - 1]), None);
    let of_size =
        |sizes: [usize; 3]| sizes.into_iter().filter(|&size| size <= reached.len()).map(|size| &reached[..size]);
    let units = of_size(SIZES).map(|units| staff_unit(yardstick, units, &wishes.names.coordination));
    let bodies = of_size(SEATS).map(|units| body(yardstick, units));
    let all = units.chain(bodies);
    all.map(|actions| Candidate { kind: Kind::Found, actions }).collect()
}

/// A staff unit at the head that is tied to these units.
fn staff_unit(yardstick: &Yardstick<'_>, units: &[u32], name: &str) -> Vec<Action> {
    let (map, snapshot) = (yardstick.base(), yardstick.snapshot());
    let head = map.departments().find(|(_, department)| department.rank == Rank::Head).map(|(id, _)| id.clone());
    let id = free(map, name);
    let department = Department {
        part_of: head,
        functions: BTreeSet::from([Function::Steering]),
        ..Department::bare(name.to_owned(), Rank::StaffUnit)
    };
    let ties =
        units.iter().map(|&unit| Action::Tie(Tie::new(id.clone(), snapshot.unit_id(unit), TieKind::Coordination)));
    std::iter::once(Action::AddDepartment { id: id.clone(), department }).chain(ties).collect()
}

/// A body of these members, named after the field that they have most to talk about.
fn body(yardstick: &Yardstick<'_>, units: &[u32]) -> Vec<Action> {
    let (map, snapshot) = (yardstick.base(), yardstick.snapshot());
    let name = topic(yardstick, units).map_or_else(String::new, |field| map.name(&field).to_owned());
    let id = free(map, &name);
    let actor = Actor::bare(name, ActorKind::Body);
    let seats = units.iter().map(|&unit| Action::Tie(Tie::new(snapshot.unit_id(unit), id.clone(), TieKind::Member)));
    std::iter::once(Action::AddActor { id: id.clone(), actor }).chain(seats).collect()
}

/// The field in which most of the missing pairs among these units meet.
fn topic(yardstick: &Yardstick<'_>, units: &[u32]) -> Option<Id> {
    let coordination = yardstick.coordination();
    let mut votes: BTreeMap<u32, usize> = BTreeMap::new();
    for pair in missing(yardstick).filter(|(a, b)| units.contains(a) && units.contains(b)) {
        coordination.fields(pair.0, pair.1).into_iter().for_each(|field| *votes.entry(field).or_default() += 1);
    }
    let most = votes.into_iter().max_by_key(|&(field, votes)| (votes, std::cmp::Reverse(field)));
    most.map(|(field, _)| yardstick.snapshot().field_id(field))
}

fn missing<'y>(yardstick: &'y Yardstick<'_>) -> impl Iterator<Item = (u32, u32)> + 'y {
    let pairs = yardstick.coordination().pairs.iter();
    pairs.filter(|pair| pair.state == PairState::Missing).map(|pair| (pair.a, pair.b))
}

/// The units that, tied to one that steers beside those it is `tied` to, mediate most of the missing pairs: always the one
/// that closes most with those chosen before, then the one with most missing pairs. No bodies, and not the unit itself.
pub(super) fn reached_by(yardstick: &Yardstick<'_>, tied: &[u32], count: usize, own: Option<u32>) -> Vec<u32> {
    let mut partners: BTreeMap<u32, BTreeSet<u32>> = BTreeMap::new();
    let takes = |unit: u32| Some(unit) != own && !yardstick.snapshot().is_body(unit);
    for (a, b) in missing(yardstick).filter(|&(a, b)| takes(a) && takes(b)) {
        partners.entry(a).or_default().insert(b);
        partners.entry(b).or_default().insert(a);
    }
    let mut chosen: Vec<u32> = Vec::new();
    while chosen.len() < count {
        let is_in = |unit: &u32| tied.contains(unit) || chosen.contains(unit);
        let best = partners.iter().filter(|(unit, _)| !is_in(unit)).max_by_key(|(unit, with)| {
            (with.iter().filter(|other| is_in(other)).count(), with.len(), std::cmp::Reverse(**unit))
        });
        let Some((&unit, _)) = best else { break };
        chosen.push(unit);
    }
    chosen
}
