//! Numbers as the language writes them: `18,5` and `18.5`, `12.000` and `12,000`.

use super::Words;
use crate::map::Language;

/// The most decimals shown where nobody asks for a certain number of them.
const PLACES: usize = 3;

impl Words {
    /// How many.
    pub fn count(&self, count: usize) -> String {
        grouped(&count.to_string(), self.language())
    }

    /// A number with as many decimals as it needs, at most three; what is no number is a dash.
    ///
    /// # Examples
    /// ```
    /// use querschnitt::map::Language;
    /// use querschnitt::words::Words;
    /// assert_eq!(Words::new(Language::De).number(18.5), "18,5");
    /// assert_eq!(Words::new(Language::En).number(18.5), "18.5");
    /// ```
    pub fn number(&self, value: f64) -> String {
        written(value, self.language())
    }

    /// A number with exactly this many decimals; what is no number is a dash.
    pub fn decimal(&self, value: f64, places: usize) -> String {
        if value.is_finite() { pointed(&format!("{value:.places$}"), self.language()) } else { NOTHING.to_owned() }
    }

    /// A share as a whole percentage: `52 %` and `52%`; what is no number is a dash.
    pub fn percent(&self, share: f64) -> String {
        let number = self.decimal(share * 100.0, 0);
        match (self.language(), share.is_finite()) {
            (_, false) => number,
            // The space is one that does not break.
            (Language::De, _) => format!("{number}\u{A0}%"),
            (Language::En, _) => format!("{number}%"),
        }
    }
}

/// What stands for a value that is undefined.
pub(super) const NOTHING: &str = "–";

/// The number as it is written with at most three decimals.
pub(super) fn written(value: f64, language: Language) -> String {
    if !value.is_finite() {
        return NOTHING.to_owned();
    }
    let text = format!("{:.PLACES$}", rounded(value));
    let text = text.trim_end_matches('0').trim_end_matches('.');
    pointed(text, language)
}

/// The number as far as it is shown, so that the plural fits the text. Without a negative zero.
pub(super) fn rounded(value: f64) -> f64 {
    let scaled = (value * 1000.0).round();
    if scaled.is_finite() { scaled / 1000.0 + 0.0 } else { value }
}

/// Digits with a decimal point become the language's.
fn pointed(text: &str, language: Language) -> String {
    let (whole, decimals) = text.split_once('.').unwrap_or((text, ""));
    let mut number = if whole == "-0" && decimals.bytes().all(|digit| digit == b'0') {
        "0".to_owned()
    } else {
        grouped(whole, language)
    };
    if !decimals.is_empty() {
        number.push(if language == Language::De { ',' } else { '.' });
        number.push_str(decimals);
    }
    number
}

/// Groups of three from five digits on. A minus sign may stand before the digits.
fn grouped(digits: &str, language: Language) -> String {
    let (sign, digits) = digits.strip_prefix('-').map_or(("", digits), |digits| ("−", digits));
    let mut text = sign.to_owned();
    for (place, digit) in digits.chars().enumerate() {
        if digits.len() > 4 && place > 0 && (digits.len() - place) % 3 == 0 {
            text.push(if language == Language::De { '.' } else { ',' });
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_follow_the_language() {
        for (value, german, english) in [
            (0.0, "0", "0"),
            (-0.0, "0", "0"),
            (-0.0001, "0", "0"),
            (18.5, "18,5", "18.5"),
            (0.399_4, "0,399", "0.399"),
            (100.0, "100", "100"),
            (2027.0, "2027", "2027"),
            (12_000.0, "12.000", "12,000"),
            (-1_234_567.25, "−1.234.567,25", "−1,234,567.25"),
            (f64::NAN, "–", "–"),
            (f64::INFINITY, "–", "–"),
        ] {
            assert_eq!(written(value, Language::De), german);
            assert_eq!(written(value, Language::En), english);
        }
    }

    #[test]
    fn decimals_and_shares() {
        let (german, english) = (Words::new(Language::De), Words::new(Language::En));
        assert_eq!(german.decimal(0.8, 2), "0,80");
        assert_eq!(german.decimal(-0.001, 2), "0,00");
        assert_eq!(english.decimal(f64::NAN, 2), "–");
        assert_eq!(german.percent(0.517), "52\u{A0}%");
        assert_eq!(english.percent(0.517), "52%");
        assert_eq!(english.count(100_000), "100,000");
    }
}
