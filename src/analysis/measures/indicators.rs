//! Indicators: one comparable number of a map each, with its direction (DESIGN section 6).

use super::{Family, Measures};
use crate::analysis::PairState;

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
#[derive(Debug, Clone, Copy)]
pub struct Indicator {
    /// Its id in files and JSON. Its message is `indicator-` and the id with `-` for `_`.
    pub id: &'static str,
    /// Which way it is better.
    pub better: Direction,
    /// The family it is worked out with.
    pub family: Family,
    read: fn(&Measures) -> Option<f64>,
}

impl Indicator {
    /// The indicator of that id. Time O(indicators).
    pub fn named(id: &str) -> Option<&'static Self> {
        INDICATORS.iter().find(|indicator| indicator.id == id)
    }

    /// Its value; `None` where it is not defined or was not asked for.
    pub fn value(&self, measures: &Measures) -> Option<f64> {
        (self.read)(measures).filter(|value| value.is_finite())
    }
}

/// All indicators, in the order of DESIGN section 6.
pub const INDICATORS: &[Indicator] = {
    use Direction::{Higher, Lower, None};
    &[
        row("fields_led", Higher, Family::Coverage, fields_led),
        row("fields_delivered", Higher, Family::Coverage, fields_delivered),
        row("scopes_covered", Higher, Family::Coverage, scopes_covered),
        row("congruence", Higher, Family::Coordination, |m| pairs(m, &[PairState::Direct])),
        row("congruence_mediated", Higher, Family::Coordination, |m| {
            pairs(m, &[PairState::Direct, PairState::Mediated])
        }),
        row("modularity_actual", Higher, Family::Offices, |m| m.offices.as_ref()?.modularity),
        row("ei_index_actual", None, Family::Offices, |m| m.offices.as_ref()?.ties.whole.index()),
        row("betweenness_centralization", None, Family::Betweenness, |m| m.betweenness.as_ref()?.centralization),
        row("cut_vertices", Lower, Family::Cuts, |m| Some(m.breaks.as_ref()?.cuts.cut_vertices().len() as f64)),
        row("fragility", Lower, Family::Cuts, |m| m.breaks.as_ref()?.largest_if_lost()),
    ]
};

const fn row(id: &'static str, better: Direction, family: Family, read: fn(&Measures) -> Option<f64>) -> Indicator {
    Indicator { id, better, family, read }
}

/// Share of the fields with exactly one lead, by records of their own or inherited; `None` without fields.
fn fields_led(measures: &Measures) -> Option<f64> {
    let fields = measures.fields.as_ref()?;
    share(fields.iter().filter(|field| field.leads.len() == 1).count(), fields.len())
}

/// Share of the fields that somebody delivers, by records of their own, inherited or below; `None` without fields.
fn fields_delivered(measures: &Measures) -> Option<f64> {
    let fields = measures.fields.as_ref()?;
    share(fields.iter().filter(|field| field.is_delivered).count(), fields.len())
}

/// Share of the cells of all fields for which somebody delivers (SEMANTICS section 4); `None` without fields.
fn scopes_covered(measures: &Measures) -> Option<f64> {
    let fields = measures.fields.as_ref()?;
    let sum = |of: fn(&super::FieldMeasures) -> usize| fields.iter().map(of).sum();
    share(sum(|field| field.covered), sum(|field| field.cells))
}

/// Share of the required pairs in one of these states; `None` where none is required.
fn pairs(measures: &Measures, states: &[PairState]) -> Option<f64> {
    let pairs = measures.pairs.as_ref()?;
    share(states.iter().map(|&state| pairs.count(state)).sum(), pairs.len())
}

fn share(some: usize, all: usize) -> Option<f64> {
    (all > 0).then(|| some as f64 / all as f64)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::testing::{map, today};
    use crate::analysis::{Asked, Unheard, measure};
    use crate::map::Unwatched;

    fn value(text: &str, id: &str) -> Option<f64> {
        let asked = Asked::named([id]).unwrap();
        let measures = measure(&map(text), today(), &asked, &Unwatched, &Unheard).unwrap();
        Indicator::named(id).unwrap().value(&measures)
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
        assert_eq!(value(star, "fragility"), Some(1.0));
    }
}
