//! The help: how to begin, then every command with its keys, made from the command table.

use ratatui::layout::Rect;

use super::foot::all_keys;
use super::lists::in_sight;
use super::paint::{Paint, middle};
use crate::tui::command::{self, Group};
use crate::tui::state::State;
use crate::tui::theme::Part;
use crate::view::fit;

/// How wide the column of keys is.
const KEYS_WIDTH: usize = 18;

type Line = Vec<(String, Part)>;

pub(super) fn draw(paint: &mut Paint, area: Rect, scroll: usize, state: &State) {
    let place = middle(area, 100, area.height.saturating_sub(2));
    let inside = paint.boxed(place, &state.words.text("help-title"));
    let lines = lines(state, usize::from(inside.width));
    let scroll = scroll.min(lines.len().saturating_sub(usize::from(inside.height)));
    for (number, row) in in_sight(inside, scroll, lines.len()) {
        let pieces = lines.get(number).into_iter().flatten();
        let pieces: Vec<(&str, Part)> = pieces.map(|(text, part)| (text.as_str(), *part)).collect();
        paint.pieces(row, &pieces);
    }
}

fn lines(state: &State, width: usize) -> Vec<Line> {
    let words = &state.words;
    let mut lines: Vec<Line> = Vec::new();
    for line in fit::wrap(&words.text("help-introduction"), width) {
        lines.push(vec![(line, Part::Plain)]);
    }
    for &group in Group::ALL {
        lines.push(Vec::new());
        lines.push(vec![(words.text(group.message()).into_owned(), Part::Heading)]);
        for command in command::all().filter(|command| command.group == group) {
            let keys = all_keys(command, words);
            let keys = if keys.is_empty() { "–".to_owned() } else { keys };
            let text = words.text(&format!("command-{}-help", command.name));
            let pad = KEYS_WIDTH.saturating_sub(fit::width(&keys)).max(1);
            let mut rest = fit::wrap(&text, width.saturating_sub(KEYS_WIDTH)).into_iter();
            let first = rest.next().unwrap_or_default();
            lines.push(vec![(keys, Part::Key), (" ".repeat(pad), Part::Plain), (first, Part::Plain)]);
            lines.extend(rest.map(|line| vec![(" ".repeat(KEYS_WIDTH), Part::Plain), (line, Part::Plain)]));
        }
    }
    lines
}
