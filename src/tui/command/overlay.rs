//! Within overlays: taking, closing, completing, marking.

use super::{Command, Group, always};
use crate::tui::effect::Effect;
use crate::tui::place::{OVERLAYS, Place, Places};
use crate::tui::state::{Motion, State};

const QUICK: Places = Places::of(&[Place::Quick]);
const PICK: Places = Places::of(&[Place::Pick]);
const QUESTION: Places = Places::of(&[Place::Question]);
const HELP: Places = Places::of(&[Place::Help]);
/// Where Enter takes what was typed or chosen.
const TAKING: Places = OVERLAYS.without(HELP);

/// Commands of overlays.
pub(super) const COMMANDS: &[Command] = &[
    overlay("take", TAKING, &["Enter"], State::take_overlay).foot(),
    overlay("complete", QUICK, &["Tab"], State::complete_quick).foot(),
    overlay("mark", PICK, &["Tab"], State::mark_choice).foot().when(State::may_mark),
    overlay("answer-before", QUESTION, &["Left", "Up", "BackTab"], |s| s.go(Motion::By(-1))),
    overlay("answer-after", QUESTION, &["Right", "Down", "Tab"], |s| s.go(Motion::By(1))),
    overlay("close", OVERLAYS, &["Esc", "ctrl-c"], State::close_overlay).foot(),
    overlay("leave-help", HELP, &["q", "?", "F1", "Enter"], State::close_overlay),
];

/// What is done in an overlay needs no map.
const fn overlay(
    name: &'static str,
    places: Places,
    keys: &'static [&'static str],
    run: fn(&mut State) -> Vec<Effect>,
) -> Command {
    Command::new(name, Group::Overlay, places, keys, run).when(always)
}
