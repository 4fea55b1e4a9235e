//! A table of plain text: columns as wide as what they hold.

use super::out::text_of;
use crate::view::fit::{pad, pad_left, width};

/// Rows of cells below their headings.
pub(super) struct Table {
    headings: Vec<String>,
    rows: Vec<Vec<String>>,
}

impl Table {
    /// A table of these columns: the first holds names, the others numbers.
    pub(super) fn new(headings: Vec<String>) -> Self {
        Self { headings, rows: Vec::new() }
    }

    /// Adds a row with a cell for each column.
    pub(super) fn row(&mut self, cells: Vec<String>) {
        self.rows.push(cells);
    }

    /// The table, each row indented and on a line; empty without rows.
    pub(super) fn text(&self) -> String {
        if self.rows.is_empty() {
            return String::new();
        }
        let widths: Vec<usize> = (0..self.headings.len())
            .map(|column| self.lines().filter_map(|row| row.get(column)).map(|cell| width(cell)).max().unwrap_or(0))
            .collect();
        text_of(self.lines().map(|row| line(row, &widths)))
    }

    fn lines(&self) -> impl Iterator<Item = &Vec<String>> {
        std::iter::once(&self.headings).chain(&self.rows)
    }
}

fn line(row: &[String], widths: &[usize]) -> String {
    let cells = row.iter().zip(widths).enumerate().map(|(column, (cell, &width))| match column {
        0 => pad(cell, width, false),
        _ => pad_left(cell, width, false),
    });
    format!("  {}", cells.collect::<Vec<_>>().join("  ").trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_line_up() {
        let mut table = Table::new(vec!["Amt".to_owned(), "Grad".to_owned()]);
        assert_eq!(table.text(), "");
        table.row(vec!["難民支援".to_owned(), "7".to_owned()]);
        table.row(vec!["Ämter".to_owned(), "12.000".to_owned()]);
        assert_eq!(table.text(), "  Amt         Grad\n  難民支援       7\n  Ämter     12.000\n");
    }
}
