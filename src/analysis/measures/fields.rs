//! Who covers each field, on what and until when (MEASURES section 2).

use std::collections::BTreeMap;

use crate::analysis::Snapshot;
use crate::analysis::rules::{
    Context, absent_leads, first_days_without, not_permanent, only_provider, participation_is_met,
};
use crate::map::{Basis, Day, Id, Scope};

/// One field.
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
    /// How many units (no bodies) lead, deliver or contribute.
    pub providers: usize,
    /// Whether one unit alone does all of it, without a deputy.
    pub single_provider: bool,
    /// What its delivery rests on: the most lasting basis of its own deliveries; `None` without any.
    pub rests_on: Option<Basis>,
    /// Whether a public unit leads it; `None` where the field is no statutory task, or nobody leads it.
    pub public_lead: Option<bool>,
    /// Whether some of those expected take part; `None` where nobody is expected.
    pub participation: Option<bool>,
    /// Whether all units that lead it by themselves sit in a steering body; `None` without such a body or lead.
    pub leads_in_steering: Option<bool>,
    /// The first day within a year on which its lead or delivery, complete today, is no longer.
    pub cover_ends: Option<Day>,
}

/// All fields, by id. Time O(fields + responsibilities + cells).
pub(super) fn measures(context: &Context<'_>) -> Vec<FieldMeasures> {
    let judged = Judged {
        participation: participation_is_met(context),
        absent: absent_leads(context),
        without: first_days_without(context),
    };
    context.snapshot.field_numbers().map(|field| measure(context, &judged, field)).collect()
}

/// What is judged for all fields at once.
struct Judged {
    participation: Vec<Option<bool>>,
    absent: Option<Vec<u32>>,
    without: BTreeMap<u32, Day>,
}

fn measure(context: &Context<'_>, judged: &Judged, field: u32) -> FieldMeasures {
    let (snapshot, coverage) = (context.snapshot, context.coverage);
    let (leads, cover) = (coverage.leads(field), coverage.field(field));
    let works = snapshot.held_in(field).filter(|held| !held.by_body && held.takes_part()).map(|held| held.unit);
    let steers = judged.absent.as_ref().filter(|_| !cover.own_leads.is_empty());
    FieldMeasures {
        id: snapshot.field_id(field),
        leads: snapshot.unit_ids(leads.iter().copied()),
        deliverers: snapshot.unit_ids(coverage.deliverers(field).iter().copied()),
        is_delivered: coverage.is_delivered(field),
        uncovered: cover.delivery.gap.clone(),
        cells: cover.delivery.cells,
        covered: cover.delivery.covered,
        providers: Snapshot::distinct(works).len(),
        single_provider: only_provider(context, field).is_some(),
        rests_on: rests_on(context, field),
        public_lead: (context.is_statutory(field) && !leads.is_empty())
            .then(|| leads.iter().any(|&lead| snapshot.is_public(lead))),
        participation: judged.participation[field as usize],
        leads_in_steering: steers.map(|absent| cover.own_leads.iter().all(|lead| absent.binary_search(lead).is_err())),
        cover_ends: judged.without.get(&field).copied(),
    }
}

fn rests_on(context: &Context<'_>, field: u32) -> Option<Basis> {
    let is_delivered = context.snapshot.held_in(field).any(|held| held.delivers());
    is_delivered.then(|| not_permanent(context, field).map_or(Basis::Permanent, |(_, basis)| basis))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::testing::{day, id, ids, map, today};
    use crate::analysis::{Asked, Family, Unheard, measure};
    use crate::map::{Day, Unwatched};

    fn on(text: &str, day: Day) -> Vec<FieldMeasures> {
        let asked = Asked::families([Family::Coverage]);
        measure(&map(text), day, &asked, &Unwatched, &Unheard).unwrap().fields.unwrap()
    }

    fn one(text: &str) -> FieldMeasures {
        on(text, today()).remove(0)
    }

    #[test]
    fn who_and_on_what() {
        let told = one("#f P; %c Welfare; %v Volunteers; c: f FD project; v: f D voluntary, g D");
        assert_eq!((told.leads, told.deliverers), (ids("c"), ids("c v")));
        assert_eq!((told.providers, told.single_provider), (2, false));
        assert_eq!((told.rests_on, told.public_lead), (Some(Basis::Project), Some(false)));
        let alone = one("#f; a: f FD");
        assert!(alone.single_provider && alone.public_lead.is_none());
        assert_eq!(alone.rests_on, Some(Basis::Permanent));
        assert_eq!(one("#f P; a: f F").rests_on, None);
    }

    #[test]
    fn where_it_is_open() {
        let told = one("!bezirk mitte nord sued; a: f FD bezirk=mitte");
        assert_eq!((told.cells, told.covered, told.is_delivered), (3, 1, true));
        assert_eq!(told.uncovered[0].0[&id("bezirk")], ["nord", "sued"].map(id).into());
    }

    #[test]
    fn who_is_heard_and_who_sits_in_the_body() {
        let text =
            "%k Body steering; %d SelfOrganisation; a -M- k; d: f K; a: f F; b: g F; #h participation=[]; a: h FD";
        let [f, g, h] = &on(text, today())[..] else { panic!() };
        assert_eq!([f, g, h].map(|field| field.participation), [Some(true), Some(false), None]);
        assert_eq!([f, g, h].map(|field| field.leads_in_steering), [Some(true), Some(false), Some(true)]);
        assert_eq!(one("a: f F").leads_in_steering, None);
    }

    #[test]
    fn any_day_is_judged_by_itself() {
        let text = "$p until=2027-06-30; a: f F, f2 FD; b: f D programme=p";
        assert_eq!(one(text).cover_ends, Some(day("2027-07-01")));
        assert_eq!(on(text, day("2026-06-29"))[0].cover_ends, None);
        let later = &on(text, day("2027-07-01"))[0];
        assert_eq!((later.is_delivered, later.cover_ends), (false, None));
    }
}
