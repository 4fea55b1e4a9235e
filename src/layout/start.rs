//! A first placing from which stress only has to be improved: classical scaling on pivots.

use super::distances::Pivots;
use super::geometry::Point;
use super::jitter::Jitter;

/// Rounds of power iteration; more no longer changes a picture.
const ROUNDS: usize = 100;

/// The axes along which the network is widest, each with one coordinate a node, the widest first.
///
/// `PivotMDS` (Brandes and Pich 2007): double-centred squared distances to the pivots, projected on the eigenvectors of
/// the largest eigenvalues of their products. O(n k^2) for k pivots.
pub(crate) fn axes(pivots: &Pivots, count: usize) -> Vec<Vec<f64>> {
    let columns = centred(pivots);
    let products = products(&columns);
    let mut found: Vec<Vec<f64>> = Vec::new();
    for axis in 0..count.min(columns.len()) {
        let vector = eigenvector(&products, &found, axis as u64);
        found.push(vector);
    }
    let n = columns.first().map_or(0, Vec::len);
    let project = |vector: &Vec<f64>| {
        let mut axis = vec![0.0; n];
        for (column, &share) in columns.iter().zip(vector) {
            for (value, &entry) in axis.iter_mut().zip(column) {
                *value += share * entry;
            }
        }
        // The projection is as long as its singular value, a coordinate only as its root.
        let root = axis.iter().map(|x| x * x).sum::<f64>().sqrt().sqrt();
        if root > 0.0 {
            for value in &mut axis {
                *value /= root;
            }
        }
        axis
    };
    found.iter().map(project).collect()
}

/// Squared distances to the pivots, one column a pivot, with the means of rows and columns taken out.
fn centred(pivots: &Pivots) -> Vec<Vec<f64>> {
    let k = pivots.nodes.len() as f64;
    let mut columns: Vec<Vec<f64>> =
        pivots.distances.iter().map(|column| column.iter().map(|d| -0.5 * d * d).collect()).collect();
    let n = columns.first().map_or(0, Vec::len);
    let mut row_means = vec![0.0; n];
    for column in &columns {
        for (mean, &entry) in row_means.iter_mut().zip(column) {
            *mean += entry / k;
        }
    }
    let overall = row_means.iter().sum::<f64>() / n as f64;
    for column in &mut columns {
        let mean = column.iter().sum::<f64>() / n as f64;
        for (entry, &row_mean) in column.iter_mut().zip(&row_means) {
            *entry += overall - mean - row_mean;
        }
    }
    columns
}

/// The products of every two columns.
fn products(columns: &[Vec<f64>]) -> Vec<Vec<f64>> {
    let dot = |a: &[f64], b: &[f64]| a.iter().zip(b).map(|(x, y)| x * y).sum::<f64>();
    let mut products = vec![vec![0.0; columns.len()]; columns.len()];
    for (row, a) in columns.iter().enumerate() {
        for (column, b) in columns.iter().enumerate().skip(row) {
            let product = dot(a, b);
            products[row][column] = product;
            products[column][row] = product;
        }
    }
    products
}

/// The eigenvector of the largest eigenvalue among those at right angles to `found`; zero where none is left.
fn eigenvector(matrix: &[Vec<f64>], found: &[Vec<f64>], seed: u64) -> Vec<f64> {
    let mut jitter = Jitter::new(seed);
    let mut vector: Vec<f64> = matrix.iter().map(|_| jitter.next()).collect();
    for _ in 0..ROUNDS {
        for other in found {
            let share: f64 = vector.iter().zip(other).map(|(x, y)| x * y).sum();
            for (value, &entry) in vector.iter_mut().zip(other) {
                *value -= share * entry;
            }
        }
        let next: Vec<f64> =
            matrix.iter().map(|row| row.iter().zip(&vector).map(|(x, y)| x * y).sum::<f64>()).collect();
        let length = next.iter().map(|x| x * x).sum::<f64>().sqrt();
        if length < 1e-9 {
            return vec![0.0; matrix.len()];
        }
        vector = next.into_iter().map(|value| value / length).collect();
    }
    vector
}

/// Places from two axes, moved apart where they coincide by a hair that depends on the node alone.
pub(crate) fn places(x: &[f64], y: &[f64], scale: f64) -> Vec<Point> {
    let mut jitter = Jitter::new(0x5eed);
    let mut hair = || jitter.next() * 0.05;
    x.iter().zip(y).map(|(&x, &y)| Point::new(x * scale + hair(), y * scale + hair())).collect()
}
