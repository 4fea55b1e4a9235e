//! Functions that do not go well together, by how high the lowest common unit stands (MEASURES section 3).

use crate::analysis::rules::{Conflict, Context, conflicts_below};
use crate::map::{Function, Id, Rank};

/// How high the unit stands in which two functions meet: the lower, the more they touch.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Height {
    /// One unit has both functions.
    Unit,
    /// A section, or any other rank below the office.
    Section,
    /// An office, staff unit, commissioner or company.
    Office,
    /// A division.
    Division,
}

impl Height {
    /// All heights, lowest first.
    pub const ALL: [Self; 4] = [Self::Unit, Self::Section, Self::Office, Self::Division];

    /// Its name in JSON.
    pub fn name(self) -> &'static str {
        match self {
            Self::Unit => "unit",
            Self::Section => "section",
            Self::Office => "office",
            Self::Division => "division",
        }
    }

    /// The height of a rank.
    fn of(rank: Rank) -> Self {
        match rank {
            Rank::Section => Self::Section,
            Rank::Office | Rank::StaffUnit | Rank::Commissioner | Rank::Company => Self::Office,
            Rank::Division | Rank::Head => Self::Division,
        }
    }
}

/// Two functions in conflict that meet in a unit. Always a point for discussion, never an error.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FunctionConflict {
    /// The lowest unit that both are below, or that has both.
    pub top: Id,
    /// How high it stands.
    pub height: Height,
    /// The two functions.
    pub functions: (Function, Function),
    /// A unit with each.
    pub units: (Id, Id),
}

/// All conflicts up to the division, by unit; one a pair of functions and unit. Time O(units).
pub(super) fn conflicts(context: &Context<'_>) -> Vec<FunctionConflict> {
    let found = conflicts_below(context, |rank| rank != Rank::Head);
    found.into_iter().filter_map(|conflict| told(context, &conflict)).collect()
}

fn told(context: &Context<'_>, conflict: &Conflict) -> Option<FunctionConflict> {
    let snapshot = context.snapshot;
    let (a, b) = conflict.units;
    let rank = snapshot.seat(conflict.top).node.as_department()?.rank;
    Some(FunctionConflict {
        top: snapshot.unit_id(conflict.top),
        height: if a == b { Height::Unit } else { Height::of(rank) },
        functions: conflict.pair,
        units: (snapshot.unit_id(a), snapshot.unit_id(b)),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::testing::{map, today};
    use crate::analysis::{Asked, Family, Unheard, measure};
    use crate::map::Unwatched;

    #[test]
    fn by_height() {
        let text =
            "@head Head; @dez Division <head; @amt <dez; @a Section <amt [Enforcement]; @b Section <amt [Counselling]
            @c <dez [Funding,Delivery]; @d <dez [Advocacy]; @e <head [Oversight]; @f <head [Delivery]";
        let asked = Asked::families([Family::Line]);
        let measures = measure(&map(text), today(), &asked, &Unwatched, &Unheard).unwrap();
        let told: Vec<_> =
            measures.line.unwrap().conflicts.into_iter().map(|c| (c.top.to_string(), c.height)).collect();
        // below the head alone nothing is told
        let expected = [("amt", Height::Office), ("c", Height::Unit), ("dez", Height::Division)];
        assert_eq!(told, expected.map(|(top, height)| (top.to_owned(), height)));
    }
}
