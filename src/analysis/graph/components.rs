//! Connected components.

use super::Graph;

/// The connected components of a graph, numbered by their smallest vertex.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Components {
    of: Vec<u32>,
    sizes: Vec<u32>,
    /// All vertices by component, rising within each.
    members: Vec<u32>,
    /// Where the members of each component end.
    ends: Vec<u32>,
}

impl Components {
    /// Finds the components by breadth-first search without recursion. Time and space O(n + m).
    ///
    /// # Examples
    /// ```
    /// use querschnitt::analysis::graph::{Components, Graph};
    /// let components = Components::of(&Graph::from_edges(4, [(0, 2, 1.0)]));
    /// assert_eq!(components.sizes(), [2, 1, 1]);
    /// assert_eq!(components.component(2), 0);
    /// ```
    pub fn of(graph: &Graph) -> Self {
        let mut of = vec![u32::MAX; graph.vertex_count()];
        let mut sizes = Vec::new();
        let mut queue = Vec::new();
        for start in graph.vertices() {
            if of[start as usize] != u32::MAX {
                continue;
            }
            let number = sizes.len() as u32;
            of[start as usize] = number;
            queue.clear();
            queue.push(start);
            let mut next = 0;
            while next < queue.len() {
                for &w in graph.neighbours(queue[next]) {
                    if of[w as usize] == u32::MAX {
                        of[w as usize] = number;
                        queue.push(w);
                    }
                }
                next += 1;
            }
            sizes.push(queue.len() as u32);
        }
        let mut ends: Vec<u32> = sizes
            .iter()
            .scan(0, |start, size| {
                *start += size;
                Some(*start - size)
            })
            .collect();
        let mut members = vec![0; of.len()];
        for (v, &component) in of.iter().enumerate() {
            let end = &mut ends[component as usize];
            members[*end as usize] = v as u32;
            *end += 1;
        }
        Self { of, sizes, members, ends }
    }

    /// Number of components; an isolate is one.
    pub fn count(&self) -> usize {
        self.sizes.len()
    }

    /// Number of vertices of each component.
    pub fn sizes(&self) -> &[u32] {
        &self.sizes
    }

    /// The vertices of a component in rising order.
    pub fn members(&self, component: u32) -> &[u32] {
        let end = self.ends[component as usize] as usize;
        &self.members[end - self.sizes[component as usize] as usize..end]
    }

    /// The component of `v`.
    pub fn component(&self, v: u32) -> u32 {
        self.of[v as usize]
    }

    /// The component of each vertex.
    pub fn of_each(&self) -> &[u32] {
        &self.of
    }

    /// The number of vertices in the component of `v`, itself included.
    pub fn size_around(&self, v: u32) -> u32 {
        self.sizes[self.component(v) as usize]
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::testing::{distances, small_graph};
    use super::*;

    #[test]
    fn a_long_line_is_one() {
        let line = Graph::from_edges(100_000, (1..100_000).map(|v| (v - 1, v, 1.0)));
        assert_eq!(Components::of(&line).sizes(), [100_000]);
    }

    proptest! {
        #[test]
        fn together_means_reachable(graph in small_graph(9)) {
            let components = Components::of(&graph);
            let distances = distances(&graph);
            for u in graph.vertices() {
                for v in graph.vertices() {
                    let together = components.component(u) == components.component(v);
                    prop_assert_eq!(together, distances[u as usize][v as usize].is_some());
                }
                prop_assert_eq!(
                    components.size_around(u) as usize,
                    distances[u as usize].iter().flatten().count()
                );
            }
            for (number, &size) in components.sizes().iter().enumerate() {
                let members = components.members(number as u32);
                prop_assert_eq!(members.len(), size as usize);
                prop_assert!(members.is_sorted_by(|a, b| a < b));
                prop_assert!(members.iter().all(|&v| components.component(v) as usize == number));
            }
            prop_assert_eq!(components.sizes().iter().sum::<u32>() as usize, graph.vertex_count());
        }
    }
}
