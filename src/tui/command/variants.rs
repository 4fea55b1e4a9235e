//! The variants: other models, other tables; which model is open.

use super::{Command, Group, Keys, with_map};
use crate::tui::place::{MAP, Place};
use crate::tui::state::{Motion, State};

const HERE: &[Place] = &[Place::Variants];

macro_rules! variants {
    ($name:literal, $keys:expr, $foot:literal, $run:expr) => {
        variants!($name, HERE, $keys, $foot, with_map, $run)
    };
    ($name:literal, $places:expr, $keys:expr, $foot:literal, $possible:expr, $run:expr) => {
        Command {
            name: $name,
            group: Group::Variants,
            places: $places,
            keys: Keys::Fixed($keys),
            foot: $foot,
            possible: $possible,
            run: $run,
        }
    };
}

/// Commands of the variants.
pub(super) const COMMANDS: &[Command] = &[
    variants!("variants-left", &["Left", "h"], false, |state| state.go_across_variants(Motion::By(-1))),
    variants!("variants-right", &["Right", "l"], false, |state| state.go_across_variants(Motion::By(1))),
    variants!("variants-open", &["Enter"], true, State::open_chosen_model),
    variants!("variants-new", &["n"], true, State::ask_new_variant),
    variants!("variants-remove", HERE, &["Delete"], true, State::has_chosen_variant, State::remove_from_variants),
    variants!("variants-adopt", HERE, &["b"], true, State::has_chosen_variant, State::adopt_variant),
    variants!("variants-page", &["t"], true, |state| state.turn_variants(1)),
    variants!("variants-page-back", &["T"], false, |state| state.turn_variants(-1)),
    variants!("variants-more", &["+"], true, |state| state.weigh_figure(1)),
    variants!("variants-less", &["-"], true, |state| state.weigh_figure(-1)),
    variants!("variants-exponent", &["p"], true, |state| state.step_exponent(1)),
    variants!("variants-exponent-back", &["P"], false, |state| state.step_exponent(-1)),
    variants!("variants-free", &["0"], false, State::weigh_as_at_first),
    variants!("model-base", MAP, &["F6"], true, State::can_switch_model, State::switch_model),
    variants!("model-before", MAP, &["["], false, State::has_variants, |state| state.step_model(-1)),
    variants!("model-after", MAP, &["]"], false, State::has_variants, |state| state.step_model(1)),
];
