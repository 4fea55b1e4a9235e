//! Forms.
use crate::map::Day;
/// A day.
pub fn read_day(text: &str) -> Option<Day> {
    text.parse().ok()
}
