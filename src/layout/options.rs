//! What a caller may ask of the picture, and what is known of the picture before.

use super::geometry::Point;

/// What a link's strength does to its length.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Lengths {
    /// Every link is one hop long.
    #[default]
    Hops,
    /// A link is as many times shorter than the middle one as it is stronger, within a factor of four.
    Strength,
}

/// How the picture should come out. Lengths are in hops: a link wants to be 1 long.
#[derive(Debug, Clone, PartialEq)]
pub struct Options {
    /// Width through height of the area to fill, as the eye sees it (cells are about twice as high as wide, so a
    /// terminal of 200 x 60 cells is 200 : 120).
    pub aspect: f64,
    /// What a link's strength does to its length.
    pub lengths: Lengths,
    /// How firmly nodes with a place before hold on to it: 0 lets the picture be drawn anew (it is only turned to
    /// resemble the one before), 1 weighs the old place as much as all that pulls.
    pub anchor: f64,
    /// The room one node takes, which keeps separate parts apart. Labels are wide and low.
    pub room: Point,
    /// Connected parts of up to so many nodes weigh every pair; larger ones go by `pivots`.
    pub full: usize,
    /// How many nodes stand for all others in large parts.
    pub pivots: usize,
    /// Rounds of improvement at most.
    pub rounds: usize,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            aspect: 1.6,
            lengths: Lengths::Hops,
            anchor: 0.5,
            room: Point::new(1.0, 0.5),
            full: 600,
            pivots: 200,
            rounds: 200,
        }
    }
}

impl Options {
    /// The same with senseless numbers replaced by sound ones.
    pub(crate) fn sound(&self) -> Self {
        let positive = |value: f64, otherwise: f64| if value.is_finite() && value > 0.0 { value } else { otherwise };
        Self {
            aspect: positive(self.aspect, 1.6).clamp(0.05, 20.0),
            lengths: self.lengths,
            anchor: positive(self.anchor, 0.0).min(1e3),
            room: Point::new(positive(self.room.x, 1.0), positive(self.room.y, 0.5)),
            full: self.full.min(5_000),
            pivots: self.pivots.max(3),
            rounds: self.rounds,
        }
    }
}

/// Where a node stood in the picture before.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Before {
    /// The place.
    pub at: Point,
    /// Whether it has to stay there exactly.
    pub pinned: bool,
}
