//! The analysis as plain text: indicators, units, coordination, fields, findings.

use std::borrow::Cow;

use super::table::Table;
use crate::analysis::{FieldMeasures, INDICATORS, Indicator, Measures, PairState};
use crate::cli::out::text_of;
use crate::map::{Id, Map, Scope};
use crate::words::{Words, shown};

/// What stands for a value that is not defined.
const UNDEFINED: &str = "–";

/// All of it, a paragraph a topic.
pub(super) fn text(measures: &Measures, map: &Map, words: &Words) -> String {
    let teller = Teller { measures, map, words };
    let parts = [
        teller.head(),
        teller.part("cli-analyse-indicators", teller.indicators()),
        teller.part("cli-analyse-units", teller.units()),
        teller.part("cli-analyse-coordination", teller.coordination()),
        teller.part("cli-analyse-fields", teller.fields()),
        teller.part("cli-analyse-findings", teller.findings()),
    ];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n")
}

struct Teller<'a> {
    measures: &'a Measures,
    map: &'a Map,
    words: &'a Words,
}

impl Teller<'_> {
    fn part(&self, heading: &str, body: String) -> String {
        if body.is_empty() { body } else { format!("{}\n{body}", self.words.text(heading)) }
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
        let mut table = Table::new(vec![String::new(), String::new()]);
        for indicator in INDICATORS {
            table.row(vec![self.indicator_name(indicator.id), self.indicator_value(indicator)]);
        }
        // Two columns that explain themselves need no headings.
        table.text().split_once('\n').map(|(_, rows)| rows.to_owned()).unwrap_or_default()
    }

    fn indicator_name(&self, id: &str) -> String {
        let message = format!("indicator-{}", id.replace('_', "-"));
        if self.words.has(&message) { self.words.text(&message).into_owned() } else { id.to_owned() }
    }

    fn indicator_value(&self, indicator: &Indicator) -> String {
        indicator.value(self.measures).map_or_else(|| UNDEFINED.to_owned(), |value| self.words.number(value))
    }

    /// The units of the working network, those that most shortest paths go through first.
    fn units(&self) -> String {
        let columns = ["unit", "degree", "betweenness", "cut", "leads", "delivers", "posts"];
        let mut table =
            Table::new(columns.map(|name| self.words.text(&format!("cli-column-{name}")).into_owned()).to_vec());
        let (Some(degree), Some(betweenness), Some(breaks)) =
            (&self.measures.degree, &self.measures.betweenness, &self.measures.breaks)
        else {
            return String::new();
        };
        let inside = self.measures.units.iter().filter_map(|unit| Some((unit, unit.vertex? as usize)));
        let mut inside: Vec<_> = inside.collect();
        let raw = &betweenness.raw.vertices;
        inside.sort_by(|(a, at_a), (b, at_b)| raw[*at_b].total_cmp(&raw[*at_a]).then(a.id.cmp(&b.id)));
        for (unit, at) in inside {
            let normalized = betweenness.normalized.as_ref().map(|all| self.words.decimal(all[at], 3));
            table.row(vec![
                self.name(&unit.id).into_owned(),
                self.words.count(degree.degrees[at] as usize),
                normalized.unwrap_or_else(|| UNDEFINED.to_owned()),
                if breaks.cuts.is_cut_vertex(at as u32) {
                    self.words.text("cli-yes").into_owned()
                } else {
                    String::new()
                },
                self.words.count(unit.leads as usize),
                self.words.count(unit.delivers as usize),
                unit.staff.map_or_else(|| UNDEFINED.to_owned(), |posts| self.words.number(posts)),
            ]);
        }
        table.text()
    }

    fn coordination(&self) -> String {
        let Some(required) = self.measures.pairs.as_ref().filter(|pairs| !pairs.is_empty()) else {
            return String::new();
        };
        let counts = [
            ("n", required.len()),
            ("direct", required.count(PairState::Direct)),
            ("mediated", required.count(PairState::Mediated)),
            ("missing", required.count(PairState::Missing)),
        ];
        let counts = counts.map(|(name, count)| (name, count.into()));
        let mut lines = vec![format!("  {}", self.words.with("cli-analyse-pairs", &counts))];
        let mut missing: Vec<_> = required.iter().filter(|pair| pair.state == PairState::Missing).collect();
        missing.sort_by(|a, b| b.weight.cmp(&a.weight).then_with(|| (&a.a, &a.b).cmp(&(&b.a, &b.b))));
        if !missing.is_empty() {
            lines.push(format!("  {}", self.words.text("cli-analyse-missing")));
        }
        lines.extend(missing.iter().map(|pair| {
            let (weight, fields) = (self.words.count(pair.weight as usize), self.names(&pair.fields));
            format!("    {} – {} ({weight}): {fields}", self.name(&pair.a), self.name(&pair.b))
        }));
        text_of(lines)
    }

    fn fields(&self) -> String {
        text_of(self.measures.fields.iter().flatten().map(|field| format!("  {}", self.field(field))))
    }

    fn field(&self, field: &FieldMeasures) -> String {
        let nobody = self.words.text("cli-analyse-nobody");
        let list = |ids: &[Id]| if ids.is_empty() { nobody.clone().into_owned() } else { self.names(ids) };
        let open: Vec<String> = field.uncovered.iter().map(|scope| self.words.scope(scope)).collect();
        let told = [
            ("field", self.name(&field.id).into()),
            ("leads", list(&field.leads).into()),
            ("deliverers", list(&field.deliverers).into()),
            ("open", open.join("; ").into()),
        ];
        // Where nobody delivers at all, „everywhere“ would say it twice.
        let gap = !open.is_empty() && !field.uncovered.iter().any(Scope::is_everything);
        self.words.with(if gap { "cli-analyse-field-gap" } else { "cli-analyse-field" }, &told)
    }

    fn findings(&self) -> String {
        let open = self.measures.findings.iter().flatten().filter(|finding| finding.accepted.is_none());
        text_of(open.map(|finding| {
            let severity = self.words.word(finding.severity);
            format!("  {severity}: {} [{}]", self.words.finding_sentence(finding, self.map), finding.rule)
        }))
    }

    fn name<'n>(&'n self, id: &'n Id) -> Cow<'n, str> {
        shown(self.map.name(id))
    }

    fn names(&self, ids: &[Id]) -> String {
        ids.iter().map(|id| self.name(id)).collect::<Vec<_>>().join(", ")
    }
}
