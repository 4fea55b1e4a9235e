//! Actions as they read, in both languages and tones.

use crate::map::{Action, Language, Map};
use crate::words::Words;
use crate::words::testing::{map, read};

/// Each action as done in German and English, then as proposed in both.
fn told(text: &str, map: &Map) -> [String; 4] {
    let action: Action = read(text);
    let (german, english) = (Words::new(Language::De), Words::new(Language::En));
    [
        german.action(&action, map),
        english.action(&action, map),
        german.proposal(&action, map),
        english.proposal(&action, map),
    ]
}

#[test]
fn responsibilities_say_what_changes() {
    let map = map();
    for (action, texts) in [
        (
            r#"Assign(unit: "vhs", field: "sprache", roles: [Lead, Deliver])"#,
            [
                "VHS hat jetzt auch die Federführung für Sprache",
                "VHS is now also lead of Sprache",
                "VHS übernimmt auch die Federführung für Sprache",
                "VHS also takes the lead of Sprache",
            ],
        ),
        (
            r#"Assign(unit: "sozialamt", field: "wohnen", roles: [Contribute])"#,
            [
                "Sozialamt in Wohnen: jetzt Mitwirkung statt Federführung und Durchführung",
                "Sozialamt in Wohnen: now contributing instead of leading and delivering",
                "Sozialamt in Wohnen: künftig Mitwirkung statt Federführung und Durchführung",
                "Sozialamt in Wohnen: contributing instead of leading and delivering",
            ],
        ),
        (
            r#"Assign(unit: "sozialamt", field: "wohnen", roles: [Deliver])"#,
            [
                "Sozialamt hat die Federführung für Wohnen abgegeben",
                "Sozialamt is no longer lead of Wohnen",
                "Sozialamt gibt die Federführung für Wohnen ab",
                "Sozialamt gives up the lead of Wohnen",
            ],
        ),
        (
            r#"Assign(unit: "vhs", field: "sprache", roles: [])"#,
            [
                "VHS hat die Durchführung für Sprache abgegeben",
                "VHS no longer delivers Sprache",
                "VHS gibt die Durchführung für Sprache ab",
                "VHS gives up the delivery of Sprache",
            ],
        ),
        (
            r#"Assign(unit: "caritas", field: "wohnen", scope: {"bezirk": ["nord", "sued"]}, roles: [Deliver], basis: Project, until: "2027-12-31")"#,
            [
                "Caritas hat jetzt die Durchführung für Wohnen (Bezirk Nord und Süd, Projektmittel, bis 31.12.2027)",
                "Caritas now delivers Wohnen (district Nord and Süd, project money, until 31 Dec 2027)",
                "Caritas übernimmt die Durchführung für Wohnen (Bezirk Nord und Süd, Projektmittel, bis 31.12.2027)",
                "Caritas takes on the delivery of Wohnen (district Nord and Süd, project money, until 31 Dec 2027)",
            ],
        ),
        (
            r#"Assign(unit: "vhs", field: "sprache", roles: [Deliver], deputy: "caritas", posts: 1.5)"#,
            [
                "VHS in Sprache: 1,5 Stellen dafür, vertreten durch Caritas",
                "VHS in Sprache: 1.5 posts for it, with Caritas as deputy",
                "VHS in Sprache: 1,5 Stellen dafür, vertreten durch Caritas",
                "VHS in Sprache: 1.5 posts for it, with Caritas as deputy",
            ],
        ),
        (
            r#"Assign(unit: "vhs", field: "sprache", roles: [Deliver], deputy: "caritas", until: "2028-06-30", basis: Project)"#,
            [
                "VHS in Sprache: Projektmittel statt dauerhaft, vertreten durch Caritas, bis 30.06.2028",
                "VHS in Sprache: project money instead of permanent, with Caritas as deputy, until 30 Jun 2028",
                "VHS in Sprache: Projektmittel statt dauerhaft, vertreten durch Caritas, bis 30.06.2028",
                "VHS in Sprache: project money instead of permanent, with Caritas as deputy, until 30 Jun 2028",
            ],
        ),
        (
            r#"Assign(unit: "vhs", field: "sprache", roles: [Lead, Deliver], until: "2028-06-30")"#,
            [
                "VHS hat jetzt auch die Federführung für Sprache (bis 30.06.2028)",
                "VHS is now also lead of Sprache (until 30 Jun 2028)",
                "VHS übernimmt auch die Federführung für Sprache (bis 30.06.2028)",
                "VHS also takes the lead of Sprache (until 30 Jun 2028)",
            ],
        ),
    ] {
        assert_eq!(told(action, &map), texts, "{action}");
    }
}

#[test]
fn ties_say_what_changes() {
    let map = map();
    for (action, texts) in [
        (
            r#"Tie(from: "jobcenter", to: "vhs", kind: Coordination)"#,
            [
                "Jobcenter und VHS stimmen sich jetzt ab",
                "Jobcenter and VHS now coordinate",
                "Jobcenter und VHS stimmen sich ab",
                "Jobcenter and VHS coordinate",
            ],
        ),
        (
            r#"Tie(from: "jobcenter", to: "vhs", kind: Handover, strength: 3)"#,
            [
                "Fallübergabe von Jobcenter an VHS: eng statt ab und zu",
                "Handover of cases from Jobcenter to VHS: close instead of now and then",
                "Fallübergabe von Jobcenter an VHS: eng statt ab und zu",
                "Handover of cases from Jobcenter to VHS: close instead of now and then",
            ],
        ),
        (
            r#"Tie(from: "vhs", to: "runde", kind: Member, seat: Chair)"#,
            [
                "VHS ist jetzt Mitglied in Lenkungsgruppe (Vorsitz)",
                "VHS is now a member of Lenkungsgruppe (chair)",
                "VHS wird Mitglied in Lenkungsgruppe (Vorsitz)",
                "VHS becomes a member of Lenkungsgruppe (chair)",
            ],
        ),
        (
            r#"Untie(from: "jobcenter", to: "vhs", kind: Handover)"#,
            [
                "Jobcenter übergibt keine Fälle mehr an VHS",
                "Jobcenter no longer hands cases over to VHS",
                "Jobcenter übergibt künftig keine Fälle mehr an VHS",
                "Jobcenter no longer hands cases over to VHS",
            ],
        ),
    ] {
        assert_eq!(told(action, &map), texts, "{action}");
    }
}

#[test]
fn units_are_altered_moved_merged() {
    let map = map();
    for (action, german, english) in [
        (
            r#"Alter(id: "asyl", department: (rank: Office, staff: 18.5, vacant: 0.5))"#,
            "Leistung Asyl: Amt (bisher Abteilung), 18,5 Stellen statt 9, 0,5 Stellen unbesetzt",
            "Leistung Asyl: office (was section), 18.5 posts instead of 9, 0.5 posts vacant",
        ),
        (
            r#"Move(id: "asyl")"#,
            "Leistung Asyl steht jetzt ganz oben (bisher Sozialamt)",
            "Leistung Asyl moved to the top (formerly Sozialamt)",
        ),
        (
            r#"Merge(units: ["asyl", "sozialamt"], into: (id: "ami", name: "Amt für Migration"), keep_sections: true)"#,
            "Leistung Asyl und Sozialamt jetzt als Abteilungen unter Amt für Migration",
            "Leistung Asyl and Sozialamt placed as sections under Amt für Migration",
        ),
        (
            r#"Merge(units: ["asyl", "sozialamt"], into: (id: "sozialamt"))"#,
            "Leistung Asyl ist in Sozialamt aufgegangen",
            "Leistung Asyl was absorbed into Sozialamt",
        ),
        (
            r#"Dissolve(id: "asyl")"#,
            "Leistung Asyl aufgelöst, die Aufgaben liegen jetzt bei Sozialamt",
            "Leistung Asyl dissolved, its tasks are with Sozialamt now",
        ),
        (
            r#"Accept(rule: "coverage/single-provider", subjects: ["sprache"], because: "so gewollt")"#,
            "Befund ‚Nur ein Akteur‘ zu Sprache hingenommen: „so gewollt“",
            r#"Finding 'One unit alone' about Sprache accepted: "so gewollt""#,
        ),
        (
            r#"SetRule(rule: "line/span", setting: (level: Off))"#,
            "Regel ‚Breite Leitungsspanne‘: Gewicht aus",
            "Rule 'Wide span': weight off",
        ),
        (
            r#"SetMap(as_of: "2026-11-01", level: None)"#,
            "Karte: Stand 01.11.2026, Ebene der Kommune leer",
            "Map: as of 1 Nov 2026, level of the municipality empty",
        ),
        (
            r#"SetDimension(id: "bezirk", values: ["nord", "sued"])"#,
            "Dimension Bezirk: ohne Mitte",
            "Dimension district: Mitte removed",
        ),
        (
            r#"Rename(id: "vhs", name: "Volks\u{202E}hochschule")"#,
            "VHS heißt jetzt Volks�hochschule",
            "VHS renamed to Volks�hochschule",
        ),
    ] {
        let [de, en, ..] = told(action, &map);
        assert_eq!((de.as_str(), en.as_str()), (german, english), "{action}");
    }
}

#[test]
fn alike_assignments_are_told_together() {
    let map = map();
    let (german, english) = (Words::new(Language::De), Words::new(Language::En));
    let fields: Vec<Action> = read(
        r#"[Assign(unit: "caritas", field: "arbeit", roles: [Consult]), Assign(unit: "caritas", field: "sprache", roles: [Consult]),
            Assign(unit: "vhs", field: "sprache", roles: [Lead])]"#,
    );
    assert_eq!(
        german.steps(&fields, &map),
        "Caritas in Arbeit und Sprache: künftig Anhörung; VHS in Sprache: künftig Federführung statt Durchführung"
    );
    let units: Vec<Action> = read(
        r#"[Assign(unit: "asyl", field: "arbeit", roles: [Lead]), Assign(unit: "vhs", field: "arbeit", roles: [Lead])]"#,
    );
    assert_eq!(english.steps(&units, &map), "Leistung Asyl and VHS in Arbeit: leading");
    assert_eq!(german.done(&units, &map), "Leistung Asyl und VHS in Arbeit: jetzt Federführung");
}

#[test]
fn several_actions_are_one_sentence() {
    let map = map();
    let (german, english) = (Words::new(Language::De), Words::new(Language::En));
    let table: Vec<Action> = read(
        r#"[AddActor(id: "rt", actor: (name: "Runder Tisch Sprache", kind: Body)),
            Tie(from: "sozialamt", to: "rt", kind: Member, seat: Chair),
            Tie(from: "vhs", to: "rt", kind: Member), Tie(from: "caritas", to: "rt", kind: Member)]"#,
    );
    assert_eq!(
        german.steps(&table, &map),
        "Runder Tisch Sprache kommt dazu (Gremium); Sozialamt wird Mitglied in Runder Tisch Sprache (Vorsitz); \
         VHS und Caritas werden Mitglieder in Runder Tisch Sprache"
    );
    let wider: Vec<Action> = read(
        r#"[Assign(unit: "caritas", field: "wohnen", scope: {"bezirk": ["nord"]}, roles: []),
            Assign(unit: "caritas", field: "wohnen", scope: {"bezirk": ["nord", "sued"]}, roles: [Contribute])]"#,
    );
    assert_eq!(german.steps(&wider, &map), "Caritas in Wohnen: künftig für Bezirk Nord und Süd");
    assert_eq!(english.done(&wider, &map), "Caritas in Wohnen: now for district Nord and Süd");
    let ties: Vec<Action> = read(
        r#"[Tie(from: "asyl", to: "caritas", kind: Coordination), Tie(from: "asyl", to: "jobcenter", kind: Coordination),
            Tie(from: "caritas", to: "jobcenter", kind: Coordination)]"#,
    );
    assert_eq!(
        german.steps(&ties, &map),
        "Leistung Asyl stimmt sich mit Caritas und Jobcenter ab; Caritas und Jobcenter stimmen sich ab"
    );
    let parted: Vec<Action> = read(
        r#"[Assign(unit: "sozialamt", field: "wohnen", roles: [Deliver]),
            Assign(unit: "sozialamt", field: "wohnen", scope: {"bezirk": ["sued"]}, roles: [Lead])]"#,
    );
    assert_eq!(german.steps(&parted, &map), "Sozialamt in Wohnen: Federführung künftig nur für Bezirk Süd");
    let many: Vec<Action> = (0..7).map(|_| read(r#"Remove(id: "vhs")"#)).collect();
    assert!(english.steps(&many, &map).ends_with("VHS is removed; 4 more steps"));
    assert_eq!(english.steps(&[], &map), "");
}

#[test]
fn every_action_has_its_words_on_an_empty_map() {
    let empty = Map::default();
    for text in [
        r#"AddDepartment(id: "a", department: (name: "A", rank: Office, part_of: "b"))"#,
        r#"AddActor(id: "a", actor: (name: "A", kind: Other))"#,
        r#"AddField(id: "a", field: (name: "A", part_of: "b"))"#,
        r#"AddPath(id: "a", path: (name: "A"))"#,
        r#"Rename(id: "a", name: "B")"#,
        r#"ChangeId(id: "a", to: "b")"#,
        r#"Alter(id: "a")"#,
        r#"AlterPath(id: "a", path: (steps: [(field: "x")]))"#,
        r#"Remove(id: "a")"#,
        r#"Move(id: "a", under: "b")"#,
        r#"Merge(units: ["a", "b"], into: (id: "c"))"#,
        r#"Dissolve(id: "a")"#,
        r#"Split(unit: "a", into: [(id: "b", name: "B"), (id: "c", name: "C")])"#,
        r#"Assign(unit: "a", field: "b", roles: [])"#,
        r#"Assign(unit: "a", field: "b", roles: [Fund, Decide])"#,
        r#"Depend(field: "a", on: "b", kind: Pooled)"#,
        r#"Undepend(field: "a", on: "b")"#,
        r#"Unaccept(rule: "ganz/neu", subjects: [])"#,
        r#"SetRule(rule: "ganz/neu")"#,
        r#"SetMap(title: "T")"#,
        r#"SetDimension(id: "d")"#,
        r#"AddProgramme(id: "a", programme: (name: "A"))"#,
        r#"AlterProgramme(id: "a", programme: (share: 0.8))"#,
        r#"RemoveProgramme(id: "a")"#,
        r#"AddVariant(id: "a", variant: (name: "A"))"#,
        r#"AlterVariant(id: "a", variant: (actions: []))"#,
        r#"RemoveVariant(id: "a")"#,
        r#"DropAction(variant: "a", index: 18446744073709551615)"#,
    ] {
        for told in told(text, &empty) {
            assert!(told.len() > 3 && !told.contains("action-") && !told.contains(['{', '$']), "{text}: {told}");
        }
    }
    for kind in [
        "Exchange",
        "Coordination",
        "Agreement",
        "Tension",
        "Handover",
        "Funding",
        "Supervision",
        "Secondment",
        "Member",
    ] {
        for told in told(&format!(r#"Tie(from: "a", to: "b", kind: {kind})"#), &empty) {
            assert!(told.contains('a') && !told.contains("action-"), "{told}");
        }
    }
    for role in crate::map::Role::ALL {
        for told in told(&format!(r#"Assign(unit: "a", field: "b", roles: [{}])"#, role.name()), &empty) {
            assert!(!told.contains("action-"), "{told}");
        }
    }
}
