//! Turning a placing: along the wider side of the area, or to resemble the picture before.

use super::geometry::{Point, centroid};

/// A turn about the origin, mirrored first or not, and then a shift.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Turn {
    cosine: f64,
    sine: f64,
    mirrored: bool,
    shift: Point,
}

impl Turn {
    /// Where a place goes.
    pub(crate) fn of(self, point: Point) -> Point {
        let y = if self.mirrored { -point.y } else { point.y };
        Point::new(self.cosine * point.x - self.sine * y, self.sine * point.x + self.cosine * y) + self.shift
    }

    /// The turn that brings each first place as near as possible to its second (least squares; Procrustes after Kabsch
    /// 1976 in the plane). Lengths stay. Mirrors only where `may_mirror` and only if that comes nearer. O(pairs).
    pub(crate) fn onto(pairs: &[(Point, Point)], may_mirror: bool) -> Self {
        let (from, to): (Vec<Point>, Vec<Point>) = pairs.iter().copied().unzip();
        let (from_centre, to_centre) = (centroid(&from), centroid(&to));
        let fit = |mirrored: bool| {
            let (mut along, mut across) = (0.0, 0.0);
            for (&from, &to) in from.iter().zip(&to) {
                let mut a = from - from_centre;
                if mirrored {
                    a.y = -a.y;
                }
                let b = to - to_centre;
                along += a.x * b.x + a.y * b.y;
                across += a.x * b.y - a.y * b.x;
            }
            let length = (along * along + across * across).sqrt();
            let (cosine, sine) = if length > 1e-9 { (along / length, across / length) } else { (1.0, 0.0) };
            (length, Self { cosine, sine, mirrored, shift: Point::default() })
        };
        let (straight, turn) = fit(false);
        let (flipped, mirror) = fit(true);
        // A mirror image has to be clearly nearer: two points, or a line, fit both ways.
        let chosen = if may_mirror && flipped > straight * (1.0 + 1e-9) + 1e-9 { mirror } else { turn };
        Self { shift: to_centre - chosen.of(from_centre), ..chosen }
    }
}

/// Turns a placing about its centre so that it is widest along the wider side of the area, with its first node in the
/// upper left quarter; moves the centre to the origin.
pub(crate) fn along_area(places: &mut [Point], aspect: f64) {
    let centre = centroid(places);
    let (mut xx, mut xy, mut yy) = (0.0, 0.0, 0.0);
    for place in places.iter_mut() {
        *place -= centre;
        xx += place.x * place.x;
        xy += place.x * place.y;
        yy += place.y * place.y;
    }
    let lean = 0.5 * (2.0 * xy).atan2(xx - yy);
    let angle = if aspect >= 1.0 { -lean } else { std::f64::consts::FRAC_PI_2 - lean };
    let turn = Turn { cosine: angle.cos(), sine: angle.sin(), mirrored: false, shift: Point::default() };
    for place in places.iter_mut() {
        *place = turn.of(*place);
    }
    let Some(&first) = places.first() else { return };
    let (right, down) = (first.x > 1e-9, first.y > 1e-9);
    for place in places.iter_mut() {
        *place = Point::new(if right { -place.x } else { place.x }, if down { -place.y } else { place.y });
    }
}
