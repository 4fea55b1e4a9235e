//! Where the models stand in each concern, on a line from the worst to the best.

use ratatui::layout::Rect;

use super::{Side, inset};
use crate::tui::draw::lists::in_sight;
use crate::tui::draw::paint::Paint;
use crate::tui::theme::Part;
use crate::view::fit;
use crate::view::letter;
use crate::view::variants::on_axis;

impl Side<'_> {
    pub(super) fn profile(&self, paint: &mut Paint) {
        let window = &self.pane.window;
        let names = window.names;
        let head = Rect { height: 1, ..window.head };
        paint.text(inset(Rect { width: names, ..head }), &self.words.text("variants-name"), Part::Dim);
        let beside = |row: Rect| Rect { x: row.x + names, width: row.width.saturating_sub(names + 1), ..row };
        paint.text(beside(head), &self.words.text("variants-worst"), Part::Dim);
        paint.right(beside(head), &self.words.text("variants-best"), Part::Dim);
        for (number, row) in in_sight(window.list, self.pane.scroll, self.pane.profile.len()) {
            let Some(line) = self.pane.profile.get(number) else { continue };
            let part = self.part(if line.is_theme { Part::Heading } else { Part::Plain });
            let indent = if line.is_theme { "" } else { "  " };
            let place = inset(Rect { width: names.saturating_sub(1), ..row });
            let fits = fit::width(&line.name) + indent.len() <= usize::from(place.width);
            paint.pieces(place, &[(indent, part), (if fits { &line.name } else { &line.short }, part)]);
            self.axis(paint, beside(row), &line.places);
            self.cursor(paint, number, row);
        }
    }

    /// The line with the letters of the models, the chosen one marked.
    fn axis(&self, paint: &mut Paint, at: Rect, places: &[f64]) {
        paint.horizontal(at.x, at.y, at.width);
        let chosen = letter(self.pane.column);
        for (x, letter) in on_axis(places, usize::from(at.width)) {
            let x = at.x + u16::try_from(x).unwrap_or(0);
            let here = letter == chosen;
            let cell = Rect { x, width: fit::width(&letter) as u16, ..at }.intersection(at);
            paint.text(cell, &letter, self.part(if here { Part::Heading } else { Part::Plain }));
            if here {
                paint.row(cell, Part::Selected);
            }
        }
    }
}
