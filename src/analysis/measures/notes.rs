//! What one has to know to read the numbers: where a budget did not suffice, and where a number is a bound.

use super::key_players::KEY_PLAYERS;
use super::{LineShape, Measures};

/// A remark on a measure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Note {
    /// It is not given, as it would take more work than allowed: never an estimate.
    BeyondBudget(&'static str),
    /// It is the best that was found within the work allowed; a better one may exist.
    Bound(&'static str),
}

impl Note {
    /// The measure that it is on.
    pub fn measure(self) -> &'static str {
        match self {
            Self::BeyondBudget(measure) | Self::Bound(measure) => measure,
        }
    }

    /// Its name in JSON.
    pub fn name(self) -> &'static str {
        match self {
            Self::BeyondBudget(_) => "beyond_budget",
            Self::Bound(_) => "bound",
        }
    }
}

impl Measures {
    /// All remarks on what was asked for.
    pub fn notes(&self) -> Vec<Note> {
        let has_ties = !self.ties.is_empty();
        let mut notes = Vec::new();
        let mut beyond = |holds: bool, measure| {
            if holds {
                notes.push(Note::BeyondBudget(measure));
            }
        };
        // without ties it is not defined in any network
        beyond(has_ties && self.eigenvector == Some(None), "eigenvector");
        beyond(self.distance_fragmentation_if_lost == Some(None), "distance_fragmentation_if_lost");
        beyond(self.line.as_ref().is_some_and(LineShape::is_beyond_budget), "line.least_upper_bounds");
        let enough_for_sets = self.nodes >= 2 * KEY_PLAYERS;
        if let Some(sets) = &self.key_players {
            for (set, name) in sets.named() {
                beyond(enough_for_sets && set.is_none(), name);
            }
        }
        notes.extend(self.bounds().into_iter().map(Note::Bound));
        notes
    }

    fn bounds(&self) -> Vec<&'static str> {
        let mut bounds = Vec::new();
        if self.bus_factor.as_ref().is_some_and(|factor| !factor.is_exact()) {
            bounds.push("bus_factor");
        }
        if let Some(sets) = &self.key_players {
            bounds.extend(
                sets.named().iter().filter(|(set, _)| set.is_some_and(|set| !set.exact)).map(|&(_, name)| name),
            );
        }
        if self.core.as_ref().is_some_and(|core| core.as_ref().is_some_and(|core| !core.exact)) {
            bounds.push("core_periphery");
        }
        bounds
    }
}
