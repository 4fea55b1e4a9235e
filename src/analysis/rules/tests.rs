//! What holds for all rules: on the teaching map, and on maps made at random.

use std::collections::BTreeSet;

use proptest::prelude::*;

use super::RULES;
use crate::analysis::testing::{id, map, today};
use crate::analysis::{Fact, Finding, PairState, analyse, findings, remedies};
use crate::map::{Action, Id, Map, Severity, Unwatched};

fn musterstadt() -> Map {
    let text = include_str!("../../../maps/musterstadt.ron");
    crate::store::read_text(text).unwrap_or_else(|problems| panic!("{problems:?}"))
}

/// What `check --on 2026-12-01` has to tell of the teaching map (CATALOGUE D.5): severity, rule, subjects.
const TABLE: &[(Severity, &str, &str)] = &[
    (Severity::Error, "coverage/no-lead", "sprache"),
    (Severity::Error, "coverage/no-delivery", "wirkungscontrolling"),
    (Severity::Error, "clarity/several-leads", "wohnen"),
    (Severity::Error, "coordination/missing", "auslaenderbehoerde jobcenter"),
    (Severity::Warning, "coverage/scope-gap", "beratung"),
    (Severity::Warning, "coverage/only-volunteers", "sprachmittlung"),
    (Severity::Warning, "coverage/single-provider", "sport"),
    (Severity::Warning, "coverage/only-project", "oeffnung"),
    (Severity::Warning, "coordination/path-gap", "rechtskreiswechsel"),
    (Severity::Warning, "coordination/isolated", "klinikum"),
    (Severity::Warning, "coordination/tense-pair", "auslaenderbehoerde fluechtlingssozialarbeit"),
    (Severity::Warning, "bottleneck/cut-vertex", "stabsstelle-integration"),
    (Severity::Warning, "load/many-leads", "stabsstelle-integration"),
    (Severity::Warning, "clarity/body-leads", "sicherheit"),
    (Severity::Warning, "participation/steering-incomplete", "lenkungsgruppe-integration"),
    (Severity::Warning, "time/cover-ends", "partizipation"),
    (Severity::Note, "coordination/parallel-delivery", "beratung"),
    (Severity::Note, "clarity/many-cosign", "oeffnung"),
    (Severity::Note, "participation/no-affected", ""),
    (Severity::Note, "participation/consulted-only", "integrationsrat"),
    (Severity::Note, "time/ends-soon", "bildungsbuero schule"),
    (Severity::Note, "line/function-conflict", "kultur-und-sportamt"),
    (Severity::Note, "line/far-apart", "auslaenderbehoerde sozialamt"),
    (Severity::Note, "line/two-superiors", "fluechtlingssozialarbeit"),
    (Severity::Note, "data/path-unassigned", "berufseinstieg ihk"),
    (Severity::Note, "clarity/idle-unit", "gleichstellungsbeauftragte"),
    (Severity::Note, "data/orphan", "rat-der-religionen"),
    (Severity::Note, "data/body-empty", "runder-tisch-sprache"),
    (Severity::Note, "coordination/body-size", "praeventionsrat"),
    (Severity::Note, "data/stale", ""),
    (Severity::Note, "data/assumed", ""),
];

fn told(finding: &Finding) -> (Severity, &'static str, String) {
    let subjects: Vec<&str> = finding.subjects.iter().map(Id::as_str).collect();
    (finding.severity, finding.rule, subjects.join(" "))
}

#[test]
fn the_teaching_map_tells_what_the_catalogue_says() {
    let told: BTreeSet<_> = findings(&musterstadt(), today()).iter().map(told).collect();
    let table: BTreeSet<_> = TABLE.iter().map(|&(s, rule, subjects)| (s, rule, subjects.to_owned())).collect();
    let (more, less): (Vec<_>, Vec<_>) = (told.difference(&table).collect(), table.difference(&told).collect());
    assert!(more.is_empty() && less.is_empty(), "not in the table: {more:#?}\nnot told: {less:#?}");
}

#[test]
fn the_only_bridge_of_the_teaching_map() {
    let told = findings(&musterstadt(), today());
    let hub = told.iter().find(|finding| finding.rule == "bottleneck/cut-vertex").unwrap();
    let evidence = |name: &str| hub.evidence.iter().find(|(key, _)| *key == name).map(|(_, fact)| fact.clone());
    assert_eq!(hub.fact("n"), Some(&Fact::Count(7)));
    let Some(Fact::Units(units)) = hub.fact("units") else { panic!("{hub:?}") };
    let first: BTreeSet<&str> = units[..3].iter().map(Id::as_str).collect();
    assert_eq!(first, BTreeSet::from(["awo", "dachverband-der-migrantenorganisationen", "sportbund"]));
    let Some(Fact::Number(betweenness)) = evidence("betweenness") else { panic!("{hub:?}") };
    assert!((betweenness - 0.399).abs() < 0.0005, "{betweenness}");
    assert_eq!(evidence("rank"), Some(Fact::Count(1)));
    assert_eq!(hub.silenced[0].rule, "bottleneck/broker");
    let required = analyse(&musterstadt(), today(), &Unwatched).unwrap().required;
    assert_eq!((required.len(), required.count(PairState::Missing)), (92, 60));
}

/// Applies a list of actions, whole or not at all.
fn applied(map: &Map, actions: &[Action]) -> Map {
    let mut map = map.clone();
    for action in actions {
        action.edit(&map).unwrap().apply(&mut map).unwrap();
    }
    map
}

/// Asserts that each remedy of each finding removes it and makes no new error.
fn remedies_help(map: &Map) -> usize {
    let before = findings(map, today());
    let errors = |findings: &[Finding]| -> BTreeSet<_> {
        findings
            .iter()
            .filter(|finding| finding.severity == Severity::Error)
            .map(|f| (f.rule, f.subjects.clone()))
            .collect()
    };
    let mut offered = 0;
    for finding in &before {
        let remedies = remedies(map, finding, today());
        assert!(remedies.len() <= 3);
        for remedy in remedies {
            let after = findings(&applied(map, &remedy), today());
            let is_gone = !after.iter().any(|f| f.rule == finding.rule && f.subjects == finding.subjects);
            assert!(is_gone, "{:?} is still there after {remedy:?}", told(finding));
            let new: Vec<_> = errors(&after).difference(&errors(&before)).cloned().collect();
            assert!(new.is_empty(), "{remedy:?} makes {new:?}");
            offered += 1;
        }
    }
    offered
}

#[test]
fn remedies_of_the_teaching_map_help() {
    assert!(remedies_help(&musterstadt()) > 40);
}

#[test]
fn remedies_of_every_map_help() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/maps");
    let mut offered = 0;
    for file in [
        "aachen-2015.ron",
        "aachen.ron",
        "burgenlandkreis.ron",
        "duesseldorf-2017.ron",
        "freiburg-2016.ron",
        "kleve-kim.ron",
        "koeln.ron",
    ] {
        let text = std::fs::read_to_string(format!("{folder}/{file}")).unwrap();
        offered += remedies_help(&crate::store::read_text(&text).unwrap_or_else(|problems| panic!("{problems:?}")));
    }
    assert!(offered > 100, "{offered}");
}

#[test]
fn findings_say_only_what_their_rule_declares() {
    for finding in findings(&musterstadt(), today()) {
        declared(&finding);
    }
}

fn declared(finding: &Finding) {
    let rule = super::rule(finding.rule).unwrap();
    assert!(finding.case.is_empty() || rule.cases.contains(&finding.case), "{finding:?}");
    for (name, _) in &finding.facts {
        assert!(rule.facts.contains(name), "{name} in {finding:?}");
    }
    for (name, _) in &finding.evidence {
        assert!(rule.evidence.contains(name), "{name} in {finding:?}");
    }
}

#[test]
fn the_table_is_whole() {
    let ids: BTreeSet<&str> = RULES.iter().map(|rule| rule.id).collect();
    assert_eq!((ids.len(), RULES.len()), (47, 47));
    assert_eq!(RULES.iter().filter(|rule| !rule.on).count(), 5);
    assert!(RULES.iter().all(|rule| rule.id.split('/').count() == 2));
}

#[test]
fn errors_come_first_and_statutory_fields_before_others() {
    let told = findings(&musterstadt(), today());
    assert!(told.is_sorted_by_key(|finding| finding.severity));
    let errors: Vec<&str> = told.iter().take(4).map(|finding| finding.rule).collect();
    let expected = ["clarity/several-leads", "coordination/missing", "coverage/no-lead", "coverage/no-delivery"];
    assert_eq!(errors, expected);
}

#[test]
fn levels_and_acceptance() {
    let text = "a: f F, g F; a -C- b; b: g D";
    let severity = |text: &str| {
        findings(&map(text), today()).iter().find(|f| f.rule == "coverage/no-delivery").map(|f| f.severity)
    };
    assert_eq!(severity(text), Some(Severity::Error));
    assert_eq!(severity(&format!("{text}; ~coverage/no-delivery level=Note")), Some(Severity::Note));
    assert_eq!(severity(&format!("{text}; ~coverage/no-delivery level=Off")), None);
    let accepted = findings(&map(&format!("{text}; +coverage/no-delivery f")), today());
    let finding = accepted.iter().find(|finding| finding.rule == "coverage/no-delivery").unwrap();
    assert_eq!((finding.accepted.as_deref(), &finding.subjects[..]), (Some("known"), &[id("f")][..]));
    // what it would have silenced is told
    assert!(accepted.iter().any(|finding| finding.rule == "coverage/single-provider"));
}

/// By betweenness a unit may stand out still when the pairs that it mediates alone have ties of their own.
#[test]
fn remedies_of_a_broker_are_tried_with_betweenness() {
    let text =
        "!z x y; %v Welfare; %k Body steering; %s Other [Steering]; s -C- q; c: f F; d: f F; a -C- s; c -C- s; d -C- s";
    remedies_help(&map(text));
    assert!(
        remedies_help(&map(&format!("{text}; ~bottleneck/cut-vertex level=Off; ~bottleneck/broker level=Error"))) > 0
    );
}

/// Maps of a few units and fields with everything that rules look at.
fn any_map() -> impl Strategy<Value = String> {
    let unit = prop::sample::select(vec!["a", "b", "c", "d", "v", "k", "s"]);
    let field = prop::sample::select(vec!["f", "g", "h", "i"]);
    let roles = prop::sample::select(vec!["F", "D", "FD", "M", "Z", "H", "G", "FM"]);
    let how = prop::sample::select(vec![
        "",
        "",
        "",
        " project until=2027-06-30",
        " voluntary",
        " z=x",
        " z=y",
        " until=2027-01-31",
    ]);
    let held = prop::collection::btree_map((unit.clone(), field), (roles, how), 0..10);
    let kind = prop::sample::select(vec!["C", "E", "A", "H", "S", "T", "C"]);
    let ties = prop::collection::btree_map((unit.clone(), unit), kind, 0..10);
    let heads = prop::sample::select(vec![
        "",
        "; #g >f:3; #h <f P",
        "; #f P >g:2 >h:3; #i P",
        "; @o [Enforcement]; @a Section <o [Counselling]; @b Section <o; #f >g:3",
        "; @d1 Division; @d2 Division; @a <d1; @b <d2; #f >g:3; /w f@a g@b h@-",
    ]);
    (held, ties, heads).prop_map(|(held, ties, heads)| {
        let held = held.into_iter().map(|((unit, field), (roles, how))| format!("{unit}: {field} {roles}{how}"));
        let mut seen = BTreeSet::new();
        let ties = ties.into_iter().filter_map(|((a, b), kind)| {
            let (a, b) = (a.min(b), a.max(b));
            let is_new = a != b && a != "k" && b != "k" && seen.insert((a, b));
            is_new.then(|| format!("{a} -{kind}- {b}"))
        });
        let records: Vec<String> = held.chain(ties).collect();
        format!("!z x y; %v Welfare; %k Body steering; %s Other [Steering]; s -C- q; {}{heads}", records.join("; "))
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn remedies_help_on_any_map(text in any_map()) {
        remedies_help(&map(&text));
    }

    #[test]
    fn findings_are_declared_and_told_once(text in any_map()) {
        let told = findings(&map(&text), today());
        let mut once = BTreeSet::new();
        for finding in &told {
            declared(finding);
            let subjects: BTreeSet<&Id> = finding.subjects.iter().collect();
            prop_assert!(once.insert((finding.rule, subjects)), "{finding:?} twice");
        }
    }
}
