//! A partition of the vertices: offices, communities, sectors.

/// Which group each vertex belongs to, the groups numbered from 0 without gaps in the order of their first vertex.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Groups {
    of: Vec<u32>,
    sizes: Vec<u32>,
}

impl Groups {
    /// Takes any labels, one for each vertex; equal labels are one group. Time O(n log n).
    ///
    /// # Examples
    /// ```
    /// use querschnitt::analysis::graph::Groups;
    /// let groups = Groups::from_labels(&["b", "a", "b"]);
    /// assert_eq!(groups.of_each(), [0, 1, 0]);
    /// assert_eq!(groups.sizes(), [2, 1]);
    /// ```
    pub fn from_labels<L: Ord>(labels: &[L]) -> Self {
        let mut number = std::collections::BTreeMap::new();
        let mut groups = Self::default();
        for label in labels {
            let next = number.len() as u32;
            let group = *number.entry(label).or_insert(next);
            if group == next {
                groups.sizes.push(0);
            }
            groups.sizes[group as usize] += 1;
            groups.of.push(group);
        }
        groups
    }

    /// [`from_labels`](Self::from_labels) for small numbers as labels: time and space O(n + the greatest).
    pub(super) fn from_numbers(labels: &[u32]) -> Self {
        let greatest = labels.iter().max().map_or(0, |&label| label as usize + 1);
        let mut number = vec![u32::MAX; greatest];
        let mut groups = Self::default();
        for &label in labels {
            let group = &mut number[label as usize];
            if *group == u32::MAX {
                *group = groups.sizes.len() as u32;
                groups.sizes.push(0);
            }
            groups.sizes[*group as usize] += 1;
            groups.of.push(*group);
        }
        groups
    }

    /// The group of vertex `v`.
    pub fn group(&self, v: u32) -> u32 {
        self.of[v as usize]
    }

    /// The group of each vertex.
    pub fn of_each(&self) -> &[u32] {
        &self.of
    }

    /// How many vertices each group has.
    pub fn sizes(&self) -> &[u32] {
        &self.sizes
    }

    /// Number of groups.
    pub fn count(&self) -> usize {
        self.sizes.len()
    }

    /// Whether two vertices are in one group.
    pub fn together(&self, u: u32, v: u32) -> bool {
        self.group(u) == self.group(v)
    }
}
