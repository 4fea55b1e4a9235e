//! Indicators: one comparable number of a map each, with its direction (DESIGN section 6).

use super::{Family, Kind, Measures, PathMeasures};
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

/// What a municipality wants of its organisation: indicators of one concern tell the same thing in several ways.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Concern {
    /// Every field is somebody's business, everywhere.
    Coverage,
    /// It holds when one falls away.
    Footing,
    /// Those who need to coordinate do, at little cost.
    Coordination,
    /// Short ways to a decision, without conflicts of roles, with work that can be done.
    Line,
    /// People are not passed around.
    Cases,
    /// The change itself costs little.
    Change,
}

impl Concern {
    /// All of them, in order.
    pub const ALL: [Self; 6] =
        [Self::Coverage, Self::Footing, Self::Coordination, Self::Line, Self::Cases, Self::Change];

    /// Its id among the words.
    pub fn id(self) -> &'static str {
        match self {
            Self::Coverage => "coverage",
            Self::Footing => "footing",
            Self::Coordination => "coordination",
            Self::Line => "line",
            Self::Cases => "cases",
            Self::Change => "change",
        }
    }
}

/// One comparable number (Kennzahl).
#[derive(Debug, Clone, Copy)]
pub struct Indicator {
    /// Its id in files and JSON.
    pub id: &'static str,
    /// Which way it is better.
    pub better: Direction,
    /// What kind of number it is: a share is said in percent.
    pub kind: Kind,
    /// The family it is worked out with.
    pub family: Family,
    /// What it is about.
    pub concern: Concern,
    read: fn(&Measures) -> Option<f64>,
}

impl Indicator {
    /// The indicator of that id. Time O(indicators).
    pub fn named(id: &str) -> Option<&'static Self> {
        INDICATORS.iter().find(|indicator| indicator.id == id)
    }

    /// Whether it tells a variant from its base: of one map alone it says nothing.
    pub fn is_of_a_change(&self) -> bool {
        matches!(self.id, "effort" | "staff_moved" | "responsibilities_changed")
    }

    /// Its value; `None` where it is not defined or was not asked for.
    pub fn value(&self, measures: &Measures) -> Option<f64> {
        (self.read)(measures).filter(|value| value.is_finite()).map(|value| value + 0.0)
    }
}

/// All indicators, in the order of DESIGN section 6. The last three tell how far a variant is from its base: of a base map, 0.
pub const INDICATORS: &[Indicator] = {
    use Direction::{Higher, Lower, None};
    use Family::{Betweenness, Coordination, Coverage, Cuts, Line, Load, Offices, Paths};
    use Kind::{Count, Decimal, Share};
    &[
        row("fields_led", Concern::Coverage, Higher, Share, Coverage, fields_led),
        row("fields_delivered", Concern::Coverage, Higher, Share, Coverage, fields_delivered),
        row("scopes_covered", Concern::Coverage, Higher, Share, Coverage, scopes_covered),
        row("fields_with_participation", Concern::Coverage, Higher, Share, Coverage, fields_with_participation),
        row("bus_factor", Concern::Footing, Higher, Count, Family::BusFactor, |m| {
            Some(m.bus_factor.as_ref()?.units.len() as f64)
        }),
        row("ending_within_year", Concern::Footing, Lower, Share, Coverage, |m| m.endings.as_ref()?.deliveries),
        row("congruence", Concern::Coordination, Higher, Share, Coordination, |m| pairs(m, &[PairState::Direct])),
        row("congruence_mediated", Concern::Coordination, Higher, Share, Coordination, |m| {
            pairs(m, &[PairState::Direct, PairState::Mediated])
        }),
        row("required_across_offices", Concern::Coordination, Lower, Share, Coordination, |m| {
            m.required.as_ref()?.across()
        }),
        row("coordination_cost", Concern::Coordination, Lower, Decimal, Coordination, |m| {
            Some(m.required.as_ref()?.cost)
        }),
        row("modularity_required", Concern::Coordination, Higher, Decimal, Coordination, |m| {
            m.required.as_ref()?.modularity
        }),
        row("modularity_actual", Concern::Coordination, None, Decimal, Offices, |m| m.offices.as_ref()?.modularity),
        row("ei_index_required", Concern::Coordination, Lower, Decimal, Coordination, |m| {
            m.required.as_ref()?.ties.index()
        }),
        row("ei_index_actual", Concern::Coordination, None, Decimal, Offices, |m| {
            m.offices.as_ref()?.ties.whole.index()
        }),
        row("betweenness_centralization", Concern::Footing, None, Share, Betweenness, |m| {
            m.betweenness.as_ref()?.centralization
        }),
        row("cut_vertices", Concern::Footing, Lower, Count, Cuts, |m| {
            Some(m.breaks.as_ref()?.cuts.cut_vertices().len() as f64)
        }),
        row("fragility", Concern::Footing, Lower, Share, Cuts, |m| m.breaks.as_ref()?.largest_if_lost()),
        row("escalation_distance", Concern::Line, Lower, Decimal, Coordination, |m| {
            m.required.as_ref()?.mean_escalation()
        }),
        row("function_conflicts", Concern::Line, Lower, Count, Line, |m| Some(m.line.as_ref()?.conflicts.len() as f64)),
        row("handovers_per_path", Concern::Cases, Lower, Decimal, Paths, |m| per_path(m, |path| path.handovers)),
        row("office_changes_per_path", Concern::Cases, Lower, Decimal, Paths, |m| {
            per_path(m, |path| path.office_changes)
        }),
        row("largest_span", Concern::Line, Lower, Count, Line, |m| m.line.as_ref()?.largest_span.map(f64::from)),
        row("largest_load", Concern::Line, Lower, Count, Load, |m| {
            m.load.as_ref()?.load.iter().max().map(|&load| f64::from(load))
        }),
        row("offices", Concern::Coordination, None, Count, Coordination, |m| Some(m.required.as_ref()?.offices as f64)),
        row("effort", Concern::Change, Lower, Count, Coordination, |_| Some(0.0)),
        row("staff_moved", Concern::Change, Lower, Decimal, Coordination, |_| Some(0.0)),
        row("responsibilities_changed", Concern::Change, Lower, Count, Coordination, |_| Some(0.0)),
    ]
};

const fn row(
    id: &'static str,
    concern: Concern,
    better: Direction,
    kind: Kind,
    family: Family,
    read: fn(&Measures) -> Option<f64>,
) -> Indicator {
    Indicator { id, better, kind, family, concern, read }
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

/// Share of the fields in which somebody is expected to take part and some do; `None` without such fields.
fn fields_with_participation(measures: &Measures) -> Option<f64> {
    let expected = measures.fields.as_ref()?.iter().filter_map(|field| field.participation);
    let (met, all) = expected.fold((0, 0), |(met, all), is_met| (met + usize::from(is_met), all + 1));
    share(met, all)
}

/// The mean over all paths; `None` without paths.
fn per_path(measures: &Measures, of: fn(&PathMeasures) -> u32) -> Option<f64> {
    let paths = measures.paths.as_ref()?;
    let sum: u64 = paths.iter().map(|path| u64::from(of(path))).sum();
    (!paths.is_empty()).then(|| sum as f64 / paths.len() as f64)
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

    /// The base row of the worked comparison (MEASURES section 3): the offices {ABH} {FSA, LEI} {KI} {JC} {VHS}.
    #[test]
    fn the_worked_comparison() {
        let text = "@abh; @sa; @fsa Section <sa; @lei Section <sa; @ki; %jc Authority; @vhs
            #aufenthalt >unterbringung:1 >arbeit:1; #sprache >arbeit:1
            abh: aufenthalt D; fsa: unterbringung D, sprache D; lei: unterbringung D; ki: sprache D; jc: arbeit D; vhs: sprache D
            abh -C- fsa; fsa -C- lei; fsa -C- ki; ki -C- vhs; ki -C- jc";
        let expected = [
            ("offices", 5.0),
            ("congruence", 0.5),
            ("congruence_mediated", 0.5),
            ("required_across_offices", 0.9),
            ("ei_index_required", 0.8),
            ("coordination_cost", 112.0),
            ("modularity_required", -0.13),
            ("cut_vertices", 2.0),
            // of 5 pairs with a tie one is within an office
            ("ei_index_actual", 0.6),
            // fsa and lei meet one above, all others at a head one above their tops; jc is no department
            ("escalation_distance", f64::from(3 + 3 + 2 + 3 + 3 + 2) / 6.0),
            ("fields_delivered", 1.0),
            ("fields_led", 0.0),
            ("effort", 0.0),
        ];
        for (id, expected) in expected {
            let value = value(text, id).unwrap();
            assert!((value - expected).abs() < 1e-12, "{id}: {value}");
        }
    }

    #[test]
    fn means_and_maxima() {
        let text = "@h Head; @a <h; @b <h; @c <h; a: f FD, g D; b: f D; /one f@a f@b; /two f@a g@a f@b f@c; /none f@-";
        for (id, expected) in [
            ("handovers_per_path", 1.0),
            ("office_changes_per_path", 1.0),
            ("largest_span", 3.0),
            ("largest_load", 3.0),
            ("fields_with_participation", 0.0),
            ("bus_factor", 2.0),
        ] {
            assert_eq!(value(text, id), Some(expected), "{id}");
        }
        for id in ["handovers_per_path", "largest_span", "largest_load", "escalation_distance", "ending_within_year"] {
            assert_eq!(value("", id), None, "{id}");
        }
    }
}
