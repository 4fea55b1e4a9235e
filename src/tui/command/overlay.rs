//! Within overlays: taking, closing, completing, marking.

use super::{Command, Group, always};
use crate::tui::effect::Effect;
use crate::tui::place::{MODEL, MODEL_QUESTIONS, OVERLAYS, Place, Places};
use crate::tui::state::{Motion, State};

const QUICK: Places = Places::of(&[Place::Quick]);
const PICK: Places = Places::of(&[Place::Pick]);
const QUESTION: Places = Places::of(&[Place::Question]);
const POSTS: Places = Places::of(&[Place::ModelPosts]);
const MODEL_PAGE: Places = Places::of(&[Place::ModelPage]);
const HELP: Places = Places::of(&[Place::Help]);
/// Where Enter takes what was typed or chosen.
const TAKING: Places = OVERLAYS.without(HELP).without(MODEL);

/// Commands of overlays.
pub(super) const COMMANDS: &[Command] = &[
    overlay("take", TAKING, &["Enter"], State::take_overlay).foot(),
    overlay("complete", QUICK, &["Tab"], State::complete_quick).foot(),
    overlay("mark", PICK.and(MODEL_QUESTIONS), &["Tab"], State::mark_choice).foot().when(State::may_mark),
    overlay("answer-before", QUESTION, &["Left", "Up", "BackTab"], |s| s.go(Motion::By(-1))),
    overlay("answer-after", QUESTION, &["Right", "Down", "Tab"], |s| s.go(Motion::By(1))),
    overlay("close", OVERLAYS.without(MODEL), &["Esc", "ctrl-c"], State::close_overlay).foot(),
    overlay("model-forward", MODEL_QUESTIONS, &["Enter"], State::model_forward).foot(),
    overlay("model-make", MODEL_PAGE, &["Enter"], State::model_forward).foot(),
    overlay("posts-more", POSTS, &["Right"], |state| state.add_posts(1.0)).foot(),
    overlay("posts-less", POSTS, &["Left"], |state| state.add_posts(-1.0)).foot(),
    overlay("model-back", MODEL, &["Esc"], State::model_back).foot(),
    overlay("model-leave", MODEL, &["ctrl-c"], State::close_overlay),
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
