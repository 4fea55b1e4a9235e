//! The value of a cell: numbers and days as people and programs write them, lists of words.

use crate::map::Day;

/// The number that a text means: a decimal point or a decimal comma, groups of thousands where both signs are there
/// (`1.234,5` and `1,234.5`). A single `1.234` is a little more than one, as programs write it.
pub(super) fn number(text: &str) -> Option<f64> {
    let plain = match (text.rfind('.'), text.rfind(',')) {
        (Some(point), Some(comma)) if point < comma => grouped(text, '.', comma)?,
        (Some(point), Some(_)) => grouped(text, ',', point)?,
        (None, Some(_)) => text.replacen(',', ".", 1),
        _ => text.to_owned(),
    };
    // `inf` and `nan` are no numbers here, though Rust would read them
    let digits = plain.bytes().all(|byte| byte.is_ascii_digit() || b"+-.eE".contains(&byte));
    plain.parse().ok().filter(|number: &f64| digits && number.is_finite())
}

/// A number with groups of three before its decimal sign at `end`.
fn grouped(text: &str, group: char, end: usize) -> Option<String> {
    let (whole, rest) = (text.get(..end)?, text.get(end + 1..)?);
    let mut groups = whole.split(group);
    let first = groups.next()?;
    let well = (1..=3).contains(&first.trim_start_matches('-').len()) && groups.all(|three| three.len() == 3);
    well.then(|| format!("{}.{rest}", whole.replace(group, "")))
}

/// A day as `2027-12-31`, `31.12.2027`, or either with a time behind it that says nothing.
pub(super) fn day(text: &str) -> Option<Day> {
    let day = text.split(['T', ' ']).next()?;
    day.parse().ok().or_else(|| {
        let mut parts = day.split('.');
        let (date, month, year) = (parts.next()?, parts.next()?, parts.next()?);
        if parts.next().is_some() || year.len() != 4 {
            return None;
        }
        Day::new(year.parse().ok()?, month.parse().ok()?, date.parse().ok()?)
    })
}

/// The parts of a list: `a; b | c, d`.
pub(super) fn parts(text: &str) -> impl Iterator<Item = &str> {
    text.trim_matches(['[', ']']).split([';', ',', '|']).map(str::trim).filter(|part| !part.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_of_both_languages() {
        for (text, value) in [
            ("2", 2.0),
            ("1.5", 1.5),
            ("1,5", 1.5),
            ("1.234,5", 1234.5),
            ("1,234.5", 1234.5),
            ("-1.234.567,25", -1_234_567.25),
            ("2e3", 2000.0),
        ] {
            assert_eq!(number(text), Some(value), "{text}");
        }
        for text in ["", "viel", "nan", "inf", "1,2,3", "1.2.3", "12.34,5", "1e999", "1,234,5.6"] {
            assert_eq!(number(text), None, "{text}");
        }
    }

    #[test]
    fn days_of_both_languages() {
        let known = Day::new(2027, 12, 31);
        for text in ["2027-12-31", "31.12.2027", "2027-12-31T00:00:00", "31.12.2027 00:00"] {
            assert_eq!(day(text), known, "{text}");
        }
        for text in ["", "31.12.27", "2027-13-01", "31.12", "1.1.1.2027"] {
            assert_eq!(day(text), None, "{text}");
        }
    }
}
