//! What might help: from the remedies of findings, from who would have to talk to whom, from where the work lies.

mod founds;
mod merges;
mod moves;
mod remedies;
mod ties;
mod weights;

use super::meter::Meter;
use super::trial::{Candidate, Trials};
use super::wishes::Wishes;

pub(super) use merges::{merged, merges};
pub(super) use weights::may_merge;

/// All single candidates, each once: those of findings first, then by kind; within a kind those between which most
/// coordination is needed first.
pub(super) fn singles(trials: &Trials<'_>, wishes: &Wishes, meter: &Meter<'_>) -> Vec<Candidate> {
    let yardstick = trials.yardstick;
    let mut all: Vec<Candidate> = Vec::new();
    let found = remedies::remedies(trials, meter).into_iter().map(Candidate::of);
    let light =
        found.chain(ties::ties(yardstick)).chain(moves::moves(yardstick)).chain(founds::founds(yardstick, wishes));
    for candidate in light {
        if !all.contains(&candidate) {
            all.push(candidate);
        }
    }
    all.extend(merges(yardstick, &wishes.names));
    all
}
