//! Findings in words: the sentence, why it matters, what speaks against it, where it comes from, what could be done.

use std::borrow::Cow;

use super::facts::count;
use crate::analysis::{Fact, Finding, Silenced};
use crate::map::{Certainty, Map, NodeType, Slot};
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
    /// „Hängt an einer Angabe“: the sentence that says so, where it does.
    pub fragile: Option<String>,
    /// How often it holds where ties are only assumed, where that is not always.
    pub holds: Option<String>,
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
            fragile: finding.fragile.as_ref().and_then(|slot| self.fragile(slot, &names)),
            holds: finding.holds.map(|share| self.with("finding-holds", &[("share", self.percent(share).into())])),
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

    /// The one tie without which the finding would be gone; or, where the map has no such tie, with which.
    fn fragile<'a>(&self, slot: &'a Slot, names: &Names<'a>) -> Option<String> {
        let Slot::Tie(a, b, kind) = slot else { return None };
        let record = names.map().and_then(|map| map.tie(a, b, *kind));
        let message = match record.map(|tie| tie.certainty) {
            Some(Certainty::Assumed) => "finding-fragile-assumed",
            Some(_) => "finding-fragile-tie",
            None => "finding-fragile-missing",
        };
        let args = [("a", names.name(a).into()), ("b", names.name(b).into()), ("kind", self.word(*kind).into())];
        Some(self.with(message, &args))
    }
}

/// The message of a rule: `coverage/no-lead` -> `coverage-no-lead`.
fn key(rule: &str) -> String {
    rule.replace('/', "-")
}
