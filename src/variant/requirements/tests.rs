//! The worked comparison of MEASURES section 3, and laws.

use proptest::prelude::*;

use super::*;
use crate::analysis::testing::{map, today};
use crate::map::arbitrary::maps;
use crate::map::{Map, Variant};
use crate::variant::tests::{actions, tried};
use crate::variant::{Compiled, compiled_on};

/// The six units of MEASURES section 3.
const SIX: &str = "#aufenthalt >unterbringung:1 >arbeit:1; #sprache >arbeit:1
    abh: aufenthalt D; fsa: unterbringung D, sprache D; lei: unterbringung D; ki: sprache D; jc: arbeit D; vhs: sprache D
    abh -C- fsa; fsa -C- lei; fsa -C- ki; ki -C- vhs; ki -C- jc";

fn requirements(base: &Map, compiled: &Compiled) -> Requirements {
    let (before, after) = (Snapshot::new(base, today()), Snapshot::new(&compiled.map, today()));
    let (needed, needs) = (Coordination::new(&before), Coordination::new(&after));
    let side = |snapshot, coordination| Side { snapshot, coordination };
    Requirements::new(side(&before, &needed), side(&after, &needs), &compiled.lineage)
}

fn of(text: &str, actions: &str) -> Requirements {
    let base = map(text);
    requirements(&base, &tried(&base, actions))
}

/// Offices, share across, E-I, cost at exponent 1 and 3, modularity.
fn row(requirements: &Requirements) -> (f64, f64, f64, f64, f64) {
    let round = |value: f64| (value * 1e9).round() / 1e9;
    (
        round(requirements.across_offices().unwrap()),
        round(requirements.external_internal().unwrap()),
        requirements.cost(1.0),
        requirements.cost(3.0),
        round(requirements.modularity().unwrap()),
    )
}

#[test]
fn the_whole_comparison_by_either_way_of_merging() {
    let table = [
        ("", (0.9, 0.8, 112.0, 3904.0, -0.13)),
        (r#""abh", "fsa", "lei""#, (0.7, 0.4, 102.0, 3186.0, -0.035)),
        (r#""fsa", "ki""#, (0.9, 0.8, 112.0, 3904.0, -0.155)),
        (r#""abh", "fsa", "lei", "ki""#, (0.6, 0.2, 104.0, 3104.0, -0.085)),
        (r#""abh", "fsa", "lei", "ki", "jc""#, (0.3, -0.4, 106.0, 3046.0, -0.045)),
    ];
    for (units, expected) in table {
        for keep in [true, false] {
            // In the table FSA and LEI sit in one office except where FSA goes to KI.
            let first = if units.starts_with(r#""fsa""#) {
                ""
            } else {
                r#"AddDepartment(id: "so", department: (name: "SO", rank: Office)), Alter(id: "lei", department: (rank: Section)),
                   Alter(id: "fsa", department: (rank: Section)), Move(id: "fsa", under: "so"), Move(id: "lei", under: "so"),"#
            };
            let merge = if units.is_empty() {
                String::new()
            } else {
                format!(
                    r#"Merge(units: [{units}], into: (id: "neu", name: "Neu", rank: Office), keep_sections: {keep})"#
                )
            };
            let requirements = of(SIX, &format!("[{first} {merge}]"));
            assert_eq!(row(&requirements), expected, "{units} {keep}");
            // A merged unit has the ties of all its parts, sections keep their own.
            assert!(!keep || requirements.congruence() == Some(0.5), "{units}");
        }
    }
}

#[test]
fn merging_everything_into_one_unit_does_not_make_the_work_disappear() {
    let one = of(SIX, r#"[Merge(units: ["abh", "fsa", "lei", "ki", "jc", "vhs"], into: (id: "neu", name: "Neu"))]"#);
    assert_eq!((one.len(), one.cost(1.0), one.across_offices()), (10, 120.0, Some(0.0)));
    let absorbed = of(
        SIX,
        r#"[Dissolve(id: "abh", to: "ki"), Dissolve(id: "fsa", to: "ki"), Dissolve(id: "lei", to: "ki"),
        Dissolve(id: "jc", to: "ki"), Dissolve(id: "vhs", to: "ki")]"#,
    );
    assert_eq!((absorbed.len(), absorbed.cost(1.0)), (10, 120.0));
}

#[test]
fn a_field_that_a_merged_unit_takes_up_counts_as_it_would_above_sections() {
    for keep in [true, false] {
        let merged = of(
            SIX,
            &format!(
                r#"[Merge(units: ["abh", "lei"], into: (id: "neu", name: "Neu"), keep_sections: {keep}),
                Assign(unit: "neu", field: "sprache", roles: [Lead])]"#
            ),
        );
        assert_eq!((merged.len(), merged.cost(1.0)), (14, 2.0 * (13.0 * 7.0 + 3.0)), "{keep}");
    }
}

#[test]
fn steps_to_who_decides() {
    let line = "@lr Head; @d2 Division <lr; @d3 Division <lr; @oa Office <d2; @abh Section <oa; @sa Office <d3
        @fsa Section <sa; @lei Section <sa; @ki StaffUnit <lr; #f; #g; #h";
    for (pair, steps) in [("abh fsa", 6.0), ("fsa lei", 2.0), ("fsa ki", 4.0), ("abh ki", 4.0)] {
        let (a, b) = pair.split_once(' ').unwrap();
        assert_eq!(of(&format!("{line}; {a}: f D; {b}: f D"), "[]").escalation_distance(), Some(steps), "{pair}");
    }
    assert_eq!(of("@a; @b; a: f D; b: f D", "[]").escalation_distance(), Some(2.0), "one above the tops");
    assert_eq!(of("@a; %b; a: f D; b: f D", "[]").escalation_distance(), None);
}

proptest! {
    #[test]
    fn the_base_over_itself_is_the_base(base in maps()) {
        let nothing = compiled_on(&base, &[]);
        let over = requirements(&base, &nothing);
        let snapshot = Snapshot::new(&base, today());
        let coordination = Coordination::new(&snapshot);
        let told: Vec<_> = over.pairs.iter().map(|pair| {
            let unit = |row: u32| over.rows[row as usize].unit;
            (unit(pair.a), unit(pair.b), pair.weight, pair.state)
        }).collect();
        let plain: Vec<_> = coordination.pairs.iter().map(|pair| (pair.a, pair.b, pair.weight, pair.state)).collect();
        prop_assert_eq!(told, plain);
        prop_assert_eq!(over.congruence(), coordination.congruence());
    }

    #[test]
    fn merging_into_one_unit_or_one_office_costs_the_same(
        takes in prop::collection::vec((0_u32..7, 0_u32..4), 1..14),
        needs in prop::collection::vec((0_u32..4, 0_u32..4, 1_u32..4), 0..5),
        merged in prop::collection::btree_set(0_u32..7, 2..7),
        exponent in 0.0..3.0_f64,
    ) {
        let mut lines: Vec<String> = (0..7).map(|unit| format!("@u{unit}")).collect();
        let takes: std::collections::BTreeSet<_> = takes.into_iter().collect();
        lines.extend(takes.iter().map(|(unit, field)| format!("u{unit}: f{field} D")));
        let mut needed: std::collections::BTreeMap<u32, std::collections::BTreeMap<u32, u32>> = std::collections::BTreeMap::new();
        for (field, on, weight) in needs.into_iter().filter(|(field, on, _)| field != on) {
            needed.entry(field).or_default().insert(on, weight);
        }
        for (field, on) in needed {
            let on: Vec<String> = on.iter().map(|(on, weight)| format!(">f{on}:{weight}")).collect();
            lines.push(format!("#f{field} {}", on.join(" ")));
        }
        let base = map(&lines.join(";"));
        let units: Vec<String> = merged.iter().map(|unit| format!("{:?}", format!("u{unit}"))).collect();
        let merge = |keep: bool| {
            let list = actions(&format!(
                "[Merge(units: [{}], into: (id: \"neu\", name: \"Neu\", rank: Office), keep_sections: {keep})]", units.join(",")
            ));
            let variant = Variant { actions: list, ..Variant::bare("V".to_owned()) };
            requirements(&base, &compiled_on(&base, &[(&"v".parse().unwrap(), &variant)]))
        };
        let (sections, one) = (merge(true), merge(false));
        prop_assert_eq!(sections.len(), one.len());
        prop_assert!((sections.cost(exponent) - one.cost(exponent)).abs() < 1e-9);
        prop_assert_eq!(sections.congruence_mediated(), one.congruence_mediated());
        prop_assert_eq!(sections.across_offices(), one.across_offices());
    }
}
