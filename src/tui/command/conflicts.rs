//! Conflicts that a merge left: opening them, settling one.

use super::{Command, Group, always};
use crate::map::Decision;
use crate::tui::place::{MAP, Place, Places};
use crate::tui::state::State;

const WINDOW: Places = Places::of(&[Place::Conflicts]);

/// Commands of conflicts.
pub(super) const COMMANDS: &[Command] = &[
    Command::new("conflicts", Group::Edit, MAP, &["K"], State::open_conflicts).foot().when(State::has_conflicts),
    Command::new("conflict-ours", Group::Edit, WINDOW, &["1"], |state| state.settle_conflict(Decision::Ours)).foot(),
    Command::new("conflict-theirs", Group::Edit, WINDOW, &["2"], |state| state.settle_conflict(Decision::Theirs))
        .foot(),
    Command::new("conflict-base", Group::Edit, WINDOW, &["3"], |state| state.settle_conflict(Decision::Base)).foot(),
    Command::new("conflict-as-it-is", Group::Edit, WINDOW, &["4"], |state| state.settle_conflict(Decision::AsItIs)),
    Command::new("conflict-other", Group::Edit, WINDOW, &["5"], State::settle_with_further_version)
        .foot()
        .when(|state| state.further_versions() > 0),
    Command::new("conflict-next-other", Group::Edit, WINDOW, &["v"], State::next_further_version)
        .foot()
        .when(|state| state.further_versions() > 1),
    Command::new("conflict-mend", Group::Edit, WINDOW, &["Enter"], State::mend_conflict).foot(),
    Command::new("conflict-close", Group::Edit, WINDOW, &["Esc", "ctrl-c"], State::close_overlay).foot().when(always),
];
