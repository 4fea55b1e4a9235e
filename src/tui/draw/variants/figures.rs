//! The indicators of all models side by side.

use ratatui::layout::Rect;

use super::{Side, inset};
use crate::tui::draw::lists::in_sight;
use crate::tui::draw::paint::Paint;
use crate::tui::theme::Part;
use crate::view::fit;
use crate::view::measures::direction_sign;
use crate::view::variants::{Change, change_sign};

impl Side<'_> {
    pub(super) fn figures(&self, paint: &mut Paint) {
        self.head(paint);
        let window = &self.pane.window;
        for (number, row) in in_sight(window.list, self.pane.scroll, self.pane.figures.len()) {
            let Some(figure) = self.pane.figures.get(number) else { continue };
            let names = Rect { width: window.names.saturating_sub(1), ..row };
            let sign = direction_sign(figure.better, paint.ascii());
            let used = paint.right(names, &figure.set, self.part(Part::Key));
            let names = Rect { width: names.width.saturating_sub(used + u16::from(used > 0)), ..names };
            let fits = fit::width(&figure.name) + 4 <= usize::from(names.width);
            let name = if fits { &figure.name } else { &figure.short };
            let part = self.part(if figure.differs { Part::Plain } else { Part::Dim });
            paint.pieces(inset(names), &[(sign, self.part(Part::Key)), (" ", part), (name, part)]);
            for (place, x) in window.columns(self.compared.columns.len()) {
                let Some(cell) = figure.cells.get(place) else { continue };
                let part = if place == self.pane.column && figure.differs { Part::Heading } else { part };
                let change = match cell.change {
                    Change::Better => Part::Good,
                    Change::Worse => Part::Warning,
                    Change::Same | Change::Other => Part::Dim,
                };
                let at = Rect { x: x + 1, width: window.width.saturating_sub(1), ..row }.intersection(row);
                let value = fit::pad(&cell.text, 7, paint.ascii());
                let sign = change_sign(cell.change, paint.ascii());
                paint.pieces(at, &[(&value, part), (sign, self.part(change))]);
            }
            self.cursor(paint, number, row);
        }
    }

    /// The names of the models, the chosen one marked.
    fn head(&self, paint: &mut Paint) {
        let window = &self.pane.window;
        let names = Rect { width: window.names.saturating_sub(2), ..window.head };
        let models = self.compared.columns.len();
        let more = match (window.first > 1, window.first + window.across < models) {
            (true, true) => paint.sign("◂ ▸", "< >"),
            (true, false) => paint.sign("◂", "<"),
            (false, true) => paint.sign("▸", ">"),
            (false, false) => "",
        };
        paint.right(Rect { height: 1, ..names }, more, Part::Key);
        paint.text(Rect { height: 1, ..inset(names) }, &self.words.text("variants-name"), Part::Dim);
        for (place, x) in window.columns(models) {
            let cell = Rect { x: x + 1, width: window.width.saturating_sub(1), ..window.head };
            let cell = cell.intersection(window.head);
            let here = place == self.pane.column;
            let name = self.compared.name(place, self.words);
            for (line, row) in fit::wrap(&name, usize::from(cell.width.saturating_sub(1))).iter().zip(cell.rows()) {
                let used = paint.text(row, line, if here { Part::Heading } else { self.part(Part::Plain) });
                if here {
                    paint.row(Rect { width: used, ..row }, if self.has_keys { Part::Focus } else { Part::Selected });
                }
            }
        }
    }
}
