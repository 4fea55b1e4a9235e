//! Below the tables: what comes first how often, or the whole of the row with the cursor.

use ratatui::layout::Rect;

use super::{Side, inset, note};
use crate::tui::desk::VariantsPage;
use crate::tui::draw::paint::Paint;
use crate::tui::theme::Part;
use crate::view::{bar, fit, letter};

impl Side<'_> {
    /// Below: what comes first how often and what that depends on; or the whole sentence of the row with the cursor.
    pub(super) fn foot(&self, paint: &mut Paint) {
        let foot = self.pane.window.foot;
        if foot.is_empty() {
            return;
        }
        paint.horizontal(foot.x, foot.y, foot.width);
        let below = Rect { y: foot.y + 1, height: foot.height - 1, ..foot };
        match self.pane.page {
            VariantsPage::Figures | VariantsPage::Profile => self.standings(paint, below),
            VariantsPage::Findings => {
                let Some(row) = self.pane.findings.get(self.pane.row) else { return };
                let against = row.against.as_ref();
                let against = against.map(|against| format!("{}: {against}", self.words.text("findings-against")));
                note(
                    paint,
                    below,
                    &[Some(row.sentence.clone()), against].into_iter().flatten().collect::<Vec<_>>().join(" "),
                );
            }
            VariantsPage::Steps => {
                let Some(step) = self.pane.step() else { return };
                let why = step.misfit.as_ref().map(|why| self.words.with("variants-misfit", &[("why", why.into())]));
                note(
                    paint,
                    below,
                    &[Some(step.sentence.clone()), why].into_iter().flatten().collect::<Vec<_>>().join(" – "),
                );
            }
        }
    }

    fn standings(&self, paint: &mut Paint, area: Rect) {
        let bars = self.pane.window.bars.min(area.height);
        // Where there is no room for all, those that come first most often are told.
        let mut order: Vec<usize> = (0..self.pane.standings.len()).collect();
        let share = |place: &usize| self.pane.standings.get(*place).and_then(|one| one.share).unwrap_or(0.0);
        if order.len() > usize::from(bars) {
            order.sort_by(|a, b| share(b).total_cmp(&share(a)));
        }
        for (&place, row) in order.iter().zip(area.rows().take(usize::from(bars))) {
            self.standing(paint, place, row);
        }
        let below = Rect { y: area.y + bars, height: area.height - bars, ..area };
        let on_cost = self.pane.figure().is_some_and(|figure| figure.id == "coordination_cost");
        let crossings = self.pane.crossings.join(" ");
        let sentence = match &self.pane.dependence {
            // In the row of the cost it is told where the size of offices turns the order around.
            _ if on_cost && !crossings.is_empty() => &crossings,
            Some(dependence) => dependence,
            None => "",
        };
        let lines = fit::wrap(sentence, usize::from(below.width.saturating_sub(2)));
        for (line, row) in lines.iter().zip(below.rows()) {
            paint.text(inset(row), line, self.part(Part::Plain));
        }
    }

    fn standing(&self, paint: &mut Paint, place: usize, row: Rect) {
        let Some(standing) = self.pane.standings.get(place) else { return };
        let names = self.pane.window.names;
        let part = self.part(if place == self.pane.column { Part::Heading } else { Part::Plain });
        // the letters of the profile
        let letter =
            if self.pane.page == VariantsPage::Profile { format!("{} ", letter(place)) } else { String::new() };
        let name = inset(Rect { width: names.saturating_sub(1), ..row });
        paint.pieces(name, &[(&letter, part), (&standing.name, part)]);
        let Some(share) = standing.share else { return };
        let rest = Rect { x: row.x + names, width: row.width.saturating_sub(names), ..row };
        let percent = fit::pad_left(&self.words.percent(share), 5, paint.ascii());
        let length = usize::from(rest.width / 3).min(30);
        let drawn = fit::pad(&bar(share, length, paint.ascii()), length, paint.ascii());
        let dominated = standing.dominated.as_deref().unwrap_or_default();
        let pieces = [
            (&*percent, part),
            ("  ", part),
            (&*drawn, self.part(Part::Key)),
            ("  ", part),
            (dominated, self.part(Part::Warning)),
        ];
        paint.pieces(rest, &pieces);
    }
}
