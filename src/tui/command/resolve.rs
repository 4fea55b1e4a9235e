//! The conflicts of a merge: deciding them one by one.

use super::{Command, Group};
use crate::tui::place::{MAP, Place, Places};
use crate::tui::state::State;
use crate::view::conflicts::Decision;

const WINDOW: Places = Places::of(&[Place::Resolve]);

/// Commands of conflicts.
pub(super) const COMMANDS: &[Command] = &[
    Command::new("conflicts", Group::Conflicts, MAP, &["K"], State::open_conflicts).foot().when(State::has_conflicts),
    Command::new("resolve-take", Group::Conflicts, WINDOW, &["Enter"], State::take_decision).foot(),
    Command::new("resolve-after", Group::Conflicts, WINDOW, &["Right", "l"], |state| state.choose_decision(1)).foot(),
    Command::new("resolve-before", Group::Conflicts, WINDOW, &["Left", "h"], |state| state.choose_decision(-1)),
    Command::new("resolve-ours", Group::Conflicts, WINDOW, &["a"], |state| state.decide(Decision::Ours)),
    Command::new("resolve-theirs", Group::Conflicts, WINDOW, &["b"], |state| state.decide(Decision::Theirs)),
    Command::new("resolve-base", Group::Conflicts, WINDOW, &["c"], |state| state.decide(Decision::Base)),
    Command::new("resolve-as-is", Group::Conflicts, WINDOW, &["d"], |state| state.decide(Decision::AsIs)),
    Command::new("resolve-by-hand", Group::Conflicts, WINDOW, &["e"], State::decide_by_hand).foot(),
    Command::new("resolve-leave", Group::Conflicts, WINDOW, &["Esc", "ctrl-c"], State::close_overlay).foot(),
];
