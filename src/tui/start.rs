//! The start page: samples, templates and recent maps.

use std::path::PathBuf;

use super::effect::Effect;
use super::state::{Screen, State};
use crate::store::{self, BuiltIn, BuiltInKind, Recent};

/// One row of the start page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum StartRow {
    /// A map opened before.
    Recent(PathBuf, String),
    /// A sample map.
    Sample(&'static BuiltIn),
    /// A template for a new map.
    Template(&'static BuiltIn),
}

/// The start page.
pub struct StartPage {
    /// What can be opened.
    pub rows: Vec<StartRow>,
    /// The row with the cursor.
    pub cursor: usize,
}

impl StartPage {
    /// The page with these recent maps.
    pub fn new(recent: Vec<Recent>) -> Self {
        let built_in = |kind| store::built_ins().iter().filter(move |one| one.kind == kind);
        let rows = recent
            .into_iter()
            .map(|one| StartRow::Recent(one.path, one.title))
            .chain(built_in(BuiltInKind::Sample).map(StartRow::Sample))
            .chain(built_in(BuiltInKind::Template).map(StartRow::Template))
            .collect();
        Self { rows, cursor: 0 }
    }
}

impl State {
    /// Opens the row of the start page that has the cursor.
    pub fn open_start_row(&mut self) -> Vec<Effect> {
        let Screen::Start(start) = &self.screen else { return Vec::new() };
        match start.rows.get(start.cursor) {
            Some(StartRow::Recent(path, _)) => vec![Effect::Open(path.clone())],
            Some(StartRow::Sample(one) | StartRow::Template(one)) => vec![Effect::OpenBuiltIn(one.name)],
            None => Vec::new(),
        }
    }
}
