use super::*;
use crate::store::read::read;

fn document(text: &str) -> Document {
    Document::parse("map.ron", text.to_owned()).unwrap()
}

const BASE: &str = "Map(
    format: 1,
    actors: {
        // Bildung
        \"vhs\": (name: \"VHS\", kind: Education),
        \"awo\": (name: \"AWO\", kind: Welfare),
    },
)
";

fn merged(ours: &str, theirs: &str) -> String {
    let (base, ours, theirs) = (document(BASE), document(ours), document(theirs));
    let merged = merged_text(&base, &ours, &theirs).unwrap();
    assert_eq!(read(&merged.text).unwrap().map, merged.map);
    merged.text
}

#[test]
fn comments_of_both_sides_survive() {
    let ours = BASE.replace("// Bildung", "// Bildung\n        // unser Wort").replace("VHS", "Volkshochschule");
    let theirs = BASE.replace("kind: Welfare),", "kind: Welfare, note: \"neu\"), // deren Wort").replace(
        "    },\n",
        "        // über die Caritas\n        \"caritas\": (name: \"Caritas\", kind: Welfare),\n    },\n",
    ) + "// am Ende\n";
    assert_eq!(
        merged(&ours, &theirs),
        "Map(
    format: 1,
    actors: {
        // Bildung
        // unser Wort
        \"vhs\": (name: \"Volkshochschule\", kind: Education),
        // deren Wort
        \"awo\": (name: \"AWO\", kind: Welfare, note: \"neu\"),
        // über die Caritas
        \"caritas\": (name: \"Caritas\", kind: Welfare),
    },
)
// am Ende
"
    );
}

/// Ours removed the first of three, theirs wrote about it; and the other way round.
#[test]
fn what_one_side_wrote_about_a_record_that_the_other_removed_stands_in_its_place() {
    let base = BASE.replace(
        "        \"awo\"",
        "        // erst\n        \"asb\": (name: \"ASB\", kind: Welfare), // dort\n        \"awo\"",
    );
    let without = base.replace("        // erst\n        \"asb\": (name: \"ASB\", kind: Welfare), // dort\n", "");
    let wrote =
        base.replace("// erst", "// erst\n        // geprüft").replace("// dort", "// hier").replace("VHS", "vhs");
    let wrote = wrote.replace("name: \"ASB\"", "name: /* eV */ \"ASB\"");
    let expected =
        without.replace("        \"awo\"", "        // geprüft\n        /* eV */\n        // hier\n\n        \"awo\"");
    let expected = expected.replace("VHS", "vhs");
    let of = |ours: &str, theirs: &str| {
        let merged = merged_text(&document(&base), &document(ours), &document(theirs)).unwrap();
        assert_eq!(read(&merged.text).unwrap().map, merged.map);
        merged.text
    };
    let without = without.replace("AWO", "awo");
    let expected = expected.replace("AWO", "awo");
    assert_eq!(of(&without, &wrote), expected);
    assert_eq!(of(&wrote, &without), expected);
}

#[test]
fn what_was_written_about_the_last_record_of_a_section_stays_in_it() {
    let ours = BASE.replace("        \"awo\": (name: \"AWO\", kind: Welfare),\n", "");
    let theirs = BASE.replace("\"awo\"", "/* geprüft */ \"awo\"").replace("VHS", "vhs");
    let text = merged(&ours, &theirs);
    assert_eq!(text, ours.replace("VHS", "vhs").replace("    },\n", "        /* geprüft */\n    },\n"));
}

#[test]
fn block_comments_of_several_lines_survive_whatever_ends_the_lines() {
    let theirs = BASE.replace("        \"awo\"", "        /* Beschluss:\n           bis 2028 */\n        \"awo\"");
    let ours = BASE.replace("VHS", "vhs");
    let expected = theirs.replace("VHS", "vhs");
    let crlf = |text: &str| text.replace('\n', "\r\n");
    assert_eq!(merged(&ours, &theirs), expected);
    assert_eq!(merged(&ours, &crlf(&theirs)), expected);
    assert_eq!(merged(&crlf(&ours), &theirs), crlf(&expected));
    assert_eq!(merged(&crlf(&ours), &crlf(&theirs)), crlf(&expected));
}

#[test]
fn what_theirs_changed_or_took_away_is_as_theirs_has_it() {
    let base = format!("// Stand Mai\n{}", BASE.replace("Welfare),\n", "Welfare), // alt\n        // weg\n"));
    let base = base.replace("        // weg\n    },", "        // weg\n    }, // Träger");
    let of = |text: &str| {
        let (base, theirs) = (document(&base), document(text));
        let ours = document(&base.text().replace("\"VHS\"", "\"vhs\""));
        merged_text(&base, &ours, &theirs).unwrap().text
    };
    let theirs = base
        .replace("// Stand Mai", "// Stand Juni")
        .replace("// alt", "// neu")
        .replace("// Bildung", "// Schule\n        // und mehr");
    let theirs = theirs.replace("        // weg\n", "").replace(" // Träger", "").replace("AWO", "awo");
    assert_eq!(of(&theirs), theirs.replace("\"VHS\"", "\"vhs\""));
}

#[test]
fn what_both_changed_both_stay() {
    let (ours, theirs) = (BASE.replace("// Bildung", "// Schule"), BASE.replace("// Bildung", "// Lernen"));
    let text = merged(&ours.replace("VHS", "vhs"), &theirs.replace("AWO", "awo"));
    assert!(text.contains("        // Schule\n        // Lernen\n        \"vhs\""), "{text}");
}

#[test]
fn a_comment_stays_with_a_record_that_theirs_took_away_and_ours_changed() {
    let ours = BASE.replace("VHS", "vhs");
    let theirs = BASE
        .replace("        // Bildung\n        \"vhs\": (name: \"VHS\", kind: Education),\n", "")
        .replace("AWO", "awo");
    let text = merged(&ours, &theirs);
    assert!(text.contains("// Bildung") && text.contains("conflicts"), "{text}");
}

/// Ours merged both into a new unit, theirs gave one of them another id: the comment is in all three texts.
#[test]
fn a_comment_that_both_sides_have_stays() {
    let line = "        // Bildung\n        \"vhs\": (name: \"VHS\", kind: Education),\n";
    let ours = BASE.replace(
        "\"vhs\": (name: \"VHS\", kind: Education),",
        "\"neu\": (name: \"Neu\", kind: Education, was: [\"awo\", \"vhs\"]),",
    );
    let ours = ours.replace("        \"awo\": (name: \"AWO\", kind: Welfare),\n", "");
    let renamed = line.replace("vhs\": (", "zoo\": (was: [\"vhs\"], ");
    let theirs = BASE.replace(line, "").replace("    },\n", &format!("{renamed}    }}, // neu\n"));
    assert_eq!(merged(&ours, &theirs).matches("// Bildung").count(), 1);
    assert_eq!(merged(&theirs, &ours).matches("// Bildung").count(), 1);
}

#[test]
fn one_side_alone_keeps_its_text() {
    let theirs = BASE.replace("// Bildung", "/* Bildung */").replace("AWO", "awo");
    assert_eq!(merged(BASE, &theirs), theirs);
    assert_eq!(merged(&theirs, BASE), theirs);
    assert_eq!(merged(&theirs, &theirs), theirs);
}

const LINKED: &str = "Map(
    format: 1,
    actors: {
        // Bildung
        \"vhs\": (name: \"VHS\", kind: Education), // am Markt
        \"awo\": (name: \"AWO\", kind: Welfare),
    },
    fields: {
        \"sprache\": (name: \"Sprache\"),
    },
    responsibilities: [
        // seit dem Beschluss
        (unit: \"vhs\", field: \"sprache\", roles: [Deliver]),
    ],
    ties: [
        // seit langem
        (from: \"awo\", to: \"vhs\", kind: Coordination),
    ],
    rules: (
        accepted: [
            // gilt bis Mai
            (rule: \"data/stale\", subjects: [\"vhs\"], because: \"bekannt\"),
        ],
    ),
)
";

/// What the actions make of a text.
fn after(text: &str, actions: &str) -> String {
    let document = document(text);
    let actions = crate::store::read_actions(actions).unwrap();
    let mut map = document.map().clone();
    edit::compile(&actions, document.map()).unwrap().apply(&mut map).unwrap();
    document.text_for(&map).unwrap().0
}

fn merged_on(base: &str, ours: &str, theirs: &str) -> String {
    let merged = merged_text(&document(base), &document(ours), &document(theirs)).unwrap();
    assert_eq!(read(&merged.text).unwrap().map, merged.map);
    merged.text
}

#[test]
fn comments_of_links_follow_an_id_that_changed() {
    let renamed = after(LINKED, r#"[ChangeId(id: "vhs", to: "zentrum"), ChangeId(id: "sprache", to: "deutsch")]"#);
    let comments = ["// seit dem Beschluss", "// seit langem", "// gilt bis Mai"];
    for comment in comments {
        let changed = LINKED.replace(comment, &format!("{comment}, neu"));
        let expected = renamed.replace(comment, &format!("{comment}, neu"));
        assert_eq!(merged_on(LINKED, &renamed, &changed), expected, "theirs changed {comment}");
        assert_eq!(merged_on(LINKED, &changed, &renamed), expected, "ours changed {comment}");
        let without = |text: &str| {
            text.lines().filter(|line| line.trim() != comment).map(|line| format!("{line}\n")).collect::<String>()
        };
        assert_eq!(merged_on(LINKED, &renamed, &without(LINKED)), without(&renamed), "theirs took {comment} away");
    }
}

#[test]
fn a_comment_that_theirs_moved_stays_there_when_ours_removes_what_it_was_about() {
    let moved =
        LINKED.replace("        // Bildung\n", "").replace("        \"awo\"", "        // Bildung\n        \"awo\"");
    let removed = after(LINKED, r#"[Remove(id: "vhs")]"#);
    let above_awo = "        // Bildung\n        \"awo\"";
    for (ours, theirs) in [(&removed, &moved), (&moved, &removed)] {
        let text = merged_on(LINKED, ours, theirs);
        assert!(text.contains(above_awo) && text.matches("// Bildung").count() == 1, "{text}");
    }
}

#[test]
fn what_comes_back_has_its_comments_again() {
    let removed = after(LINKED, r#"[Remove(id: "vhs")]"#);
    for theirs in [
        r#"[Rename(id: "vhs", name: "Volkshochschule")]"#,
        r#"[Tie(from: "awo", to: "vhs", kind: Exchange)]"#,
        r#"[ChangeId(id: "vhs", to: "zentrum"), Alter(id: "zentrum", actor: (staff: 3))]"#,
    ] {
        let changed = after(LINKED, theirs);
        for text in [merged_on(LINKED, &removed, &changed), merged_on(LINKED, &changed, &removed)] {
            for comment in ["// Bildung", "// am Markt", "// seit dem Beschluss", "// seit langem"] {
                assert_eq!(text.matches(comment).count(), 1, "{comment} after {theirs}\n{text}");
            }
        }
    }
}

/// What theirs alone did to comments stands as theirs has it, line by line; ours did something elsewhere.
#[test]
fn comments_that_only_theirs_touched_stand_in_their_order() {
    let base = BASE.replace(
        "        // Bildung\n",
        "        // seit 2016,\n        // vorher beim Land.\n        // Quelle: Plan.\n",
    );
    let ours = base.replace("AWO", "awo");
    for (from, to) in [
        ("vorher beim Land.", "vorher beim Land,\n        // davor beim Bund."),
        ("        // seit 2016", "        // Achtung:\n        // seit 2016"),
        ("// Quelle: Plan.", "// Quelle: Plan.\n        // Stand Mai"),
        ("    actors: {\n", "    actors: {\n        // Abschnitt A\n\n"),
        ("        \"awo\"", "        // \"alt\": (name: \"Alt\"),\n\n        \"awo\""),
        ("    },\n)", "        // \"alt\": (\n        // ),\n    },\n)"),
        ("        // seit 2016,\n        // vorher beim Land.\n", "        /* seit\n           2016 */\n"),
    ] {
        let change = |text: &str| text.replace(from, to);
        assert_eq!(merged_on(&base, &ours, &change(&base)), change(&ours), "{from} -> {to}");
    }
    let theirs = base.replace("        // seit 2016,\n", "").replace("Quelle: Plan.", "Quelle: Plan 2020.");
    assert_eq!(merged_on(&base, &ours, &theirs), theirs.replace("AWO", "awo"));
    let broken = "\"awo\": (\n            name: \"AWO\", // nn\n            // kk\n            kind: Welfare,\n            // ende\n        )";
    let theirs = BASE.replace("\"awo\": (name: \"AWO\", kind: Welfare)", broken);
    let text = merged_on(BASE, &BASE.replace("VHS", "vhs"), &theirs);
    assert!(text.contains("        // nn\n        // kk\n        // ende\n        \"awo\": (name"), "{text}");
}
