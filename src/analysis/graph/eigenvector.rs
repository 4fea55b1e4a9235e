//! Eigenvector centrality on strengths: important is who is tied to the important.

use super::{Components, Graph};
use crate::map::Watch;

/// Eigenvector centrality (Bonacich 1972) of every vertex on the matrix of strengths, the largest entry 1.
///
/// In a disconnected graph the vector belongs to the component with the largest eigenvalue (of equal ones, to 1e-9, that with
/// the smallest vertex); all others have 0 (SEMANTICS section 5). `None` without edges, where no vertex is more
/// important than another, where the iteration does not settle within its budget of about 2^28 arcs read (only to
/// be met in graphs far longer than wide), and when `watch` says stop.
///
/// Conjugate gradients on the Rayleigh quotient, component by component: rounds of O(m), about as many as the square
/// root of 1/(relative gap of the two largest eigenvalues). Space O(n).
///
/// # Examples
/// ```
/// use querschnitt::analysis::graph::{Graph, eigenvector};
/// use querschnitt::map::Unwatched;
/// let star = Graph::from_edges(5, (1..5).map(|leaf| (0, leaf, 1.0)));
/// let values = eigenvector(&star, &Unwatched).unwrap();
/// assert!((values[0] - 1.0).abs() < 1e-9 && (values[1] - 0.5).abs() < 1e-9);
/// ```
pub fn eigenvector(graph: &Graph, watch: &dyn Watch) -> Option<Vec<f64>> {
    let components = Components::of(graph);
    let mut budget = 1_u64 << 28;
    let mut best: Option<(f64, u32, Vec<f64>)> = None;
    for number in 0..components.count() as u32 {
        let members = components.members(number);
        let bound = largest_bound(graph, members);
        if members.len() < 2 || best.as_ref().is_some_and(|(value, ..)| bound < *value) {
            continue;
        }
        let (value, vector) = Local::of(graph, members).leading(&mut budget, watch)?;
        if best.as_ref().is_none_or(|(other, ..)| value > other * (1.0 + 1e-9)) {
            best = Some((value, number, vector));
        }
    }
    let (_, number, vector) = best?;
    let most = vector.iter().copied().fold(0.0, f64::max);
    let mut result = vec![0.0; graph.vertex_count()];
    for (&v, entry) in components.members(number).iter().zip(vector) {
        result[v as usize] = entry / most;
    }
    Some(result)
}

/// No eigenvalue is larger than the greatest sum of strengths of a vertex.
fn largest_bound(graph: &Graph, members: &[u32]) -> f64 {
    members.iter().map(|&v| graph.strength(v)).fold(0.0, f64::max)
}

/// One component as a matrix of its own, its vertices numbered from 0.
struct Local {
    offsets: Vec<usize>,
    heads: Vec<u32>,
    /// In shares of the strongest: products neither overflow nor vanish.
    strengths: Vec<f64>,
    strongest: f64,
}

impl Local {
    fn of(graph: &Graph, members: &[u32]) -> Self {
        let strongest = members.iter().flat_map(|&v| graph.strengths_of(v)).copied().fold(f64::MIN_POSITIVE, f64::max);
        let mut local = Self { offsets: vec![0], heads: Vec::new(), strengths: Vec::new(), strongest };
        for &v in members {
            for (w, strength) in graph.neighbours(v).iter().zip(graph.strengths_of(v)) {
                // all neighbours of a member are members
                local.heads.push(members.partition_point(|member| member < w) as u32);
                local.strengths.push(strength / strongest);
            }
            local.offsets.push(local.heads.len());
        }
        local
    }

    /// The matrix times `x`.
    fn times(&self, x: &[f64], product: &mut [f64]) {
        for (v, entry) in product.iter_mut().enumerate() {
            let row = self.offsets[v]..self.offsets[v + 1];
            let arcs = self.heads[row.clone()].iter().zip(&self.strengths[row]);
            *entry = arcs.map(|(&w, strength)| strength * x[w as usize]).sum();
        }
    }

    /// The largest eigenvalue and its vector, all entries positive (Perron and Frobenius). `None` where the budget does not
    /// suffice or `watch` says stop.
    fn leading(&self, budget: &mut u64, watch: &dyn Watch) -> Option<(f64, Vec<f64>)> {
        let n = self.offsets.len() - 1;
        let mut x = vec![1.0 / (n as f64).sqrt(); n];
        let mut ax = vec![0.0; n];
        self.times(&x, &mut ax);
        let (mut p, mut ap) = (vec![0.0; n], vec![0.0; n]);
        let (mut residual, mut before) = (vec![0.0; n], f64::INFINITY);
        let (mut least, mut since) = (f64::INFINITY, 0);
        loop {
            let value = dot(&x, &ax);
            for (r, (x, ax)) in residual.iter_mut().zip(x.iter().zip(&ax)) {
                *r = ax - value * x;
            }
            let size = dot(&residual, &residual);
            (least, since) = if size < least * 0.25 { (size, 0) } else { (least, since + 1) };
            // settled: at the limit of what the numbers can hold, or no longer gaining close to it
            if size.sqrt() <= 4e-16 * value || (since > 20 && size.sqrt() <= 1e-11 * value) {
                return Some((value * self.strongest, self.polished(x)));
            }
            *budget = budget.checked_sub((self.heads.len() + n) as u64)?;
            // how many rounds there are to come, nobody knows
            if !watch.tick(0, 1) {
                return None;
            }
            let keep = if before.is_finite() { size / before } else { 0.0 };
            before = size;
            for (p, r) in p.iter_mut().zip(&residual) {
                *p = r + keep * *p;
            }
            self.times(&p, &mut ap);
            let step = best_step(&x, &ax, &p, &ap);
            for at in 0..n {
                x[at] += step * p[at];
                ax[at] += step * ap[at];
            }
            let norm = dot(&x, &x).sqrt();
            for at in 0..n {
                x[at] /= norm;
                ax[at] /= norm;
            }
            if since % 16 == 15 {
                // the recurrence drifts: measure anew
                self.times(&x, &mut ax);
                before = f64::INFINITY;
            }
        }
    }

    /// A few rounds of power iteration with a shift: makes the small entries as exact as the large, and positive.
    fn polished(&self, mut x: Vec<f64>) -> Vec<f64> {
        let mut next = vec![0.0; x.len()];
        for entry in &mut x {
            *entry = entry.abs();
        }
        for _ in 0..8 {
            self.times(&x, &mut next);
            let value = dot(&x, &next) / dot(&x, &x);
            for (x, next) in x.iter_mut().zip(&next) {
                *x = f64::midpoint(*x, next / value);
            }
        }
        x
    }
}

/// The step along `p` from `x` at which the Rayleigh quotient is largest: the root of a quadratic equation.
#[allow(clippy::many_single_char_names, reason = "the letters of the formulas")]
fn best_step(x: &[f64], ax: &[f64], p: &[f64], ap: &[f64]) -> f64 {
    let (xx, xp, pp) = (dot(x, x), dot(x, p), dot(p, p));
    let (xax, xap, pap) = (dot(x, ax), dot(x, ap), dot(p, ap));
    let (a, b, c) = (pap * xp - xap * pp, pap * xx - xax * pp, xap * xx - xax * xp);
    let root = (b * b - 4.0 * a * c).max(0.0).sqrt();
    let quotient = |t: f64| (xax + 2.0 * t * xap + t * t * pap) / (xx + 2.0 * t * xp + t * t * pp);
    // the two roots in a form that does not cancel
    let big = -0.5 * (b + root.copysign(b));
    let candidates = [big / a, c / big].into_iter().filter(|t| t.is_finite());
    candidates.max_by(|s, t| quotient(*s).total_cmp(&quotient(*t))).unwrap_or(0.0)
}

fn dot(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::testing::{graph, isolates, line, near, ring, small_graph, star, weighted_graph};
    use super::*;
    use crate::map::Unwatched;

    fn of(graph: &Graph) -> Option<Vec<f64>> {
        eigenvector(graph, &Unwatched)
    }

    /// All eigenvalues of the whole matrix by Jacobi's rotations: a second method.
    #[allow(clippy::many_single_char_names, clippy::needless_range_loop, reason = "the letters of the textbook")]
    fn largest_eigenvalue(graph: &Graph) -> f64 {
        let n = graph.vertex_count();
        let mut a = vec![vec![0.0; n]; n];
        for edge in graph.edges() {
            a[edge.from as usize][edge.to as usize] = edge.strength;
            a[edge.to as usize][edge.from as usize] = edge.strength;
        }
        for _ in 0..60 {
            for i in 0..n {
                for j in 0..i {
                    if a[i][j].abs() < 1e-300 {
                        continue;
                    }
                    let theta = (a[i][i] - a[j][j]) / (2.0 * a[i][j]);
                    let t = theta.signum() / (theta.abs() + (theta * theta + 1.0).sqrt());
                    let t = if theta == 0.0 { 1.0 } else { t };
                    let c = 1.0 / (t * t + 1.0).sqrt();
                    let s = t * c;
                    for k in 0..n {
                        let (x, y) = (a[k][j], a[k][i]);
                        (a[k][j], a[k][i]) = (c * x - s * y, s * x + c * y);
                    }
                    for k in 0..n {
                        let (x, y) = (a[j][k], a[i][k]);
                        (a[j][k], a[i][k]) = (c * x - s * y, s * x + c * y);
                    }
                }
            }
        }
        (0..n).map(|i| a[i][i]).fold(0.0, f64::max)
    }

    fn satisfies(graph: &Graph, values: &[f64], value: f64) -> bool {
        graph.vertices().all(|v| {
            let received: f64 = graph.arcs(v).map(|arc| arc.strength * values[arc.to as usize]).sum();
            (received - value * values[v as usize]).abs() <= 1e-9 * value
        })
    }

    #[test]
    fn plain_shapes() {
        assert!(of(&ring(7)).unwrap().iter().all(|&value| near(value, 1.0)));
        assert!(of(&star(10)).unwrap()[1..].iter().all(|&value| near(value, 1.0 / 3.0)));
        let middle = of(&line(101)).unwrap();
        for (v, value) in middle.iter().enumerate() {
            assert!(near(*value, ((v as f64 + 1.0) * std::f64::consts::PI / 102.0).sin()));
        }
    }

    #[test]
    fn awkward_cases() {
        for n in 0..3 {
            assert_eq!(of(&isolates(n)), None);
        }
        // two pairs of one eigenvalue: the first has the word
        assert_eq!(of(&graph(5, &[(1, 2), (3, 4)])), Some(vec![0.0, 1.0, 1.0, 0.0, 0.0]));
        // the stronger pair has it
        let unequal = Graph::from_edges(4, [(0, 1, 1.0), (2, 3, 2.0)]);
        assert_eq!(of(&unequal), Some(vec![0.0, 0.0, 1.0, 1.0]));
    }

    #[test]
    fn strengths_of_any_size() {
        for size in [1e-200, 1e-6, 1e6, 1e200] {
            let path = Graph::from_edges(3, [(0, 1, size), (1, 2, size)]);
            assert!(near(of(&path).unwrap()[0], 0.5_f64.sqrt()));
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(300))]

        #[test]
        fn is_the_leading_eigenvector(graph in small_graph(9)) {
            let Some(values) = of(&graph) else {
                prop_assert_eq!(graph.edge_count(), 0);
                return Ok(());
            };
            prop_assert!(satisfies(&graph, &values, largest_eigenvalue(&graph)));
            prop_assert!(near(values.iter().copied().fold(0.0, f64::max), 1.0));
            prop_assert!(values.iter().all(|&value| value >= 0.0));
        }

        #[test]
        fn with_very_different_strengths(graph in weighted_graph(7, prop_oneof![Just(1e-3), Just(1.0), Just(50.0)])) {
            if let Some(values) = of(&graph) {
                prop_assert!(satisfies(&graph, &values, largest_eigenvalue(&graph)));
            }
        }
    }
}
