//! The outline as text.

use std::collections::BTreeSet;

use super::page::{Page, trimmed};
use crate::analysis::Analysis;
use crate::map::{Map, Severity};
use crate::view::fit;
use crate::view::outline::{Entry, Outline};
use crate::view::signs::{Coverage, coverage_sign, severity_sign};
use crate::words::{Letters, Words};

/// Deeper levels are moved in no further.
const DEEPEST: usize = 12;

/// The outline with its marks, and what they mean.
pub fn outline(map: &Map, analysis: &Analysis, words: &Words, page: Page) -> String {
    let outline = Outline::new(map, analysis.day, &analysis.findings, words, Letters::Own);
    let mut text = page.head(map, analysis.day, words, "command-view-outline");
    if outline.is_empty() {
        return trimmed(&(text + &page.text(&words.text("outline-empty"))));
    }
    let rows = outline.rows(&BTreeSet::new());
    let label = |entry: &Entry| format!("{}{}", "  ".repeat(entry.depth.min(DEEPEST)), page.text(&entry.label));
    let longest = rows.iter().map(|row| fit::width(&label(&row.entry))).max().unwrap_or(0);
    let column = longest.min(page.cells() * 3 / 5);
    for row in &rows {
        let entry = &row.entry;
        let coverage = entry.coverage.map_or(" ", |coverage| coverage_sign(coverage, page.ascii));
        let severity = entry.severity.map_or(" ", |severity| severity_sign(severity, page.ascii));
        let ended = if entry.active { String::new() } else { format!(" {}", words.text("text-not-on-day")) };
        let remark = if entry.is_heading() { String::new() } else { page.text(&entry.remark) };
        let name = fit::pad(&label(entry), column, page.ascii);
        text.extend([&name, "  ", coverage, " ", severity, " ", &remark, &page.text(&ended), "\n"]);
    }
    text.push('\n');
    for line in page.wrapped(&legend(words, page), 0) {
        text.extend([&line, "\n"]);
    }
    trimmed(&text)
}

fn legend(words: &Words, page: Page) -> String {
    let coverages = [Coverage::Full, Coverage::Part, Coverage::Nothing].into_iter();
    let ids = ["text-coverage-full", "text-coverage-part", "text-coverage-nothing"];
    let signs = coverages.zip(ids).map(|(c, id)| format!("{}\u{A0}{}", coverage_sign(c, page.ascii), words.text(id)));
    let grades = Severity::ALL.iter().map(|s| format!("{}\u{A0}{}", severity_sign(*s, page.ascii), words.word(*s)));
    signs.chain(grades).collect::<Vec<_>>().join("; ")
}
