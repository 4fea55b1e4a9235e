//! The measures as text: the indicators with what they mean, then a table each of units, fields, missing pairs and paths.

use super::page::{Page, trimmed};
use crate::analysis::{Direction, Kind, Measure};
use crate::map::Map;
use crate::view::fit;
use crate::view::measures::{Group, NetworkRow, Sheet, Sheets, Sorting, direction_sign, ordered};
use crate::words::Words;

/// How many rows of the missing pairs and of the ties are told; the editor and `analyse` have them all.
const LONGEST: usize = 40;
/// The tables that are told; ties would repeat the view of the network.
const TOLD: &[Sheet] = &[Sheet::Units, Sheet::Keys, Sheet::Offices, Sheet::Fields, Sheet::Missing, Sheet::Paths];

/// Everything that the measures view of the editor shows, explained.
pub fn measures(map: &Map, sheets: &Sheets, words: &Words, page: Page) -> String {
    let mut text = page.head(map, sheets.measures.day, words, "command-view-measures");
    for row in sheets.indicators(words) {
        number(&mut text, &row, words, page);
    }
    text.push('\n');
    heading(&mut text, &words.text("measures-further"), page);
    for row in sheets.further(words) {
        number(&mut text, &row, words, page);
    }
    for &sheet in TOLD {
        if sheets.rows(sheet) > 0 {
            text.push('\n');
            Told { sheets, sheet, words, page }.table(&mut text);
        }
    }
    trimmed(&text)
}

fn heading(text: &mut String, heading: &str, page: Page) {
    let heading = page.text(heading);
    let line = if page.ascii { "-" } else { "─" }.repeat(fit::width(&heading).min(page.cells()));
    text.extend([&heading, "\n", &line, "\n"]);
}

/// `▲ Felder mit Durchführung: 93 %` and below what it says.
fn number(text: &mut String, row: &NetworkRow, words: &Words, page: Page) {
    let (sign, better) = match row.better {
        Some(better) => (direction_sign(better, page.ascii), format!(" ({})", words.direction(better))),
        None => (direction_sign(Direction::None, page.ascii), String::new()),
    };
    for line in page.wrapped(&format!("{sign} {}: {}{better}", row.name, row.value), 2) {
        text.extend([&line, "\n"]);
    }
    for line in page.wrapped(&row.help, 4) {
        text.extend([if line.starts_with(' ') { "" } else { "    " }, &line, "\n"]);
    }
}

/// One table.
struct Told<'a> {
    sheets: &'a Sheets,
    sheet: Sheet,
    words: &'a Words,
    page: Page,
}

impl Told<'_> {
    fn table(&self, text: &mut String) {
        let (words, rows) = (self.words, self.sheets.rows(self.sheet));
        heading(text, &format!("{} {}", words.text(self.sheet.message()), words.count(rows)), self.page);
        let mut order = ordered(self.sheets, self.sheet, Sorting::first(self.sheet));
        order.truncate(if self.sheet == Sheet::Missing { LONGEST } else { usize::MAX });
        let columns: Vec<(usize, &Measure)> = self.sheet.columns().into_iter().enumerate().collect();
        // Units have many columns: a block a group, as far as they fit, so that names stay beside their numbers.
        let mut rest = columns.as_slice();
        while let Some(((_, first), _)) = rest.split_first() {
            let group = rest.iter().take_while(|(_, other)| Group::of(other) == Group::of(first)).count();
            let (block, after) = rest.split_at(self.fitting(&order, &rest[..group]).max(1));
            self.block(text, &order, block);
            rest = after;
        }
        if rows > order.len() {
            text.push_str(&self.page.text(&words.with("network-and-more", &[("n", (rows - order.len()).into())])));
            text.push('\n');
        }
    }

    fn block(&self, text: &mut String, order: &[usize], columns: &[(usize, &Measure)]) {
        let names = self.names(order);
        let widths: Vec<usize> = columns.iter().map(|column| self.width(order, *column)).collect();
        if self.sheet == Sheet::Units
            && let Some((_, first)) = columns.first()
        {
            text.extend([&self.page.text(&self.words.text(Group::of(first).message())), "\n"]);
        }
        text.push_str(&fit::pad("", names, self.page.ascii));
        for ((_, measure), width) in columns.iter().zip(&widths) {
            self.cell(text, &self.words.measure_short(measure), measure.kind, *width);
        }
        text.push('\n');
        for &row in order {
            text.push_str(&fit::pad(&self.name(row), names, self.page.ascii));
            for ((at, measure), width) in columns.iter().zip(&widths) {
                self.cell(text, &self.sheets.text(self.sheet, row, *at, measure, self.words), measure.kind, *width);
            }
            text.push('\n');
        }
        for (_, measure) in columns {
            let (name, short) = (self.words.measure_name(measure), self.words.measure_short(measure));
            let head = if name.starts_with(&*short) { name.into_owned() } else { format!("{short}: {name}") };
            let said = format!("{head} – {}", self.sheets.explained(measure, self.words));
            for line in self.page.wrapped(&said, 4) {
                text.extend([&line, "\n"]);
            }
        }
        text.push('\n');
    }

    fn cell(&self, text: &mut String, cell: &str, kind: Kind, width: usize) {
        let cell = self.page.text(cell);
        let padded = if matches!(kind, Kind::Reference | Kind::List) {
            fit::pad(&cell, width, self.page.ascii)
        } else {
            fit::pad_left(&cell, width, self.page.ascii)
        };
        text.extend(["  ", &padded]);
    }

    fn name(&self, row: usize) -> String {
        self.page.text(&self.sheets.name(self.sheet, row, false))
    }

    fn names(&self, order: &[usize]) -> usize {
        let longest = order.iter().map(|&row| fit::width(&self.name(row))).max().unwrap_or(0);
        longest.min(self.page.cells() * 2 / 5)
    }

    /// How many of the columns fit beside the names.
    fn fitting(&self, order: &[usize], columns: &[(usize, &Measure)]) -> usize {
        let mut used = self.names(order);
        let fits = |column: &&(usize, &Measure)| {
            used += self.width(order, **column) + 2;
            used <= self.page.cells()
        };
        columns.iter().take_while(fits).count()
    }

    /// How wide a column is: as its head and its longest entry ask for; never wider than what names leave.
    fn width(&self, order: &[usize], (at, measure): (usize, &Measure)) -> usize {
        let text = |row: usize| self.page.text(&self.sheets.text(self.sheet, row, at, measure, self.words));
        let longest = order.iter().map(|&row| fit::width(&text(row))).max().unwrap_or(0);
        let head = fit::width(&self.page.text(&self.words.measure_short(measure)));
        longest.max(head).min((self.page.cells() / 3).max(8))
    }
}
