//! Quick entry, the palette and the help.

use super::{Command, Group, always, with_map};
use crate::tui::effect::Effect;
use crate::tui::overlay::{Overlay, Palette};
use crate::tui::place::{EVERYWHERE, MAP, Places};
use crate::tui::state::State;

/// Commands that open a way to all others.
pub(super) const COMMANDS: &[Command] = &[
    Command::new("quick-entry", Group::Edit, MAP, &[":"], quick_entry).foot(),
    Command::new("palette", Group::Move, EVERYWHERE, &["ctrl-p"], palette).foot().when(always),
    Command::new("help", Group::Move, EVERYWHERE, &["?", "F1"], help).foot().when(always),
];

fn quick_entry(state: &mut State) -> Vec<Effect> {
    state.open_quick()
}

fn palette(state: &mut State) -> Vec<Effect> {
    let place = state.place();
    let commands = super::all()
        .filter(|command| command.group != Group::Overlay && command.name != "palette" && (command.possible)(state))
        .filter(|command| command.places == Places::NONE || command.places.contains(place) || with_map(state))
        .collect();
    state.overlays.push(Overlay::Palette(Palette::new(commands)));
    Vec::new()
}

fn help(state: &mut State) -> Vec<Effect> {
    state.overlays.push(Overlay::Help(0));
    Vec::new()
}
