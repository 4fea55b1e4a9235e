//! How long suggestions take: all 1,770 merges of two of 60 offices on a map with 1,000 units, each with every indicator and
//! finding (promised: under 20 s on two cores), and a whole search on the teaching map.

#![allow(missing_docs, clippy::unwrap_used)]

use std::collections::BTreeSet;
use std::hint::black_box;
use std::time::Duration;

use criterion::{Criterion, criterion_group, criterion_main};
use querschnitt::analysis::graph::Random;
use querschnitt::map::{
    Builder, Day, Department, Field, Id, Map, Rank, Record, Responsibility, Role, Slot, Tie, TieKind, Unwatched,
};
use querschnitt::store;
use querschnitt::variant::{Wishes, merges_of_offices, suggest};

const UNITS: u32 = 1000;
const OFFICES: u32 = 60;

fn id(sign: char, number: u32) -> Id {
    format!("{sign}{number}").parse().unwrap()
}

/// 60 offices with sections below them, five ties a unit, a field for 25 units, all taking part; always the same.
fn town() -> Map {
    let mut random = Random::new(7);
    let mut builder = Builder::default();
    for unit in 0..UNITS {
        let rank = if unit < OFFICES { Rank::Office } else { Rank::Section };
        let mut department = Department::bare(format!("Unit {unit}"), rank);
        department.part_of = (unit >= OFFICES).then(|| id('u', unit % OFFICES));
        builder.add(Slot::Node(id('u', unit)), Record::Department(department));
    }
    let fields = UNITS / 25;
    for field in 0..fields {
        builder.add(Slot::Node(id('f', field)), Record::Field(Field::bare(format!("Field {field}"))));
    }
    let mut tied = BTreeSet::new();
    while tied.len() < 5 * UNITS as usize {
        let (a, b) = (random.below(UNITS), random.below(UNITS));
        if a != b && tied.insert((a.min(b), a.max(b))) {
            let (a, b) = (id('u', a), id('u', b));
            let tie = Tie::new(a.clone().min(b.clone()), a.max(b), TieKind::Coordination);
            builder.add(tie.slot(), Record::Tie(tie));
        }
    }
    for unit in 0..UNITS {
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

fn suggestions(criterion: &mut Criterion) {
    let day = Day::new(2026, 12, 1).unwrap();
    let mut group = criterion.benchmark_group("suggestions");
    group.sample_size(10).measurement_time(Duration::from_secs(60)).warm_up_time(Duration::from_millis(100));
    let map = town();
    let count = merges_of_offices(&map, day, &Wishes::default(), &Unwatched).tried;
    assert_eq!(count, (OFFICES * (OFFICES - 1) / 2) as usize);
    group.bench_function("1,770 merges, 1,000 units", |bencher| {
        bencher.iter(|| merges_of_offices(black_box(&map), day, &Wishes::default(), &Unwatched));
    });
    let musterstadt = store::built_in("musterstadt").unwrap().map().clone();
    group.bench_function("everything, musterstadt", |bencher| {
        bencher.iter(|| suggest(black_box(&musterstadt), day, &Wishes::default(), &Unwatched));
    });
    group.finish();
}

criterion_group!(benches, suggestions);
criterion_main!(benches);
