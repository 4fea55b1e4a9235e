//! Quick entry, the palette and the help.

use super::{Command, Group, Keys, always, with_map};
use crate::tui::effect::Effect;
use crate::tui::overlay::{Overlay, Palette};
use crate::tui::place::{EVERYWHERE, MAP};
use crate::tui::state::State;

/// Commands that open a way to all others.
pub(super) const COMMANDS: &[Command] = &[
    Command {
        name: "quick-entry",
        group: Group::Edit,
        places: MAP,
        keys: Keys::Fixed(&[":"]),
        foot: true,
        possible: with_map,
        run: quick_entry,
    },
    Command {
        name: "palette",
        group: Group::Move,
        places: EVERYWHERE,
        keys: Keys::Fixed(&["ctrl-p"]),
        foot: true,
        possible: always,
        run: palette,
    },
    Command {
        name: "help",
        group: Group::Move,
        places: EVERYWHERE,
        keys: Keys::Fixed(&["?", "F1"]),
        foot: true,
        possible: always,
        run: help,
    },
];

fn quick_entry(state: &mut State) -> Vec<Effect> {
    state.open_quick()
}

fn palette(state: &mut State) -> Vec<Effect> {
    let place = state.place();
    let commands = super::all()
        .filter(|command| command.group != Group::Overlay && command.name != "palette" && (command.possible)(state))
        .filter(|command| command.places.is_empty() || command.places.contains(&place) || with_map(state))
        .collect();
    state.overlays.push(Overlay::Palette(Palette::new(commands)));
    Vec::new()
}

fn help(state: &mut State) -> Vec<Effect> {
    state.overlays.push(Overlay::Help(0));
    Vec::new()
}
