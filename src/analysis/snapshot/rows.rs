//! Lists of small numbers, one per dense index, in two arrays.

/// For each of `0..n` a list of numbers.
#[derive(Debug, Clone, Default)]
pub struct Rows {
    starts: Vec<u32>,
    items: Vec<u32>,
}

impl Rows {
    /// Groups pairs (row, item); within a row the items keep their order. Time O(n + pairs).
    ///
    /// Every row number is one of `0..n`.
    pub fn new(n: usize, pairs: impl Iterator<Item = (u32, u32)>) -> Self {
        let pairs: Vec<(u32, u32)> = pairs.collect();
        let mut starts = vec![0_u32; n + 1];
        for &(row, _) in &pairs {
            starts[row as usize + 1] += 1;
        }
        for row in 0..n {
            starts[row + 1] += starts[row];
        }
        let mut next = starts.clone();
        let mut items = vec![0; pairs.len()];
        for (row, item) in pairs {
            let place = &mut next[row as usize];
            items[*place as usize] = item;
            *place += 1;
        }
        Self { starts, items }
    }

    /// The list of one row.
    pub fn row(&self, row: u32) -> &[u32] {
        &self.items[self.starts[row as usize] as usize..self.starts[row as usize + 1] as usize]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn items_are_grouped_in_order() {
        let rows = Rows::new(3, [(2, 9), (0, 5), (2, 1)].into_iter());
        assert_eq!((rows.row(0), rows.row(1), rows.row(2)), (&[5][..], &[][..], &[9, 1][..]));
        assert!(Rows::new(0, std::iter::empty()).items.is_empty());
    }
}
