//! The one table of commands. Keymap, palette, help, which-key, foot line and the README's key table derive from it.

mod day;
mod entry;
pub(super) mod file;
mod findings;
mod history;
mod inspector;
mod list;
mod matrix;
mod measures;
mod network;
mod overlay;
mod record;
mod variants;
mod view;

use super::effect::Effect;
use super::place::Place;
use super::state::State;
use crate::map::Role;

/// One command: what it is called, where and when it can be used, its keys, and what it does.
pub struct Command {
    /// Its name; among the words `command-NAME` and `command-NAME-help`.
    pub name: &'static str,
    /// Under which heading the help lists it.
    pub group: Group,
    /// Where its keys work.
    pub places: &'static [Place],
    /// Its keys.
    pub keys: Keys,
    /// Whether the foot line names it.
    pub foot: bool,
    /// Whether it can be done now.
    pub possible: fn(&State) -> bool,
    /// What it does.
    pub run: fn(&mut State) -> Vec<Effect>,
}

/// The headings of the help.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Group {
    /// Open, save, quit.
    File,
    /// The views and how they look.
    View,
    /// The day.
    Day,
    /// Going about.
    Move,
    /// Changing the map.
    Edit,
    /// Undo and redo.
    History,
    /// The matrix.
    Matrix,
    /// The picture.
    Network,
    /// The findings.
    Findings,
    /// The measures.
    Measures,
    /// The variants.
    Variants,
    /// Within a list or a line of text.
    Overlay,
}

impl Group {
    /// Every group, in the order of the help.
    pub const ALL: &'static [Self] = &[
        Self::Edit,
        Self::History,
        Self::File,
        Self::View,
        Self::Day,
        Self::Move,
        Self::Matrix,
        Self::Network,
        Self::Findings,
        Self::Measures,
        Self::Variants,
        Self::Overlay,
    ];

    /// The id of its name among the words.
    pub fn message(self) -> &'static str {
        match self {
            Self::File => "group-file",
            Self::View => "group-view",
            Self::Day => "group-day",
            Self::Move => "group-move",
            Self::Edit => "group-edit",
            Self::History => "group-history",
            Self::Matrix => "group-matrix",
            Self::Network => "group-network",
            Self::Findings => "group-findings",
            Self::Measures => "group-measures",
            Self::Variants => "group-variants",
            Self::Overlay => "group-overlay",
        }
    }
}

/// The keys of a command.
#[derive(Debug, Clone, Copy)]
pub enum Keys {
    /// The same in every language; several pressed one after the other are parted by a space.
    Fixed(&'static [&'static str]),
    /// The letter of a role in the language of the screen.
    Letter(Role),
}

/// Every command, group by group.
pub fn all() -> impl Iterator<Item = &'static Command> {
    [
        entry::COMMANDS,
        record::COMMANDS,
        history::COMMANDS,
        file::COMMANDS,
        view::COMMANDS,
        day::COMMANDS,
        list::COMMANDS,
        inspector::COMMANDS,
        matrix::COMMANDS,
        network::COMMANDS,
        findings::COMMANDS,
        measures::COMMANDS,
        variants::COMMANDS,
        overlay::COMMANDS,
    ]
    .into_iter()
    .flatten()
}

/// The command of a name.
pub fn named(name: &str) -> Option<&'static Command> {
    all().find(|command| command.name == name)
}

/// Always possible.
fn always(_: &State) -> bool {
    true
}

/// Possible while a map is open.
fn with_map(state: &State) -> bool {
    state.desk().is_some()
}
