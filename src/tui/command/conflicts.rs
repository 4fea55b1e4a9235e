//! Conflicts that a merge left: opening them, settling one.

use super::{Command, Group, always};
use crate::map::Side;
use crate::tui::place::{MAP, Place, Places};
use crate::tui::state::State;
use crate::view::conflicts::Settlement;

const WINDOW: Places = Places::of(&[Place::Conflicts]);

/// Commands of conflicts.
pub(super) const COMMANDS: &[Command] = &[
    Command::new("conflicts", Group::Edit, MAP, &["K"], State::open_conflicts).foot().when(State::has_conflicts),
    Command::new("conflict-ours", Group::Edit, WINDOW, &["1"], |state| {
        state.settle_conflict(Settlement::Take(Side::Ours))
    })
    .foot(),
    Command::new("conflict-theirs", Group::Edit, WINDOW, &["2"], |state| {
        state.settle_conflict(Settlement::Take(Side::Theirs))
    })
    .foot(),
    Command::new("conflict-base", Group::Edit, WINDOW, &["3"], |state| {
        state.settle_conflict(Settlement::Take(Side::Base))
    })
    .foot(),
    Command::new("conflict-as-it-is", Group::Edit, WINDOW, &["4"], |state| state.settle_conflict(Settlement::AsItIs)),
    Command::new("conflict-mend", Group::Edit, WINDOW, &["Enter"], State::mend_conflict).foot(),
    Command::new("conflict-close", Group::Edit, WINDOW, &["Esc", "ctrl-c"], State::close_overlay).foot().when(always),
];
