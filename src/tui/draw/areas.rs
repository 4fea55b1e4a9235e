//! Where everything is on the screen: one pure function, used for drawing and for the mouse.

use ratatui::layout::Rect;

use crate::tui::desk::View;

/// From this width on, the inspector stands beside every view.
const WIDE: u16 = 120;
/// From this width on, the outline stands beside every view too.
const VERY_WIDE: u16 = 170;

/// The parts of the screen of an open map. A part that is not shown is empty.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Areas {
    /// Which map, what is unsaved.
    pub title: Rect,
    /// The views.
    pub tabs: Rect,
    /// The outline.
    pub outline: Rect,
    /// The work: matrix, picture, findings.
    pub work: Rect,
    /// The inspector.
    pub inspector: Rect,
    /// The keys that matter here.
    pub foot: Rect,
    /// What just happened.
    pub said: Rect,
}

impl Areas {
    /// The areas of a terminal of this size; `inspecting` says whether the inspector has the keys.
    pub fn new(width: u16, height: u16, view: View, inspecting: bool) -> Self {
        let row = |y: u16| Rect::new(0, y, width, u16::from(y < height));
        let body_height = height.saturating_sub(5);
        let column = |x: u16, w: u16| Rect::new(x, 3.min(height), w, body_height);
        let mut areas = Self {
            title: row(0),
            tabs: row(1),
            foot: row(height.saturating_sub(2).max(2)),
            said: row(height.saturating_sub(1).max(3)),
            ..Self::default()
        };
        match view {
            View::Outline if width >= VERY_WIDE => areas.three(width, column),
            View::Outline if width < 60 => {
                let all = column(0, width);
                *(if inspecting { &mut areas.inspector } else { &mut areas.outline }) = all;
            }
            View::Outline => {
                let left = (width * 43 / 100).min(60);
                areas.outline = column(0, left);
                areas.inspector = column(left + 1, width.saturating_sub(left + 1));
            }
            // They take the whole width; nothing in them is a record of the map.
            View::Variants | View::Versions => areas.work = column(0, width),
            // The rows of the matrix are those of the outline: one of the two is enough.
            _ if width >= VERY_WIDE && view != View::Matrix => areas.three(width, column),
            _ if width >= WIDE => {
                let right = (width * 36 / 100).min(56);
                areas.work = column(0, width - right - 1);
                areas.inspector = column(width - right, right);
            }
            _ if inspecting => areas.inspector = column(0, width),
            _ => areas.work = column(0, width),
        }
        areas
    }

    fn three(&mut self, width: u16, column: impl Fn(u16, u16) -> Rect) {
        let (left, right) = (46, 54);
        self.outline = column(0, left);
        self.work = column(left + 1, width - left - right - 2);
        self.inspector = column(width - right, right);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_overlaps_and_nothing_leaves_the_screen() {
        for width in 0..260 {
            for height in 0..70 {
                for view in View::ALL {
                    for inspecting in [false, true] {
                        let areas = Areas::new(width, height, *view, inspecting);
                        let screen = Rect::new(0, 0, width, height);
                        let parts = [areas.outline, areas.work, areas.inspector];
                        for (i, part) in parts.iter().enumerate() {
                            assert_eq!(part.intersection(screen).area(), part.area(), "{width}x{height} {view:?}");
                            for other in &parts[i + 1..] {
                                assert!(!part.intersects(*other), "{width}x{height} {view:?}");
                            }
                        }
                    }
                }
            }
        }
    }
}
