//! The picture of the network: hopping between neighbours, panning, zooming.

use super::{Command, Group};
use crate::layout::Direction;
use crate::tui::place::{Place, Places};
use crate::tui::state::State;

const HERE: Places = Places::of(&[Place::Network]);

/// Commands of the picture.
pub(super) const COMMANDS: &[Command] = &[
    Command::new("hop-up", Group::Network, HERE, &["Up"], |state| state.hop(Direction::Up)),
    Command::new("hop-down", Group::Network, HERE, &["Down"], |state| state.hop(Direction::Down)),
    Command::new("hop-left", Group::Network, HERE, &["Left"], |state| state.hop(Direction::Left)),
    Command::new("hop-right", Group::Network, HERE, &["Right"], |state| state.hop(Direction::Right)),
    Command::new("network-inspect", Group::Network, HERE, &["Enter"], State::centre_or_inspect).foot(),
    Command::new("network-whole", Group::Network, HERE, &["n", "Space"], State::toggle_whole_network).foot(),
    Command::new("zoom-in", Group::Network, HERE, &["+", "="], |state| state.zoom(1.25)).foot(),
    Command::new("zoom-out", Group::Network, HERE, &["-"], |state| state.zoom(0.8)).foot(),
    Command::new("fit", Group::Network, HERE, &["0"], State::fit_network).foot(),
    Command::new("pan-left", Group::Network, HERE, &["shift-Left", "h"], |state| state.pan(-1.0, 0.0)),
    Command::new("pan-right", Group::Network, HERE, &["shift-Right", "l"], |state| state.pan(1.0, 0.0)),
    Command::new("pan-up", Group::Network, HERE, &["shift-Up", "k"], |state| state.pan(0.0, -1.0)),
    Command::new("pan-down", Group::Network, HERE, &["shift-Down", "j"], |state| state.pan(0.0, 1.0)),
];
