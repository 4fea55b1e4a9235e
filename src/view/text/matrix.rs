//! The responsibility matrix as text: as many columns side by side as the page holds, the rest in blocks below.

use super::page::{Page, trimmed};
use crate::analysis::Analysis;
use crate::map::{Map, Role, Severity};
use crate::view::coverage::{Delivery, Lead};
use crate::view::fit;
use crate::view::matrix::{Column, Matrix, Options, Row, labels};
use crate::view::outline::Outline;
use crate::view::signs::severity_sign;
use crate::words::{Letters, Words};

/// The width of a field's column, without the space before it.
const FIELD: usize = 6;

/// The matrix of all units with an entry, sums, who leads and how many deliver, and what the letters mean.
pub fn matrix(map: &Map, analysis: &Analysis, words: &Words, page: Page) -> String {
    let outline = Outline::new(map, analysis.day, &[], words, Letters::Own);
    let options = Options { hide_empty: true, ..Options::default() };
    let matrix = Matrix::new(map, analysis.day, &outline, &options);
    let mut text = page.head(map, analysis.day, words, "command-view-matrix");
    if matrix.rows.is_empty() || matrix.columns.is_empty() {
        return trimmed(&(text + &page.text(&words.text("matrix-empty"))));
    }
    let table = Table::new(&matrix, words, page);
    for start in (0..matrix.columns.len()).step_by(table.at_once) {
        table.block(&mut text, start);
        text.push('\n');
    }
    for (column, label) in matrix.columns.iter().zip(&table.labels) {
        let name = page.text(&column.label);
        if name.trim() != label.trim() {
            text.extend([label, " ", &name, "\n"]);
        }
    }
    text.push('\n');
    let letters = Role::ALL.iter().map(|r| format!("{}\u{A0}{}", words.role_letter(*r, Letters::Own), words.word(*r)));
    let mut legend = letters.collect::<Vec<_>>().join(", ");
    legend.extend(["; ", if page.ascii { "*" } else { "°" }, " ", &words.text("text-scoped")]);
    for line in page.wrapped(&legend, 0) {
        text.extend([&line, "\n"]);
    }
    trimmed(&text)
}

struct Table<'a> {
    matrix: &'a Matrix,
    words: &'a Words,
    page: Page,
    labels: Vec<String>,
    /// The width of the names.
    name: usize,
    /// How many columns stand side by side.
    at_once: usize,
}

impl<'a> Table<'a> {
    fn new(matrix: &'a Matrix, words: &'a Words, page: Page) -> Self {
        let shorts: Vec<String> = matrix.columns.iter().map(|column| page.text(&column.short)).collect();
        let longest = matrix.rows.iter().map(|row| row.depth * 2 + fit::width(&page.text(&row.label))).max();
        let name = longest.unwrap_or(0).clamp(12, (page.cells() * 2 / 5).max(12));
        let at_once = (page.cells().saturating_sub(name + 5) / (FIELD + 1)).max(1);
        Self { matrix, words, page, labels: labels(&shorts, FIELD), name, at_once }
    }

    fn columns(&self, start: usize) -> std::ops::Range<usize> {
        start..(start + self.at_once).min(self.matrix.columns.len())
    }

    fn block(&self, text: &mut String, start: usize) {
        let columns = self.columns(start);
        let sum = if self.page.ascii { "n" } else { "Σ" };
        self.line(text, "", self.labels.get(columns.clone()).unwrap_or_default().iter().cloned(), sum);
        for row in &self.matrix.rows {
            self.row(text, row, columns.clone());
        }
        let of = |column: usize, told: fn(&Self, &Column) -> String| {
            self.matrix.columns.get(column).map_or_else(String::new, |column| told(self, column))
        };
        self.line(text, &self.words.text("matrix-leads"), columns.clone().map(|c| of(c, Self::lead)), "");
        self.line(text, &self.words.text("matrix-deliveries"), columns.map(|c| of(c, Self::delivery)), "");
    }

    fn row(&self, text: &mut String, row: &Row, columns: std::ops::Range<usize>) {
        let cell = |column: usize| {
            let cell = row.cells.get(&column);
            cell.map_or_else(String::new, |cell| cell.text(self.words, Letters::Own, self.page.ascii))
        };
        let name = format!("{}{}", "  ".repeat(row.depth.min(8)), row.label);
        let sum = if row.cells.is_empty() { String::new() } else { self.words.count(row.sum()) };
        self.line(text, &name, columns.map(cell), &sum);
    }

    fn line(&self, text: &mut String, name: &str, cells: impl Iterator<Item = String>, sum: &str) {
        text.push_str(&fit::pad(&self.page.text(name), self.name, self.page.ascii));
        for cell in cells {
            text.extend([" ", &fit::pad(&self.page.text(&cell), FIELD, self.page.ascii)]);
        }
        text.extend([" ", &fit::pad_left(sum, 3, self.page.ascii), "\n"]);
    }

    fn lead(&self, column: &Column) -> String {
        match &column.cover.lead {
            Lead::Clear(_) => if self.page.ascii { "x" } else { "✓" }.to_owned(),
            Lead::Several(units) => units.len().to_string(),
            Lead::Above(..) => if self.page.ascii { "^" } else { "↑" }.to_owned(),
            Lead::Body(_) => severity_sign(Severity::Warning, self.page.ascii).to_owned(),
            Lead::Nobody => self.words.text("matrix-missing").into_owned(),
        }
    }

    fn delivery(&self, column: &Column) -> String {
        match column.cover.delivery {
            Delivery::Own(count) => count.to_string(),
            Delivery::Below => if self.page.ascii { "v" } else { "↓" }.to_owned(),
            Delivery::Above => if self.page.ascii { "^" } else { "↑" }.to_owned(),
            Delivery::Nobody => self.words.text("matrix-missing").into_owned(),
        }
    }
}
