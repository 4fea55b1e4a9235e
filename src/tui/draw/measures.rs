//! The measures: the tables by name, the indicators, the rows, and what the column with the cursor says.

use ratatui::layout::Rect;

use super::lists::in_sight;
use super::paint::Paint;
use crate::analysis::{Direction, Kind};
use crate::tui::desk::{ColumnAt, Desk, MeasuresPane, MeasuresPlace};
use crate::tui::place::Place;
use crate::tui::state::State;
use crate::tui::theme::Part;
use crate::view::fit;
use crate::view::measures::{Group, NetworkRow, Sheet, Sheets, by_telling, direction_sign, level_of, level_sign};
use crate::words::Words;

pub(super) fn draw(paint: &mut Paint, area: Rect, desk: &Desk, state: &State) {
    let pane = &desk.measures;
    let Some(sheets) = &pane.sheets else {
        note(paint, area, &state.words.text("measures-waiting"));
        return;
    };
    tabs(paint, pane, sheets, &state.words);
    indicators(paint, pane);
    let has_keys = state.place() == Place::Measures;
    if pane.sheet() == Sheet::Network {
        Network { pane, words: &state.words, has_keys }.draw(paint);
        return;
    }
    if pane.order.is_empty() {
        let below = Rect { y: pane.window.groups.y, height: area.bottom() - pane.window.groups.y, ..area };
        note(paint, below, &state.words.text(empty(pane.sheet())));
        return;
    }
    let table = Table { pane, sheets, words: &state.words, place: pane.place(), has_keys };
    table.groups(paint);
    table.head(paint);
    table.rows(paint);
    table.foot(paint);
}

/// What an empty table says.
fn empty(sheet: Sheet) -> &'static str {
    match sheet {
        Sheet::Units | Sheet::Offices | Sheet::Network => "measures-no-units",
        Sheet::Keys => "measures-no-keys",
        Sheet::Fields => "measures-no-fields",
        Sheet::Missing => "measures-no-missing",
        Sheet::Ties => "measures-no-ties",
        Sheet::Paths => "measures-no-paths",
    }
}

fn note(paint: &mut Paint, area: Rect, text: &str) {
    for (line, row) in fit::wrap(text, usize::from(area.width.saturating_sub(2))).iter().zip(area.rows()) {
        paint.text(inset(row), line, Part::Dim);
    }
}

fn inset(row: Rect) -> Rect {
    Rect { x: row.x + 1, width: row.width.saturating_sub(1), ..row }
}

/// Rows and numbers of an older map or day are dim.
fn plain(pane: &MeasuresPane) -> Part {
    if pane.is_old() { Part::Dim } else { Part::Plain }
}

/// The tables with how many rows each has; the one shown stands in brackets and is always in sight.
fn tabs(paint: &mut Paint, pane: &MeasuresPane, sheets: &Sheets, words: &Words) {
    let label = |sheet: Sheet| {
        let name = words.text(sheet.message());
        let count =
            if sheet == Sheet::Network { String::new() } else { format!(" {}", words.count(sheets.rows(sheet))) };
        let waits = if sheet == pane.sheet() && pane.is_old() { "…" } else { "" };
        if sheet == pane.sheet() { format!("[{name}{count}{waits}]") } else { format!(" {name}{count} ") }
    };
    let labels: Vec<(Sheet, String)> = Sheet::ALL.iter().map(|&sheet| (sheet, label(sheet))).collect();
    let here = labels.iter().position(|(sheet, _)| *sheet == pane.sheet()).unwrap_or(0);
    let width = |labels: &[(Sheet, String)]| labels.iter().map(|(_, label)| fit::width(label) + 1).sum::<usize>();
    let room = usize::from(pane.window.tabs.width);
    let first =
        (0..=here).find(|&first| labels.get(first..=here).is_none_or(|seen| width(seen) <= room)).unwrap_or(here);
    let mut rest = pane.window.tabs;
    for (sheet, label) in labels.iter().skip(first) {
        let used = paint.text(rest, label, if *sheet == pane.sheet() { Part::Heading } else { Part::Dim });
        let used = (used + 1).min(rest.width);
        rest = Rect { x: rest.x + used, width: rest.width - used, ..rest };
    }
}

/// The part of the sign of a direction.
fn direction_part(direction: Direction) -> Part {
    if direction == Direction::None { Part::Dim } else { Part::Key }
}

/// The indicators side by side: name, number, which way is better.
fn indicators(paint: &mut Paint, pane: &MeasuresPane) {
    let window = &pane.window;
    let (across, width) = (window.across, window.indicators.width / window.across.max(1));
    let mut rows: Vec<(usize, &NetworkRow)> = pane.indicators.iter().enumerate().collect();
    if rows.len() > usize::from(window.across * window.indicators.height) {
        rows.sort_by_key(|(at, _)| by_telling(*at));
    }
    let mut rows = rows.into_iter().map(|(_, row)| row);
    for line in window.indicators.rows() {
        for (column, row) in (0..across).zip(rows.by_ref()) {
            let cell = Rect { x: line.x + column * width, width, ..line };
            indicator(paint, Rect { width: cell.width.saturating_sub(2), ..inset(cell) }, row, plain(pane));
        }
    }
}

fn indicator(paint: &mut Paint, cell: Rect, row: &NetworkRow, part: Part) {
    let better = row.better.unwrap_or(Direction::None);
    let sign = direction_sign(better, paint.ascii());
    let used = paint.right(cell, sign, direction_part(better)) + 1;
    let rest = Rect { width: cell.width.saturating_sub(used), ..cell };
    let strong = if part == Part::Plain { Part::Heading } else { part };
    let used = used + paint.right(rest, &row.value, strong) + 1;
    paint.text(Rect { width: cell.width.saturating_sub(used), ..cell }, &row.short, Part::Dim);
}

/// A table of units, fields, pairs or paths.
struct Table<'a> {
    pane: &'a MeasuresPane,
    sheets: &'a Sheets,
    words: &'a Words,
    place: MeasuresPlace,
    has_keys: bool,
}

impl Table<'_> {
    /// A line with the names of the groups where they begin.
    fn groups(&self, paint: &mut Paint) {
        let row = self.pane.window.groups;
        paint.horizontal(row.x, row.y, row.width);
        if self.pane.sheet() != Sheet::Units {
            return;
        }
        let mut last = None;
        for column in &self.pane.window.columns {
            let group = self.pane.columns.get(column.number).map(|measure| Group::of(measure));
            if let Some(group) = group.filter(|_| group != last) {
                let text = format!(" {} ", self.words.text(group.message()));
                let room = self.end_of(group, column).saturating_sub(column.x + 1);
                paint.text(Rect { x: column.x + 1, width: room, ..row }, &text, Part::Dim);
            }
            last = group;
        }
    }

    /// Where the columns of a group end; the last one in sight may use the rest of the line.
    fn end_of(&self, group: Group, from: &ColumnAt) -> u16 {
        let of_group = |column: &ColumnAt| self.pane.columns.get(column.number).is_some_and(|m| Group::of(m) == group);
        let mut after = self.pane.window.columns.iter().filter(|column| column.number > from.number);
        after.find(|column| !of_group(column)).map_or(self.pane.window.groups.right(), |column| column.x)
    }

    fn head(&self, paint: &mut Paint) {
        let window = &self.pane.window;
        let message = match self.pane.sheet() {
            Sheet::Units | Sheet::Keys | Sheet::Network => "measures-name-unit",
            Sheet::Offices => "measures-name-office",
            Sheet::Fields => "measures-name-field",
            Sheet::Missing | Sheet::Ties => "measures-name-pair",
            Sheet::Paths => "measures-name-path",
        };
        let names = Rect { width: window.names.saturating_sub(1), ..window.head };
        let last = window.columns.last().map_or(0, |column| column.number + 1);
        let more = match (window.first_column > 0, last < self.pane.columns.len()) {
            (true, true) => paint.sign("◂ ▸", "< >"),
            (true, false) => paint.sign("◂", "<"),
            (false, true) => paint.sign("▸", ">"),
            (false, false) => "",
        };
        let used = paint.right(names, more, Part::Key);
        let by_name = self.place.sorting.column.is_none() && self.pane.sheet() != Sheet::Missing;
        let label = format!("{}{}", self.words.text(message), if by_name { paint.sign(" ▴", " ^") } else { "" });
        paint.text(Rect { width: names.width.saturating_sub(used + 2), ..inset(names) }, &label, Part::Dim);
        for column in &window.columns {
            let Some(measure) = self.pane.columns.get(column.number) else { continue };
            let sorted = self.place.sorting.column == Some(column.number);
            let arrow = match self.place.sorting.ascending {
                _ if !sorted => "",
                true => paint.sign("▴", "^"),
                false => paint.sign("▾", "v"),
            };
            let text = format!("{}{arrow}", self.words.measure_short(measure));
            let part = if column.number == self.place.column { Part::Heading } else { Part::Dim };
            let cell = Rect { x: column.x + 1, width: column.width.saturating_sub(1), ..window.head };
            aligned(paint, cell, &text, measure.kind, part);
        }
    }

    fn rows(&self, paint: &mut Paint) {
        let window = &self.pane.window;
        for (number, row) in in_sight(window.list, self.place.scroll, self.pane.order.len()) {
            let Some(&at) = self.pane.order.get(number) else { continue };
            let here = number == self.place.row;
            let names = Rect { width: window.names.saturating_sub(1), ..row };
            let sheet = self.pane.sheet();
            let full = self.sheets.name(sheet, at, false);
            let name =
                if fit::width(&full) + 1 > usize::from(names.width) { self.sheets.name(sheet, at, true) } else { full };
            let part = if here && !self.pane.is_old() { Part::Heading } else { plain(self.pane) };
            paint.text(inset(names), &name, part);
            if here {
                paint.text(Rect { width: 1, ..row }, paint.sign("▌", ">"), Part::Heading);
            }
            for column in &window.columns {
                self.cell(paint, Rect { x: column.x, width: column.width, ..row }, at, column.number, here);
            }
        }
    }

    fn cell(&self, paint: &mut Paint, cell: Rect, row: usize, column: usize, here: bool) {
        let Some(measure) = self.pane.columns.get(column) else { return };
        let text = self.sheets.text(self.pane.sheet(), row, column, measure, self.words);
        let number = self.sheets.number(self.pane.sheet(), row, measure);
        let part = match measure.kind {
            _ if self.pane.is_old() => Part::Dim,
            _ if self.sheets.asks(self.pane.sheet(), row, measure) => Part::Warning,
            Kind::YesNo => Part::Dim,
            _ if number.is_some_and(|number| number.abs() < f64::EPSILON) => Part::Dim,
            _ => Part::Plain,
        };
        let inside = Rect { x: cell.x + 1, width: cell.width.saturating_sub(1), ..cell };
        aligned(paint, inside, &text, measure.kind, part);
        if column != self.place.column {
            return;
        }
        // The column with the cursor shows at a glance where there is much.
        if let (Some(number), Some(range)) = (number, self.pane.range.filter(|_| measure.kind != Kind::YesNo)) {
            let sign = level_sign(level_of(number, range), paint.ascii()).to_string();
            let left = u16::try_from(fit::width(&text)).unwrap_or(0) + 2;
            if left < inside.width {
                let x = inside.right() - left;
                paint.text(
                    Rect { x, width: 1, ..inside },
                    &sign,
                    if self.pane.is_old() { Part::Dim } else { Part::Key },
                );
            }
        }
        if here {
            paint.row(inside, if self.has_keys { Part::Focus } else { Part::Selected });
            paint.set_cursor(inside.x, inside.y);
        }
    }

    /// What the column with the cursor says.
    fn foot(&self, paint: &mut Paint) {
        let Some(measure) = self.pane.measure() else { return };
        let name = self.words.measure_name(measure);
        explain(paint, self.pane.window.foot, &name, &self.sheets.explained(measure, self.words));
    }
}

/// Numbers stand on the right, names on the left.
fn aligned(paint: &mut Paint, cell: Rect, text: &str, kind: Kind, part: Part) {
    if matches!(kind, Kind::Reference | Kind::List) {
        paint.text(inset(cell), text, part);
    } else {
        paint.right(cell, text, part);
    }
}

/// A line, then a name and what it says.
fn explain(paint: &mut Paint, area: Rect, name: &str, help: &str) {
    if area.is_empty() {
        return;
    }
    paint.horizontal(area.x, area.y, area.width);
    let below = inset(Rect { y: area.y + 1, height: area.height - 1, ..area });
    let lines = fit::wrap(&format!("{name}: {help}"), usize::from(below.width));
    let mut rest = fit::width(name) + 1;
    for (line, row) in lines.iter().zip(below.rows()) {
        let used = fit::width(line);
        let bold = u16::try_from(rest.min(used)).unwrap_or(0);
        paint.text(row, line, Part::Plain);
        paint.row(Rect { width: bold.min(row.width), ..row }, Part::Heading);
        rest = rest.saturating_sub(used + 1);
    }
}

/// The whole network: a row a number.
struct Network<'a> {
    pane: &'a MeasuresPane,
    words: &'a Words,
    has_keys: bool,
}

impl Network<'_> {
    fn draw(&self, paint: &mut Paint) {
        let (window, place) = (&self.pane.window, self.pane.place());
        paint.horizontal(window.groups.x, window.groups.y, window.groups.width);
        let head = inset(window.head);
        let (names, values) = self.widths();
        let value = Rect { x: head.x + names, width: values, ..head }.intersection(head);
        paint.right(value, &self.words.text("measures-column-value"), Part::Dim);
        for (number, row) in in_sight(window.list, place.scroll, self.pane.count()) {
            let Some(told) = self.pane.network_row(number) else { continue };
            self.row(paint, row, told);
            if number == place.row {
                paint.row(row, if self.has_keys { Part::Focus } else { Part::Selected });
                paint.set_cursor(row.x, row.y);
            }
        }
        if let Some(told) = self.pane.network_row(place.row) {
            let better = told.better.map(|better| format!(" ({})", self.words.direction(better))).unwrap_or_default();
            explain(paint, window.foot, &format!("{}{better}", told.name), &told.help);
        }
    }

    /// How wide the names and the numbers are.
    fn widths(&self) -> (u16, u16) {
        (52.min(self.pane.window.list.width.saturating_sub(28)), 9)
    }

    fn row(&self, paint: &mut Paint, row: Rect, told: &NetworkRow) {
        let inside = inset(row);
        let (names, values) = self.widths();
        let part = plain(self.pane);
        paint.text(Rect { width: names, ..inside }, &told.name, part);
        let value = Rect { x: inside.x + names, width: values, ..inside }.intersection(inside);
        paint.right(value, &told.value, if part == Part::Plain { Part::Heading } else { part });
        let after = Rect { x: value.right() + 2, width: inside.right().saturating_sub(value.right() + 2), ..inside };
        if let Some(better) = told.better {
            let sign = direction_sign(better, paint.ascii());
            // What has no room here stands below, for the row with the cursor.
            let text = if after.width < 22 { "".into() } else { self.words.direction(better) };
            paint.pieces(after, &[(sign, direction_part(better)), (" ", Part::Dim), (&text, Part::Dim)]);
        }
        let help = Rect { x: after.x + 22, width: after.width.saturating_sub(22), ..after };
        if help.width >= 40 {
            paint.text(help, &told.help, Part::Dim);
        }
    }
}
