//! The versions: opening one, what changed since, the history of one record.

use super::{Command, Group};
use crate::tui::place::{MAP, Place, Places};
use crate::tui::state::State;

const HERE: Places = Places::of(&[Place::Versions]);

/// Commands of the versions.
pub(super) const COMMANDS: &[Command] = &[
    Command::new("version-open", Group::Versions, HERE, &["Enter"], State::enter_version).foot(),
    Command::new("version-span", Group::Versions, HERE, &["s"], State::turn_span).foot(),
    Command::new("version-changes", Group::Versions, HERE, &["Right", "l"], |state| state.turn_to_changes(true)).foot(),
    Command::new("version-list", Group::Versions, HERE, &["Left", "h"], |state| state.turn_to_changes(false)),
    Command::new("versions-all", Group::Versions, HERE, &["0"], State::show_all_versions)
        .foot()
        .when(|state| state.desk().is_some_and(|desk| desk.versions.of().is_some())),
    Command::new("record-versions", Group::Versions, MAP, &["H"], State::show_record_versions),
];

/// The way back, which the foot line names before all else.
pub(super) const BACK: &[Command] =
    &[Command::new("version-leave", Group::Versions, MAP, &["F5"], State::leave_version).foot().when(State::is_past)];
