//! Going up and down in lists, folding and searching the outline, opening what is under the cursor.

use super::{Command, Group, Keys, always, with_map};
use crate::tui::effect::Effect;
use crate::tui::place::{LISTS, MAP, Place};
use crate::tui::state::{Motion, State};

const LETTERLESS: &[Place] =
    &[Place::Start, Place::Outline, Place::Findings, Place::Measures, Place::Variants, Place::Inspector, Place::Help];

macro_rules! motion {
    ($name:literal, $places:expr, $keys:expr, $motion:expr) => {
        Command {
            name: $name,
            group: Group::Move,
            places: $places,
            keys: Keys::Fixed($keys),
            foot: false,
            possible: always,
            run: |state| state.go($motion),
        }
    };
}

/// Commands of lists.
pub(super) const COMMANDS: &[Command] = &[
    motion!("up", LISTS, &["Up"], Motion::By(-1)),
    motion!("down", LISTS, &["Down"], Motion::By(1)),
    motion!("up-by-letter", LETTERLESS, &["k"], Motion::By(-1)),
    motion!("down-by-letter", LETTERLESS, &["j"], Motion::By(1)),
    motion!("page-up", LISTS, &["PageUp"], Motion::Page(-1)),
    motion!("page-down", LISTS, &["PageDown"], Motion::Page(1)),
    motion!("first", LETTERLESS, &["Home"], Motion::First),
    motion!("last", LETTERLESS, &["End"], Motion::Last),
    Command {
        name: "open-row",
        group: Group::Move,
        places: &[Place::Start],
        keys: Keys::Fixed(&["Enter"]),
        foot: true,
        possible: always,
        run: State::open_start_row,
    },
    Command {
        name: "inspect",
        group: Group::Edit,
        places: &[Place::Outline],
        keys: Keys::Fixed(&["Enter"]),
        foot: true,
        possible: with_map,
        run: inspect,
    },
    Command {
        name: "fold",
        group: Group::Move,
        places: &[Place::Outline],
        keys: Keys::Fixed(&["Left", "h"]),
        foot: false,
        possible: with_map,
        run: |state| fold(state, true),
    },
    Command {
        name: "unfold",
        group: Group::Move,
        places: &[Place::Outline],
        keys: Keys::Fixed(&["Right", "l"]),
        foot: false,
        possible: with_map,
        run: |state| fold(state, false),
    },
    Command {
        name: "search",
        group: Group::Move,
        places: MAP,
        keys: Keys::Fixed(&["/", "ctrl-f"]),
        foot: true,
        possible: with_map,
        run: |state| {
            state.begin_search();
            Vec::new()
        },
    },
    Command {
        name: "step-out",
        group: Group::Move,
        places: MAP,
        keys: Keys::Fixed(&["Esc"]),
        foot: false,
        possible: with_map,
        run: |state| {
            state.step_out();
            Vec::new()
        },
    },
];

fn inspect(state: &mut State) -> Vec<Effect> {
    let on_heading = state.desk().is_some_and(|desk| desk.outline.on_heading());
    if on_heading {
        state.toggle_fold();
    } else {
        state.enter_inspector();
    }
    Vec::new()
}

fn fold(state: &mut State, close: bool) -> Vec<Effect> {
    state.fold(close);
    Vec::new()
}
