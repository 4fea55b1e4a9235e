//! What the chosen model brings: findings that come and go, and its steps.

use super::{Side, inset, note};
use crate::tui::draw::lists::in_sight;
use crate::tui::draw::outline::severity_part;
use crate::tui::draw::paint::Paint;
use crate::tui::theme::Part;
use crate::view::severity_sign;
use crate::view::variants::Exchange;

impl Side<'_> {
    pub(super) fn findings(&self, paint: &mut Paint) {
        self.chosen(paint);
        let rows = &self.pane.findings;
        for (number, row) in in_sight(self.pane.window.list, self.pane.scroll, rows.len()) {
            let Some(finding) = rows.get(number) else { continue };
            let part = match finding.exchange {
                Exchange::Goes => Part::Good,
                Exchange::Comes => Part::Warning,
                Exchange::Changes => Part::Dim,
            };
            let sign = severity_sign(finding.severity, paint.ascii());
            let pieces = [
                (finding.exchange.sign(paint.ascii()), self.part(part)),
                (" ", Part::Plain),
                (sign, self.part(severity_part(finding.severity))),
                (" ", Part::Plain),
                (&*finding.sentence, self.part(Part::Plain)),
            ];
            paint.pieces(inset(row), &pieces);
            self.cursor(paint, number, row);
        }
        self.where_empty(paint, rows.is_empty(), "variants-no-findings");
    }

    pub(super) fn steps(&self, paint: &mut Paint) {
        self.chosen(paint);
        let rows = &self.pane.steps;
        for (number, row) in in_sight(self.pane.window.list, self.pane.scroll, rows.len()) {
            let Some(step) = rows.get(number) else { continue };
            let place = format!("{:>3}. ", number + 1);
            let (sign, part) = match step.misfit {
                Some(_) => ("! ", Part::Warning),
                None => ("  ", Part::Plain),
            };
            let part = self.part(part);
            paint.pieces(inset(row), &[(sign, part), (&place, Part::Dim), (&step.sentence, part)]);
            self.cursor(paint, number, row);
        }
        self.where_empty(paint, rows.is_empty(), "variants-no-steps");
    }

    fn where_empty(&self, paint: &mut Paint, is_empty: bool, message: &str) {
        if is_empty {
            let message = if self.pane.column == 0 { "variants-base-steps" } else { message };
            note(paint, self.pane.window.list, &self.words.text(message));
        }
    }
}
