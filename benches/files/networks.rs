//! Maps as a large county would have them, always the same ones, and edits as people make them.

use std::collections::BTreeSet;

use querschnitt::analysis::graph::Random;
use querschnitt::edit::compile;
use querschnitt::map::{
    Action, Actor, ActorKind, Builder, Day, Department, Field, Function, Id, Map, Posts, Rank, Responsibility, Role,
    Slot, Strength, Tie, TieKind,
};
use querschnitt::store::read_actions;

fn id(sign: char, number: u32) -> Id {
    format!("{sign}{number}").parse().unwrap()
}

/// Departments in offices of five and as many actors, five ties and two responsibilities a unit, a field for 50 units.
pub(crate) fn network(units: u32) -> Map {
    let mut builder = Builder::default();
    for unit in 0..units {
        let slot = Slot::Node(id('u', unit));
        if unit.is_multiple_of(2) {
            builder.add(slot, department(unit).into());
        } else {
            builder.add(slot, actor(unit).into());
        }
    }
    let fields = units / 50;
    for field in 0..fields {
        builder.add(Slot::Node(id('f', field)), Field::bare(format!("Handlungsfeld {field}")).into());
    }
    let mut random = Random::new(7);
    for unit in 0..units {
        let own = random.below(fields);
        for (field, role) in [(own, Role::Deliver), ((own + 1) % fields, Role::Contribute)] {
            let record = Responsibility::new(id('u', unit), id('f', field), [role]);
            builder.add(record.slot(), record.into());
        }
    }
    let mut tied = BTreeSet::new();
    while tied.len() < 5 * units as usize {
        let (a, b) = (random.below(units), random.below(units));
        if a != b && tied.insert((a.min(b), a.max(b))) {
            let mut tie = Tie::new(id('u', a), id('u', b), TieKind::Coordination);
            tie.strength = Strength::new(f64::from(1 + random.below(3))).unwrap();
            builder.add(tie.slot(), tie.into());
        }
    }
    builder.build().unwrap()
}

fn department(unit: u32) -> Department {
    let office = unit - unit % 10;
    let rank = if unit == office { Rank::Office } else { Rank::Section };
    let mut department = Department::bare(format!("Amt für Angelegenheit {unit}"), rank);
    department.part_of = (unit != office).then(|| id('u', office));
    department.code = Some(format!("{}.{}", office / 10, unit % 10));
    department.functions = BTreeSet::from([Function::Counselling]);
    department.staff = Posts::new(f64::from(unit % 40) / 2.0).ok();
    department
}

fn actor(unit: u32) -> Actor {
    let mut actor = Actor::bare(format!("Träger der Hilfe {unit}"), ActorKind::Welfare);
    actor.short = Some(format!("TH{unit}"));
    if unit.is_multiple_of(5) {
        actor.note = Some("laut Protokoll des Netzwerktreffens im Frühjahr".to_owned());
        actor.checked = Day::new(2026, 3, 1);
    }
    actor
}

/// The map after `count` small edits: names, dates, ties, responsibilities, moves, removals. Another `seed`, other edits.
pub(crate) fn edited(map: &Map, units: u32, seed: u64, count: usize) -> Map {
    let mut random = Random::new(seed);
    let mut map = map.clone();
    let mut done = 0;
    while done < count {
        let actions = read_actions(&edit(&mut random, units)).unwrap();
        if apply(&actions, &mut map) {
            done += 1;
        }
    }
    map
}

/// Whether the actions fit, and are done.
fn apply(actions: &[Action], map: &mut Map) -> bool {
    compile(actions, map).is_ok_and(|edit| edit.apply(map).is_ok())
}

fn edit(random: &mut Random, units: u32) -> String {
    let [a, b] = [random.below(units), random.below(units)];
    let (department, field, number) = (a - a % 2, random.below(units / 50), random.below(1000));
    match random.below(8) {
        0 => format!(r#"[Rename(id: "u{a}", name: "Umbenannt {number}")]"#),
        1 => format!(r#"[Tie(from: "u{a}", to: "u{b}", kind: Exchange, strength: 2)]"#),
        2 => format!(r#"[Assign(unit: "u{a}", field: "f{field}", roles: [Lead, Deliver])]"#),
        3 => format!(r#"[Alter(id: "u{department}", department: (staff: {number}))]"#),
        4 => format!(r#"[Move(id: "u{department}", under: "u{}")]"#, b - b % 10),
        5 => format!(r#"[AddActor(id: "neu-{number}", actor: (name: "Neu {number}", kind: Volunteers))]"#),
        6 => format!(r#"[Remove(id: "u{a}")]"#),
        _ => format!(r#"[Alter(id: "u{department}", department: (checked: "2026-09-01", note: "geprüft {number}"))]"#),
    }
}
