//! A small map for tests of sentences.

use crate::map::{Builder, Id, Map, Record, Responsibility, Setting, SettingKey, Slot, Tie};

pub(super) fn id(text: &str) -> Id {
    text.parse().unwrap()
}

/// A value as files write it.
pub(super) fn read<T: serde::de::DeserializeOwned>(text: &str) -> T {
    ron::Options::default()
        .with_default_extension(
            ron::extensions::Extensions::IMPLICIT_SOME | ron::extensions::Extensions::UNWRAP_VARIANT_NEWTYPES,
        )
        .from_str(text)
        .unwrap()
}

/// Sozialamt with a section, VHS, Jobcenter, Caritas, a body; Sprache, Wohnen, Arbeit; a few links.
pub(super) fn map() -> Map {
    let mut builder = Builder::default();
    let mut node = |text: &str, record: Record| builder.add(Slot::Node(id(text)), record);
    node("sozialamt", Record::Department(read(r#"(name: "Sozialamt", rank: Office)"#)));
    node("asyl", Record::Department(read(r#"(name: "Leistung Asyl", rank: Section, part_of: "sozialamt", staff: 9)"#)));
    node("vhs", Record::Actor(read(r#"(name: "VHS", kind: Education)"#)));
    node("jobcenter", Record::Actor(read(r#"(name: "Jobcenter", kind: Authority)"#)));
    node("caritas", Record::Actor(read(r#"(name: "Caritas", kind: Welfare)"#)));
    node("runde", Record::Actor(read(r#"(name: "Lenkungsgruppe", kind: Body, body: (steering: true))"#)));
    for (field, name) in [("sprache", "Sprache"), ("wohnen", "Wohnen"), ("arbeit", "Arbeit")] {
        node(field, Record::Field(read(&format!("(name: {name:?})"))));
    }
    let title = Setting::Title("Integrationsnetzwerk".to_owned());
    builder.add(Slot::Setting(SettingKey::Title), Record::Setting(title));
    let values = Setting::Dimension(vec![id("nord"), id("sued"), id("mitte")]);
    builder.add(Slot::Setting(SettingKey::Dimension(id("bezirk"))), Record::Setting(values));
    for text in [
        r#"(unit: "sozialamt", field: "wohnen", roles: [Lead, Deliver])"#,
        r#"(unit: "vhs", field: "sprache", roles: [Deliver])"#,
        r#"(unit: "caritas", field: "wohnen", scope: {"bezirk": ["nord"]}, roles: [Contribute])"#,
    ] {
        let record: Responsibility = read(text);
        builder.add(record.slot(), Record::Responsibility(record));
    }
    let tie: Tie = read(r#"(from: "jobcenter", to: "vhs", kind: Handover)"#);
    builder.add(tie.slot(), Record::Tie(tie));
    builder.build().unwrap()
}
