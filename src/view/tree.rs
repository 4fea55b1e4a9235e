//! A forest laid out as rows: siblings in order, parents before their children. No recursion, whatever the depth.

use std::collections::BTreeMap;

use crate::map::Id;

/// One row of a forest.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Place<'a> {
    /// Which node.
    pub id: &'a Id,
    /// How many stand above it.
    pub depth: usize,
    /// The row of its parent.
    pub parent: Option<usize>,
    /// Whether anything stands below it.
    pub has_children: bool,
}

/// The rows of nodes (id, parent); a parent that is not among them counts as none. Siblings come by `key`.
///
/// Time O(n log n). Nodes on a circle, which no whole map has, are left out.
pub(super) fn rows<'a, K: Ord>(
    nodes: impl IntoIterator<Item = (&'a Id, Option<&'a Id>)>,
    key: impl Fn(&'a Id) -> K,
) -> Vec<Place<'a>> {
    let mut nodes: Vec<(&Id, Option<&Id>)> = nodes.into_iter().collect();
    nodes.sort_by_cached_key(|(id, _)| (key(id), *id));
    let number: BTreeMap<&Id, usize> = nodes.iter().enumerate().map(|(number, (id, _))| (*id, number)).collect();
    let mut children: Vec<Vec<usize>> = vec![Vec::new(); nodes.len()];
    let mut tops = Vec::new();
    for (child, (_, parent)) in nodes.iter().enumerate() {
        match parent.and_then(|parent| number.get(parent)).and_then(|&parent| children.get_mut(parent)) {
            Some(siblings) => siblings.push(child),
            None => tops.push(child),
        }
    }
    let mut rows = Vec::with_capacity(nodes.len());
    let mut stack: Vec<(usize, usize, Option<usize>)> = tops.into_iter().rev().map(|top| (top, 0, None)).collect();
    while let Some((node, depth, parent)) = stack.pop() {
        let (Some(&(id, _)), Some(below)) = (nodes.get(node), children.get(node)) else { continue };
        let row = rows.len();
        rows.push(Place { id, depth, parent, has_children: !below.is_empty() });
        stack.extend(below.iter().rev().map(|&child| (child, depth + 1, Some(row))));
    }
    rows
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parents_come_first_and_siblings_in_order() {
        let ids: Vec<Id> = ["a", "b", "c", "d"].iter().map(|id| id.parse().unwrap()).collect();
        let nodes = [(&ids[0], Some(&ids[2])), (&ids[1], None), (&ids[2], None), (&ids[3], Some(&ids[2]))];
        let rows = rows(nodes, |id| std::cmp::Reverse(id.as_str()));
        let shape: Vec<(&str, usize, Option<usize>)> =
            rows.iter().map(|r| (r.id.as_str(), r.depth, r.parent)).collect();
        assert_eq!(shape, [("c", 0, None), ("d", 1, Some(0)), ("a", 1, Some(0)), ("b", 0, None)]);
    }

    #[test]
    fn a_very_long_line_is_laid_out() {
        let ids: Vec<Id> = (0..100_000).map(|i| format!("d{i}").parse().unwrap()).collect();
        let nodes = ids.iter().enumerate().map(|(i, id)| (id, i.checked_sub(1).and_then(|above| ids.get(above))));
        assert_eq!(rows(nodes, |_| ()).last().map(|row| row.depth), Some(99_999));
    }
}
