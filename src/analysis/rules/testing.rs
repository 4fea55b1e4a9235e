//! What the tests of rules ask.

use crate::analysis::remedies::remedies;
use crate::analysis::testing::{id, ids, map, today};
use crate::analysis::{Finding, findings};
use crate::map::{Action, Id, Map, Role};

/// The findings of one rule that are told.
pub(crate) fn told(map: &Map, rule: &str) -> Vec<Finding> {
    findings(map, today()).into_iter().filter(|finding| finding.rule == rule).collect()
}

/// Asserts whom the findings of one rule are about: for each finding its subjects, joined by blanks.
#[track_caller]
pub(crate) fn tells(rule: &str, text: &str, subjects: &[&str]) {
    let mut told: Vec<Vec<Id>> = told(&map(text), rule).into_iter().map(|finding| finding.subjects).collect();
    told.sort();
    let mut expected: Vec<Vec<Id>> = subjects.iter().map(|subjects| ids(subjects)).collect();
    expected.sort();
    assert_eq!(told, expected, "{rule} on {text}");
}

/// What findings of one rule silence, each as rule and subjects.
pub(crate) fn silenced(map: &Map, by: &str) -> Vec<String> {
    let silenced = told(map, by).into_iter().flat_map(|finding| finding.silenced);
    silenced.map(|silenced| format!("{} {}", silenced.rule, joined(&silenced.subjects))).collect()
}

fn joined(ids: &[Id]) -> String {
    ids.iter().map(Id::as_str).collect::<Vec<_>>().join(" ")
}

/// The remedies of the first finding of a rule, each action in short.
#[track_caller]
pub(crate) fn remedies_of(map: &Map, rule: &str) -> Vec<Vec<String>> {
    let finding = told(map, rule).into_iter().next().unwrap_or_else(|| panic!("{rule} tells nothing"));
    remedies(map, &finding, today()).iter().map(|actions| actions.iter().map(short).collect()).collect()
}

fn short(action: &Action) -> String {
    match action {
        Action::Assign(record) => {
            let letters: String = record.roles.iter().map(|role| letter(*role)).collect();
            let scope = record.scope.0.iter().map(|(dimension, values)| {
                format!(" {dimension}={}", values.iter().map(Id::as_str).collect::<Vec<_>>().join("|"))
            });
            format!("{}: {} {letters}{}", record.unit, record.field, scope.collect::<String>())
        }
        Action::Tie(tie) => format!("{} -{}- {}", tie.from, tie.kind.name(), tie.to),
        Action::Untie { from, to, kind } => format!("{from} x{}x {to}", kind.name()),
        Action::AddActor { id, .. } => format!("+{id}"),
        Action::Remove { id } => format!("-{id}"),
        Action::Alter { id, .. } => format!("~{id}"),
        Action::Move { id, under } => format!("{id} < {}", under.as_ref().map_or("", Id::as_str)),
        other => format!("{other:?}"),
    }
}

fn letter(role: Role) -> char {
    ['F', 'D', 'M', 'Z', 'H', 'K', 'G', 'W', 'E'][Role::ALL.iter().position(|other| *other == role).unwrap()]
}

/// A fact of the first finding of a rule.
#[track_caller]
pub(crate) fn fact(text: &str, rule: &str, name: &str) -> crate::analysis::Fact {
    let told = told(&map(text), rule);
    told[0].fact(name).unwrap_or_else(|| panic!("{name} in {:?}", told[0])).clone()
}

pub(crate) fn unit(text: &str) -> crate::analysis::Fact {
    crate::analysis::Fact::Unit(id(text))
}

pub(crate) fn units(text: &str) -> crate::analysis::Fact {
    crate::analysis::Fact::Units(ids(text))
}
