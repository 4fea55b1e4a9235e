//! How much each unit carries (MEASURES section 2).

use super::units::UnitFacts;

/// Leads and deliveries of all units.
#[derive(Debug, Clone, PartialEq)]
pub struct Loads {
    /// Per unit: how many fields it leads and how many it delivers, by records of its own, summed.
    pub load: Vec<u32>,
    /// Per unit: that per full-time post; `None` where posts are unknown or none.
    pub per_post: Vec<Option<f64>>,
    /// Concentration (Herfindahl and Hirschman): the sum of the squared shares of the units in all load; 1 where one unit
    /// carries everything. `None` where nobody carries anything.
    pub concentration: Option<f64>,
}

impl Loads {
    pub(super) fn of(units: &[UnitFacts]) -> Self {
        let load: Vec<u32> = units.iter().map(|unit| unit.leads + unit.delivers).collect();
        let per_post = units.iter().zip(&load).map(|(unit, &load)| {
            let posts = unit.staff.filter(|&posts| posts > 0.0)?;
            Some(f64::from(load) / posts)
        });
        Self { per_post: per_post.collect(), concentration: concentration(&load), load }
    }
}

/// Sum of the squared shares. Time O(n).
fn concentration(load: &[u32]) -> Option<f64> {
    let all: f64 = load.iter().map(|&load| f64::from(load)).sum();
    (all > 0.0).then(|| load.iter().map(|&load| (f64::from(load) / all).powi(2)).sum())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn concentration_of_shares() {
        assert_eq!(concentration(&[3, 1, 0]), Some(0.625));
        assert_eq!(concentration(&[0, 7]), Some(1.0));
        assert_eq!(concentration(&[2, 2, 2, 2]), Some(0.25));
        assert_eq!((concentration(&[0]), concentration(&[])), (None, None));
    }
}
