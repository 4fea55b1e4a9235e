//! Going from label to label by direction.

use super::Picture;

/// A direction of an arrow key.
pub use crate::view::direction::Direction;

/// The label to go to from label `at` in a direction: the nearest one within a cone, tied ones before others.
///
/// Vertical distances count twice, since cells are twice as high as wide. `None` where nothing lies that way.
pub fn hop(picture: &Picture, at: usize, direction: Direction) -> Option<usize> {
    let (x, y) = picture.labels.get(at)?.middle();
    let tied = |other: usize| {
        picture.lines.iter().any(|line| (line.from, line.to) == (at, other) || (line.to, line.from) == (at, other))
    };
    let costs = picture.labels.iter().enumerate().filter(|(other, _)| *other != at).filter_map(|(other, label)| {
        let (dx, dy) = (label.middle().0 - x, (label.middle().1 - y) * 2.0);
        let (along, across) = match direction {
            Direction::Left => (-dx, dy.abs()),
            Direction::Right => (dx, dy.abs()),
            Direction::Up => (-dy, dx.abs() / 3.0),
            Direction::Down => (dy, dx.abs() / 3.0),
        };
        let steep = across > 2.0 * along;
        let cost = along + 2.0 * across + if tied(other) { 0.0 } else { 8.0 } + if steep { 1000.0 } else { 0.0 };
        (along > 0.0).then_some((other, cost))
    });
    costs.min_by(|(a, x), (b, y)| x.total_cmp(y).then(a.cmp(b))).map(|(other, _)| other)
}
