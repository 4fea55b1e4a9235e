//! Labels in a grid of cells, moved apart as little as possible so that none covers another.

use super::geometry::Point;
use super::rows::Rows;

/// A label, one cell high, that wants to stand somewhere.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Label {
    /// Where its middle should be, in cells: cell (0, 0) reaches from 0 to 1.
    pub at: Point,
    /// How many columns it takes.
    pub width: u16,
    /// When not all find room, those of greatest importance stay.
    pub importance: f64,
}

/// Where a label came to stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Seat {
    /// Its first cell.
    Shown {
        /// The column, from 0.
        column: u16,
        /// The row, from 0.
        row: u16,
    },
    /// It is in view, but more important ones take all the room.
    Hidden,
    /// It lies wholly beside the canvas, at least a cell away.
    Outside,
}

/// Rounds of improvement at most.
const ROUNDS: usize = 12;

/// More labels than this are no longer exchanged between rows: the screen is a page of text by then.
const EXCHANGES_UP_TO: usize = 600;

/// Seats labels on a canvas of `columns` x `rows` cells, each as near as can be to where it wants to stand.
///
/// Shown labels never overlap, keep a free cell to their neighbours in the row and lie wholly on the canvas. Labels of
/// a row stand in the order of their wanted middles; across rows the order is kept as far as nearness allows. All are
/// shown if one of two ways of packing them (by nearness, or the longest first) finds room for all; whether
/// they could be packed at all is a hard question. The same input gives the same seats.
///
/// Each row is set exactly (least squares, see `rows`); which label goes into which row is searched by moving
/// single labels and exchanging pairs until no move shortens the ways, a row counting as two columns. About
/// O(n rows k) a round for k labels a row.
///
/// # Examples
/// ```
/// use querschnitt::layout::{Label, Point, Seat, seat_labels};
/// let label = |x| Label { at: Point::new(x, 5.5), width: 8, importance: 1.0 };
/// let seats = seat_labels(&[label(20.0), label(23.0)], 80, 20);
/// let (Seat::Shown { row: a, .. }, Seat::Shown { row: b, .. }) = (seats[0], seats[1]) else { unreachable!() };
/// assert_eq!(a.abs_diff(b), 1);
/// ```
pub fn seat_labels(labels: &[Label], columns: u16, rows: u16) -> Vec<Seat> {
    let mut seats: Vec<Seat> = labels.iter().map(|label| in_view(label, columns, rows)).collect();
    let mut order: Vec<usize> = (0..labels.len())
        .filter(|&label| seats[label] == Seat::Hidden && labels[label].width <= columns && labels[label].width > 0)
        .collect();
    order.sort_by(|&a, &b| labels[b].importance.total_cmp(&labels[a].importance).then(a.cmp(&b)));
    if rows == 0 {
        return seats;
    }
    let mut grid = Rows::new(labels, columns, rows);
    if by_nearness(&mut grid, &order) < order.len()
        && let Some(packed) = longest_first(Rows::new(labels, columns, rows), &order, labels)
    {
        grid = packed;
    }
    improve(&mut grid, order.len());
    for row in 0..grid.len() {
        for (&label, column) in grid.members(row).iter().zip(grid.columns_of(row)) {
            seats[label] = Seat::Shown { column, row: row as u16 };
        }
    }
    seats
}

/// Whether a label's wanted place touches the canvas; what does counts as hidden until it finds a seat.
fn in_view(label: &Label, columns: u16, rows: u16) -> Seat {
    let half = f64::from(label.width) / 2.0 + 1.0;
    let inside = |middle: f64, half: f64, size: u16| middle > -half && middle < f64::from(size) + half;
    if inside(label.at.x, half, columns) && inside(label.at.y, 1.5, rows) { Seat::Hidden } else { Seat::Outside }
}

/// Puts labels one by one into the row where they cost least; returns how many found room.
fn by_nearness(grid: &mut Rows<'_>, order: &[usize]) -> usize {
    let mut shown = 0;
    for &label in order {
        let row = cheapest(grid, label, f64::INFINITY, None).map(|(_, row)| row).or_else(|| make_room(grid, label));
        if let Some(row) = row {
            grid.put(label, row);
            shown += 1;
        }
    }
    shown
}

/// The row with room for `label`, other than `but`, where it costs least, if that is less than `limit`.
fn cheapest(grid: &Rows<'_>, label: usize, limit: f64, but: Option<usize>) -> Option<(f64, usize)> {
    let mut best: Option<(f64, usize)> = None;
    for row in 0..grid.len() {
        let least = best.map_or(limit, |best| best.0);
        if Some(row) == but || grid.free(row) < grid.need(label) || grid.down(label, row) >= least {
            continue;
        }
        let cost = grid.cost_of(label, row);
        if cost < least - 1e-9 {
            best = Some((cost, row));
        }
    }
    best
}

/// Makes room for `label` by moving one other label into another row, as near as possible; returns the row with room.
fn make_room(grid: &mut Rows<'_>, label: usize) -> Option<usize> {
    let mut best: Option<(f64, usize, usize, usize)> = None;
    let roomiest = (0..grid.len()).map(|row| grid.free(row)).max()?;
    for row in 0..grid.len() {
        let short = grid.need(label) - grid.free(row);
        if short > roomiest {
            continue;
        }
        for &other in grid.members(row) {
            let need = grid.need(other);
            if need < short || need > roomiest {
                continue;
            }
            for to in (0..grid.len()).filter(|&to| to != row && grid.free(to) >= need) {
                let cost = grid.down(label, row) + grid.down(other, to);
                if best.is_none_or(|best| cost < best.0) {
                    best = Some((cost, other, row, to));
                }
            }
        }
    }
    let (_, other, row, to) = best?;
    grid.take(other, row);
    grid.put(other, to);
    Some(row)
}

/// Packs all labels, the longest first, each into the first row with room (first fit decreasing); rows then take the
/// height their labels want on average. `None` if a label finds no room.
fn longest_first<'a>(mut grid: Rows<'a>, order: &[usize], labels: &[Label]) -> Option<Rows<'a>> {
    let mut longest = order.to_vec();
    longest.sort_by_key(|&label| (u16::MAX - labels[label].width, label));
    let mut free = vec![grid.free(0); grid.len()];
    let mut bins: Vec<Vec<usize>> = vec![Vec::new(); grid.len()];
    for label in longest {
        let bin = free.iter().position(|&free| free >= grid.need(label))?;
        free[bin] -= grid.need(label);
        bins[bin].push(label);
    }
    let height = |bin: &Vec<usize>| {
        let sum: f64 = bin.iter().map(|&label| labels[label].at.y).sum();
        if bin.is_empty() { f64::INFINITY } else { sum / bin.len() as f64 }
    };
    bins.sort_by(|a, b| height(a).total_cmp(&height(b)));
    for (row, bin) in bins.into_iter().enumerate() {
        for label in bin {
            grid.put(label, row);
        }
    }
    Some(grid)
}

/// Moves labels to other rows while that shortens the ways.
fn improve(grid: &mut Rows<'_>, count: usize) {
    for _ in 0..ROUNDS {
        let moved = move_single(grid);
        let exchanged = count <= EXCHANGES_UP_TO && exchange(grid);
        if !moved && !exchanged {
            break;
        }
    }
}

/// Moves each label into the row where it costs least; whether one moved.
fn move_single(grid: &mut Rows<'_>) -> bool {
    let mut moved = false;
    for row in 0..grid.len() {
        for label in grid.members(row).to_vec() {
            let gain = grid.gain_of(label, row);
            if let Some((_, to)) = cheapest(grid, label, gain - 1e-6, Some(row)) {
                grid.take(label, row);
                grid.put(label, to);
                moved = true;
            }
        }
    }
    moved
}

/// Exchanges two labels of different rows where both come nearer together; whether a pair was.
fn exchange(grid: &mut Rows<'_>) -> bool {
    let mut exchanged = false;
    for upper in 0..grid.len() {
        for lower in upper + 1..grid.len() {
            while let Some((a, b)) = pair(grid, upper, lower) {
                grid.take(a, upper);
                grid.take(b, lower);
                grid.put(a, lower);
                grid.put(b, upper);
                exchanged = true;
            }
        }
    }
    exchanged
}

/// A label of each row whose exchange has room and costs less.
fn pair(grid: &Rows<'_>, upper: usize, lower: usize) -> Option<(usize, usize)> {
    for &a in grid.members(upper) {
        let away = grid.down(a, lower) - grid.down(a, upper);
        for &b in grid.members(lower) {
            let longer = grid.need(a) - grid.need(b);
            let rows = away + grid.down(b, upper) - grid.down(b, lower);
            if rows >= -1e-6 || longer > grid.free(lower) || -longer > grid.free(upper) {
                continue;
            }
            if grid.exchange_cost(a, upper, b, lower) + rows < -1e-6 {
                return Some((a, b));
            }
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn label(x: f64, y: f64, width: u16, importance: f64) -> Label {
        Label { at: Point::new(x, y), width, importance }
    }

    fn shown(seats: &[Seat], labels: &[Label]) -> Vec<(u16, u16, u16)> {
        seats
            .iter()
            .zip(labels)
            .filter_map(|(seat, label)| match *seat {
                Seat::Shown { column, row } => Some((row, column, label.width)),
                Seat::Hidden | Seat::Outside => None,
            })
            .collect()
    }

    /// Whether labels lie on the canvas with a free cell between neighbours of a row.
    fn is_sound(seats: &[Seat], labels: &[Label], columns: u16, rows: u16) -> bool {
        let mut shown = shown(seats, labels);
        shown.sort_unstable();
        let inside = shown
            .iter()
            .all(|&(row, column, width)| row < rows && u32::from(column) + u32::from(width) <= u32::from(columns));
        inside && shown.windows(2).all(|pair| pair[0].0 != pair[1].0 || pair[0].1 + pair[0].2 < pair[1].1)
    }

    #[test]
    fn labels_that_do_not_meet_stay_where_they_want() {
        let labels = [label(10.0, 2.5, 6, 1.0), label(30.0, 2.5, 6, 1.0), label(12.0, 7.5, 6, 1.0)];
        let seats = seat_labels(&labels, 80, 20);
        assert_eq!(shown(&seats, &labels), [(2, 7, 6), (2, 27, 6), (7, 9, 6)]);
    }

    #[test]
    fn the_upper_one_goes_up_and_the_lower_one_down() {
        let labels = [label(20.0, 5.6, 10, 1.0), label(22.0, 5.4, 10, 1.0), label(21.0, 5.5, 10, 1.0)];
        let rows: Vec<u16> = shown(&seat_labels(&labels, 80, 20), &labels).iter().map(|seat| seat.0).collect();
        assert_eq!(rows, [6, 4, 5]);
    }

    #[test]
    fn a_small_overlap_is_solved_sideways() {
        let labels = [label(20.0, 5.5, 10, 1.0), label(30.0, 5.5, 10, 1.0)];
        let seats = shown(&seat_labels(&labels, 80, 20), &labels);
        assert_eq!(seats[0].0, seats[1].0);
    }

    #[test]
    fn what_is_out_of_view_is_not_drawn_in() {
        let labels = [label(-9.0, 5.0, 6, 1.0), label(40.0, 30.0, 6, 1.0), label(0.0, 5.0, 6, 1.0)];
        let seats = seat_labels(&labels, 80, 20);
        assert_eq!(seats[..2], [Seat::Outside, Seat::Outside]);
        assert_eq!(seats[2], Seat::Shown { column: 0, row: 4 });
    }

    #[test]
    fn the_least_important_give_way() {
        let labels: Vec<Label> = (0..10_u8).map(|number| label(5.0, 1.0, 9, f64::from(number % 7))).collect();
        let seats = seat_labels(&labels, 20, 3);
        // There is room for six: those of importance 6, 5, 4, 3 and the two of 2.
        let hidden: Vec<usize> = (0..10).filter(|&number| seats[number] == Seat::Hidden).collect();
        assert_eq!(hidden, [0, 1, 7, 8]);
    }

    #[test]
    fn all_are_shown_where_they_just_fit() {
        // Rows of 20: 9 + 1 + 10 and 14 + 1 + 5, so that nothing is left over.
        let widths = [9, 10, 14, 5, 9, 10, 5, 14, 10, 9];
        let labels: Vec<Label> = widths.iter().map(|&width| label(4.0, 4.0, width, 1.0)).collect();
        let seats = seat_labels(&labels, 20, 5);
        assert_eq!(shown(&seats, &labels).len(), 10);
        assert!(is_sound(&seats, &labels, 20, 5));
    }

    #[test]
    fn a_canvas_without_cells_shows_nothing() {
        let labels = [label(0.0, 0.0, 3, 1.0)];
        assert_eq!(seat_labels(&labels, 0, 0), [Seat::Hidden]);
        assert_eq!(seat_labels(&labels, 2, 5), [Seat::Hidden]);
        assert_eq!(seat_labels(&[label(f64::NAN, 0.0, 3, f64::NAN)], 10, 5), [Seat::Outside]);
    }

    #[test]
    fn panned_by_whole_cells_the_picture_moves_as_one() {
        let wanted = |right: f64| -> Vec<Label> {
            (0..30_u16)
                .map(|n| label(50.0 + f64::from(n * 7 % 30) + right, 10.0 + f64::from(n * 11 % 9) / 2.0, 9, 1.0))
                .collect()
        };
        let (here, there) = (seat_labels(&wanted(0.0), 200, 40), seat_labels(&wanted(3.0), 200, 40));
        for pair in here.iter().zip(&there) {
            let (Seat::Shown { column: a, row: x }, Seat::Shown { column: b, row: y }) = pair else { unreachable!() };
            assert_eq!((a + 3, x), (*b, y));
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2000))]

        #[test]
        fn labels_never_overlap_nor_leave_the_canvas(
            wanted in prop::collection::vec((-20.0..100.0_f64, -5.0..30.0_f64, 0..30_u16, 0..5_u8), 0..120),
            columns in 0..100_u16,
            rows in 0..30_u16,
        ) {
            let labels: Vec<Label> =
                wanted.iter().map(|&(x, y, width, importance)| label(x, y, width, f64::from(importance))).collect();
            let seats = seat_labels(&labels, columns, rows);
            prop_assert!(is_sound(&seats, &labels, columns, rows));
            prop_assert_eq!(seat_labels(&labels, columns, rows), seats);
        }

        #[test]
        fn what_needs_two_thirds_of_the_room_is_shown_whole(
            wanted in prop::collection::vec((0.0..80.0_f64, 0.0..20.0_f64, 3..20_u16), 1..200),
        ) {
            let mut used = 0;
            let labels: Vec<Label> = wanted
                .iter()
                .map(|&(x, y, width)| label(x, y, width, 1.0))
                .take_while(|label| { used += label.width + 1; used <= 81 * 20 * 2 / 3 })
                .collect();
            let seats = seat_labels(&labels, 80, 20);
            prop_assert!(!seats.contains(&Seat::Hidden));
        }

        #[test]
        fn few_labels_move_little_and_keep_their_order(
            wanted in prop::collection::vec((10.0..190.0_f64, 2.0..58.0_f64, 5..20_u16), 1..40),
        ) {
            let labels: Vec<Label> = wanted.iter().map(|&(x, y, width)| label(x, y, width, 1.0)).collect();
            let seats = shown(&seat_labels(&labels, 200, 60), &labels);
            prop_assert_eq!(seats.len(), labels.len());
            for (a, (seat, label)) in seats.iter().zip(&labels).enumerate() {
                let middle = Point::new(f64::from(seat.1) + f64::from(seat.2) / 2.0, f64::from(seat.0) + 0.5);
                prop_assert!((middle.x - label.at.x).abs() < 10.0 && (middle.y - label.at.y).abs() < 5.0);
                for (other, there) in seats.iter().zip(&labels).skip(a + 1) {
                    // Who stands clearly above another stays above it.
                    let apart = there.at.y - label.at.y;
                    prop_assert!(apart.abs() < 5.0 || (apart > 0.0) == (other.0 > seat.0));
                }
            }
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(60))]

        #[test]
        fn hundreds_of_labels_on_a_small_screen(
            wanted in prop::collection::vec((0.0..80.0_f64, 0.0..20.0_f64, 1..25_u16, 0..9_u8), 300..700),
        ) {
            let labels: Vec<Label> =
                wanted.iter().map(|&(x, y, width, importance)| label(x, y, width, f64::from(importance))).collect();
            let seats = seat_labels(&labels, 80, 20);
            prop_assert!(is_sound(&seats, &labels, 80, 20));
            let used: u32 = shown(&seats, &labels).iter().map(|seat| u32::from(seat.2) + 1).sum();
            prop_assert!(used > 80 * 20 * 95 / 100, "only {used} cells are used");
        }
    }
}
