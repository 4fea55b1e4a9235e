//! The last two lines: the keys that matter here, and what just happened; and the rows of which-key.

use ratatui::layout::Rect;

use super::areas::Areas;
use super::paint::Paint;
use crate::tui::command::{self, Command, Group};
use crate::tui::key::KeyNames;
use crate::tui::keymap::{Lookup, keys_of};
use crate::tui::place::Place;
use crate::tui::state::{Said, State, told_step};
use crate::tui::theme::Part;
use crate::view::fit;
use crate::words::{Letters, Words};

pub(super) fn draw(paint: &mut Paint, areas: &Areas, state: &State) {
    keys(paint, areas.foot, state);
    said(paint, areas.said, state);
}

/// The keys of the place that has them, as many as fit.
pub(super) fn keys(paint: &mut Paint, area: Rect, state: &State) {
    let names = key_names(&state.words);
    let place = state.place();
    let mut pieces: Vec<(String, String)> = Vec::new();
    let is_past = state.is_past();
    if place == Place::Matrix && !is_past {
        pieces.push((role_letters(&state.words), state.words.text("foot-roles").into_owned()));
    }
    if matches!(place, Place::Outline | Place::Network) && !is_past {
        pieces.push(("a".to_owned(), state.words.text("foot-new").into_owned()));
    }
    let mut commands: Vec<_> =
        command::all().filter(|command| command.foot && command.places.contains(place)).collect();
    // What only this place can do comes first; before it the way back, from an earlier version or from another day.
    commands.sort_by_key(|command| match command.group {
        Group::Versions if is_past => 0,
        Group::Day if !is_past && !state.is_today() => 0,
        _ => command.places.count(),
    });
    for command in commands {
        if (command.possible)(state)
            && let Some(keys) = first_keys(command, &state.words, &names)
        {
            pieces.push((keys, state.words.text(&format!("command-{}-foot", command.name)).into_owned()));
        }
    }
    let mut x = area.x + 1;
    for (keys, name) in &pieces {
        let needed = fit::width(keys) + fit::width(name) + 3;
        if usize::from(area.right().saturating_sub(x)) < needed {
            break;
        }
        let rest = Rect { x, width: area.right().saturating_sub(x), ..area };
        x += paint.pieces(rest, &[(keys, Part::Key), (" ", Part::Plain), (name, Part::Plain), ("  ", Part::Plain)]);
    }
}

fn said(paint: &mut Paint, area: Rect, state: &State) {
    let inside = Rect { x: area.x + 1, width: area.width.saturating_sub(1), ..area };
    match &state.said {
        Said::Refused(why) => {
            paint.pieces(inside, &[("! ", Part::Error), (why, Part::Error)]);
        }
        Said::Done(what) => {
            paint.text(inside, what, Part::Plain);
        }
        Said::Nothing => {
            let next = state.desk().and_then(|desk| Some((desk, desk.history.next_undo()?)));
            if let Some((desk, step)) = next {
                let step = told_step(&state.words, step, desk);
                let text = state.words.with("said-can-undo", &[("step", step.into())]);
                paint.text(inside, &text, Part::Dim);
            }
        }
    }
}

/// The commands that the keys pressed so far can still become.
pub(super) fn which_key(paint: &mut Paint, area: Rect, state: &State) {
    if state.pending.is_empty() {
        return;
    }
    let Lookup::Begun(rows) = state.keymap.lookup(state.place(), &state.pending) else { return };
    let names = key_names(&state.words);
    let height = u16::try_from(rows.len()).unwrap_or(u16::MAX).saturating_add(2).min(area.height);
    let width = 46.min(area.width);
    let place = Rect::new(area.right() - width, area.bottom().saturating_sub(height + 2), width, height);
    let pressed: Vec<String> = state.pending.iter().map(|key| key.shown(&names)).collect();
    let inside = paint.boxed(place, &pressed.join(" "));
    for (row, (key, command)) in rows.iter().enumerate().take(usize::from(inside.height)) {
        let line = Rect { y: inside.y + u16::try_from(row).unwrap_or(0), height: 1, ..inside };
        let name = state.words.text(&format!("command-{}", command.name));
        paint.pieces(line, &[(&key.shown(&names), Part::Key), ("  ", Part::Plain), (&name, Part::Plain)]);
    }
}

/// The first key sequence of a command as people read it.
pub(super) fn first_keys(command: &Command, words: &Words, names: &KeyNames) -> Option<String> {
    keys_of(command, words).first().map(|keys| shown_keys(keys, names))
}

fn shown_keys(keys: &[crate::tui::key::Key], names: &KeyNames) -> String {
    keys.iter().map(|key| key.shown(names)).collect::<Vec<_>>().join(" ")
}

/// All key sequences of a command as people read them.
pub fn all_keys(command: &Command, words: &Words) -> String {
    let names = key_names(words);
    keys_of(command, words).iter().map(|keys| shown_keys(keys, &names)).collect::<Vec<_>>().join(", ")
}

/// The names of keys in the language of the screen.
pub(crate) fn key_names(words: &Words) -> KeyNames {
    KeyNames {
        control: words.text("key-control").into_owned(),
        shift: words.text("key-shift").into_owned(),
        space: words.text("key-space").into_owned(),
        delete: words.text("key-delete").into_owned(),
        page_up: words.text("key-page-up").into_owned(),
        page_down: words.text("key-page-down").into_owned(),
        home: words.text("key-home").into_owned(),
        end: words.text("key-end").into_owned(),
    }
}

fn role_letters(words: &Words) -> String {
    crate::map::Role::ALL
        .iter()
        .map(|&role| words.role_letter(role, Letters::Own).to_lowercase().to_string())
        .collect::<Vec<_>>()
        .join(" ")
}
