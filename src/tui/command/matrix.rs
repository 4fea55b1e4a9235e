//! The responsibility matrix: going about in it, setting letters in place.

use super::{Command, Group};
use crate::map::Role;
use crate::tui::effect::Effect;
use crate::tui::place::{Place, Places};
use crate::tui::state::{Motion, State};

const HERE: Places = Places::of(&[Place::Matrix]);

/// Commands of the matrix.
pub(super) const COMMANDS: &[Command] = &[
    Command::new("matrix-up", Group::Move, HERE, &["Up"], |s| s.go_in_matrix(0, Motion::By(-1))),
    Command::new("matrix-down", Group::Move, HERE, &["Down"], |s| s.go_in_matrix(0, Motion::By(1))),
    Command::new("matrix-left", Group::Move, HERE, &["Left"], |s| s.go_in_matrix(1, Motion::By(-1))),
    Command::new("matrix-right", Group::Move, HERE, &["Right"], |s| s.go_in_matrix(1, Motion::By(1))),
    Command::new("matrix-page-up", Group::Move, HERE, &["PageUp"], |s| s.go_in_matrix(0, Motion::Page(-1))),
    Command::new("matrix-page-down", Group::Move, HERE, &["PageDown"], |s| s.go_in_matrix(0, Motion::Page(1))),
    Command::new("matrix-first", Group::Move, HERE, &["Home"], |s| s.go_in_matrix(1, Motion::First)),
    Command::new("matrix-last", Group::Move, HERE, &["End"], |s| s.go_in_matrix(1, Motion::Last)),
    role("role-lead", Role::Lead, |state| state.toggle_role(Role::Lead)),
    role("role-deliver", Role::Deliver, |state| state.toggle_role(Role::Deliver)),
    role("role-contribute", Role::Contribute, |state| state.toggle_role(Role::Contribute)),
    role("role-cosign", Role::CoSign, |state| state.toggle_role(Role::CoSign)),
    role("role-consult", Role::Consult, |state| state.toggle_role(Role::Consult)),
    role("role-inform", Role::Inform, |state| state.toggle_role(Role::Inform)),
    role("role-fund", Role::Fund, |state| state.toggle_role(Role::Fund)),
    role("role-supervise", Role::Supervise, |state| state.toggle_role(Role::Supervise)),
    role("role-decide", Role::Decide, |state| state.toggle_role(Role::Decide)),
    Command::new("clear-cell", Group::Matrix, HERE, &["Delete", "Backspace", "Space"], State::clear_cell).foot(),
    Command::new("cell-details", Group::Matrix, HERE, &["Enter"], State::inspect_cell).foot(),
    Command::new("matrix-order", Group::Matrix, HERE, &["o"], State::order_matrix).foot(),
    Command::new("matrix-hide-empty", Group::Matrix, HERE, &["v"], State::hide_empty_rows).foot(),
];

/// A role given or taken by its letter.
const fn role(name: &'static str, role: Role, run: fn(&mut State) -> Vec<Effect>) -> Command {
    Command::new(name, Group::Matrix, HERE, &[], run).lettered(role)
}
