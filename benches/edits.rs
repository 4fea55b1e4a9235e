//! How fast edits are on a map with 10,000 units and 50,000 ties.

use criterion::{BatchSize, Criterion, criterion_group, criterion_main};
use querschnitt::edit::{Edit, History, When, actions, compile};
use querschnitt::map::{
    Action, Actor, ActorKind, Builder, Department, Field, Id, Map, Rank, Record, Responsibility, Role, Slot, Tie,
    TieKind,
};

const UNITS: usize = 10_000;
const TIES: usize = 50_000;
const FIELDS: usize = 200;

fn id(prefix: &str, number: usize) -> Id {
    Id::from_name(&format!("{prefix}{number}"), "unit")
}

/// A map with a line of ten below each department, every unit with two responsibilities.
fn large() -> Map {
    let mut builder = Builder::default();
    for number in 0..UNITS {
        let record = if number % 2 == 0 {
            let part_of = (number > 0).then(|| id("u", number / 20 * 2)).filter(|above| *above != id("u", number));
            Record::Department(Department { part_of, ..Department::bare(format!("Amt {number}"), Rank::Office) })
        } else {
            Record::Actor(Actor::bare(format!("Träger {number}"), ActorKind::Welfare))
        };
        builder.add(Slot::Node(id("u", number)), record);
    }
    for number in 0..FIELDS {
        builder.add(Slot::Node(id("f", number)), Field::bare(format!("Feld {number}")).into());
    }
    for number in 0..2 * UNITS {
        let field = id("f", (number / UNITS * 7 + number) % FIELDS);
        let record = Responsibility::new(id("u", number % UNITS), field, [Role::Deliver]);
        builder.add(record.slot(), record.into());
    }
    for number in 0..TIES {
        let (from, step) = (number % UNITS, 1 + number / UNITS * 37);
        let tie = Tie::new(id("u", from), id("u", (from + step) % UNITS), TieKind::Coordination);
        builder.add(tie.slot(), tie.into());
    }
    builder.build().unwrap_or_default()
}

fn action(text: &str) -> Vec<Action> {
    use ron::extensions::Extensions;
    let options =
        ron::Options::default().with_default_extension(Extensions::IMPLICIT_SOME | Extensions::UNWRAP_VARIANT_NEWTYPES);
    options.from_str(text).unwrap_or_default()
}

fn steps(criterion: &mut Criterion) {
    let map = large();
    assert_eq!((map.units().count(), map.ties().count()), (UNITS, TIES));
    let named = [
        ("assign", r#"[Assign(unit: "u5000", field: "f3", roles: [Lead])]"#),
        ("tie", r#"[Tie(from: "u5001", to: "u77", kind: Exchange)]"#),
        ("rename", r#"[Rename(id: "u5000", name: "Amt")]"#),
        ("add", r#"[AddActor(id: "neu", actor: (name: "Neu", kind: Welfare))]"#),
        ("move", r#"[Move(id: "u5000", under: "u20")]"#),
        ("remove", r#"[Remove(id: "u20")]"#),
        ("change id", r#"[ChangeId(id: "u20", to: "neu")]"#),
        ("merge", r#"[Merge(units: ["u20", "u22", "u24"], into: (id: "neu", name: "Neu"))]"#),
    ];
    for (name, text) in named {
        let says = action(text);
        assert_eq!(says.len(), 1);
        // Done and undone, so that the map is the same each time.
        let mut history = History::new(map.clone());
        criterion.bench_function(&format!("{name} and undo, 10,000 units"), |bencher| {
            bencher.iter(|| {
                let done = history.do_step(says.clone(), When(0)).is_ok_and(|step| step.is_some());
                assert!(done && history.undo().is_some());
            });
        });
    }
}

fn whole_maps(criterion: &mut Criterion) {
    let map = large();
    let says = action(r#"[Assign(unit: "u5000", field: "f3", roles: [Lead]), Remove(id: "u20")]"#);
    let mut after = map.clone();
    let done = compile(&says, &map).and_then(|edit| edit.apply(&mut after));
    assert!(done.is_ok());
    criterion.bench_function("clone, 10,000 units", |bencher| bencher.iter(|| map.clone()));
    criterion.bench_function("between a map and its changed clone", |bencher| {
        bencher.iter(|| Edit::between(&map, &after));
    });
    let unlike = large();
    criterion.bench_function("between two equal maps", |bencher| bencher.iter(|| Edit::between(&map, &unlike)));
    let edit = Edit::between(&map, &after);
    criterion.bench_function("told as actions", |bencher| bencher.iter(|| actions(&edit, &map)));
    let all = Edit::between(&Map::default(), &map);
    criterion.bench_function("apply 80,000 new records", |bencher| {
        bencher.iter_batched(Map::default, |mut map| all.apply(&mut map), BatchSize::LargeInput);
    });
}

criterion_group!(benches, steps, whole_maps);
criterion_main!(benches);
