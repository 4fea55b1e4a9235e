//! The analysis as plain text, a paragraph a topic: indicators, the network, units, ties, coordination, fields, paths, findings.

mod coverage;
mod sets;
mod tables;

use std::borrow::Cow;

use crate::analysis::{Asked, Family, INDICATORS, Kind, MEASURES, Measure, Measures, Of, Value};
use crate::cli::out::text_of;
use crate::cli::table::Table;
use crate::map::{Id, Map};
use crate::words::{Words, shown};

/// What stands for a value that is not defined.
const UNDEFINED: &str = "–";

/// What was asked for, and of that only what there is something to tell of.
pub(super) fn text(measures: &Measures, asked: &Asked, map: &Map, words: &Words) -> String {
    let teller = Teller { measures, asked, map, words };
    let mut parts = vec![teller.head()];
    parts.push(teller.part("cli-analyse-indicators", teller.indicators()));
    parts.push(teller.part("analyse-network", teller.network()));
    parts.extend(teller.unit_tables());
    parts.push(teller.part("analyse-ties", teller.table(Of::Tie)));
    parts.push(teller.part("analyse-sets", teller.sets()));
    parts.push(teller.part("analyse-offices", teller.offices()));
    parts.push(teller.part("cli-analyse-coordination", teller.coordination()));
    parts.push(teller.part("cli-analyse-fields", teller.fields()));
    parts.push(teller.part("analyse-field-measures", teller.table(Of::Field)));
    parts.push(teller.part("analyse-open", teller.open_values()));
    parts.push(teller.part("analyse-ending", teller.endings()));
    parts.push(teller.part("analyse-paths", teller.table(Of::Path)));
    parts.push(teller.part("analyse-notes", teller.notes()));
    parts.push(teller.part("cli-analyse-findings", teller.findings()));
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n")
}

struct Teller<'a> {
    measures: &'a Measures,
    asked: &'a Asked,
    map: &'a Map,
    words: &'a Words,
}

impl Teller<'_> {
    fn part(&self, heading: &str, body: String) -> String {
        if body.is_empty() { body } else { format!("{}\n{body}", self.words.text(heading)) }
    }

    /// Whether a family was asked for as a whole.
    fn tells(&self, family: Family) -> bool {
        self.asked.shows(family.name())
    }

    fn head(&self) -> String {
        let title = self.map.settings().title.as_deref().map(shown);
        let title = title.unwrap_or_else(|| self.words.text("untitled"));
        let day = self.words.with("cli-analyse-on", &[("day", self.words.day(self.measures.day).into())]);
        let counts = self.measures.counts;
        let all = [
            ("count-departments", counts.departments),
            ("count-actors", counts.actors),
            ("count-fields", counts.fields),
            ("count-responsibilities", counts.responsibilities),
            ("count-ties", counts.ties),
        ];
        let counts = all.map(|(message, count)| self.words.with(message, &[("n", count.into())])).join(", ");
        format!("{title}\n{day}\n{counts}\n")
    }

    fn indicators(&self) -> String {
        let shown = INDICATORS.iter().filter(|indicator| self.asked.shows(indicator.id));
        let rows = shown.map(|indicator| {
            let value = self.words.indicator_value(indicator, indicator.value(self.measures));
            (self.words.indicator_name(indicator).into_owned(), value)
        });
        two_columns(rows)
    }

    fn network(&self) -> String {
        let shown = MEASURES.iter().filter(|measure| measure.of == Of::Network && self.asked.shows(measure.id));
        let rows = shown.map(|measure| (self.words.measure_name(measure).into_owned(), self.value(measure, 0)));
        two_columns(rows)
    }

    fn notes(&self) -> String {
        text_of(self.measures.notes().into_iter().map(|note| format!("  {}", super::note(note, self.words))))
    }

    fn findings(&self) -> String {
        if !self.tells(Family::Findings) {
            return String::new();
        }
        let open = self.measures.findings.iter().flatten().filter(|finding| finding.accepted.is_none());
        text_of(open.map(|finding| {
            let severity = self.words.word(finding.severity);
            format!("  {severity}: {} [{}]", self.words.finding_sentence(finding, self.map), finding.rule)
        }))
    }

    /// The value of a measure as a person reads it: shares in percent.
    fn value(&self, measure: &Measure, at: usize) -> String {
        match measure.value(self.measures, at) {
            None => UNDEFINED.to_owned(),
            Some(Value::Number(share)) if measure.kind == Kind::Share => self.words.percent(share),
            Some(Value::Count(count)) => self.words.count(usize::try_from(count).unwrap_or(usize::MAX)),
            Some(Value::Number(number)) => self.words.number(number),
            Some(Value::YesNo(true)) => self.words.text("cli-yes").into_owned(),
            Some(Value::YesNo(false)) => String::new(),
            Some(Value::Id(id)) => self.name(&id).into_owned(),
            Some(Value::Word(word)) => self.named(&format!("analyse-word-{}", word.to_lowercase()), word),
            Some(Value::Day(day)) => self.words.day(day),
            Some(Value::Ids(ids)) => self.names(&ids),
            Some(Value::Counts(counts)) => counts.iter().map(ToString::to_string).collect::<Vec<_>>().join(" "),
            Some(Value::Scopes(scopes)) => {
                scopes.iter().map(|scope| self.words.scope(scope)).collect::<Vec<_>>().join("; ")
            }
        }
    }

    /// A message, or what stands for it where there is none.
    fn named(&self, message: &str, id: &str) -> String {
        if self.words.has(message) { self.words.text(message).into_owned() } else { id.to_owned() }
    }

    fn name<'n>(&'n self, id: &'n Id) -> Cow<'n, str> {
        shown(self.map.name(id))
    }

    fn names(&self, ids: &[Id]) -> String {
        ids.iter().map(|id| self.name(id)).collect::<Vec<_>>().join(", ")
    }
}

/// Names and values, which explain themselves without headings.
fn two_columns(rows: impl Iterator<Item = (String, String)>) -> String {
    let mut table = Table::new(vec![String::new(), String::new()]);
    rows.for_each(|(name, value)| table.row(vec![name, value]));
    table.text().split_once('\n').map(|(_, rows)| rows.to_owned()).unwrap_or_default()
}
