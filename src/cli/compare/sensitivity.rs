//! What the order of the models depends on: all weightings, and assumed ties where they are asked about.

use super::Columns;
use crate::analysis::INDICATORS;
use crate::cli::Room;
use crate::cli::args::Compare;
use crate::cli::complaint::Complaint;
use crate::cli::progress::Progress;
use crate::store::nearest;
use crate::variant::{Bounds, Comparison, Criteria, NoWeights, Smaa, over_assumed_ties, smaa};

/// The criteria and what all weightings of them say.
pub(super) struct Sensitivity {
    /// The criteria.
    pub(super) criteria: Criteria,
    /// The bounds of each criterion.
    pub(super) bounds: Vec<Bounds>,
    /// Nothing where no criterion tells the models apart.
    pub(super) smaa: Option<Smaa>,
}

/// Tries all weightings within the bounds.
pub(super) fn sensitivity(
    columns: &Columns,
    comparison: &Comparison,
    verb: &Compare,
    room: &Room,
) -> Result<Sensitivity, Complaint> {
    let asked = verb.criteria.iter().chain(verb.weights.iter().map(|weight| &weight.id));
    for id in asked {
        known(id, comparison, room)?;
    }
    let wanted = |id: &str| verb.criteria.is_empty() || verb.criteria.iter().any(|wanted| wanted == id);
    let progress = Progress::new(room);
    progress.turn_to("progress-worlds");
    let worlds = match columns.variants().filter(|_| verb.assumed) {
        Some((map, variants)) => {
            over_assumed_ties(map, &variants, room.day, verb.exponent, verb.seed, &progress).unwrap_or_default()
        }
        None => Vec::new(),
    };
    let criteria =
        if worlds.is_empty() { Criteria::of(&comparison.columns, wanted) } else { Criteria::over(&worlds, wanted) };
    // who names indicators wants just these to count, each by itself
    let criteria = if verb.criteria.is_empty() { criteria } else { criteria.one_by_one() };
    let bounds_of = |id: &&str| verb.weights.iter().rfind(|weight| weight.id == **id);
    let bounds: Vec<Bounds> =
        criteria.ids.iter().map(|id| bounds_of(id).map_or_else(Bounds::default, |weight| weight.bounds)).collect();
    progress.turn_to("progress-weightings");
    let smaa =
        smaa(&criteria, &bounds, verb.draws, verb.seed, &progress).map_err(|why| no_weights(why, &criteria, room))?;
    Ok(Sensitivity { criteria, bounds, smaa })
}

fn known(id: &str, comparison: &Comparison, room: &Room) -> Result<(), Complaint> {
    let ids: Vec<&str> = comparison.indicators().map(|(id, _)| id).collect();
    if ids.contains(&id) {
        return Ok(());
    }
    let words = &room.words;
    let complaint = Complaint::new(words.with("compare-unknown-indicator", &[("id", id.into())]));
    Err(match nearest(id, ids.iter().copied()) {
        Some(meant) => complaint.hint(words.with("cli-meant", &[("meant", meant.into())])),
        None => complaint.hint(words.with("cli-possible-values", &[("values", ids.join(", ").into())])),
    })
}

fn no_weights(why: NoWeights, criteria: &Criteria, room: &Room) -> Complaint {
    let words = &room.words;
    Complaint::new(match why {
        NoWeights::NoRange(place) => {
            let id = criteria.ids.get(place).copied().unwrap_or(INDICATORS[0].id);
            words.with("compare-no-range", &[("id", id.into())])
        }
        NoWeights::TooMuch => words.text("compare-too-much").into_owned(),
        NoWeights::TooLittle => words.text("compare-too-little").into_owned(),
    })
}
