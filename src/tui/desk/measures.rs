//! The measures: which table, its order, its cursor, and whether newer numbers are under way.

use std::collections::BTreeMap;
use std::sync::Arc;

use ratatui::layout::Rect;

use super::Seen;
use super::measures_window::{Head, Window};
use crate::analysis::{Kind, Measure};
use crate::map::{Id, Language, Slot};
use crate::tui::state::{Motion, keep_in_sight};
use crate::view::fit;
use crate::view::measures::{NetworkRow, Shade, Sheet, Sheets, Sorting, ordered};
use crate::words::Words;

/// The measures as they are shown.
#[derive(Default)]
pub struct MeasuresPane {
    /// The last finished numbers; none before the first are done.
    pub sheets: Option<Arc<Sheets>>,
    /// Which table is shown.
    pub sheet: Option<Sheet>,
    /// The rows of the table in their order.
    pub order: Vec<usize>,
    /// The columns of the table.
    pub columns: Vec<&'static Measure>,
    /// The indicators.
    pub indicators: Vec<NetworkRow>,
    /// What else is measured of the whole network.
    pub further: Vec<NetworkRow>,
    /// Where everything is in the pane.
    pub window: Window,
    /// The smallest and the largest number of the column with the cursor.
    pub range: Option<(f64, f64)>,
    places: BTreeMap<Sheet, Place>,
    /// The analysis these numbers belong to, the one last asked for, and the one that is wanted.
    finished: u64,
    asked: u64,
    wanted: u64,
    made_of: Option<(u64, Language, Sheet, Sorting)>,
    /// Whether the cursor was put on a unit from elsewhere.
    revealed: bool,
    ranged: Option<(u64, Sheet, usize)>,
}

/// Where one is in a table.
#[derive(Debug, Clone, Default)]
pub struct Place {
    /// The row with the cursor, in the order shown.
    pub row: usize,
    /// The column with the cursor.
    pub column: usize,
    /// The first row in sight.
    pub scroll: usize,
    /// The first column in sight.
    pub scroll_column: usize,
    /// How the table is sorted.
    pub sorting: Sorting,
    /// What the cursor is on, so that it stays there while rows come and go.
    on: Option<Vec<Id>>,
}

impl Place {
    fn of(sheet: Sheet) -> Self {
        Self { sorting: Sorting::first(sheet), ..Self::default() }
    }
}

impl MeasuresPane {
    /// The table shown.
    pub fn sheet(&self) -> Sheet {
        self.sheet.unwrap_or(Sheet::Units)
    }

    /// Where one is in it.
    pub fn place(&self) -> Place {
        self.places.get(&self.sheet()).cloned().unwrap_or_else(|| Place::of(self.sheet()))
    }

    fn place_mut(&mut self) -> &mut Place {
        let sheet = self.sheet();
        self.places.entry(sheet).or_insert_with(|| Place::of(sheet))
    }

    /// Whether the numbers are not of the map and the day as they are now.
    pub fn is_old(&self) -> bool {
        self.finished != self.wanted
    }

    /// How many rows the table has.
    pub fn count(&self) -> usize {
        if self.sheet() == Sheet::Network { self.indicators.len() + self.further.len() } else { self.order.len() }
    }

    /// The number of the whole network at a row of its table.
    pub fn network_row(&self, row: usize) -> Option<&NetworkRow> {
        self.indicators.get(row).or_else(|| self.further.get(row.checked_sub(self.indicators.len())?))
    }

    /// The measure of the column with the cursor.
    pub fn measure(&self) -> Option<&'static Measure> {
        self.columns.get(self.place().column).copied()
    }

    /// Whether new numbers are to be asked for; each are asked for once.
    pub(in crate::tui) fn wants(&mut self, wanted: u64) -> bool {
        let wants = self.asked != wanted;
        self.asked = wanted;
        wants
    }

    /// Takes numbers, unless newer ones are there.
    pub(in crate::tui) fn take(&mut self, number: u64, sheets: Arc<Sheets>) {
        if number > self.finished {
            self.finished = number;
            self.sheets = Some(sheets);
        }
    }

    pub(super) fn settle(&mut self, seen: &Seen, wanted: u64, area: Rect) {
        self.wanted = wanted;
        let Some(sheets) = self.sheets.clone() else { return };
        let (sheet, place) = (self.sheet(), self.place());
        let made_of = Some((self.finished, seen.words.language(), sheet, place.sorting));
        if self.made_of != made_of {
            self.columns = if sheet == Sheet::Network { Vec::new() } else { sheet.columns() };
            self.order = if sheet == Sheet::Network { Vec::new() } else { ordered(&sheets, sheet, place.sorting) };
            self.indicators = sheets.indicators(seen.words);
            self.further = sheets.further(seen.words);
            self.made_of = made_of;
            self.follow(&sheets);
        }
        let (count, columns) = (self.count(), self.columns.len());
        let place = self.place_mut();
        place.row = place.row.min(count.saturating_sub(1));
        place.column = place.column.min(columns.saturating_sub(1));
        self.remember();
        self.lay_out(seen.words, area);
        self.measure_range(&sheets);
    }

    /// Puts the cursor on what it was on, wherever that stands now.
    fn follow(&mut self, sheets: &Sheets) {
        let (sheet, revealed) = (self.sheet(), std::mem::take(&mut self.revealed));
        // One selected elsewhere that does not belong to the network would only show dashes.
        let shows = |row: &usize| {
            !revealed || self.columns.first().is_some_and(|measure| sheets.number(sheet, *row, measure).is_some())
        };
        let on = self.place().on.and_then(|ids| sheets.row_of(sheet, &ids)).filter(shows);
        if let Some(at) = on.and_then(|row| self.order.iter().position(|&other| other == row)) {
            self.place_mut().row = at;
        }
    }

    fn remember(&mut self) {
        let on = self.ids();
        self.place_mut().on = (!on.is_empty()).then_some(on);
    }

    fn lay_out(&mut self, words: &Words, area: Rect) {
        let sheet = self.sheet();
        let widths: Vec<u16> = self.columns.iter().map(|measure| width(measure, words)).collect();
        let head = Head { sheet, indicators: self.indicators.len() };
        let place = self.place();
        self.window = Window::new(area, head, &widths, place.column, place.scroll_column);
        let (rows, count, first) = (usize::from(self.window.list.height), self.count(), self.window.first_column);
        let place = self.place_mut();
        place.scroll_column = first;
        place.scroll = keep_in_sight(place.scroll, place.row, rows, count);
    }

    fn measure_range(&mut self, sheets: &Sheets) {
        let (sheet, column) = (self.sheet(), self.place().column);
        let ranged = Some((self.finished, sheet, column));
        if self.ranged == ranged {
            return;
        }
        self.ranged = ranged;
        let numbers =
            |measure: &'static Measure| self.order.iter().filter_map(|&row| sheets.number(sheet, row, measure));
        self.range = self.columns.get(column).filter(|measure| is_amount(measure)).and_then(|measure| {
            let low = numbers(measure).min_by(f64::total_cmp)?;
            Some((low, numbers(measure).max_by(f64::total_cmp)?))
        });
    }

    /// What the row with the cursor is of.
    pub fn ids(&self) -> Vec<Id> {
        let row = self.order.get(self.place().row);
        let ids = self.sheets.as_ref().zip(row).map(|(sheets, &row)| sheets.ids(self.sheet(), row));
        ids.unwrap_or_default().into_iter().cloned().collect()
    }

    /// The record that the row with the cursor is of; of a pair, its first unit.
    pub(in crate::tui) fn slot(&self) -> Option<Slot> {
        let id = self.ids().into_iter().next()?;
        Some(if self.sheet() == Sheet::Paths { Slot::Path(id) } else { Slot::Node(id) })
    }

    /// The units by the measure of the column with the cursor; none where it is no amount of a unit.
    pub(in crate::tui) fn shade(&self) -> Option<Shade> {
        let measure = self.measure().filter(|measure| self.sheet().is_of_units() && is_amount(measure))?;
        Some(Shade::new(self.sheets.as_ref()?, self.sheet(), measure))
    }

    pub(super) fn go(&mut self, motion: Motion, page: usize) {
        let row = motion.from(self.place().row, self.count(), page);
        self.point(row);
    }

    /// Puts the cursor on a row of the order shown.
    pub(in crate::tui) fn point(&mut self, row: usize) {
        if row < self.count() {
            self.place_mut().row = row;
            self.remember();
        }
    }

    /// Moves the cursor over the columns.
    pub(in crate::tui) fn go_across(&mut self, motion: Motion) {
        let columns = self.columns.len();
        let place = self.place_mut();
        place.column = motion.from(place.column, columns, 5);
    }

    /// Sorts by the column with the cursor; again: the other way; again: as it comes.
    pub(in crate::tui) fn sort(&mut self) {
        if !self.columns.is_empty() {
            let place = self.place_mut();
            place.sorting = place.sorting.by(place.column);
            // Who sorts wants to see what comes first.
            (place.row, place.on) = (0, None);
        }
    }

    /// Puts the cursor on a column and sorts by it.
    pub(in crate::tui) fn sort_by(&mut self, column: usize) {
        if column < self.columns.len() {
            self.place_mut().column = column;
            self.sort();
        }
    }

    /// Shows the table that stands so many further on, around at the ends.
    pub(in crate::tui) fn turn(&mut self, by: isize) {
        let all = Sheet::ALL;
        let now = all.iter().position(|&sheet| sheet == self.sheet()).unwrap_or(0);
        let length = isize::try_from(all.len()).unwrap_or(1);
        let next = (isize::try_from(now).unwrap_or(0) + by).rem_euclid(length);
        self.sheet = all.get(usize::try_from(next).unwrap_or(0)).copied();
    }

    /// Puts the cursor of the units on this one, if it has a row with numbers.
    pub(in crate::tui) fn reveal(&mut self, id: &Id) {
        let place = self.places.entry(Sheet::Units).or_insert_with(|| Place::of(Sheet::Units));
        place.on = Some(vec![id.clone()]);
        self.revealed = true;
        // The rows are looked through again.
        self.made_of = None;
    }
}

/// Whether a measure is a number that can be drawn as more or less.
fn is_amount(measure: &Measure) -> bool {
    matches!(measure.kind, Kind::Count | Kind::Share | Kind::Decimal | Kind::YesNo)
}

/// How wide a column is: its head with the sign of the order, or what usually stands in it, and a gap.
fn width(measure: &Measure, words: &Words) -> u16 {
    let usual = match measure.kind {
        Kind::Count | Kind::YesNo => 4,
        Kind::Share => 5,
        Kind::Decimal => 6,
        Kind::Reference => 14,
        Kind::List => 26,
    };
    let head = fit::width(&words.measure_short(measure)) + 1;
    u16::try_from(head.max(usual) + 2).unwrap_or(u16::MAX)
}
