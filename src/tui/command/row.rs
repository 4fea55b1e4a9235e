//! One row of the command table, and how it is written down.

use super::Group;
use crate::map::Role;
use crate::tui::effect::Effect;
use crate::tui::place::Places;
use crate::tui::state::State;

/// One command: what it is called, where and when it can be used, its keys, and what it does.
pub struct Command {
    /// Its name; among the words `command-NAME` and `command-NAME-help`.
    pub name: &'static str,
    /// Under which heading the help lists it.
    pub group: Group,
    /// Where its keys work.
    pub places: Places,
    /// Its keys.
    pub keys: Keys,
    /// Whether the foot line names it.
    pub foot: bool,
    /// Whether it can be done now.
    pub possible: fn(&State) -> bool,
    /// What it does.
    pub run: fn(&mut State) -> Vec<Effect>,
}

/// The keys of a command.
#[derive(Debug, Clone, Copy)]
pub enum Keys {
    /// The same in every language; several pressed one after the other are parted by a space.
    Fixed(&'static [&'static str]),
    /// The letter of a role in the language of the screen.
    Letter(Role),
}

impl Command {
    /// A command that is possible while a map is open and not named by the foot line.
    pub(super) const fn new(
        name: &'static str,
        group: Group,
        places: Places,
        keys: &'static [&'static str],
        run: fn(&mut State) -> Vec<Effect>,
    ) -> Self {
        Self { name, group, places, keys: Keys::Fixed(keys), foot: false, possible: with_map, run }
    }

    /// The same, named by the foot line.
    pub(super) const fn foot(self) -> Self {
        Self { foot: true, ..self }
    }

    /// The same, possible when this holds.
    pub(super) const fn when(self, possible: fn(&State) -> bool) -> Self {
        Self { possible, ..self }
    }

    /// The same, on the letter of a role.
    pub(super) const fn lettered(self, role: Role) -> Self {
        Self { keys: Keys::Letter(role), ..self }
    }
}

/// Always possible.
pub(super) fn always(_: &State) -> bool {
    true
}

/// Possible while a map is open.
pub(super) fn with_map(state: &State) -> bool {
    state.desk().is_some()
}
