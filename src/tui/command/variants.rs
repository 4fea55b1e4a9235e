//! The variants: other models, other tables.

use super::{Command, Group, Keys, with_map};
use crate::tui::place::Place;
use crate::tui::state::Motion;

const HERE: &[Place] = &[Place::Variants];

macro_rules! variants {
    ($name:literal, $keys:expr, $foot:literal, $run:expr) => {
        Command {
            name: $name,
            group: Group::Variants,
            places: HERE,
            keys: Keys::Fixed($keys),
            foot: $foot,
            possible: with_map,
            run: $run,
        }
    };
}

/// Commands of the variants.
pub(super) const COMMANDS: &[Command] = &[
    variants!("variants-left", &["Left", "h"], false, |state| state.go_across_variants(Motion::By(-1))),
    variants!("variants-right", &["Right", "l"], false, |state| state.go_across_variants(Motion::By(1))),
    variants!("variants-page", &["t"], true, |state| state.turn_variants(1)),
    variants!("variants-page-back", &["T"], false, |state| state.turn_variants(-1)),
];
