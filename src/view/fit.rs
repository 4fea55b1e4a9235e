//! Fits text into cells of a terminal: measured, cut and padded by what a reader sees, never in the middle of a letter.

use std::borrow::Cow;

use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

use crate::words::shown;

/// How many cells a text takes: graphemes of width 0, 1 or 2, summed as the terminal draws them.
///
/// # Examples
/// ```
/// use querschnitt::view::fit::width;
/// assert_eq!(width("Ämter"), 5);
/// assert_eq!(width("難民"), 4);
/// ```
pub fn width(text: &str) -> usize {
    if text.is_ascii() { text.len() } else { text.graphemes(true).map(UnicodeWidthStr::width).sum() }
}

/// The text in at most `cells` cells. What does not fit ends with `…` (`~` where only ASCII may be shown), after a whole
/// word where that keeps most of the room. Control characters are replaced. Time O(length).
///
/// # Examples
/// ```
/// use querschnitt::view::fit::cut;
/// assert_eq!(cut("Amt für Wohnen", 20, false), "Amt für Wohnen");
/// assert_eq!(cut("Ausländerbehörde der Stadt", 19, false), "Ausländerbehörde…");
/// assert_eq!(cut("Flüchtlingssozialarbeit", 8, true), "Flüchtl~");
/// ```
pub fn cut(text: &str, cells: usize, ascii: bool) -> Cow<'_, str> {
    let text = shown(text);
    if width(&text) <= cells {
        return text;
    }
    let sign = if ascii { "~" } else { "…" };
    if cells == 0 {
        return Cow::Borrowed("");
    }
    let kept = kept(&text, cells - 1);
    // A word end that costs more than a third of the room tells less than half a word more.
    let word_end = word_end(&text, kept).filter(|&end| width(&text[..end]) * 3 >= (cells - 1) * 2);
    let end = word_end.unwrap_or(kept);
    Cow::Owned(format!("{}{sign}", text[..end].trim_end()))
}

/// The text in at most `cells` cells, the rest dropped without a sign: for narrow columns where a sign costs too much.
pub fn clip(text: &str, cells: usize) -> Cow<'_, str> {
    match shown(text) {
        Cow::Borrowed(text) => Cow::Borrowed(text[..kept(text, cells)].trim_end()),
        Cow::Owned(text) => Cow::Owned(text[..kept(&text, cells)].trim_end().to_owned()),
    }
}

/// Cut, and filled up with spaces behind to exactly `cells` cells.
pub fn pad(text: &str, cells: usize, ascii: bool) -> String {
    let text = cut(text, cells, ascii);
    let rest = cells.saturating_sub(width(&text));
    format!("{text}{}", " ".repeat(rest))
}

/// Cut, and filled up with spaces before to exactly `cells` cells: for numbers.
pub fn pad_left(text: &str, cells: usize, ascii: bool) -> String {
    let text = cut(text, cells, ascii);
    let rest = cells.saturating_sub(width(&text));
    format!("{}{text}", " ".repeat(rest))
}

/// Cut, and put into the middle of exactly `cells` cells.
pub fn centre(text: &str, cells: usize, ascii: bool) -> String {
    let text = cut(text, cells, ascii);
    let rest = cells.saturating_sub(width(&text));
    format!("{}{text}{}", " ".repeat(rest / 2), " ".repeat(rest - rest / 2))
}

/// The text in lines of at most `cells` cells, broken between words, in a long word where it must be. Time O(length).
///
/// # Examples
/// ```
/// use querschnitt::view::fit::wrap;
/// assert_eq!(wrap("Ohne Federführung lädt niemand ein.", 18), ["Ohne Federführung", "lädt niemand ein."]);
/// ```
pub fn wrap(text: &str, cells: usize) -> Vec<String> {
    let text = shown(text);
    let cells = cells.max(2);
    let mut lines = Vec::new();
    let mut line = String::new();
    let mut used = 0;
    for mut word in text.split(' ').filter(|word| !word.is_empty()) {
        let mut needed = width(word);
        if used > 0 && used + 1 + needed <= cells {
            line.push(' ');
            line.push_str(word);
            used += 1 + needed;
            continue;
        }
        if used > 0 {
            lines.push(std::mem::take(&mut line));
        }
        while needed > cells {
            // No grapheme is wider than two cells, so at least one is taken; the guard is for those that lie.
            let end = kept(word, cells).max(first_length(word));
            lines.push(word[..end].to_owned());
            word = &word[end..];
            needed = width(word);
        }
        line.push_str(word);
        used = needed;
    }
    if used > 0 || lines.is_empty() {
        lines.push(line);
    }
    lines
}

fn first_length(text: &str) -> usize {
    text.graphemes(true).next().map_or(text.len(), str::len)
}

/// How many bytes fit into `cells` cells, whole graphemes.
fn kept(text: &str, cells: usize) -> usize {
    let mut used = 0;
    for (start, grapheme) in text.grapheme_indices(true) {
        used += grapheme.width();
        if used > cells {
            return start;
        }
    }
    text.len()
}

/// The last end of a word at or before the byte `end` of `text`.
fn word_end(text: &str, end: usize) -> Option<usize> {
    if text[end..].starts_with(' ') {
        return Some(end);
    }
    let head = &text[..end];
    let space = head.rfind(' ').map(|at| head[..at].trim_end().len());
    let hyphen = head.rfind(['-', '/']).map(|at| at + 1);
    space.max(hyphen).filter(|&at| at > 0)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn whole_words_are_kept_where_it_costs_little() {
        assert_eq!(cut("Stabsstelle Integration", 14, false), "Stabsstelle…");
        assert_eq!(cut("Amt Flüchtlingssozialarbeit", 14, false), "Amt Flüchtlin…");
        assert_eq!(cut("Kultur- und Sportamt", 8, false), "Kultur-…");
        assert_eq!(cut("abc", 1, false), "…");
        assert_eq!(cut("abc", 0, false), "");
    }

    #[test]
    fn letters_stay_whole() {
        assert_eq!(cut("難民支援センター", 6, false), "難民…");
        assert_eq!(cut("👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦", 5, false), "👩‍👩‍👧‍👦👩‍👩‍👧‍👦…");
        assert_eq!(clip("e\u{301}e\u{301}e\u{301}", 2), "e\u{301}e\u{301}");
        assert_eq!(cut("مؤسسة المساعدة", 7, true), "مؤسسة~");
    }

    #[test]
    fn padding_fills_exactly() {
        assert_eq!(pad("難", 4, false), "難  ");
        assert_eq!(pad_left("7", 3, false), "  7");
        assert_eq!(centre("M", 4, false), " M  ");
        assert_eq!(pad("難民", 3, false), "難…");
        assert_eq!(pad("難民", 2, false), "… ");
    }

    #[test]
    fn long_words_break_and_empty_text_is_one_line() {
        assert_eq!(wrap("abcdef gh", 4), ["abcd", "ef", "gh"]);
        assert_eq!(wrap("", 10), [""]);
        assert_eq!(wrap("a\nb", 10), ["a␤b"]);
    }

    proptest! {
        #[test]
        fn nothing_leaves_its_cells(text in any::<String>(), cells in 0_usize..30, ascii in any::<bool>()) {
            for fitted in [cut(&text, cells, ascii).into_owned(), clip(&text, cells).into_owned()] {
                prop_assert!(width(&fitted) <= cells);
                prop_assert!(!fitted.chars().any(char::is_control));
            }
            prop_assert_eq!(width(&pad(&text, cells, ascii)), cells);
            prop_assert_eq!(width(&pad_left(&text, cells, ascii)), cells);
        }

        #[test]
        fn wrapping_loses_no_letter(text in any::<String>(), cells in 2_usize..30) {
            let lines = wrap(&text, cells);
            prop_assert!(lines.iter().all(|line| width(line) <= cells));
            let letters = |text: &str| text.chars().filter(|c| *c != ' ').collect::<String>();
            prop_assert_eq!(letters(&lines.concat()), letters(&shown(&text)));
        }
    }
}
