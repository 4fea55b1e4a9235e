//! From key to frame, with 2,000 units, and from nothing to the first frame of musterstadt.
//!
//! The promise is 16 ms for a frame and 30 ms for the first one; `analysis` is what the thread does meanwhile.

#![allow(missing_docs, clippy::unwrap_used)]

use std::path::Path;
use std::sync::Arc;

use criterion::{Criterion, criterion_group, criterion_main};
use querschnitt::analysis;
use querschnitt::map::{
    Actor, ActorKind, Builder, Day, Department, Field, Id, Language, Map, Rank, Record, Responsibility, Role, Slot,
    Tie, TieKind, Unwatched,
};
use querschnitt::store::Document;
use querschnitt::tui::key::Key;
use querschnitt::tui::message::Message;
use querschnitt::tui::work::{Analysed, Result as Work};
use querschnitt::tui::{Colours, State, Theme, draw};
use querschnitt::view::measures::Sheets;
use querschnitt::words::Words;
use ratatui::Terminal;
use ratatui::backend::TestBackend;

fn id(text: String) -> Id {
    text.parse().unwrap()
}

/// 1,000 departments, 1,000 actors, 60 fields, 4,000 responsibilities, 8,000 ties, always the same.
fn large() -> Map {
    let mut builder = Builder::default();
    let mut seed = 7_u64;
    let mut random = |below: u64| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (seed >> 33) % below
    };
    for n in 0..1000_u64 {
        let mut department = Department::bare(format!("Amt {n}"), Rank::Office);
        department.part_of = (n > 0).then(|| id(format!("d{}", (n - 1) / 8)));
        builder.add(Slot::Node(id(format!("d{n}"))), Record::Department(department));
        let actor = Actor::bare(format!("Verein {n}"), ActorKind::Welfare);
        builder.add(Slot::Node(id(format!("a{n}"))), Record::Actor(actor));
    }
    for n in 0..60 {
        builder.add(Slot::Node(id(format!("f{n}"))), Record::Field(Field::bare(format!("Feld {n}"))));
    }
    let unit = |n: u64| id(if n < 1000 { format!("d{n}") } else { format!("a{}", n - 1000) });
    let mut taken = std::collections::BTreeSet::new();
    while taken.len() < 12_000 {
        if taken.len() < 4000 {
            let role = if taken.len() < 60 { Role::Lead } else { Role::Contribute };
            let record = Responsibility::new(unit(random(2000)), id(format!("f{}", random(60))), [role]);
            if taken.insert(record.slot()) {
                builder.add(record.slot(), Record::Responsibility(record));
            }
        } else {
            let (from, to) = (random(2000), random(2000));
            let tie = Tie::new(unit(from), unit(to), TieKind::Coordination);
            if from != to && taken.insert(tie.slot()) {
                builder.add(tie.slot(), Record::Tie(tie));
            }
        }
    }
    builder.build().unwrap()
}

fn editor(map: Map, day: Day) -> State {
    let analysis = analysis::analyse(&map, day, &Unwatched).unwrap();
    let mut state = State::new(Words::new(Language::De), Theme::new(Colours::Sixteen, false), day, Vec::new());
    state.open(Document::new("large.ron", map));
    state.resize(200, 60);
    state.update(Message::Worked(Work::Analysed(Box::new(Analysed { revision: 1, analysis }))));
    state
}

fn frames(criterion: &mut Criterion) {
    let day: Day = "2026-12-01".parse().unwrap();
    let map = large();
    criterion.bench_function("analysis of 2,000 units", |bench| {
        bench.iter(|| analysis::analyse(&map, day, &Unwatched));
    });
    let sheets = Arc::new(Sheets::of(&map, day, &Unwatched).unwrap());
    criterion.bench_function("tables of the measures of 2,000 units", |bench| {
        bench.iter(|| Sheets::new(&map, sheets.measures.clone()));
    });
    let mut terminal = Terminal::new(TestBackend::new(200, 60)).unwrap();
    for (name, view, keys) in [
        ("frame: down in the outline", "1", ["Down", "Up"]),
        ("frame: a letter in the matrix", "2", ["f", "f"]),
        ("frame: down in the findings", "4", ["Down", "Up"]),
        ("frame: down in the measures", "5", ["Down", "Up"]),
        ("frame: another order of the measures", "5", ["o", "o"]),
    ] {
        let mut state = editor(map.clone(), day);
        state.update(Message::Key(view.parse().unwrap()));
        state.update(Message::Worked(Work::Measured(1, Arc::clone(&sheets))));
        let keys: Vec<Key> = keys.iter().map(|key| key.parse().unwrap()).collect();
        let mut turn = 0;
        criterion.bench_function(name, |bench| {
            bench.iter(|| {
                turn += 1;
                state.update(Message::Key(keys[turn % 2]));
                terminal.draw(|frame| draw::frame(frame, &state)).unwrap();
            });
        });
    }
}

fn first_frame(criterion: &mut Criterion) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("maps/musterstadt.ron");
    let day: Day = "2026-12-01".parse().unwrap();
    criterion.bench_function("first frame of musterstadt", |bench| {
        bench.iter(|| {
            let words = Words::new(Language::De);
            let mut state = State::new(words, Theme::new(Colours::Sixteen, false), day, Vec::new());
            state.open(Document::open(&path).unwrap());
            state.resize(80, 24);
            let mut terminal = Terminal::new(TestBackend::new(80, 24)).unwrap();
            terminal.draw(|frame| draw::frame(frame, &state)).unwrap();
        });
    });
}

criterion_group! {
    name = benches;
    config = Criterion::default().sample_size(20);
    targets = frames, first_frame
}
criterion_main!(benches);
