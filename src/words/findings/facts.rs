//! The facts of a finding as arguments of its sentence and as evidence.

use super::subject;
use crate::analysis::{Fact, Finding};
use crate::map::{Id, Map};
use crate::words::names::Names;
use crate::words::{Arg, Words, shown};

/// What a message is told about a finding; every fact with its count and, where it has one, its id.
pub(super) type Args<'a> = Vec<(String, Arg<'a>)>;

impl Words {
    pub(super) fn args<'a>(&self, finding: &'a Finding, map: &'a Map, names: &Names<'a>) -> Args<'a> {
        let mut args = Args::new();
        for (name, fact) in &finding.facts {
            args.push(((*name).to_owned(), self.fact(fact, names)));
            args.push((format!("{name}-count"), count(fact).into()));
            match fact {
                Fact::Values { dimension, .. } => {
                    args.push(("dimension".to_owned(), self.dimension(dimension).into_owned().into()));
                    args.push(("dimension-id".to_owned(), dimension.into()));
                }
                Fact::Function(function) => {
                    args.push((format!("{name}-id"), function.name().to_ascii_lowercase().into()));
                }
                _ => {}
            }
        }
        let concerned = subject::concerned(map);
        args.push(("concerned".to_owned(), self.text(concerned).into_owned().into()));
        args.push(("concerned-any".to_owned(), self.text(&format!("{concerned}-any")).into_owned().into()));
        if let Some(ground) = &map.settings().ground {
            args.push(("ground".to_owned(), ground.into()));
            args.push(("ground-count".to_owned(), 1.into()));
        }
        args
    }

    /// One fact as an argument.
    fn fact<'a>(&self, fact: &'a Fact, names: &Names<'a>) -> Arg<'a> {
        match fact {
            Fact::Unit(id) | Fact::Field(id) | Fact::Path(id) | Fact::Programme(id) => names.name(id).into(),
            Fact::Units(ids) => self.some_of(&names.names(ids)).into(),
            Fact::Fields(ids) => {
                let mut told = std::collections::BTreeSet::new();
                let once: Vec<&Id> = ids.iter().filter(|id| told.insert(*id)).collect();
                self.some_of(&self.quoted(&once, names)).into()
            }
            Fact::Pairs(pairs) => {
                let pairs: Vec<String> =
                    pairs.iter().map(|(a, b)| self.pair("pair", &names.name(a), &names.name(b))).collect();
                self.some_of(&pairs).into()
            }
            Fact::Count(count) => (*count).into(),
            Fact::Number(number) => (*number).into(),
            Fact::Day(day) => self.day(*day).into(),
            Fact::Values { values, .. } => {
                let values: Vec<_> = values.iter().map(|value| self.dimension_value(value)).collect();
                self.all_of(&values).into()
            }
            Fact::Scope(scope) => self.scope(scope).into(),
            Fact::Basis(basis) => self.word(*basis).into_owned().into(),
            Fact::Dependency(dependency) => self.word(*dependency).into_owned().into(),
            Fact::Function(function) => self.word(*function).into_owned().into(),
            Fact::Level(level) => self.word(*level).into_owned().into(),
            Fact::Places(slots) => {
                let places: Vec<String> = slots.iter().map(|slot| self.place_of(slot, names)).collect();
                self.some_of(&places).into()
            }
            Fact::Text(text) => text.into(),
        }
    }

    /// What a piece of evidence is called; some rules have a word of their own.
    pub(super) fn evidence_label(&self, rule: &str, name: &str) -> String {
        let own = format!("{rule}-evidence-{name}");
        self.text(&if self.has(&own) { own } else { format!("evidence-{name}") }).into_owned()
    }

    pub(super) fn evidence_value<'a>(&self, name: &str, fact: &'a Fact, names: &Names<'a>) -> String {
        match (name, fact) {
            ("share", Fact::Number(share)) => self.percent(*share),
            (_, Fact::Scope(scope)) if scope.is_everything() => self.text("scope-everything").into_owned(),
            (_, Fact::Number(number)) => self.number(*number),
            _ => self.plain(&self.fact(fact, names)),
        }
    }

    /// An argument as text by itself.
    fn plain(&self, arg: &Arg) -> String {
        match arg {
            Arg::Text(text) => shown(text).into_owned(),
            Arg::Count(count) => self.count(*count),
            Arg::Number(number) => self.number(*number),
        }
    }

    fn quoted<'a>(&self, ids: &[&'a Id], names: &Names<'a>) -> Vec<String> {
        ids.iter().map(|id| self.with("quoted", &[("text", names.name(id).into())])).collect()
    }

    fn pair(&self, id: &str, a: &str, b: &str) -> String {
        self.with(id, &[("a", a.into()), ("b", b.into())])
    }
}

/// How many things a fact names; for a count or number the whole of it.
pub(super) fn count(fact: &Fact) -> usize {
    match fact {
        Fact::Units(ids) | Fact::Fields(ids) => ids.len(),
        Fact::Pairs(pairs) => pairs.len(),
        Fact::Values { values, .. } => values.len(),
        Fact::Scope(scope) => scope.0.len(),
        Fact::Count(count) => *count,
        _ => 1,
    }
}
