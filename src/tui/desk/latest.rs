//! The last finished analysis, and what panes are made of.

use crate::analysis::{Analysis, Finding};
use crate::edit::Revision;
use crate::map::{Day, Language, Map};
use crate::view::contrast::Against;
use crate::words::Words;

/// What every pane is made of.
pub(super) struct Seen<'a> {
    /// The map as it is now in the model that is open.
    pub(super) map: &'a Map,
    /// The base, where a variant is open.
    pub(super) against: Option<Against<'a>>,
    /// Which state of the base it is.
    pub(super) revision: Revision,
    /// The commit of the version that is open instead of it.
    pub(super) past: Option<&'a str>,
    /// The last finished analysis.
    pub(super) latest: &'a Latest,
    /// The language of the screen.
    pub(super) words: &'a Words,
    /// The day for which everything is judged.
    pub(super) day: Day,
    /// Whether only ASCII signs may be shown.
    pub(super) ascii: bool,
}

impl Seen<'_> {
    /// What a pane that was made of all this need not be made anew for.
    pub(super) fn mark(&self) -> Mark {
        Mark(self.latest.wanted, self.latest.revision, self.day, self.words.language())
    }
}

/// What a pane was made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Mark(u64, u64, Day, Language);

/// The last finished analysis, and whether a newer one is under way.
#[derive(Default)]
pub struct Latest {
    /// What was found; none before the first is done.
    pub analysis: Option<Analysis>,
    pub(super) revision: u64,
    pub(super) wanted: u64,
}

impl Latest {
    /// Whether what is shown is not of the map as it is now.
    pub fn is_old(&self) -> bool {
        self.revision != self.wanted
    }

    /// The findings; none before the first analysis is done.
    pub fn findings(&self) -> &[Finding] {
        self.analysis.as_ref().map_or(&[], |analysis| &analysis.findings)
    }
}
