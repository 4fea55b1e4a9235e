//! The numbers of one day with what a table needs beside them: names, their order, the rows of each table.
//!
//! Made where the measures are worked out, so that showing and sorting them stays cheap.

use std::collections::BTreeMap;

use super::Sheet;
use crate::analysis::{Asked, Family, Kind, Measure, Measures, PairState, Unheard, measure};
use crate::map::{Day, Id, Map, Watch};
use crate::view::order::sort_key;
use crate::words::shown;

/// A name as it is shown and where it stands among all names.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Name {
    pub(super) full: String,
    pub(super) short: String,
    pub(super) rank: u32,
}

/// The measures of a map on a day, as tables.
#[derive(Debug, Clone)]
pub struct Sheets {
    /// The measures.
    pub measures: Measures,
    names: BTreeMap<Id, Name>,
    /// The pairs that are missing, by their places among all pairs, the heaviest first.
    missing: Vec<usize>,
    /// How many decimals the columns of each table have.
    decimals: BTreeMap<(Sheet, usize), usize>,
}

impl Sheets {
    /// The tables of a map on a day, with all measures that stand in them; `None` when `watch` says stop. Time: that of
    /// [`measure`].
    pub fn of(map: &Map, day: Day, watch: &dyn Watch) -> Option<Self> {
        let shown = |family: &Family| *family != Family::Findings;
        let asked = Asked::families(Family::ALL.iter().copied().filter(shown));
        Some(Self::new(map, measure(map, day, &asked, watch, &Unheard)?))
    }

    /// The tables of these measures. Time O(n log n + cells) for n records and missing pairs.
    pub fn new(map: &Map, measures: Measures) -> Self {
        let names = names(map);
        let mut sheets = Self { missing: missing(&measures, &names), measures, names, decimals: BTreeMap::new() };
        for &sheet in Sheet::ALL {
            for (at, measure) in sheet.columns().into_iter().enumerate() {
                if measure.kind == Kind::Decimal && sheet != Sheet::Network {
                    let values = (0..sheets.rows(sheet)).filter_map(|row| sheets.number(sheet, row, measure));
                    let decimals = decimals(values);
                    sheets.decimals.insert((sheet, at), decimals);
                }
            }
        }
        sheets
    }

    /// How many rows a table has. The network has one a measure; they are told apart by its own view.
    pub fn rows(&self, sheet: Sheet) -> usize {
        if sheet == Sheet::Missing { self.missing.len() } else { self.measures.len(sheet.of()) }
    }

    /// The place of a row of a table in the measures.
    pub(super) fn place(&self, sheet: Sheet, row: usize) -> Option<usize> {
        if sheet == Sheet::Missing { self.missing.get(row).copied() } else { Some(row) }
    }

    /// What a row is of: a unit, a field, a path, or the two units of a pair.
    pub fn ids(&self, sheet: Sheet, row: usize) -> Vec<&Id> {
        self.place(sheet, row).map(|at| self.measures.ids(sheet.of(), at)).unwrap_or_default()
    }

    /// The row of what has these ids. Time O(rows).
    pub fn row_of(&self, sheet: Sheet, ids: &[Id]) -> Option<usize> {
        (0..self.rows(sheet)).find(|&row| self.ids(sheet, row).into_iter().eq(ids))
    }

    /// The name of a row, short where asked for; safe to show.
    pub fn name(&self, sheet: Sheet, row: usize, short: bool) -> String {
        let names: Vec<&str> = self.ids(sheet, row).into_iter().map(|id| self.told(id, short)).collect();
        names.join(" – ")
    }

    /// Where the name of a row stands among all.
    pub(super) fn rank(&self, sheet: Sheet, row: usize) -> (u32, u32) {
        let ids = self.ids(sheet, row);
        let rank = |at: usize| ids.get(at).and_then(|id| self.names.get(*id)).map_or(0, |name| name.rank);
        (rank(0), rank(1))
    }

    /// The number in a row and column; `None` where there is none.
    pub fn number(&self, sheet: Sheet, row: usize, measure: &Measure) -> Option<f64> {
        measure.value(&self.measures, self.place(sheet, row)?)?.number()
    }

    /// How many decimals a column of numbers needs.
    pub(super) fn decimals(&self, sheet: Sheet, column: usize) -> usize {
        self.decimals.get(&(sheet, column)).copied().unwrap_or(0)
    }

    /// The name of a record, safe to show.
    pub(super) fn told<'a>(&'a self, id: &'a Id, short: bool) -> &'a str {
        self.names.get(id).map_or(id.as_str(), |name| if short { &name.short } else { &name.full })
    }

    /// Where the name of a record stands among all.
    pub(super) fn rank_of(&self, id: &Id) -> u32 {
        self.names.get(id).map_or(u32::MAX, |name| name.rank)
    }
}

/// Everything that has a name, with its place in alphabetical order.
fn names(map: &Map) -> BTreeMap<Id, Name> {
    let nodes = map.nodes().map(|(id, node)| (id, node.name(), node.short_or_name()));
    let paths = map.paths().map(|(id, path)| (id, path.name.as_str(), path.name.as_str()));
    let mut all: Vec<_> = nodes.chain(paths).map(|(id, full, short)| (sort_key(full), id, full, short)).collect();
    all.sort_unstable();
    let named = |((_, id, full, short), rank): ((String, &Id, &str, &str), u32)| {
        (id.clone(), Name { full: shown(full).into_owned(), short: shown(short).into_owned(), rank })
    };
    all.into_iter().zip(0..).map(named).collect()
}

/// The missing pairs, the heaviest first, then by name.
fn missing(measures: &Measures, names: &BTreeMap<Id, Name>) -> Vec<usize> {
    let Some(pairs) = &measures.pairs else { return Vec::new() };
    let rank = |id: &Id| names.get(id).map_or(0, |name| name.rank);
    let mut missing: Vec<_> = (0..pairs.len())
        .filter_map(|at| Some((at, pairs.get(at).filter(|pair| pair.state == PairState::Missing)?)))
        .map(|(at, pair)| (std::cmp::Reverse(pair.weight), rank(pair.a), rank(pair.b), at))
        .collect();
    missing.sort_unstable();
    missing.into_iter().map(|(.., at)| at).collect()
}

/// The decimals that show the numbers of a column: none for whole ones, at most two.
fn decimals(values: impl Iterator<Item = f64>) -> usize {
    let is_whole = |number: f64| (number - number.round()).abs() < 1e-9;
    let needed = |value: f64| {
        if is_whole(value) {
            0
        } else if is_whole(value * 10.0) {
            1
        } else {
            2
        }
    };
    values.map(needed).max().unwrap_or(0)
}
