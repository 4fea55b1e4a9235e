//! Sums per community.

/// Sums per label that are quick to clear.
pub(super) struct Tally {
    /// The sum of each label, 0 if not met.
    pub(super) sums: Vec<f64>,
    /// The labels met.
    pub(super) met: Vec<u32>,
}

impl Tally {
    pub(super) fn new(n: usize) -> Self {
        Self { sums: vec![0.0; n], met: Vec::new() }
    }

    pub(super) fn add(&mut self, label: u32, weight: f64) {
        // weights are positive: a sum of 0 was not met yet
        if self.sums[label as usize] <= 0.0 {
            self.met.push(label);
        }
        self.sums[label as usize] += weight;
    }

    pub(super) fn clear(&mut self) {
        for &label in &self.met {
            self.sums[label as usize] = 0.0;
        }
        self.met.clear();
    }
}
