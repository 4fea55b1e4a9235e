//! The order in which people look things up: numbers by value, umlauts beside their vowels, Roman numerals as numbers.

use unicode_normalization::UnicodeNormalization;

/// A text that compares as people sort the name it was made from.
///
/// `Amt 9` comes before `Amt 10`, `32.3` before `32.10`, `Dezernat IX` before `Dezernat X`, `Ämter` beside `Amter`
/// (DIN 5007, 1).
pub(super) fn sort_key(text: &str) -> String {
    let mut key = String::with_capacity(text.len() + 8);
    for word in text.split_inclusive(|c: char| !c.is_alphanumeric()) {
        let letters = word.trim_end_matches(|c: char| !c.is_alphanumeric());
        match roman(letters) {
            Some(number) => push_number(&mut key, &number.to_string()),
            None => push_word(&mut key, letters),
        }
        key.push_str(&word[letters.len()..]);
    }
    key
}

fn push_word(key: &mut String, word: &str) {
    let mut digits = String::new();
    for letter in word.chars() {
        if letter.is_ascii_digit() {
            digits.push(letter);
            continue;
        }
        push_number(key, &std::mem::take(&mut digits));
        match letter {
            'ß' | 'ẞ' => key.push_str("ss"),
            letter if letter.is_ascii() => key.push(letter.to_ascii_lowercase()),
            letter => {
                let plain =
                    std::iter::once(letter).nfkd().filter(|c| !unicode_normalization::char::is_combining_mark(*c));
                key.extend(plain.flat_map(char::to_lowercase));
            }
        }
    }
    push_number(key, &digits);
}

/// Digits led by their count, so that longer numbers come later.
fn push_number(key: &mut String, digits: &str) {
    if digits.is_empty() {
        return;
    }
    let value = digits.trim_start_matches('0');
    // From '0' on upwards; no name has so many digits that this leaves the digits' neighbourhood.
    key.push(char::from(b'0' + u8::try_from(value.len().min(9)).unwrap_or(9)));
    key.push_str(value);
}

/// The text with a capital at its beginning: a word of a sentence becomes a heading.
pub(super) fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// The number that a word of capital I, V and X writes (below 40).
fn roman(word: &str) -> Option<u32> {
    if word.is_empty() || word.len() > 7 || !word.bytes().all(|b| matches!(b, b'I' | b'V' | b'X')) {
        return None;
    }
    (1..40).find(|&number| written(number) == word)
}

fn written(number: u32) -> String {
    const ONES: [&str; 10] = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"];
    let ones = ONES.get((number % 10) as usize).copied().unwrap_or("");
    format!("{}{ones}", "X".repeat((number / 10) as usize))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn people_find_things_where_they_look() {
        let sorted = [
            "32",
            "32.3",
            "32.10",
            "40",
            "Ämter",
            "Amtsgericht",
            "Dezernat II",
            "Dezernat V",
            "Dezernat IX",
            "Straße 9",
            "Straße 10",
            "Zoo",
        ];
        for pair in sorted.windows(2) {
            assert!(sort_key(pair[0]) < sort_key(pair[1]), "{pair:?}");
        }
        assert_eq!(sort_key("ÄMTER"), sort_key("amter"));
        assert_eq!(roman("IXI"), None);
    }
}
