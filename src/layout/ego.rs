//! One node in the middle of a small canvas, its neighbours in columns to both sides.

use super::ego_order;
use super::ego_slots::{self, Slots};

/// A neighbour that wants a place.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Neighbour {
    /// How many columns its label would take.
    pub width: u16,
    /// Neighbours of one group stand together, groups in the order of their numbers where edges do not say otherwise.
    pub group: u32,
    /// When not all find room, those of greatest importance stay.
    pub importance: f64,
}

/// The cells of a label.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Spot {
    /// The first column.
    pub column: u16,
    /// The row.
    pub row: u16,
    /// How many columns there are for it; less than asked where the canvas is narrow.
    pub width: u16,
}

/// The picture of a node and its neighbours.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ego {
    /// The node in the middle.
    pub centre: Spot,
    /// Each neighbour, as far as there is room.
    pub spots: Vec<Option<Spot>>,
    /// How many found no room.
    pub more: usize,
}

/// Places a node and its neighbours on a canvas of `columns` x `rows` cells; `None` if that has no cell.
///
/// `edges` are pairs of neighbours (numbers in `neighbours`) with a strength: those linked come to stand near each other, as
/// far as groups stay together. A few neighbours stand around the node, more in a column on each side, many in
/// several columns if the canvas is wide. Labels never overlap, keep a free cell to their neighbours and lie wholly on the
/// canvas. The same input gives the same picture. The order takes O(g^2 m + n) for g groups
/// with m edges.
///
/// # Examples
/// ```
/// use querschnitt::layout::{Neighbour, ego};
/// let one = Neighbour { width: 9, group: 0, importance: 1.0 };
/// let picture = ego(12, &[one; 3], &[(0, 1, 1.0)], 80, 20).unwrap();
/// assert_eq!(picture.centre.row, 10);
/// assert_eq!(picture.more, 0);
/// assert!(ego(12, &[one; 200], &[], 80, 20).unwrap().more > 0);
/// ```
pub fn ego(
    centre_width: u16,
    neighbours: &[Neighbour],
    edges: &[(u32, u32, f64)],
    columns: u16,
    rows: u16,
) -> Option<Ego> {
    if columns == 0 || rows == 0 {
        return None;
    }
    let widest = neighbours.iter().map(|neighbour| neighbour.width).max().unwrap_or(0);
    let plan = ego_slots::Plan::new(centre_width, widest, neighbours.len(), columns, rows);
    let mut shown: Vec<usize> = (0..neighbours.len()).collect();
    shown.sort_by(|&a, &b| neighbours[b].importance.total_cmp(&neighbours[a].importance).then(a.cmp(&b)));
    shown.truncate(plan.capacity());
    shown.sort_by_key(|&neighbour| (neighbours[neighbour].group, neighbour));
    let groups: Vec<u32> = shown.iter().map(|&neighbour| neighbours[neighbour].group).collect();
    let ties = ties(&shown, edges, neighbours.len());
    let slots = plan.slots(shown.len(), None);
    let order = ego_order::order(&groups, &ties, &slots.points);
    // Where a group would stand half to the right and half to the left, the columns give way.
    let ends = ego_order::ends(&order, &groups);
    let Slots { spots, .. } = match plan.split(shown.len(), &ends) {
        Some(split) => plan.slots(shown.len(), Some(split)),
        None => slots,
    };
    let mut picture = Ego { centre: plan.centre(), spots: vec![None; neighbours.len()], more: 0 };
    for (slot, &seat) in spots.iter().zip(&order) {
        let neighbour = shown[seat];
        picture.spots[neighbour] = Some(slot.of(neighbours[neighbour].width));
    }
    picture.more = picture.spots.iter().filter(|spot| spot.is_none()).count();
    Some(picture)
}

/// The edges among those shown, by their seats, with sound weights.
fn ties(shown: &[usize], edges: &[(u32, u32, f64)], n: usize) -> Vec<(usize, usize, f64)> {
    let mut seat = vec![None; n];
    for (number, &neighbour) in shown.iter().enumerate() {
        seat[neighbour] = Some(number);
    }
    let seat = |neighbour: u32| seat.get(neighbour as usize).copied().flatten();
    edges
        .iter()
        .filter(|edge| edge.0 != edge.1)
        .filter_map(|&(a, b, strength)| {
            let weight = if strength.is_finite() && strength > 0.0 { strength.min(10.0) } else { 1.0 };
            Some((seat(a)?, seat(b)?, weight))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn neighbours(count: usize) -> Vec<Neighbour> {
        (0..count)
            .map(|n| Neighbour { width: 8 + (n * 5 % 12) as u16, group: (n % 4) as u32, importance: 0.0 })
            .collect()
    }

    fn is_sound(picture: &Ego, columns: u16, rows: u16) -> bool {
        let mut all: Vec<Spot> = picture.spots.iter().flatten().copied().collect();
        all.push(picture.centre);
        all.sort_by_key(|spot| (spot.row, spot.column));
        let inside =
            |spot: &Spot| spot.row < rows && u32::from(spot.column) + u32::from(spot.width) <= u32::from(columns);
        all.iter().all(inside)
            && all.windows(2).all(|pair| pair[0].row != pair[1].row || pair[0].column + pair[0].width < pair[1].column)
    }

    #[test]
    fn a_node_alone_stands_in_the_middle() {
        let picture = ego(10, &[], &[], 80, 20).unwrap();
        assert_eq!(picture, Ego { centre: Spot { column: 35, row: 10, width: 10 }, spots: vec![], more: 0 });
        assert_eq!(ego(10, &[], &[], 0, 20), None);
        let largest = ego(u16::MAX, &neighbours(9), &[], u16::MAX, u16::MAX).unwrap();
        assert!(largest.more == 0 && is_sound(&largest, u16::MAX, u16::MAX));
    }

    #[test]
    fn five_stand_around_it() {
        let picture = ego(10, &neighbours(5), &[], 80, 20).unwrap();
        let spots: Vec<Spot> = picture.spots.iter().flatten().copied().collect();
        let count = |side: &dyn Fn(&Spot) -> bool| spots.iter().filter(|spot| side(spot)).count();
        assert_eq!((spots.len(), picture.more), (5, 0));
        assert_eq!((count(&|s| s.column > 46), count(&|s| s.column + s.width < 34)), (2, 1));
        assert_eq!((count(&|s| s.row < 7 && s.column < 46), count(&|s| s.row > 13 && s.column < 46)), (1, 1));
    }

    #[test]
    fn thirty_fit_on_a_small_screen_and_two_hundred_leave_a_rest() {
        let picture = ego(14, &neighbours(30), &[], 80, 18).unwrap();
        assert_eq!(picture.more, 0);
        let mut many = neighbours(200);
        many[150].importance = 1.0;
        let picture = ego(14, &many, &[], 80, 20).unwrap();
        assert_eq!(picture.more, 160);
        assert!(picture.spots[150].is_some());
        assert_eq!(ego(14, &many, &[], 200, 60).unwrap().more, 0);
    }

    #[test]
    fn groups_stand_together_and_on_one_side_if_they_can() {
        let groups: Vec<Neighbour> = (0..20)
            .map(|n| Neighbour {
                width: 10,
                group: [0, 1, 2][usize::from(n % 5 > 1) + usize::from(n % 5 > 3)],
                importance: 0.0,
            })
            .collect();
        let picture = ego(14, &groups, &[], 80, 20).unwrap();
        for group in 0..3 {
            let columns: std::collections::BTreeSet<u16> = groups
                .iter()
                .zip(&picture.spots)
                .filter(|(neighbour, _)| neighbour.group == group)
                .filter_map(|(_, spot)| spot.map(|spot| spot.column))
                .collect();
            assert_eq!(columns.len(), 1, "group {group} stands in several columns");
        }
    }

    #[test]
    fn linked_neighbours_stand_near_each_other() {
        let one = Neighbour { width: 9, group: 0, importance: 0.0 };
        let picture = ego(9, &[one; 12], &[(0, 11, 1.0), (1, 10, 1.0), (2, 9, 1.0)], 80, 20).unwrap();
        for (a, b) in [(0, 11), (1, 10), (2, 9)] {
            let (a, b) = (picture.spots[a].unwrap(), picture.spots[b].unwrap());
            assert_eq!(a.column, b.column);
            assert!(a.row.abs_diff(b.row) <= 6);
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(3000))]

        #[test]
        fn labels_never_overlap_nor_leave_the_canvas(
            centre in 0..40_u16,
            wanted in prop::collection::vec((0..40_u16, 0..6_u32, 0..3_u8), 0..90),
            ends in prop::collection::vec((0..100_u32, 0..100_u32, 0.0..4.0_f64), 0..30),
            columns in 1..220_u16,
            rows in 1..70_u16,
        ) {
            let neighbours: Vec<Neighbour> = wanted
                .into_iter()
                .map(|(width, group, importance)| Neighbour { width, group, importance: f64::from(importance) })
                .collect();
            let picture = ego(centre, &neighbours, &ends, columns, rows).unwrap();
            prop_assert!(is_sound(&picture, columns, rows), "{picture:?}");
            let shown: Vec<f64> = neighbours
                .iter().zip(&picture.spots).filter(|(_, s)| s.is_some()).map(|(n, _)| n.importance).collect();
            prop_assert_eq!(shown.len() + picture.more, neighbours.len());
            let least = shown.into_iter().fold(f64::INFINITY, f64::min);
            for (neighbour, spot) in neighbours.iter().zip(&picture.spots) {
                prop_assert!(spot.is_some() || neighbour.importance <= least);
            }
            prop_assert_eq!(ego(centre, &neighbours, &ends, columns, rows).unwrap(), picture);
        }
    }
}
