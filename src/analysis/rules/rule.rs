//! What a rule is: a row of the table, and what its function tells.

use super::context::Context;
use super::found::Found;
use super::trials::Trials;
use crate::analysis::{Fact, Finding};
use crate::map::{Action, Id, Severity, Slot};

/// The group of a rule, in the order told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Group {
    /// Who leads and delivers at all.
    Coverage,
    /// What ends.
    Time,
    /// Whether responsibility is clear.
    Clarity,
    /// Whether those who need to coordinate do.
    Coordination,
    /// What hangs on one unit or tie.
    Bottleneck,
    /// Who carries much.
    Load,
    /// Who takes part.
    Participation,
    /// The organisation chart.
    Line,
    /// The map itself.
    Data,
}

/// What a finding of a rule is about, as its subjects say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SubjectKind {
    /// One field.
    Field,
    /// One field, or the programme on which several hang.
    FieldOrProgramme,
    /// One field, or the map (no subject).
    FieldOrMap,
    /// One unit.
    Unit,
    /// All units concerned.
    Units,
    /// Two units, sorted.
    Pair,
    /// Two units, sorted, because of a tie they have.
    Tie,
    /// One path.
    Path,
    /// A path and a unit.
    PathAndUnit,
    /// A unit and a field, or two units of a tie.
    Record,
    /// One or more bodies.
    Body,
    /// The map: no subject.
    Map,
    /// A node, or the ends of a link.
    Node,
}

/// A threshold that the map's `rules:` may set.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Limit {
    /// Its name.
    pub name: &'static str,
    /// Its value unless the map says otherwise.
    pub default: f64,
}

/// A row of the table of rules. CATALOGUE section B gives each its words.
#[derive(Debug)]
pub struct Rule {
    /// The id, for example `coverage/no-lead`.
    pub id: &'static str,
    /// The severity of its findings unless the rule itself or the map says otherwise.
    pub severity: Severity,
    /// Whether it is asked for unless the map says otherwise.
    pub on: bool,
    /// What its findings are about.
    pub subject: SubjectKind,
    /// Its further sentences, beside the first one (case empty).
    pub cases: &'static [&'static str],
    /// The names of all facts that its sentences may use; which are there depends on the case.
    pub facts: &'static [&'static str],
    /// The names of all evidence it may give, in the order given.
    pub evidence: &'static [&'static str],
    /// Its thresholds.
    pub limits: &'static [Limit],
    /// The rules whose findings silence some of its own.
    pub silenced_by: &'static [&'static str],
    /// Whether it is a matter of judgement and has a counter-argument („Einwand“).
    pub judgement: bool,
    /// Whether it may find by betweenness, which trials leave out unless it matters.
    pub(crate) by_betweenness: bool,
    /// Finds.
    pub(crate) find: fn(&Context<'_>, &Found) -> Vec<Draft>,
    /// What might remove a finding, cheapest first; not yet tried.
    pub(crate) remedies: fn(&Context<'_>, &Finding) -> Vec<Vec<Action>>,
    /// The tie without which a finding would not be told: where none can be, always `None`.
    pub(crate) hangs_on: fn(&Trials<'_, '_>, &Finding) -> Option<Slot>,
}

impl Rule {
    /// A rule with no further sentences, thresholds or silencers, on by default.
    pub(crate) const fn new(
        id: &'static str,
        severity: Severity,
        subject: SubjectKind,
        find: fn(&Context<'_>, &Found) -> Vec<Draft>,
    ) -> Self {
        Self {
            id,
            severity,
            on: true,
            subject,
            cases: &[],
            facts: &[],
            evidence: &[],
            limits: &[],
            silenced_by: &[],
            judgement: false,
            by_betweenness: false,
            find,
            remedies: |_, _| Vec::new(),
            hangs_on: |_, _| None,
        }
    }

    /// The group, after the first part of the id.
    pub fn group(&self) -> Group {
        match self.id.split('/').next() {
            Some("coverage") => Group::Coverage,
            Some("time") => Group::Time,
            Some("clarity") => Group::Clarity,
            Some("coordination") => Group::Coordination,
            Some("bottleneck") => Group::Bottleneck,
            Some("load") => Group::Load,
            Some("participation") => Group::Participation,
            Some("line") => Group::Line,
            _ => Group::Data,
        }
    }
}

/// By what a finding silences others.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Key {
    /// A field.
    Field(u32),
    /// A unit.
    Unit(u32),
    /// Two units in either order.
    Pair(u32, u32),
    /// A step of a path by number: the one it leads to.
    Step(u32, u32),
    /// What a unit holds in a field.
    Record(u32, u32),
}

impl Key {
    /// Two units in either order.
    pub(crate) fn pair(a: u32, b: u32) -> Self {
        Self::Pair(a.min(b), a.max(b))
    }
}

/// A finding before silencing, levels and acceptance.
#[derive(Debug, Clone)]
pub(crate) struct Draft {
    pub(crate) case: &'static str,
    pub(crate) severity: Option<Severity>,
    pub(crate) subjects: Vec<Id>,
    pub(crate) facts: Vec<(&'static str, Fact)>,
    pub(crate) evidence: Vec<(&'static str, Fact)>,
    /// Whether a statutory field is concerned: such findings come first.
    pub(crate) statutory: bool,
    /// Number of fields, or weight: more comes first.
    pub(crate) weight: usize,
    /// By what it silences others.
    pub(crate) keys: Vec<Key>,
    /// What silences it, the first that is there.
    pub(crate) silencers: Vec<(&'static str, Key)>,
}

impl Draft {
    /// A finding about these subjects.
    pub(crate) fn about(subjects: impl IntoIterator<Item = Id>) -> Self {
        Self {
            case: "",
            severity: None,
            subjects: subjects.into_iter().collect(),
            facts: Vec::new(),
            evidence: Vec::new(),
            statutory: false,
            weight: 1,
            keys: Vec::new(),
            silencers: Vec::new(),
        }
    }

    pub(crate) fn case(mut self, case: &'static str) -> Self {
        self.case = case;
        self
    }

    pub(crate) fn severity(mut self, severity: Severity) -> Self {
        self.severity = Some(severity);
        self
    }

    pub(crate) fn fact(mut self, name: &'static str, fact: Fact) -> Self {
        self.facts.push((name, fact));
        self
    }

    /// A fact where there is one.
    pub(crate) fn facts_if(mut self, name: &'static str, fact: Option<Fact>) -> Self {
        self.facts.extend(fact.map(|fact| (name, fact)));
        self
    }

    /// Evidence, left out where it says nothing.
    pub(crate) fn evidence(mut self, name: &'static str, fact: Fact) -> Self {
        let nothing = match &fact {
            Fact::Units(ids) | Fact::Fields(ids) => ids.is_empty(),
            Fact::Pairs(pairs) => pairs.is_empty(),
            Fact::Values { values, .. } => values.is_empty(),
            _ => false,
        };
        if !nothing {
            self.evidence.push((name, fact));
        }
        self
    }

    /// Evidence where there is some.
    pub(crate) fn evidence_if(self, name: &'static str, fact: Option<Fact>) -> Self {
        match fact {
            Some(fact) => self.evidence(name, fact),
            None => self,
        }
    }

    pub(crate) fn statutory(mut self, statutory: bool) -> Self {
        self.statutory = statutory;
        self
    }

    pub(crate) fn weight(mut self, weight: usize) -> Self {
        self.weight = weight;
        self
    }

    pub(crate) fn key(mut self, key: Key) -> Self {
        self.keys.push(key);
        self
    }

    pub(crate) fn silenced_by(mut self, rules: &[&'static str], key: Key) -> Self {
        self.silencers.extend(rules.iter().map(|rule| (*rule, key)));
        self
    }
}
