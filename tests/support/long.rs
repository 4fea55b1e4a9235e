//! How long a test of many cases runs.

#![allow(dead_code, unreachable_pub)]

/// How many cases: `short`, and with `QUERSCHNITT_LONG=1` as many as `long` says. A share is possible too: `0.05` is a
/// twentieth of the long form.
pub fn cases(short: u32, long: u32) -> u32 {
    let share: Option<f64> = std::env::var("QUERSCHNITT_LONG").ok().and_then(|text| text.parse().ok());
    share.map_or(short, |share| (f64::from(long) * share).round() as u32)
}
