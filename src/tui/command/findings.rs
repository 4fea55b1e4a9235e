//! The findings: jumping to the subject, applying a remedy, accepting with a reason.

use super::{Command, Group, Keys, with_map};
use crate::tui::place::Place;
use crate::tui::state::State;

const HERE: &[Place] = &[Place::Findings];

macro_rules! findings {
    ($name:literal, $keys:expr, $foot:literal, $possible:expr, $run:expr) => {
        Command {
            name: $name,
            group: Group::Findings,
            places: HERE,
            keys: Keys::Fixed($keys),
            foot: $foot,
            possible: $possible,
            run: $run,
        }
    };
}

/// Commands of the findings.
pub(super) const COMMANDS: &[Command] = &[
    findings!("jump", &["Enter"], true, with_map, State::jump_to_subject),
    findings!("remedy-a", &["a"], false, with_map, |state| state.apply_remedy(0)),
    findings!("remedy-b", &["b"], false, with_map, |state| state.apply_remedy(1)),
    findings!("remedy-c", &["c"], false, with_map, |state| state.apply_remedy(2)),
    findings!("accept", &["x"], true, State::has_finding, State::ask_accept),
    findings!("unaccept", &["X"], false, State::has_accepted, State::unaccept),
];
