//! What reading says about faulty texts.

use super::super::read::{read_actions, read_text};
use super::super::write::canonical_text;
use crate::map::Map;

fn told(text: &str) -> Vec<String> {
    read_text(text).map_or_else(|problems| problems.iter().map(ToString::to_string).collect(), |_| Vec::new())
}

/// A map with these attributes behind its format.
fn told_of(attributes: &str) -> Vec<String> {
    told(&format!("Map(format: 1,\n{attributes})"))
}

#[test]
fn everything_wrong_with_a_file_is_told_at_once() {
    let text = r#"#![enable(implicit_some, magic)]
Map(
    format: 1,
    titel: "Netz",
    language: "fr",
    as_of: "2026-13-01",
    departments: {
        "amt": (name: "Amt", rank: Ofice, staff: -1, note: 7, colour: "red"),
        "Ämter": (name: "Ä", rank: Office),
        "amt": (name: "Amt", name: "Zwei", rank: Office),
        "ohne": (name: "Ohne"),
    },
    actors: {
        "caritas": (name: "C", kind: Welfare, part_of: "amt", body: (steering: yes, decides: "no")),
        "vhs": (name: "V", kind: "Education", level: Civil, functions: Counselling) ,
    },
    fields: ["sprache"],
    ties: [
        (from: "vhs", to: "caritas", kind: Exchange, trust: 5),
        (from: "x", to: "y", kind: Exchange, strength: "2"),
        "key": (from: "x", to: "y", kind: Exchange),
    ],
    rules: (ground: Nope, accepted: [(rule: "a", subjects: {"b"}, because: "c", since: "2026-01-01")]),
)
"#;
    let expected = r#"1:26: unknown extension "magic": expected implicit_some
4:5: unknown attribute "titel": is `title` meant?
5:15: "fr" is no language of this program: write "de" or "en"
6:12: "2026-13-01" is no day of the calendar: write it as year-month-day, for example 2026-11-30
8:36: unknown word "Ofice": is `Office` meant?
8:50: -1 is out of range: expected a number of full-time posts from 0 to 1000000
8:60: expected a text in quotes, found "7"
8:63: unknown attribute "colour": expected one of name, short, code, part_of, rank, level, functions, staff, vacant, contact, was, note, source, checked, since, until, tags
9:9: "Ämter" is no id: use small letters a-z, digits and hyphens, at most 64 of them, starting with a letter or digit
10:9: "amt" is doubled: it stands at 8:9 already
10:30: "name" is doubled: it stands at 10:17 already
11:9: expected the attribute `rank`
14:80: expected true or false, found "yes"
15:34: expected a word without quotes, found "\"Education\""
15:72: expected a list `[..]`, found "Counselling"
17:13: expected `{` behind `fields:`
19:61: 5 is out of range: expected a trust of 1, 2, 3 or 4
20:56: expected a number, found "\"2\""
21:9: `ties` is a list: expected no key
23:21: expected a text in quotes, found "Nope"
23:60: expected a list `[..]`, found "{\"b\"}"
23:81: unknown attribute "since": expected one of rule, subjects, because"#;
    assert_eq!(told(text).join("\n"), expected);
}

#[test]
fn what_does_not_fit_together_is_told_where_it_stands() {
    let text = r#"Map(
    format: 1,
    dimensions: {"bezirk": ["nord", "nord"], "leer": []},
    departments: {
        "a": (name: "A", rank: Office, part_of: "b", was: ["alt"]),
        "b": (name: " ", rank: Office, part_of: "a"),
        "c": (name: "C", rank: Office, part_of: "vhs"),
    },
    actors: {
        "vhs": (name: "V", kind: Education, was: ["alt"], body: (steering: true)),
        "a": (name: "A", kind: Other),
    },
    fields: {"f": (name: "F", depends_on: {"f": Pooled, "g": Pooled})},
    responsibilities: [
        (field: "f", unit: "nobody", roles: [], deputy: "f"),
        (unit: "vhs", field: "f", roles: [Lead], scope: {"bezirk": ["sued"], "rechtskreis": ["x"]}),
        (unit: "vhs", field: "f", scope: {"rechtskreis": ["x"], "bezirk": ["sued"]}, roles: [Deliver]),
    ],
    ties: [
        (from: "vhs", to: "c", kind: Exchange),
        (from: "c", to: "vhs", kind: Exchange),
        (from: "vhs", to: "vhs", kind: Handover),
        (from: "vhs", to: "c", kind: Member),
        (from: "zoo", to: "c", kind: Agreement),
    ],
    paths: {"p": (name: "P", steps: [(field: "x", unit: "vhs"), (field: "f", unit: "x"), (field: "x")])},
    variants: {"v": (name: "V", from: "v")},
)
"#;
    let expected = r#"3:37: the id "nord" is taken twice
3:46: values is empty
5:40: the line leads in a circle: a, b
6:15: name is empty
7:49: part_of: "vhs" is not there: expected a department
10:51: the id "alt" is taken twice
10:59: body: "vhs" is not there: expected an actor of kind Body
11:9: this record is doubled: it stands at 5:9 already
13:14: this links something with itself
13:57: depends_on: "g" is not there: expected a field
15:28: unit: "nobody" is not there: expected a department or an actor
15:38: a responsibility without roles: expected at least one
15:57: deputy: "f" is not there: expected a department or an actor
16:69: scope: "sued" is not there: expected a value of the dimension "bezirk"
16:78: scope: "rechtskreis" is not there: expected a dimension
17:9: this record is doubled: it stands at 16:9 already
21:9: this record is doubled: it stands at 20:9 already
22:9: this links something with itself
23:27: to: "c" is not there: expected an actor of kind Body
24:16: from: "zoo" is not there: expected a department or an actor
26:46: field: "x" is not there: expected a field
26:84: unit: "x" is not there: expected a department or an actor
26:98: field: "x" is not there: expected a field
27:33: the line leads in a circle: v"#;
    assert_eq!(told(text).join("\n"), expected);
}

#[test]
fn whole_files_are_named_as_what_they_are() {
    for (text, expected) in [
        ("", "1:1: the text is empty: expected `Map( .. )`"),
        (" \n// nothing\n", "1:1: the text is empty: expected `Map( .. )`"),
        ("[1]", "1:1: expected `Map( .. )`, found \"[1]\""),
        ("Karte(format: 1)", "1:1: expected `Map( .. )`, found \"Karte(format: 1)\""),
        ("Map()", "1:1: the map does not say its format: expected `format: 1`"),
        ("Map(format: \"1\")", "1:13: expected `format: 1`, found \"\\\"1\\\"\""),
        (
            "Map(format: 2, colour: Red)",
            "1:13: the map has format 2, this program reads up to 1: a newer program is needed",
        ),
        ("Map(format: 1) Map()", "1:16: expected the end of the text"),
        (
            "\u{FEFF}Map(format: 1,\n x: 1)",
            "2:2: unknown attribute \"x\": expected one of format, title, language, status, as_of, level, rank_names, dimensions, programmes, departments, actors, fields, responsibilities, ties, paths, variants, rules, conflicts",
        ),
        ("Map(format: 1, fields: {\"a\": (name: \"A\")", "1:24: the text ends inside of what begins here"),
        ("Map(format: 1, title: \"a)", "1:23: the text ends inside of what begins here"),
        ("Map(format: 1) /* x", "1:16: the text ends inside of what begins here"),
        ("Map(format: 1))", "1:15: `)` closes nothing"),
        ("Map(format: 1]", "1:14: expected `)`, which closes the bracket opened at byte 3, found `]`"),
    ] {
        assert_eq!(told(text).join("\n"), expected, "{text}");
    }
    let conflict = "Map(\nformat: 1,\n<<<<<<< HEAD\ntitle: \"a\",\n=======\ntitle: \"b\",\n>>>>>>> b\n)";
    assert_eq!(told(conflict).len(), 3);
    assert!(told(conflict)[0].starts_with("3:1: git left a conflict here"));
}

#[test]
fn a_fault_in_the_commas_hides_no_other_fault() {
    let told = told_of(
        "departments: {\n\"a\": (name: \"A\" rank: Office),\n\"b\": (name: \"B\")\n\"c\": (nam: \"C\", rank: Office)}",
    );
    assert_eq!(
        told,
        [
            "3:17: expected a comma in front of this",
            "4:1: expected the attribute `rank`",
            "5:1: expected a comma in front of this",
        ]
    );
}

#[test]
fn ron_of_other_programs_is_read() {
    let map = read_text(
        r##"(format: 1, title: r#"a "b""#, departments: {"a": Department(name: "\u{41}\x42", rank: Office, part_of: None,
            staff: Some(1_0.5), note: Some("x"),)}, fields: {"f": (name: "F", participation: [])})"##,
    )
    .unwrap();
    let (_, department) = map.departments().next().unwrap();
    assert_eq!((department.name.as_str(), department.staff.map(crate::map::Posts::get)), ("AB", Some(10.5)));
}

#[test]
fn half_a_file_is_an_error_and_so_is_any_other_damage() {
    let text = include_str!("example.ron");
    let whole = read_text(text).unwrap();
    let end = text.trim_end().len();
    for (at, character) in text.char_indices() {
        // Before the map begins there is nothing that could be lost.
        if at < end {
            assert!(read_text(&text[..at]).is_err(), "the first {at} bytes");
        }
        let without = format!("{}{}", &text[..at], &text[at + character.len_utf8()..]);
        if let Ok(map) = read_text(&without) {
            assert!(read_text(&canonical_text(&map)).is_ok_and(|again| again == map), "without byte {at}");
        }
    }
    assert!(read_text(text).unwrap() == whole);
}

#[test]
fn lists_of_actions_are_read_element_by_element() {
    let read = read_actions("// first\n[Rename(id: \"a\", name: \"A\"), Remove(id: \"b\")]").unwrap();
    assert_eq!(read.len(), 2);
    let told: Vec<String> = read_actions("[Renam(id: \"a\"), Remove(id: \"B\"), Remove(id: \"b\", id: \"c\")]")
        .unwrap_err()
        .iter()
        .map(ToString::to_string)
        .collect();
    assert_eq!(told[0], "1:2: unknown word \"Renam\": is `Rename` meant?");
    assert!(told[1].starts_with("1:29: \"B\" is no id"), "{told:?}");
    assert_eq!(told[2], "1:51: \"id\" is doubled: it stands at 1:42 already");
    assert_eq!(read_actions("Remove(id: \"b\")").unwrap_err().len(), 1);
    assert_eq!(read_actions("").unwrap_err().len(), 1);
}

#[test]
fn a_large_map_opens_in_well_under_a_second() {
    use std::fmt::Write;
    let mut text = "Map(format: 1, departments: {".to_owned();
    for number in 0..10_000 {
        let _ = write!(text, "\"d{number}\": (name: \"Amt {number}\", rank: Office, note: \"Ein Satz dazu.\"),");
    }
    text.push_str("}, ties: [");
    for number in 0..50_000_usize {
        let (from, to) = (number % 10_000, (number % 10_000 + number / 10_000 + 1) % 10_000);
        let _ = writeln!(text, "(from: \"d{from}\", to: \"d{to}\", kind: Handover, note: \"{number}\"),");
    }
    text.push_str("])");
    let started = std::time::Instant::now();
    let read = read_text(&text);
    let took = started.elapsed();
    assert!(read.is_ok_and(|map| map.ties().count() > 40_000));
    println!("{} bytes in {took:?}", text.len());
    // Generous: tests run unoptimised and beside others.
    assert!(took.as_secs() < 10, "{took:?}");
}

#[test]
fn what_may_be_missing_may_be_said_with_some_or_none() {
    let map = |text: &str| read_text(text).unwrap_or_else(|problems| panic!("{problems:?}\n{text}"));
    let settings = [
        ("title", "\"N\""),
        ("language", "\"en\""),
        ("status", "County"),
        ("as_of", "\"2026-01-01\""),
        ("level", "Municipality"),
        ("rank_names", "{Office: \"Amt\"}"),
    ];
    for header in ["", "#![enable(implicit_some)]\n"] {
        for (name, value) in settings {
            let with = |value: &str| map(&format!("{header}Map(format: 1, {name}: {value})"));
            assert!(with(&format!("Some({value})")) == with(value) && with(value) != Map::default(), "{name}");
            assert!(with("None") == Map::default(), "{name}");
        }
        for (name, value) in [("ground", "\"x\""), ("participation", "[Concerned]")] {
            let with = |value: &str| map(&format!("{header}Map(format: 1, rules: ({name}: {value}))"));
            assert!(with(&format!("Some({value})")) == with(value) && with(value) != Map::default(), "{name}");
            assert!(with("None") == Map::default(), "{name}");
        }
    }
}

#[test]
fn a_fault_in_an_explicit_some_is_told_once() {
    assert_eq!(told_of("level: Some(Civill)"), ["2:13: unknown word \"Civill\": is `Civil` meant?"]);
}
