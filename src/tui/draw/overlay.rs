//! Palette, line of text, choice, question.

use ratatui::layout::Rect;

use super::foot::{first_keys, key_names};
use super::lists::in_sight;
use super::paint::{Paint, middle};
use super::{conflicts, day, help, new_model, quick, suggest};
use crate::tui::overlay::{LineInput, Overlay, Palette, Pick, Question, Topic};
use crate::tui::state::State;
use crate::tui::text_field::TextField;
use crate::tui::theme::Part;
use crate::view::fit;

pub(super) fn draw(paint: &mut Paint, area: Rect, overlay: &Overlay, state: &State) {
    match overlay {
        Overlay::Palette(palette) => draw_palette(paint, area, palette, state),
        Overlay::Help(scroll) => help::draw(paint, area, *scroll, state),
        Overlay::Quick(quick) => quick::draw(paint, area, quick, state),
        Overlay::Input(input) => draw_input(paint, area, input, state),
        Overlay::Day(input) => day::draw(paint, area, input, state),
        Overlay::Pick(pick) => draw_pick(paint, area, pick, state),
        Overlay::Question(question) => draw_question(paint, area, question, state),
        Overlay::NewModel(window) => new_model::draw(paint, area, window, state),
        Overlay::Suggest(window) => suggest::draw(paint, area, window, state),
        Overlay::Conflicts(window) => conflicts::draw(paint, area, window, state),
    }
}

/// A line of text being typed, with the real cursor.
pub(super) fn field(paint: &mut Paint, row: Rect, field: &TextField) {
    let width = usize::from(row.width.saturating_sub(1)).max(1);
    let scroll = field.scroll(width);
    let mut skipped = 0;
    let seen: String = field
        .text()
        .chars()
        .skip_while(|letter| {
            let before = skipped < scroll;
            skipped += unicode_width::UnicodeWidthChar::width(*letter).unwrap_or(0);
            before
        })
        .collect();
    paint.row(row, Part::Plain);
    paint.styled(row, &seen, ratatui::style::Style::new().add_modifier(ratatui::style::Modifier::UNDERLINED));
    let column = field.cursor_column().saturating_sub(scroll);
    paint.set_cursor(row.x + u16::try_from(column).unwrap_or(0).min(row.width.saturating_sub(1)), row.y);
}

/// The keys of the overlay, on its lower edge.
pub(super) fn foot(paint: &mut Paint, inside: Rect, state: &State) {
    super::foot::keys(paint, Rect { x: inside.x.saturating_sub(1), y: inside.bottom(), height: 1, ..inside }, state);
}

fn draw_palette(paint: &mut Paint, area: Rect, palette: &Palette, state: &State) {
    let names = key_names(&state.words);
    let inside = paint.boxed(middle(area, 76, 18), &state.words.text("palette-title"));
    if inside.is_empty() {
        return;
    }
    field(paint, Rect { height: 1, ..inside }, &palette.filter);
    let list = Rect { y: inside.y + 2, height: inside.height.saturating_sub(2), ..inside };
    let scroll = palette.cursor.saturating_sub(usize::from(list.height).saturating_sub(1));
    for (number, row) in in_sight(list, scroll, palette.shown.len()) {
        let command = palette.shown.get(number).and_then(|&index| palette.commands.get(index));
        let Some(command) = command else { continue };
        let keys = first_keys(command, &state.words, &names).unwrap_or_default();
        let used = paint.right(row, &keys, Part::Key);
        let name = state.words.text(&format!("command-{}", command.name));
        paint.text(Rect { width: row.width.saturating_sub(used + 1), ..row }, &name, Part::Plain);
        if number == palette.cursor {
            paint.row(row, Part::Focus);
        }
    }
    if palette.shown.is_empty() {
        paint.text(Rect { height: 1, ..list }, &state.words.text("nothing-found"), Part::Dim);
    }
    foot(paint, inside, state);
}

fn draw_input(paint: &mut Paint, area: Rect, input: &LineInput, state: &State) {
    let inside = paint.boxed(middle(area, 72, 7), &input.title);
    if inside.is_empty() {
        return;
    }
    field(paint, Rect { height: 1, ..inside }, &input.field);
    let below = Rect { y: inside.y + 2, height: inside.height.saturating_sub(2), ..inside };
    let (text, part) = match &input.problem {
        Some(problem) => (problem, Part::Error),
        None => (&input.remark, Part::Dim),
    };
    for (line, row) in fit::wrap(text, usize::from(below.width)).iter().zip(below.rows()) {
        paint.text(row, line, part);
    }
    foot(paint, inside, state);
}

fn draw_pick(paint: &mut Paint, area: Rect, pick: &Pick, state: &State) {
    let wanted = u16::try_from(pick.choices.len()).unwrap_or(u16::MAX).saturating_add(5);
    let inside = paint.boxed(middle(area, 72, wanted.clamp(8, 20)), &pick.title);
    if inside.is_empty() {
        return;
    }
    field(paint, Rect { height: 1, ..inside }, &pick.filter);
    let problem_rows = u16::from(pick.problem.is_some());
    let list = Rect { y: inside.y + 2, height: inside.height.saturating_sub(2 + problem_rows), ..inside };
    let scroll = pick.cursor.saturating_sub(usize::from(list.height).saturating_sub(1));
    for (number, row) in in_sight(list, scroll, pick.shown.len()) {
        let Some((index, choice)) = pick.shown.get(number).and_then(|&i| Some((i, pick.choices.get(i)?))) else {
            continue;
        };
        let mark = match &pick.chosen {
            Some(chosen) if chosen.contains(&index) => "[x] ",
            Some(_) => "[ ] ",
            None => "",
        };
        paint.pieces(
            row,
            &[(mark, Part::Key), (&choice.label, Part::Plain), ("  ", Part::Plain), (&choice.remark, Part::Dim)],
        );
        if number == pick.cursor {
            paint.row(row, Part::Focus);
        }
    }
    if pick.shown.is_empty() {
        paint.text(Rect { height: 1, ..list }, &state.words.text("nothing-found"), Part::Dim);
    }
    if let Some(problem) = &pick.problem {
        paint.text(Rect { y: inside.bottom() - 1, height: 1, ..inside }, problem, Part::Error);
    }
    foot(paint, inside, state);
}

fn draw_question(paint: &mut Paint, area: Rect, question: &Question, state: &State) {
    let words = &state.words;
    let text = match &question.topic {
        Topic::Overwrite { path, .. } | Topic::Gone { path, .. } => {
            words.with(question.message(), &[("file", path.display().to_string().into())])
        }
        Topic::QuitUnsaved | Topic::LeaveUnsaved => {
            let steps = state.desk().map_or(0, |desk| desk.unsaved_steps());
            words.with(question.message(), &[("n", steps.into())])
        }
        Topic::Recover { head, .. } => head.clone(),
        Topic::SplitLink(_) | Topic::TakeOver(_) | Topic::OpenElsewhere | Topic::LeaveRecovered => {
            words.text(question.message()).into_owned()
        }
    };
    let mut lines = fit::wrap(&text, 62);
    let answers = question.answers();
    if let Topic::Recover { steps, .. } = &question.topic {
        let room = usize::from(area.height).saturating_sub(lines.len() + answers.len() + 6);
        lines.extend(listed(paint, steps.get(question.scroll..).unwrap_or_default(), room, state));
    }
    let height = u16::try_from(lines.len() + answers.len() + 3).unwrap_or(u16::MAX);
    let inside = paint.boxed(middle(area, 66, height), &words.text("question-title"));
    for (line, row) in lines.iter().zip(inside.rows()) {
        paint.text(row, line, Part::Plain);
    }
    let first = u16::try_from(lines.len()).unwrap_or(0) + 1;
    for (number, (answer, row)) in answers.iter().zip(inside.rows().skip(usize::from(first))).enumerate() {
        paint.text(Rect { x: row.x + 1, width: row.width.saturating_sub(1), ..row }, &words.text(answer), Part::Plain);
        if number == question.cursor {
            paint.row(row, Part::Focus);
            paint.set_cursor(row.x, row.y);
        }
    }
    foot(paint, inside, state);
}

/// As many of these as have room, a line each; how many more there are.
fn listed(paint: &Paint, steps: &[String], room: usize, state: &State) -> Vec<String> {
    let shown = if steps.len() > room { room.saturating_sub(1) } else { steps.len() };
    let one = |step: &String| fit::cut(step, 62, paint.ascii()).into_owned();
    let mut lines: Vec<String> = std::iter::once(String::new()).chain(steps.iter().take(shown).map(one)).collect();
    if shown < steps.len() {
        lines.push(state.words.with("recover-more", &[("n", (steps.len() - shown).into())]));
    }
    lines
}
