//! The variants side by side, and working inside one.

use querschnitt::map::Language;

use super::support::Editor;
use super::{SIZE, id, musterstadt};

#[test]
fn models_stand_side_by_side_and_the_chosen_one_says_what_it_does() {
    let mut editor = musterstadt();
    editor.press("6");
    let screen = editor.screen();
    for shows in ["Ist-Zustand", "Kleine", "Federführung klar", "Am häufigsten vorn"] {
        assert!(screen.contains(shows), "{shows}: {screen}");
    }
    editor.press("t");
    assert!(editor.screen().contains("das schlechteste der Modelle"), "{}", editor.screen());
    editor.press("t");
    assert!(editor.screen().contains("→ wählt eine Variante"), "{}", editor.screen());
    editor.press("Right Right t");
    let pane = &editor.state.desk().unwrap().variants;
    let chosen = pane.chosen().unwrap().clone();
    assert_eq!(pane.steps.len(), editor.map().variant(&chosen).unwrap().actions.len());
    assert!(editor.screen().contains(&pane.steps[0].sentence[..20]), "{}", editor.screen());
}

#[test]
fn the_comparison_follows_the_map() {
    let mut editor = musterstadt();
    let cell = |editor: &Editor| {
        let rows = &editor.state.desk().unwrap().variants.figures;
        rows.iter().find(|row| row.name.contains("genau einer Federführung")).unwrap().cells[0].text.clone()
    };
    editor.press("6");
    let before = cell(&editor);
    editor.press(": \"Volkshochschule: Sprache F\" Enter");
    assert!(!editor.state.desk().unwrap().variants.is_old());
    assert_ne!(cell(&editor), before, "{}", editor.screen());
}

fn first_line(editor: &Editor) -> String {
    editor.screen().lines().next().unwrap().to_owned()
}

#[test]
fn an_open_variant_is_named_and_every_view_shows_it() {
    let mut editor = musterstadt();
    let base = editor.map().clone();
    editor.press("6 Right Enter");
    assert!(first_line(&editor).contains("Variante: Amt für Migration"), "{}", first_line(&editor));
    let desk = editor.state.desk().unwrap();
    let (variant, chosen) = (desk.map().clone(), desk.variant().unwrap().clone());
    assert!(variant != base && *desk.base() == base);
    let compiled = querschnitt::variant::compile(&base, &chosen).unwrap();
    assert!(variant == compiled.map);
    let day = editor.state.day;
    let mut rules = super::rules(&editor);
    let mut expected: Vec<_> = querschnitt::analysis::findings(&variant, day)
        .into_iter()
        .map(|finding| (finding.rule, finding.subjects))
        .collect();
    rules.sort();
    expected.sort();
    assert_eq!(rules, expected, "the findings are those of the variant");
    let added = variant.nodes().map(|(id, _)| id).find(|id| base.node(id).is_none()).unwrap();
    let name = variant.name(added).to_owned();
    for view in ["1", "2 Home", "3"] {
        editor.press(view);
        assert!(first_line(&editor).contains("Variante: "), "{view}");
    }
    editor.press(&format!("1 / \"{name}\" Enter"));
    assert!(editor.screen().contains(&name), "{}", editor.screen());
    editor.press("F6");
    assert!(first_line(&editor).contains("Ist-Zustand") && *editor.map() == base);
    editor.press("F6");
    assert_eq!(editor.state.desk().unwrap().variant(), Some(&chosen));
    editor.press("[");
    assert!(editor.state.desk().unwrap().variant().is_none(), "the first variant stands after the base");
}

#[test]
fn work_in_a_variant_becomes_its_steps_and_is_undone() {
    let mut editor = musterstadt();
    let base = editor.map().clone();
    editor.press("6 Right Right Enter");
    let open = editor.state.desk().unwrap().variant().unwrap().clone();
    let steps = |editor: &Editor| editor.state.desk().unwrap().base().variant(&open).unwrap().actions.len();
    let before = steps(&editor);
    editor.press("a a \"Nachbarschaftswerk\" Enter Enter");
    assert!(editor.map().node(&id("nachbarschaftswerk")).is_some());
    assert!(editor.state.desk().unwrap().base().node(&id("nachbarschaftswerk")).is_none(), "the base stays");
    assert_eq!(steps(&editor), before + 1);
    editor.press(": \"Nachbarschaftswerk: Wohnen M; - Jobcenter\" Enter");
    assert_eq!(steps(&editor), before + 3);
    editor.press("Esc");
    assert!(editor.screen().contains("in „Kleine Schritte“: "), "{}", editor.screen());
    assert!(first_line(&editor).contains("2 Änderungen ungesichert"), "{}", first_line(&editor));
    editor.press("u");
    assert_eq!((steps(&editor), editor.state.desk().unwrap().variant()), (before + 1, Some(&open)));
    editor.press("u");
    assert!(*editor.state.desk().unwrap().base() == base);
    assert!(editor.map().node(&id("nachbarschaftswerk")).is_none());
}

#[test]
fn what_does_not_fit_the_variant_is_refused_with_a_sentence() {
    let text = r#"#![enable(implicit_some)]
Map(format: 1, fields: {"sprache": (name: "Sprache")}, variants: {
    "v": (name: "Ohne", actions: [AddField(id: "bildung", field: (name: "Bildung"))]),
})"#;
    let mut editor = Editor::of(text, SIZE);
    editor.press("]");
    assert!(editor.map().node(&id("bildung")).is_some());
    editor.press("u");
    assert!(editor.map().node(&id("bildung")).is_some(), "nothing was done yet");
    let before = editor.state.desk().unwrap().base().clone();
    let actions = ron::from_str(r#"[Remove(id: "weg")]"#).unwrap();
    let why = editor.state.try_perform(actions).unwrap_err();
    assert!(why.contains("weg"), "{why}");
    assert!(*editor.state.desk().unwrap().base() == before);
}

#[test]
fn a_new_variant_is_opened_and_taken_away_again() {
    let mut editor = musterstadt();
    let base = editor.map().clone();
    editor.press("6 n \"Runder Tisch\" Enter");
    assert!(first_line(&editor).contains("Variante: Runder Tisch"), "{}", first_line(&editor));
    assert!(editor.state.desk().unwrap().base().variant(&id("runder-tisch")).is_some());
    editor.press("a a \"Nachbarschaftswerk\" Enter Enter 6 t t t");
    while editor.state.desk().unwrap().variants.chosen() != Some(&id("runder-tisch")) {
        editor.press("Right");
    }
    assert!(editor.screen().contains("Nachbarschaftswerk"), "{}", editor.screen());
    editor.press("Delete");
    assert!(editor.state.desk().unwrap().base().variant(&id("runder-tisch")).unwrap().actions.is_empty());
    editor.press("t Delete");
    assert!(first_line(&editor).contains("Ist-Zustand"), "{}", editor.screen());
    assert!(*editor.state.desk().unwrap().base() == base);
}

#[test]
fn a_step_that_does_not_fit_is_shown_with_its_reason_and_dropped() {
    let text = r#"#![enable(implicit_some)]
Map(format: 1, departments: {"a": (name: "Amt A", rank: Office)}, variants: {
    "v": (name: "V", actions: [Remove(id: "weg"), Rename(id: "a", name: "Amt B")]),
})"#;
    let mut editor = Editor::of(text, SIZE);
    editor.press("6 Right t t t");
    let screen = editor.screen();
    assert!(screen.contains("ein Schritt passt nicht") && screen.contains("passt nicht mehr: "), "{screen}");
    editor.press("Delete");
    assert!(!editor.screen().contains("passt nicht mehr"), "{}", editor.screen());
    assert_eq!(editor.map().variant(&id("v")).unwrap().actions.len(), 1);
}

#[test]
fn a_variant_becomes_the_base_in_one_step() {
    let mut editor = musterstadt();
    let base = editor.map().clone();
    editor.press("6 Right Enter");
    let desk = editor.state.desk().unwrap();
    let (variant, chosen) = (desk.map().clone(), desk.variant().unwrap().clone());
    editor.press("6 b");
    let desk = editor.state.desk().unwrap();
    assert!(desk.variant().is_none() && desk.base().variant(&chosen).is_none());
    assert!(desk.base().nodes().map(|(id, _)| id).eq(variant.nodes().map(|(id, _)| id)));
    assert!(first_line(&editor).contains("1 Änderung ungesichert"), "{}", first_line(&editor));
    editor.press("u");
    assert!(*editor.map() == base);
    editor.press("U");
    assert!(editor.map().variant(&chosen).is_none());
}

#[test]
fn screens_in_both_languages() {
    for (language, name) in [(Language::De, "de"), (Language::En, "en")] {
        for size in [SIZE, (200, 60)] {
            for (view, keys) in [
                ("variants", "6 Right"),
                ("variants-profile", "6 Right t"),
                ("variants-findings", "6 Right Right t t"),
                ("variants-steps", "6 Right Right Right t t t"),
                ("variants-open", "6 Right Enter"),
                ("variants-open-matrix", "6 Right Enter 2 PageDown"),
                ("variants-open-picture", "6 Right Enter / \"ausl\" Enter 3"),
            ] {
                let mut editor = Editor::map_of("musterstadt.ron", language, size);
                editor.press(keys);
                insta::assert_snapshot!(format!("{view}-{name}-{}x{}", size.0, size.1), editor.screen());
            }
        }
    }
}

/// The line of the screen that names something.
fn line_with(editor: &Editor, text: &str) -> String {
    editor.screen().lines().find(|line| line.contains(text)).unwrap_or_default().to_owned()
}

#[test]
fn marks_say_what_is_new_moved_and_gone() {
    let mut editor = musterstadt();
    editor.press("6 Right Enter");
    assert!(editor.screen().contains("+ neu · - entfällt · » verlegt"), "{}", editor.screen());
    assert!(line_with(&editor, "▾ Amt für Migration").starts_with('+'), "{}", editor.screen());
    assert!(line_with(&editor, "Leistung Asyl").starts_with('»'));
    editor.press("/ \"ausl\" Enter");
    assert!(editor.screen().contains("Verlegt: vorher unter Ordnungsamt."), "{}", editor.screen());
    editor.press("2");
    assert!(editor.screen().contains("+ AMI") && editor.screen().contains("» Ausländerbehörde"), "{}", editor.screen());
    // what is taken away stays in sight, struck out
    editor.press("1 / \"awo\" Enter Delete");
    let is_struck = |editor: &Editor| editor.screen().lines().any(|line| line.starts_with("-    AWO"));
    assert!(is_struck(&editor), "{}", editor.screen());
    editor.press("Home / \"awo\" Enter");
    assert!(editor.screen().contains("Entfällt in dieser Variante."), "{}", editor.screen());
    // nothing can be done to what is not there
    let before = editor.map().clone();
    editor.press("Delete");
    assert!(*editor.map() == before, "{}", editor.screen());
    editor.press("/ \"stabsst\" Enter");
    assert!(editor.screen().contains("Keine Beziehung mehr: AWO."), "{}", editor.screen());
    editor.press("3");
    assert!(editor.screen().contains("- AWO"), "{}", editor.screen());
    // so do a case path and a programme
    let before = editor.map().clone();
    editor.press("1 / \"ankommen\" Enter Delete / \"ankommen\" Enter");
    assert!(editor.screen().lines().any(|line| line.starts_with("-    Ankommen")), "{}", editor.screen());
    assert!(editor.screen().contains("Entfällt in dieser Variante."), "{}", editor.screen());
    assert!(editor.map().paths().count() + 1 == before.paths().count());
    // in the base nothing is marked
    editor.press("F6 1");
    assert!(!editor.screen().contains("» verlegt") && !is_struck(&editor), "{}", editor.screen());
}

#[test]
fn an_indicator_counts_more_and_the_shares_follow() {
    let mut editor = musterstadt();
    editor.press("6");
    let shares = |editor: &Editor| -> Vec<Option<f64>> {
        editor.state.desk().unwrap().variants.standings.iter().map(|standing| standing.share).collect()
    };
    let row_of = |editor: &Editor, id: &str| {
        editor.state.desk().unwrap().variants.figures.iter().position(|figure| figure.id == id).unwrap()
    };
    let go_to = |editor: &mut Editor, id: &str| {
        editor.press("Home");
        for _ in 0..row_of(editor, id) {
            editor.press("Down");
        }
    };
    let free = shares(&editor);
    go_to(&mut editor, "congruence");
    editor.press("+ + + + +");
    assert!(editor.screen().contains("≥ 50"), "{}", editor.screen());
    let weighed = shares(&editor);
    assert_ne!(weighed, free);
    assert!((weighed.iter().flatten().sum::<f64>() - 1.0).abs() < 1e-9, "{weighed:?}");
    // the weight stays while the map changes, and counts in the new comparison
    editor.press(": \"Volkshochschule: Sprache F\" Enter u");
    assert_eq!(shares(&editor), weighed);
    // half and a half is all there is
    go_to(&mut editor, "fields_delivered");
    editor.press("+ + + + + +");
    assert!(editor.screen().contains("zusammen mehr als"), "{}", editor.screen());
    editor.press("0");
    assert_eq!(shares(&editor), free);
    editor.press("- -");
    assert!(editor.screen().contains("≤ 10"), "{}", editor.screen());
    editor.press("-");
    assert!(editor.screen().contains("zählt nicht"), "{}", editor.screen());
}

#[test]
fn the_exponent_of_the_size_changes_the_cost_and_tells_the_crossings() {
    let mut editor = Editor::map_of("vergleich.ron", Language::En, (200, 60));
    editor.press("6");
    let costs = |editor: &Editor| -> Vec<String> {
        let figures = &editor.state.desk().unwrap().variants.figures;
        let figure = figures.iter().find(|figure| figure.id == "coordination_cost").unwrap();
        figure.cells.iter().map(|cell| cell.text.clone()).collect()
    };
    let at_one = costs(&editor);
    editor.press("p p p p");
    assert!(editor.screen().contains("p = 3"), "{}", editor.screen());
    assert_ne!(costs(&editor), at_one);
    let figures = &editor.state.desk().unwrap().variants.figures;
    let row = figures.iter().position(|figure| figure.id == "coordination_cost").unwrap();
    editor.press("Home");
    for _ in 0..row {
        editor.press("Down");
    }
    assert!(editor.screen().contains("Where size counts more than"), "{}", editor.screen());
    editor.press("P P P P");
    assert_eq!(costs(&editor), at_one);
}
