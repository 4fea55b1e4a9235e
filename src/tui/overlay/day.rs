//! The day for which everything is judged, being moved: the views behind follow at once.

use crate::map::Day;
use crate::tui::text_field::TextField;

/// The day being moved.
pub struct DayInput {
    /// The day as it is typed.
    pub field: TextField,
    /// The day to go back to when this is closed without taking it.
    pub before: Day,
    /// Why what was typed is no day.
    pub problem: Option<String>,
}

impl DayInput {
    /// Begins with a day, as it is written.
    pub fn new(day: Day, written: String) -> Self {
        Self { field: TextField::new(written), before: day, problem: None }
    }
}
