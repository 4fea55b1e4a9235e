//! A forest over dense indices (the line, the headings of fields), walked without recursion.

use super::rows::Rows;

/// Who stands above and below whom.
///
/// Trees are laid out in preorder, so that everything below a node is one slice. Space O(n).
#[derive(Debug, Clone, Default)]
pub struct Forest {
    parents: Vec<Option<u32>>,
    children: Rows,
    preorder: Vec<u32>,
    /// The place of each node in `preorder`.
    entered: Vec<u32>,
    /// How many nodes each tree has, its root included.
    sizes: Vec<u32>,
    depths: Vec<u32>,
    /// For each node one far above it, so that any node above is found in O(log n) hops (Myers 1983); a root has itself.
    jumps: Vec<u32>,
}

impl Forest {
    /// Lays out the forest in which `parents[v]` stands above `v`. There is no circle in it. Time O(n).
    pub fn new(parents: Vec<Option<u32>>) -> Self {
        let n = parents.len();
        let below = (0..n as u32).filter_map(|v| Some((parents[v as usize]?, v)));
        let children = Rows::new(n, below);
        let mut forest = Self {
            preorder: Vec::with_capacity(n),
            entered: vec![0; n],
            sizes: vec![1; n],
            depths: vec![0; n],
            jumps: (0..n as u32).collect(),
            children,
            parents,
        };
        forest.lay_out();
        forest
    }

    fn lay_out(&mut self) {
        let mut stack: Vec<u32> = (0..self.len() as u32).rev().filter(|&v| self.parent(v).is_none()).collect();
        while let Some(v) = stack.pop() {
            self.entered[v as usize] = self.preorder.len() as u32;
            self.preorder.push(v);
            for &child in self.children.row(v).iter().rev() {
                self.depths[child as usize] = self.depths[v as usize] + 1;
                self.jumps[child as usize] = self.jump_below(v);
                stack.push(child);
            }
        }
        for at in (0..self.preorder.len()).rev() {
            let v = self.preorder[at];
            if let Some(parent) = self.parents[v as usize] {
                self.sizes[parent as usize] += self.sizes[v as usize];
            }
        }
    }

    /// Where a child of `v` jumps to: as far as two jumps of `v` if these are equally long, else to `v`.
    fn jump_below(&self, v: u32) -> u32 {
        let depth = |v: u32| self.depths[v as usize];
        let first = self.jumps[v as usize];
        let second = self.jumps[first as usize];
        if depth(v) - depth(first) == depth(first) - depth(second) { second } else { v }
    }

    /// How many nodes there are.
    pub fn len(&self) -> usize {
        self.parents.len()
    }

    /// Whether there is no node.
    pub fn is_empty(&self) -> bool {
        self.parents.is_empty()
    }

    /// The node directly above.
    pub fn parent(&self, v: u32) -> Option<u32> {
        self.parents[v as usize]
    }

    /// The nodes directly below, in rising order.
    pub fn children(&self, v: u32) -> &[u32] {
        self.children.row(v)
    }

    /// The node and all above it, the node first.
    pub fn ancestors(&self, v: u32) -> impl Iterator<Item = u32> + '_ {
        std::iter::successors(Some(v), |&v| self.parent(v))
    }

    /// The node and everything below it, the node first, each before what is below it.
    pub fn tree(&self, v: u32) -> &[u32] {
        let start = self.entered[v as usize] as usize;
        &self.preorder[start..start + self.sizes[v as usize] as usize]
    }

    /// All nodes, each before what is below it; roots and children in rising order.
    pub fn preorder(&self) -> &[u32] {
        &self.preorder
    }

    /// The number of nodes above `v`.
    pub fn depth(&self, v: u32) -> u32 {
        self.depths[v as usize]
    }

    /// Whether `top` is `v` or stands above it. Time O(1).
    pub fn is_in_tree(&self, v: u32, top: u32) -> bool {
        let (at, start) = (self.entered[v as usize], self.entered[top as usize]);
        (start..start + self.sizes[top as usize]).contains(&at)
    }

    /// Whether one of the two stands above the other, or they are the same. Time O(1).
    pub fn are_in_line(&self, a: u32, b: u32) -> bool {
        self.is_in_tree(a, b) || self.is_in_tree(b, a)
    }

    /// The lowest node that is both or above both, if there is one. Time O(log n).
    pub fn common(&self, a: u32, b: u32) -> Option<u32> {
        let mut top = a;
        while !self.is_in_tree(b, top) {
            let jump = self.jumps[top as usize];
            // not so far that the lowest one might be passed
            top = if self.is_in_tree(b, jump) { self.parent(top)? } else { jump };
            if self.parent(top).is_none() && !self.is_in_tree(b, top) {
                return None;
            }
        }
        Some(top)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_small_forest() {
        // 0 above 2 and 3, 3 above 1; 4 alone
        let forest = Forest::new(vec![None, Some(3), Some(0), Some(0), None]);
        assert_eq!(forest.preorder(), [0, 2, 3, 1, 4]);
        assert_eq!(forest.tree(3), [3, 1]);
        assert_eq!(forest.children(0), [2, 3]);
        assert_eq!(forest.common(2, 1), Some(0));
        assert_eq!(forest.common(2, 4), None);
        assert!(forest.are_in_line(1, 0) && forest.are_in_line(0, 1) && !forest.are_in_line(1, 2));
        assert_eq!((forest.depth(1), forest.depth(4)), (2, 0));
        assert_eq!(forest.ancestors(1).collect::<Vec<_>>(), [1, 3, 0]);
    }

    #[test]
    fn a_long_line_does_not_overflow() {
        let n = 100_000;
        let forest = Forest::new((0..n).map(|v: u32| v.checked_sub(1)).collect());
        assert_eq!(forest.tree(0).len(), n as usize);
        assert!(forest.is_in_tree(n - 1, 0));
        assert_eq!(forest.depth(n - 1), n - 1);
        assert_eq!(forest.common(n - 1, 12_345), Some(12_345));
    }

    proptest! {
        #[test]
        fn common_nodes_as_found_step_by_step(raw in prop::collection::vec(0_u32..60, 1..60)) {
            // each node below one of smaller number, or a root
            let parents = (0..).zip(&raw).map(|(v, &p): (u32, _)| (p < v).then_some(p)).collect();
            let forest = Forest::new(parents);
            for a in 0..forest.len() as u32 {
                for b in 0..forest.len() as u32 {
                    let expected = forest.ancestors(a).find(|&top| forest.is_in_tree(b, top));
                    prop_assert_eq!(forest.common(a, b), expected);
                }
            }
        }
    }
}
