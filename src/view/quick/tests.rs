//! Sentences as people type them, what they do, and laws that hold for every text.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use proptest::prelude::*;

use super::{Lexicon, Problem, Reading, Setting, What, effect, read, write};
use crate::edit::compile;
use crate::map::{
    Action, Actor, ActorKind, Certainty, Field, Id, Language, Map, Responsibility, Role, Seat, Strength, Tie, TieKind,
};
use crate::view::find::Names;
use crate::view::testing::{id, map};
use crate::words::{Letters, Words};

static MAP: LazyLock<Map> = LazyLock::new(|| {
    map("D bezirk nord sued; D recht sgb2 asylblg; U soz name=Sozialamt; U kultur name=Kultur-_und_Sportamt; \
         A caritas name=Caritasverband short=Caritas kind=Welfare; A jobcenter name=Jobcenter kind=Authority; \
         A vhs name=Volkshochschule short=VHS kind=Education; A sued name=Haus:_Süd,_(alt) kind=Other; \
         A runde name=Runder_Tisch kind=Body; A doppel-1 name=Doppel; A doppel-2 name=Doppel; A wohnen-ev name=Wohnen; \
         F wohnen name=Wohnen; F sprache name=Sprache; F arbeit name=Ausbildung_und_Arbeit; F team-d name=Team_D; \
         R caritas wohnen Deliver; R caritas sprache Consult bezirk=nord; R soz arbeit Lead note=x; \
         T caritas vhs Coordination note=y; T caritas runde Member; T soz caritas Funding")
});
static NAMES: LazyLock<Names<'static>> = LazyLock::new(|| Names::new(&MAP));
static LEXICON: LazyLock<Lexicon> = LazyLock::new(Lexicon::new);
static GERMAN: LazyLock<Words> = LazyLock::new(|| Words::new(Language::De));
static ENGLISH: LazyLock<Words> = LazyLock::new(|| Words::new(Language::En));

fn setting(words: &'static Words) -> Setting<'static> {
    Setting { map: &MAP, names: &NAMES, lexicon: &LEXICON, words, letters: Letters::Own, selected: None }
}

fn reading(text: &str) -> Reading {
    read(&setting(&GERMAN), text, text.len())
}

fn lines(reading: &Reading) -> Vec<String> {
    let told = reading.lines.iter().map(|line| format!("{} {}", line.sign.text(), line.text));
    told.chain(reading.problems.iter().map(|p| format!("{}! {}", p.column, p.sentence(&GERMAN)))).collect()
}

fn said(text: &str) -> Vec<String> {
    lines(&reading(text))
}

#[test]
fn the_sentence_of_the_sketch() {
    let reading = reading("Caritas: Wohnen M, Sprache D; - Jobcenter, VHS (eng)");
    assert_eq!(
        lines(&reading),
        [
            "+ Caritasverband: Mitwirkung Wohnen",
            "+ Caritasverband: Durchführung Sprache",
            "+ Beziehung Caritasverband - Jobcenter (Abstimmung)",
            "~ Beziehung Caritasverband - Volkshochschule (Abstimmung, eng)",
        ]
    );
    let mut after = MAP.clone();
    compile(&reading.actions, &MAP).unwrap().apply(&mut after).unwrap();
    let roles = &after.responsibilities_at(&id("caritas"), &id("wohnen"))[0].roles;
    assert_eq!(*roles, BTreeSet::from([Role::Deliver, Role::Contribute]));
    let tie = after.tie(&id("vhs"), &id("caritas"), TieKind::Coordination).unwrap();
    assert_eq!((tie.strength.get(), tie.note.as_deref()), (3.0, Some("y")));
    assert_eq!(after.responsibilities_at(&id("caritas"), &id("sprache")).len(), 2);
}

#[test]
fn new_ones_come_with_their_kind() {
    assert_eq!(
        said("Tafel (Ehrenamt): #Kochen FD, Wohnen [nord] M; -> Sozialamt; @ Runder Tisch (Vorsitz)"),
        [
            "+ Akteur Tafel (Ehrenamt)",
            "+ Handlungsfeld Kochen",
            "+ Tafel: Federführung und Durchführung Kochen",
            "+ Tafel: Mitwirkung Wohnen (Bezirk Nord)",
            "+ Beziehung Tafel -> Sozialamt (Fallübergabe)",
            "+ Beziehung Tafel -> Runder Tisch (Mitgliedschaft, Vorsitz)",
        ]
    );
    assert_eq!(said("+ Tafel (Verein); Tafel - VHS; # Kochen; Tafel: Kochen D").len(), 4);
    assert_eq!(said("Caritas - Neue Hilfe (Ehrenamt, eng)").len(), 2);
    assert_eq!(said("+ Amt für Vielfalt (Amt)"), ["+ Akteur Amt für Vielfalt (Amt)"]);
    let problems = |text: &str| reading(text).problems.into_iter().map(|p| p.what).collect::<Vec<_>>();
    assert_eq!(problems("+ Tafel"), [What::NoKind("Tafel".into())]);
    assert_eq!(problems("+ Caritas (Ehrenamt)"), [What::Exists("Caritas".into())]);
    assert_eq!(problems("# wohnen"), [What::Exists("wohnen".into())]);
    assert!(matches!(&problems("Tafel: Wohnen M")[..], [What::NotFound(_)]));
}

#[test]
fn what_is_there_is_taken_away_or_left() {
    assert_eq!(said("Caritas: !Wohnen"), ["- Caritasverband: Durchführung Wohnen"]);
    assert_eq!(said("Caritas: Wohnen D"), ["= Caritasverband: Durchführung Wohnen steht schon da"]);
    assert!(reading("Caritas: Wohnen D").actions.is_empty());
    assert_eq!(
        said("Caritas: Wohnen =M"),
        ["+ Caritasverband: Mitwirkung Wohnen", "- Caritasverband: Durchführung Wohnen"]
    );
    assert_eq!(said("Caritas: !Sprache"), ["- Caritasverband: Anhörung Sprache"]);
    assert_eq!(said("Caritas: !Sprache []"), ["9! Da ist nichts, das wegzunehmen wäre."]);
    assert_eq!(said("Caritas - !VHS"), ["- Beziehung Caritasverband - Volkshochschule (Abstimmung)"]);
    assert_eq!(said("Caritas <- !soz"), ["- Beziehung Sozialamt -> Caritasverband (Finanzierung)"]);
    assert_eq!(said("Caritas @ !Runder"), ["- Beziehung Caritasverband -> Runder Tisch (Mitgliedschaft)"]);
    assert_eq!(said("Caritas: Sprache M; : !Sprache").len(), 2);
    // What comes and goes in one sentence is nothing, and says so by doing nothing.
    assert!(reading("VHS: Sprache M, !Sprache").actions.is_empty());
}

#[test]
fn both_languages_are_understood_and_the_letter_f_follows_the_screen() {
    let english = read(&setting(&ENGLISH), "caritas: Sprache F; - Jobcenter (close, agreement)", 0);
    let told: Vec<&str> = english.lines.iter().map(|line| line.text.as_str()).collect();
    assert_eq!(told, ["Caritasverband: funding Sprache", "tie Caritasverband - Jobcenter (agreement, close)"]);
    let roles = |text: &str| match reading(text).actions.as_slice() {
        [Action::Assign(record)] => record.roles.iter().copied().collect::<Vec<_>>(),
        other => panic!("{text}: {other:?}"),
    };
    assert_eq!(roles("vhs: Sprache fd"), [Role::Lead, Role::Deliver]);
    assert_eq!(roles("vhs: Sprache Mitwirkung+lead"), [Role::Lead, Role::Contribute]);
    assert_eq!(roles("vhs: ausb fd"), [Role::Lead, Role::Deliver]);
    assert_eq!(roles("vhs: Ausbildung und Arbeit L"), [Role::Lead]);
    assert_eq!(roles("vhs: Team D M"), [Role::Contribute]);
}

#[test]
fn nothing_is_guessed() {
    let what = |text: &str| -> Vec<What> {
        let reading = reading(text);
        assert!(reading.actions.is_empty(), "{text}");
        reading.problems.into_iter().map(|problem| problem.what).collect()
    };
    assert!(matches!(&what("Doppel: Wohnen M")[..], [What::NotFound(n)] if n.several && n.meant.len() == 2));
    assert!(matches!(&what("Karitas: Wohnen M")[..], [What::NotFound(n)] if n.meant == ["Caritasverband"]));
    assert_eq!(what("Caritas: Team D"), [What::NoRoles("Team D".into())]);
    assert_eq!(what("Caritas: Wohnen"), [What::NoRoles("Wohnen".into())]);
    assert_eq!(what("Caritas: Wohnen XY"), [What::NotRoles("XY".into())]);
    assert_eq!(what("Caritas"), [What::NothingSaid]);
    assert_eq!(what(": Wohnen M"), [What::NoSubject]);
    assert_eq!(what("Caritas - Caritas"), [What::WithItself]);
    assert_eq!(what("Caritas -> VHS (Abstimmung)"), [What::Direction("Abstimmung".into())]);
    assert_eq!(what("Caritas @ VHS"), [What::NotABody("Volkshochschule".into())]);
    assert_eq!(what("Caritas - VHS (eng, selten)"), [What::TwiceSaid("selten".into())]);
    assert_eq!(what("Caritas: Wohnen [west] M"), [What::Scope("west".into())]);
    assert_eq!(what("Caritas: Wohnen M,"), [What::NoName]);
    assert_eq!(what("Caritas: \"Wohnen"), [What::Unclosed, What::NoRoles("Wohnen".into())]);
    assert_eq!(what("Caritas: Wohnen (eng) M"), [What::NotHere("eng".into())]);
    let problem = &reading("Cäritas: Wohnen M; Ü: x").problems[1];
    assert_eq!((problem.range.clone(), problem.column), (20..22, 19));
}

#[test]
fn the_selected_unit_is_meant_where_none_is_named() {
    let selected = id("vhs");
    let setting = Setting { selected: Some(&selected), ..setting(&GERMAN) };
    let told = |text: &str| lines(&read(&setting, text, text.len()));
    assert_eq!(told("- Jobcenter"), ["+ Beziehung Volkshochschule - Jobcenter (Abstimmung)"]);
    assert_eq!(told("Sprache D, Wohnen M").len(), 2);
    assert_eq!(told(": Sprache D"), ["+ Volkshochschule: Durchführung Sprache"]);
    assert_eq!(told("Caritas: Sprache D"), ["+ Caritasverband: Durchführung Sprache"]);
}

#[test]
fn completion_goes_on_from_every_place() {
    let offers = |text: &str| reading(text).completions;
    let first = |text: &str| {
        let offer = offers(text).into_iter().next().unwrap_or_else(|| panic!("nothing after {text:?}"));
        format!("{}{}", &text[..offer.replace.start], offer.with)
    };
    assert_eq!(first("Cari"), "Caritasverband");
    assert_eq!(first("Haus"), "\"Haus: Süd, (alt)\"");
    assert_eq!(first("Doppel"), "doppel-1");
    assert_eq!(first("Caritas "), "Caritas: ");
    assert_eq!(first("Caritas: Spr"), "Caritas: Sprache");
    assert_eq!(first("Caritas:"), "Caritas: \"Ausbildung und Arbeit\"".replace('"', ""));
    assert_eq!(first("Caritas: Team"), "Caritas: \"Team D\"");
    assert_eq!(first("Caritas: Sprache "), "Caritas: Sprache F");
    assert_eq!(first("Caritas: Sprache F"), "Caritas: Sprache F, ");
    assert_eq!(first("Caritas - "), "Caritas - Caritasverband");
    assert_eq!(first("Caritas - Job"), "Caritas - Jobcenter");
    assert_eq!(first("Caritas @ "), "Caritas @ Runder Tisch");
    assert_eq!(first("Caritas - VHS (reg"), "Caritas - VHS (reg) ");
    assert_eq!(first("Caritas: Wohnen [no"), "Caritas: Wohnen [nord");
    assert_eq!(first("Tafel (Ehr"), "Tafel (Ehr) ");
    assert!(offers("").len() > 5);
}

#[test]
fn findings_that_go_and_come() {
    let day = "2026-12-01".parse().unwrap();
    let before = crate::analysis::findings(&MAP, day);
    let mut after = MAP.clone();
    compile(&reading("VHS: Sprache FD").actions, &MAP).unwrap().apply(&mut after).unwrap();
    let after = crate::analysis::findings(&after, day);
    let change = effect(&before, &after);
    assert!(
        change.fixed.iter().any(|finding| finding.rule == "coverage/no-lead" && finding.subjects == [id("sprache")])
    );
    assert!(effect(&before, &before).fixed.is_empty() && effect(&before, &before).caused.is_empty());
}

#[test]
fn every_problem_is_a_sentence() {
    for text in
        ["Doppel: x", "Karitas: x", ": x", "+", "a)", "\"", "+ X", "# wohnen", "caritas: wohnen", "caritas @ vhs"]
    {
        for words in [&*GERMAN, &*ENGLISH] {
            let problems = read(&setting(words), text, text.len()).problems;
            assert!(!problems.is_empty(), "{text}");
            for problem in problems {
                assert!(problem.sentence(words).contains(' '), "{problem:?}");
            }
        }
    }
}

/// A text of names, words and signs of the grammar, sensible or not.
fn babble() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        prop::sample::select(vec![
            ":",
            ",",
            ";",
            " - ",
            "->",
            "<-",
            "@",
            "!",
            "+",
            "#",
            "(",
            ")",
            "[",
            "]",
            "\"",
            "=",
            " ",
            "Caritas",
            "VHS",
            "Wohnen",
            "Sprache",
            "Team D",
            "M",
            "FD",
            "eng",
            "Ehrenamt",
            "nord",
            "Runder Tisch",
            "Doppel",
            "ä",
            "3",
        ])
        .prop_map(str::to_owned),
        ".{0,3}",
    ];
    prop::collection::vec(piece, 0..12).prop_map(|pieces| pieces.concat())
}

fn within(problem: &Problem, text: &str) -> bool {
    problem.range.end <= text.len()
        && problem.range.start <= problem.range.end
        && text.is_char_boundary(problem.range.start)
        && text.is_char_boundary(problem.range.end)
        && problem.column <= text.chars().count()
}

fn action() -> impl Strategy<Value = Action> {
    let unit =
        || prop::sample::select(vec!["soz", "kultur", "caritas", "jobcenter", "vhs", "sued", "doppel-1", "wohnen-ev"]);
    let field = prop::sample::select(vec!["wohnen", "sprache", "arbeit", "team-d"]);
    let scope =
        prop::sample::select(vec!["{}", "{\"bezirk\":[\"nord\"]}", "{\"bezirk\":[\"sued\"],\"recht\":[\"sgb2\"]}"]);
    let roles = prop::collection::btree_set(prop::sample::select(Role::ALL.to_vec()), 0..4);
    let assign = (unit(), field, scope, roles).prop_map(|(unit, field, scope, roles)| {
        let scope = ron::from_str(scope).unwrap();
        let before = MAP.responsibility(&id(unit), &id(field), &scope).cloned();
        let record = before.unwrap_or_else(|| Responsibility { scope, ..Responsibility::new(id(unit), id(field), []) });
        Action::Assign(Responsibility { roles, ..record })
    });
    let kind = prop::sample::select(TieKind::ALL.to_vec());
    let certainty = prop::sample::select(Certainty::ALL.to_vec());
    let seat = prop::option::of(prop::sample::select(Seat::ALL.to_vec()));
    let tie = (unit(), unit(), kind.clone(), 1_u32..40, certainty, seat).prop_filter_map(
        "no tie with itself",
        |(from, to, kind, tenths, certainty, seat)| {
            let to = if kind == TieKind::Member { "runde" } else { to };
            let plain = Tie::new(id(from), id(to), kind);
            let before = MAP.tie(&plain.from, &plain.to, kind).cloned();
            let seat = seat.filter(|_| kind == TieKind::Member);
            let strength = Strength::new(f64::from(tenths) / 10.0).unwrap();
            (from != to).then(|| Action::Tie(Tie { strength, seat, certainty, ..before.unwrap_or(plain) }))
        },
    );
    let untie = (unit(), unit(), kind).prop_map(|(from, to, kind)| {
        let tie = Tie::new(id(from), id(to), kind);
        Action::Untie { from: tie.from, to: tie.to, kind }
    });
    let name = "[A-Za-zäöü:;,()@#!+\" -]{1,12}";
    let new = (name, prop::sample::select(ActorKind::ALL.to_vec())).prop_map(|(name, kind)| {
        let taken = |id: &Id| MAP.node(id).is_some();
        Action::AddActor { id: Id::free(&name, "unit", taken), actor: Actor::bare(name, kind) }
    });
    let field = name.prop_map(|name| {
        let taken = |id: &Id| MAP.node(id).is_some();
        Action::AddField { id: Id::free(&name, "field", taken), field: Field::bare(name) }
    });
    prop_oneof![3 => assign, 3 => tie, 1 => untie, 1 => new, 1 => field]
}

/// Where an action writes: a sentence says each place once.
fn place(action: &Action) -> String {
    match action {
        Action::Assign(record) => format!("{:?}", record.slot()),
        Action::Tie(tie) => format!("{:?}", tie.slot()),
        Action::Untie { from, to, kind } => format!("{:?}", crate::map::Slot::tie(from.clone(), to.clone(), *kind)),
        Action::AddActor { id, .. } | Action::AddField { id, .. } => id.to_string(),
        other => format!("{other:?}"),
    }
}

/// Actions in the order in which a sentence does them.
fn ordered(actions: Vec<Action>) -> Vec<Action> {
    let rank = |action: &Action| match action {
        Action::AddActor { .. } | Action::AddField { .. } => 0,
        Action::Assign(_) => 1,
        _ => 2,
    };
    let mut places = BTreeSet::new();
    let mut actions: Vec<Action> = actions.into_iter().filter(|action| places.insert(place(action))).collect();
    actions.sort_by_key(rank);
    actions
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1000))]

    #[test]
    fn no_text_panics_and_every_problem_has_its_place(text in babble(), cursor in 0_usize..60) {
        let reading = read(&setting(&GERMAN), &text, cursor);
        for problem in &reading.problems {
            prop_assert!(within(problem, &text), "{text:?} {problem:?}");
            prop_assert!(!problem.sentence(&GERMAN).is_empty());
        }
        for offer in &reading.completions {
            prop_assert!(text.get(offer.replace.clone()).is_some(), "{text:?} {offer:?}");
        }
        prop_assert!(reading.problems.is_empty() || reading.actions.is_empty());
        if !reading.actions.is_empty() {
            prop_assert!(compile(&reading.actions, &MAP).is_ok(), "{text:?} {:?}", reading.actions);
        }
    }

    #[test]
    fn what_is_written_is_read(actions in prop::collection::vec(action(), 1..5)) {
        let actions: Vec<Action> = ordered(actions);
        for words in [&*GERMAN, &*ENGLISH] {
            let Some(text) = write(&MAP, &NAMES, &LEXICON, words, &actions) else { continue };
            let reading = read(&setting(words), &text, text.len());
            prop_assert_eq!(&reading.problems, &[], "{}", &text);
            prop_assert_eq!(&reading.actions, &actions, "{}", &text);
        }
    }

    #[test]
    fn every_beginning_of_a_sentence_goes_on_or_says_why_not(actions in prop::collection::vec(action(), 1..4)) {
        let Some(text) = write(&MAP, &NAMES, &LEXICON, &GERMAN, &ordered(actions)) else { return Ok(()) };
        for (end, _) in text.char_indices() {
            let begun = &text[..end];
            let reading = reading(begun);
            prop_assert!(!reading.completions.is_empty() || reading.problems.iter().any(|p| within(p, begun)) || !reading.actions.is_empty(), "{begun:?}");
            prop_assert!(reading.problems.iter().all(|p| within(p, begun)), "{begun:?}");
        }
    }
}

#[test]
fn most_actions_can_be_written() {
    let record = Responsibility::new(id("vhs"), id("team-d"), [Role::Lead]);
    let actions = [
        Action::Assign(record),
        Action::Tie(Tie { seat: Some(Seat::Chair), ..Tie::new(id("vhs"), id("runde"), TieKind::Member) }),
        Action::Untie { from: id("soz"), to: id("caritas"), kind: TieKind::Funding },
    ];
    assert_eq!(
        write(&MAP, &NAMES, &LEXICON, &GERMAN, &actions).as_deref(),
        Some(
            "Volkshochschule: \"Team D\" [] =F; Volkshochschule @ Runder Tisch (Mitgliedschaft, Vorsitz); \
             Sozialamt -> !Caritasverband (Finanzierung)"
        )
    );
}
