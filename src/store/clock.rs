//! The clock of this machine, the only place that asks it.

use jiff::Zoned;

use crate::edit::When;
use crate::map::Day;

/// The day it is here and now, in the time zone of this machine.
pub fn today() -> Day {
    Day::from(Zoned::now().date())
}

/// This moment, for the history of what was done.
pub fn now() -> When {
    When(u64::try_from(Zoned::now().timestamp().as_second()).unwrap_or(0))
}

/// This moment as a part of a file name: those of later moments sort behind.
pub(super) fn stamp() -> String {
    Zoned::now().strftime("%Y%m%d-%H%M%S-%3f").to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn today_is_a_day_of_this_century() {
        let (year, month, day) = today().parts();
        assert!((2025..2200).contains(&year) && (1..=12).contains(&month) && (1..=31).contains(&day));
    }
}
