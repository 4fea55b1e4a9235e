//! Days as the language writes them: `31.12.2027` and `31 Dec 2027`.

use super::Words;
use crate::map::{Day, Language};

impl Words {
    /// A day.
    ///
    /// # Examples
    /// ```
    /// use querschnitt::map::Language;
    /// use querschnitt::words::Words;
    /// let day = "2027-12-01".parse()?;
    /// assert_eq!(Words::new(Language::De).day(day), "01.12.2027");
    /// assert_eq!(Words::new(Language::En).day(day), "1 Dec 2027");
    /// # Ok::<(), querschnitt::map::InvalidDay>(())
    /// ```
    pub fn day(&self, day: Day) -> String {
        let (year, month, number) = day.parts();
        match self.language() {
            Language::De => format!("{number:02}.{month:02}.{year:04}"),
            Language::En => format!("{number} {} {year:04}", self.text(&format!("month-{month}"))),
        }
    }
}
