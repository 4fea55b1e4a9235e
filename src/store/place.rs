//! Lines and columns of a text: byte offsets become what a person counts.

/// A place in a text as people count it: lines and characters from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    /// The line, from 1.
    pub line: usize,
    /// The character in the line, from 1.
    pub column: usize,
}

impl std::fmt::Display for Place {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}:{}", self.line, self.column)
    }
}

/// How many bytes lie between two stored character counts.
const STRIDE: usize = 1024;

/// Finds line and column of any byte offset in time that does not grow with the text or the length of its lines.
#[derive(Debug, Clone)]
pub struct Lines {
    starts: Vec<usize>,
    characters_before: Vec<usize>,
}

impl Lines {
    /// Reads a text once.
    pub fn new(text: &str) -> Self {
        let mut starts = vec![0];
        let mut characters_before = Vec::with_capacity(text.len() / STRIDE + 1);
        let mut characters = 0;
        for (offset, byte) in text.bytes().enumerate() {
            if offset % STRIDE == 0 {
                characters_before.push(characters);
            }
            characters += usize::from(starts_character(byte));
            if byte == b'\n' {
                starts.push(offset + 1);
            }
        }
        Self { starts, characters_before }
    }

    /// The place of the character at `offset` of the `text` that was read; past the end: the end.
    pub fn place(&self, text: &str, offset: usize) -> Place {
        let offset = offset.min(text.len());
        let line = self.starts.partition_point(|&start| start <= offset).max(1);
        let start = self.starts.get(line - 1).copied().unwrap_or(0);
        Place { line, column: self.characters(text, offset) - self.characters(text, start) + 1 }
    }

    /// The byte offset of a place; past the end of its line: the end of the line.
    pub fn offset(&self, text: &str, place: Place) -> usize {
        let start = self.starts.get(place.line.saturating_sub(1)).copied().unwrap_or(text.len());
        let rest = text.get(start..).unwrap_or_default();
        let line = rest.split('\n').next().unwrap_or_default();
        start + line.char_indices().nth(place.column.saturating_sub(1)).map_or(line.len(), |(at, _)| at)
    }

    fn characters(&self, text: &str, offset: usize) -> usize {
        let step = (offset / STRIDE).min(self.characters_before.len().saturating_sub(1));
        let before = self.characters_before.get(step).copied().unwrap_or(0);
        let tail = text.as_bytes().get(step * STRIDE..offset).unwrap_or_default();
        before + tail.iter().filter(|&&byte| starts_character(byte)).count()
    }
}

fn starts_character(byte: u8) -> bool {
    byte & 0b1100_0000 != 0b1000_0000
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2000))]

        #[test]
        fn places_agree_with_counting(text in "[aä\u{1F600}\\n\\r]{0,60}", pad in 0_usize..3000) {
            let text = format!("{}{text}", "ü".repeat(pad));
            let lines = Lines::new(&text);
            for (offset, _) in text.char_indices().chain([(text.len(), ' ')]) {
                let before = &text[..offset];
                let line = before.matches('\n').count() + 1;
                let column = before.rsplit('\n').next().unwrap().chars().count() + 1;
                prop_assert_eq!(lines.place(&text, offset), Place { line, column });
                prop_assert_eq!(lines.offset(&text, Place { line, column }), offset);
                if offset + 60 < text.len() && offset > 100 { break; }
            }
        }
    }
}
