//! Every attribute of every record can be edited, with German and with English input.

use super::{Editor, FormError, change, editor, form_of, rows, surroundings};
use crate::edit::compile;
use crate::map::{Action, Language, Map, Record, SettingKey, Slot, TieKind};
use crate::view::testing::{id, map};
use crate::words::{Form, Letters, Words};

fn town() -> Map {
    map("D bezirk nord sued; U dez name=Dezernat rank=Division; U amt name=Sozialamt part_of=dez code=50 staff=18.5; \
         U jugend name=Jugendamt; A caritas name=Caritas kind=Welfare; A haus name=Haus kind=Education; \
         A runde name=Runder_Tisch kind=Body body=(steering:true); F wohnen name=Wohnen; F sprache name=Sprache \
         depends_on={\"wohnen\":Pooled}; P kim name=KIM until=2027-12-31; \
         W weg name=Ankommen steps=[(field:\"wohnen\",unit:\"amt\",note:\"x\"),(field:\"sprache\")]; \
         R amt wohnen Lead,Deliver; R caritas wohnen Contribute bezirk=nord; T amt caritas Coordination; \
         T caritas runde Member")
}

fn slots() -> Vec<Slot> {
    let map = town();
    let mut slots: Vec<Slot> = map.slots().into_iter().filter(|slot| !matches!(slot, Slot::Setting(_))).collect();
    slots.push(Slot::Setting(SettingKey::Title));
    slots
}

fn input(text: &str) -> Vec<String> {
    if text.is_empty() { Vec::new() } else { vec![text.to_owned()] }
}

fn after(map: &Map, actions: &[Action]) -> Map {
    let mut map = map.clone();
    compile(actions, &map).unwrap_or_else(|why| panic!("{actions:?}: {why:?}")).apply(&mut map).unwrap();
    map
}

/// Something else than what is there now, as it would be typed or chosen.
fn another(editor: Editor, attribute: &str) -> Vec<String> {
    match editor {
        Editor::One { choices, chosen } => {
            let others = || choices.iter().filter(|choice| choice.value != chosen);
            let other = others().rfind(|choice| !choice.value.is_empty()).or_else(|| others().next());
            input(&other.unwrap_or_else(|| panic!("{attribute}: {choices:?}")).value)
        }
        Editor::Several { choices, chosen } => {
            let other = choices.iter().find(|choice| !chosen.contains(&choice.value));
            vec![other.unwrap_or_else(|| panic!("{attribute}")).value.clone()]
        }
        Editor::Line { .. } => input(match attribute {
            "id" => "ganz-neu",
            "staff" | "vacant" | "posts" => "7,25",
            "share" => "62,5 %",
            "since" | "until" | "checked" | "as_of" => "24.12.2028",
            "was" => "frueher-a, frueher-b",
            "steps" => "Sprache @ Jugendamt; Wohnen",
            "dimensions" => "Alter: jung, alt",
            "values" => "nord, süd, west",
            _ => "Etwas Neues",
        }),
    }
}

#[test]
fn every_attribute_of_every_record_can_be_edited() {
    let mut map = town();
    // A tie may only change its kind to Member where it leads to a body, and a unit only to another.
    let mut edited = std::collections::BTreeSet::new();
    for slot in slots() {
        let words = Words::new(Language::De);
        let form = form_of(&map, &slot).unwrap();
        for row in rows(&map, &words, &slot) {
            let editor = editor(&map, &words, &row.slot, row.attribute).unwrap_or_else(|| panic!("{form:?} {row:?}"));
            let typed = match (form, row.attribute) {
                (Form::Tie, "kind") => input("Agreement"),
                (Form::Tie, "to") => {
                    input(if matches!(slot, Slot::Tie(.., TieKind::Member)) { "runde" } else { "haus" })
                }
                (Form::Tie, "from") => input("jugend"),
                (Form::Actor, "kind") if slot == Slot::Node(id("runde")) => continue,
                _ => another(editor, row.attribute),
            };
            let actions = change(&map, &row.slot, row.attribute, &typed);
            let actions = actions.unwrap_or_else(|why| panic!("{form:?} {}: {why:?}", row.attribute));
            let is_now = matches!(slot, Slot::Tie(.., TieKind::Member)) && matches!(row.attribute, "to" | "from");
            if is_now && actions.is_empty() {
                continue;
            }
            let changed = after(&map, &actions);
            assert_ne!(changed, map, "{form:?} {}", row.attribute);
            edited.insert((form, row.attribute.split('.').next().unwrap_or_default()));
        }
    }
    for form in [
        Form::Department,
        Form::Actor,
        Form::Field,
        Form::Responsibility,
        Form::Tie,
        Form::Path,
        Form::Programme,
        Form::Map,
    ] {
        for attribute in form.attributes() {
            assert!(edited.contains(&(form, *attribute)), "{form:?} {attribute}");
        }
    }
    // The same value again changes nothing.
    let words = Words::new(Language::En);
    for slot in slots() {
        for row in rows(&map, &words, &slot).into_iter().filter(|row| row.attribute != "dimensions") {
            let same = match editor(&map, &words, &row.slot, row.attribute).unwrap() {
                Editor::Line { text } => input(&text),
                Editor::One { chosen, .. } => input(&chosen),
                Editor::Several { chosen, .. } => chosen,
            };
            assert_eq!(change(&map, &row.slot, row.attribute, &same), Ok(Vec::new()), "{slot:?} {}", row.attribute);
        }
    }
    map = after(&map, &[]);
    assert_eq!(map, town());
}

#[test]
fn values_come_as_people_type_them() {
    let map = town();
    let set = |slot: &Slot, attribute: &str, text: &str| -> Result<Map, FormError> {
        change(&map, slot, attribute, &input(text)).map(|actions| after(&map, &actions))
    };
    let amt = Slot::Node(id("amt"));
    let staff = |map: Map| map.node(&id("amt")).and_then(crate::map::Node::staff).map(crate::map::Posts::get);
    assert_eq!(set(&amt, "staff", "19,5").map(staff), Ok(Some(19.5)));
    assert_eq!(set(&amt, "staff", "19.5").map(staff), Ok(Some(19.5)));
    assert_eq!(set(&amt, "staff", "").map(staff), Ok(None));
    assert_eq!(set(&amt, "staff", "viele").map(staff), Err(FormError::Posts));
    assert_eq!(set(&amt, "staff", "-1").map(staff), Err(FormError::Posts));
    assert_eq!(set(&amt, "name", "  "), Err(FormError::Required));
    assert_eq!(set(&amt, "rank", ""), Err(FormError::Required));
    assert_eq!(set(&amt, "until", "30.2.2027"), Err(FormError::Day));
    assert_eq!(set(&amt, "until", "31.12.2027"), set(&amt, "until", "2027-12-31"));
    assert!(matches!(set(&amt, "rank", "Chef"), Err(FormError::Word(_))));
    assert_eq!(set(&amt, "part_of", "").map(|map| map.parent(&id("amt")).cloned()), Ok(None));
    assert_eq!(set(&amt, "name", "Amt\nfür alle").unwrap().name(&id("amt")), "Amt für alle");
    assert_eq!(set(&amt, "nonsense", "x"), Err(FormError::NotThere));
    assert_eq!(set(&Slot::Node(id("nobody")), "name", "x"), Err(FormError::NotThere));
}

#[test]
fn links_move_to_free_places_only() {
    let map = map("U a; U b; F f; F g; R a f Lead; R b f Deliver; T a b Exchange; T a b Agreement; D d x y");
    let slot = |unit: &str| Slot::Responsibility(id(unit), id("f"), crate::map::Scope::default());
    assert_eq!(change(&map, &slot("a"), "unit", &input("b")), Err(FormError::Taken));
    let moved = after(&map, &change(&map, &slot("a"), "field", &input("g")).unwrap());
    assert_eq!(moved.responsibilities_at(&id("a"), &id("g")).len(), 1);
    assert!(moved.responsibilities_at(&id("a"), &id("f")).is_empty());
    let scoped = after(&map, &change(&map, &slot("a"), "scope", &input("d=x")).unwrap());
    assert_eq!(scoped.responsibilities_of_unit(&id("a")).len(), 1);
    let gone = after(&map, &change(&map, &slot("a"), "roles", &[]).unwrap());
    assert!(gone.responsibilities_of_unit(&id("a")).is_empty());
    let tie = Slot::tie(id("a"), id("b"), TieKind::Exchange);
    assert_eq!(change(&map, &tie, "kind", &input("Agreement")), Err(FormError::Taken));
    let tied = after(&map, &change(&map, &tie, "kind", &input("Handover")).unwrap());
    assert!(tied.tie(&id("a"), &id("b"), TieKind::Handover).is_some());
    assert!(tied.tie(&id("a"), &id("b"), TieKind::Exchange).is_none());
}

#[test]
fn remarks_stay_with_their_stations_and_bodies_end_with_their_kind() {
    let map = town();
    let changed = after(&map, &change(&map, &Slot::Path(id("weg")), "steps", &input("Sprache; Wohnen @ amt")).unwrap());
    let path = changed.path(&id("weg")).unwrap();
    let told: Vec<_> = path.steps.iter().map(|step| (step.field.as_str(), step.note.as_deref())).collect();
    assert_eq!(told, [("sprache", None), ("wohnen", Some("x"))]);
    let unknown = change(&map, &Slot::Path(id("weg")), "steps", &input("Wohnung"));
    assert!(matches!(unknown, Err(FormError::Reference(not_found)) if not_found.meant == ["Wohnen"]));
    let map = self::map("A runde kind=Body body=(steering:true,meets:\"oft\")");
    let changed = after(&map, &change(&map, &Slot::Node(id("runde")), "kind", &input("Other")).unwrap());
    assert!(changed.actors().all(|(_, actor)| actor.body.is_none()));
}

#[test]
fn participation_knows_nothing_said_from_nobody_expected() {
    let map = town();
    let slot = Slot::Node(id("wohnen"));
    let nobody = after(&map, &change(&map, &slot, "participation", &input("none")).unwrap());
    let Some(Record::Field(field)) = nobody.record(&slot) else { panic!() };
    assert!(field.participation.is_some_and(|kinds| kinds.is_empty()));
    let words = Words::new(Language::De);
    assert!(
        matches!(editor(&nobody, &words, &slot, "participation"), Some(Editor::Several { chosen, .. }) if chosen == ["none"])
    );
    assert_eq!(after(&nobody, &change(&nobody, &slot, "participation", &[]).unwrap()), map);
}

#[test]
fn the_form_in_both_languages() {
    for (language, name) in [(Language::De, "form_in_german"), (Language::En, "form_in_english")] {
        let words = Words::new(language);
        let map = town();
        let mut text = String::new();
        for slot in [Slot::Node(id("amt")), Slot::Node(id("runde")), Slot::Path(id("weg")), slots().pop().unwrap()] {
            for row in rows(&map, &words, &slot) {
                let mark = if row.unset { "-" } else { "=" };
                text += format!("{} {mark} {}", row.label, row.value).trim_end();
                text.push('\n');
            }
            text.push('\n');
        }
        insta::assert_snapshot!(name, text);
    }
}

#[test]
fn a_record_knows_what_surrounds_it() {
    let map = town();
    let day = "2026-12-01".parse().unwrap();
    let analysis = crate::analysis::analyse(&map, day, &crate::map::Unwatched);
    let words = Words::new(Language::De);
    let around = |name: &str| surroundings(&map, day, &Slot::Node(id(name)), analysis.as_ref(), &words, Letters::Own);
    let field = around("wohnen");
    let parts: Vec<_> = field.parts.iter().map(|p| (p.name.as_str(), p.letters.as_str(), p.scope.as_str())).collect();
    assert_eq!(parts, [("Sozialamt", "FD", ""), ("Caritas", "M", "Bezirk Nord")]);
    let unit = around("caritas");
    let ties: Vec<_> = unit.works.iter().map(|w| (w.name.as_str(), w.kind, w.outwards)).collect();
    assert_eq!(ties, [("Runder Tisch", TieKind::Member, Some(true)), ("Sozialamt", TieKind::Coordination, None)]);
    assert!(unit.missing.is_empty());
    assert!(!around("sprache").findings.is_empty());
}

#[test]
fn every_error_is_a_sentence() {
    for language in Language::ALL {
        let words = Words::new(*language);
        for error in [
            FormError::NotThere,
            FormError::Required,
            FormError::Posts,
            FormError::Share,
            FormError::Strength,
            FormError::Trust,
            FormError::Day,
            FormError::Id("Ä".into()),
            FormError::Word("x".into()),
            FormError::Scope("x".into()),
            FormError::Dimension,
            FormError::Thresholds,
            FormError::Taken,
        ] {
            let sentence = error.sentence(&words);
            assert!(sentence.ends_with('.') && sentence.contains(' '), "{error:?}: {sentence}");
        }
    }
}
