//! Rows of a list in a window that scrolls.

use ratatui::layout::Rect;

/// The rows of a list that are in sight: each with its number and its place.
pub(super) fn in_sight(area: Rect, scroll: usize, length: usize) -> impl Iterator<Item = (usize, Rect)> {
    (0..area.height)
        .map(move |row| (scroll + usize::from(row), Rect::new(area.x, area.y + row, area.width, 1)))
        .take_while(move |(number, _)| *number < length)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_rows_in_sight_are_given() {
        let rows: Vec<_> = in_sight(Rect::new(0, 5, 10, 3), 2, 4).map(|(n, r)| (n, r.y)).collect();
        assert_eq!(rows, [(2, 5), (3, 6)]);
    }
}
