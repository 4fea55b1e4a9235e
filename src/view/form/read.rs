//! Reads numbers and days as people type them, in German and in English, whatever the screen speaks.

use crate::map::{Day, Language};

/// A number: `18,5`, `18.5`, `1.250,5`, `1,250.5`, `12 000`.
///
/// `1.250` is a thousand to some and a little more than one to others, so it is no number here.
///
/// # Examples
/// ```
/// use querschnitt::view::form::read_number;
/// assert_eq!(read_number("18,5"), Some(18.5));
/// assert_eq!(read_number("1.234,5"), Some(1234.5));
/// assert_eq!(read_number("viel"), None);
/// ```
pub fn read_number(text: &str) -> Option<f64> {
    let text: String = text.chars().filter(|c| !matches!(c, ' ' | '\u{A0}' | '\u{202F}' | '\'')).collect();
    let mark = text.rfind([',', '.']);
    let other = mark.and_then(|at| {
        let separator = if text[at..].starts_with(',') { '.' } else { ',' };
        text[..at].contains(separator).then_some(separator)
    });
    let mut plain = String::with_capacity(text.len());
    for (at, letter) in text.char_indices() {
        match letter {
            ',' | '.' if Some(at) == mark => plain.push('.'),
            letter if Some(letter) == other => {}
            letter => plain.push(letter),
        }
    }
    let digits = plain.strip_prefix('-').unwrap_or(&plain);
    // No exponents, no `inf`.
    // Up to three digits, one separator, three digits: nobody can say which it is.
    if let Some((whole, decimals)) = digits.split_once('.')
        && other.is_none()
        && decimals.len() == 3
        && (1..=3).contains(&whole.len())
        && !whole.starts_with('0')
    {
        return None;
    }
    let well = digits.bytes().any(|b| b.is_ascii_digit()) && digits.bytes().all(|b| b.is_ascii_digit() || b == b'.');
    if well { plain.parse().ok().filter(|number: &f64| number.is_finite()) } else { None }
}

/// A day: `31.12.2027`, `1.2.2027`, `31.12.27` (this century), `2027-12-31`, `31/12/2027`.
///
/// # Examples
/// ```
/// use querschnitt::view::form::read_day;
/// assert_eq!(read_day("1.2.2027").map(|day| day.to_string()), Some("2027-02-01".to_owned()));
/// assert_eq!(read_day("2027-02-30"), None);
/// ```
pub fn read_day(text: &str) -> Option<Day> {
    let text = text.trim();
    if let Ok(day) = text.parse() {
        return Some(day);
    }
    let iso = text.contains('-');
    let parts: Vec<&str> = text.split(if iso { &['-'][..] } else { &['.', '/'][..] }).map(str::trim).collect();
    let [first, month, last] = parts.as_slice() else { return None };
    let (year, day) = if iso { (first, last) } else { (last, first) };
    let digits = |part: &str, most: usize| (1..=most).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit());
    if !digits(year, 4) || !digits(month, 2) || !digits(day, 2) {
        return None;
    }
    let year = match (year.len(), year.parse::<i16>().ok()?) {
        (4, year) => year,
        (2, year) => 2000 + year,
        _ => return None,
    };
    Day::new(year, month.parse().ok()?, day.parse().ok()?)
}

/// A number with a point that [`read_number`] reads again.
pub(in crate::view) fn number_plain(number: f64) -> Option<String> {
    Some(number_typed(number, Language::En)).filter(|text| read_number(text) == Some(number))
}

/// A number as it would be typed in a language; [`read_number`] reads it again.
pub(super) fn number_typed(number: f64, language: Language) -> String {
    let text = number.to_string();
    // Three decimals behind few digits could be read as a thousand.
    let doubtful = text.split_once('.').is_some_and(|(whole, decimals)| decimals.len() == 3 && !whole.starts_with('0'));
    let text = if doubtful { text + "0" } else { text };
    if language == Language::De { text.replace('.', ",") } else { text }
}

/// A day as it would be typed in a language; [`read_day`] reads it again.
pub(super) fn day_typed(day: Day, language: Language) -> String {
    let (year, month, number) = day.parts();
    if language == Language::De { format!("{number:02}.{month:02}.{year:04}") } else { day.to_string() }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn numbers_as_typed() {
        let cases = [
            ("18,5", Some(18.5)),
            ("18.5", Some(18.5)),
            ("1.234,5", Some(1234.5)),
            ("1,234.5", Some(1234.5)),
            ("1.234.567,5", Some(1_234_567.5)),
            ("12 000", Some(12000.0)),
            ("0", Some(0.0)),
            ("-2", Some(-2.0)),
            (",5", Some(0.5)),
            ("", None),
            (".", None),
            ("1e9", None),
            ("inf", None),
            ("1.2.3", None),
            ("1,2,3", None),
            ("1.250", None),
            ("12,000", None),
            ("0,125", Some(0.125)),
            ("1250,125", Some(1250.125)),
        ];
        for (text, number) in cases {
            assert_eq!(read_number(text), number, "{text}");
        }
    }

    #[test]
    fn days_as_typed() {
        for text in ["31.12.2027", "31. 12. 2027", "31.12.27", "2027-12-31", "31/12/2027"] {
            assert_eq!(read_day(text).map(|day| day.to_string()).as_deref(), Some("2027-12-31"), "{text}");
        }
        for text in ["", "31.12.", "32.1.2027", "12.2027", "31.12.027", "2027-31-12", "1.-2.2027", "+1.2.2027"] {
            assert_eq!(read_day(text), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn what_is_written_is_read(thousandths in 0_u32..2_000_000_000, german in any::<bool>()) {
            let number = f64::from(thousandths) / 1000.0;
            let language = if german { Language::De } else { Language::En };
            prop_assert_eq!(read_number(&number_typed(number, language)), Some(number));
        }

        #[test]
        fn nothing_typed_panics(text in any::<String>()) {
            read_number(&text);
            read_day(&text);
        }
    }
}
