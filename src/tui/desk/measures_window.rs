//! Where everything is in the pane of the measures: one pure function, used for drawing, scrolling and the mouse.

use ratatui::layout::Rect;

use crate::view::measures::Sheet;

/// From this height on, all indicators stand above the tables.
const TALL: u16 = 36;
/// How wide an indicator of the head is at least.
const INDICATOR_WIDTH: u16 = 38;
/// Rows below the list that explain the column: a line and the sentence.
const FOOT_ROWS: u16 = 4;

/// What stands above the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Head {
    /// The table.
    pub sheet: Sheet,
    /// How many indicators there are.
    pub indicators: usize,
}

/// A column in sight.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ColumnAt {
    /// Its number.
    pub number: usize,
    /// Where it begins.
    pub x: u16,
    /// How wide it is, the gap before it included.
    pub width: u16,
}

/// The parts of the pane.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Window {
    /// The names of the tables.
    pub tabs: Rect,
    /// The indicators; empty where the table is of the whole network.
    pub indicators: Rect,
    /// How many indicators stand side by side.
    pub across: u16,
    /// The line with the groups of columns.
    pub groups: Rect,
    /// The heads of the columns.
    pub head: Rect,
    /// The rows.
    pub list: Rect,
    /// What the column with the cursor says.
    pub foot: Rect,
    /// How wide the names are.
    pub names: u16,
    /// The columns in sight.
    pub columns: Vec<ColumnAt>,
    /// The first column in sight.
    pub first_column: usize,
}

impl Window {
    /// The parts of an area, for columns of these widths, so that the column with the cursor is in sight; the first one
    /// in sight changes as little as needed.
    pub fn new(area: Rect, head: Head, widths: &[u16], cursor: usize, first: usize) -> Self {
        let mut y = area.y;
        let mut next = |height: u16| {
            let height = height.min(area.bottom().saturating_sub(y));
            let part = Rect::new(area.x, y, area.width, height);
            y += height;
            part
        };
        let across = (area.width / INDICATOR_WIDTH).max(1);
        let foot_rows = if area.height >= 14 { FOOT_ROWS } else { 0 };
        let tabs = next(1);
        let indicators = next(indicator_rows(area.height, head, across));
        let groups = next(1);
        let heads = next(1);
        let list = next(area.bottom().saturating_sub(heads.bottom() + foot_rows));
        let foot = next(foot_rows);
        let names = name_width(area.width, head.sheet);
        let room = area.width.saturating_sub(names);
        let first_column = first_in_sight(widths, cursor, first, room);
        let columns = in_sight(widths, first_column, area.x + names, room);
        Self { tabs, indicators, across, groups, head: heads, list, foot, names, columns, first_column }
    }

    /// The column at a place of the screen.
    pub fn column_at(&self, x: u16) -> Option<usize> {
        self.columns.iter().find(|column| (column.x..column.x + column.width).contains(&x)).map(|column| column.number)
    }
}

fn indicator_rows(height: u16, head: Head, across: u16) -> u16 {
    let all = u16::try_from(head.indicators).unwrap_or(u16::MAX).div_ceil(across);
    match height {
        _ if head.sheet == Sheet::Network => 0,
        TALL.. => all.min(height / 4),
        17.. => all.min(2),
        _ => 0,
    }
}

/// Pairs have two names; the whole network has numbers only on the right.
fn name_width(width: u16, sheet: Sheet) -> u16 {
    match sheet {
        Sheet::Missing | Sheet::Ties => (width / 2).min(64),
        Sheet::Network => width,
        _ if width >= 110 => 40,
        _ if width >= 95 => 33,
        _ => 25.min(width / 2),
    }
}

/// The first column in sight: the old one, unless the one with the cursor would not be whole.
fn first_in_sight(widths: &[u16], cursor: usize, first: usize, room: u16) -> usize {
    let fits = |first: usize| widths.get(first..=cursor).is_none_or(|seen| seen.iter().sum::<u16>() <= room);
    let earliest = first.min(cursor);
    (earliest..=cursor).find(|&first| fits(first)).unwrap_or(cursor)
}

/// The columns from the first on that fit; the first is there in any case, the last one takes what is left.
fn in_sight(widths: &[u16], first: usize, x: u16, room: u16) -> Vec<ColumnAt> {
    let mut columns = Vec::new();
    let mut used = 0;
    for (number, &width) in widths.iter().enumerate().skip(first) {
        let left = room - used;
        let is_last = number + 1 == widths.len();
        // A list of names is of use when it is cut as well.
        let width = if width <= left {
            width
        } else if columns.is_empty() || (width > 24 && left >= 14) {
            left
        } else {
            break;
        };
        let width = if is_last && width > 24 { left } else { width };
        columns.push(ColumnAt { number, x: x + used, width });
        used += width;
    }
    columns
}

#[cfg(test)]
mod tests {
    use super::*;

    fn numbers(window: &Window) -> Vec<usize> {
        window.columns.iter().map(|column| column.number).collect()
    }

    #[test]
    fn the_column_with_the_cursor_is_in_sight_and_nothing_leaves_the_pane() {
        let widths = [9, 8, 12, 9, 7, 10, 8, 9, 28, 16];
        for width in 0..140 {
            for height in 0..60 {
                let area = Rect::new(3, 3, width, height);
                let mut first = 0;
                for cursor in [0, 3, 9, 5, 0] {
                    let head = Head { sheet: Sheet::Units, indicators: 10 };
                    let window = Window::new(area, head, &widths, cursor, first);
                    first = window.first_column;
                    assert!(numbers(&window).contains(&cursor), "{width}x{height} {cursor}");
                    let used: u16 = window.columns.iter().map(|column| column.width).sum();
                    assert!(window.names + used <= width.max(window.names), "{width}");
                    for part in [window.tabs, window.indicators, window.groups, window.head, window.list, window.foot] {
                        assert_eq!(part.intersection(area).area(), part.area(), "{width}x{height}");
                    }
                }
            }
        }
    }

    #[test]
    fn scrolling_moves_no_further_than_needed() {
        let area = Rect::new(0, 0, 80, 19);
        let head = Head { sheet: Sheet::Units, indicators: 10 };
        let widths = [10, 10, 10, 10, 10, 10, 10];
        assert_eq!(numbers(&Window::new(area, head, &widths, 0, 0)), [0, 1, 2, 3, 4]);
        assert_eq!(numbers(&Window::new(area, head, &widths, 5, 0)), [1, 2, 3, 4, 5]);
        assert_eq!(numbers(&Window::new(area, head, &widths, 3, 1)), [1, 2, 3, 4, 5]);
        assert_eq!(numbers(&Window::new(area, head, &widths, 0, 1)), [0, 1, 2, 3, 4]);
    }
}
