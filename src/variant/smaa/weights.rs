//! Weightings drawn from all that are possible, from 0 on, together 1, within bounds: evenly among groups of criteria, then
//! within them.

use std::collections::BTreeMap;

use crate::analysis::graph::Random;

/// The least and the greatest weight of a criterion, from 0 to 1.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Bounds {
    /// At least.
    pub low: f64,
    /// At most.
    pub high: f64,
}

impl Default for Bounds {
    fn default() -> Self {
        Self { low: 0.0, high: 1.0 }
    }
}

/// Why there are no weightings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NoWeights {
    /// A bound is no share, or the least is more than the greatest.
    #[error("the bounds of criterion {0} are no range within 0 to 1")]
    NoRange(usize),
    /// The least weights are more than 1 together.
    #[error("the least weights are more than 1 together")]
    TooMuch,
    /// The greatest weights are less than 1 together.
    #[error("the greatest weights are less than 1 together")]
    TooLittle,
}

/// An endless row of weightings within bounds. The same seed gives the same row.
///
/// What the lower bounds leave is divided among the groups first, each division as likely as any other, then within each group
/// among its criteria: a concern does not count more for being told in many indicators (the splitting bias of weightings:
/// Weber, Eisenführ and von Winterfeldt 1988). With every criterion a group of its own the weightings are even.
///
/// Without upper bounds that matter each draw is independent of the others: gaps between sorted numbers, made from
/// exponential ones. With them a point wanders within the bounds, each move drawing two weights anew that keep their sum, to be
/// taken with the chance that fits the groups (Metropolis within Gibbs sampling; Smith 1984 proves that such a walk is even
/// in the long run); between two draws every criterion is moved several times.
#[derive(Debug, Clone)]
pub struct Weights {
    low: Vec<f64>,
    /// What is left to distribute.
    rest: f64,
    /// The criteria that may have some of the rest, group by group.
    groups: Vec<Vec<usize>>,
    /// The greatest share of the rest, by criterion; none where no upper bound matters.
    caps: Option<Vec<f64>>,
    /// The share of the rest, by criterion.
    point: Vec<f64>,
    random: Random,
}

/// How often each criterion is moved between two draws, and before the first.
const MOVES: u32 = 8;
const MOVES_BEFORE: u32 = 200;

/// Less than this is rounding.
const SLACK: f64 = 1e-9;

impl Weights {
    /// Starts the row for criteria with these bounds, of these groups (by any numbers; a criterion without one belongs to the first).
    ///
    /// # Errors
    /// Where no weighting keeps the bounds.
    pub fn new(bounds: &[Bounds], groups: &[usize], seed: u64) -> Result<Self, NoWeights> {
        let is_range = |bounds: &Bounds| 0.0 <= bounds.low && bounds.low <= bounds.high && bounds.high <= 1.0;
        if let Some(wrong) = bounds.iter().position(|bounds| !is_range(bounds)) {
            return Err(NoWeights::NoRange(wrong));
        }
        let least: f64 = bounds.iter().map(|bounds| bounds.low).sum();
        let most: f64 = bounds.iter().map(|bounds| bounds.high).sum();
        if least > 1.0 + SLACK {
            return Err(NoWeights::TooMuch);
        }
        if most < 1.0 - SLACK && !bounds.is_empty() {
            return Err(NoWeights::TooLittle);
        }
        let rest = (1.0 - least).max(0.0);
        let room = |one: usize| bounds[one].high - bounds[one].low;
        let mut members: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
        for one in (0..bounds.len()).filter(|&one| room(one) > 0.0) {
            members.entry(groups.get(one).copied().unwrap_or(0)).or_default().push(one);
        }
        let groups: Vec<Vec<usize>> = members.into_values().collect();
        let matters = groups.iter().flatten().any(|&one| room(one) < rest - SLACK);
        let caps: Vec<f64> = (0..bounds.len()).map(|one| (room(one) / rest).min(1.0)).collect();
        let all: f64 = caps.iter().sum();
        let mut weights = Self {
            low: bounds.iter().map(|bounds| bounds.low).collect(),
            rest,
            groups,
            point: caps.iter().map(|cap| if matters { cap / all } else { 0.0 }).collect(),
            caps: matters.then_some(caps),
            random: Random::new(seed),
        };
        weights.wander(MOVES_BEFORE);
        Ok(weights)
    }

    /// The next weighting, one weight for each criterion.
    pub fn draw(&mut self) -> Vec<f64> {
        if self.caps.is_some() {
            self.wander(MOVES)
        } else {
            self.divide()
        }
        self.low.iter().zip(&self.point).map(|(low, share)| low + self.rest * share).collect()
    }

    /// Divides 1 among the groups and then within them.
    fn divide(&mut self) {
        let of_groups = gaps(self.groups.len(), &mut self.random);
        for (group, of_group) in self.groups.iter().zip(of_groups) {
            for (&one, share) in group.iter().zip(gaps(group.len(), &mut self.random)) {
                self.point[one] = of_group * share;
            }
        }
    }

    fn wander(&mut self, moves: u32) {
        let Some(caps) = &self.caps else { return };
        let free: Vec<(usize, usize)> =
            self.groups.iter().enumerate().flat_map(|(group, all)| all.iter().map(move |&one| (one, group))).collect();
        let n = free.len() as u32;
        if n < 2 {
            return;
        }
        for _ in 0..moves * n {
            let first = self.random.below(n);
            let second = (first + 1 + self.random.below(n - 1)) % n;
            let ((a, of_a), (b, of_b)) = (free[first as usize], free[second as usize]);
            let sum = self.point[a] + self.point[b];
            let (least, most) = ((sum - caps[b]).max(0.0), caps[a].min(sum));
            let new = least + (most - least).max(0.0) * self.random.unit();
            let by = new - self.point[a];
            if of_a == of_b || self.random.unit() < self.less_likely(of_a, by) * self.less_likely(of_b, -by) {
                self.point[a] = new;
                self.point[b] = sum - new;
            }
        }
    }

    /// By what factor the shares of a group are less likely when all of it grows `by` so much: a group of n criteria has
    /// its shares in a space that grows with the power n - 1 of the whole.
    fn less_likely(&self, group: usize, by: f64) -> f64 {
        let members = &self.groups[group];
        let whole: f64 = members.iter().map(|&one| self.point[one]).sum();
        (whole / (whole + by).max(f64::MIN_POSITIVE)).powi(members.len() as i32 - 1)
    }
}

/// Shares of 1, each division as likely as any other.
fn gaps(count: usize, random: &mut Random) -> Vec<f64> {
    let mut shares: Vec<f64> = (0..count).map(|_| -(1.0 - random.unit()).ln()).collect();
    let all: f64 = shares.iter().sum();
    for share in &mut shares {
        // All zero has no chance worth naming; then all shares are the same.
        *share = if all > 0.0 { *share / all } else { 1.0 / count as f64 };
    }
    shares
}
