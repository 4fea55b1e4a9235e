//! Ties between those who need to coordinate and do not, and of who steers with several of them.

use super::founds::reached_by;
use crate::analysis::PairState;
use crate::map::{Action, Tie, TieKind};
use crate::variant::Yardstick;
use crate::variant::suggest::trial::Candidate;

/// So many pairs at most.
const MOST: usize = 150;
/// To how many units a unit that steers may be tied in one go.
const AT_ONCE: [usize; 3] = [2, 3, 5];
/// So many units that steer at most.
const STEERING: usize = 5;

/// The ties, those of which most depends first.
pub(super) fn ties(yardstick: &Yardstick<'_>) -> Vec<Candidate> {
    let (snapshot, coordination) = (yardstick.snapshot(), yardstick.coordination());
    let mut missing: Vec<_> = coordination.pairs.iter().filter(|pair| pair.state == PairState::Missing).collect();
    missing.sort_by_key(|pair| std::cmp::Reverse(pair.weight));
    let tie = |a: u32, b: u32| Action::Tie(Tie::new(snapshot.unit_id(a), snapshot.unit_id(b), TieKind::Coordination));
    let mut found: Vec<Candidate> =
        missing.iter().take(MOST).map(|pair| Candidate::of(vec![tie(pair.a, pair.b)])).collect();
    let steering = snapshot.unit_numbers().filter(|&unit| snapshot.steers(unit) && !snapshot.is_body(unit));
    for unit in steering.take(STEERING) {
        let tied: Vec<u32> = snapshot.network.neighbours(unit).collect();
        let reached = reached_by(yardstick, &tied, AT_ONCE[AT_ONCE.len() - 1], Some(unit));
        for count in AT_ONCE.into_iter().filter(|&count| count <= reached.len()) {
            found.push(Candidate::of(reached[..count].iter().map(|&other| tie(unit, other)).collect()));
        }
    }
    found
}
