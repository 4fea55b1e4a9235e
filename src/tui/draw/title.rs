//! Line 1: which map, which state, what is unsaved. Line 2: the views with their number key and live counts.

use ratatui::layout::{Position, Rect};

use super::areas::Areas;
use super::foot::{first_keys, key_names};
use super::paint::Paint;
use crate::tui::command;
use crate::tui::desk::{Desk, View};
use crate::tui::state::State;
use crate::tui::theme::Part;
use crate::view::fit;
use crate::words::shown;

pub(super) fn draw(paint: &mut Paint, areas: &Areas, desk: &Desk, state: &State) {
    let words = &state.words;
    let title = desk.map().settings().title.clone().unwrap_or_else(|| words.text("untitled").into_owned());
    let unsaved = match desk.unsaved_steps() {
        0 if desk.read_only => words.text("title-read-only").into_owned(),
        0 if !desk.has_file() => words.text("title-no-file").into_owned(),
        0 if desk.is_unsaved() => words.text("title-not-saved").into_owned(),
        0 => words.text("title-saved").into_owned(),
        steps => words.with("title-unsaved", &[("n", steps.into())]),
    };
    let mut left = areas.title;
    let saved = if desk.is_unsaved() { Part::Warning } else { Part::Dim };
    left.width -= paint.right(left, &format!(" · {unsaved} "), saved);
    let open = desk.base().conflicts().count();
    if open > 0 {
        let told = words.with("title-conflicts", &[("n", open.into())]);
        left.width -= paint.right(left, &format!(" · ! {told}"), Part::Error);
    }
    // of an earlier version its own day is told
    if desk.past().is_none_or(|past| past.day != state.day) {
        left.width -= day(paint, left, state);
    }
    left.width -= model(paint, left, desk, state);
    paint.text(left, &format!(" {title}"), Part::Heading);
    tabs(paint, areas, desk, state);
    paint.horizontal(0, areas.tabs.y + 1, areas.tabs.width);
    if desk.variant().is_some() {
        legend(paint, Rect { y: areas.tabs.y + 1, height: 1, ..areas.tabs }, state);
    }
}

/// What the marks beside the names say while a variant is open, on the line below the views.
fn legend(paint: &mut Paint, line: Rect, state: &State) {
    let message = if paint.ascii() { "contrast-legend-ascii" } else { "contrast-legend" };
    let room = Rect { width: line.width.saturating_sub(2), ..line };
    paint.right(room, &format!(" {} ", state.words.text(message)), Part::Dim);
}

/// The model that is open: the base, or a variant, unmistakably; returns its width.
fn model(paint: &mut Paint, area: Rect, desk: &Desk, state: &State) -> u16 {
    let words = &state.words;
    let variant = desk.variant().and_then(|id| desk.models_of().variant(id));
    if let Some(past) = desk.past() {
        let day = ("day", words.day(past.day).into());
        let told = match variant {
            Some(variant) => {
                let name = fit::cut(&variant.name, usize::from(area.width / 3), paint.ascii()).into_owned();
                words.with("title-past-variant", &[day, ("name", shown(&name).into())])
            }
            None => words.with("title-past", &[day, ("commit", past.commit.as_str().into())]),
        };
        return paint.right(area, &format!(" {told} "), Part::Focus);
    }
    let Some(variant) = variant else {
        return paint.right(area, &format!(" {} · ", words.text("title-base")), Part::Dim);
    };
    let used = paint.right(area, " · ", Part::Dim);
    let left = Rect { width: area.width - used, ..area };
    let told = words.with("title-variant", &[("name", shown(&variant.name).into())]);
    let told = fit::cut(&told, usize::from(left.width * 2 / 3), paint.ascii()).into_owned();
    used + paint.right(left, &format!(" {told} "), Part::Focus)
}

/// The day with the key that moves it, so that nobody takes another one for today; returns the width of both.
fn day(paint: &mut Paint, area: Rect, state: &State) -> u16 {
    let day = state.words.day(state.day);
    let (text, part) = if state.is_today() {
        (day, Part::Dim)
    } else {
        (format!(" {} ", state.words.with("title-not-today", &[("day", day.into())])), Part::Focus)
    };
    let used = paint.right(area, &text, part);
    let keys = command::named("day").and_then(|day| first_keys(day, &state.words, &key_names(&state.words)));
    let left = Rect { width: area.width - used, ..area };
    used + keys.map_or(0, |keys| paint.right(left, &format!("{keys} "), Part::Key))
}

fn tabs(paint: &mut Paint, areas: &Areas, desk: &Desk, state: &State) {
    let labels = labels(desk, state);
    // the open one last: where room is short, its brackets stand on the blanks beside it
    let (others, open): (Vec<_>, Vec<_>) = labels.into_iter().partition(|(view, ..)| *view != desk.view);
    for (view, x, text) in others.into_iter().chain(open) {
        let part = if view == desk.view { Part::Heading } else { Part::Plain };
        let width = areas.tabs.right().saturating_sub(x);
        paint.text(Rect { x, width, ..areas.tabs }, &text, part);
    }
}

/// Each view with the column its name begins at. They move together where they would not all find room.
fn labels(desk: &Desk, state: &State) -> Vec<(View, u16, String)> {
    let texts: Vec<(View, String)> =
        View::ALL.iter().enumerate().map(|(number, &view)| (view, label(number, view, desk, state))).collect();
    let width = |text: &str| u16::try_from(fit::width(text)).unwrap_or(u16::MAX);
    let all: u16 = texts.iter().map(|(_, text)| width(text)).sum();
    let gaps = u16::try_from(texts.len().saturating_sub(1)).unwrap_or(0);
    // one blank more between two, none, or the blanks beside the names shared
    let (more, less) = match state.size.0 {
        room if all + gaps <= room => (1, 0),
        room if all <= room => (0, 0),
        _ => (0, 1),
    };
    let mut x = 0;
    let mut labels = Vec::new();
    for (view, text) in texts {
        let after = x + width(&text) + more - less;
        labels.push((view, x, text));
        x = after;
    }
    labels
}

fn label(number: usize, view: View, desk: &Desk, state: &State) -> String {
    let name = state.words.text(view.message());
    let count = match view {
        View::Findings if desk.latest.is_old() => format!(" {}…", desk.open_findings()),
        View::Findings => format!(" {}", desk.open_findings()),
        View::Variants if view == desk.view && desk.variants.is_old() => "…".to_owned(),
        View::Variants if desk.models_of().variants().next().is_some() => {
            format!(" {}", desk.models_of().variants().count())
        }
        View::Measures if view == desk.view && desk.measures.is_old() => "…".to_owned(),
        _ => String::new(),
    };
    let text = format!("{} {name}{count}", number + 1);
    if view == desk.view { format!("[{text}]") } else { format!(" {text} ") }
}

/// The view whose name stands at a place of the screen.
pub fn tab_at(state: &State, at: Position) -> Option<View> {
    let desk = state.desk()?;
    let named =
        |(_, x, text): &(View, u16, String)| (*x..*x + u16::try_from(fit::width(text)).unwrap_or(0)).contains(&at.x);
    (at.y == 1).then(|| labels(desk, state).into_iter().find(named)).flatten().map(|(view, ..)| view)
}
