//! Laws and examples of the picture as a whole, on networks that others have drawn before.

mod quality;
mod stays;
mod whole;

use std::collections::BTreeMap;

/// The nodes and edges of a list of pairs, one a line under a head.
fn network(csv: &str) -> (usize, Vec<(u32, u32, f64)>) {
    let mut number: BTreeMap<&str, u32> = BTreeMap::new();
    let mut edges = Vec::new();
    for line in csv.lines().skip(1) {
        let mut ends = line.split(',').take(2).map(|name| {
            let next = number.len() as u32;
            *number.entry(name).or_insert(next)
        });
        edges.push((ends.next().unwrap(), ends.next().unwrap(), 1.0));
    }
    (number.len(), edges)
}

fn karate() -> (usize, Vec<(u32, u32, f64)>) {
    network(include_str!("../../../tests/data/zachary_karate/edges.csv"))
}

/// A line of `n` nodes.
fn path(n: u32) -> Vec<(u32, u32, f64)> {
    (1..n).map(|node| (node - 1, node, 1.0)).collect()
}

/// A closed line of `n` nodes.
fn ring(n: u32) -> Vec<(u32, u32, f64)> {
    (0..n).map(|node| (node, (node + 1) % n, 1.0)).collect()
}

/// A node with `leaves`.
fn star(leaves: u32) -> Vec<(u32, u32, f64)> {
    (1..=leaves).map(|leaf| (0, leaf, 1.0)).collect()
}
