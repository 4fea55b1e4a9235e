//! The variants side by side: the indicators of all models, or what the chosen one brings; below, what comes first.

mod figures;
mod foot;
mod profile;
mod rows;

use ratatui::layout::Rect;

use super::paint::Paint;
use crate::tui::desk::{Desk, VariantsPage, VariantsPane};
use crate::tui::place::Place;
use crate::tui::state::State;
use crate::tui::theme::Part;
use crate::view::fit;
use crate::view::variants::{Compared, Exchange};
use crate::words::Words;

pub(super) fn draw(paint: &mut Paint, area: Rect, desk: &Desk, state: &State) {
    let pane = &desk.variants;
    let words = &state.words;
    let Some(compared) = &pane.compared else {
        note(paint, area, &words.text("variants-waiting"));
        return;
    };
    if compared.columns.len() < 2 {
        note(paint, area, &words.text(if desk.past().is_some() { "variants-past-none" } else { "variants-none" }));
        return;
    }
    let side = Side { pane, compared, words, has_keys: state.place() == Place::Variants };
    side.tabs(paint);
    match pane.page {
        VariantsPage::Figures => side.figures(paint),
        VariantsPage::Profile => side.profile(paint),
        VariantsPage::Findings => side.findings(paint),
        VariantsPage::Steps => side.steps(paint),
    }
    side.foot(paint);
}

fn note(paint: &mut Paint, area: Rect, text: &str) {
    for (line, row) in fit::wrap(text, usize::from(area.width.saturating_sub(2))).iter().zip(area.rows()) {
        paint.text(inset(row), line, Part::Dim);
    }
}

fn inset(row: Rect) -> Rect {
    Rect { x: row.x + 1, width: row.width.saturating_sub(1), ..row }
}

/// Models side by side.
struct Side<'a> {
    pane: &'a VariantsPane,
    compared: &'a Compared,
    words: &'a Words,
    has_keys: bool,
}

impl Side<'_> {
    /// A part, dim while a newer comparison is under way.
    fn part(&self, part: Part) -> Part {
        if self.pane.is_old() { Part::Dim } else { part }
    }

    fn tabs(&self, paint: &mut Paint) {
        let mut rest = self.pane.window.tabs;
        for &page in VariantsPage::ALL {
            let name = self.words.text(page.message());
            let count = match page {
                VariantsPage::Figures | VariantsPage::Profile => String::new(),
                VariantsPage::Findings => {
                    let all = |exchange: Exchange| -> usize {
                        self.pane.findings.iter().filter(|row| row.exchange == exchange).map(|row| row.count).sum()
                    };
                    let sign = Exchange::Goes.sign(paint.ascii());
                    format!(" {sign}{} +{}", all(Exchange::Goes), all(Exchange::Comes))
                }
                VariantsPage::Steps => format!(" {}", self.pane.steps.len()),
            };
            let here = page == self.pane.page;
            let text = if here { format!("[{name}{count}]") } else { format!(" {name}{count} ") };
            let used = paint.text(rest, &text, if here { Part::Heading } else { Part::Dim });
            let used = (used + 1).min(rest.width);
            rest = Rect { x: rest.x + used, width: rest.width - used, ..rest };
        }
        let misfits = self.compared.columns.get(self.pane.column).map_or(0, crate::view::variants::Column::misfits);
        if misfits > 0 {
            let text = self.words.with("variants-misfits", &[("n", misfits.into())]);
            paint.right(rest, &format!("! {text} "), Part::Warning);
        }
    }

    /// The mark of the row with the cursor.
    fn cursor(&self, paint: &mut Paint, number: usize, row: Rect) {
        if number == self.pane.row {
            paint.text(Rect { width: 1, ..row }, paint.sign("▌", ">"), Part::Heading);
            if self.has_keys {
                paint.set_cursor(row.x, row.y);
            }
        }
    }

    /// Of which model the rows are.
    fn chosen(&self, paint: &mut Paint) {
        let row = Rect { height: 1, ..self.pane.window.head };
        let name = self.compared.name(self.pane.column, self.words);
        let used = paint.text(inset(row), &format!(" {name} "), Part::Heading);
        if self.has_keys {
            paint.row(Rect { width: used, ..inset(row) }, Part::Focus);
        }
    }
}
