//! Lines of text of which each takes as many rows as it needs, in a window that scrolls by rows.

use ratatui::layout::Rect;

use crate::tui::state::keep_in_sight;
use crate::view::fit;

/// Columns of a row that are no text: the margins and the sign.
const AROUND: u16 = 4;

/// Where each line stands.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Rolled {
    /// The row in which each line begins, and at last the number of rows.
    starts: Vec<usize>,
    /// The first row in sight.
    scroll: usize,
}

/// A row in sight.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RolledRow {
    /// The line it belongs to.
    pub line: usize,
    /// Which of its rows it is.
    pub piece: usize,
}

impl Rolled {
    /// Lays the lines out for a window and brings the whole line with the cursor into sight, its first row before all else.
    pub(super) fn settle<'a>(&mut self, lines: impl Iterator<Item = &'a str>, cursor: usize, window: Rect) {
        let mut end = 0;
        self.starts.clear();
        for line in lines {
            self.starts.push(end);
            end += Self::wrapped(line, window.width).len().max(1);
        }
        self.starts.push(end);
        let begins = |line: usize| self.starts.get(line).copied().unwrap_or(end);
        let (first, last) = (begins(cursor), begins(cursor + 1).saturating_sub(1));
        let height = usize::from(window.height);
        self.scroll = keep_in_sight(self.scroll, last, height, end);
        self.scroll = keep_in_sight(self.scroll, first, height, end);
    }

    /// A line as rows of a window of this width.
    pub fn wrapped(line: &str, width: u16) -> Vec<String> {
        fit::wrap(line, usize::from(width.saturating_sub(AROUND)))
    }

    /// The line that stands so many rows below the upper edge; below the last one, the last.
    pub fn line_at(&self, row: usize) -> usize {
        let after = self.starts.partition_point(|&start| start <= self.scroll + row);
        after.min(self.starts.len().saturating_sub(1)).saturating_sub(1)
    }

    /// The row at the upper edge.
    pub fn first(&self) -> RolledRow {
        let line = self.line_at(0);
        RolledRow { line, piece: self.scroll.saturating_sub(self.starts.get(line).copied().unwrap_or(0)) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_of_several_rows_are_met_and_stay_in_sight() {
        let lines = ["eins", "zwei drei vier", "sechs", "sieben acht"];
        let window = Rect::new(0, 0, 4 + 6, 3);
        let mut rolled = Rolled::default();
        rolled.settle(lines.into_iter(), 0, window);
        assert_eq!(rolled.starts, [0, 1, 4, 5, 7]);
        assert_eq!([0, 1, 3, 4, 99].map(|row| rolled.line_at(row)), [0, 1, 1, 2, 3]);
        rolled.settle(lines.into_iter(), 3, window);
        assert_eq!((rolled.scroll, rolled.first()), (4, RolledRow { line: 2, piece: 0 }));
        rolled.settle(lines.into_iter(), 1, window);
        assert_eq!(rolled.first(), RolledRow { line: 1, piece: 0 });
        rolled.settle([].into_iter(), 0, window);
        assert_eq!((rolled.line_at(2), rolled.first()), (0, RolledRow { line: 0, piece: 0 }));
    }
}
