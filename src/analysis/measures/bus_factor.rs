//! The bus factor: how few units have to be lost until most fields have nobody (MEASURES section 2, SEMANTICS section 9).

use crate::analysis::Snapshot;
use crate::analysis::graph::{FewestLosses, fewest_losses};
use crate::analysis::rules::{Context, deliverers};
use crate::map::{Id, Watch};

/// Steps that the exact search may take: about a second.
const WORK: u64 = 1 << 27;

/// A field that more units than this deliver counts as safe.
const SAFE: usize = 64;

/// The fewest units whose loss leaves more than half of the fields with nobody who delivers them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BusFactor {
    /// Such a set, by id.
    pub units: Vec<Id>,
    /// No smaller set is enough than one of this size; equal to the number of units where that is exact, else `units` is the
    /// best bound found.
    pub at_least: usize,
}

impl BusFactor {
    /// Whether no smaller set is enough.
    pub fn is_exact(&self) -> bool {
        self.at_least == self.units.len()
    }

    /// `None` without fields, and when `watch` says stop.
    pub(super) fn of(context: &Context<'_>, watch: &dyn Watch) -> Option<Self> {
        let mut keepers = deliverers(context, SAFE);
        let all: usize = keepers.len();
        if all == 0 {
            return None;
        }
        let everybody = Snapshot::distinct(keepers.iter().flatten().copied());
        keepers.retain(|units| units.len() <= SAFE);
        let has_safe = keepers.len() < all;
        let found = fewest_losses(&keepers, all / 2 + 1, WORK, watch);
        let FewestLosses { lost, at_least } = match found {
            Some(fewest) => fewest,
            // too many safe fields: only the loss of all is sure to be enough
            None if has_safe => FewestLosses { lost: everybody, at_least: SAFE + 1 },
            None => return None,
        };
        // beyond that, safe fields might be cheaper to lose than the others
        let at_least = if has_safe { at_least.min(SAFE + 1) } else { at_least };
        Some(Self { units: context.snapshot.unit_ids(lost), at_least })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::testing::{map, today};
    use crate::analysis::{Asked, Family, Unheard, measure};
    use crate::map::Unwatched;

    fn factor(text: &str) -> Option<BusFactor> {
        let asked = Asked::families([Family::BusFactor]);
        measure(&map(text), today(), &asked, &Unwatched, &Unheard).unwrap().bus_factor
    }

    #[test]
    fn the_worked_example() {
        let text = "sozialamt: wohnen D; ki: sprache D, arbeit D, bildung D; vhs: sprache D; jobcenter: arbeit D; schulamt: bildung D";
        let found = factor(text).unwrap();
        assert_eq!((found.units.len(), found.is_exact()), (4, true));
    }

    #[test]
    fn nobody_nothing_and_bodies() {
        assert_eq!(factor("a -C- b"), None);
        let open = factor("%k Body; k: f D; a: g F").unwrap();
        assert_eq!((open.units.len(), open.is_exact()), (0, true));
    }

    #[test]
    fn a_heading_lives_on_by_what_is_below() {
        // f is delivered by b through its part; g by a alone
        assert_eq!(factor("#part <f; a: f D, g D, h D; b: part D").unwrap().units.len(), 2);
        assert_eq!(factor("#part <f; a: f D, g D, h D; b: f D").unwrap().units.len(), 2);
    }

    #[test]
    fn a_field_with_many_deliverers_is_safe() {
        let many: Vec<String> = (0..70).map(|unit| format!("u{unit}: f D, g D")).collect();
        let found = factor(&(many.join("; ") + "; a: h D")).unwrap();
        assert!(!found.is_exact() && found.at_least == SAFE + 1 && found.units.len() == 71);
        let found = factor(&(many.join("; ") + "; a: h D, i D, j D")).unwrap();
        assert_eq!((found.units.len(), found.is_exact()), (1, true));
    }
}
