//! Every rule has its words, and they read well.

use std::collections::{BTreeMap, BTreeSet};

use crate::analysis::{Fact, Finding, RULES, Silenced};
use crate::map::{Action, Basis, Dependency, Function, Id, Language, Level, Map, Severity, Slot, TieKind};
use crate::words::Words;
use crate::words::bundle::sources;
use crate::words::testing::{id, map, read};
use crate::words::words::message_ids;

/// Every rule of CATALOGUE section B, and the three that judge the file itself.
const CATALOGUE: &str = "coverage/no-lead coverage/no-delivery coverage/no-public-lead coverage/scope-gap \
    coverage/single-provider coverage/only-volunteers coverage/only-project clarity/several-leads clarity/body-leads \
    clarity/many-cosign coordination/missing coordination/lead-cut-off coordination/path-gap coordination/isolated \
    coordination/parallel-delivery coordination/tense-pair coordination/path-long coordination/body-size \
    bottleneck/cut-vertex bottleneck/broker bottleneck/bridge bottleneck/bus-factor load/many-leads \
    participation/steering-incomplete participation/no-affected participation/consulted-only time/cover-ends \
    time/ends-soon line/function-conflict line/far-apart line/two-superiors line/span data/person \
    data/path-unassigned clarity/idle-unit data/orphan data/body-empty data/same-name data/stale data/assumed \
    participation/no-civil-society participation/no-steering-body line/steering-rank clarity/no-deputy coverage/level \
    file/conflict variant/stale rules/stale";

/// The arguments that are always there, beside the facts.
const ALWAYS: [&str; 4] = ["concerned", "concerned-any", "ground", "ground-count"];

fn finding(rule: &'static str, case: &'static str, facts: Vec<(&'static str, Fact)>) -> Finding {
    Finding {
        rule,
        case,
        severity: Severity::Warning,
        subjects: Vec::new(),
        facts,
        evidence: Vec::new(),
        remedies: Vec::new(),
        silenced: Vec::new(),
        accepted: None,
        fragile: None,
        holds: None,
    }
}

fn unit(text: &str) -> Fact {
    Fact::Unit(id(text))
}

fn ids(texts: &[&str]) -> Vec<Id> {
    texts.iter().map(|text| id(text)).collect()
}

fn german(rule: &'static str, case: &'static str, facts: Vec<(&'static str, Fact)>) -> String {
    Words::new(Language::De).finding_sentence(&finding(rule, case, facts), &map())
}

fn english(rule: &'static str, case: &'static str, facts: Vec<(&'static str, Fact)>) -> String {
    Words::new(Language::En).finding_sentence(&finding(rule, case, facts), &map())
}

/// The names of the arguments in a message's text, by message.
fn arguments(language: Language) -> BTreeMap<&'static str, BTreeSet<&'static str>> {
    let mut found: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    let mut current = "";
    for line in sources(language).iter().flat_map(|(_, text)| text.lines()).filter(|line| !line.starts_with('#')) {
        current = message_ids(line).next().unwrap_or(current);
        let names = line.split('$').skip(1).map(|after| {
            let end = after.find(|c: char| !c.is_ascii_alphanumeric() && !"-_".contains(c)).unwrap_or(after.len());
            &after[..end]
        });
        found.entry(current).or_default().extend(names);
    }
    found
}

#[test]
fn every_rule_of_the_catalogue_has_its_words() {
    let empty = Map::default();
    for language in Language::ALL {
        let words = Words::new(*language);
        for rule in CATALOGUE.split_whitespace() {
            let text = words.finding(&finding(rule, "", Vec::new()), &empty);
            assert_ne!(text.sentence, rule);
            assert!(text.sentence.ends_with('.') && text.why.ends_with('.'), "{rule}: {text:?}");
            assert!(text.against.is_none_or(|against| against.ends_with(['.', ')'])), "{rule}");
            assert!(text.source.is_none_or(|source| source.ends_with(['.', ')'])), "{rule}");
            assert_ne!(text.name, rule);
            assert!(!text.name.ends_with('.') && text.name.chars().count() <= 32, "{rule}: {}", text.name);
        }
    }
}

#[test]
fn every_rule_of_the_table_has_all_its_words() {
    for language in Language::ALL {
        let words = Words::new(*language);
        let arguments = arguments(*language);
        for rule in RULES {
            let key = rule.id.replace('/', "-");
            assert!(CATALOGUE.split_whitespace().any(|known| known == rule.id), "{}", rule.id);
            assert_eq!(words.has(&format!("{key}-against")), rule.judgement, "{key}-against");
            for case in rule.cases {
                assert!(words.has(&format!("{key}-{case}")), "{key}-{case}");
            }
            for name in rule.evidence {
                let label = words.evidence_label(&key, name);
                assert!(!label.starts_with("evidence-"), "{label} of {key}");
            }
            for limit in rule.limits {
                assert!(words.has(&format!("threshold-{}", limit.name)), "threshold-{} of {key}", limit.name);
            }
            let sentences = rule.cases.iter().map(|case| format!("{key}-{case}")).chain([key.clone()]);
            let parts = ["-why", "-against", "-source"].map(|part| format!("{key}{part}"));
            for message in sentences.chain(parts) {
                let Some(names) = arguments.get(message.as_str()) else { continue };
                for name in names {
                    let fact = name.trim_end_matches("-count").trim_end_matches("-id");
                    let is_dimension = fact == "dimension" && rule.facts.contains(&"values");
                    let known = rule.facts.contains(&fact) || is_dimension || ALWAYS.contains(name);
                    assert!(known, "{message} asks for ${name}, the rule has {:?}", rule.facts);
                }
            }
        }
    }
}

#[test]
fn the_tone_is_kept() {
    for (name, text) in sources(Language::De) {
        if !name.ends_with("findings.ftl") {
            continue;
        }
        let sentences = text.lines().filter(|line| !line.starts_with('#'));
        for line in sentences {
            for word in ["Fehler", "schlecht", "Schuld", "versagt", "mangelhaft"] {
                assert!(!line.contains(word), "{line}");
            }
        }
    }
}

#[test]
fn sentences_are_those_of_the_catalogue() {
    let field = || ("field", Fact::Field(id("sprache")));
    assert_eq!(german("coverage/no-lead", "", vec![field()]), "„Sprache“ hat keine Federführung.");
    assert_eq!(english("coverage/no-lead", "nobody", vec![field()]), "Nobody is entered for \"Sprache\".");
    let scope = || ("scope", Fact::Scope(read(r#"{"bezirk": ["nord", "sued"]}"#)));
    assert_eq!(
        german("coverage/no-lead", "part", vec![field(), scope()]),
        "„Sprache“ hat für Bezirk Nord und Süd keine Federführung."
    );
    assert_eq!(
        german("coverage/no-lead", "nobody", vec![field(), scope()]),
        "Für „Sprache“ ist (Bezirk Nord und Süd) niemand eingetragen."
    );
    let values = |dimension: &str, value: &str| Fact::Values { dimension: id(dimension), values: vec![id(value)] };
    assert_eq!(
        german("coverage/scope-gap", "", vec![field(), ("values", values("bezirk", "sued"))]),
        "„Sprache“ wird in Süd nicht angeboten (Bezirk)."
    );
    assert_eq!(
        german("coverage/scope-gap", "", vec![field(), ("values", values("rechtskreis", "sgb2"))]),
        "Für Menschen im Rechtskreis SGB II führt „Sprache“ niemand durch."
    );
    let day = Fact::Day("2028-12-31".parse().unwrap());
    assert_eq!(
        german("coverage/only-project", "", vec![field(), ("date", day.clone())]),
        "„Sprache“ wird nur aus Projektmitteln getragen; die letzte Förderung endet am 31.12.2028."
    );
    assert_eq!(
        english("coverage/only-project", "", vec![field(), ("date", day)]),
        "\"Sprache\" runs on project money only; the last grant ends on 31 Dec 2028."
    );
    assert_eq!(german("coverage/only-project", "", vec![field()]), "„Sprache“ wird nur aus Projektmitteln getragen.");
    let units = Fact::Units(ids(&["vhs", "caritas", "jobcenter", "sozialamt", "asyl"]));
    assert_eq!(
        german("bottleneck/cut-vertex", "", vec![("unit", unit("runde")), ("n", Fact::Count(5)), ("units", units)]),
        "Lenkungsgruppe ist die einzige Brücke zu 5 Akteuren: VHS, Caritas, Jobcenter und 2 weitere."
    );
    let pairs = Fact::Pairs(vec![(id("vhs"), id("jobcenter")), (id("asyl"), id("caritas"))]);
    let path = ("path", Fact::Path(id("ankommen")));
    assert_eq!(
        english("coordination/path-gap", "several", vec![path, ("n", Fact::Count(2)), ("pairs", pairs)]),
        "On the path \"ankommen\" 2 transitions have no agreed handover: VHS with Jobcenter and Leistung Asyl with Caritas."
    );
    assert_eq!(
        german(
            "coordination/isolated",
            "",
            vec![("unit", unit("vhs")), ("fields", Fact::Fields(ids(&["sprache", "arbeit"])))]
        ),
        "VHS ist für „Sprache“ und „Arbeit“ eingetragen, aber mit niemandem verbunden."
    );
}

#[test]
fn counted_forms_agree() {
    let count = |n| ("n", Fact::Count(n));
    assert_eq!(
        german("coordination/body-size", "small", vec![("unit", unit("runde")), count(1)]),
        "Lenkungsgruppe hat 1 Mitglied."
    );
    assert_eq!(
        english("coordination/body-size", "", vec![("unit", unit("runde")), count(21)]),
        "Lenkungsgruppe has 21 members."
    );
    let broker = |n| vec![("unit", unit("vhs")), count(n)];
    assert_eq!(german("bottleneck/broker", "", broker(0)), "Sehr viele Wege laufen über VHS.");
    assert_eq!(
        german("bottleneck/broker", "", broker(9)),
        "Sehr viele Wege laufen über VHS; allein 9 nötige Abstimmungen vermittelt nur VHS."
    );
    let bus = |units: &[&str]| vec![("units", Fact::Units(ids(units))), count(7), ("all", Fact::Count(12))];
    assert_eq!(
        german("bottleneck/bus-factor", "", bus(&["vhs"])),
        "Fällt VHS aus, sind 7 von 12 Handlungsfeldern unbesetzt."
    );
    assert_eq!(
        german("bottleneck/bus-factor", "", bus(&["vhs", "caritas"])),
        "Fallen VHS und Caritas aus, sind 7 von 12 Handlungsfeldern unbesetzt."
    );
    assert_eq!(
        english("bottleneck/bus-factor", "", bus(&["vhs"])),
        "If VHS drops out, 7 of 12 fields are left with nobody."
    );
    let leads = |posts: Option<f64>| {
        let mut facts = vec![("unit", unit("vhs")), count(4), ("all", Fact::Count(15))];
        facts.extend(posts.map(|posts| ("posts", Fact::Number(posts))));
        facts
    };
    assert_eq!(german("load/many-leads", "", leads(None)), "VHS führt 4 von 15 Handlungsfeldern.");
    assert_eq!(german("load/many-leads", "", leads(Some(1.5))), "VHS führt 4 von 15 Handlungsfeldern mit 1,5 Stellen.");
    assert_eq!(english("load/many-leads", "", leads(Some(1.0))), "VHS leads 4 of 15 fields with 1 post.");
    let stale = vec![count(1), ("months", Fact::Count(24)), ("units", Fact::Units(ids(&["vhs"])))];
    assert_eq!(english("data/stale", "", stale), "1 record has not been checked for over 24 months, the oldest: VHS.");
    let ends = |what: &str| {
        let day = Fact::Day("2027-07-01".parse().unwrap());
        let what = Fact::Text(what.to_owned());
        let unit = Fact::Units(ids(&["vhs", "caritas"]));
        vec![("date", day), ("field", Fact::Field(id("sprache"))), ("what", what), ("unit", unit)]
    };
    assert_eq!(
        german("time/cover-ends", "", ends("lead")),
        "Ab 01.07.2027 ist „Sprache“ nach heutigem Stand ohne Federführung; dann enden VHS und Caritas."
    );
    assert_eq!(
        english("time/cover-ends", "", ends("delivery")),
        "From 1 Jul 2027 on \"Sprache\" will have no delivery; then VHS and Caritas end."
    );
}

#[test]
fn those_concerned_follow_the_subject_of_the_map() {
    let facts = || vec![("n", Fact::Count(14)), ("all", Fact::Count(15))];
    assert_eq!(
        german("participation/no-affected", "map", facts()),
        "In 14 von 15 Handlungsfeldern sind Geflüchtete, Zugewanderte oder ihre Organisationen nicht beteiligt."
    );
    let text = Words::new(Language::En).finding(&finding("participation/no-affected", "map", facts()), &Map::default());
    assert_eq!(text.sentence, "In 14 of 15 fields those concerned or their organisations take no part.");
}

#[test]
fn evidence_and_remedies_are_told() {
    let remedy: Vec<Action> = read(r#"[Assign(unit: "vhs", field: "sprache", roles: [Lead, Deliver])]"#);
    let told = Finding {
        evidence: vec![
            ("delivers", Fact::Units(ids(&["vhs", "caritas"]))),
            ("contributes", Fact::Units(Vec::new())),
            ("share", Fact::Number(0.25)),
            ("betweenness", Fact::Number(0.399)),
            ("level", Fact::Level(Level::County)),
            ("basis", Fact::Basis(Basis::Project)),
            ("dependency", Fact::Dependency(Dependency::Reciprocal)),
            ("scope", Fact::Scope(read("{}"))),
        ],
        remedies: vec![remedy],
        silenced: vec![Silenced { rule: "coordination/lead-cut-off", subjects: vec![id("sprache")] }],
        accepted: Some("Ausschuss\u{202E}".to_owned()),
        fragile: Some(Slot::Tie(id("jobcenter"), id("vhs"), TieKind::Handover)),
        holds: Some(0.75),
        ..finding("coverage/no-lead", "", vec![("field", Fact::Field(id("sprache")))])
    };
    let text = Words::new(Language::De).finding(&told, &map());
    let evidence: Vec<String> = text.evidence.iter().map(|(label, value)| format!("{label}: {value}")).collect();
    assert_eq!(
        evidence,
        [
            "Durchführung: VHS und Caritas",
            "Anteil: 25\u{A0}%",
            "Zwischenzentralität (betweenness): 0,399",
            "Ebene: Kreis",
            "Grundlage: Projektmittel",
            "Abhängigkeit: wechselseitig",
            "Gilt für: alle",
            "Damit auch: Federführung ohne Verbindung: Sprache",
            "Hingenommen: Ausschuss\u{FFFD}",
        ]
    );
    let fragile = "Ohne Fallübergabe zwischen Jobcenter und VHS wäre der Befund ein anderer oder weg.";
    assert_eq!(text.fragile.as_deref(), Some(fragile));
    let holds = "Gilt in 75\u{A0}% der Fälle, wenn von den angenommenen Beziehungen jede auch fehlen kann.";
    assert_eq!(text.holds.as_deref(), Some(holds));
    assert_eq!(text.remedies, ["VHS übernimmt auch die Federführung für Sprache"]);
}

#[test]
fn functions_in_conflict_are_told_by_what_they_are() {
    let facts = |a, b| {
        vec![
            ("office", unit("sozialamt")),
            ("function_a", Fact::Function(a)),
            ("a", unit("asyl")),
            ("function_b", Fact::Function(b)),
            ("b", unit("vhs")),
        ]
    };
    let words = Words::new(Language::De);
    let money =
        words.finding(&finding("line/function-conflict", "", facts(Function::Funding, Function::Delivery)), &map());
    assert_eq!(money.sentence, "In Sozialamt liegen Förderung (Leistung Asyl) und Angebote (VHS) unter einer Leitung.");
    assert!(money.why.contains("Zuwendungen"));
    let law = words
        .finding(&finding("line/function-conflict", "", facts(Function::Enforcement, Function::Counselling)), &map());
    assert!(law.why.contains("Schweigepflicht"));
}
