//! Findings in words: the sentence, why it matters, what speaks against it, where it comes from, what could be done.

use std::borrow::Cow;

use super::facts::count;
use crate::analysis::{Fact, Finding, Silenced};
use crate::map::{Map, NodeType, Slot};
use crate::words::actions::{Teller, Tone};
use crate::words::names::Names;
use crate::words::{Arg, Words, shown};

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
    ///     holds: None,
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
            .filter(|(_, fact)| !matches!(fact, Fact::Units(_) | Fact::Fields(_) | Fact::Pairs(_)) || count(fact) > 0)
            .map(|(name, fact)| (self.evidence_label(&rule, name), self.evidence_value(name, fact, &names)))
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

    /// A finding that this one silences, as evidence.
    fn silenced<'a>(&self, silenced: &'a Silenced, names: &Names<'a>) -> (String, String) {
        let name = self.rule_name(silenced.rule);
        let is_field = |id| names.map().and_then(|map| map.node_type(id)) == Some(NodeType::Field);
        let subjects = match silenced.subjects.as_slice() {
            [unit, field] if is_field(field) && !is_field(unit) => self.with(
                "action-unit-in-field",
                &[("unit", names.name(unit).into()), ("field", names.name(field).into())],
            ),
            subjects => self.some_of(&names.names(subjects)),
        };
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
