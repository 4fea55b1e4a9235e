//! Worked examples: what real administrations did (Freiburg and Aachen), as actions on small maps.

use super::{Refusal, compile, compile_each};
use crate::map::{Action, Id, Map, Node, Posts, Rank, Responsibility, Role, Scope, TieKind};

fn id(text: &str) -> Id {
    text.parse().unwrap()
}

fn actions(text: &str) -> Vec<Action> {
    use ron::extensions::Extensions;
    ron::Options::default()
        .with_default_extension(Extensions::IMPLICIT_SOME | Extensions::UNWRAP_VARIANT_NEWTYPES)
        .from_str(&format!("[{text}]"))
        .unwrap()
}

/// The map after some actions.
fn after(map: &Map, text: &str) -> Map {
    let mut map = map.clone();
    compile(&actions(text), &map).unwrap().apply(&mut map).unwrap();
    map
}

fn refusal(map: &Map, text: &str) -> Refusal {
    match compile(&actions(text), map).unwrap_err() {
        Refusal::InList { why, .. } => *why,
        other => other,
    }
}

fn rank(map: &Map, unit: &str) -> (Rank, Option<String>) {
    let department = map.node(&id(unit)).and_then(Node::as_department).unwrap();
    (department.rank, department.part_of.as_ref().map(ToString::to_string))
}

fn roles(map: &Map, unit: &str, field: &str) -> Vec<Role> {
    let found = map.responsibility(&id(unit), &id(field), &Scope::default());
    found.iter().flat_map(|record| record.roles.iter().copied()).collect()
}

fn ids<'a>(all: impl IntoIterator<Item = &'a Id>) -> Vec<&'a str> {
    all.into_iter().map(Id::as_str).collect()
}

/// Freiburg on 31 May 2016, as far as the reorganisation touches it.
fn freiburg() -> Map {
    after(
        &Map::default(),
        r#"
        AddDepartment(id: "oberbuergermeister", department: (name: "Oberbürgermeister", rank: Head)),
        AddDepartment(id: "dezernat-soziales-kultur", department: (name: "Dezernat", part_of: "oberbuergermeister", rank: Division)),
        AddDepartment(id: "bmi", department: (name: "Büro für Migration und Integration", part_of: "dezernat-soziales-kultur", rank: StaffUnit)),
        AddDepartment(id: "afw", department: (name: "Amt für Wohnraumversorgung", part_of: "dezernat-soziales-kultur", rank: Office)),
        AddDepartment(id: "afw-wohnen", department: (name: "Wohnen", part_of: "afw", rank: Section)),
        AddDepartment(id: "sozialbetreuung", department: (name: "Sozialbetreuung", part_of: "afw", rank: Section)),
        AddDepartment(id: "technische-dienste", department: (name: "Technische Dienste", part_of: "afw", rank: Section)),
        AddDepartment(id: "wohnheimverwaltung", department: (name: "Wohnheimverwaltung", part_of: "afw", rank: Section)),
        AddDepartment(id: "oase", department: (name: "Oase", part_of: "afw", rank: Section)),
        AddDepartment(id: "soziales-und-senioren", department: (name: "Amt für Soziales und Senioren", part_of: "dezernat-soziales-kultur", rank: Office)),
        AddDepartment(id: "leistung-asylblg", department: (name: "Leistungsgewährung AsylbLG", part_of: "soziales-und-senioren", rank: Section)),
        AddDepartment(id: "oeffentliche-ordnung", department: (name: "Amt für öffentliche Ordnung", part_of: "oberbuergermeister", rank: Office)),
        AddDepartment(id: "auslaenderbehoerde", department: (name: "Ausländerbehörde", part_of: "oeffentliche-ordnung", rank: Section)),
        AddActor(id: "wohlfahrtsverbaende", actor: (name: "Wohlfahrtsverbände", kind: Welfare)),
        AddField(id: "unterbringung", field: (name: "Unterbringung")),
        AddField(id: "aufenthalt", field: (name: "Aufenthalts- und Staatsangehörigkeitsrecht")),
        AddField(id: "wohnungssicherung", field: (name: "Wohnungssicherung")),
        Assign(unit: "sozialbetreuung", field: "unterbringung", roles: [Deliver]),
        Assign(unit: "technische-dienste", field: "unterbringung", roles: [Deliver]),
        Assign(unit: "wohnheimverwaltung", field: "unterbringung", roles: [Lead]),
        Assign(unit: "auslaenderbehoerde", field: "aufenthalt", roles: [Deliver]),
        Assign(unit: "afw", field: "wohnungssicherung", roles: [Lead]),
        Tie(from: "sozialbetreuung", to: "wohlfahrtsverbaende", kind: Coordination),
        Tie(from: "wohnheimverwaltung", to: "wohlfahrtsverbaende", kind: Coordination, strength: 2),
        Tie(from: "sozialbetreuung", to: "technische-dienste", kind: Exchange),
        AddPath(id: "ankunft", path: (name: "Ankunft", steps: [
            (field: "unterbringung", unit: "technische-dienste"),
            (field: "unterbringung", unit: "wohnheimverwaltung"),
            (field: "aufenthalt", unit: "auslaenderbehoerde"),
        ])),
        "#,
    )
}

#[test]
fn freiburg_2016_four_origins_become_one_office() {
    let map = after(
        &freiburg(),
        r#"
        Merge(units: ["sozialbetreuung", "technische-dienste", "wohnheimverwaltung"], into: (id: "ami-betreuung", name: "Betreuung und Versorgung", rank: Section)),
        Merge(
            units: ["bmi", "ami-betreuung", "leistung-asylblg", "auslaenderbehoerde"],
            into: (id: "ami", name: "Amt für Migration und Integration", part_of: "dezernat-soziales-kultur", rank: Office, since: "2016-06-01"),
            keep_sections: true,
        ),
        Rename(id: "bmi", name: "Integration"),
        AddDepartment(id: "ami-verwaltung", department: (name: "Verwaltung", part_of: "ami", rank: Section)),
        Move(id: "oase", under: "soziales-und-senioren"),
        Move(id: "afw-wohnen", under: "soziales-und-senioren"),
        Dissolve(id: "afw", to: "soziales-und-senioren"),
        "#,
    );
    assert_eq!(rank(&map, "ami"), (Rank::Office, Some("dezernat-soziales-kultur".to_owned())));
    let sections = ["ami-betreuung", "ami-verwaltung", "auslaenderbehoerde", "bmi", "leistung-asylblg"];
    assert_eq!(ids(map.children(&id("ami"))), sections);
    assert!(sections.iter().all(|section| rank(&map, section).0 == Rank::Section));
    assert_eq!(map.name(&id("bmi")), "Integration");
    assert!(map.responsibilities_of_unit(&id("ami")).is_empty(), "the office has no roles of its own");
    assert_eq!(roles(&map, "ami-betreuung", "unterbringung"), [Role::Lead, Role::Deliver]);
    assert_eq!(map.was(&id("technische-dienste")), Some(&id("ami-betreuung")));
    let tie = map.tie(&id("ami-betreuung"), &id("wohlfahrtsverbaende"), TieKind::Coordination).unwrap();
    assert!((tie.strength.get() - 2.0).abs() < f64::EPSILON);
    assert_eq!(map.ties().count(), 1, "two ties to one partner are one, the tie among the parts is gone");
    assert!(map.node(&id("afw")).is_none());
    assert_eq!(roles(&map, "soziales-und-senioren", "wohnungssicherung"), [Role::Lead]);
    let steps = &map.path(&id("ankunft")).unwrap().steps;
    assert_eq!(ids(steps.iter().filter_map(|step| step.unit.as_ref())), ["ami-betreuung", "auslaenderbehoerde"]);
}

#[test]
fn the_lowest_common_parent_is_the_default_place() {
    let merge = r#"Merge(units: ["bmi", "auslaenderbehoerde"], into: (id: "ami", name: "AMI")),"#;
    let map = after(&freiburg(), merge);
    assert_eq!(rank(&map, "ami"), (Rank::StaffUnit, Some("oberbuergermeister".to_owned())));
    let absorb = r#"Merge(units: ["afw", "sozialbetreuung"], into: (id: "sozialbetreuung")),"#;
    let map = after(&freiburg(), absorb);
    assert_eq!(rank(&map, "sozialbetreuung"), (Rank::Office, Some("dezernat-soziales-kultur".to_owned())));
    assert_eq!(map.name(&id("sozialbetreuung")), "Sozialbetreuung");
    assert_eq!(
        ids(map.children(&id("sozialbetreuung"))),
        ["afw-wohnen", "oase", "technische-dienste", "wohnheimverwaltung"]
    );
    assert_eq!(map.was(&id("afw")), Some(&id("sozialbetreuung")));
}

#[test]
fn aachen_2013_and_2016() {
    let before = after(
        &Map::default(),
        r#"
        AddDepartment(id: "dezernat-vi", department: (name: "Dezernat VI", rank: Division)),
        AddDepartment(id: "fb-45", department: (name: "Kinder, Jugend und Schule", rank: Office)),
        AddDepartment(id: "fb-50", department: (name: "Soziales und Integration", part_of: "dezernat-vi", rank: Office)),
        AddDepartment(id: "fb-64", department: (name: "Wohnen", part_of: "dezernat-vi", rank: Office)),
        AddDepartment(id: "fb-23", department: (name: "Immobilienmanagement", part_of: "dezernat-vi", rank: Office)),
        AddDepartment(id: "strategische-wohnraumfoerderung", department: (name: "Strategische Wohnraumförderung", part_of: "fb-23", rank: Section)),
        AddDepartment(id: "raa", department: (name: "RAA", part_of: "fb-45", rank: Section, note: "RAA")),
        AddDepartment(id: "team-integration", department: (name: "Team Integration", part_of: "fb-50", rank: Section, note: "Team")),
        AddActor(id: "sga", actor: (name: "Ausschuss", kind: Politics)),
        AddField(id: "unterbringung", field: (name: "Unterbringung")),
        Assign(unit: "fb-50", field: "unterbringung", roles: [Lead], until: "2017-01-01"),
        Assign(unit: "fb-64", field: "unterbringung", roles: [Contribute], basis: Project, ground: "Vorlage"),
        Assign(unit: "sga", field: "unterbringung", roles: [Consult], deputy: "fb-64"),
        "#,
    );
    let ki = after(
        &before,
        r#"Merge(units: ["raa", "team-integration"], into: (id: "kommunales-integrationszentrum", name: "Kommunales Integrationszentrum", part_of: "fb-50", rank: Section)),"#,
    );
    let centre = ki.node(&id("kommunales-integrationszentrum")).and_then(Node::as_department).unwrap();
    assert_eq!(centre.note.as_deref(), Some("RAA; Team"));
    let map = after(
        &ki,
        r#"
        Merge(units: ["fb-50", "fb-64"], into: (id: "fb-56", name: "Wohnen, Soziales und Integration", code: "56", part_of: "dezernat-vi", rank: Office)),
        AddDepartment(id: "stabsstelle-fluechtlingswesen", department: (name: "Stabsstelle Flüchtlingswesen", part_of: "fb-56", rank: StaffUnit)),
        Move(id: "strategische-wohnraumfoerderung", under: "fb-56"),
        "#,
    );
    let below = ["kommunales-integrationszentrum", "stabsstelle-fluechtlingswesen", "strategische-wohnraumfoerderung"];
    assert_eq!(ids(map.children(&id("fb-56"))), below);
    let duty: &Responsibility = map.responsibility(&id("fb-56"), &id("unterbringung"), &Scope::default()).unwrap();
    assert_eq!(duty.roles, [Role::Lead, Role::Contribute].into());
    assert_eq!((duty.until, duty.ground.as_deref()), (None, Some("Vorlage")), "one has no end: the whole has none");
    let consulted = map.responsibility(&id("sga"), &id("unterbringung"), &Scope::default()).unwrap();
    assert_eq!(consulted.deputy, Some(id("fb-56")));
}

#[test]
fn posts_are_summed_and_unknown_stays_unknown() {
    let map = after(
        &Map::default(),
        r#"
        AddDepartment(id: "a", department: (name: "A", rank: Office, staff: 0.1)),
        AddDepartment(id: "b", department: (name: "B", rank: Office, staff: 0.2)),
        AddDepartment(id: "c", department: (name: "C", rank: Office)),
        "#,
    );
    let staff = |merge: &str| after(&map, merge).node(&id("m")).unwrap().staff();
    assert_eq!(staff(r#"Merge(units: ["a", "b"], into: (id: "m", name: "M")),"#), Posts::new(0.3).ok());
    assert_eq!(staff(r#"Merge(units: ["a", "c"], into: (id: "m", name: "M")),"#), None);
    assert_eq!(staff(r#"Merge(units: ["a", "c"], into: (id: "m", name: "M", staff: 4)),"#), Posts::new(4.0).ok());
}

#[test]
fn a_split_takes_fields_apart_and_the_first_part_keeps_the_rest() {
    let map = after(
        &Map::default(),
        r#"
        AddDepartment(id: "amt", department: (name: "Amt", rank: Office, staff: 18.5, note: "alt")),
        AddDepartment(id: "team", department: (name: "Team", part_of: "amt", rank: Section)),
        AddActor(id: "caritas", actor: (name: "Caritas", kind: Welfare)),
        AddActor(id: "vhs", actor: (name: "VHS", kind: Education)),
        AddField(id: "asyl", field: (name: "Asyl")),
        AddField(id: "sprache", field: (name: "Sprache")),
        Assign(unit: "amt", field: "asyl", roles: [Lead]),
        Assign(unit: "amt", field: "sprache", roles: [Deliver]),
        Tie(from: "amt", to: "caritas", kind: Exchange),
        Tie(from: "vhs", to: "amt", kind: Handover),
        AddPath(id: "weg", path: (name: "Weg", steps: [(field: "sprache", unit: "amt")])),
        "#,
    );
    let split = after(
        &map,
        r#"Split(unit: "amt", into: [
            (id: "amt", name: "Asylamt", fields: ["asyl"]),
            (id: "sprachamt", name: "Sprachamt", fields: ["sprache"], ties: ["vhs"], children: ["team"], staff: 9.2),
        ]),"#,
    );
    assert_eq!(split.node(&id("amt")).unwrap().staff(), Posts::new(9.3).ok());
    assert_eq!(split.node(&id("sprachamt")).unwrap().staff(), Posts::new(9.2).ok());
    assert_eq!(split.parent(&id("team")), Some(&id("sprachamt")));
    assert!(split.tie(&id("vhs"), &id("sprachamt"), TieKind::Handover).is_some());
    assert!(split.tie(&id("amt"), &id("caritas"), TieKind::Exchange).is_some());
    assert_eq!(split.ties().count(), 2);
    assert_eq!(split.path(&id("weg")).unwrap().steps[0].unit, Some(id("sprachamt")));
    let left = r#"Split(unit: "amt", into: [(id: "amt", name: "Amt", fields: ["asyl"])]),"#;
    assert_eq!(refusal(&map, left), Refusal::FieldNotInOnePart { field: id("sprache") });
}

#[test]
fn an_id_changes_wherever_it_stands() {
    let map = after(
        &freiburg(),
        r#"
        Accept(rule: "clarity/idle-unit", subjects: ["bmi"], because: "so"),
        AddVariant(id: "v", variant: (name: "V", actions: [
            Merge(units: ["bmi", "afw"], into: (id: "ami", name: "AMI", part_of: "dezernat-soziales-kultur")),
        ])),
        AddActor(id: "runde", actor: (name: "Runde", kind: Body, body: (office: "bmi"))),
        ChangeId(id: "bmi", to: "buero"),
        ChangeId(id: "dezernat-soziales-kultur", to: "dezernat-3"),
        "#,
    );
    let text = format!("{:?}", map.variant(&id("v")).unwrap());
    assert!(text.contains("\"buero\"") && text.contains("\"dezernat-3\"") && !text.contains("\"bmi\""));
    assert!(map.accepted().any(|accepted| accepted.subjects.contains(&id("buero"))));
    let body = map.node(&id("runde")).and_then(Node::as_actor).unwrap().body.clone().unwrap();
    assert_eq!(body.office, Some(id("buero")));
    assert_eq!(map.was(&id("bmi")), Some(&id("buero")));
    assert_eq!(refusal(&map, r#"AddField(id: "bmi", field: (name: "B")),"#), Refusal::Taken { id: id("bmi") });
    let home = after(&map, r#"ChangeId(id: "buero", to: "bmi"),"#);
    assert_eq!(home.was(&id("buero")), Some(&id("bmi")));
    let followed = super::following(&actions(r#"Move(id: "bmi", under: "afw"),"#), &map);
    assert_eq!(followed, actions(r#"Move(id: "buero", under: "afw"),"#));
}

#[test]
fn refusals_say_what_is_wrong() {
    let map = freiburg();
    let cases = [
        (r#"Merge(units: ["bmi"], into: (id: "x", name: "X")),"#, Refusal::TooFew),
        (r#"Merge(units: ["bmi", "afw"], into: (id: "x")),"#, Refusal::Unnamed { id: id("x") }),
        (r#"Merge(units: ["bmi", "afw"], into: (id: "oase", name: "X")),"#, Refusal::Taken { id: id("oase") }),
        (
            r#"Merge(units: ["bmi", "wohlfahrtsverbaende"], into: (id: "x", name: "X")),"#,
            Refusal::MixedMerge { units: vec![id("bmi"), id("wohlfahrtsverbaende")] },
        ),
        (r#"Dissolve(id: "oberbuergermeister"),"#, Refusal::NobodyTakesOver { id: id("oberbuergermeister") }),
        (r#"Remove(id: "nirgends"),"#, Refusal::UnknownNodeOrPath { id: id("nirgends") }),
        (r#"Alter(id: "bmi"),"#, Refusal::AlterWhat { id: id("bmi") }),
    ];
    for (text, expected) in cases {
        assert_eq!(refusal(&map, text), expected, "{text}");
    }
    let circle = refusal(&map, r#"Move(id: "afw", under: "oase"),"#);
    assert!(matches!(circle, Refusal::NotWhole(_)));
}

#[test]
fn a_list_is_refused_as_a_whole_or_read_action_by_action() {
    let map = freiburg();
    let list =
        actions(r#"Rename(id: "bmi", name: "A\u{308}mter"), Remove(id: "nirgends"), Move(id: "oase", under: "bmi"),"#);
    assert!(matches!(compile(&list, &map), Err(Refusal::InList { index: 1, .. })));
    let each = compile_each(&list, &map);
    assert_eq!(each.refused.len(), 1);
    assert_eq!(each.edits.iter().filter(|edit| edit.is_some()).count(), 2);
    let mut map = map;
    each.edit.apply(&mut map).unwrap();
    assert_eq!(map.name(&id("bmi")), "Ämter", "names are composed on entry");
    assert_eq!(map.parent(&id("oase")), Some(&id("bmi")));
}
