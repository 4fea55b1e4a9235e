//! The command palette: every command that is possible now, narrowed as one types.

use crate::tui::command::Command;
use crate::tui::text_field::TextField;
use crate::view::best_matches;
use crate::words::Words;

/// The palette.
#[derive(Default)]
pub struct Palette {
    /// What narrows the list.
    pub filter: TextField,
    /// The commands that are possible, in the order of the table.
    pub commands: Vec<&'static Command>,
    /// The commands that match, best first, as indices.
    pub shown: Vec<usize>,
    /// The row with the cursor.
    pub cursor: usize,
}

impl Palette {
    /// A palette of these commands.
    pub fn new(commands: Vec<&'static Command>) -> Self {
        Self { shown: (0..commands.len()).collect(), commands, ..Self::default() }
    }

    /// Narrows the list to what was typed; names and explanations are searched.
    pub fn narrow(&mut self, words: &Words) {
        let texts = self.commands.iter().map(|command| {
            let name = words.text(&format!("command-{}", command.name));
            let help = words.text(&format!("command-{}-help", command.name));
            format!("{name} {help}")
        });
        self.shown = best_matches(self.filter.text(), texts);
        self.cursor = 0;
    }

    /// The command under the cursor.
    pub fn current(&self) -> Option<&'static Command> {
        self.commands.get(*self.shown.get(self.cursor)?).copied()
    }
}
