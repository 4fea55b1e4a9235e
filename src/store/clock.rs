//! The one place that asks what day it is.

use crate::map::Day;

/// Today in the local time zone; in UTC where the system names none.
///
/// # Examples
/// ```
/// assert!(querschnitt::store::today() >= querschnitt::map::Day::new(2025, 1, 1).unwrap());
/// ```
pub fn today() -> Day {
    let date = jiff::Zoned::now().date();
    // The clock of no machine leaves the years 0 to 9999.
    Day::new(date.year(), date.month(), date.day()).unwrap_or_default()
}
