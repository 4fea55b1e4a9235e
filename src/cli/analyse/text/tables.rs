//! Measures of units, ties, fields and paths as tables.

use super::Teller;
use crate::analysis::{Kind, MEASURES, Measure, Of};
use crate::cli::table::Table;

/// The tables of units: a heading with the measures in it. What stands in none of them is told by JSON and CSV.
const UNIT_TABLES: &[(&str, &[&str])] = &[
    (
        "cli-analyse-units",
        &[
            "degree",
            "strength",
            "betweenness_normalized",
            "cut_vertex",
            "leads",
            "delivers",
            "load",
            "staff",
            "load_per_post",
            "span",
        ],
    ),
    (
        "analyse-units-near",
        &["betweenness", "weighted_betweenness", "closeness", "harmonic", "eigenvector", "pagerank"],
    ),
    (
        "analyse-units-around",
        &[
            "core",
            "constraint",
            "effective_size",
            "community",
            "ei_index",
            "fragmentation_if_lost",
            "distance_fragmentation_if_lost",
            "blocks",
        ],
    ),
    (
        "analyse-units-brokers",
        &[
            "brokerage.coordinator",
            "brokerage.gatekeeper",
            "brokerage.representative",
            "brokerage.consultant",
            "brokerage.liaison",
        ],
    ),
    (
        "analyse-units-expected",
        &[
            "brokerage.expected.coordinator",
            "brokerage.expected.gatekeeper",
            "brokerage.expected.representative",
            "brokerage.expected.consultant",
            "brokerage.expected.liaison",
        ],
    ),
    (
        "analyse-units-deviation",
        &[
            "brokerage.z.coordinator",
            "brokerage.z.gatekeeper",
            "brokerage.z.representative",
            "brokerage.z.consultant",
            "brokerage.z.liaison",
        ],
    ),
];

impl Teller<'_> {
    /// The units of the working network, those that most shortest ways go through first, with others behind.
    pub(super) fn unit_tables(&self) -> Vec<String> {
        let mut order: Vec<usize> = (0..self.measures.units.len()).collect();
        let raw = self.measures.betweenness.as_ref().map(|between| &between.raw.vertices);
        let rank = |at: usize| {
            let vertex = self.measures.units[at].vertex;
            let between = vertex.and_then(|vertex| raw?.get(vertex as usize).copied()).unwrap_or(0.0);
            (vertex.is_none(), between)
        };
        order.sort_by(|&a, &b| {
            let ((a_out, a_between), (b_out, b_between)) = (rank(a), rank(b));
            a_out.cmp(&b_out).then(b_between.total_cmp(&a_between)).then(a.cmp(&b))
        });
        let tables = UNIT_TABLES.iter().map(|(heading, ids)| {
            let is_in = |measure: &&Measure| measure.of == Of::Unit && ids.contains(&measure.id);
            self.part(heading, self.table_of(Of::Unit, MEASURES.iter().filter(is_in), &order))
        });
        tables.collect()
    }

    /// All measures of one kind of thing, but for lists, which are told as sentences.
    pub(super) fn table(&self, of: Of) -> String {
        let order: Vec<usize> = (0..self.measures.len(of)).collect();
        let is_in = |measure: &&Measure| measure.of == of && (measure.kind != Kind::List || of == Of::Path);
        self.table_of(of, MEASURES.iter().filter(is_in), &order)
    }

    fn table_of<'m>(&self, of: Of, measures: impl Iterator<Item = &'m Measure>, order: &[usize]) -> String {
        let columns: Vec<&Measure> = measures.filter(|measure| self.asked.shows(measure.id)).collect();
        if columns.is_empty() {
            return String::new();
        }
        let heads = columns.iter().map(|measure| self.words.measure_short(measure).into_owned());
        let first = self.words.text(&format!("analyse-column-{}", of.name())).into_owned();
        let mut table = Table::new(std::iter::once(first).chain(heads).collect());
        for &at in order {
            // a unit outside the working network has no place in it
            if columns.iter().all(|measure| measure.value(self.measures, at).is_none()) {
                continue;
            }
            let names = self.measures.ids(of, at).into_iter().map(|id| self.name(id)).collect::<Vec<_>>().join(" – ");
            let values = columns.iter().map(|measure| self.value(measure, at));
            table.row(std::iter::once(names).chain(values).collect());
        }
        table.text()
    }
}
