//! The views, their panes, the language.

use super::{Command, Group, Keys, always, with_map};
use crate::map::Language;
use crate::tui::desk::View;
use crate::tui::effect::Effect;
use crate::tui::place::{EVERYWHERE, MAP};

/// Commands of the screen as a whole.
pub(super) const COMMANDS: &[Command] = &[
    Command {
        name: "view-outline",
        group: Group::View,
        places: MAP,
        keys: Keys::Fixed(&["1"]),
        foot: false,
        possible: with_map,
        run: |state| state.show(View::Outline),
    },
    Command {
        name: "view-matrix",
        group: Group::View,
        places: MAP,
        keys: Keys::Fixed(&["2"]),
        foot: false,
        possible: with_map,
        run: |state| state.show(View::Matrix),
    },
    Command {
        name: "view-network",
        group: Group::View,
        places: MAP,
        keys: Keys::Fixed(&["3"]),
        foot: false,
        possible: with_map,
        run: |state| state.show(View::Network),
    },
    Command {
        name: "view-findings",
        group: Group::View,
        places: MAP,
        keys: Keys::Fixed(&["4"]),
        foot: false,
        possible: with_map,
        run: |state| state.show(View::Findings),
    },
    Command {
        name: "view-measures",
        group: Group::View,
        places: MAP,
        keys: Keys::Fixed(&["5"]),
        foot: false,
        possible: with_map,
        run: |state| state.show(View::Measures),
    },
    Command {
        name: "view-variants",
        group: Group::View,
        places: MAP,
        keys: Keys::Fixed(&["6"]),
        foot: false,
        possible: with_map,
        run: |state| state.show(View::Variants),
    },
    Command {
        name: "other-pane",
        group: Group::View,
        places: MAP,
        keys: Keys::Fixed(&["Tab"]),
        foot: false,
        possible: with_map,
        run: |state| {
            state.switch_pane();
            Vec::new()
        },
    },
    Command {
        name: "language",
        group: Group::View,
        places: EVERYWHERE,
        keys: Keys::Fixed(&["F9"]),
        foot: false,
        possible: always,
        run: |state| {
            let other = if state.words.language() == Language::De { Language::En } else { Language::De };
            vec![Effect::Speak(other)]
        },
    },
];
