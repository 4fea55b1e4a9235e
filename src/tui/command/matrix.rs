//! The responsibility matrix: going about in it, setting letters in place.

use super::{Command, Group, Keys, with_map};
use crate::map::Role;
use crate::tui::place::Place;
use crate::tui::state::{Motion, State};

const HERE: &[Place] = &[Place::Matrix];

macro_rules! matrix {
    ($name:literal, $group:expr, $keys:expr, $foot:literal, $run:expr) => {
        Command { name: $name, group: $group, places: HERE, keys: $keys, foot: $foot, possible: with_map, run: $run }
    };
}

macro_rules! role {
    ($name:literal, $role:expr) => {
        matrix!($name, Group::Matrix, Keys::Letter($role), false, |state| state.toggle_role($role))
    };
}

/// Commands of the matrix.
pub(super) const COMMANDS: &[Command] = &[
    matrix!("matrix-up", Group::Move, Keys::Fixed(&["Up"]), false, |s| s.go_in_matrix(0, Motion::By(-1))),
    matrix!("matrix-down", Group::Move, Keys::Fixed(&["Down"]), false, |s| s.go_in_matrix(0, Motion::By(1))),
    matrix!("matrix-left", Group::Move, Keys::Fixed(&["Left"]), false, |s| s.go_in_matrix(1, Motion::By(-1))),
    matrix!("matrix-right", Group::Move, Keys::Fixed(&["Right"]), false, |s| s.go_in_matrix(1, Motion::By(1))),
    matrix!("matrix-page-up", Group::Move, Keys::Fixed(&["PageUp"]), false, |s| s.go_in_matrix(0, Motion::Page(-1))),
    matrix!("matrix-page-down", Group::Move, Keys::Fixed(&["PageDown"]), false, |s| s.go_in_matrix(0, Motion::Page(1))),
    matrix!("matrix-first", Group::Move, Keys::Fixed(&["Home"]), false, |s| s.go_in_matrix(1, Motion::First)),
    matrix!("matrix-last", Group::Move, Keys::Fixed(&["End"]), false, |s| s.go_in_matrix(1, Motion::Last)),
    role!("role-lead", Role::Lead),
    role!("role-deliver", Role::Deliver),
    role!("role-contribute", Role::Contribute),
    role!("role-cosign", Role::CoSign),
    role!("role-consult", Role::Consult),
    role!("role-inform", Role::Inform),
    role!("role-fund", Role::Fund),
    role!("role-supervise", Role::Supervise),
    role!("role-decide", Role::Decide),
    matrix!("clear-cell", Group::Matrix, Keys::Fixed(&["Delete", "Backspace", "Space"]), true, State::clear_cell),
    matrix!("cell-details", Group::Matrix, Keys::Fixed(&["Enter"]), true, State::inspect_cell),
    matrix!("matrix-order", Group::Matrix, Keys::Fixed(&["o"]), true, State::order_matrix),
    matrix!("matrix-hide-empty", Group::Matrix, Keys::Fixed(&["v"]), true, State::hide_empty_rows),
];
