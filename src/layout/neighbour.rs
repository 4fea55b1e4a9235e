//! Going from node to node with four arrow keys, so that every node can be reached.

use super::geometry::Point;
use super::jitter::Jitter;
use super::links::Links;
use super::options::Lengths;

/// The way of an arrow key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Direction {
    /// Towards smaller x.
    Left,
    /// Towards greater x.
    Right,
    /// Towards smaller y.
    Up,
    /// Towards greater y.
    Down,
}

/// All four, in the order of the table.
const ALL: [Direction; 4] = [Direction::Left, Direction::Right, Direction::Up, Direction::Down];

/// A neighbour is preferred to a nearer stranger as long as it is at most so many times as far away.
const PREFERENCE: f64 = 3.0;

/// Beyond 45 degrees each step aside counts as so many straight on.
const ASIDE: f64 = 3.0;

/// Where each arrow key leads from each node of a picture.
///
/// From every node every other one can be reached. Within 45 degrees of an arrow the nearest node is taken, by way
/// along plus way aside; a neighbour of the node is preferred. Where nothing lies within 45 degrees, the
/// arrow leads to the node nearest to its line in the half plane before it; where that is empty too, nowhere.
///
/// Why every node can be reached: going to the nearest node in the cone in which the goal lies brings the goal nearer, in
/// this very distance, with every key (in coordinates turned by 45 degrees a cone is a quadrant and the distance the
/// larger coordinate). Preferring neighbours breaks that here and there; where it cuts a node off, it is given up.
///
/// # Examples
/// ```
/// use querschnitt::layout::{Direction, Hops, Point};
/// let hops = Hops::new(&[Point::new(0.0, 0.0), Point::new(3.0, 1.0), Point::new(1.0, 4.0)], &[(0, 1, 1.0)]);
/// assert_eq!(hops.from(0, Direction::Right), Some(1));
/// assert_eq!(hops.from(0, Direction::Down), Some(2));
/// assert_eq!(hops.from(0, Direction::Left), None);
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hops {
    targets: Vec<[Option<u32>; 4]>,
}

impl Hops {
    /// Prepares hopping among `places`, given as the eye sees them (rows of a terminal count twice), linked by `edges`.
    ///
    /// O(n^2) for n places.
    pub fn new(places: &[Point], edges: &[(u32, u32, f64)]) -> Self {
        let aside = set_aside(places);
        let nearest: Vec<[Option<u32>; 4]> = (0..places.len()).map(|from| nearest(&aside, from)).collect();
        let links = Links::new(places.len(), edges, Lengths::Hops);
        let mut hops = Self { targets: preferred(&aside, &nearest, &links) };
        hops.join(&aside, &nearest);
        for from in 0..places.len() {
            hops.widen(places, from, &links);
        }
        hops
    }

    /// The node to which an arrow key leads; `None` where nothing lies in that direction or `node` does not exist.
    pub fn from(&self, node: usize, direction: Direction) -> Option<usize> {
        self.targets.get(node)?[direction as usize].map(|target| target as usize)
    }

    /// Gives up preferences until every node reaches every other, those first that passed over the nearest by most.
    ///
    /// Ends, since with none left all are joined; and while they are not, a given-up arrow leads out of what is joined.
    fn join(&mut self, places: &[Point], nearest: &[[Option<u32>; 4]]) {
        while !places.is_empty() {
            let reached = reach(&self.targets, false);
            let reaching = reach(&self.targets, true);
            let missing = |from: usize, to: usize| {
                if reached.contains(&false) { reached[from] && !reached[to] } else { !reaching[from] && reaching[to] }
            };
            let mut worst: Option<(f64, usize, usize)> = None;
            for (from, (now, nearest)) in self.targets.iter().zip(nearest).enumerate() {
                for (key, (now, nearest)) in now.iter().zip(nearest).enumerate() {
                    let (Some(now), Some(nearest)) = (now, nearest) else { continue };
                    if now == nearest || !missing(from, *nearest as usize) {
                        continue;
                    }
                    let ratio = far(places, from, *now as usize) / far(places, from, *nearest as usize);
                    if worst.is_none_or(|worst| ratio > worst.0) {
                        worst = Some((ratio, from, key));
                    }
                }
            }
            let Some((_, from, key)) = worst else { return };
            self.targets[from][key] = nearest[from][key];
        }
    }

    /// Lets arrows with nothing within 45 degrees lead farther aside, to neighbours first.
    fn widen(&mut self, places: &[Point], from: usize, links: &Links) {
        for direction in ALL {
            if self.targets[from][direction as usize].is_some() {
                continue;
            }
            let cost = |to: usize| {
                let (along, aside) = split(places[to] - places[from], direction);
                (to != from && along > 0.0).then_some(along + ASIDE * aside)
            };
            let neighbours = links.of(from).iter().map(|link| link.0 as usize);
            let target = least(neighbours, cost).or_else(|| least(0..places.len(), cost));
            self.targets[from][direction as usize] = target.map(|to| to as u32);
        }
    }
}

/// Places moved aside by hairs, so that no two stand exactly on one line: ties then break the same way seen from anywhere.
fn set_aside(places: &[Point]) -> Vec<Point> {
    let largest = places.iter().map(|place| place.x.abs().max(place.y.abs())).fold(1.0, f64::max);
    let mut jitter = Jitter::new(0xa510e);
    let mut hair = || jitter.next() * largest * 1e-8;
    places.iter().map(|&place| place + Point::new(hair(), hair())).collect()
}

/// The distance of two nodes as the arrows see it: along plus aside.
fn far(places: &[Point], from: usize, to: usize) -> f64 {
    let way = places[to] - places[from];
    way.x.abs() + way.y.abs()
}

/// The nearest node in each cone.
fn nearest(places: &[Point], from: usize) -> [Option<u32>; 4] {
    let mut best = [(f64::INFINITY, None); 4];
    for (to, &place) in places.iter().enumerate() {
        if to == from {
            continue;
        }
        let distance = far(places, from, to);
        let best = &mut best[cone(place - places[from]) as usize];
        if distance < best.0 {
            *best = (distance, Some(to as u32));
        }
    }
    best.map(|best| best.1)
}

/// The nearest neighbour in each cone, unless a stranger is far nearer.
fn preferred(places: &[Point], nearest: &[[Option<u32>; 4]], links: &Links) -> Vec<[Option<u32>; 4]> {
    let choose = |from: usize| {
        let mut targets = nearest[from];
        for direction in ALL {
            let target = &mut targets[direction as usize];
            let Some(stranger) = *target else { continue };
            let limit = far(places, from, stranger as usize) * PREFERENCE;
            let neighbours = links.of(from).iter().map(|link| link.0 as usize);
            let near = least(neighbours, |to| {
                let far = far(places, from, to);
                (cone(places[to] - places[from]) == direction && far <= limit).then_some(far)
            });
            *target = near.map(|to| to as u32).or(*target);
        }
        targets
    };
    (0..places.len()).map(choose).collect()
}

/// The candidate of least cost, the first of equals; those without cost do not count.
fn least(candidates: impl Iterator<Item = usize>, cost: impl Fn(usize) -> Option<f64>) -> Option<usize> {
    let mut best: Option<(f64, usize)> = None;
    for candidate in candidates {
        if let Some(cost) = cost(candidate)
            && best.is_none_or(|best| cost < best.0)
        {
            best = Some((cost, candidate));
        }
    }
    best.map(|best| best.1)
}

/// The arrow whose cone of 45 degrees to both sides holds a way.
fn cone(way: Point) -> Direction {
    match (way.x.abs() >= way.y.abs(), way.x > 0.0, way.y > 0.0) {
        (true, false, _) => Direction::Left,
        (true, true, _) => Direction::Right,
        (false, _, false) => Direction::Up,
        (false, _, true) => Direction::Down,
    }
}

/// How far a way leads along an arrow, and how far aside.
fn split(way: Point, direction: Direction) -> (f64, f64) {
    match direction {
        Direction::Left => (-way.x, way.y.abs()),
        Direction::Right => (way.x, way.y.abs()),
        Direction::Up => (-way.y, way.x.abs()),
        Direction::Down => (way.y, way.x.abs()),
    }
}

/// Which nodes can be reached from the first, or, backwards, which reach it.
fn reach(targets: &[[Option<u32>; 4]], backwards: bool) -> Vec<bool> {
    let mut next: Vec<Vec<u32>> = vec![Vec::new(); targets.len()];
    for (from, targets) in targets.iter().enumerate() {
        for &to in targets.iter().flatten() {
            let (from, to) = if backwards { (to, from as u32) } else { (from as u32, to) };
            next[from as usize].push(to);
        }
    }
    let mut seen = vec![false; targets.len()];
    seen[0] = true;
    let mut open = vec![0];
    while let Some(node) = open.pop() {
        for &to in &next[node as usize] {
            if !seen[to as usize] {
                seen[to as usize] = true;
                open.push(to);
            }
        }
    }
    seen
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn all_reached(hops: &Hops) -> bool {
        let n = hops.targets.len();
        n == 0 || (reach(&hops.targets, false).iter().all(|&r| r) && reach(&hops.targets, true).iter().all(|&r| r))
    }

    fn keys_tell_the_truth(hops: &Hops, places: &[Point]) {
        for from in 0..places.len() {
            for direction in ALL {
                if let Some(to) = hops.from(from, direction) {
                    let (along, _) = split(places[to] - places[from], direction);
                    assert!(to != from);
                    assert!(along > 0.0 || places[to] == places[from], "{direction:?} from {from} to {to}");
                }
            }
        }
    }

    #[test]
    fn an_arrow_takes_the_neighbour_before_a_somewhat_nearer_stranger() {
        let places = [(0.0, 0.0), (4.0, 0.0), (2.0, 1.0), (2.0, 5.0)].map(|(x, y)| Point::new(x, y));
        assert_eq!(Hops::new(&places, &[]).from(0, Direction::Right), Some(2));
        assert_eq!(Hops::new(&places, &[(0, 1, 1.0), (0, 3, 1.0)]).from(0, Direction::Right), Some(1));
    }

    #[test]
    fn every_leaf_of_a_hub_is_reached() {
        let mut places = vec![Point::new(0.0, 0.0)];
        for leaf in 0..20_i32 {
            let (sine, cosine) = (f64::from(leaf) * std::f64::consts::TAU / 20.0).sin_cos();
            places.push(Point::new(cosine, sine) * 10.0);
        }
        let edges: Vec<(u32, u32, f64)> = (1..=20).map(|leaf| (0, leaf, 1.0)).collect();
        let hops = Hops::new(&places, &edges);
        assert!(all_reached(&hops));
        keys_tell_the_truth(&hops, &places);
    }

    #[test]
    fn a_column_is_walked_up_and_down_and_left_from_nowhere() {
        let places: Vec<Point> = (0..5).map(|row| Point::new(3.0, f64::from(row))).collect();
        let hops = Hops::new(&places, &[]);
        assert_eq!(hops.from(2, Direction::Down), Some(3));
        assert_eq!(hops.from(2, Direction::Up), Some(1));
        assert_eq!(hops.from(2, Direction::Left), None);
        assert_eq!(hops.from(4, Direction::Down), None);
    }

    #[test]
    fn no_node_no_hop() {
        assert_eq!(Hops::new(&[], &[]).from(0, Direction::Up), None);
        assert_eq!(Hops::new(&[Point::default()], &[]).from(0, Direction::Up), None);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(3000))]

        #[test]
        fn every_node_is_reached_from_every_other(
            cells in prop::collection::vec((0..40_i32, 0..20_i32), 1..40),
            ends in prop::collection::vec((0..40_u32, 0..40_u32), 0..80),
        ) {
            let places: Vec<Point> = cells.iter().map(|&(x, y)| Point::new(f64::from(x), f64::from(2 * y))).collect();
            let edges: Vec<(u32, u32, f64)> = ends.into_iter().map(|(a, b)| (a, b, 1.0)).collect();
            let hops = Hops::new(&places, &edges);
            prop_assert!(all_reached(&hops));
            keys_tell_the_truth(&hops, &places);
        }

        #[test]
        fn a_few_cells_full_of_nodes_are_walked_too(
            cells in prop::collection::vec((0..4_i32, 0..4_i32), 1..30),
        ) {
            let places: Vec<Point> = cells.iter().map(|&(x, y)| Point::new(f64::from(x), f64::from(y))).collect();
            prop_assert!(all_reached(&Hops::new(&places, &[])));
        }
    }
}
