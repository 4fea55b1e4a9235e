//! How often each model comes first, second, third, over all weightings.

use super::{Bounds, Criteria, NoWeights, Theme, Weights};
use crate::map::Watch;
use crate::variant::near;

/// How many weightings are drawn where nobody says otherwise: shares are then exact to about one in a hundred.
pub const DRAWS: u32 = 10_000;

/// What the weightings say.
#[derive(Debug, Clone, PartialEq)]
pub struct Smaa {
    /// By model and rank (0 is first): the share of weightings. Models of equal worth share their ranks.
    pub acceptability: Vec<Vec<f64>>,
    /// By model: the mean of the weightings that make it first, by criterion; `None` where none does.
    pub central: Vec<Option<Central>>,
    /// How many weightings were drawn.
    pub draws: u32,
}

/// The mean of the weightings that make a model first.
pub type Central = Vec<f64>;

/// What the first place depends on.
#[derive(Debug, Clone, PartialEq)]
pub struct Depends {
    /// The model that comes first most often, and its share.
    pub leader: (usize, f64),
    /// The model that comes first next often, and its share.
    pub runner_up: (usize, f64),
    /// The theme that counts more in the weightings for the leader than in those for the runner-up.
    pub for_leader: Theme,
    /// The theme of which the reverse holds.
    pub for_runner_up: Theme,
}

/// Ranks the models under weightings drawn within the bounds (one for each criterion), evenly among the themes and then within
/// them ([`Weights`]), in each world in turn.
/// `None` when `watch` says stop, or where there is no criterion or no model.
///
/// The worth of a model is the weighted sum of its criteria, each on a scale from the worst model (0) to the best (1).
/// Time O(draws · models · (criteria + log models)).
///
/// # Errors
/// Where no weighting keeps the bounds.
///
/// # Examples
/// ```
/// use querschnitt::map::Unwatched;
/// use querschnitt::variant::{Bounds, Criteria, smaa};
/// let criteria = Criteria::plain(&["a", "b"], &[vec![1.0, 0.0], vec![0.0, 1.0]]);
/// let bounds = [Bounds { low: 0.6, high: 1.0 }, Bounds::default()];
/// let result = smaa(&criteria, &bounds, 100, 7, &Unwatched)?.unwrap();
/// assert_eq!(result.acceptability[0], [1.0, 0.0]);
/// # Ok::<(), querschnitt::variant::NoWeights>(())
/// ```
pub fn smaa(
    criteria: &Criteria,
    bounds: &[Bounds],
    draws: u32,
    seed: u64,
    watch: &dyn Watch,
) -> Result<Option<Smaa>, NoWeights> {
    let mut weights = Weights::new(bounds, &criteria.groups(), seed)?;
    let models = criteria.models();
    if criteria.ids.is_empty() || models == 0 || draws == 0 {
        return Ok(None);
    }
    let mut tally = Tally::new(models, criteria.ids.len());
    for draw in 0..draws as usize {
        let weights = weights.draw();
        tally.count(criteria.utilities(draw % criteria.worlds().max(1), &weights).collect(), &weights);
        if draw % 256 == 255 && !watch.tick(draw + 1, draws as usize) {
            return Ok(None);
        }
    }
    Ok(Some(tally.result(draws)))
}

/// Sums over the draws so far.
struct Tally {
    ranks: Vec<Vec<f64>>,
    first: Vec<(f64, Vec<f64>)>,
}

impl Tally {
    fn new(models: usize, criteria: usize) -> Self {
        Self { ranks: vec![vec![0.0; models]; models], first: vec![(0.0, vec![0.0; criteria]); models] }
    }

    fn count(&mut self, worth: Vec<f64>, weights: &[f64]) {
        let mut order: Vec<usize> = (0..worth.len()).collect();
        order.sort_by(|&a, &b| worth[b].total_cmp(&worth[a]));
        let mut rank = 0;
        for equals in order.chunk_by(|&a, &b| near(worth[a], worth[b])) {
            let share = 1.0 / equals.len() as f64;
            for &model in equals {
                for place in &mut self.ranks[model][rank..rank + equals.len()] {
                    *place += share;
                }
                if rank == 0 {
                    let (times, sums) = &mut self.first[model];
                    *times += share;
                    for (sum, weight) in sums.iter_mut().zip(weights) {
                        *sum += share * weight;
                    }
                }
            }
            rank += equals.len();
        }
    }

    fn result(self, draws: u32) -> Smaa {
        let all = f64::from(draws);
        let mean = |(times, sums): (f64, Vec<f64>)| (times > 0.0).then(|| sums.iter().map(|sum| sum / times).collect());
        Smaa {
            acceptability: self.ranks.iter().map(|ranks| ranks.iter().map(|times| times / all).collect()).collect(),
            central: self.first.into_iter().map(mean).collect(),
            draws,
        }
    }
}

impl Smaa {
    /// The share of weightings that make each model first.
    pub fn first(&self) -> impl Iterator<Item = f64> + '_ {
        self.acceptability.iter().map(|ranks| ranks.first().copied().unwrap_or(0.0))
    }

    /// What the first place depends on: where the weightings for the two most accepted models differ most. `None` where
    /// one model is always first.
    pub fn depends(&self, criteria: &Criteria) -> Option<Depends> {
        let mut order: Vec<(usize, f64)> = self.first().enumerate().collect();
        order.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
        let [leader, runner_up, ..] = order[..] else { return None };
        let of = |model: usize| Some(criteria.by_theme(self.central[model].as_ref()?));
        let (ours, theirs) = (of(leader.0)?, of(runner_up.0)?);
        let gaps: Vec<(Theme, f64)> = ours.iter().zip(&theirs).map(|(our, their)| (our.0, our.1 - their.1)).collect();
        // of equal gaps the first counts
        let most = gaps.iter().rev().max_by(|a, b| a.1.total_cmp(&b.1))?;
        let least = gaps.iter().min_by(|a, b| a.1.total_cmp(&b.1))?;
        Some(Depends { leader, runner_up, for_leader: most.0, for_runner_up: least.0 })
    }
}
