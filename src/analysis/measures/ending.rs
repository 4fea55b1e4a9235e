//! What ends within twelve months of the day (MEASURES section 2).

use std::collections::{BTreeMap, BTreeSet};

use crate::analysis::snapshot::{Held, Snapshot};
use crate::map::{Day, Id};

/// How far ahead an end counts, in calendar months.
const MONTHS: i32 = 12;

/// A responsibility that ends.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EndingRecord {
    /// The unit.
    pub unit: Id,
    /// The field.
    pub field: Id,
    /// Its last day.
    pub until: Day,
}

/// A programme that ends, and takes with it what it pays.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EndingProgramme {
    /// The programme.
    pub id: Id,
    /// Its last day.
    pub until: Day,
    /// The fields with responsibilities that end with it, by id.
    pub fields: Vec<Id>,
    /// The units that hold these, by id.
    pub units: Vec<Id>,
}

/// What ends within twelve months, and how much of all delivery that is.
#[derive(Debug, Clone, PartialEq)]
pub struct Endings {
    /// Leads, deliveries and contributions that end, by last day, unit and field.
    pub records: Vec<EndingRecord>,
    /// Programmes that end, by last day and id.
    pub programmes: Vec<EndingProgramme>,
    /// Share of the deliveries (records; bodies are no providers) that end; `None` without any.
    pub deliveries: Option<f64>,
}

impl Endings {
    /// Time O(responsibilities log responsibilities).
    pub(super) fn of(snapshot: &Snapshot<'_>) -> Self {
        let horizon = snapshot.day.plus_months(MONTHS);
        let ends = |held: &&Held<'_>| held.span.until.is_some_and(|until| until <= horizon);
        let works = snapshot.held.iter().filter(|held| held.takes_part()).filter(ends);
        let mut records: Vec<EndingRecord> = works.filter_map(|held| record(snapshot, held)).collect();
        records.sort_by(|a, b| (a.until, &a.unit, &a.field).cmp(&(b.until, &b.unit, &b.field)));
        records.dedup();
        let deliveries: Vec<&Held<'_>> = snapshot.held.iter().filter(|held| held.delivers()).collect();
        let ending = deliveries.iter().copied().filter(ends).count();
        Self {
            records,
            programmes: programmes(snapshot, horizon),
            deliveries: (!deliveries.is_empty()).then(|| ending as f64 / deliveries.len() as f64),
        }
    }
}

fn record(snapshot: &Snapshot<'_>, held: &Held<'_>) -> Option<EndingRecord> {
    let (unit, field) = (snapshot.unit_id(held.unit), snapshot.field_id(held.field));
    Some(EndingRecord { unit, field, until: held.span.until? })
}

fn programmes(snapshot: &Snapshot<'_>, horizon: Day) -> Vec<EndingProgramme> {
    let mut touched: BTreeMap<(Day, &Id), [BTreeSet<u32>; 2]> = BTreeMap::new();
    for held in &snapshot.held {
        let Some(id) = &held.record.programme else { continue };
        let until = snapshot.map.programme(id).and_then(|programme| programme.until);
        let Some(until) = until.filter(|until| snapshot.day <= *until && *until <= horizon) else { continue };
        // a record that says otherwise outlasts its programme
        if held.span.until.is_some_and(|last| last <= until) {
            let [fields, units] = touched.entry((until, id)).or_default();
            fields.insert(held.field);
            units.insert(held.unit);
        }
    }
    let told = touched.into_iter().map(|((until, id), [fields, units])| EndingProgramme {
        id: id.clone(),
        until,
        fields: snapshot.field_ids(fields),
        units: snapshot.unit_ids(units),
    });
    told.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::testing::{day, id, ids, map, today};

    #[test]
    fn records_and_programmes_within_a_year() {
        let map = map("$kim until=2027-06-30; $long until=2028-12-31; %k Body
            a: f D programme=kim, g M programme=kim; b: f D programme=long, h D until=2027-12-01; c: h D until=2027-12-02
            d: f D programme=kim until=2029-01-01; k: f D until=2027-01-01");
        let endings = Endings::of(&Snapshot::new(&map, today()));
        let told: Vec<String> =
            endings.records.iter().map(|end| format!("{} {} {}", end.unit, end.field, end.until)).collect();
        assert_eq!(told, ["k f 2027-01-01", "a f 2027-06-30", "a g 2027-06-30", "b h 2027-12-01"]);
        let kim = EndingProgramme { id: id("kim"), until: day("2027-06-30"), fields: ids("f g"), units: ids("a") };
        assert_eq!(endings.programmes, [kim]);
        // a in f and b in h, of the five deliveries that are not a body's
        assert_eq!(endings.deliveries, Some(0.4));
    }

    #[test]
    fn nothing_delivered_nothing_ends() {
        let map = map("a: f F until=2027-01-01");
        let endings = Endings::of(&Snapshot::new(&map, today()));
        assert_eq!((endings.deliveries, endings.records.len()), (None, 1));
    }
}
