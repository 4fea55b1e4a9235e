//! What may be answered at first: taken from the map and the answers so far, for people to change.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use super::{Answer, Answers, Asks, Offer, Question};
use crate::map::{Basis, Day, Function, Id, Map, Node, Posts, Rank, Responsibility, Role};

/// How long something temporary lasts, in months.
const TEMPORARY: i32 = 24;
/// How many partners are proposed at most.
const PARTNERS: usize = 8;

impl Question {
    /// An answer to begin with; none where the map says nothing about it. Names are words and not proposed here.
    ///
    /// `day` is the day from which a temporary model runs. Time O(responsibilities · log nodes).
    pub fn proposal(&self, map: &Map, day: Day, answers: &Answers) -> Option<Answer> {
        let one = |id: Option<Id>| id.map(Answer::One);
        let several = |ids: BTreeSet<Id>| (!ids.is_empty()).then_some(Answer::Several(ids));
        match self.id {
            "units" | "office-units" => several(near(map, self.suggested(map))),
            "counselling" => several(self.suggested(map).into_iter().collect()),
            "enforcement" => one(highest(map, self.suggested(map))),
            "under" => one(division_of_most(map, answers)),
            "members" => several(members(map, self.suggested(map))),
            "tenants" => several(units_that(map, Function::Counselling).collect()),
            "paths" => several(inner_paths(map, &answers.several("tenants"))),
            "lead-fields" => several(fields_of(map, answers)),
            "coordinated-fields" => several(shared_fields(map)),
            "led-fields" => answers.one("organisation").and_then(|id| several(delivered(map, id))),
            "existing" => one(self
                .suggested(map)
                .into_iter()
                .find(|id| steers(map, id) && rank(map, id) == Some(Rank::StaffUnit))),
            "body-office" | "keeper" | "successor" | "partner" => one(steering_unit(map)),
            "organisation" => one(busiest_actor(map)),
            "under-office" => one(leading(map, |id| rank(map, id) == Some(Rank::Office)).into_iter().next()),
            "few-partners" => several(leading(map, |_| true).into_iter().take(PARTNERS).collect()),
            "keep-sections" | "agreement" => Some(Answer::YesNo(true)),
            "decides" => Some(Answer::YesNo(false)),
            "posts" => Posts::new(1.0).ok().map(Answer::Posts),
            "basis" => Some(Answer::Basis(Basis::default())),
            "ends" => Some(Answer::Day(day.plus_months(TEMPORARY))),
            _ => None,
        }
    }

    /// What of the offer is suggested first, by id; nothing where all of it is alike.
    pub fn suggested(&self, map: &Map) -> Vec<Id> {
        match self.asks {
            Asks::One(Offer::Units | Offer::Fields)
            | Asks::Several { of: Offer::Units | Offer::Fields | Offer::Paths, .. }
            | Asks::PostsOf(Offer::Units) => Vec::new(),
            Asks::One(offer) | Asks::Several { of: offer, .. } | Asks::PostsOf(offer) => offer.suggested(map),
            _ => Vec::new(),
        }
    }
}

fn rank(map: &Map, id: &Id) -> Option<Rank> {
    map.node(id).and_then(Node::as_department).map(|department| department.rank)
}

/// Units that enforce, grant or advise themselves, with no unit below them; sections before whole offices, which do more
/// than that.
fn near(map: &Map, suggested: Vec<Id>) -> BTreeSet<Id> {
    let does = [Function::Enforcement, Function::Benefits, Function::Counselling];
    let is_near = |id: &Id| {
        map.children(id).is_empty() && map.node(id).is_some_and(|node| does.iter().any(|&one| node.has_function(one)))
    };
    let near: BTreeSet<Id> = suggested.into_iter().filter(is_near).collect();
    let sections: BTreeSet<Id> = near.iter().filter(|id| rank(map, id) == Some(Rank::Section)).cloned().collect();
    if sections.len() > 1 { sections } else { near }
}

/// The one of highest rank, the first by id of several.
fn highest(map: &Map, ids: Vec<Id>) -> Option<Id> {
    ids.into_iter().min_by_key(|id| rank(map, id))
}

/// The division (or head) above most of the units answered so far; without any the head itself.
fn division_of_most(map: &Map, answers: &Answers) -> Option<Id> {
    let named: BTreeSet<Id> =
        ["units", "office-units", "own-units"].iter().flat_map(|id| answers.several(id)).collect();
    let above =
        |id: &Id| map.ancestors(id).find(|id| matches!(rank(map, id), Some(Rank::Head | Rank::Division))).cloned();
    let divisions: Vec<Id> = named.iter().filter_map(above).collect();
    let count = |id: &Id| divisions.iter().filter(|other| *other == id).count();
    let most = divisions.iter().max_by_key(|id| (count(id), Reverse(*id))).cloned();
    most.or_else(|| map.departments().find(|(_, department)| department.rank == Rank::Head).map(|(id, _)| id.clone()))
}

/// The divisions; where there are not two of them, whoever leads something.
fn members(map: &Map, suggested: Vec<Id>) -> BTreeSet<Id> {
    let divisions: BTreeSet<Id> =
        suggested.iter().filter(|id| rank(map, id) == Some(Rank::Division)).cloned().collect();
    if divisions.len() > 1 { divisions } else { suggested.into_iter().collect() }
}

fn units_that(map: &Map, function: Function) -> impl Iterator<Item = Id> {
    map.units().filter(move |(_, node)| node.has_function(function) && !node.is_body()).map(|(id, _)| id.clone())
}

fn steers(map: &Map, id: &Id) -> bool {
    map.node(id).is_some_and(|node| node.has_function(Function::Steering))
}

/// Who steers already: a staff unit before others.
fn steering_unit(map: &Map) -> Option<Id> {
    units_that(map, Function::Steering).min_by_key(|id| rank(map, id) != Some(Rank::StaffUnit))
}

/// Paths that go from one tenant straight to another.
fn inner_paths(map: &Map, tenants: &BTreeSet<Id>) -> BTreeSet<Id> {
    let inside = |step: &crate::map::Step| step.unit.as_ref().is_some_and(|unit| tenants.contains(unit));
    let passes = |path: &crate::map::Path| path.steps.windows(2).any(|pair| pair.iter().all(inside));
    map.paths().filter(|(_, path)| passes(path)).map(|(id, _)| id.clone()).collect()
}

fn takes_part(record: &Responsibility) -> bool {
    record.roles.iter().any(|role| matches!(role, Role::Lead | Role::Deliver | Role::Contribute))
}

/// Fields that the units answered so far lead, and those in which they take part while nobody leads.
fn fields_of(map: &Map, answers: &Answers) -> BTreeSet<Id> {
    let named = ["units", "office-units", "own-units"].iter().flat_map(|id| answers.several(id));
    let units: BTreeSet<Id> = named.flat_map(|id| map.subtree(&id).into_iter().cloned().collect::<Vec<_>>()).collect();
    let led = |field: &Id| map.responsibilities_of_field(field).iter().any(|record| record.roles.contains(&Role::Lead));
    let records = units.iter().flat_map(|unit| map.responsibilities_of_unit(unit));
    records
        .filter(|record| record.roles.contains(&Role::Lead) || (takes_part(record) && !led(&record.field)))
        .map(|record| record.field.clone())
        .collect()
}

/// Fields in which at least two units take part: there is something to coordinate.
fn shared_fields(map: &Map) -> BTreeSet<Id> {
    let units = |field: &Id| {
        let records = map.responsibilities_of_field(field);
        records
            .into_iter()
            .filter(|record| takes_part(record))
            .map(|record| &record.unit)
            .collect::<BTreeSet<_>>()
            .len()
    };
    map.fields().filter(|(id, _)| units(id) > 1).map(|(id, _)| id.clone()).collect()
}

fn delivered(map: &Map, unit: &Id) -> BTreeSet<Id> {
    let records = map.responsibilities_of_unit(unit).into_iter().filter(|record| record.roles.contains(&Role::Deliver));
    records.map(|record| record.field.clone()).collect()
}

/// The actor, no body, that delivers in most fields; the first by id of several.
fn busiest_actor(map: &Map) -> Option<Id> {
    let actors = map.actors().filter(|(_, actor)| actor.body.is_none()).map(|(id, _)| id);
    actors
        .map(|id| (delivered(map, id).len(), Reverse(id)))
        .max()
        .filter(|(fields, _)| *fields > 0)
        .map(|(_, id)| id.0.clone())
}

/// Units by how many fields they lead with all that is below them, most first.
fn leading(map: &Map, keep: impl Fn(&Id) -> bool) -> Vec<Id> {
    let leads = |id: &Id| {
        let records = map.subtree(id).into_iter().flat_map(|below| map.responsibilities_of_unit(below));
        records.filter(|record| record.roles.contains(&Role::Lead)).count()
    };
    let is_whole = |id: &Id| !matches!(rank(map, id), Some(Rank::Head | Rank::Division));
    let units = map.units().map(|(id, _)| id).filter(|id| is_whole(id) && keep(id));
    let mut units: Vec<(Reverse<usize>, &Id)> = units.map(|id| (Reverse(leads(id)), id)).collect();
    units.retain(|(leads, _)| leads.0 > 0);
    units.sort();
    units.into_iter().map(|(_, id)| id.clone()).collect()
}
