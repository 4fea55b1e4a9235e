//! Who leads and who delivers each field on a day, with what sub-fields take from above (SEMANTICS section 4).

use std::collections::BTreeMap;

use super::signs::Coverage;
use crate::analysis::{self, Snapshot};
use crate::map::{Day, Id, Map, Role};

/// How a field is led.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Lead {
    /// By these units, by id; nowhere by two of them.
    Clear(Vec<Id>),
    /// By these units, by id; at least two of them for the same cases.
    Several(Vec<Id>),
    /// By those who lead the nearest field above that is led: that field and these units.
    Above(Id, Vec<Id>),
    /// By no unit, but these bodies are entered here or above.
    Body(Vec<Id>),
    /// By nobody.
    Nobody,
}

/// Where the delivery of a field comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Delivery {
    /// So many units deliver the field itself.
    Own(usize),
    /// A sub-field is delivered.
    Below,
    /// A field above is delivered.
    Above,
    /// Nobody delivers.
    Nobody,
}

/// How one field is covered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cover {
    /// Who leads.
    pub lead: Lead,
    /// Who delivers.
    pub delivery: Delivery,
    /// Whether it is led or delivered for some cases only (SEMANTICS section 4).
    pub has_gap: bool,
}

impl Lead {
    /// The units that lead, here or from above.
    pub fn units(&self) -> &[Id] {
        match self {
            Self::Clear(units) | Self::Several(units) | Self::Above(_, units) | Self::Body(units) => units,
            Self::Nobody => &[],
        }
    }
}

impl Cover {
    /// Led and delivered for all cases, one of both or for some, or neither.
    pub fn coverage(&self) -> Coverage {
        let is_led = !matches!(self.lead, Lead::Nobody | Lead::Body(_));
        match (is_led, self.delivery != Delivery::Nobody) {
            (true, true) if !self.has_gap => Coverage::Full,
            (false, false) if self.lead == Lead::Nobody => Coverage::Nothing,
            _ => Coverage::Part,
        }
    }

    /// Of a field that is not there on the day.
    pub fn nothing() -> Self {
        Self { lead: Lead::Nobody, delivery: Delivery::Nobody, has_gap: false }
    }
}

/// The cover of every field that is there on a day, as the findings judge it. Time O(r log r + n log n), and quadratic only in the leads
/// of one field.
pub fn covers(map: &Map, day: Day) -> BTreeMap<Id, Cover> {
    let snapshot = Snapshot::with_ties(map, day, |_| false);
    let coverage = analysis::Coverage::new(&snapshot);
    let fields = snapshot.field_numbers();
    fields.map(|field| (snapshot.field_id(field), cover(&snapshot, &coverage, field))).collect()
}

fn cover(snapshot: &Snapshot<'_>, coverage: &analysis::Coverage, field: u32) -> Cover {
    let judged = coverage.field(field);
    let has_gap = judged.lead.has_gap() || judged.delivery.has_gap();
    Cover { lead: lead(snapshot, coverage, field), delivery: delivery(judged, field), has_gap }
}

fn lead(snapshot: &Snapshot<'_>, coverage: &analysis::Coverage, field: u32) -> Lead {
    let judged = coverage.field(field);
    let units = || snapshot.unit_ids(coverage.leads(field).iter().copied());
    match (judged.leads_from, judged.body_leads_from) {
        (Some(from), _) if from != field => Lead::Above(snapshot.field_id(from), units()),
        (Some(_), _) if have_common_cases(snapshot, field) => Lead::Several(units()),
        (Some(_), _) => Lead::Clear(units()),
        (None, Some(from)) => {
            let bodies = snapshot.held_in(from).filter(|held| held.by_body && held.has(Role::Lead));
            Lead::Body(snapshot.unit_ids(Snapshot::distinct(bodies.map(|held| held.unit))))
        }
        (None, None) => Lead::Nobody,
    }
}

/// Whether two units lead for the same cases.
fn have_common_cases(snapshot: &Snapshot<'_>, field: u32) -> bool {
    let records: Vec<_> = snapshot.held_in(field).filter(|held| held.leads()).collect();
    records.iter().enumerate().any(|(at, one)| {
        let others = records.iter().skip(at + 1).filter(|other| other.unit != one.unit);
        others.into_iter().any(|other| one.record.scope.overlaps(&other.record.scope))
    })
}

fn delivery(judged: &analysis::FieldCover, field: u32) -> Delivery {
    match judged.deliverers_from {
        Some(from) if from == field => Delivery::Own(judged.own_deliverers.len()),
        Some(_) => Delivery::Above,
        None if judged.delivered_below => Delivery::Below,
        None => Delivery::Nobody,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::view::testing::{id, map};

    #[test]
    fn leads_come_from_above_and_deliveries_from_below_too() {
        let map = map("A a kind=Sport; A b kind=Sport; F top; F mid part_of=top; F low part_of=mid; F other; \
             R a top Lead; R b low Deliver; R a other Lead; R b other Lead");
        let covers = covers(&map, "2026-12-01".parse().unwrap());
        assert_eq!(
            covers[&id("top")],
            Cover { lead: Lead::Clear(vec![id("a")]), delivery: Delivery::Below, has_gap: false }
        );
        assert_eq!(covers[&id("low")].lead, Lead::Above(id("top"), vec![id("a")]));
        assert_eq!(covers[&id("low")].delivery, Delivery::Own(1));
        assert_eq!(covers[&id("mid")].coverage(), Coverage::Full);
        assert_eq!(covers[&id("other")].lead, Lead::Several(vec![id("a"), id("b")]));
        assert_eq!(covers[&id("other")].coverage(), Coverage::Part);
    }

    #[test]
    fn leads_for_different_cases_do_not_clash() {
        let map = map(
            "D bezirk nord sued; A a kind=Sport; A b kind=Sport; F f; R a f Lead bezirk=nord; R b f Lead bezirk=sued",
        );
        let covers = covers(&map, "2026-12-01".parse().unwrap());
        assert_eq!(covers[&id("f")].lead, Lead::Clear(vec![id("a"), id("b")]));
    }

    #[test]
    fn a_body_is_no_lead_and_a_part_is_not_the_whole() {
        let map = map("D bezirk nord sued; A k kind=Body; A a kind=Sport; F f; F sub part_of=f; F g; \
             R k f Lead; R a f Deliver; R a g Lead; R a g Deliver bezirk=nord");
        let covers = covers(&map, "2026-12-01".parse().unwrap());
        assert_eq!(covers[&id("f")].lead, Lead::Body(vec![id("k")]));
        assert_eq!(covers[&id("sub")].lead, Lead::Body(vec![id("k")]));
        assert_eq!((covers[&id("f")].coverage(), covers[&id("g")].coverage()), (Coverage::Part, Coverage::Part));
        assert!(covers[&id("g")].has_gap);
    }

    /// What the outline shows is what the findings say.
    #[test]
    fn the_view_and_the_findings_agree() {
        let text = include_str!("../../maps/musterstadt.ron");
        let map = crate::store::read_text(text).unwrap_or_else(|problems| panic!("{problems:?}"));
        let day = "2026-12-01".parse().unwrap();
        let findings = analysis::findings(&map, day);
        let told = |rule: &str, field: &Id| findings.iter().any(|f| f.rule == rule && f.subjects == [field.clone()]);
        for (field, cover) in covers(&map, day) {
            assert_eq!(matches!(cover.lead, Lead::Body(_)), told("clarity/body-leads", &field), "{field}");
            assert_eq!(matches!(cover.lead, Lead::Several(_)), told("clarity/several-leads", &field), "{field}");
            let is_below = map.node(&field).is_some_and(|node| node.part_of().is_some());
            assert!(is_below || (cover.lead == Lead::Nobody) == told("coverage/no-lead", &field), "{field}");
        }
    }
}
