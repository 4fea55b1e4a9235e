//! The window of suggestions: trying one, stopping.

use super::{Command, Group, always};
use crate::tui::place::{Place, Places};
use crate::tui::state::State;

const WINDOW: Places = Places::of(&[Place::Suggest]);

/// Commands of suggestions.
pub(super) const COMMANDS: &[Command] = &[
    Command::new("suggest-try", Group::Variants, WINDOW, &["Enter"], State::try_suggestion)
        .foot()
        .when(State::has_suggestion),
    Command::new("suggest-without", Group::Variants, WINDOW, &["x"], State::ask_without).foot(),
    Command::new("suggest-anything", Group::Variants, WINDOW, &["X"], State::suggest_anything)
        .foot()
        .when(State::has_without),
    Command::new("suggest-leave", Group::Variants, WINDOW, &["Esc", "ctrl-c"], State::leave_suggestions)
        .foot()
        .when(always),
];
