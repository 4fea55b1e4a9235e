//! Graphs and slow, plain second methods that the tests of this room compare with.

use proptest::prelude::*;

use super::Graph;

/// Any simple graph of up to `max` vertices with strengths 1 to 3, from empty to complete.
pub(crate) fn small_graph(max: usize) -> impl Strategy<Value = Graph> {
    weighted_graph(max, prop_oneof![Just(1.0), Just(2.0), Just(3.0)])
}

/// Any simple graph of up to `max` vertices with the given strengths.
pub(crate) fn weighted_graph(max: usize, strength: impl Strategy<Value = f64> + Clone) -> impl Strategy<Value = Graph> {
    (0..=max, 0.05..0.95_f64).prop_flat_map(move |(n, density)| {
        let pairs = n * n.saturating_sub(1) / 2;
        let edge = prop::option::weighted(density, strength.clone());
        prop::collection::vec(edge, pairs).prop_map(move |chosen| {
            let all = (0..n as u32).flat_map(|u| (u + 1..n as u32).map(move |v| (u, v)));
            Graph::from_edges(n, all.zip(chosen).filter_map(|((u, v), s)| Some((u, v, s?))))
        })
    })
}

/// Unweighted edges.
pub(crate) fn graph(n: usize, edges: &[(u32, u32)]) -> Graph {
    Graph::from_edges(n, edges.iter().map(|&(u, v)| (u, v, 1.0)))
}

/// `n` vertices without an edge.
pub(crate) fn isolates(n: usize) -> Graph {
    graph(n, &[])
}

/// Vertex 0 tied to all others.
pub(crate) fn star(n: u32) -> Graph {
    Graph::from_edges(n as usize, (1..n).map(|v| (0, v, 1.0)))
}

/// Each vertex tied to the next, the last to the first.
pub(crate) fn ring(n: u32) -> Graph {
    Graph::from_edges(n as usize, (0..n).map(|v| (v, (v + 1) % n, 1.0)))
}

/// Each vertex tied to the next.
pub(crate) fn line(n: u32) -> Graph {
    Graph::from_edges(n as usize, (1..n).map(|v| (v - 1, v, 1.0)))
}

/// Krackhardt's kite (MEASURES section 1): Andre 0, Beverly 1, Carol 2, Diane 3, Ed 4, Fernando 5, Garth 6, Heather 7,
/// Ike 8, Jane 9.
pub(crate) fn kite() -> Graph {
    let edges = [
        (0, 1),
        (0, 2),
        (0, 3),
        (0, 5),
        (1, 3),
        (1, 4),
        (1, 6),
        (2, 3),
        (2, 5),
        (3, 4),
        (3, 5),
        (3, 6),
        (4, 6),
        (5, 6),
        (5, 7),
        (6, 7),
        (7, 8),
        (8, 9),
    ];
    graph(10, &edges)
}

/// Hops between all pairs by repeated relaxation (Floyd and Warshall): a second method, O(n^3).
pub(crate) fn distances(graph: &Graph) -> Vec<Vec<Option<u32>>> {
    let n = graph.vertex_count();
    let mut table = vec![vec![None; n]; n];
    for (v, row) in table.iter_mut().enumerate() {
        row[v] = Some(0);
    }
    for edge in graph.edges() {
        table[edge.from as usize][edge.to as usize] = Some(1);
        table[edge.to as usize][edge.from as usize] = Some(1);
    }
    for k in 0..n {
        for i in 0..n {
            for j in 0..n {
                if let (Some(a), Some(b)) = (table[i][k], table[k][j])
                    && table[i][j].is_none_or(|d| a + b < d)
                {
                    table[i][j] = Some(a + b);
                }
            }
        }
    }
    table
}

/// Every simple path from `s` to `t` as a list of vertices, by walking them all.
pub(crate) fn simple_paths(graph: &Graph, s: u32, t: u32) -> Vec<Vec<u32>> {
    let mut found = Vec::new();
    let mut open = vec![vec![s]];
    while let Some(path) = open.pop() {
        let last = path[path.len() - 1];
        if last == t {
            found.push(path);
            continue;
        }
        for &w in graph.neighbours(last) {
            if !path.contains(&w) {
                let mut longer = path.clone();
                longer.push(w);
                open.push(longer);
            }
        }
    }
    found
}

/// Whether two numbers agree to 1e-9, relative above 1.
pub(crate) fn near(a: f64, b: f64) -> bool {
    (a - b).abs() <= 1e-9 * b.abs().max(1.0)
}

/// Whether a number is what a table with four places shows.
pub(crate) fn shown(value: f64, table: f64) -> bool {
    (value - table).abs() <= 0.5001e-4
}
