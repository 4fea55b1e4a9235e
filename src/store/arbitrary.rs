//! Maps for the laws: small, of every record type, with names that try to break the file.

use proptest::collection::{btree_map, btree_set, vec};
use proptest::option::of;
use proptest::prelude::*;
use proptest::sample::select;

use crate::map::{
    Accepted, Action, Actor, ActorKind, Basis, Body, Builder, Certainty, Clash, Conflict, Day, Department, Dependency,
    Duty, Field, Function, Id, Language, Level, Map, Path, Posts, Programme, Rank, Record, Responsibility, Role,
    RuleLevel, RuleSetting, Scope, Seat, Setting, SettingKey, Share, Slot, Status, Step, Strength, Threshold, Tie,
    TieKind, Trust, Variant,
};

fn id(text: &str) -> Id {
    text.parse().unwrap()
}

fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        5 => "[A-Za-zäöüß ,:()]{1,12}".prop_map(|name| format!("x{name}")),
        1 => "[a\"\\\\'\n\t\r{}\\[\\]#/*\u{202E}\u{308}\u{1F600}\u{7f}\u{feff}\u{2028}]{1,12}".prop_map(|name| format!("y{name}")),
        1 => "[a-z ]{60,140}".prop_map(|name| format!("z{name}")),
        1 => Just("//kein Kommentar /* auch nicht".to_owned()),
    ]
}

fn plain<T: serde::de::DeserializeOwned>(text: &str) -> T {
    ron::from_str(text).unwrap()
}

fn word<T: Copy + std::fmt::Debug + 'static>(all: &'static [T]) -> impl Strategy<Value = T> {
    select(all)
}

fn day() -> impl Strategy<Value = Day> {
    (1990_i16..2040, 1_i8..13, 1_i8..29).prop_map(|(year, month, day)| Day::new(year, month, day).unwrap())
}

fn posts() -> impl Strategy<Value = Posts> {
    prop_oneof![(0_u32..40).prop_map(f64::from), 0.0..1e6_f64].prop_map(|posts| Posts::new(posts).unwrap())
}

fn pool(prefix: &'static str, size: usize) -> Vec<Id> {
    (0..size).map(|number| id(&format!("{prefix}{number}"))).collect()
}

/// What many records share.
#[derive(Debug, Clone)]
struct Common {
    note: Option<String>,
    source: Option<String>,
    checked: Option<Day>,
    since: Option<Day>,
    until: Option<Day>,
    tags: Vec<String>,
}

fn common() -> impl Strategy<Value = Common> {
    (of(text()), of(text()), of(day()), of(day()), of(day()), vec(text(), 0..3))
        .prop_map(|(note, source, checked, since, until, tags)| Common { note, source, checked, since, until, tags })
}

macro_rules! with_common {
    ($record:expr, $common:expr) => {{
        let (mut record, common) = ($record, $common);
        record.note = common.note;
        record.source = common.source;
        record.checked = common.checked;
        record.since = common.since;
        record.until = common.until;
        record.tags = common.tags.into_iter().collect();
        record
    }};
}

fn parent(pool: &[Id], number: usize, pick: usize) -> Option<Id> {
    // Only earlier ones, so that the line has no circle.
    (pick < number).then(|| pool[pick].clone())
}

fn department(number: usize) -> impl Strategy<Value = (Slot, Record)> {
    let record = (text(), of(text()), of(text()), 0_usize..8, word(Rank::ALL), of(word(Level::ALL)));
    (record, btree_set(word(Function::ALL), 0..3), of(posts()), of(posts()), of(text()), common()).prop_map(
        move |((name, short, code, pick, rank, level), functions, staff, vacant, contact, common)| {
            let mut record: Department = plain(r#"(name:"",rank:Office)"#);
            (record.name, record.rank) = (name, rank);
            (record.short, record.code, record.level, record.functions) = (short, code, level, functions);
            (record.staff, record.vacant, record.contact) = (staff, vacant, contact);
            record.part_of = parent(&pool("d", 8), number, pick);
            (Slot::Node(id(&format!("d{number}"))), Record::Department(with_common!(record, common)))
        },
    )
}

fn actor(number: usize) -> impl Strategy<Value = (Slot, Record)> {
    let body = (any::<bool>(), any::<bool>(), of(text()), of(Just(id("d0"))), of(text()));
    let body =
        body.prop_map(|(steering, decides, meets, office, ground)| Body { steering, decides, meets, office, ground });
    (text(), word(ActorKind::ALL), 0_usize..8, of(body), btree_set(Just(id("old-actor")), 0..2), common()).prop_map(
        move |(name, kind, pick, body, was, common)| {
            // The first is always a body, so that there is something to be a member of.
            let mut record: Actor = plain(r#"(name:"",kind:Body)"#);
            (record.name, record.kind) = (name, if number == 0 { ActorKind::Body } else { kind });
            record.body = body.filter(|_| record.kind == ActorKind::Body);
            record.part_of = parent(&pool("a", 8), number, pick);
            record.was = if number == 1 { was } else { [].into() };
            (Slot::Node(id(&format!("a{number}"))), Record::Actor(with_common!(record, common)))
        },
    )
}

fn field(number: usize) -> impl Strategy<Value = (Slot, Record)> {
    let depends = btree_map(select(pool("f", 6)), word(Dependency::ALL), 0..3);
    let participation = of(btree_set(word(ActorKind::ALL), 0..3));
    (text(), word(Duty::ALL), of(word(Level::ALL)), 0_usize..8, participation, depends, common()).prop_map(
        move |(name, duty, owner, pick, participation, depends_on, common)| {
            let own = id(&format!("f{number}"));
            let mut record: Field = plain(r#"(name:"")"#);
            record.name = name;
            (record.duty, record.owner, record.participation) = (duty, owner, participation);
            record.depends_on = depends_on.into_iter().filter(|(on, _)| *on != own).collect();
            record.part_of = parent(&pool("f", 6), number, pick);
            (Slot::Node(own), Record::Field(with_common!(record, common)))
        },
    )
}

fn scope() -> impl Strategy<Value = Scope> {
    let values = |values: &[&str]| btree_set(select(values.iter().map(|v| id(v)).collect::<Vec<_>>()), 1..3);
    (of(values(&["mitte", "nord"])), of(values(&["jung", "alt"]))).prop_map(|(bezirk, alter)| {
        let named = [("bezirk", bezirk), ("alter", alter)];
        Scope(named.into_iter().filter_map(|(name, values)| Some((id(name), values?))).collect())
    })
}

fn unit() -> impl Strategy<Value = Id> {
    prop_oneof![select(pool("d", 3)), select(pool("a", 3))]
}

fn responsibility() -> impl Strategy<Value = Record> {
    let basics = (unit(), select(pool("f", 3)), scope(), btree_set(word(Role::ALL), 1..4));
    let more =
        (word(Basis::ALL), of(text()), of(unit()), of(posts()), of(unit()), of(Just(id("kim"))), word(Certainty::ALL));
    (basics, more, common()).prop_map(|((unit, field, scope, roles), more, common)| {
        let mut record = Responsibility::new(unit, field, roles);
        record.scope = scope;
        (
            record.basis,
            record.ground,
            record.on_behalf_of,
            record.posts,
            record.deputy,
            record.programme,
            record.certainty,
        ) = more;
        Record::Responsibility(with_common!(record, common))
    })
}

fn tie() -> impl Strategy<Value = Record> {
    let strength = prop_oneof![(1_u32..4).prop_map(f64::from), 1e-3..1e6_f64];
    let more = (strength, of(1_u32..5), of(word(Seat::ALL)), of(posts()), word(Certainty::ALL));
    (unit(), unit(), word(TieKind::ALL), more, common()).prop_map(|(from, to, kind, more, common)| {
        let to = if kind == TieKind::Member { id("a0") } else { to };
        let to = if from == to { id("d3") } else { to };
        let kind = if to == id("d3") && kind == TieKind::Member { TieKind::Exchange } else { kind };
        let mut tie = Tie::new(from, to, kind);
        let (strength, trust, seat, staff, certainty) = more;
        tie.strength = Strength::new(strength).unwrap();
        tie.trust = trust.map(|trust| Trust::new(f64::from(trust)).unwrap());
        (tie.seat, tie.staff, tie.certainty) = (seat, staff, certainty);
        Record::Tie(with_common!(tie, common))
    })
}

fn path() -> impl Strategy<Value = Record> {
    let step = (select(pool("f", 3)), of(unit()), scope(), of(text()));
    let step = step.prop_map(|(field, unit, scope, note)| Step { field, unit, scope, note });
    (text(), vec(step, 0..4), common()).prop_map(|(name, steps, common)| {
        let mut path: Path = plain(r#"(name:"")"#);
        (path.name, path.steps) = (name, steps);
        Record::Path(with_common!(path, common))
    })
}

/// Some actions.
pub(crate) fn action() -> impl Strategy<Value = Action> {
    prop_oneof![
        text().prop_map(|name| Action::Rename { id: id("d0"), name }),
        responsibility().prop_filter_map("one", |record| match record {
            Record::Responsibility(record) => Some(Action::Assign(record)),
            _ => None,
        }),
        (unit(), of(unit())).prop_map(|(id, to)| Action::Dissolve { id, to }),
        Just(Action::Merge {
            units: [id("d0"), id("d1")].into(),
            into: ron::from_str(r#"(id:"neu",name:Some("Amt für Migration und Integration"))"#).unwrap(),
            keep_sections: true,
        }),
    ]
}

fn variant(number: usize) -> impl Strategy<Value = (Slot, Record)> {
    (text(), of(text()), vec(action(), 0..4)).prop_map(move |(name, description, actions)| {
        let mut variant: Variant = plain(r#"(name:"")"#);
        variant.name = name;
        (variant.description, variant.actions) = (description, actions);
        variant.from = (number == 1).then(|| id("v0"));
        (Slot::Variant(id(&format!("v{number}"))), Record::Variant(variant))
    })
}

fn settings() -> impl Strategy<Value = Vec<(Slot, Record)>> {
    let rank_names = of(btree_map(word(Rank::ALL), text(), 1..3));
    let first = (of(text()), of(word(Language::ALL)), of(word(Status::ALL)), of(day()), of(word(Level::ALL)));
    (first, rank_names, of(text()), of(btree_set(word(ActorKind::ALL), 0..3))).prop_map(
        |(first, names, ground, kinds)| {
            let (title, language, status, as_of, level) = first;
            [
                (SettingKey::Title, title.map(Setting::Title)),
                (SettingKey::Language, language.map(Setting::Language)),
                (SettingKey::Status, status.map(Setting::Status)),
                (SettingKey::AsOf, as_of.map(Setting::AsOf)),
                (SettingKey::Level, level.map(Setting::Level)),
                (SettingKey::RankNames, names.map(Setting::RankNames)),
                (SettingKey::Ground, ground.map(Setting::Ground)),
                (SettingKey::Participation, kinds.map(Setting::Participation)),
                (SettingKey::Dimension(id("bezirk")), Some(Setting::Dimension(vec![id("nord"), id("mitte")]))),
                (SettingKey::Dimension(id("alter")), Some(Setting::Dimension(vec![id("jung"), id("alt")]))),
            ]
            .into_iter()
            .filter_map(|(key, setting)| Some((Slot::Setting(key), Record::Setting(setting?))))
            .collect()
        },
    )
}

fn rules() -> impl Strategy<Value = Vec<(Slot, Record)>> {
    let setting = (of(word(RuleLevel::ALL)), btree_map(text(), (0_u32..9).prop_map(f64::from), 0..2));
    let accepted = (text(), btree_set(select(pool("f", 3)), 0..3), text());
    (vec((text(), setting), 0..3), vec(accepted, 0..3), any::<bool>()).prop_map(|(settings, accepted, conflict)| {
        let mut all = Vec::new();
        for (rule, (level, thresholds)) in settings {
            let thresholds =
                thresholds.into_iter().map(|(name, value)| (name, Threshold::new(value).unwrap())).collect();
            all.push((Slot::Rule(rule), Record::Rule(RuleSetting { level, thresholds })));
        }
        for (rule, subjects, because) in accepted {
            let record = Accepted { rule, subjects, because };
            all.push((record.slot(), Record::Accepted(record)));
        }
        if conflict {
            let ours = Some(Box::new(Record::Setting(Setting::Title("ours".to_owned()))));
            let record = Conflict {
                slot: Slot::Setting(SettingKey::Title),
                why: Clash::TwoLeads,
                base: None,
                ours,
                theirs: None,
                others: Vec::new(),
            };
            all.push((Slot::Conflict(Box::new(record.slot.clone())), Record::Conflict(record)));
        }
        all
    })
}

/// A whole map.
pub(crate) fn map() -> impl Strategy<Value = Map> {
    let departments: Vec<_> = (0..5).map(|n| department(n).boxed()).collect();
    let actors: Vec<_> = (0..4).map(|n| actor(n).boxed()).collect();
    let fields: Vec<_> = (0..6).map(|n| field(n).boxed()).collect();
    let links = (vec(responsibility(), 0..6), vec(tie(), 0..6), of(path()));
    let programme = (text(), of(text()), of(0.0..1.0_f64)).prop_map(|(name, funder, share)| {
        let mut programme: Programme = plain(r#"(name:"")"#);
        programme.name = name;
        (programme.funder, programme.share) = (funder, share.map(|share| Share::new(share).unwrap()));
        Record::Programme(programme)
    });
    let variants = (of(variant(0)), of(variant(1)));
    (settings(), rules(), programme, departments, actors, fields, links, variants).prop_map(
        |(settings, rules, programme, departments, actors, fields, (responsibilities, ties, path), variants)| {
            let mut all: std::collections::BTreeMap<Slot, Record> = settings.into_iter().chain(rules).collect();
            all.insert(Slot::Programme(id("kim")), programme);
            all.extend(departments.into_iter().chain(actors).chain(fields));
            for record in responsibilities.into_iter().chain(ties) {
                let slot = match &record {
                    Record::Responsibility(record) => record.slot(),
                    Record::Tie(tie) => tie.slot(),
                    _ => continue,
                };
                all.insert(slot, record);
            }
            all.extend(path.map(|path| (Slot::Path(id("p0")), path)));
            if let (Some(base), on_top) = variants {
                all.extend([base]);
                all.extend(on_top);
            }
            built(all)
        },
    )
}

/// The map of some records.
pub(crate) fn built(records: impl IntoIterator<Item = (Slot, Record)>) -> Map {
    let mut builder = Builder::default();
    for (slot, record) in records {
        builder.add(slot, record);
    }
    builder.build().unwrap()
}

/// Numbers that look random, each below what is asked for.
fn random(seed: u64) -> impl FnMut(u64) -> u64 {
    let mut state = seed | 1;
    move |below| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) % below
    }
}

/// Canonical text as people may write it: some or all of its lines in one, some without their last commas, with comments, blank
/// lines and spaces.
pub(crate) fn by_hand(text: &str, seed: u64) -> String {
    let mut random = random(seed.rotate_left(17));
    let seldom = [u64::MAX, 1, 2, 12][random(4) as usize];
    let mut out = String::with_capacity(text.len());
    let mut lines = text.lines().peekable();
    while let Some(line) = lines.next() {
        let Some(next) = lines.peek().map(|next| next.trim_start()) else {
            out.extend([line, "\n"]);
            break;
        };
        let is_last = next.starts_with([')', ']', '}']);
        let bare = line.strip_suffix(',').filter(|_| is_last && random(3) == 0);
        let indent = if out.is_empty() || out.ends_with('\n') { line.len() - line.trim_start().len() } else { 0 };
        out.extend([&" ".repeat(indent), bare.unwrap_or(line).trim_start()]);
        match random(seldom) {
            _ if seldom == u64::MAX => out.push('\n'),
            0 if line.starts_with('#') => out.push('\n'),
            0 if random(2) == 0 => out.push(' '),
            0 => {}
            _ => out.push('\n'),
        }
    }
    commented(&out, seed)
}

/// The same text with comments, blank lines and spaces between its pieces.
pub(crate) fn commented(text: &str, seed: u64) -> String {
    let mut random = random(seed);
    let density = [8, 20, 60, 300][random(4) as usize];
    let mut pieces = super::lex::Pieces::new(text);
    let mut out = String::new();
    let mut last = 0;
    let mut number = 0;
    while let Ok(Some((start, end, _))) = pieces.next() {
        out.push_str(&text[last..start]);
        // Nothing may come between the signs of `#![`.
        if random(density) == 0 && !out.ends_with("#!") {
            number += 1;
            match random(7) {
                0 => out.extend(format!(" // c{number}\n").chars()),
                1 => out.extend(format!("\n// c{number} \"(\n   // d{number}\n").chars()),
                2 => out.extend(format!("\n\n// c{number}\n\n").chars()),
                3 => out.extend(format!(" /* c{number} */ ").chars()),
                4 => out.extend(format!("\n/* c{number}\n ] */\n").chars()),
                5 => out.push_str("\n\n"),
                _ => out.push_str("  "),
            }
        }
        out.push_str(&text[start..end]);
        last = end;
    }
    out.push_str(&text[last..]);
    if random(3) == 0 { out + "// foot" } else { out }
}
