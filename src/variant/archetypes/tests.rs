//! Every model on the teaching map, and on random ones.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;

use super::*;
use crate::analysis::testing::{day, id, ids, map};
use crate::edit::compile;
use crate::map::arbitrary::maps;
use crate::map::{Action, Basis, Id, Map, Node, Posts, Rank, Role, TieKind};

/// A town like the teaching map, smaller.
const TOWN: &str = "@d2 Division; @d3 Division; @oa Office <d2 [Enforcement]; @abh Section <oa [Enforcement] 18; @so Office <d3 60
    @asyl Section <so [Benefits] 9; @fsa Section <so [Counselling] 14; @ja Office <d3 [Counselling] 80; @stab StaffUnit [Steering] 2
    %jc Authority; %caritas Welfare
    abh: aufenthalt FD; asyl: geld D; so: geld F; fsa: beratung D; caritas: beratung FD; jc: arbeit FD; ja: schule D
    abh -C- asyl; so -C- jc; /weg aufenthalt@abh geld@asyl arbeit@jc";

fn several(text: &str) -> Answer {
    Answer::Several(ids(text).into_iter().collect())
}

fn one(text: &str) -> Answer {
    Answer::One(id(text))
}

fn text(text: &str) -> Answer {
    Answer::Text(text.to_owned())
}

/// What a model makes of the town.
fn made(model: &str, answers: Answers) -> Map {
    let mut town = map(TOWN);
    let actions = archetype(model).unwrap().actions(&town, &answers).unwrap();
    compile(&actions, &town).unwrap().apply(&mut town).unwrap();
    town
}

fn leads(map: &Map, field: &str) -> Vec<Id> {
    let records = map.responsibilities_of_field(&id(field));
    records.into_iter().filter(|record| record.roles.contains(&Role::Lead)).map(|record| record.unit.clone()).collect()
}

fn tied(map: &Map, from: &str, to: &str, kind: TieKind) -> bool {
    map.tie(&id(from), &id(to), kind).is_some()
}

fn rank(map: &Map, unit: &str) -> Rank {
    map.node(&id(unit)).and_then(Node::as_department).unwrap().rank
}

#[test]
fn merged_office() {
    let answers = Answers::default()
        .with("units", several("abh asyl fsa"))
        .with("name", text("Amt für Migration"))
        .with("under", one("d3"))
        .with("lead-fields", several("beratung"));
    let town = made("merged-office", answers.clone());
    assert_eq!(town.parent(&id("abh")), Some(&id("amt-fuer-migration")));
    assert_eq!(town.parent(&id("amt-fuer-migration")), Some(&id("d3")));
    assert_eq!(leads(&town, "beratung"), [id("amt-fuer-migration")]);
    assert!(town.node(&id("oa")).is_none(), "the order office had nothing else");
    assert!(town.node(&id("so")).is_some(), "the social office leads and is tied");
    let one_unit = made("merged-office", answers.with("keep-sections", Answer::YesNo(false)));
    assert!(one_unit.node(&id("abh")).is_none());
}

#[test]
fn social_work_to_enforcement() {
    let answers = Answers::default()
        .with("counselling", several("fsa ja"))
        .with("enforcement", one("oa"))
        .with("agreement", Answer::YesNo(true))
        .with("agreement-on", text("Rollen und Datenschutz"));
    let town = made("social-work-to-enforcement", answers);
    assert_eq!((town.parent(&id("fsa")), rank(&town, "ja")), (Some(&id("oa")), Rank::Section));
    assert!(tied(&town, "fsa", "oa", TieKind::Agreement) && tied(&town, "so", "fsa", TieKind::Supervision));
    assert!(!tied(&town, "so", "ja", TieKind::Supervision), "it was an office of its own");
}

#[test]
fn cross_cutting_unit() {
    let posts: BTreeMap<Id, Posts> =
        [(id("jc"), Posts::new(3.0).unwrap()), (id("ja"), Posts::new(1.5).unwrap())].into();
    let answers = Answers::default()
        .with("name", text("Migrationsagentur"))
        .with("under", one("d2"))
        .with("own-units", several("stab"))
        .with("seconding", Answer::PostsOf(posts))
        .with("lead-fields", several("schule"));
    let town = made("cross-cutting-unit", answers);
    assert_eq!(town.parent(&id("stab")), Some(&id("migrationsagentur")));
    assert_eq!(town.node(&id("migrationsagentur-jc")).unwrap().staff(), Posts::new(3.0).ok());
    assert!(tied(&town, "jc", "migrationsagentur-jc", TieKind::Supervision));
    for partner in ["jc", "ja", "abh", "oa", "so", "caritas"] {
        assert!(tied(&town, "migrationsagentur", partner, TieKind::Coordination), "{partner}");
    }
    assert!(!tied(&town, "migrationsagentur", "stab", TieKind::Coordination), "it is inside");
    assert_eq!(leads(&town, "schule"), [id("migrationsagentur")]);
}

#[test]
fn cross_cutting_office() {
    let answers = |units| Answers::default().with("office-units", several(units)).with("name", text("Integration"));
    for (units, count) in [("fsa stab", 2), ("stab", 1)] {
        let town = made("cross-cutting-office", answers(units));
        assert_eq!(town.children(&id("integration")).len(), count);
        assert!(tied(&town, "integration", "abh", TieKind::Coordination));
        assert_eq!(rank(&town, "integration"), Rank::Office);
    }
    let model = archetype("cross-cutting-office").unwrap();
    let refused = model.actions(&map(TOWN), &answers("abh fsa"));
    assert_eq!(refused, Err(Unfit::NotOffered("office-units", id("abh"))));
}

#[test]
fn staff_unit() {
    let answers =
        Answers::default().with("coordinated-fields", several("beratung schule")).with("partners", several("jc"));
    let town = made("staff-unit", answers.clone().with("existing", one("stab")));
    assert_eq!((leads(&town, "schule"), leads(&town, "beratung")), (vec![id("stab")], vec![id("caritas")]));
    assert!(tied(&town, "stab", "caritas", TieKind::Coordination) && tied(&town, "stab", "jc", TieKind::Coordination));
    let new = made("staff-unit", answers.clone().with("name", text("Stab")));
    assert_eq!(rank(&new, "stab-2"), Rank::StaffUnit);
    assert_eq!(archetype("staff-unit").unwrap().actions(&map(TOWN), &answers), Err(Unfit::Missing("name")));
}

#[test]
fn bodies() {
    let answers = Answers::default()
        .with("name", text("Koordinierungsgruppe"))
        .with("members", several("d2 d3 jc"))
        .with("body-office", one("stab"))
        .with("coordinated-fields", several("arbeit"));
    let town = made("coordination-group", answers);
    assert_eq!(town.members(&id("koordinierungsgruppe")).len(), 4);
    assert!(tied(&town, "stab", "d2", TieKind::Coordination));
    let ends = Answer::Day(day("2027-06-30"));
    let answers =
        Answers::default().with("name", text("Krise")).with("members", several("d2 d3")).with("successor", one("so"));
    let task_force = archetype("task-force").unwrap();
    assert_eq!(task_force.actions(&map(TOWN), &answers), Err(Unfit::Missing("ends")));
    let town = made("task-force", answers.with("ends", ends));
    assert!(
        town.members(&id("krise")).iter().all(|member| {
            town.tie(member, &id("krise"), TieKind::Member).unwrap().until == Some(day("2027-06-30"))
        })
    );
    assert_eq!(town.members(&id("krise")).len(), 3);
}

#[test]
fn house() {
    let answers = Answers::default()
        .with("tenants", several("abh asyl caritas"))
        .with("paths", several("weg"))
        .with("keeper", one("so"))
        .with("name", text("Hausrunde"));
    let town = made("house", answers);
    assert!(tied(&town, "abh", "asyl", TieKind::Handover), "both are in the house");
    assert!(!tied(&town, "asyl", "jc", TieKind::Handover), "the Jobcenter is not");
    assert!(tied(&town, "caritas", "so", TieKind::Agreement) && !tied(&town, "abh", "caritas", TieKind::Coordination));
}

#[test]
fn lead_organisation() {
    let answers = Answers::default()
        .with("organisation", one("jc"))
        .with("led-fields", several("beratung geld"))
        .with("until", Answer::Day(day("2028-12-31")))
        .with("partner", one("d3"));
    let town = made("lead-organisation", answers);
    assert_eq!((leads(&town, "beratung"), leads(&town, "geld")), (vec![id("jc")], vec![id("jc")]));
    let former = town.responsibilities_at(&id("so"), &id("geld"));
    assert_eq!(former[0].roles, BTreeSet::from([Role::Contribute]));
    assert!(tied(&town, "jc", "fsa", TieKind::Coordination) && tied(&town, "jc", "d3", TieKind::Agreement));
    assert!(town.node(&id("jc")).unwrap().has_function(crate::map::Function::Steering));
}

#[test]
fn single_coordinator() {
    let answers = Answers::default()
        .with("under-office", one("so"))
        .with("name", text("Koordination"))
        .with("posts", Answer::Posts(Posts::new(0.5).unwrap()))
        .with("basis", Answer::Basis(Basis::Project))
        .with("few-partners", several("jc caritas"))
        .with("coordinated-fields", several("arbeit"));
    let town = made("single-coordinator", answers.clone());
    assert_eq!(town.responsibilities_at(&id("koordination"), &id("arbeit"))[0].basis, Basis::Project);
    let many = answers.with("few-partners", several("d2 d3 oa abh so asyl fsa ja stab"));
    let model = archetype("single-coordinator").unwrap();
    assert_eq!(model.actions(&map(TOWN), &many), Err(Unfit::TooMany("few-partners", 8)));
}

#[test]
fn wrong_answers() {
    let model = archetype("merged-office").unwrap();
    let of = |answer| model.actions(&map(TOWN), &Answers::default().with("units", answer));
    assert_eq!(of(one("abh")), Err(Unfit::Kind("units")));
    assert_eq!(of(several("abh")), Err(Unfit::TooFew("units", 2)));
    assert_eq!(of(several("abh jc")), Err(Unfit::NotOffered("units", id("jc"))));
    assert_eq!(of(several("abh asyl")), Err(Unfit::Missing("name")));
}

#[test]
fn what_is_suggested_may_be_chosen() {
    let town = map(TOWN);
    assert_eq!(Offer::Above.suggested(&town), ids("d2 d3"));
    assert_eq!(Offer::Enforcement.suggested(&town), ids("abh oa"));
    for question in ARCHETYPES.iter().flat_map(|model| model.questions) {
        if let Asks::One(of) | Asks::Several { of, .. } | Asks::PostsOf(of) = question.asks {
            assert!(!of.suggested(&town).is_empty() && of.suggested(&town).iter().all(|id| of.allows(&town, id)));
        }
    }
}

/// Answers of the right kind with ids that are sometimes fitting, sometimes not.
fn any_answers(model: &Archetype, map: &Map, mut seed: u64) -> Answers {
    let mut next = |bound: usize| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        ((seed >> 33) as usize) % bound.max(1)
    };
    let mut answers = Answers::default();
    for question in model.questions {
        let mut pick = |of: Offer| {
            let all = of.suggested(map);
            let all = if all.is_empty() { map.nodes().map(|(id, _)| id.clone()).collect() } else { all };
            all.get(next(all.len())).cloned()
        };
        let answer = match question.asks {
            Asks::One(of) => pick(of).map(Answer::One),
            Asks::Several { of, .. } => Some(Answer::Several((0..3).filter_map(|_| pick(of)).collect())),
            Asks::PostsOf(of) => {
                Some(Answer::PostsOf((0..2).filter_map(|_| Some((pick(of)?, Posts::new(1.0).unwrap()))).collect()))
            }
            Asks::Text => Some(Answer::Text("Neu".to_owned())),
            Asks::Posts => Some(Answer::Posts(Posts::new(1.5).unwrap())),
            Asks::Day => Some(Answer::Day(day("2027-12-31"))),
            Asks::YesNo => Some(Answer::YesNo(next(2) == 0)),
            Asks::Basis => Some(Answer::Basis(Basis::Project)),
        };
        if let Some(answer) = answer.filter(|_| question.needed || next(3) > 0) {
            answers = answers.with(question.id, answer);
        }
    }
    answers
}

proptest! {
    #[test]
    fn on_any_map_a_model_writes_a_list_that_fits_or_says_why_not(map in maps(), seed in any::<u64>()) {
        for model in ARCHETYPES {
            let answers = any_answers(model, &map, seed);
            if let Ok(actions) = model.actions(&map, &answers) {
                prop_assert!(compile(&actions, &map).is_ok(), "{} {actions:?}", model.id);
                prop_assert_eq!(model.actions(&map, &answers), Ok(actions), "the same answers, the same list");
            }
        }
    }
}

#[test]
fn random_answers_often_make_a_model() {
    use proptest::strategy::ValueTree;
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    let mut made: BTreeMap<&str, usize> = BTreeMap::new();
    for seed in 0..300 {
        let map = maps().new_tree(&mut runner).unwrap().current();
        for model in ARCHETYPES {
            let actions: Result<Vec<Action>, Unfit> = model.actions(&map, &any_answers(model, &map, seed));
            *made.entry(model.id).or_default() += usize::from(actions.is_ok_and(|actions| !actions.is_empty()));
        }
    }
    assert!(made.values().all(|&times| times >= 5), "{made:?}");
}
