//! The picture of the network: hopping between neighbours, panning, zooming.

use super::{Command, Group, Keys, with_map};
use crate::layout::Direction;
use crate::tui::place::Place;
use crate::tui::state::State;

const HERE: &[Place] = &[Place::Network];

macro_rules! network {
    ($name:literal, $group:expr, $keys:expr, $foot:literal, $run:expr) => {
        Command {
            name: $name,
            group: $group,
            places: HERE,
            keys: Keys::Fixed($keys),
            foot: $foot,
            possible: with_map,
            run: $run,
        }
    };
}

/// Commands of the picture.
pub(super) const COMMANDS: &[Command] = &[
    network!("hop-up", Group::Network, &["Up"], false, |state| state.hop(Direction::Up)),
    network!("hop-down", Group::Network, &["Down"], false, |state| state.hop(Direction::Down)),
    network!("hop-left", Group::Network, &["Left"], false, |state| state.hop(Direction::Left)),
    network!("hop-right", Group::Network, &["Right"], false, |state| state.hop(Direction::Right)),
    network!("network-inspect", Group::Network, &["Enter"], true, State::centre_or_inspect),
    network!("network-whole", Group::Network, &["n", "Space"], true, State::toggle_whole_network),
    network!("zoom-in", Group::Network, &["+", "="], true, |state| state.zoom(1.25)),
    network!("zoom-out", Group::Network, &["-"], true, |state| state.zoom(0.8)),
    network!("fit", Group::Network, &["0"], true, State::fit_network),
    network!("pan-left", Group::Network, &["shift-Left", "h"], false, |state| state.pan(-1.0, 0.0)),
    network!("pan-right", Group::Network, &["shift-Right", "l"], false, |state| state.pan(1.0, 0.0)),
    network!("pan-up", Group::Network, &["shift-Up", "k"], false, |state| state.pan(0.0, -1.0)),
    network!("pan-down", Group::Network, &["shift-Down", "j"], false, |state| state.pan(0.0, 1.0)),
];
