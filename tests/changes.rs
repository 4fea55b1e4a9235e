//! Every kind of change as a sentence: one place to read them all, as `diff`, the undo line and the steps of a variant say them.

#![allow(clippy::unwrap_used, clippy::panic)]

use std::collections::BTreeSet;

use insta::assert_snapshot;
use querschnitt::edit::compile;
use querschnitt::map::{Action, Language, Map};
use querschnitt::store::{read_actions, read_text};
use querschnitt::view::changes::changes;
use querschnitt::words::{Form, Words};

const TABLE: &str = include_str!("data/changes.txt");

fn actions(line: &str) -> Vec<Action> {
    read_actions(&format!("[{line}]")).unwrap_or_else(|problems| panic!("{line}: {problems:?}"))
}

fn done(actions: &[Action], map: &Map) -> Map {
    let mut after = map.clone();
    compile(actions, map).unwrap_or_else(|refusal| panic!("{actions:?}: {refusal:?}")).apply(&mut after).unwrap();
    after
}

/// The teaching map with something in every attribute.
fn base() -> Map {
    let map = read_text(include_str!("../maps/musterstadt.ron")).unwrap();
    TABLE.lines().filter_map(|line| line.strip_prefix("= ")).fold(map, |map, line| done(&actions(line), &map))
}

/// What is said of a line of the table, in both languages: by `diff` (with its sign), by the undo line where that says
/// something else (`<`), as a step (`>`).
fn said(line: &str, base: &Map) -> String {
    let typed = actions(line);
    let after = done(&typed, base);
    let mut said = format!("{line}\n");
    let mut undone = String::new();
    let mut steps = String::new();
    for language in Language::ALL {
        let words = Words::new(*language);
        let told = changes(base, &after, &words);
        let undo = words.done(&typed, base);
        if told.len() != 1 || told[0].message != undo {
            undone += &format!("  < {undo}\n");
        }
        said.extend(told.iter().map(|change| format!("  {} {}\n", change.sign, change.message)));
        steps += &format!("  > {}\n", words.steps(&typed, base));
    }
    said + &undone + &steps
}

#[test]
fn every_kind_of_change_is_a_sentence() {
    let base = base();
    let told = TABLE.lines().filter(|line| !line.starts_with("# ") && !line.starts_with("= "));
    let told = told.map(|line| if line.starts_with("##") { format!("\n{line}\n\n") } else { said(line, &base) });
    assert_snapshot!("sentences", told.collect::<String>());
}

/// The table leaves nothing out: every action, and every attribute that can change, set and cleared.
#[test]
fn the_table_is_complete() {
    let lines = TABLE.lines().filter(|line| !line.starts_with('#') && !line.starts_with("= "));
    let typed: Vec<Action> = lines.flat_map(actions).collect();
    let mut kinds: BTreeSet<String> = typed.iter().map(kind).collect();
    // needs a map with a conflict; told in tests of conflicts
    kinds.insert("Resolve".to_owned());
    assert_eq!(kinds, every_kind());
    for (form, kind, key) in [
        (Form::Department, "Alter", "department"),
        (Form::Actor, "Alter", "actor"),
        (Form::Field, "Alter", "field"),
        (Form::Path, "AlterPath", "path"),
        (Form::Programme, "AlterProgramme", "programme"),
        (Form::Variant, "AlterVariant", "variant"),
        (Form::Map, "SetMap", ""),
    ] {
        let patches: Vec<serde_json::Value> = typed.iter().filter_map(|action| patch(action, kind, key)).collect();
        // moves and new names have actions of their own, dependencies too
        let elsewhere = |attribute: &str| matches!(attribute, "name" | "part_of" | "depends_on");
        let needed = ["rank", "kind", "was"];
        for attribute in form.attributes().iter().filter(|attribute| !elsewhere(attribute)) {
            let values: Vec<&serde_json::Value> = patches.iter().filter_map(|patch| patch.get(*attribute)).collect();
            assert!(values.iter().any(|value| !value.is_null()), "{form:?} {attribute} is never set");
            let cleared = values.iter().any(|value| value.is_null()) || needed.contains(attribute);
            assert!(cleared, "{form:?} {attribute} is never cleared");
        }
    }
}

/// The names of the actions, as their file declares them.
fn every_kind() -> BTreeSet<String> {
    let declared = include_str!("../src/map/action.rs").split("pub enum Action {").nth(1).unwrap();
    let declared = declared.split("\n}").next().unwrap();
    let names = declared.lines().filter_map(|line| line.strip_prefix("    "));
    let names = names.filter(|line| line.starts_with(|first: char| first.is_ascii_uppercase()));
    names.map(|line| line.split([' ', '(']).next().unwrap().to_owned()).collect()
}

fn kind(action: &Action) -> String {
    serde_json::to_value(action).unwrap().as_object().unwrap().keys().next().unwrap().clone()
}

/// What an action of this kind changes in the record of this key.
fn patch(action: &Action, kind: &str, key: &str) -> Option<serde_json::Value> {
    let value = serde_json::to_value(action).unwrap().get(kind)?.clone();
    if key.is_empty() { Some(value) } else { value.get(key).filter(|patch| !patch.is_null()).cloned() }
}
