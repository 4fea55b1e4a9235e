//! The laws of suggestions.

use std::collections::BTreeSet;
use std::sync::atomic::{AtomicUsize, Ordering};

use proptest::prelude::*;

use super::constraints::office_sizes;
use super::kind::touched;
use super::*;
use crate::analysis::testing::{id, map, today};
use crate::map::{Action, Map, Unwatched, Variant, Watch};
use crate::variant::{Comparison, Measured, Model, compiled_on};

/// The worked comparison (MEASURES section 3).
const SIX: &str = "@abh; @so; @fsa Section <so; @lei Section <so; @ki; @jc; @vhs
    #aufenthalt >unterbringung:1 >arbeit:1; #sprache >arbeit:1
    abh: aufenthalt D; fsa: unterbringung D, sprache D; lei: unterbringung D; ki: sprache D; jc: arbeit D; vhs: sprache D
    abh -C- fsa; fsa -C- lei; fsa -C- ki; ki -C- vhs; ki -C- jc";

fn found(map: &Map, wishes: &Wishes) -> Suggestions {
    suggest(map, today(), wishes, &Unwatched)
}

/// What `compare` says of the map and of it after these actions.
fn compared(map: &Map, actions: &[Action]) -> Comparison {
    let variant = Variant { actions: actions.to_vec(), ..Variant::bare("V".to_owned()) };
    let compiled = compiled_on(map, &[(&id("v"), &variant)]);
    assert_eq!(compiled.misfits().count(), 0, "{actions:?}");
    let models = [Model { base: map, variant: None }, Model { base: map, variant: Some(&compiled) }];
    Comparison::new(&models, today(), 1.0, &Unwatched).unwrap()
}

fn told(suggestions: &Suggestions) -> String {
    let each = suggestions.list.iter().map(|one| format!("{:?} {:?} {:?}\n", one.kind, one.actions, one.after));
    each.collect()
}

#[test]
fn the_best_partition_of_the_worked_comparison() {
    let map = map(SIX);
    let found = found(&map, &Wishes::default());
    assert_eq!(found.recut, Some(Recut { things: 6, whole: false, exact: true }));
    let best = found.list.iter().find(|one| one.kind == Kind::Regroup).unwrap();
    assert_eq!(best.value("coordination_cost"), Some(84.0));
    let merged: Vec<BTreeSet<&str>> = best
        .actions
        .iter()
        .map(|action| match action {
            Action::Merge { units, keep_sections: true, .. } => units.iter().map(crate::map::Id::as_str).collect(),
            other => panic!("{other:?}"),
        })
        .collect();
    assert_eq!(merged, [BTreeSet::from(["abh", "so"]), BTreeSet::from(["jc", "ki", "vhs"])]);
}

#[test]
fn a_missing_tie_is_suggested_with_the_finding_that_goes() {
    let map = map("#f >g:3; a: f FD; b: g FD; a -C- c; b -C- d");
    let found = found(&map, &Wishes::default());
    let tie = found.list.iter().find(|one| one.kind == Kind::Tie).unwrap();
    assert!(tie.lost.iter().any(|finding| finding.rule == "coordination/missing"), "{:?}", tie.lost);
    assert_eq!(tie.value("congruence"), Some(1.0));
    assert!(tie.gained.iter().all(|finding| finding.severity != crate::map::Severity::Error), "{:?}", tie.gained);
    assert_eq!(tie.units(&map), [id("a"), id("b")]);
}

#[test]
fn nothing_forbidden_comes() {
    let map = map(SIX);
    let constraints = Constraints {
        forbidden: ["merge:abh", "tie:fsa", "found"].map(|text| text.parse().unwrap()).to_vec(),
        largest_office: Some(2),
        no_function_conflict: true,
    };
    let wishes = Wishes { constraints, limit: 50, ..Wishes::default() };
    let found = found(&map, &wishes);
    assert!(!found.list.is_empty());
    for one in &found.list {
        let mut now = map.clone();
        for action in &one.actions {
            let (kind, touched) = (Kind::of(action), touched(action, &now));
            assert!(!(kind == Some(Kind::Merge) && touched.contains(&id("abh"))), "{action:?}");
            assert!(!(kind == Some(Kind::Tie) && touched.contains(&id("fsa"))), "{action:?}");
            assert_ne!(kind, Some(Kind::Found));
            action.edit(&now).unwrap().apply(&mut now).unwrap();
        }
        assert!(office_sizes(&now, today()).values().all(|&size| size <= 2), "{:?}", one.actions);
    }
}

/// Stops after so many questions.
struct After(AtomicUsize);

impl Watch for After {
    fn tick(&self, _: usize, _: usize) -> bool {
        self.0.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| left.checked_sub(1)).is_ok()
    }
}

#[test]
fn a_stopped_search_keeps_what_it_has() {
    let map = map(SIX);
    let never = suggest(&map, today(), &Wishes::default(), &After(AtomicUsize::new(0)));
    assert!(never.stopped && never.before.is_none() && never.list.is_empty());
    let whole = found(&map, &Wishes::default());
    let stopped = (1..40).map(|count| suggest(&map, today(), &Wishes::default(), &After(AtomicUsize::new(50 * count))));
    let mut some = stopped.filter(|found| found.stopped && !found.list.is_empty()).peekable();
    assert!(some.peek().is_some());
    for found in some {
        assert!(found.tried < whole.tried);
        for one in &found.list {
            let after = compared(&map, &one.actions);
            assert_eq!(one.value("congruence"), after.columns[1].value("congruence"));
        }
    }
}

#[test]
fn equal_seeds_give_equal_results_on_any_number_of_threads() {
    let map = map(&(SIX.to_owned() + "; abh -T- fsa; #neu >sprache:2; vhs: neu FD"));
    let on = |threads: usize| {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
        pool.install(|| told(&found(&map, &Wishes::default())))
    };
    let one = on(1);
    assert!(!one.is_empty());
    assert_eq!(one, on(3));
}

fn same_value(a: Option<f64>, b: Option<f64>) -> bool {
    a.map(f64::to_bits) == b.map(f64::to_bits)
}

fn same(measured: &Measured, figures: &[crate::variant::Figure]) -> bool {
    measured.figures.iter().zip(figures).all(|(a, b)| a.id == b.id && same_value(a.value, b.value))
}

/// Small maps of offices with sections, with fields, ties and a steering unit.
fn towns() -> impl Strategy<Value = Map> {
    let held = prop::collection::vec((0_u8..6, 0_u8..4, 0_usize..3), 4..12);
    let ties = prop::collection::vec((0_u8..6, 0_u8..6), 0..7);
    (held, ties).prop_map(|(held, ties)| {
        let mut text = "@d Division; @u0 <d [Enforcement]; @u1 Section <u0; @u2 <d [Steering]; @u3 <d; @u4 Section <u3
            %u5 Welfare [Counselling]; #f0 >f1:3; #f1 >f2:2; #f2; #f3 P >f0:1"
            .to_owned();
        let held: std::collections::BTreeMap<(u8, u8), usize> = held.into_iter().map(|(u, f, r)| ((u, f), r)).collect();
        for ((unit, field), role) in held {
            text += &format!("; u{unit}: f{field} {}", ["FD", "D", "M"][role]);
        }
        let ties: BTreeSet<(u8, u8)> = ties.into_iter().filter(|(a, b)| a < b).collect();
        for (a, b) in ties {
            text += &format!("; u{a} -C- u{b}");
        }
        map(&text)
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    #[test]
    fn every_suggestion_applies_and_says_what_compare_says(map in towns()) {
        let found = found(&map, &Wishes::default());
        let before = found.before.as_ref().unwrap();
        for one in &found.list {
            let comparison = compared(&map, &one.actions);
            prop_assert!(same(&comparison.columns[0], &before.figures));
            prop_assert!(same(&comparison.columns[1], &one.after), "{:?}", one.actions);
            prop_assert_eq!(comparison.gained_by(1).cloned().collect::<Vec<_>>(), one.gained.clone());
            prop_assert_eq!(comparison.lost[1].clone(), one.lost.clone());
            prop_assert_eq!(comparison.columns[1].effort, one.effort);
        }
    }

    #[test]
    fn none_listed_is_better_than_another_in_everything(map in towns()) {
        let found = found(&map, &Wishes { limit: 100, ..Wishes::default() });
        let grave = |finding: &&crate::analysis::Finding| finding.severity != crate::map::Severity::Note;
        for (a, one) in found.list.iter().enumerate() {
            for (_, other) in found.list.iter().enumerate().filter(|(b, _)| *b != a) {
                let pairs = one.after.iter().zip(&other.after).map(|(a, b)| (a.better, a.value, b.value));
                let findings = other.lost.iter().filter(grave).all(|finding| one.lost.contains(finding))
                    && one.gained.iter().filter(grave).all(|finding| other.gained.contains(finding));
                let dominated = crate::variant::dominates(pairs) && findings && one.actions.len() <= other.actions.len();
                prop_assert!(!dominated, "{:?}\n{:?}", one.actions, other.actions);
            }
        }
    }
}
