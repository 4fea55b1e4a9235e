//! The one table of commands. Keymap, palette, help, which-key, foot line and the README's key table derive from it.

mod conflicts;
mod day;
mod entry;
pub(super) mod file;
mod findings;
mod group;
mod history;
mod inspector;
mod list;
mod matrix;
mod measures;
mod network;
mod overlay;
mod record;
mod row;
mod suggest;
mod variants;
mod versions;
mod view;

pub use group::Group;
pub use row::{Command, Keys};
use row::{always, with_map};

/// Every command, group by group.
pub fn all() -> impl Iterator<Item = &'static Command> {
    [
        versions::BACK,
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
        versions::COMMANDS,
        suggest::COMMANDS,
        conflicts::COMMANDS,
        overlay::COMMANDS,
    ]
    .into_iter()
    .flatten()
}

/// The command of a name.
pub fn named(name: &str) -> Option<&'static Command> {
    all().find(|command| command.name == name)
}
