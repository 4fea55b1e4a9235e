//! Who leads and who delivers each field on a day, with what sub-fields take from above (SEMANTICS section 4).

use std::collections::BTreeMap;

use super::active::responsibility_active;
use super::signs::Coverage;
use super::tree;
use crate::map::{Day, Id, Map, Responsibility, Role};

/// How a field is led.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Lead {
    /// By these units, by id; nowhere by two of them.
    Clear(Vec<Id>),
    /// By these units, by id; at least two of them for the same cases.
    Several(Vec<Id>),
    /// By those who lead the nearest field above that is led: that field and these units.
    Above(Id, Vec<Id>),
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
}

impl Lead {
    /// The units that lead, here or from above.
    pub fn units(&self) -> &[Id] {
        match self {
            Self::Clear(units) | Self::Several(units) | Self::Above(_, units) => units,
            Self::Nobody => &[],
        }
    }
}

impl Cover {
    /// Led and delivered, one of both, or neither.
    pub fn coverage(&self) -> Coverage {
        match (self.lead != Lead::Nobody, self.delivery != Delivery::Nobody) {
            (true, true) => Coverage::Full,
            (false, false) => Coverage::Nothing,
            _ => Coverage::Part,
        }
    }
}

/// The cover of every field on a day. Time O(r log r + n log n), and quadratic only in the leads of one field.
pub fn covers(map: &Map, day: Day) -> BTreeMap<Id, Cover> {
    let mut leads: BTreeMap<&Id, Vec<&Responsibility>> = BTreeMap::new();
    let mut deliverers: BTreeMap<&Id, Vec<&Id>> = BTreeMap::new();
    for record in map.responsibilities().filter(|record| responsibility_active(map, record, day)) {
        if record.roles.contains(&Role::Lead) {
            leads.entry(&record.field).or_default().push(record);
        }
        if record.roles.contains(&Role::Deliver) {
            deliverers.entry(&record.field).or_default().push(&record.unit);
        }
    }
    let rows = tree::rows(map.fields().map(|(id, field)| (id, field.part_of.as_ref())), |_| ());
    let mut covers: Vec<Cover> = Vec::with_capacity(rows.len());
    for row in &rows {
        let above = row.parent.and_then(|parent| Some((rows.get(parent)?.id, covers.get(parent)?)));
        let own = deliverers.get(row.id).map_or(0, |units| distinct(units.iter().copied()).len());
        let delivery = match above {
            _ if own > 0 => Delivery::Own(own),
            Some((_, cover)) if cover.delivery != Delivery::Nobody => Delivery::Above,
            _ => Delivery::Nobody,
        };
        let lead = leads.get(row.id).map_or_else(|| from_above(above), |records| own_lead(records));
        covers.push(Cover { lead, delivery });
    }
    for (number, row) in rows.iter().enumerate().rev() {
        let delivered = covers.get(number).is_some_and(|c| matches!(c.delivery, Delivery::Own(_) | Delivery::Below));
        if let Some(above) = row.parent.and_then(|parent| covers.get_mut(parent))
            && delivered
            && above.delivery == Delivery::Nobody
        {
            above.delivery = Delivery::Below;
        }
    }
    rows.iter().map(|row| row.id.clone()).zip(covers).collect()
}

fn from_above(above: Option<(&Id, &Cover)>) -> Lead {
    match above {
        Some((field, cover)) => match &cover.lead {
            Lead::Clear(units) | Lead::Several(units) => Lead::Above(field.clone(), units.clone()),
            Lead::Above(field, units) => Lead::Above(field.clone(), units.clone()),
            Lead::Nobody => Lead::Nobody,
        },
        None => Lead::Nobody,
    }
}

fn own_lead(records: &[&Responsibility]) -> Lead {
    let units: Vec<Id> = distinct(records.iter().map(|record| &record.unit)).into_iter().cloned().collect();
    let clash = records.iter().enumerate().any(|(at, one)| {
        records.iter().skip(at + 1).any(|other| one.unit != other.unit && one.scope.overlaps(&other.scope))
    });
    if clash { Lead::Several(units) } else { Lead::Clear(units) }
}

fn distinct<'a>(units: impl Iterator<Item = &'a Id>) -> Vec<&'a Id> {
    let mut units: Vec<&Id> = units.collect();
    units.sort_unstable();
    units.dedup();
    units
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
        assert_eq!(covers[&id("top")], Cover { lead: Lead::Clear(vec![id("a")]), delivery: Delivery::Below });
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
}
