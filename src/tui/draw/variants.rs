//! The variants side by side: the indicators of all models, or what the chosen one brings; below, what comes first.

use ratatui::layout::Rect;

use super::lists::in_sight;
use super::outline::severity_part;
use super::paint::Paint;
use crate::tui::desk::{Desk, VariantsPage, VariantsPane};
use crate::tui::place::Place;
use crate::tui::state::State;
use crate::tui::theme::Part;
use crate::view::measures::direction_sign;
use crate::view::variants::{Change, Compared, Exchange, change_sign};
use crate::view::{bar, fit, severity_sign};
use crate::words::Words;

pub(super) fn draw(paint: &mut Paint, area: Rect, desk: &Desk, state: &State) {
    let pane = &desk.variants;
    let words = &state.words;
    let Some(compared) = &pane.compared else {
        note(paint, area, &words.text("variants-waiting"));
        return;
    };
    if compared.columns.len() < 2 {
        note(paint, area, &words.text("variants-none"));
        return;
    }
    let side = Side { pane, compared, words, has_keys: state.place() == Place::Variants };
    side.tabs(paint);
    match pane.page {
        VariantsPage::Figures => side.figures(paint),
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
                VariantsPage::Figures => String::new(),
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

    fn figures(&self, paint: &mut Paint) {
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

    fn findings(&self, paint: &mut Paint) {
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

    fn steps(&self, paint: &mut Paint) {
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

    /// Below: what comes first how often and what that depends on; or the whole sentence of the row with the cursor.
    fn foot(&self, paint: &mut Paint) {
        let foot = self.pane.window.foot;
        if foot.is_empty() {
            return;
        }
        paint.horizontal(foot.x, foot.y, foot.width);
        let below = Rect { y: foot.y + 1, height: foot.height - 1, ..foot };
        match self.pane.page {
            VariantsPage::Figures => self.standings(paint, below),
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
        paint.text(inset(Rect { width: names.saturating_sub(1), ..row }), &standing.name, part);
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
