//! The quick way against trying every tie, on small maps.

use proptest::prelude::*;

use super::super::testing::{id, map, today};
use super::super::{PairState, analyse, findings};
use super::*;
use crate::map::{Action, Tie, TieKind, Unwatched};

/// The findings of a map, judged.
fn judged(map: &Map) -> Vec<Finding> {
    let mut findings = findings(map, today());
    judge_stability(map, today(), &mut findings, &Unwatched).unwrap();
    findings
}

fn told(map: &Map) -> BTreeSet<Key> {
    findings(map, today()).iter().map(|finding| key(finding.rule, &finding.subjects)).collect()
}

fn with(map: &Map, action: &Action) -> Map {
    let mut map = map.clone();
    action.edit(&map).unwrap().apply(&mut map).unwrap();
    map
}

/// For each finding the slots without (with) which it is gone, by trying each.
fn naive(map: &Map) -> BTreeMap<Key, BTreeSet<Slot>> {
    let before = told(map);
    let mut hangs: BTreeMap<Key, BTreeSet<Slot>> = BTreeMap::new();
    let mut note = |gone: Vec<Key>, slot: &Slot| {
        for key in gone {
            hangs.entry(key).or_default().insert(slot.clone());
        }
    };
    let rules = Rules::new();
    for tie in map.ties() {
        let Tie { from, to, kind, .. } = tie.clone();
        let after = told(&with(map, &Action::Untie { from, to, kind }));
        let gone =
            before.difference(&after).filter(|(rule, _)| rules.judged.contains(rule) || rule.starts_with("coverage/"));
        note(gone.cloned().collect(), &tie.slot());
    }
    let required = analyse(map, today(), &Unwatched).unwrap().required;
    for pair in required.iter().filter(|pair| pair.state == PairState::Missing) {
        let tie = Tie::new(pair.a.clone(), pair.b.clone(), TieKind::Coordination);
        let after = told(&with(map, &Action::Tie(tie.clone())));
        let gone = before.difference(&after).filter(|(rule, _)| JUDGED.contains(rule));
        note(gone.cloned().collect(), &tie.slot());
    }
    hangs
}

fn agree(map: &Map) {
    let naive = naive(map);
    for finding in judged(map) {
        let hangs = naive.get(&key(finding.rule, &finding.subjects));
        match (&finding.fragile, hangs) {
            (None, None) => {}
            (Some(slot), Some(all)) => assert!(all.contains(slot), "{finding:?} does not hang on it, but on {all:?}"),
            (quick, slow) => panic!("{} {:?}: {quick:?} instead of {slow:?}", finding.rule, finding.subjects),
        }
    }
}

fn fragile(text: &str, rule: &str) -> Option<Slot> {
    judged(&map(text)).into_iter().find(|finding| finding.rule == rule).unwrap().fragile
}

#[test]
fn tension_hangs_on_the_record_that_says_so() {
    let text = "a: f FD; b: f D; a -C- b; a -T- b assumed";
    assert_eq!(fragile(text, "coordination/tense-pair"), Some(Slot::Tie(id("a"), id("b"), TieKind::Tension)));
    assert_eq!(fragile(&text.replace("a -C- b", "a -C- b trust=1"), "coordination/tense-pair"), None);
}

#[test]
fn an_only_bridge_hangs_on_a_tie_that_is_there_or_missing() {
    let star = "m -C- a; m -C- b; m -C- c; m -C- d; a: f FD; b: g FD; c: h FD; d: i FD";
    assert_eq!(fragile(star, "bottleneck/cut-vertex"), Some(Slot::Tie(id("a"), id("m"), TieKind::Coordination)));
    let five = format!("{star}; m -C- e; e: j FD");
    assert_eq!(fragile(&five, "bottleneck/cut-vertex"), None);
    let triangle = "m -C- a; a -C- b; m -C- b; a -C- e; b -C- e; e -C- m; m -C- c; c -C- d; d -C- m; m -C- x; x -C- y; m -C- y; \
        a: f FD; b: g FD; c: h FD; d: i FD; x: k D; y: f K; #f >h:2";
    assert_eq!(fragile(triangle, "bottleneck/cut-vertex"), Some(Slot::Tie(id("a"), id("c"), TieKind::Coordination)));
}

#[test]
fn how_often_a_finding_holds_where_ties_are_assumed() {
    let holds = |text: &str, rule: &str| judged(&map(text)).iter().find(|f| f.rule == rule).map(|f| f.holds);
    let text = "a: f FD; b: f D; a -C- b; a -T- b assumed";
    assert_eq!(holds(text, "coordination/tense-pair"), Some(Some(0.5)));
    let twice = "a: f FD; b: f D; a -C- b trust=1 assumed; a -T- b assumed";
    assert_eq!(holds(twice, "coordination/tense-pair"), Some(Some(0.75)));
    assert_eq!(holds(&text.replace(" assumed", ""), "coordination/tense-pair"), Some(None));
    // beyond the combinations that are all tried: drawn, and always the same
    let many = format!("{text}; {}", (0..10).map(|n| format!("a -E- x{n} assumed")).collect::<Vec<_>>().join("; "));
    let drawn = holds(&many, "coordination/tense-pair").flatten().unwrap();
    assert!((0.35..0.65).contains(&drawn), "{drawn}");
    assert_eq!(holds(&many, "coordination/tense-pair").flatten(), Some(drawn));
}

#[test]
fn the_teaching_map() {
    let text = include_str!("../../../maps/musterstadt.ron");
    let map = crate::store::read_text(text).unwrap_or_else(|problems| panic!("{problems:?}"));
    agree(&map);
    let fragile: Vec<(&str, f64)> = judged(&map)
        .iter()
        .filter(|finding| finding.fragile.is_some())
        .map(|finding| (finding.rule, finding.holds.unwrap_or(1.0)))
        .collect();
    assert_eq!(fragile, [("coordination/tense-pair", 0.5), ("bottleneck/cut-vertex", 1.0)]);
}

/// Small maps in which much hangs on single ties.
fn any_map() -> impl Strategy<Value = String> {
    let unit = || prop::sample::select(vec!["a", "b", "c", "d", "e", "g", "s", "k", "p", "o"]);
    let roles = prop::sample::select(vec!["F", "D", "FD", "M", "D"]);
    let scope = prop::sample::select(vec!["", "", " z=x", " z=y"]);
    let field = prop::sample::select(vec!["f", "h", "i"]);
    let held = prop::collection::btree_map((unit(), field), (roles, scope), 2..15);
    let kind = prop::sample::select(vec!["C", "E", "A", "H", "H", "T", "F", "S"]);
    let ties = prop::collection::btree_set((unit(), unit(), kind), 2..26);
    let members = prop::collection::btree_set(unit(), 0..4);
    let heads = prop::sample::select(vec![
        "",
        "; @p Section <o; @e Section <o; #f >h:3 >i:2",
        "; @p Section <o; @e Section <p; #f >h:3; /w f@a h@b i@c",
        "; #f >h:2; #h >i:3; /w f@b h@a; ~bottleneck/cut-vertex level=Off; ~bottleneck/bridge units=1",
        "; #f >h:2; ~bottleneck/cut-vertex units=2; ~bottleneck/bridge units=2; +bottleneck/cut-vertex b",
        "; #f >h:3; ~bottleneck/cut-vertex units=1; +coordination/isolated a; +coordination/lead-cut-off f",
    ]);
    (held, ties, members, heads).prop_map(|(held, ties, members, heads)| {
        let held = held.into_iter().map(|((unit, field), (roles, scope))| format!("{unit}: {field} {roles}{scope}"));
        let mut seen = BTreeSet::new();
        let ties = ties.into_iter().filter_map(|(a, b, kind)| {
            let (a, b) = (a.min(b), a.max(b));
            (a != b && seen.insert((a, b, kind))).then(|| format!("{a} -{kind}- {b}"))
        });
        let seats = members.into_iter().filter(|unit| *unit != "k").map(|unit| format!("{unit} -M- k"));
        let records: Vec<String> = held.chain(ties).chain(seats).collect();
        format!("!z x y; %k Body; %s Other [Steering]; @o; {}{heads}", records.join("; "))
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(150))]

    #[test]
    fn the_quick_way_is_the_slow_way(text in any_map()) {
        agree(&map(&text));
    }
}
