//! Reading the map: snapshot, measures, rules, findings. Returns numbers and typed findings, never sentences.

#[allow(clippy::module_inception)]
mod analysis;
mod cells;
mod coordination;
mod coverage;
mod finding;
pub mod graph;
mod measures;
mod remedies;
mod rules;
mod snapshot;
mod stability;
#[cfg(test)]
pub(crate) mod testing;

pub use analysis::{Analysis, analyse, findings};
pub use cells::{Cells, Cover, MOST_CELLS};
pub use coordination::{Coordination, Escalation, PairState, RequiredNetwork, RequiredPair, escalation};
pub use coverage::{Coverage, FieldCover};
pub use finding::{Fact, Finding, Silenced};
pub use measures::{
    Asked, Before, Between, Breaks, BusFactor, COST_EXPONENT, Concern, Core, Counts, Degrees, Direction,
    EndingProgramme, EndingRecord, Endings, Family, FieldMeasures, FunctionConflict, Height, INDICATORS, Indicator,
    KEY_PLAYERS, KeyPlayerSets, KeySet, KeySetFacts, KeyUnits, Kind, LineShape, Loads, MEASURES, Measure, Measures,
    Membership, Nearness, Note, Of, OfficeTies, OpenValue, PairAt, PathMeasures, Required, RequiredMeasures,
    RequiredPairs, Steps, TieEnds, Unheard, UnitFacts, Value, measure, measure_named, measure_snapshot,
};
pub use remedies::remedies;
pub use rules::{CONFLICT, Group, Limit, RULES, Rule, SubjectKind, accepted_by, rule};
pub use snapshot::{FieldSeat, Forest, Held, Links, Network, Rows, Snapshot, Span, TieSeat, UnitSeat};
pub use stability::judge_stability;
