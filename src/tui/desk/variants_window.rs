//! Where everything is in the pane of the variants: one pure function, used for drawing, scrolling and the mouse.

use ratatui::layout::Rect;

/// How wide the column of a model is at least.
const NARROWEST: u16 = 13;
/// How wide it is at most.
const WIDEST: u16 = 26;
/// How wide the column of names is at least and at most.
const NAMES: (u16, u16) = (27, 46);
/// Lines of the heads of columns.
const HEAD_ROWS: u16 = 2;
/// Rows of the list that stay whatever stands below.
const LIST_ROWS: u16 = 7;
/// Lines below the bars: a line, then the sentence.
const SENTENCE_ROWS: u16 = 4;

/// The parts of the pane.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Window {
    /// The names of the tables.
    pub tabs: Rect,
    /// The names of the models.
    pub head: Rect,
    /// The rows.
    pub list: Rect,
    /// The bars and the sentence below.
    pub foot: Rect,
    /// How many bars there is room for.
    pub bars: u16,
    /// How wide the column of names is.
    pub names: u16,
    /// How wide the column of a model is.
    pub width: u16,
    /// How many models stand side by side beside the base.
    pub across: usize,
    /// The first variant in sight, from 1.
    pub first: usize,
}

impl Window {
    /// The parts of an area, for `models` models of which the one at `column` is in sight, `first` being the first variant
    /// in sight before; `bars` says whether there is one for each below.
    pub fn new(area: Rect, models: usize, column: usize, first: usize, bars: bool) -> Self {
        let wanted = u16::try_from(models).unwrap_or(u16::MAX).max(1);
        // Names give way as long as all models find room beside them.
        let left = area.width.saturating_sub(wanted.saturating_mul(NARROWEST));
        let names = left.clamp(NAMES.0, NAMES.1).min(area.width);
        let room = area.width - names;
        let width = (room / wanted).clamp(NARROWEST, WIDEST).min(room.max(1));
        let across = usize::from(room / width).saturating_sub(1).max(1);
        let last = models.saturating_sub(across).max(1);
        let lowest = (column + 1).saturating_sub(across).max(1);
        let first = if column == 0 { first.clamp(1, last) } else { first.clamp(lowest, column).min(last.max(lowest)) };
        let above = 1 + HEAD_ROWS;
        let below = area.height.saturating_sub(above + LIST_ROWS);
        let bars = if bars { wanted.min(below.saturating_sub(SENTENCE_ROWS)) } else { 0 };
        let foot = if below < 3 { 0 } else { below.min(bars + SENTENCE_ROWS) };
        let row = |y: u16, height: u16| Rect { y: area.y + y, height, ..area }.intersection(area);
        Self {
            tabs: row(0, 1),
            head: row(1, HEAD_ROWS),
            list: row(above, area.height.saturating_sub(above + foot)),
            foot: row(area.height - foot, foot),
            bars,
            names,
            width,
            across,
            first,
        }
    }

    /// The places of the models in sight with the columns at which they begin: the base, then variants.
    pub fn columns(&self, models: usize) -> impl Iterator<Item = (usize, u16)> + '_ {
        let variants = (self.first..models).take(self.across);
        let at = |number: usize| self.head.x + self.names + u16::try_from(number).unwrap_or(0) * self.width;
        std::iter::once(0).chain(variants).enumerate().map(move |(number, place)| (place, at(number)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_chosen_model_is_always_in_sight_and_nothing_overlaps() {
        for (width, height) in [(30, 5), (31, 8), (80, 19), (120, 35), (200, 55), (1, 1), (0, 0)] {
            for models in 1..12 {
                for column in 0..models {
                    for before in 0..models {
                        let area = Rect::new(0, 3, width, height);
                        let window = Window::new(area, models, column, before, height % 2 == 0);
                        let shown: Vec<usize> = window.columns(models).map(|(place, _)| place).collect();
                        assert!(shown.contains(&column), "{width}x{height} {models} {column} {before}: {window:?}");
                        let parts = [window.tabs, window.head, window.list, window.foot];
                        for (i, part) in parts.iter().enumerate() {
                            assert_eq!(part.intersection(area).area(), part.area());
                            assert!(parts[i + 1..].iter().all(|other| !part.intersects(*other)), "{window:?}");
                        }
                    }
                }
            }
        }
    }
}
