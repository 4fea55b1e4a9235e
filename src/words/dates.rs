//! Days as the language writes them: `31.12.2027` and `31 Dec 2027`.

use super::Words;
use crate::map::{Day, InvalidDay, Language};

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

    /// A day as people write it: `2027-12-31`, `31.12.2027`, `1.2.27`, `31 Dec 2027`, `31. Dezember 2027`.
    ///
    /// Two digits of a year stand for this century. Both languages are understood whichever is spoken.
    pub fn read_day(&self, text: &str) -> Result<Day, InvalidDay> {
        let written = text.trim();
        written.parse().or_else(|_| read(written).ok_or_else(|| InvalidDay(text.to_owned())))
    }
}

/// The beginnings of the months in German and English by which each is known.
const MONTHS: [&[&str]; 12] = [
    &["jan", "jän"],
    &["feb"],
    &["mar", "mär", "mrz"],
    &["apr"],
    &["may", "mai"],
    &["jun"],
    &["jul"],
    &["aug"],
    &["sep"],
    &["oct", "okt"],
    &["nov"],
    &["dec", "dez"],
];

/// Day, month and year parted by points, slashes or spaces.
fn read(text: &str) -> Option<Day> {
    let lower = text.to_lowercase();
    let parts: Vec<&str> = lower.split(['.', '/', ' ', ',']).filter(|part| !part.is_empty()).collect();
    let [day, month, year] = parts.as_slice() else { return None };
    let by_name = || MONTHS.iter().position(|names| names.iter().any(|name| month.starts_with(name)));
    let month = match month.parse::<i8>() {
        Ok(number) => number,
        Err(_) => i8::try_from(by_name()? + 1).ok()?,
    };
    let century = match year.len() {
        2 => 2000,
        4 => 0,
        _ => return None,
    };
    Day::new(year.parse::<i16>().ok()?.checked_add(century)?, month, day.parse().ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_read_as_people_write_them() {
        let words = Words::new(Language::De);
        for text in ["2027-12-01", " 1.12.2027 ", "01.12.27", "1. Dezember 2027", "1 Dec 2027", "1/12/2027"] {
            assert_eq!(words.read_day(text).map(|day| words.day(day)), Ok("01.12.2027".to_owned()), "{text}");
        }
        for text in ["", "31.02.2027", "2027", "1.2", "1.13.2027", "1.1.027", "heute", "1.1.-27", "1 Foo 2027"] {
            assert!(words.read_day(text).is_err(), "{text}");
        }
    }

    #[test]
    fn what_is_written_is_read_again() {
        for language in Language::ALL {
            let words = Words::new(*language);
            for month in 1..=12 {
                let day = Day::new(2028, month, 29).unwrap();
                assert_eq!(words.read_day(&words.day(day)), Ok(day));
            }
        }
    }
}
