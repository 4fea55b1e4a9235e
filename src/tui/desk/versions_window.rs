//! Where everything is in the pane of the versions: one pure function, used for drawing, scrolling and the mouse.

use ratatui::layout::Rect;

/// From this width on the changes stand beside the versions, else below.
const WIDE: u16 = 120;

/// The parts of the pane.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Window {
    /// How findings went, or of which record the versions are.
    pub head: Rect,
    /// The versions.
    pub list: Rect,
    /// Who made the version with the cursor and when, which findings came and went.
    pub about: Rect,
    /// What it changed.
    pub changes: Rect,
}

/// Lines above the changes.
const ABOUT_ROWS: u16 = 2;

impl Window {
    /// The parts of an area.
    pub fn new(area: Rect) -> Self {
        let head = Rect { height: 1.min(area.height), ..area };
        let rest = Rect { y: head.bottom(), height: area.height - head.height, ..area };
        let (list, beside) = if area.width >= WIDE {
            let left = area.width * 45 / 100;
            (Rect { width: left, ..rest }, Rect { x: rest.x + left + 1, width: rest.width - left - 1, ..rest })
        } else {
            // a line parts the two
            let above = (rest.height * 2 / 5).max(3).min(rest.height);
            let below = rest.height.saturating_sub(above + 1);
            (Rect { height: above, ..rest }, Rect { y: rest.bottom() - below, height: below, ..rest })
        };
        let about = Rect { height: ABOUT_ROWS.min(beside.height), ..beside };
        let changes = Rect { y: about.bottom(), height: beside.height - about.height, ..beside };
        Self { head, list, about, changes }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_overlaps_and_nothing_leaves_the_area() {
        for width in 0..240 {
            for height in 0..60 {
                let area = Rect::new(3, 2, width, height);
                let Window { head, list, about, changes } = Window::new(area);
                let parts = [head, list, about, changes];
                for (number, part) in parts.iter().enumerate() {
                    assert_eq!(part.intersection(area).area(), part.area(), "{width}x{height} {part:?}");
                    assert!(parts[number + 1..].iter().all(|other| !part.intersects(*other)), "{width}x{height}");
                }
            }
        }
    }
}
