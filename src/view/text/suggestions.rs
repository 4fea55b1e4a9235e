//! Suggestions as text: by kind, numbered, each with its reason, what it does to findings and indicators, what it takes.

use super::page::{Page, trimmed};
use crate::map::{Day, Map};
use crate::variant::{Kind, Recut, Suggestions};
use crate::view::suggestions::{SuggestionRow, figure_told, rows};
use crate::view::variants::{Change, change_sign};
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
    for remark in remarks(found, words) {
        text.extend(page.wrapped(&remark, 0).into_iter().map(|line| line + "\n"));
    }
    trimmed(&text)
}

fn suggestion(text: &mut String, place: usize, row: &SuggestionRow, words: &Words, page: Page) {
    let mut line = |told: &str, indent: usize| {
        let lines = page.wrapped(&format!("{}{told}", " ".repeat(indent)), indent + 2);
        text.extend(lines.into_iter().map(|line| line + "\n"));
    };
    line(&format!("{:>2} {}", place + 1, row.proposal), 0);
    line(&row.reason, 3);
    for finding in &row.findings {
        let severity = words.word(finding.severity);
        let told = format!("{} {severity}: {} [{}]", finding.exchange.sign(page.ascii), finding.sentence, finding.rule);
        line(&told, 5);
    }
    for figure in row.figures.iter().filter(|figure| figure.change != Change::Other) {
        let told = figure_told(figure, words);
        line(&format!("{} {told}", change_sign(figure.change, page.ascii)), 5);
    }
    line(&row.effort, 3);
    if let Some(alike) = &row.alike {
        line(alike, 3);
    }
}

/// How the search went: how much was tried, how the offices were cut, whether it was stopped.
fn remarks(found: &Suggestions, words: &Words) -> Vec<String> {
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
