//! Maps as nobody draws them but a file may hold them: very deep, very long. Nothing overflows the stack, and what would take
//! too long for all of it stops as soon as it is told to.

#![allow(clippy::unwrap_used)]

use std::sync::atomic::{AtomicUsize, Ordering};

use querschnitt::analysis::{Asked, Family, Indicator, Measures, Of, Unheard, findings, measure};
use querschnitt::map::{
    Builder, Day, Department, Field, Id, Map, Path, Rank, Record, Responsibility, Role, Scope, Slot, Step, Tie,
    TieKind, Unwatched, Watch,
};

const MANY: usize = 100_000;

/// Families whose work grows with the units and ties alone: done before anyone could tell them to stop.
const LINEAR: &[Family] = &[
    Family::Degree,
    Family::PageRank,
    Family::Cores,
    Family::Cuts,
    Family::Coverage,
    Family::BusFactor,
    Family::Load,
    Family::Coordination,
    Family::Line,
    Family::Paths,
];

fn day() -> Day {
    "2026-12-01".parse().unwrap()
}

fn id(sign: char, number: usize) -> Id {
    format!("{sign}{number}").parse().unwrap()
}

fn unit(number: usize) -> (Slot, Record) {
    let department = Department::bare(format!("Unit {number}"), Rank::Section);
    (Slot::Node(id('u', number)), Record::Department(department))
}

fn built(records: impl IntoIterator<Item = (Slot, Record)>) -> Map {
    let mut builder = Builder::default();
    for (slot, record) in records {
        builder.add(slot, record);
    }
    builder.build().unwrap()
}

/// Every department below the one before.
fn line() -> Map {
    let below = |number: usize| {
        let (slot, record) = unit(number);
        let Record::Department(mut department) = record else { unreachable!() };
        department.part_of = number.checked_sub(1).map(|above| id('u', above));
        (slot, Record::Department(department))
    };
    built((0..MANY).map(below))
}

/// Every unit tied to the one before.
fn chain() -> Map {
    let ties = (1..MANY).map(|number| {
        let (a, b) = (id('u', number - 1), id('u', number));
        let tie = Tie::new(a.clone().min(b.clone()), a.max(b), TieKind::Coordination);
        (tie.slot(), Record::Tie(tie))
    });
    built((0..MANY).map(unit).chain(ties))
}

/// A case that passes every unit, each in a field of its own.
fn case_path() -> Map {
    let fields = (0..MANY).map(|n| (Slot::Node(id('f', n)), Record::Field(Field::bare(format!("Field {n}")))));
    let held = (0..MANY).map(|number| {
        let record = Responsibility::new(id('u', number), id('f', number), [Role::Lead, Role::Deliver]);
        (record.slot(), Record::Responsibility(record))
    });
    let steps = (0..MANY).map(|number| Step {
        field: id('f', number),
        unit: Some(id('u', number)),
        scope: Scope::default(),
        note: None,
    });
    let path = Path { steps: steps.collect(), ..Path::bare("Case".to_owned()) };
    let path = (Slot::Path(id('p', 0)), Record::Path(path));
    built((0..MANY).map(unit).chain(fields).chain(held).chain([path]))
}

fn measured(map: &Map, asked: &Asked) -> Measures {
    measure(map, day(), asked, &Unwatched, &Unheard).unwrap()
}

/// Families whose work grows with the units and ties alone.
fn linear() -> Asked {
    Asked::families(LINEAR.iter().copied().chain([Family::Holes, Family::Brokerage]))
}

fn value(measures: &Measures, indicator: &str) -> Option<f64> {
    Indicator::named(indicator).unwrap().value(measures)
}

#[test]
fn a_line_of_a_hundred_thousand_departments() {
    let map = line();
    let measures = measured(&map, &Asked::everything());
    assert_eq!(value(&measures, "largest_span"), Some(1.0));
    assert_eq!(measures.len(Of::Unit), MANY);
    assert!(findings(&map, day()).len() <= MANY);
}

#[test]
fn a_chain_of_a_hundred_thousand_units() {
    let map = chain();
    let measures = measured(&map, &linear());
    assert_eq!(value(&measures, "cut_vertices"), Some((MANY - 2) as f64));
    // nobody looks from every unit at all others where it only hangs together in one way
    let between = measured(&map, &Asked::families([Family::Betweenness])).betweenness.unwrap();
    assert_eq!(between.raw.vertices.iter().filter(|&&raw| raw > 0.0).count(), MANY - 2);
}

#[test]
fn a_case_path_over_a_hundred_thousand_units() {
    let measures = measured(&case_path(), &linear());
    assert_eq!(value(&measures, "handovers_per_path"), Some((MANY - 1) as f64));
}

/// Says stop at the first tick after so many.
struct Impatient {
    ticks: AtomicUsize,
    patience: usize,
}

impl Watch for Impatient {
    fn tick(&self, _: usize, _: usize) -> bool {
        self.ticks.fetch_add(1, Ordering::Relaxed) < self.patience
    }
}

/// Asks for one family and says stop soon.
fn stops(map: &Map, family: Family) {
    let watch = Impatient { ticks: AtomicUsize::new(0), patience: 3 };
    let asked = Asked::families([family]);
    assert!(measure(map, day(), &asked, &watch, &Unheard).is_none(), "{} did not ask", family.name());
    // a thread may look once more before it sees that another one stopped
    assert!(watch.ticks.load(Ordering::Relaxed) < 200, "{} went on", family.name());
}

#[test]
fn what_takes_long_stops_when_told() {
    let map = chain();
    for &family in Family::ALL.iter().filter(|family| !LINEAR.contains(family)) {
        stops(&map, family);
    }
}
