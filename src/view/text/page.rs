//! How wide a page is, and whether it may hold more than ASCII.

use unicode_normalization::UnicodeNormalization;

use crate::map::{Day, Map};
use crate::view::fit;
use crate::view::status::counts;
use crate::words::{Words, shown};

/// A page of plain text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Page {
    /// How many cells a line has; from 40 on it is kept, narrower pages get lines of their own length.
    pub width: u16,
    /// Whether only ASCII may be written: `ä` becomes `ae`, what has no counterpart `?`.
    pub ascii: bool,
}

impl Page {
    /// The cells of a line.
    pub(super) fn cells(self) -> usize {
        usize::from(self.width)
    }

    /// A text as the page may hold it, safe.
    pub(super) fn text(self, text: &str) -> String {
        let safe = shown(text);
        if self.ascii { ascii(&safe) } else { safe.into_owned() }
    }

    /// Title, day and how much there is, then an empty line.
    pub(super) fn head(self, map: &Map, day: Day, words: &Words, view: &str) -> String {
        let title = map.settings().title.as_deref();
        let title = title.map_or_else(|| words.text("untitled").into_owned(), |title| shown(title).into_owned());
        let head = format!("{title}: {}, {}", words.text(view), words.day(day));
        let lines = self.wrapped(&head, 0).into_iter().chain(self.wrapped(&counts(map, words), 0));
        lines.map(|line| line + "\n").collect::<String>() + "\n"
    }

    /// The lines of a text, all but the first moved in.
    pub(super) fn wrapped(self, text: &str, indent: usize) -> Vec<String> {
        let text = self.text(text);
        let lines = fit::wrap(&text, self.cells().saturating_sub(indent).max(20));
        let lines = lines.into_iter().enumerate();
        lines.map(|(at, line)| if at == 0 { line } else { format!("{}{line}", " ".repeat(indent)) }).collect()
    }

    /// A labelled paragraph, moved in by two.
    pub(super) fn paragraph(self, label: &str, text: &str) -> String {
        let lines = self.wrapped(&format!("  {label}: {text}"), 4).into_iter();
        lines.enumerate().map(|(at, line)| if at == 0 { format!("  {line}\n") } else { line + "\n" }).collect()
    }
}

/// Every line without spaces at its end. Spaces that kept words together have done their work.
pub(super) fn trimmed(text: &str) -> String {
    text.lines().map(|line| line.replace('\u{A0}', " ").trim_end().to_owned() + "\n").collect()
}

/// A text in ASCII.
fn ascii(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for letter in text.nfc() {
        match letter {
            letter if letter.is_ascii() => plain.push(letter),
            'ä' => plain.push_str("ae"),
            'ö' => plain.push_str("oe"),
            'ü' => plain.push_str("ue"),
            'Ä' => plain.push_str("Ae"),
            'Ö' => plain.push_str("Oe"),
            'Ü' => plain.push_str("Ue"),
            'ß' => plain.push_str("ss"),
            '„' | '“' | '”' | '«' | '»' => plain.push('"'),
            '‚' | '‘' | '’' => plain.push('\''),
            '–' | '—' | '−' | '\u{2010}' | '\u{2011}' => plain.push('-'),
            '…' => plain.push_str("..."),
            '·' => plain.push('.'),
            '×' => plain.push('x'),
            '→' => plain.push_str("->"),
            '§' => plain.push_str("Par."),
            '\u{A0}' => plain.push('\u{A0}'),
            '\u{202F}' => plain.push(' '),
            other => {
                let base: String = std::iter::once(other).nfkd().filter(char::is_ascii).collect();
                plain.push_str(if base.is_empty() { "?" } else { &base });
            }
        }
    }
    plain
}
