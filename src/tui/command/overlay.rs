//! Within overlays: taking, closing, completing, marking.

use super::{Command, Group, Keys, always};
use crate::tui::place::{OVERLAYS, Place};
use crate::tui::state::{Motion, State};

const TAKING: &[Place] =
    &[Place::Search, Place::Palette, Place::Quick, Place::Input, Place::Day, Place::Pick, Place::Question];

macro_rules! overlay {
    ($name:literal, $places:expr, $keys:expr, $foot:literal, $run:expr) => {
        Command {
            name: $name,
            group: Group::Overlay,
            places: $places,
            keys: Keys::Fixed($keys),
            foot: $foot,
            possible: always,
            run: $run,
        }
    };
}

/// Commands of overlays.
pub(super) const COMMANDS: &[Command] = &[
    overlay!("take", TAKING, &["Enter"], true, State::take_overlay),
    overlay!("complete", &[Place::Quick], &["Tab"], true, State::complete_quick),
    Command { possible: State::may_mark, ..overlay!("mark", &[Place::Pick], &["Tab"], true, State::mark_choice) },
    overlay!("answer-before", &[Place::Question], &["Left", "Up", "BackTab"], false, |s| s.go(Motion::By(-1))),
    overlay!("answer-after", &[Place::Question], &["Right", "Down", "Tab"], false, |s| s.go(Motion::By(1))),
    overlay!("close", OVERLAYS, &["Esc", "ctrl-c"], true, State::close_overlay),
    overlay!("leave-help", &[Place::Help], &["q", "?", "F1", "Enter"], false, State::close_overlay),
];
