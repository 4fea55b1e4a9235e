//! The dialogue as a person goes through it.

use super::*;
use crate::edit::compile;
use crate::map::{Language, Map};
use crate::variant::{ARCHETYPES, Question};
use crate::view::testing::{id, map};
use crate::words::Words;

fn town() -> Map {
    map(
        "U head rank=Head; U d2 rank=Division part_of=head; U d3 rank=Division part_of=head; U oa rank=Office part_of=d2; \
         U abh rank=Section part_of=oa functions=[Enforcement]; U so rank=Office part_of=d3; \
         U asyl rank=Section part_of=so functions=[Benefits]; U fsa rank=Section part_of=so functions=[Counselling]; \
         U stab rank=StaffUnit part_of=head functions=[Steering]; A caritas kind=Welfare; F recht; F geld; F beratung; \
         R abh recht Lead,Deliver; R asyl geld Lead; R fsa beratung Deliver; R caritas beratung Deliver",
    )
}

fn words() -> Words {
    Words::new(Language::De)
}

fn dialogue(model: &str) -> Dialogue {
    let mut dialogue = Dialogue::new(town(), None, "2026-12-01".parse().unwrap());
    dialogue.point(ARCHETYPES.iter().position(|one| one.id == model).unwrap());
    dialogue.forward(&words());
    dialogue
}

fn asked(dialogue: &Dialogue) -> &'static str {
    dialogue.question().map_or("page", |question: &Question| question.id)
}

fn ticked(dialogue: &Dialogue) -> Vec<String> {
    let Stage::List(_, list) = dialogue.stage() else { panic!("no list") };
    list.shown().filter(|row| list.tick(row).is_some()).map(|row| row.value.clone()).collect()
}

#[test]
fn a_merged_office_from_what_the_map_proposes() {
    let (mut dialogue, words) = (dialogue("merged-office"), words());
    assert_eq!((asked(&dialogue), dialogue.progress(&words)), ("units", Some((1, 5))));
    assert_eq!(ticked(&dialogue), ["abh", "asyl", "fsa"]);
    let mut seen = Vec::new();
    let made = loop {
        seen.push(asked(&dialogue));
        if let Some(made) = dialogue.forward(&words) {
            break made;
        }
        assert_eq!(dialogue.problem(), None);
    };
    assert_eq!(seen, ["units", "name", "under", "keep-sections", "lead-fields", "page"]);
    assert_eq!(made.name, "Gemeinsames Amt");
    assert_eq!(made.description.as_deref(), Some("Zusammengeführtes Amt"));
    let mut town = town();
    compile(&made.actions, &town).unwrap().apply(&mut town).unwrap();
    assert_eq!(town.parent(&id("fsa")), Some(&id("gemeinsames-amt")));
    // Two of three units stood under the third division, and nobody led counselling.
    assert_eq!(town.parent(&id("gemeinsames-amt")), Some(&id("d3")));
    assert!(!town.responsibilities_at(&id("gemeinsames-amt"), &id("beratung")).is_empty());
}

#[test]
fn nothing_answered_is_lost_by_going_back() {
    let (mut dialogue, words) = (dialogue("merged-office"), words());
    dialogue.retype("Sozial");
    dialogue.retype("");
    dialogue.point(0);
    dialogue.toggle();
    let chosen = ticked(&dialogue);
    dialogue.forward(&words);
    dialogue.retype("Amt für Migration");
    assert!(dialogue.back(&words) && dialogue.back(&words));
    assert!(matches!(dialogue.stage(), Stage::Models));
    assert!(!dialogue.back(&words), "before the first page there is nothing");
    let mut dialogue = dialogue.resumed(town(), None, "2027-01-01".parse().unwrap());
    dialogue.forward(&words);
    assert_eq!(ticked(&dialogue), chosen);
    dialogue.forward(&words);
    assert_eq!(dialogue.typed(), "Amt für Migration");
}

#[test]
fn what_does_not_fit_is_said_and_the_question_stays() {
    let (mut dialogue, words) = (dialogue("task-force"), words());
    dialogue.retype(" ");
    dialogue.forward(&words);
    assert_eq!(asked(&dialogue), "name");
    assert!(dialogue.problem().unwrap().starts_with("Es fehlt noch eine Antwort"), "{:?}", dialogue.problem());
    dialogue.retype("Krisenrunde");
    assert_eq!(dialogue.problem(), None);
    for _ in 0..3 {
        dialogue.forward(&words);
    }
    assert_eq!((asked(&dialogue), dialogue.typed()), ("ends", "01.12.2028"));
    dialogue.retype("irgendwann");
    dialogue.forward(&words);
    assert_eq!(asked(&dialogue), "ends");
    assert!(dialogue.problem().is_some());
}

#[test]
fn questions_depend_on_answers() {
    let (mut dialogue, words) = (dialogue("staff-unit"), words());
    assert_eq!((asked(&dialogue), dialogue.progress(&words)), ("existing", Some((1, 5))));
    // The staff unit that is there is proposed: then neither its name nor its posts are asked.
    dialogue.forward(&words);
    assert_eq!((asked(&dialogue), dialogue.progress(&words)), ("coordinated-fields", Some((2, 3))));
    dialogue.back(&words);
    dialogue.point(0);
    dialogue.forward(&words);
    assert_eq!((asked(&dialogue), dialogue.typed()), ("name", "Stabsstelle Koordination"));
}

#[test]
fn seconded_posts_grow_and_shrink_by_halves() {
    let (mut dialogue, words) = (dialogue("cross-cutting-unit"), words());
    while asked(&dialogue) != "seconding" {
        dialogue.forward(&words);
    }
    dialogue.toggle();
    dialogue.point(0);
    dialogue.add_posts(1.0);
    let posts = |dialogue: &Dialogue| {
        let Stage::List(_, list) = dialogue.stage() else { panic!("no list") };
        list.shown().next().and_then(|row| list.tick(row))
    };
    assert_eq!(posts(&dialogue), Some(1.5));
    for _ in 0..3 {
        dialogue.add_posts(-1.0);
    }
    assert_eq!(posts(&dialogue), None);
}

#[test]
fn every_model_comes_to_its_page_in_both_languages() {
    for &language in Language::ALL {
        let words = Words::new(language);
        for model in ARCHETYPES {
            let mut dialogue = dialogue(model.id);
            for _ in 0..20 {
                if matches!(dialogue.stage(), Stage::Page(..)) {
                    break;
                }
                dialogue.forward(&words);
                if dialogue.problem().is_some() {
                    // What the map does not propose has to be ticked.
                    dialogue.toggle();
                }
            }
            let Stage::Page(page, _) = dialogue.stage() else { panic!("{}: {:?}", model.id, dialogue.problem()) };
            assert!(!page.steps.is_empty(), "{}", model.id);
            let text: Vec<PageLine> = page.lines(70);
            let decides = words.archetype(model).who_decides;
            assert!(text.iter().any(|line| matches!(line, PageLine::Text(text) if decides.starts_with(text.as_str()))));
            let made = dialogue.forward(&words).unwrap();
            assert!(compile(&made.actions, &town()).is_ok(), "{}", model.id);
        }
    }
}
