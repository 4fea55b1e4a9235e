//! A first look at the text: what separates its cells, and whether every quote is closed.

use crate::exchange::Place;

/// The separators that are tried; in a tie the first one holds.
const SEPARATORS: [u8; 4] = [b';', b'\t', b',', b'|'];

/// What a first look finds.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Scan {
    /// What stands between cells.
    pub(super) separator: u8,
    /// The byte where the first row begins.
    pub(super) start: usize,
    /// The number of its line, from 1.
    pub(super) first_line: usize,
    /// A quote that is never closed.
    pub(super) open_quote: Option<Place>,
}

/// Looks at the whole text once. Time O(bytes).
///
/// A first line `sep=;`, as Excel reads it, decides; else the separator that stands most often in the first row outside
/// quotes.
pub(super) fn scan(text: &str) -> Scan {
    if let Some((separator, start)) = said(text) {
        return Scan { separator, start, first_line: 2, open_quote: open_quote(text, start, 2, separator) };
    }
    let separator = most_frequent(text);
    Scan { separator, start: 0, first_line: 1, open_quote: open_quote(text, 0, 1, separator) }
}

/// The separator of a first line `sep=;` and where the next line begins.
fn said(text: &str) -> Option<(u8, usize)> {
    let line = text.split_inclusive('\n').next()?;
    match line.trim_end().trim_matches('"').strip_prefix("sep=")?.as_bytes() {
        [separator] => Some((*separator, line.len())),
        [] if line.starts_with("sep=\t") => Some((b'\t', line.len())),
        _ => None,
    }
}

fn most_frequent(text: &str) -> u8 {
    let mut counts = [0_usize; SEPARATORS.len()];
    let mut quoted = false;
    for byte in text.trim_start().bytes() {
        match byte {
            b'"' => quoted = !quoted,
            b'\n' | b'\r' if !quoted => break,
            _ if quoted => {}
            other => {
                counts.iter_mut().zip(SEPARATORS).filter(|(_, sign)| *sign == other).for_each(|(count, _)| *count += 1)
            }
        }
    }
    // without any, one column is read
    let most = counts.iter().max().copied().unwrap_or(0);
    if most == 0 {
        return b',';
    }
    counts.iter().zip(SEPARATORS).find(|(count, _)| **count == most).map_or(b',', |(_, sign)| sign)
}

/// Where a quote opens that is never closed. A quote opens only at the start of a cell; doubled inside it is a sign.
fn open_quote(text: &str, start: usize, first_line: usize, separator: u8) -> Option<Place> {
    let mut place = Place { line: first_line, column: 1 };
    let mut opened = None;
    let mut fresh = true;
    let mut bytes = text.as_bytes().get(start..).unwrap_or_default().iter().copied().peekable();
    while let Some(byte) = bytes.next() {
        if byte == b'\n' {
            place = Place { line: place.line + 1, column: if opened.is_some() { place.column } else { 1 } };
        }
        if opened.is_some() {
            if byte == b'"' && bytes.next_if_eq(&b'"').is_none() {
                opened = None;
            }
        } else if byte == b'"' && fresh {
            opened = Some(place);
        } else if byte == separator {
            place.column += 1;
        }
        fresh = opened.is_none() && (byte == separator || byte == b'\n' || byte == b'\r');
    }
    opened
}
