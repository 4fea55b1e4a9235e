//! Quick entry: a sentence, what it will do, what can complete it.

use crate::analysis::Finding;
use crate::tui::state::Motion;
use crate::tui::text_field::TextField;
use crate::view::quick::{Lexicon, Reading};

/// Quick entry.
pub struct Quick {
    /// What was typed.
    pub field: TextField,
    /// How it is understood.
    pub reading: Reading,
    /// The completion with the cursor.
    pub cursor: usize,
    /// The number of the reading, so that a late preview is known as such.
    pub number: u64,
    /// The findings there would be; none while they are not known.
    pub findings: Option<Vec<Finding>>,
    /// The words of both languages.
    pub lexicon: Lexicon,
}

impl Quick {
    /// Quick entry that begins with `text`.
    pub fn new(text: &str) -> Self {
        Self {
            field: TextField::new(text),
            reading: Reading::default(),
            cursor: 0,
            number: 0,
            findings: None,
            lexicon: Lexicon::new(),
        }
    }

    /// Moves among the completions.
    pub fn go(&mut self, motion: Motion) {
        self.cursor = motion.from(self.cursor, self.reading.completions.len(), 5);
    }
}
