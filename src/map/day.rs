//! A calendar day, written `2026-11-30`. Floors 1 to 3 are handed days; none of them asks a clock.

use std::fmt;
use std::str::FromStr;

use jiff::civil::Date;
use jiff::{Span, ToSpan};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

/// A day of the calendar.
///
/// # Examples
/// ```
/// use querschnitt::map::Day;
/// let day: Day = "2026-11-30".parse()?;
/// assert_eq!(day.plus_months(3).to_string(), "2027-02-28");
/// assert!("30.11.2026".parse::<Day>().is_err());
/// # Ok::<(), querschnitt::map::InvalidDay>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(Date);

/// Why a text is no day.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{:?} is no day of the calendar: write it as year-month-day, for example 2026-11-30", .0)]
pub struct InvalidDay(pub String);

impl Day {
    /// The day of a year (0 to 9999), month and day of the month; `None` where the calendar has none.
    pub fn new(year: i16, month: i8, day: i8) -> Option<Self> {
        (0..=9999).contains(&year).then(|| Date::new(year, month, day).ok()).flatten().map(Self)
    }

    /// The day `months` calendar months later, clipped to the month's end.
    #[must_use]
    pub fn plus_months(self, months: i32) -> Self {
        self.plus(months.months())
    }

    /// The day `days` later (earlier where negative).
    #[must_use]
    pub fn plus_days(self, days: i32) -> Self {
        self.plus(days.days())
    }

    fn plus(self, span: Span) -> Self {
        Self(self.0.saturating_add(span))
    }

    /// Year, month (1 to 12) and day of the month.
    pub fn parts(self) -> (i16, i8, i8) {
        (self.0.year(), self.0.month(), self.0.day())
    }
}

/// Before the year 0: its first day.
impl From<Date> for Day {
    fn from(date: Date) -> Self {
        Self(date.max(Date::constant(0, 1, 1)))
    }
}

impl FromStr for Day {
    type Err = InvalidDay;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let invalid = || InvalidDay(text.to_owned());
        let well_formed = text.len() == 10
            && text.bytes().enumerate().all(|(i, b)| if i == 4 || i == 7 { b == b'-' } else { b.is_ascii_digit() });
        if !well_formed {
            return Err(invalid());
        }
        let number = |range: std::ops::Range<usize>| text[range].parse::<i16>().map_err(|_| invalid());
        let (year, month, day) = (number(0..4)?, number(5..7)?, number(8..10)?);
        Self::new(year, month.try_into().unwrap_or(0), day.try_into().unwrap_or(0)).ok_or_else(invalid)
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = self.parts();
        write!(f, "{year:04}-{month:02}-{day:02}")
    }
}

impl Serialize for Day {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Day {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_real_days_pass() {
        for text in ["2024-02-29", "2026-12-01", "0001-01-01"] {
            assert_eq!(text.parse::<Day>().unwrap().to_string(), text);
        }
        for text in ["2023-02-29", "2026-13-01", "2026-1-1", "", "2026-11-300", "２026-11-3", "2026-11-01T00:00"] {
            assert!(text.parse::<Day>().is_err(), "{text}");
        }
    }
}
