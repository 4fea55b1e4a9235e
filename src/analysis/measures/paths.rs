//! How often a case is passed on along its path (MEASURES section 3).

use crate::analysis::Snapshot;
use crate::analysis::rules::{Context, Walk, path_gaps, walks};
use crate::map::Id;

/// One case path. Only stations where a unit stands on the day count for its changes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PathMeasures {
    /// The path.
    pub id: Id,
    /// How often the case passes from one unit to another.
    pub handovers: u32,
    /// How often from one office to another.
    pub office_changes: u32,
    /// How often from one employer to another: the departments have one, an actor that of the top of its line.
    pub employer_changes: u32,
    /// The places (from 0) of the stations after which no passing on is agreed, or nobody stands (rule 13).
    pub gaps: Vec<u32>,
}

/// All paths that are there on the day. Time O(steps log ties).
pub(super) fn measures(context: &Context<'_>) -> Vec<PathMeasures> {
    walks(context).map(|walk| path(context, &walk)).collect()
}

fn path(context: &Context<'_>, walk: &Walk<'_>) -> PathMeasures {
    let snapshot = context.snapshot;
    let passed = walk.stops.windows(2).filter_map(|pair| Some((pair[0].unit?, pair[1].unit?)));
    let passed: Vec<(u32, u32)> = passed.filter(|(a, b)| a != b).collect();
    let changes = |of: &dyn Fn(u32) -> Option<u32>| passed.iter().filter(|&&(a, b)| of(a) != of(b)).count() as u32;
    PathMeasures {
        id: walk.id.clone(),
        handovers: passed.len() as u32,
        office_changes: changes(&|unit| Some(snapshot.offices[unit as usize])),
        employer_changes: changes(&|unit| employer(snapshot, unit)),
        gaps: path_gaps(context.links(), walk).into_iter().map(|at| at as u32).collect(),
    }
}

/// Who employs the people of a unit: `None` stands for the municipality, else the top of an actor's line.
fn employer(snapshot: &Snapshot<'_>, unit: u32) -> Option<u32> {
    (!snapshot.seat(unit).is_department()).then(|| snapshot.offices[unit as usize])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::testing::{map, today};
    use crate::analysis::{Coordination, Coverage};

    #[test]
    fn units_offices_employers() {
        let map = map("@amt; @s Section <amt; @t Section <amt; @u; %c Welfare; %d Welfare <c
            s -H- t; u -H- c; t -E- u; /weg f@s f@s f@t g@u g@c g@d h@- h@s");
        let snapshot = Snapshot::new(&map, today());
        let (coverage, coordination) = (Coverage::new(&snapshot), Coordination::new(&snapshot));
        let context = Context::new(&snapshot, &coverage, &coordination, None);
        let told = &measures(&context)[0];
        // s to t within the office, t to u within the house, u to c to another employer, c to d within that one
        assert_eq!((told.handovers, told.office_changes, told.employer_changes), (4, 2, 1));
        // an exchange is no agreed handover; c to d has no tie; nobody stands at the station before the last
        assert_eq!(told.gaps, [2, 4, 5, 6]);
    }
}
