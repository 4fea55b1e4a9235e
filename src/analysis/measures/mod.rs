//! All measures of a map on a day: a table of what there is, and the result that the table reads. One file a subject.

mod asked;
mod breaks;
mod bus_factor;
mod conflicts;
mod ending;
mod family;
mod fields;
mod indicators;
mod key_players;
mod line;
mod load;
mod measure;
#[allow(clippy::module_inception)]
mod measures;
mod memberships;
mod notes;
mod offices;
mod pairs;
mod paths;
mod position;
mod required;
mod scopes;
mod steps;
mod table;
#[cfg(test)]
mod tests;
mod units;

pub use asked::Asked;
pub use breaks::Breaks;
pub use bus_factor::BusFactor;
pub use conflicts::{FunctionConflict, Height};
pub use ending::{EndingProgramme, EndingRecord, Endings};
pub use family::Family;
pub use fields::FieldMeasures;
pub use indicators::{Concern, Direction, INDICATORS, Indicator};
pub use key_players::{Core, KEY_PLAYERS, KeyPlayerSets, KeyUnits};
pub use line::LineShape;
pub use load::Loads;
pub use measure::{Kind, Measure, Of, Value};
pub use measures::{Before, Measures, measure, measure_snapshot};
pub use memberships::{KeySet, KeySetFacts, Membership};
pub use notes::Note;
pub use offices::OfficeTies;
pub use pairs::{PairAt, Required, RequiredPairs};
pub use paths::PathMeasures;
pub use position::{Between, Degrees, Nearness};
pub use required::{COST_EXPONENT, RequiredMeasures};
pub use scopes::OpenValue;
pub use steps::{Steps, Unheard};
pub use table::{MEASURES, measure_named};
pub use units::{Counts, TieEnds, UnitFacts};
