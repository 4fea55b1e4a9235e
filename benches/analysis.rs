//! How long the whole analysis takes, every measure, indicator and finding: 1,000 units with 5,000 ties and 10,000 with 50,000, all of
//! one strength or of strengths 1 to 3 mixed, on all cores. `ANALYSIS_TIMINGS=1` prints what each family takes.

#![allow(missing_docs, clippy::unwrap_used, clippy::print_stdout)]

use std::cell::Cell;
use std::collections::BTreeSet;
use std::hint::black_box;
use std::time::{Duration, Instant};

use criterion::{Criterion, criterion_group, criterion_main};
use querschnitt::analysis::graph::Random;
use querschnitt::analysis::{Asked, Family, Steps, Unheard, measure};
use querschnitt::map::{
    Builder, Day, Department, Field, Id, Map, Rank, Record, Responsibility, Role, Slot, Strength, Tie, TieKind,
    Unwatched,
};

fn id(sign: char, number: u32) -> Id {
    format!("{sign}{number}").parse().unwrap()
}

/// How strong the ties are.
#[derive(Clone, Copy)]
enum Strengths {
    /// All alike: weighted ways are counted in hops.
    Equal,
    /// 1 to 3, as the forms offer them.
    Mixed,
}

/// Units in offices of five, five ties a unit, a field for 25 units with a lead and deliverers, and further contributors; always the same.
fn network(units: u32, strengths: Strengths) -> Map {
    let mut random = Random::new(7);
    let mut strength = Random::new(11);
    let mut builder = Builder::default();
    for unit in 0..units {
        let office = unit - unit % 5;
        let rank = if unit == office { Rank::Office } else { Rank::Section };
        let mut department = Department::bare(format!("Unit {unit}"), rank);
        department.part_of = (unit != office).then(|| id('u', office));
        builder.add(Slot::Node(id('u', unit)), Record::Department(department));
    }
    let fields = units / 25;
    for field in 0..fields {
        builder.add(Slot::Node(id('f', field)), Record::Field(Field::bare(format!("Field {field}"))));
    }
    let mut tied = BTreeSet::new();
    while tied.len() < 5 * units as usize {
        let (a, b) = (random.below(units), random.below(units));
        if a != b && tied.insert((a.min(b), a.max(b))) {
            let (a, b) = (id('u', a), id('u', b));
            let mut tie = Tie::new(a.clone().min(b.clone()), a.max(b), TieKind::Coordination);
            if let Strengths::Mixed = strengths {
                tie.strength = Strength::new(f64::from(1 + strength.below(3))).unwrap();
            }
            builder.add(tie.slot(), Record::Tie(tie));
        }
    }
    for unit in 0..units {
        let (own, other) = (random.below(fields), random.below(fields));
        let role = if own % 7 == unit % 7 { Role::Lead } else { Role::Deliver };
        for (field, role) in [(own, role), (other, Role::Contribute)].into_iter().take(if own == other { 1 } else { 2 })
        {
            let record = Responsibility::new(id('u', unit), id('f', field), [role]);
            builder.add(record.slot(), Record::Responsibility(record));
        }
    }
    builder.build().unwrap()
}

/// Prints what each family takes.
#[derive(Default)]
struct Printed(Cell<Option<Instant>>);

impl Steps for Printed {
    fn begin(&self, _: Family) {
        self.0.set(Some(Instant::now()));
    }

    fn end(&self, family: Family) {
        if let Some(began) = self.0.take() {
            println!("{}\t{:.1} ms", family.name(), began.elapsed().as_secs_f64() * 1000.0);
        }
    }
}

fn analysis(criterion: &mut Criterion) {
    let day = Day::new(2026, 12, 1).unwrap();
    let all = Asked::everything();
    let mut group = criterion.benchmark_group("whole analysis");
    group.sample_size(10).measurement_time(Duration::from_secs(10));
    let kinds = [("of one strength", Strengths::Equal), ("of strengths 1 to 3", Strengths::Mixed)];
    for (units, (named, strengths)) in [1000, 10_000].into_iter().flat_map(|units| kinds.map(|kind| (units, kind))) {
        let map = network(units, strengths);
        if std::env::var_os("ANALYSIS_TIMINGS").is_some() {
            println!("{units} units, ties {named}");
            measure(&map, day, &all, &Unwatched, &Printed::default());
        }
        group.bench_function(format!("{units} units, {} ties {named}", 5 * units), |bencher| {
            bencher.iter(|| measure(black_box(&map), day, &all, &Unwatched, &Unheard));
        });
    }
    group.finish();
}

criterion_group!(benches, analysis);
criterion_main!(benches);
