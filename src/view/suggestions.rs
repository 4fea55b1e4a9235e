//! Suggestions as a person reads them: what would be done, why, what comes of it, what it takes.

use crate::analysis::{Finding, Indicator};
use crate::edit;
use crate::map::{Map, Severity};
use crate::variant::{Kind, Suggestion, Suggestions};
use crate::view::variants::{Change, FindingRow, change, exchanged_of};
use crate::words::{Words, shown};

/// So many indicators stand for a reason where no finding goes.
const REASONS: usize = 3;

/// One suggestion in words.
#[derive(Debug, Clone, PartialEq)]
pub struct SuggestionRow {
    /// What kind it is.
    pub kind: Kind,
    /// What would be done, in a sentence.
    pub proposal: String,
    /// Why.
    pub reason: String,
    /// The indicators that change, better ones first.
    pub figures: Vec<FigureChange>,
    /// The findings that go, come and change.
    pub findings: Vec<FindingRow>,
    /// What it takes.
    pub effort: String,
    /// That others come to the same.
    pub alike: Option<String>,
}

/// An indicator before and after.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FigureChange {
    /// Its name where there is room.
    pub name: String,
    /// Its name where there is little.
    pub short: String,
    /// The value before.
    pub before: String,
    /// The value after.
    pub after: String,
    /// Whether that is better.
    pub change: Change,
}

/// The suggestions with the bodies that they found named in the language of the map.
#[must_use]
pub fn named(mut suggestions: Suggestions, map: &Map, words: &Words) -> Suggestions {
    let lists = suggestions.list.iter_mut().map(|one| std::mem::take(&mut one.actions)).collect();
    for (one, actions) in suggestions.list.iter_mut().zip(words.christened(map, lists)) {
        one.actions = actions;
    }
    suggestions
}

/// Every suggestion in words, in the order found. `map` is the map that was searched. Time: one copy of it for each.
pub fn rows(suggestions: &Suggestions, map: &Map, words: &Words) -> Vec<SuggestionRow> {
    suggestions.list.iter().map(|one| row(one, suggestions, map, words)).collect()
}

fn row(one: &Suggestion, all: &Suggestions, map: &Map, words: &Words) -> SuggestionRow {
    let figures = figures(one, all, words);
    SuggestionRow {
        kind: one.kind,
        proposal: words.steps(&one.actions, map),
        reason: reason(one, &figures, words),
        findings: findings(one, map, words),
        effort: effort(one, words),
        alike: (one.alike > 0).then(|| words.with("suggest-alike", &[("n", one.alike.into())])),
        figures,
    }
}

/// The indicators that change, those of effort left out: what it takes is told by itself.
fn figures(one: &Suggestion, all: &Suggestions, words: &Words) -> Vec<FigureChange> {
    let before = |id: &str| all.before.as_ref()?.value(id);
    let changed = one.after.iter().filter_map(|figure| {
        let indicator = Indicator::named(figure.id).filter(|indicator| !indicator.is_of_a_change())?;
        let (was, is) = (before(figure.id), figure.value);
        let change = change(was, is, figure.better);
        let (before, after) = (words.indicator_value(indicator, was), words.indicator_value(indicator, is));
        // What is too small to be seen says nothing.
        (change != Change::Same && before != after).then(|| FigureChange {
            name: words.indicator_name(indicator).into_owned(),
            short: words.indicator_short(indicator).into_owned(),
            before,
            after,
            change,
        })
    });
    let mut changed: Vec<FigureChange> = changed.collect();
    changed.sort_by_key(|figure| match figure.change {
        Change::Better => 0,
        Change::Worse => 1,
        Change::Other | Change::Same => 2,
    });
    changed
}

fn findings(one: &Suggestion, map: &Map, words: &Words) -> Vec<FindingRow> {
    let mut after = map.clone();
    // What does not fit is not suggested; should it be, the names of the map as it is do.
    let _ = edit::compile(&one.actions, map).and_then(|edit| edit.apply(&mut after));
    exchanged_of(one.lost.iter().collect(), one.gained.iter(), (map, &after), words)
}

/// The gravest findings that go; where none does, what gets better.
fn reason(one: &Suggestion, figures: &[FigureChange], words: &Words) -> String {
    let grave: Vec<&Finding> = one.lost.iter().filter(|finding| finding.severity != Severity::Note).collect();
    if !grave.is_empty() {
        let rules: Vec<String> = grave.iter().map(|finding| words.rule_name(finding.rule).to_string()).collect();
        let mut rules: Vec<&str> = rules.iter().map(String::as_str).collect();
        rules.dedup();
        let about = words.some_of(&rules);
        return words.with("suggest-because-findings", &[("n", grave.len().into()), ("about", about.into())]);
    }
    let better = figures.iter().filter(|figure| figure.change == Change::Better).take(REASONS);
    let told: Vec<String> = better.map(|figure| figure_told(figure, words)).collect();
    words.with("suggest-because-figures", &[("figures", told.join("; ").into())])
}

/// An indicator with its values before and after.
pub fn figure_told(figure: &FigureChange, words: &Words) -> String {
    let args = [
        ("name", figure.name.as_str().into()),
        ("before", figure.before.as_str().into()),
        ("after", figure.after.as_str().into()),
    ];
    shown(&words.with("suggest-figure", &args)).into_owned()
}

fn effort(one: &Suggestion, words: &Words) -> String {
    let departments = one.effort.departments();
    let staff = one.effort.staff_moved.filter(|staff| *staff > 0.0);
    let staff = staff.map_or_else(|| "none".to_owned(), |staff| words.number(staff));
    let mut told = match departments {
        0 => words.text("suggest-effort-none").into_owned(),
        _ => words.with("suggest-effort", &[("departments", departments.into()), ("staff", staff.into())]),
    };
    if one.effort.responsibilities_changed > 0 {
        told += " ";
        told += &words.with("suggest-responsibilities", &[("n", one.effort.responsibilities_changed.into())]);
    }
    told
}
