//! The findings: jumping to the subject, applying a remedy, accepting with a reason.

use super::{Command, Group};
use crate::tui::place::{Place, Places};
use crate::tui::state::State;

const HERE: Places = Places::of(&[Place::Findings]);

/// Commands of the findings.
pub(super) const COMMANDS: &[Command] = &[
    Command::new("jump", Group::Findings, HERE, &["Enter"], State::jump_to_subject).foot(),
    Command::new("remedy-a", Group::Findings, HERE, &["a"], |state| state.apply_remedy(0)),
    Command::new("remedy-b", Group::Findings, HERE, &["b"], |state| state.apply_remedy(1)),
    Command::new("remedy-c", Group::Findings, HERE, &["c"], |state| state.apply_remedy(2)),
    Command::new("accept", Group::Findings, HERE, &["x"], State::ask_accept).foot().when(State::has_finding),
    Command::new("unaccept", Group::Findings, HERE, &["X"], State::unaccept).when(State::has_accepted),
];
