//! Cells as the values of records; what does not fit becomes a fault with its place.

use std::collections::BTreeSet;

use super::{Join, Origin};
use crate::exchange::cell::{day, number, parts};
use crate::exchange::{Attribute, Cell, Listed, Row, Wrong};
use crate::map::{Day, Id, OutOfRange, typed};

/// A row with the import it is part of.
pub(super) struct Reading<'j, 'a, 'r> {
    pub(super) join: &'j mut Join<'a>,
    pub(super) source: usize,
    pub(super) row: &'r Row,
}

impl<'r> Reading<'_, '_, 'r> {
    fn cell(&self, attribute: Attribute) -> Option<&'r Cell> {
        self.row.cell(attribute)
    }

    pub(super) fn origin(&self) -> Origin {
        (self.source, self.row.place)
    }

    fn wrong<T>(&mut self, cell: &Cell, wrong: Wrong) -> Option<T> {
        self.join.fault((self.source, cell.place), wrong);
        None
    }

    /// A text, made fit for one line.
    pub(super) fn text(&self, attribute: Attribute) -> Option<String> {
        Some(typed(&self.cell(attribute)?.text)).filter(|text| !text.is_empty())
    }

    /// A number of a checked type.
    pub(super) fn number<T>(&mut self, attribute: Attribute, new: fn(f64) -> Result<T, OutOfRange>) -> Option<T> {
        let cell = self.cell(attribute)?;
        let value = number(&cell.text).and_then(|value| new(value).ok());
        value.or_else(|| self.wrong(cell, Wrong::Number(attribute, cell.text.clone())))
    }

    pub(super) fn day(&mut self, attribute: Attribute) -> Option<Day> {
        let cell = self.cell(attribute)?;
        day(&cell.text).or_else(|| self.wrong(cell, Wrong::Day(cell.text.clone())))
    }

    /// A word of a closed list.
    pub(super) fn word<L: Listed>(&mut self, attribute: Attribute) -> Option<L> {
        let cell = self.cell(attribute)?;
        let word = self.join.lexicon.find(&cell.text);
        word.or_else(|| self.wrong(cell, Wrong::Word(attribute, cell.text.clone())))
    }

    /// Several words of a closed list; nothing where the cell is empty.
    pub(super) fn words<L: Listed + Ord>(&mut self, attribute: Attribute) -> Option<BTreeSet<L>> {
        let cell = self.cell(attribute)?;
        let mut words = BTreeSet::new();
        for part in parts(&cell.text) {
            match self.join.lexicon.find(part) {
                Some(word) => drop(words.insert(word)),
                None => drop(self.wrong::<()>(cell, Wrong::Word(attribute, part.to_owned()))),
            }
        }
        Some(words)
    }

    /// Free words.
    pub(super) fn tags(&self) -> Option<BTreeSet<String>> {
        Some(parts(&self.cell(Attribute::Tags)?.text).map(typed).filter(|tag| !tag.is_empty()).collect())
    }

    /// A node of the import, or of the map it is joined to.
    pub(super) fn reference(&mut self, attribute: Attribute) -> Option<Id> {
        let cell = self.cell(attribute)?;
        let id = self.join.seats.get(&cell.text).cloned().or_else(|| self.join.seats.in_map(&cell.text));
        if id.is_none() && self.join.has_gaps {
            // it may be one of the rows that something is wrong with
            return None;
        }
        id.or_else(|| self.wrong(cell, Wrong::Unknown(attribute, cell.text.clone())))
    }
}

/// Sets attributes of a record to what the row says; what it does not say stays.
macro_rules! set {
    ($record:ident: $($attribute:ident = $value:expr),+ $(,)?) => {
        $(if let Some(value) = $value { $record.$attribute = value.into(); })+
    };
}
pub(super) use set;
