//! Lines and characters of bytes.

use crate::exchange::Place;

/// The places of a text, asked for in rising order: all calls together pass over the text once.
pub(super) struct Places<'t> {
    text: &'t str,
    /// The last byte whose place was asked for, and its place.
    last: (usize, Place),
}

impl<'t> Places<'t> {
    pub(super) fn of(text: &'t str) -> Self {
        Self { text, last: (0, Place { line: 1, column: 1 }) }
    }

    /// The line and the character of a byte; of one behind the end, the end.
    pub(super) fn at(&mut self, byte: usize) -> Place {
        let (from, mut place) = self.last;
        let byte = byte.min(self.text.len());
        for letter in self.text.get(from..byte).unwrap_or_default().chars() {
            place = match letter {
                '\n' => Place { line: place.line + 1, column: 1 },
                _ => Place { column: place.column + 1, ..place },
            };
        }
        self.last = (from.max(byte), place);
        place
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_and_characters() {
        let mut places = Places::of("aä\nb");
        let told: Vec<_> = [0, 1, 3, 4, 9].into_iter().map(|byte| places.at(byte).to_string()).collect();
        assert_eq!(told, ["1:1", "1:2", "1:3", "2:1", "2:2"]);
    }
}
