//! Findings in words: the sentence, why it matters, what speaks against it, where it comes from, what could be done.

use std::borrow::Cow;

use super::actions::{Teller, Tone};
use super::names::Names;
use super::{Arg, Words, shown, subject};
use crate::analysis::{Fact, Finding, Silenced};
use crate::map::{Id, Map, Slot};

/// A finding as a person reads it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FindingText {
    /// The sentence, which can stand alone.
    pub sentence: String,
    /// The rule in a few words: „Keine Federführung“.
    pub name: String,
    /// „Warum es zählt“.
    pub why: String,
    /// „Einwand“, where it is a matter of judgement.
    pub against: Option<String>,
    /// „Quelle“.
    pub source: Option<String>,
    /// „Belege“: label and value.
    pub evidence: Vec<(String, String)>,
    /// „Möglich“: cheapest first.
    pub remedies: Vec<String>,
}

/// What a message is told about a finding; every fact with its count and, where it has one, its id.
type Args<'a> = Vec<(String, Arg<'a>)>;

impl Words {
    /// A finding in words. `map` is the map in which it was found.
    ///
    /// # Examples
    /// ```
    /// use querschnitt::analysis::{Fact, Finding};
    /// use querschnitt::map::{Id, Language, Map, Severity};
    /// use querschnitt::words::Words;
    /// let sprache: Id = "sprache".parse()?;
    /// let finding = Finding {
    ///     rule: "coverage/no-lead",
    ///     case: "",
    ///     severity: Severity::Error,
    ///     subjects: vec![sprache.clone()],
    ///     facts: vec![("field", Fact::Field(sprache))],
    ///     evidence: Vec::new(),
    ///     remedies: Vec::new(),
    ///     silenced: Vec::new(),
    ///     accepted: None,
    ///     fragile: None,
    /// };
    /// let text = Words::new(Language::De).finding(&finding, &Map::default());
    /// assert_eq!(text.sentence, "„sprache“ hat keine Federführung.");
    /// # Ok::<(), querschnitt::map::InvalidId>(())
    /// ```
    pub fn finding(&self, finding: &Finding, map: &Map) -> FindingText {
        let names = Names::of(Some(map));
        let told = self.args(finding, map, &names);
        let args: Vec<(&str, Arg)> = told.iter().map(|(name, arg)| (name.as_str(), arg.clone())).collect();
        let rule = key(finding.rule);
        let of_case = |part: &str| {
            let own = format!("{rule}-{}{part}", finding.case);
            let common = format!("{rule}{part}");
            let id = if !finding.case.is_empty() && self.has(&own) { own } else { common };
            self.has(&id).then(|| self.with(&id, &args))
        };
        let mut evidence: Vec<(String, String)> = finding
            .evidence
            .iter()
            .map(|(name, fact)| {
                (self.text(&format!("evidence-{name}")).into_owned(), self.plain(&self.fact(fact, &names)))
            })
            .collect();
        evidence.extend(finding.silenced.iter().map(|silenced| self.silenced(silenced, &names)));
        evidence.extend(finding.fragile.iter().filter_map(|slot| self.fragile(slot, &names)));
        evidence.extend(
            finding
                .accepted
                .iter()
                .map(|because| (self.text("evidence-accepted").into_owned(), shown(because).into_owned())),
        );
        FindingText {
            sentence: of_case("").unwrap_or_else(|| finding.rule.to_owned()),
            name: self.rule_name(finding.rule).into_owned(),
            why: of_case("-why").unwrap_or_default(),
            against: of_case("-against"),
            source: of_case("-source"),
            evidence,
            remedies: finding
                .remedies
                .iter()
                .map(|actions| Teller::new(self, map, Tone::Proposed).several(actions))
                .collect(),
        }
    }

    /// Only the sentence of a finding.
    pub fn finding_sentence(&self, finding: &Finding, map: &Map) -> String {
        let names = Names::of(Some(map));
        let told = self.args(finding, map, &names);
        let args: Vec<(&str, Arg)> = told.iter().map(|(name, arg)| (name.as_str(), arg.clone())).collect();
        self.with(&self.sentence_id(finding), &args)
    }

    /// A rule in a few words: „Keine Federführung“ for `coverage/no-lead`; the id itself for a rule that is not known.
    pub fn rule_name(&self, rule: &str) -> Cow<'_, str> {
        let id = key(rule) + "-name";
        if self.has(&id) { self.text(&id) } else { Cow::Owned(shown(rule).into_owned()) }
    }

    fn sentence_id(&self, finding: &Finding) -> String {
        let rule = key(finding.rule);
        let own = format!("{rule}-{}", finding.case);
        if !finding.case.is_empty() && self.has(&own) { own } else { rule }
    }

    fn args<'a>(&self, finding: &'a Finding, map: &'a Map, names: &Names<'a>) -> Args<'a> {
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
            Fact::Fields(ids) => self.some_of(&self.quoted(ids, names)).into(),
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
            Fact::Text(text) => text.into(),
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

    fn quoted<'a>(&self, ids: &'a [Id], names: &Names<'a>) -> Vec<String> {
        ids.iter().map(|id| self.with("quoted", &[("text", names.name(id).into())])).collect()
    }

    fn pair(&self, id: &str, a: &str, b: &str) -> String {
        self.with(id, &[("a", a.into()), ("b", b.into())])
    }

    /// A finding that this one silences, as evidence.
    fn silenced<'a>(&self, silenced: &'a Silenced, names: &Names<'a>) -> (String, String) {
        let name = self.rule_name(silenced.rule);
        let subjects = self.some_of(&names.names(&silenced.subjects));
        let value = if subjects.is_empty() { name.into_owned() } else { self.labelled(&name, &subjects) };
        (self.text("evidence-silenced").into_owned(), value)
    }

    /// The one tie without which the finding would be gone, as evidence.
    fn fragile<'a>(&self, slot: &'a Slot, names: &Names<'a>) -> Option<(String, String)> {
        let Slot::Tie(a, b, kind) = slot else { return None };
        let kind = self.word(*kind);
        let args = [("a", names.name(a).into()), ("b", names.name(b).into()), ("kind", kind.into())];
        Some((self.text("evidence-fragile").into_owned(), self.with("evidence-fragile-tie", &args)))
    }
}

/// The message of a rule: `coverage/no-lead` -> `coverage-no-lead`.
fn key(rule: &str) -> String {
    rule.replace('/', "-")
}

/// How many things a fact names; for a count or number the whole of it.
fn count(fact: &Fact) -> usize {
    match fact {
        Fact::Units(ids) | Fact::Fields(ids) => ids.len(),
        Fact::Pairs(pairs) => pairs.len(),
        Fact::Values { values, .. } => values.len(),
        Fact::Scope(scope) => scope.0.len(),
        Fact::Count(count) => *count,
        _ => 1,
    }
}
