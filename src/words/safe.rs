//! Makes what users typed fit to be shown on one line of a terminal.

use std::borrow::Cow;

use unicode_normalization::char::is_combining_mark;

/// Stands for a character that cannot be seen or would turn the text around.
const STAND_IN: char = '\u{FFFD}';
/// Stands for a new line.
const NEW_LINE: char = '\u{2424}';

/// User text as it may be shown: on one line, every character visible, the reading direction untouched.
///
/// New lines become `␤`, other control characters their pictures (`␛`), bidirectional controls and invisible characters
/// `�`; a mark with nothing to stand on gets a dotted circle. Letters of right-to-left scripts stay. Applied twice it
/// changes nothing more. Time O(length), no copy where nothing changes.
///
/// # Examples
/// ```
/// use querschnitt::words::shown;
/// assert_eq!(shown("Amt\r\nfür\talles\u{1b}[31m"), "Amt␤für␉alles␛[31m");
/// assert_eq!(shown("مؤسسة"), "مؤسسة");
/// ```
pub fn shown(text: &str) -> Cow<'_, str> {
    let mark_first = text.chars().next().is_some_and(is_combining_mark);
    if !mark_first && !text.chars().any(|letter| stand_in(letter).is_some()) {
        return Cow::Borrowed(text);
    }
    let mut safe = String::with_capacity(text.len() + 3);
    if mark_first {
        safe.push('\u{25CC}');
    }
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        if letter == '\r' && letters.peek() == Some(&'\n') {
            continue;
        }
        safe.push(stand_in(letter).unwrap_or(letter));
    }
    Cow::Owned(safe)
}

/// What is shown in place of a character; `None` if it may be shown itself.
fn stand_in(letter: char) -> Option<char> {
    match letter {
        '\n' | '\r' | '\u{B}' | '\u{C}' | '\u{85}' | '\u{2028}' | '\u{2029}' => Some(NEW_LINE),
        // Every C0 control has a picture at U+2400 and up.
        '\0'..='\u{1F}' => char::from_u32(0x2400 + u32::from(letter)),
        '\u{7F}' => Some('\u{2421}'),
        '\u{80}'..='\u{9F}'
        // bidirectional controls
        | '\u{061C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}'
        // invisible: soft hyphen, joiners of words, zero-width space, deprecated and annotation controls, tags
        | '\u{AD}' | '\u{034F}' | '\u{180E}' | '\u{200B}' | '\u{2060}'..='\u{2065}' | '\u{206A}'..='\u{206F}'
        | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}' | '\u{E0000}'..='\u{E007F}' => Some(STAND_IN),
        _ => None,
    }
}

/// Whether a text may go to a terminal as it is.
#[cfg(test)]
pub(super) fn is_safe(text: &str) -> bool {
    matches!(shown(text), Cow::Borrowed(_))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn nothing_turns_the_text_around() {
        for letter in ['\u{202E}', '\u{2066}', '\u{2069}', '\u{200F}', '\u{061C}', '\u{9B}', '\u{AD}', '\u{FEFF}'] {
            assert_eq!(shown(&format!("a{letter}b")), "a\u{FFFD}b", "{letter:?}");
        }
    }

    #[test]
    fn marks_get_something_to_stand_on() {
        assert_eq!(shown("\u{308}a"), "\u{25CC}\u{308}a");
        assert_eq!(shown("a\u{308}"), "a\u{308}");
    }

    #[test]
    fn joiners_of_scripts_stay() {
        for text in ["می\u{200C}خواهم", "👩\u{200D}🚒", "עברית", "難民支援"] {
            assert!(is_safe(text), "{text}");
        }
    }

    proptest! {
        #[test]
        fn shown_is_one_safe_line_and_shown_twice_the_same(text in any::<String>()) {
            let once = shown(&text).into_owned();
            prop_assert!(!once.chars().any(char::is_control));
            prop_assert!(is_safe(&once));
        }
    }
}
