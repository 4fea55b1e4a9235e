//! Points and boxes of the drawing plane: x to the right, y downwards, without a unit of their own.

use std::ops::{Add, AddAssign, Div, Mul, Sub, SubAssign};

/// A place, or the way from one place to another.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Point {
    /// To the right.
    pub x: f64,
    /// Downwards, as rows of a terminal count.
    pub y: f64,
}

impl Point {
    /// The place `x` to the right and `y` down.
    pub const fn new(x: f64, y: f64) -> Self {
        Self { x, y }
    }

    /// The distance from the origin.
    pub fn length(self) -> f64 {
        (self.x * self.x + self.y * self.y).sqrt()
    }

    /// The distance to `other`.
    pub fn distance(self, other: Self) -> f64 {
        (self - other).length()
    }

    /// Whether both coordinates are numbers.
    pub fn is_finite(self) -> bool {
        self.x.is_finite() && self.y.is_finite()
    }
}

impl Add for Point {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self::new(self.x + other.x, self.y + other.y)
    }
}

impl AddAssign for Point {
    fn add_assign(&mut self, other: Self) {
        *self = *self + other;
    }
}

impl Sub for Point {
    type Output = Self;

    fn sub(self, other: Self) -> Self {
        Self::new(self.x - other.x, self.y - other.y)
    }
}

impl SubAssign for Point {
    fn sub_assign(&mut self, other: Self) {
        *self = *self - other;
    }
}

impl Mul<f64> for Point {
    type Output = Self;

    fn mul(self, by: f64) -> Self {
        Self::new(self.x * by, self.y * by)
    }
}

impl Div<f64> for Point {
    type Output = Self;

    fn div(self, by: f64) -> Self {
        Self::new(self.x / by, self.y / by)
    }
}

/// The mean of places; the origin where there are none.
pub fn centroid(points: &[Point]) -> Point {
    if points.is_empty() {
        return Point::default();
    }
    points.iter().fold(Point::default(), |sum, &point| sum + point) / points.len() as f64
}

/// The smallest box around places, as its upper left and lower right corner; `None` where there are no places.
///
/// # Examples
/// ```
/// use querschnitt::layout::{Point, bounds};
/// let (from, to) = bounds(&[Point::new(1.0, 5.0), Point::new(4.0, 2.0)]).unwrap();
/// assert_eq!((from, to), (Point::new(1.0, 2.0), Point::new(4.0, 5.0)));
/// ```
pub fn bounds(points: &[Point]) -> Option<(Point, Point)> {
    let (&first, rest) = points.split_first()?;
    Some(rest.iter().fold((first, first), |(from, to), point| {
        (Point::new(from.x.min(point.x), from.y.min(point.y)), Point::new(to.x.max(point.x), to.y.max(point.y)))
    }))
}
