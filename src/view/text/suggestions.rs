//! Suggestions as text: by kind, numbered, each with what it does to findings and indicators and what it takes.

use super::page::{Page, trimmed};
use crate::map::{Day, Map};
use crate::variant::{Kind, Recut, Suggestions};
use crate::view::suggestions::{SuggestionRow, figure_told, rows};
use crate::view::variants::Change;
use crate::words::Words;

/// All suggestions of a map on a day.
pub fn suggestions(map: &Map, found: &Suggestions, day: Day, words: &Words, page: Page) -> String {
    let mut text = page.head(map, day, words, "suggest-title");
    let rows = rows(found, map, words);
    for kind in Kind::ALL {
        let of_kind: Vec<(usize, &SuggestionRow)> =
            rows.iter().enumerate().filter(|(_, row)| row.kind == *kind).collect();
        if !of_kind.is_empty() {
            text.extend([&*page.text(&words.kind_of_suggestion(*kind)), "\n"]);
            of_kind.into_iter().for_each(|(place, row)| suggestion(&mut text, place, row, words, page));
            text.push('\n');
        }
    }
    if !rows.is_empty() {
        text.extend(page.wrapped(&words.text("suggest-legend"), 0).into_iter().map(|line| line + "\n"));
    }
    for remark in remarks_on(found, words) {
        text.extend(page.wrapped(&remark, 0).into_iter().map(|line| line + "\n"));
    }
    trimmed(&text)
}

fn suggestion(text: &mut String, place: usize, row: &SuggestionRow, words: &Words, page: Page) {
    let number = format!("{:>3} ", place + 1);
    paragraph(text, &number, &row.proposal, page);
    for finding in &row.findings {
        let severity = words.word(finding.severity);
        let told = format!("{severity}: {} [{}]", finding.sentence, finding.rule);
        paragraph(text, &format!("    {} ", finding.exchange.sign(page.ascii)), &told, page);
    }
    for (change, message) in [(Change::Better, "suggest-better"), (Change::Worse, "suggest-worse")] {
        let figures = row.figures.iter().filter(|figure| figure.change == change);
        let told: Vec<String> = figures.map(|figure| figure_told(figure, words)).collect();
        if !told.is_empty() {
            paragraph(text, "    ", &words.with(message, &[("figures", told.join("; ").into())]), page);
        }
    }
    let alike = row.alike.iter().map(String::as_str);
    let last: Vec<&str> = std::iter::once(row.effort.as_str()).chain(alike).collect();
    paragraph(text, "    ", &last.join(" "), page);
}

/// A paragraph behind a sign, its further lines below its first word.
fn paragraph(text: &mut String, sign: &str, told: &str, page: Page) {
    let lines = page.wrapped(told, sign.chars().count());
    for (at, line) in lines.into_iter().enumerate() {
        text.extend([if at == 0 { sign } else { "" }, &line, "\n"]);
    }
}

/// How the search went: how much was tried, how the offices were cut, whether it was stopped.
pub fn remarks_on(found: &Suggestions, words: &Words) -> Vec<String> {
    let mut remarks = Vec::new();
    if found.list.is_empty() {
        remarks.push(words.text("suggest-none").into_owned());
    } else {
        let args = [("tried", found.tried.into()), ("shown", found.list.len().into())];
        remarks.push(words.with("suggest-tried", &args));
    }
    if let Some(Recut { things, whole, exact }) = found.recut {
        let message = if exact { "suggest-recut-exact" } else { "suggest-recut-searched" };
        let whole = if whole { "yes" } else { "no" };
        remarks.push(words.with(message, &[("n", things.into()), ("whole", whole.into())]));
    }
    if found.stopped {
        remarks.push(words.text("suggest-stopped").into_owned());
    }
    remarks.push(words.text("suggest-no-verdict").into_owned());
    remarks
}
