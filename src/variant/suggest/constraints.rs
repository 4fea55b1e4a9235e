//! What suggestions must not do.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use super::kind::{Kind, touched};
use crate::analysis::Snapshot;
use crate::map::{Action, Day, Id, Map};
use crate::variant::Measured;

/// What a suggestion must not do.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Constraints {
    /// Changes that are out of the question.
    pub forbidden: Vec<Forbidden>,
    /// No new or growing office may have more departments with a responsibility than this.
    pub largest_office: Option<usize>,
    /// Whether no further function conflict may come.
    pub no_function_conflict: bool,
}

/// A change that is out of the question: of a kind, for a unit or field, or both.
///
/// # Examples
/// ```
/// use querschnitt::variant::{Forbidden, Kind};
/// let forbidden: Forbidden = "merge:auslaenderbehoerde".parse()?;
/// assert_eq!((forbidden.kind, forbidden.id.unwrap().as_str()), (Some(Kind::Merge), "auslaenderbehoerde"));
/// assert_eq!("found".parse::<Forbidden>()?.id, None);
/// assert_eq!("all:jugendamt".parse::<Forbidden>()?.kind, None);
/// assert!("merge:Jugend Amt".parse::<Forbidden>().is_err());
/// # Ok::<(), querschnitt::variant::NotForbidden>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Forbidden {
    /// The kind of change; `None`: any.
    pub kind: Option<Kind>,
    /// The unit or field that must be left alone, with all above it; `None`: any.
    pub id: Option<Id>,
}

/// A text that names no change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotForbidden(pub String);

impl fmt::Display for NotForbidden {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?} is none of tie, assign, move, merge, found or all, with :ID where only one is meant", self.0)
    }
}

impl std::error::Error for NotForbidden {}

impl FromStr for Forbidden {
    type Err = NotForbidden;

    fn from_str(text: &str) -> Result<Self, NotForbidden> {
        let wrong = || NotForbidden(text.to_owned());
        let (name, id) = text.split_once(':').map_or((text, None), |(name, id)| (name, Some(id)));
        let id = id.map(|id| id.parse::<Id>().map_err(|_| wrong())).transpose()?;
        let kind = match name {
            "all" if id.is_some() => None,
            _ => Some(Kind::named(name).filter(|kind| *kind < Kind::Several).ok_or_else(wrong)?),
        };
        Ok(Self { kind, id })
    }
}

impl fmt::Display for Forbidden {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.kind.map_or("all", Kind::name))?;
        self.id.as_ref().map_or(Ok(()), |id| write!(f, ":{id}"))
    }
}

impl Forbidden {
    /// Whether an action does it to a map.
    fn is_done_by(&self, action: &Action, map: &Map) -> bool {
        let is_of_kind = self.kind.is_none_or(|kind| Kind::of(action) == Some(kind));
        is_of_kind && self.id.as_ref().is_none_or(|id| touched(action, map).contains(id))
    }
}

impl Constraints {
    /// Whether an action on this map may be suggested.
    pub(super) fn allow(&self, action: &Action, map: &Map) -> bool {
        !self.forbidden.iter().any(|forbidden| forbidden.is_done_by(action, map))
    }

    /// Whether a department's office may neither lose nor take in anybody.
    pub(super) fn freeze(&self, id: &Id) -> bool {
        let concerns = |forbidden: &Forbidden| {
            matches!(forbidden.kind, None | Some(Kind::Move | Kind::Merge))
                && forbidden.id.as_ref().is_none_or(|other| other == id)
        };
        self.forbidden.iter().any(concerns)
    }

    /// Whether offices and functions of a map are as they may be, against those of the base.
    pub(super) fn accept(&self, before: &Measured, after: &Measured, maps: (&Map, &Map), day: Day) -> bool {
        let conflicts = |measured: &Measured| measured.value("function_conflicts").unwrap_or(0.0);
        if self.no_function_conflict && conflicts(after) > conflicts(before) {
            return false;
        }
        let Some(largest) = self.largest_office else { return true };
        let (was, is) = (office_sizes(maps.0, day), office_sizes(maps.1, day));
        is.iter().all(|(office, &size)| size <= largest || was.get(office).is_some_and(|&before| size <= before))
    }
}

/// How many departments with a responsibility the largest office has. Time: that of a snapshot.
pub fn largest_office(map: &Map, day: Day) -> usize {
    office_sizes(map, day).into_values().max().unwrap_or(0)
}

/// How many departments with a responsibility each office has.
pub(super) fn office_sizes(map: &Map, day: Day) -> BTreeMap<Id, usize> {
    let snapshot = Snapshot::new(map, day);
    let mut sizes = BTreeMap::new();
    for unit in snapshot.unit_numbers() {
        if snapshot.seat(unit).node.as_department().is_some() && snapshot.held_by(unit).next().is_some() {
            *sizes.entry(snapshot.unit_id(snapshot.offices[unit as usize])).or_default() += 1;
        }
    }
    sizes
}
