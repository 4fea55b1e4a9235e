//! The comparison as plain text: what differs, what it costs, which findings come and go, what the order depends on.

mod fields;
mod order;

use super::Columns;
use super::sensitivity::Sensitivity;
use crate::analysis::Direction;
use crate::cli::Room;
use crate::cli::args::Compare;
use crate::cli::out::text_of;
use crate::cli::table::Table;
use crate::map::Day;
use crate::variant::{Comparison, EXPONENTS, crossings, near};
use crate::view::variants::{Exchange, FindingRow, ProfileRow, axis, concerns, exchanged_between};
use crate::view::{fit, letter};
use crate::words::Words;

/// What stands for a value that is not defined.
const UNDEFINED: &str = "–";

/// The smallest difference that three decimals show.
const SEEN: f64 = 0.0005;

/// How long the line from the worst to the best is.
const AXIS: usize = 41;

/// Up to so many models there is room for differences in figures; beyond, signs have to do.
const WITH_DIFFERENCES: usize = 4;

/// All of it, a paragraph a topic.
pub(super) fn text(
    columns: &Columns,
    comparison: &Comparison,
    sensitivity: &Sensitivity,
    verb: &Compare,
    room: &Room,
) -> String {
    let teller = Teller { columns, comparison, words: &room.words, ascii: room.ascii, day: room.day };
    let parts = [
        teller.head(),
        teller.part("compare-indicators", teller.indicators()),
        teller.dominated(),
        teller.part("compare-findings", teller.findings()),
        teller.part("compare-cost", teller.cost()),
        teller.part("compare-profile", teller.profile(sensitivity)),
        teller.part("compare-order", teller.order(sensitivity, verb)),
        teller.part("compare-fields", teller.fields()),
        room.words.text("compare-no-verdict").into_owned() + "\n",
    ];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n")
}

struct Teller<'a> {
    columns: &'a Columns,
    comparison: &'a Comparison,
    words: &'a Words,
    ascii: bool,
    day: Day,
}

impl Teller<'_> {
    fn part(&self, heading: &str, body: String) -> String {
        if body.is_empty() { body } else { format!("{}\n{body}", self.words.text(heading)) }
    }

    fn places(&self) -> std::ops::Range<usize> {
        0..self.comparison.columns.len()
    }

    /// A model by letter and name.
    fn model(&self, place: usize) -> String {
        format!("{} {}", letter(place), self.columns.name(place, self.words))
    }

    fn head(&self) -> String {
        let day = self.words.with("cli-analyse-on", &[("day", self.words.day(self.day).into())]);
        let models = text_of(self.places().map(|place| format!("  {}", self.model(place))));
        format!("{}\n{day}\n{models}", self.words.text("compare-title"))
    }

    /// The indicators side by side: each value, and how it differs from the first.
    fn indicators(&self) -> String {
        let mut table = Table::new(std::iter::once(String::new()).chain(self.places().map(letter)).collect());
        for (id, better) in self.comparison.indicators() {
            let values = self.comparison.values(id);
            let cells = values.iter().map(|&value| self.cell(value, values.first().copied().flatten(), better));
            table.row(std::iter::once(self.indicator(id, better)).chain(cells).collect());
        }
        let text = table.text();
        if text.is_empty() { text } else { text + "  " + &self.words.with("compare-legend", &self.signs()) + "\n" }
    }

    fn signs(&self) -> [(&'static str, crate::words::Arg<'static>); 4] {
        let signs = if self.ascii { ["^", "v", "+", "!"] } else { ["↑", "↓", "▲", "▼"] };
        [("up", signs[0].into()), ("down", signs[1].into()), ("better", signs[2].into()), ("worse", signs[3].into())]
    }

    fn indicator(&self, id: &str, better: Direction) -> String {
        let arrow = match (better, self.ascii) {
            (Direction::Higher, false) => "↑",
            (Direction::Lower, false) => "↓",
            (Direction::Higher, true) => "^",
            (Direction::Lower, true) => "v",
            (Direction::None, _) => " ",
        };
        format!("{arrow} {}", self.words.indicator(id))
    }

    fn cell(&self, value: Option<f64>, first: Option<f64>, better: Direction) -> String {
        let Some(value) = value else { return UNDEFINED.to_owned() };
        let told = self.words.number(value);
        // What reads the same is said to be the same.
        let reads_other = |first: &f64| self.words.number(*first) != told;
        match first.filter(reads_other).map(|first| value - first).filter(|difference| !near(*difference, 0.0)) {
            Some(difference) => {
                let seen = difference.abs() >= SEEN && self.places().len() <= WITH_DIFFERENCES;
                let sign = match (better, difference > 0.0, self.ascii) {
                    (Direction::None, ..) => "",
                    (Direction::Higher, true, false) | (Direction::Lower, false, false) => "▲",
                    (Direction::Higher, false, false) | (Direction::Lower, true, false) => "▼",
                    (Direction::Higher, true, true) | (Direction::Lower, false, true) => "+",
                    (Direction::Higher, false, true) | (Direction::Lower, true, true) => "!",
                };
                let plus = if difference > 0.0 { "+" } else { "" };
                let difference =
                    if seen { format!("({plus}{})", self.words.number(difference)) } else { String::new() };
                format!("{told} {difference}{sign}").trim_end().to_owned()
            }
            None => told,
        }
    }

    fn dominated(&self) -> String {
        let by = &self.comparison.dominated_by;
        let told = self.places().filter(|&place| !by[place].is_empty()).map(|place| {
            let others: Vec<String> = by[place].iter().map(|&other| letter(other)).collect();
            let args = [("model", self.model(place).into()), ("others", others.join(", ").into())];
            self.words.with("compare-dominated", &args)
        });
        text_of(told)
    }

    /// The findings that come and go with each model.
    fn findings(&self) -> String {
        let models = self.columns.models();
        let mut lines = Vec::new();
        for place in self.places() {
            let Some(compiled) = models[place].variant else { continue };
            let rows = exchanged_between(self.comparison, place, (models[place].base, &compiled.map), self.words);
            let count =
                |exchange| rows.iter().filter(|row| row.exchange == exchange).map(|row| row.count).sum::<usize>();
            let args = [
                ("model", self.model(place).into()),
                ("gained", count(Exchange::Comes).into()),
                ("lost", count(Exchange::Goes).into()),
            ];
            lines.push(format!("  {}", self.words.with("compare-gained-and-lost", &args)));
            lines.extend(rows.iter().enumerate().flat_map(|(at, row)| self.finding(row, rows.get(at + 1))));
        }
        text_of(lines)
    }

    /// A row; the objection to a rule stands behind the last of its rows.
    fn finding(&self, row: &FindingRow, next: Option<&FindingRow>) -> Vec<String> {
        let severity = self.words.word(row.severity);
        let sentence = format!("    {} {severity}: {} [{}]", row.exchange.sign(true), row.sentence, row.rule);
        let against = row.against.as_ref().filter(|_| next.is_none_or(|next| next.against != row.against));
        let against = against.map(|against| format!("        {}: {against}", self.words.text("findings-against")));
        std::iter::once(sentence).chain(against).collect()
    }

    /// Where the models stand in each concern, on a line from the worst to the best.
    fn profile(&self, sensitivity: &Sensitivity) -> String {
        let rows = concerns(&sensitivity.criteria, self.words);
        let width = rows.iter().map(|row| fit::width(&row.name)).max().unwrap_or(0);
        let line = |row: &ProfileRow| {
            format!("  {}  {}", fit::pad(&row.name, width, self.ascii), axis(&row.places, AXIS, self.ascii))
        };
        text_of(rows.iter().map(line))
    }

    /// The coordination cost by exponent, and where two models change places.
    fn cost(&self) -> String {
        if self.comparison.columns.iter().all(|column| column.requirements.is_empty()) {
            return String::new();
        }
        let exponents = EXPONENTS.iter().map(|&exponent| self.words.number(exponent));
        let mut table =
            Table::new(std::iter::once(self.words.text("compare-exponent").into_owned()).chain(exponents).collect());
        for place in self.places() {
            let cost =
                |exponent: &f64| self.words.number(self.comparison.columns[place].requirements.cost(*exponent).round());
            table.row(std::iter::once(self.model(place)).chain(EXPONENTS.iter().map(cost)).collect());
        }
        let crossings = crossings(&self.comparison.columns);
        let told = crossings.iter().map(|one| {
            let args = [
                ("exponent", self.words.decimal(one.exponent, 2).into()),
                ("after", letter(one.after).into()),
                ("before", letter(one.before).into()),
            ];
            format!("  {}", self.words.with("compare-crossing", &args))
        });
        table.text() + &text_of(told)
    }
}
