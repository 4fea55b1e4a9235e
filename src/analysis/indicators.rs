//! Indicators: one comparable number each, with its direction (DESIGN section 6).

use super::coordination::Coordination;
use super::coverage::Coverage;
use super::graph::{Betweenness, Cuts, betweenness_centralization};
use super::snapshot::Snapshot;

/// Which way an indicator is better.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// More is better.
    Higher,
    /// Less is better.
    Lower,
    /// Neither: it depends.
    None,
}

/// One comparable number (Kennzahl).
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Indicator {
    /// Its id in files and JSON.
    pub id: &'static str,
    /// The number; `None` where it is not defined.
    pub value: Option<f64>,
    /// Which way it is better.
    pub better: Direction,
}

/// All indicators that there are so far, in the order of DESIGN section 6.
pub(super) fn indicators(
    snapshot: &Snapshot<'_>,
    coverage: &Coverage,
    coordination: &Coordination,
    betweenness: &Betweenness,
    cuts: &Cuts,
) -> Vec<Indicator> {
    use Direction::{Higher, Lower};
    let centralization = betweenness.vertices_normalised().and_then(|all| betweenness_centralization(&all));
    let of = |id, value, better| Indicator { id, value, better };
    vec![
        of("fields_led", fields_led(snapshot, coverage), Higher),
        of("fields_delivered", fields_delivered(snapshot, coverage), Higher),
        of("scopes_covered", scopes_covered(snapshot, coverage), Higher),
        of("congruence", coordination.congruence(), Higher),
        of("congruence_mediated", coordination.congruence_mediated(), Higher),
        of("betweenness_centralization", centralization, Direction::None),
        of("cut_vertices", Some(cuts.cut_vertices().len() as f64), Lower),
    ]
}

/// Share of the fields with exactly one lead, by records of their own or inherited; `None` without fields.
fn fields_led(snapshot: &Snapshot<'_>, coverage: &Coverage) -> Option<f64> {
    share(snapshot, |field| coverage.leads(field).len() == 1)
}

/// Share of the fields that somebody delivers, by records of their own, inherited or below; `None` without fields.
fn fields_delivered(snapshot: &Snapshot<'_>, coverage: &Coverage) -> Option<f64> {
    share(snapshot, |field| coverage.is_delivered(field))
}

/// Share of the cells of all fields for which somebody delivers (SEMANTICS section 4); `None` without fields.
fn scopes_covered(snapshot: &Snapshot<'_>, coverage: &Coverage) -> Option<f64> {
    let covers = || snapshot.field_numbers().map(|field| &coverage.field(field).delivery);
    let cells: usize = covers().map(|cover| cover.cells).sum();
    let covered: usize = covers().map(|cover| cover.covered).sum();
    (cells > 0).then(|| covered as f64 / cells as f64)
}

fn share(snapshot: &Snapshot<'_>, holds: impl Fn(u32) -> bool) -> Option<f64> {
    let all = snapshot.fields.len();
    (all > 0).then(|| snapshot.field_numbers().filter(|&field| holds(field)).count() as f64 / all as f64)
}

#[cfg(test)]
mod tests {
    use super::super::analyse;
    use super::super::testing::{map, today};
    use crate::map::Unwatched;

    fn value(text: &str, id: &str) -> Option<f64> {
        let analysis = analyse(&map(text), today(), &Unwatched).unwrap();
        analysis.indicators.iter().find(|indicator| indicator.id == id).unwrap().value
    }

    #[test]
    fn nothing_is_not_defined() {
        for id in ["fields_led", "fields_delivered", "scopes_covered", "congruence", "betweenness_centralization"] {
            assert_eq!(value("", id), None, "{id}");
        }
        assert_eq!(value("", "cut_vertices"), Some(0.0));
    }

    #[test]
    fn shares_of_fields_and_cells() {
        let text = "!bezirk mitte nord sued; #sub <f; a: f FD bezirk=mitte|nord, g F; b: g F, sub M";
        assert_eq!(value(text, "fields_led"), Some(2.0 / 3.0));
        assert_eq!(value(text, "fields_delivered"), Some(2.0 / 3.0));
        assert_eq!(value(text, "scopes_covered"), Some(3.0 / 5.0));
    }

    #[test]
    fn a_star_is_central() {
        let star = "a -C- b; a -C- c; a -C- d";
        assert_eq!(value(star, "betweenness_centralization"), Some(1.0));
        assert_eq!(value(star, "cut_vertices"), Some(1.0));
    }
}
