//! Labels in rows of cells: the least movement that sets the labels of one row apart, and which row suits a label.

use super::labels::Label;

/// How many columns wide a row is high to the eye: moving a label by a row counts as much as by two columns.
const ROW: f64 = 2.0;

/// Rows of equal width with labels in them, each row in the order of its labels' wanted middles.
#[derive(Debug, Clone)]
pub(crate) struct Rows<'a> {
    labels: &'a [Label],
    columns: i64,
    lines: Vec<Row>,
}

/// One row.
#[derive(Debug, Clone, Default)]
struct Row {
    members: Vec<usize>,
    /// The columns its labels need, each with a free one behind it.
    used: i64,
    /// What it costs that its labels do not stand where they want.
    cost: f64,
}

impl<'a> Rows<'a> {
    /// Empty rows.
    pub(crate) fn new(labels: &'a [Label], columns: u16, rows: u16) -> Self {
        Self { labels, columns: i64::from(columns), lines: vec![Row::default(); usize::from(rows)] }
    }

    /// How many rows there are.
    pub(crate) fn len(&self) -> usize {
        self.lines.len()
    }

    /// The labels of a row, from left to right.
    pub(crate) fn members(&self, row: usize) -> &[usize] {
        &self.lines[row].members
    }

    /// The columns `label` needs with the free one behind it.
    pub(crate) fn need(&self, label: usize) -> i64 {
        i64::from(self.labels[label].width) + 1
    }

    /// The columns of `row` that are still free; the last label needs none behind it.
    pub(crate) fn free(&self, row: usize) -> i64 {
        self.columns + 1 - self.lines[row].used
    }

    /// What it costs `label` alone to stand in `row`, by the square of the way.
    pub(crate) fn down(&self, label: usize, row: usize) -> f64 {
        let way = (row as f64 + 0.5 - self.labels[label].at.y) * ROW;
        way * way
    }

    /// Where in `row` a label belongs by its wanted middle.
    fn seat(&self, label: usize, row: usize) -> usize {
        let key = |label: usize| (self.labels[label].at.x, label);
        let (x, number) = key(label);
        self.lines[row].members.partition_point(|&other| {
            let (there, other) = key(other);
            there.total_cmp(&x).then(other.cmp(&number)).is_lt()
        })
    }

    /// By how much all costs grow when `label` comes into `row`, which has room for it. O(labels of the row).
    pub(crate) fn cost_of(&self, label: usize, row: usize) -> f64 {
        let mut members = self.lines[row].members.clone();
        members.insert(self.seat(label, row), label);
        self.cost(&members) - self.lines[row].cost + self.down(label, row)
    }

    /// By how much all costs fall when `label` leaves its `row`. O(labels of the row).
    pub(crate) fn gain_of(&self, label: usize, row: usize) -> f64 {
        let members: Vec<usize> = self.lines[row].members.iter().copied().filter(|&other| other != label).collect();
        self.lines[row].cost - self.cost(&members) + self.down(label, row)
    }

    /// By how much sideways ways grow when `a` of row `upper` and `b` of row `lower` change places.
    pub(crate) fn exchange_cost(&self, a: usize, upper: usize, b: usize, lower: usize) -> f64 {
        let changed = |row: usize, out: usize, into: usize| {
            let mut members = self.lines[row].members.clone();
            members.insert(self.seat(into, row), into);
            members.retain(|&other| other != out);
            self.cost(&members) - self.lines[row].cost
        };
        changed(upper, a, b) + changed(lower, b, a)
    }

    /// Puts `label` into `row`.
    pub(crate) fn put(&mut self, label: usize, row: usize) {
        let seat = self.seat(label, row);
        self.lines[row].members.insert(seat, label);
        self.settle(row);
    }

    /// Takes `label` out of `row`.
    pub(crate) fn take(&mut self, label: usize, row: usize) {
        self.lines[row].members.retain(|&other| other != label);
        self.settle(row);
    }

    fn settle(&mut self, row: usize) {
        let members = &self.lines[row].members;
        let (used, cost) = (members.iter().map(|&label| self.need(label)).sum(), self.cost(members));
        self.lines[row].used = used;
        self.lines[row].cost = cost;
    }

    /// The squares of the ways that the labels of a row are moved sideways.
    fn cost(&self, members: &[usize]) -> f64 {
        let starts = self.starts(members);
        members
            .iter()
            .zip(starts)
            .map(|(&label, start)| {
                let way = start - wanted(&self.labels[label]);
                way * way
            })
            .sum()
    }

    /// The first column of each label of a row.
    ///
    /// The places nearest to the wanted ones (least squares) that keep the order, a free cell between labels and the
    /// borders: with the cells of all labels before taken off, an isotonic regression (pool adjacent violators, Ayer et
    /// al. 1955), cut off at the borders. O(labels).
    fn starts(&self, members: &[usize]) -> Vec<f64> {
        let slack = (self.columns + 1 - members.iter().map(|&label| self.need(label)).sum::<i64>()).max(0) as f64;
        let mut before = 0.0;
        let mut pools: Vec<(f64, usize)> = Vec::with_capacity(members.len());
        for &label in members {
            let (mut sum, mut count) = (wanted(&self.labels[label]) - before, 1);
            before += self.need(label) as f64;
            while let Some(&(earlier, size)) = pools.last().filter(|pool| mean(**pool) >= mean((sum, count))) {
                sum += earlier;
                count += size;
                pools.pop();
            }
            pools.push((sum, count));
        }
        let mut before = 0.0;
        let mut starts = Vec::with_capacity(members.len());
        for (sum, count) in pools {
            let shift = mean((sum, count)).clamp(0.0, slack).round();
            for _ in 0..count {
                starts.push(shift + before);
                before += members.get(starts.len() - 1).map_or(0.0, |&label| self.need(label) as f64);
            }
        }
        starts
    }

    /// The first column of each label of `row`, in cells.
    pub(crate) fn columns_of(&self, row: usize) -> Vec<u16> {
        // Starts lie between 0 and the width of the canvas, which is a `u16`.
        #[allow(clippy::cast_sign_loss)]
        self.starts(&self.lines[row].members).into_iter().map(|start| start as u16).collect()
    }
}

/// What the labels of a pool want on average.
fn mean((sum, count): (f64, usize)) -> f64 {
    sum / count as f64
}

/// Where the first cell of a label would be.
fn wanted(label: &Label) -> f64 {
    label.at.x - f64::from(label.width) / 2.0
}
