//! Small maps for tests in a compact notation, one record a line or separated by `;`.
//!
//! ```text
//! @amt Office <dezernat [Steering,Counselling] 2.5       department: rank, parent, functions, posts
//! %caritas Welfare <verband steering                     actor: kind, parent; a steering body
//! #wohnen P <heading >sprache:2                          field: statutory, heading, what it depends on (1 to 3)
//! caritas: wohnen FD bezirk=nord|mitte project, sprache M until=2027-01-31
//! a -C2- b until=2027-01-31 assumed                      tie: E C A T H F S X(secondment) M, strength
//! !bezirk mitte nord                                     dimension
//! $kim until=2027-12-31                                  programme
//! /weg wohnen@caritas sprache@-                          path
//! ~coverage/no-lead level=Off members=3                  setting of a rule
//! +coverage/no-lead wohnen                               accepted finding
//! ```
//! Units that are not declared are offices, fields not declared are voluntary tasks.

use std::collections::{BTreeMap, BTreeSet};

use crate::map::{
    Accepted, Actor, ActorKind, Basis, Body, Builder, Certainty, Day, Department, Dependency, Duty, Field, Id, Map,
    Path, Programme, Rank, Record, Responsibility, Role, RuleLevel, RuleSetting, Scope, Setting, SettingKey, Slot,
    Step, Strength, Tie, TieKind,
};

/// The day on which tests judge.
pub(crate) const TODAY: &str = "2026-12-01";

pub(crate) fn today() -> Day {
    day(TODAY)
}

pub(crate) fn day(text: &str) -> Day {
    text.parse().unwrap()
}

pub(crate) fn id(text: &str) -> Id {
    text.parse().unwrap_or_else(|_| panic!("{text:?} is no id"))
}

pub(crate) fn ids(text: &str) -> Vec<Id> {
    text.split_whitespace().map(id).collect()
}

/// The map that the notation describes.
pub(crate) fn map(text: &str) -> Map {
    let mut sketch = Sketch::default();
    for line in text.split(['\n', ';']).map(str::trim).filter(|line| !line.is_empty()) {
        sketch.line(line);
    }
    sketch.build()
}

#[derive(Default)]
struct Sketch {
    records: BTreeMap<Slot, Record>,
    units: BTreeSet<Id>,
    fields: BTreeSet<Id>,
}

impl Sketch {
    fn line(&mut self, line: &str) {
        let (sign, rest) = line.split_at(line.chars().next().unwrap().len_utf8());
        let words: Vec<&str> = rest.split_whitespace().collect();
        match sign {
            "@" => self.department(&words),
            "%" => self.actor(&words),
            "#" => self.field(&words),
            "!" => {
                let values = words[1..].iter().map(|value| id(value)).collect();
                self.put(
                    Slot::Setting(SettingKey::Dimension(id(words[0]))),
                    Record::Setting(Setting::Dimension(values)),
                );
            }
            "$" => {
                let mut programme: Programme = ron::from_str(&format!("(name: {:?})", words[0])).unwrap();
                programme.until = words[1..].iter().find_map(|word| word.strip_prefix("until=")).map(day);
                self.put(Slot::Programme(id(words[0])), Record::Programme(programme));
            }
            "/" => self.path(&words),
            "~" => self.rule(&words),
            "+" => {
                let subjects = words[1..].iter().map(|subject| id(subject)).collect();
                let accepted = Accepted { rule: words[0].to_owned(), subjects, because: "known".to_owned() };
                self.put(accepted.slot(), Record::Accepted(accepted));
            }
            _ => match line.split_once(": ") {
                Some((unit, held)) => held.split(',').for_each(|held| self.responsibility(unit, held)),
                None => self.tie(line),
            },
        }
    }

    fn put(&mut self, slot: Slot, record: Record) {
        assert!(self.records.insert(slot.clone(), record).is_none(), "{slot:?} twice");
    }

    fn department(&mut self, words: &[&str]) {
        let mut department: Department = ron::from_str(&format!("(name: {:?}, rank: Office)", words[0])).unwrap();
        for word in &words[1..] {
            match word.split_at(1) {
                ("<", parent) => department.part_of = Some(id(parent)),
                ("[", functions) => department.functions = ron::from_str(&format!("[{functions}")).unwrap(),
                _ => {
                    if let Some(until) = word.strip_prefix("until=") {
                        department.until = Some(day(until));
                    } else if let Some(checked) = word.strip_prefix("checked=") {
                        department.checked = Some(day(checked));
                    } else if let Some(name) = word.strip_prefix("name=") {
                        department.name = name.replace('_', " ");
                    } else if let Some(rank) = Rank::from_name(word) {
                        department.rank = rank;
                    } else {
                        department.staff = Some(ron::from_str(word).unwrap());
                    }
                }
            }
        }
        self.put(Slot::Node(id(words[0])), Record::Department(department));
    }

    fn actor(&mut self, words: &[&str]) {
        let mut actor: Actor = ron::from_str(&format!("(name: {:?}, kind: Other)", words[0])).unwrap();
        for word in &words[1..] {
            match word.split_at(1) {
                ("<", parent) => actor.part_of = Some(id(parent)),
                ("[", functions) => actor.functions = ron::from_str(&format!("[{functions}")).unwrap(),
                _ => {
                    if let Some(until) = word.strip_prefix("until=") {
                        actor.until = Some(day(until));
                    } else if let Some(name) = word.strip_prefix("name=") {
                        actor.name = name.replace('_', " ");
                    } else if let Some(level) = word.strip_prefix("level=") {
                        actor.level = Some(ron::from_str(level).unwrap());
                    } else if *word == "steering" {
                        actor.body = Some(Body { steering: true, ..Body::default() });
                    } else {
                        actor.kind = ActorKind::from_name(word).unwrap();
                    }
                }
            }
        }
        self.put(Slot::Node(id(words[0])), Record::Actor(actor));
    }

    fn field(&mut self, words: &[&str]) {
        let mut field: Field = ron::from_str(&format!("(name: {:?})", words[0])).unwrap();
        for word in &words[1..] {
            match word.split_at(1) {
                ("P", "") => field.duty = Duty::Mandatory,
                ("<", heading) => field.part_of = Some(id(heading)),
                (">", dependency) => {
                    let (on, weight) = dependency.split_once(':').unwrap();
                    let kind = Dependency::ALL[weight.parse::<usize>().unwrap() - 1];
                    self.fields.insert(id(on));
                    field.depends_on.insert(id(on), kind);
                }
                _ => match word.split_once('=') {
                    Some(("participation", kinds)) => field.participation = Some(ron::from_str(kinds).unwrap()),
                    Some(("owner", level)) => field.owner = Some(ron::from_str(level).unwrap()),
                    _ => panic!("{word:?} in a field"),
                },
            }
        }
        self.put(Slot::Node(id(words[0])), Record::Field(field));
    }

    fn responsibility(&mut self, unit: &str, held: &str) {
        let words: Vec<&str> = held.split_whitespace().collect();
        let roles = words[1].chars().map(|letter| {
            Role::ALL[['F', 'D', 'M', 'Z', 'H', 'K', 'G', 'W', 'E'].iter().position(|l| *l == letter).unwrap()]
        });
        let mut record = Responsibility::new(id(unit), id(words[0]), roles);
        for word in &words[2..] {
            match word.split_once('=') {
                None if *word == "project" => record.basis = Basis::Project,
                None if *word == "voluntary" => record.basis = Basis::Voluntary,
                Some(("until", text)) => record.until = Some(day(text)),
                Some(("since", text)) => record.since = Some(day(text)),
                Some(("programme", programme)) => record.programme = Some(id(programme)),
                Some(("deputy", deputy)) => record.deputy = Some(id(deputy)),
                Some((dimension, values)) => {
                    record.scope.0.insert(id(dimension), values.split('|').map(id).collect());
                }
                None => panic!("{word:?} in a responsibility"),
            }
        }
        self.units.insert(record.unit.clone());
        self.units.extend(record.deputy.clone());
        self.fields.insert(record.field.clone());
        self.put(record.slot(), Record::Responsibility(record));
    }

    fn tie(&mut self, line: &str) {
        let words: Vec<&str> = line.split_whitespace().collect();
        let [from, kind, to] = words[..3] else { panic!("{line:?} is no record") };
        let kind = kind.trim_matches('-');
        let (letter, strength) = kind.split_at(1);
        let place = ["E", "C", "A", "T", "H", "F", "S", "X", "M"].iter().position(|l| *l == letter).unwrap();
        let mut tie = Tie::new(id(from), id(to), TieKind::ALL[place]);
        if !strength.is_empty() {
            tie.strength = Strength::new(strength.parse().unwrap()).unwrap();
        }
        for word in &words[3..] {
            match word.split_once('=') {
                None if *word == "assumed" => tie.certainty = Certainty::Assumed,
                Some(("until", text)) => tie.until = Some(day(text)),
                Some(("trust", text)) => tie.trust = Some(ron::from_str(text).unwrap()),
                _ => panic!("{word:?} in a tie"),
            }
        }
        self.units.extend([tie.from.clone(), tie.to.clone()]);
        self.put(tie.slot(), Record::Tie(tie));
    }

    fn path(&mut self, words: &[&str]) {
        let mut path: Path = ron::from_str(&format!("(name: {:?})", words[0])).unwrap();
        for word in &words[1..] {
            let (field, unit) = word.split_once('@').unwrap();
            let unit = (unit != "-").then(|| id(unit));
            self.fields.insert(id(field));
            self.units.extend(unit.clone());
            path.steps.push(Step { field: id(field), unit, scope: Scope::default(), note: None });
        }
        self.put(Slot::Path(id(words[0])), Record::Path(path));
    }

    fn rule(&mut self, words: &[&str]) {
        let mut setting = RuleSetting::default();
        for word in &words[1..] {
            match word.split_once('=').unwrap() {
                ("level", level) => setting.level = RuleLevel::from_name(level),
                (name, value) => {
                    setting.thresholds.insert(name.to_owned(), ron::from_str(value).unwrap());
                }
            }
        }
        self.put(Slot::Rule(words[0].to_owned()), Record::Rule(setting));
    }

    fn build(mut self) -> Map {
        for unit in std::mem::take(&mut self.units) {
            if !self.records.contains_key(&Slot::Node(unit.clone())) {
                self.department(&[unit.as_str()]);
            }
        }
        for field in std::mem::take(&mut self.fields) {
            if !self.records.contains_key(&Slot::Node(field.clone())) {
                self.field(&[field.as_str()]);
            }
        }
        let mut builder = Builder::default();
        for (slot, record) in self.records {
            builder.add(slot, record);
        }
        builder.build().unwrap_or_else(|problems| panic!("{problems:?}"))
    }
}
