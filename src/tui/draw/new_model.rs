//! The dialogue of organisational models.

use ratatui::layout::Rect;

use super::lists::in_sight;
use super::overlay::{field, foot};
use super::paint::Paint;
use crate::tui::overlay::NewModel;
use crate::tui::state::{State, keep_in_sight};
use crate::tui::theme::Part;
use crate::variant::{ARCHETYPES, Asks, Question};
use crate::view::fit;
use crate::view::new_model::{List, Page, PageLine, Stage};
use crate::words::shown;

pub(super) fn draw(paint: &mut Paint, area: Rect, window: &NewModel, state: &State) {
    let whole = paint.boxed(NewModel::frame(area), &title(window, state));
    if whole.is_empty() {
        return;
    }
    let inside = NewModel::inside(area);
    match window.dialogue.stage() {
        Stage::Models => models(paint, inside, window, state),
        Stage::List(question, list) => draw_list(paint, inside, (question, list), window, state),
        Stage::Text(question, _) => text(paint, inside, question, window, state),
        Stage::Page(page, scroll) => draw_page(paint, inside, page, *scroll),
    }
    if let Some(problem) = window.dialogue.problem() {
        let last = Rect { y: inside.bottom(), height: 1, ..inside };
        paint.pieces(last, &[("! ", Part::Error), (problem, Part::Error)]);
    }
    foot(paint, whole, state);
}

fn title(window: &NewModel, state: &State) -> String {
    let words = &state.words;
    let model = words.archetype(window.dialogue.model()).name;
    match (window.dialogue.stage(), window.dialogue.progress(words)) {
        (Stage::Models, _) => words.text("new-model-title").into_owned(),
        (_, Some((number, all))) => {
            words.with("new-model-title-of", &[("model", model.into()), ("number", number.into()), ("all", all.into())])
        }
        (_, None) => words.with("new-model-title-page", &[("model", model.into())]),
    }
}

/// Writes wrapped text from a row on; the row after it.
fn paragraph(paint: &mut Paint, area: Rect, y: u16, text: &str, part: Part) -> u16 {
    let rest = Rect { y, height: area.bottom().saturating_sub(y), ..area };
    let lines = fit::wrap(text, usize::from(area.width));
    for (line, row) in lines.iter().zip(rest.rows()) {
        paint.text(row, line, part);
    }
    y.saturating_add(u16::try_from(lines.len()).unwrap_or(u16::MAX)).min(area.bottom())
}

/// The ten models, below them what the one with the cursor is.
fn models(paint: &mut Paint, area: Rect, window: &NewModel, state: &State) {
    let words = &state.words;
    let height = u16::try_from(ARCHETYPES.len()).unwrap_or(0).min(area.height);
    let (list, cursor) = (Rect { height, ..area }, window.dialogue.cursor());
    let scroll = keep_in_sight(0, cursor, usize::from(height), ARCHETYPES.len());
    for (number, row) in in_sight(list, scroll, ARCHETYPES.len()) {
        if let Some(model) = ARCHETYPES.get(number) {
            paint.text(row, &words.archetype(model).name, Part::Plain);
        }
        if number == cursor {
            paint.row(row, Part::Focus);
            paint.set_cursor(row.x, row.y);
        }
    }
    let text = words.archetype(window.dialogue.model());
    let mut y = paragraph(paint, area, list.bottom() + 1, &text.what, Part::Heading);
    if let Some(from) = window.dialogue.from().zip(state.desk()).map(|(id, desk)| desk.base().name(id).to_owned()) {
        let starts = words.with("new-model-from", &[("name", shown(&from).into())]);
        y = paragraph(paint, area, y, &starts, Part::Plain);
    }
    y = paragraph(paint, area, y + 1, &text.who_decides, Part::Dim);
    for (head, text) in [("new-model-for", text.pro), ("new-model-against", text.con)] {
        // On a small screen these wait for the last page.
        if area.bottom().saturating_sub(y) > 4 {
            y = paragraph(paint, area, y + 1, &words.text(head), Part::Heading);
            y = paragraph(paint, area, y, &text, Part::Plain);
        }
    }
}

/// The question, and whether it may stay open; the row after it.
fn ask(paint: &mut Paint, area: Rect, question: &Question, state: &State) -> u16 {
    let y = paragraph(paint, area, area.y, &state.words.question(question), Part::Heading);
    match question.asks {
        Asks::One(_) | Asks::YesNo | Asks::Basis => y,
        _ if question.needed => y,
        _ => paragraph(paint, area, y, &state.words.text("new-model-optional"), Part::Dim),
    }
}

fn draw_list(paint: &mut Paint, area: Rect, (question, list): (&Question, &List), window: &NewModel, state: &State) {
    let words = &state.words;
    let line = Rect { y: ask(paint, area, question, state), height: 1, ..area }.intersection(area);
    field(paint, line, &window.field);
    if list.has_ticks() {
        let ticked = words.with("new-model-ticked", &[("n", list.ticked().into())]);
        paint.right(line, &ticked, Part::Dim);
    }
    let below = Rect { y: line.y + 2, height: area.bottom().saturating_sub(line.y + 2), ..area };
    let scroll = keep_in_sight(0, list.cursor(), usize::from(below.height), list.count());
    let suggested = words.text("new-model-suggested");
    for ((number, place), row) in in_sight(below, scroll, list.count()).zip(list.shown().skip(scroll)) {
        let tick = list.tick(row);
        let mark = match tick {
            _ if !list.has_ticks() => "",
            Some(_) => "[x] ",
            None => "[ ] ",
        };
        let posts = tick.filter(|_| list.has_posts()).map(|posts| {
            // The plural is that of a whole number: half a post is no single one.
            let plural = if (posts - 1.0).abs() < f64::EPSILON { 1_usize } else { 2 };
            words.with("new-model-posts", &[("n", plural.into()), ("posts", words.number(posts).into())])
        });
        let right = posts.as_deref().or_else(|| row.suggested.then_some(&*suggested)).unwrap_or_default();
        let used = paint.right(place, right, if tick.is_some() { Part::Plain } else { Part::Dim });
        let left = Rect { width: place.width.saturating_sub(used + 1), ..place };
        let pieces = [(mark, Part::Key), (&*row.label, Part::Plain), ("  ", Part::Plain), (&*row.remark, Part::Dim)];
        paint.pieces(left, &pieces);
        if number == list.cursor() {
            paint.row(place, Part::Focus);
        }
    }
    if list.count() == 0 {
        paint.text(Rect { height: 1, ..below }.intersection(area), &words.text("nothing-found"), Part::Dim);
    }
}

fn text(paint: &mut Paint, area: Rect, question: &Question, window: &NewModel, state: &State) {
    let line = Rect { y: ask(paint, area, question, state), height: 1, ..area }.intersection(area);
    field(paint, line, &window.field);
    let hint = match question.asks {
        Asks::Posts => "new-model-hint-posts",
        Asks::Day => "new-model-hint-day",
        _ => return,
    };
    paragraph(paint, area, line.y + 2, &state.words.text(hint), Part::Dim);
}

fn draw_page(paint: &mut Paint, area: Rect, page: &Page, scroll: usize) {
    let lines = page.lines(usize::from(area.width));
    let scroll = scroll.min(lines.len().saturating_sub(usize::from(area.height)));
    for ((_, row), line) in in_sight(area, scroll, lines.len()).zip(lines.iter().skip(scroll)) {
        match line {
            PageLine::Empty => {}
            PageLine::Head(text) => {
                paint.text(row, text, Part::Heading);
            }
            PageLine::Text(text) => {
                paint.text(row, text, Part::Plain);
            }
        }
    }
    if scroll + usize::from(area.height) < lines.len() {
        paint.right(Rect { y: area.bottom(), height: 1, ..area }, paint.sign("↓", "v"), Part::Dim);
    }
}
