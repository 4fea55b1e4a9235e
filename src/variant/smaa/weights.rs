//! Weightings drawn evenly from all that are possible: from 0 on, together 1, within bounds.

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

/// An endless row of weightings, each as likely as any other within the bounds. The same seed gives the same row.
///
/// Without upper bounds that matter each draw is independent of the others: gaps between sorted numbers, made from
/// exponential ones, shrunk onto what the lower bounds leave. With them a point wanders within the bounds, each move
/// drawing two weights anew that keep their sum (Gibbs sampling along the edges' directions; Smith 1984 proves that such
/// a walk is even in the long run); between two draws every criterion is moved several times.
#[derive(Debug, Clone)]
pub struct Weights {
    low: Vec<f64>,
    /// What is left to distribute.
    rest: f64,
    /// The greatest share of the rest, by criterion; none where no upper bound matters.
    caps: Option<Vec<f64>>,
    point: Vec<f64>,
    random: Random,
}

/// How often each criterion is moved between two draws, and before the first.
const MOVES: u32 = 8;
const MOVES_BEFORE: u32 = 200;

impl Weights {
    /// Starts the row for these criteria.
    ///
    /// # Errors
    /// Where no weighting keeps the bounds.
    pub fn new(bounds: &[Bounds], seed: u64) -> Result<Self, NoWeights> {
        const SLACK: f64 = 1e-9;
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
        let room: Vec<f64> = bounds.iter().map(|bounds| bounds.high - bounds.low).collect();
        let matters = room.iter().any(|&room| room < rest - SLACK);
        let caps: Option<Vec<f64>> = matters.then(|| room.iter().map(|room| (room / rest).min(1.0)).collect());
        let start = caps.clone().unwrap_or_default();
        let all: f64 = start.iter().sum();
        let mut weights = Self {
            low: bounds.iter().map(|bounds| bounds.low).collect(),
            rest,
            point: start.iter().map(|cap| cap / all).collect(),
            caps,
            random: Random::new(seed),
        };
        weights.wander(MOVES_BEFORE);
        Ok(weights)
    }

    /// The next weighting, one weight for each criterion.
    pub fn draw(&mut self) -> Vec<f64> {
        self.wander(MOVES);
        let shares = if self.caps.is_some() { self.point.clone() } else { self.gaps() };
        self.low.iter().zip(shares).map(|(low, share)| low + self.rest * share).collect()
    }

    /// Shares of 1, each division as likely as any other.
    fn gaps(&mut self) -> Vec<f64> {
        let mut shares: Vec<f64> = (0..self.low.len()).map(|_| -(1.0 - self.random.unit()).ln()).collect();
        let all: f64 = shares.iter().sum();
        for share in &mut shares {
            // All zero has no chance worth naming; then all shares are the same.
            *share = if all > 0.0 { *share / all } else { 1.0 / self.low.len() as f64 };
        }
        shares
    }

    fn wander(&mut self, moves: u32) {
        let Some(caps) = &self.caps else { return };
        let n = caps.len() as u32;
        if n < 2 {
            return;
        }
        for _ in 0..moves * n {
            let a = self.random.below(n);
            let b = (a + 1 + self.random.below(n - 1)) % n;
            let (a, b) = (a as usize, b as usize);
            let sum = self.point[a] + self.point[b];
            let (least, most) = ((sum - caps[b]).max(0.0), caps[a].min(sum));
            self.point[a] = least + (most - least).max(0.0) * self.random.unit();
            self.point[b] = sum - self.point[a];
        }
    }
}
