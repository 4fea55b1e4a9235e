//! What coordination costs by the exponent of the group size, and where two models change places.

use super::Measured;

/// The exponents told: from no influence of size to far more than proportional.
pub const EXPONENTS: [f64; 7] = [0.0, 0.5, 1.0, 1.5, 2.0, 2.5, 3.0];

/// How many parts the range of exponents is searched in; two crossings within one part are not seen.
const PARTS: u32 = 300;

/// Two models that cost the same at an exponent and change places there.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Crossing {
    /// The cheaper model at smaller exponents.
    pub before: usize,
    /// The cheaper model at greater exponents.
    pub after: usize,
    /// The exponent, to within 1e-9.
    pub exponent: f64,
}

/// Where the coordination cost of two models changes places between the exponents 0 and 3, by exponent.
///
/// The difference of two costs is a sum of exponentials in p and may cross zero more than once: each of many parts is
/// searched by halving. Time O(columns² · parts · pairs).
pub fn crossings(columns: &[Measured]) -> Vec<Crossing> {
    let last = EXPONENTS[EXPONENTS.len() - 1];
    let at = |part: u32| last * f64::from(part) / f64::from(PARTS);
    let costs: Vec<Vec<f64>> =
        columns.iter().map(|column| (0..=PARTS).map(|part| column.requirements.cost(at(part))).collect()).collect();
    let mut found = Vec::new();
    for a in 0..columns.len() {
        for b in a + 1..columns.len() {
            let mut ahead: Option<(u32, bool)> = None;
            for part in 0..=PARTS {
                let (cost_a, cost_b) = (costs[a][part as usize], costs[b][part as usize]);
                if super::dominance::near(cost_a, cost_b) {
                    continue;
                }
                let first = cost_a < cost_b;
                if let Some((from, was)) = ahead.filter(|(_, was)| *was != first) {
                    let exponent = halved(&columns[a], &columns[b], at(from), at(part));
                    let (before, after) = if was { (a, b) } else { (b, a) };
                    found.push(Crossing { before, after, exponent });
                }
                ahead = Some((part, first));
            }
        }
    }
    found.sort_by(|a, b| a.exponent.total_cmp(&b.exponent).then((a.before, a.after).cmp(&(b.before, b.after))));
    found
}

/// The exponent between two at which two models cost the same.
fn halved(a: &Measured, b: &Measured, mut low: f64, mut high: f64) -> f64 {
    let cheaper = |exponent| a.requirements.cost(exponent) < b.requirements.cost(exponent);
    let start = cheaper(low);
    while high - low > 1e-10 {
        let middle = f64::midpoint(low, high);
        if cheaper(middle) == start {
            low = middle;
        } else {
            high = middle;
        }
    }
    f64::midpoint(low, high)
}
