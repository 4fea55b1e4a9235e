//! The shape of the line (MEASURES sections 1 and 3).

use super::conflicts::{FunctionConflict, Height, conflicts};
use crate::analysis::Snapshot;
use crate::analysis::graph::{Components, Digraph, Dimensions, Graph, LARGEST_LINE, krackhardt};
use crate::analysis::rules::Context;
use crate::map::{TieKind, Watch};

/// The line as a whole.
#[derive(Debug, Clone, PartialEq)]
pub struct LineShape {
    /// Krackhardt's four dimensions.
    pub dimensions: Option<Dimensions>,
    /// How many units the largest connected part of the line has.
    pub largest_part: u32,
    /// Functions in conflict within one department up to the division, by that department.
    pub conflicts: Vec<FunctionConflict>,
    /// The most units directly below one department; `None` without departments.
    pub largest_span: Option<u32>,
}

impl LineShape {
    pub(super) fn of(context: &Context<'_>, watch: &dyn Watch) -> Self {
        let snapshot = context.snapshot;
        let departments = snapshot.unit_numbers().filter(|&unit| snapshot.seat(unit).is_department());
        let graph = graph(snapshot);
        Self {
            dimensions: krackhardt(&graph, watch),
            largest_part: largest_part(&graph),
            conflicts: conflicts(context),
            largest_span: departments.map(|unit| snapshot.line.children(unit).len() as u32).max(),
        }
    }

    /// Whether common superiors were not looked for because the line is no tree and larger than [`LARGEST_LINE`].
    pub fn is_beyond_budget(&self) -> bool {
        let is_undefined = self.dimensions.is_some_and(|dimensions| dimensions.least_upper_bounds.is_none());
        is_undefined && self.largest_part as usize > LARGEST_LINE
    }

    /// How many pairs of functions meet at a height.
    pub fn conflicts_at(&self, height: Height) -> usize {
        self.conflicts.iter().filter(|conflict| conflict.height == height).count()
    }
}

/// How many vertices hang together at most, whichever way the arcs lead.
fn largest_part(line: &Digraph) -> u32 {
    let arcs = line.vertices().flat_map(|v| line.successors(v).iter().map(move |&w| (v, w, 1.0)));
    Components::of(&Graph::from_edges(line.vertex_count(), arcs)).sizes().iter().copied().max().unwrap_or(0)
}

/// The line of superiors as a graph: from each department to those directly below it, and from who directs (`Supervision`) to whom
/// (SEMANTICS section 6). Actors belong to it where they direct or are directed.
fn graph(snapshot: &Snapshot<'_>) -> Digraph {
    let directed = snapshot.ties.iter().filter(|tie| tie.tie.kind == TieKind::Supervision);
    let directed: Vec<(u32, u32)> = directed.map(|tie| (tie.from, tie.to)).collect();
    let mut is_in: Vec<bool> = snapshot.units.iter().map(|seat| seat.is_department()).collect();
    for &(from, to) in &directed {
        (is_in[from as usize], is_in[to as usize]) = (true, true);
    }
    let mut number = vec![u32::MAX; is_in.len()];
    let members = snapshot.unit_numbers().filter(|&unit| is_in[unit as usize]);
    let mut n = 0;
    for unit in members {
        number[unit as usize] = n;
        n += 1;
    }
    let below = snapshot.unit_numbers().filter_map(|unit| Some((snapshot.line.parent(unit)?, unit)));
    // an end that is no member has a number beyond all vertices: such arcs are left out
    let arcs = below.chain(directed).map(|(from, to)| (number[from as usize], number[to as usize]));
    Digraph::from_arcs(n as usize, arcs)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::testing::{map, today};
    use crate::map::Unwatched;

    fn dimensions(text: &str) -> Dimensions {
        let map = map(text);
        krackhardt(&graph(&Snapshot::new(&map, today())), &Unwatched).unwrap()
    }

    #[test]
    fn the_worked_lines_of_krackhardt() {
        let tree = dimensions("@a Head; @b <a; @c <a; @d Section <b; @e Section <b; @f Section <c; %actor Welfare");
        assert_eq!((tree.connectedness, tree.hierarchy), (Some(1.0), Some(1.0)));
        assert_eq!((tree.efficiency, tree.least_upper_bounds), (Some(1.0), Some(1.0)));
        let doubled = dimensions("@a Head; @b <a; @c <a; @d Section <b; @e Section <b; c -S- e");
        assert_eq!(
            (doubled.connectedness, doubled.hierarchy, doubled.efficiency),
            (Some(1.0), Some(1.0), Some(0.9375))
        );
    }

    #[test]
    fn an_actor_that_directs_belongs_to_the_line() {
        let directed = dimensions("@a Head; @b <a; %land Authority; land -S- b; %other Welfare");
        assert_eq!(directed.connectedness, Some(1.0));
    }
}
