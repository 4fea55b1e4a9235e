//! The variants: other models, other tables; which model is open.

use super::{Command, Group};
use crate::tui::place::{MAP, Place, Places};
use crate::tui::state::{Motion, State};

const HERE: Places = Places::of(&[Place::Variants]);

/// Commands of the variants.
pub(super) const COMMANDS: &[Command] = &[
    Command::new("variants-left", Group::Variants, HERE, &["Left", "h"], |state| {
        state.go_across_variants(Motion::By(-1))
    }),
    Command::new("variants-right", Group::Variants, HERE, &["Right", "l"], |state| {
        state.go_across_variants(Motion::By(1))
    }),
    Command::new("variants-open", Group::Variants, HERE, &["Enter"], State::open_chosen_model).foot(),
    Command::new("variants-new", Group::Variants, HERE, &["n"], State::ask_new_variant).foot(),
    Command::new("new-from-model", Group::Variants, HERE, &["m"], State::open_models).foot(),
    Command::new("suggest", Group::Variants, HERE, &["s"], State::open_suggestions).foot(),
    Command::new("variant-like", Group::Variants, HERE, &["f"], State::ask_variant_like),
    Command::new("variants-remove", Group::Variants, HERE, &["Delete"], State::remove_from_variants)
        .foot()
        .when(State::has_chosen_variant),
    Command::new("variants-adopt", Group::Variants, HERE, &["b"], State::adopt_variant)
        .foot()
        .when(State::has_chosen_variant),
    Command::new("variants-page", Group::Variants, HERE, &["t"], |state| state.turn_variants(1)).foot(),
    Command::new("variants-page-back", Group::Variants, HERE, &["T"], |state| state.turn_variants(-1)),
    Command::new("variants-more", Group::Variants, HERE, &["+"], |state| state.weigh_figure(1)).foot(),
    Command::new("variants-less", Group::Variants, HERE, &["-"], |state| state.weigh_figure(-1)).foot(),
    Command::new("variants-exponent", Group::Variants, HERE, &["p"], |state| state.step_exponent(1)).foot(),
    Command::new("variants-exponent-back", Group::Variants, HERE, &["P"], |state| state.step_exponent(-1)),
    Command::new("variants-free", Group::Variants, HERE, &["0"], State::weigh_as_at_first),
    Command::new("model-base", Group::Variants, MAP, &["F6"], State::switch_model).foot().when(State::can_switch_model),
    Command::new("model-before", Group::Variants, MAP, &["["], |state| state.step_model(-1)).when(State::has_variants),
    Command::new("model-after", Group::Variants, MAP, &["]"], |state| state.step_model(1)).when(State::has_variants),
];
