//! Everything that can go wrong has its sentence, in both languages.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use super::Trouble;
use crate::edit::Refusal;
use crate::map::{
    Day, Expected, Id, InvalidId, Language, Map, OutOfRange, Posts, Problem, RequiredAttribute, Scope, SettingKey,
    Share, Slot, Strength, Threshold, TieKind, Trust,
};
use crate::store::{
    Bracket, DiskProblem, Fault, Kind, NumberKind, OpenError, Opened, Place, ReadProblem, SaveError, Section,
    SyntaxProblem, read_actions, read_text,
};
use crate::words::Words;
use crate::words::testing::{id, map, read};

const EXPECTED: [Expected; 8] = [
    Expected::Department,
    Expected::Actor,
    Expected::Field,
    Expected::Unit,
    Expected::Body,
    Expected::Programme,
    Expected::Variant,
    Expected::Dimension,
];

fn slots() -> Vec<Slot> {
    use SettingKey::{AsOf, Ground, Language, Level, Participation, RankNames, Status, Title};
    let scope: Scope = read(r#"{"bezirk": ["nord"]}"#);
    let mut slots = vec![
        Slot::Setting(SettingKey::Dimension(id("bezirk"))),
        Slot::Programme(id("kim")),
        Slot::Node(id("vhs")),
        Slot::Responsibility(id("caritas"), id("wohnen"), scope),
        Slot::Tie(id("jobcenter"), id("vhs"), TieKind::Handover),
        Slot::Path(id("weg")),
        Slot::Variant(id("ami")),
        Slot::Rule("line/span".to_owned()),
        Slot::Accepted("ganz/neu".to_owned(), [id("vhs")].into()),
        Slot::Conflict(Box::new(Slot::Conflict(Box::new(Slot::Node(id("vhs")))))),
    ];
    slots.extend([Title, Language, Status, AsOf, Level, RankNames, Ground, Participation].map(Slot::Setting));
    slots
}

fn problems() -> Vec<Problem> {
    let mut problems = Vec::new();
    for slot in slots() {
        problems.extend([
            Problem::Doubled { slot: slot.clone(), id: Some(id("vhs")) },
            Problem::Doubled { slot: slot.clone(), id: None },
            Problem::Circle { slot: slot.clone(), ids: vec![id("asyl"), id("sozialamt")] },
            Problem::NoRoles { slot: slot.clone() },
            Problem::WithItself { slot: slot.clone() },
            Problem::Empty { slot: slot.clone(), attribute: "name" },
            Problem::Misplaced { slot },
        ]);
    }
    for expected in EXPECTED.into_iter().chain([Expected::ValueOf(id("bezirk"))]) {
        for attribute in ["part_of", "office", "body", "depends_on"] {
            problems.push(Problem::Dangling {
                slot: Slot::Node(id("vhs")),
                attribute,
                id: id("x"),
                expected: expected.clone(),
            });
        }
    }
    problems
}

fn refusals() -> Vec<Refusal> {
    let slot = Slot::Tie(id("jobcenter"), id("vhs"), TieKind::Coordination);
    vec![
        Refusal::Unexpected { slot: slot.clone() },
        Refusal::NotWhole(problems()),
        Refusal::Unknown { id: id("x"), expected: Expected::Field },
        Refusal::UnknownNode { id: id("x") },
        Refusal::UnknownPath { id: id("x") },
        Refusal::UnknownNodeOrPath { id: id("x") },
        Refusal::Taken { id: id("vhs") },
        Refusal::NotThere { slot },
        Refusal::Required(RequiredAttribute("rank")),
        Refusal::AlterWhat { id: id("vhs") },
        Refusal::MixedMerge { units: vec![id("vhs"), id("asyl")] },
        Refusal::TooFew,
        Refusal::Unnamed { id: id("x") },
        Refusal::NobodyTakesOver { id: id("sozialamt") },
        Refusal::FieldNotInOnePart { field: id("wohnen") },
        Refusal::NotBelow { id: id("vhs"), unit: id("sozialamt") },
        Refusal::ChildInSeveralParts { id: id("asyl") },
        Refusal::NoSuchAction { variant: id("ami"), index: usize::MAX },
        Refusal::InList { index: 1, why: Box::new(Refusal::InList { index: 4, why: Box::new(Refusal::TooFew) }) },
    ]
}

fn faults() -> Vec<Fault> {
    let place = Place { line: 12_345, column: 2 };
    let (round, curly) = (Bracket::Round, Bracket::Curly);
    let mut faults: Vec<Fault> = [
        SyntaxProblem::ConflictMarker,
        SyntaxProblem::EndsInside(Opened::Bracket(curly)),
        SyntaxProblem::EndsInside(Opened::Text),
        SyntaxProblem::EndsInside(Opened::Comment),
        SyntaxProblem::Mismatched { expected: round, found: curly, opened: 3 },
        SyntaxProblem::StrayClose(Bracket::Square),
        SyntaxProblem::StrayComma,
        SyntaxProblem::StrayColon,
        SyntaxProblem::MissingValue,
        SyntaxProblem::MissingComma,
        SyntaxProblem::KeyIsNoName,
        SyntaxProblem::TooDeep,
        SyntaxProblem::TextOverLines,
    ]
    .into_iter()
    .flat_map(|problem| [Some(place), None].map(|opened| Fault::Syntax { problem, opened }))
    .collect();
    let found = "sehr\u{202E} lang ".repeat(20);
    for kind in [Kind::Text, Kind::Number, Kind::YesNo, Kind::List, Kind::Entries, Kind::Record, Kind::Word] {
        faults.push(Fault::WrongKind { expected: kind, found: found.clone() });
    }
    for kind in [NumberKind::Posts, NumberKind::Strength, NumberKind::Share, NumberKind::Threshold, NumberKind::Trust] {
        faults.push(Fault::BadNumber { kind, found: "-1".to_owned(), message: "out of range".to_owned() });
    }
    for near in [None, Some("name".to_owned())] {
        let known: Vec<&str> = std::iter::repeat_n("name", 30).collect();
        faults.push(Fault::UnknownAttribute { found: found.clone(), known: known.clone(), near: near.clone() });
        faults.push(Fault::UnknownWord { found: found.clone(), known, near });
    }
    faults.extend([
        Fault::Empty,
        Fault::NotAMap { found: found.clone() },
        Fault::NotActions { found: found.clone() },
        Fault::Trailing,
        Fault::UnknownExtension(found.clone()),
        Fault::MissingFormat,
        Fault::BadFormat { found: found.clone() },
        Fault::NewerFormat { found: 2 },
        Fault::NoKey(Section::Actors),
        Fault::StrayKey(Section::Ties),
        Fault::WrongBracket { section: Section::Fields, found: Some(round) },
        Fault::WrongBracket { section: Section::Fields, found: None },
        Fault::MissingAttribute { attribute: "name" },
        Fault::BadId(found.clone()),
        Fault::BadDay(found.clone()),
        Fault::BadLanguage("fr".to_owned()),
        Fault::DoubledKey { key: found.clone(), first: place },
        Fault::DoubledRecord { slot: Box::new(Slot::Path(id("weg"))), first: place },
        Fault::Other(found),
    ]);
    faults.extend(problems().into_iter().map(Fault::Map));
    faults
}

fn disk_problems() -> Vec<DiskProblem> {
    vec![
        DiskProblem::Missing,
        DiskProblem::FolderMissing(PathBuf::from("weg")),
        DiskProblem::Folder,
        DiskProblem::NotAFile,
        DiskProblem::NoPermissionToRead,
        DiskProblem::NoPermissionToWrite,
        DiskProblem::ReadOnly,
        DiskProblem::DiskFull,
        DiskProblem::TooLarge { limit: 64 << 20 },
        DiskProblem::NotUtf8 { line: 3, offset: 20, utf16: true },
        DiskProblem::NotUtf8 { line: 3, offset: 20, utf16: false },
        DiskProblem::NotKept,
        DiskProblem::Locked,
        DiskProblem::ChangedOnDisk,
        DiskProblem::GoneFromDisk,
        DiskProblem::AlreadyThere,
        DiskProblem::WouldSplitHardLink { links: 2 },
        DiskProblem::WouldChangeOwner,
        DiskProblem::NotConfirmed { message: "Input/output error".to_owned() },
        DiskProblem::Other { kind: ErrorKind::Other, message: "broken\npipe".to_owned() },
    ]
}

fn is_whole(told: &Trouble) {
    let text = told.to_string();
    assert!(!told.what.is_empty() && !text.contains("problem-") && !text.contains("expected-"), "{text}");
    assert!(!text.contains("place-") && !text.contains(['$', '{']), "{text}");
    assert!(!text.contains("  ") && crate::words::safe::is_safe(&text), "{text:?}");
    assert!(told.hint.as_ref().is_none_or(|hint| hint.ends_with(['.', '?', '…'])), "{text}");
}

#[test]
fn everything_that_goes_wrong_has_its_sentence() {
    let map = map();
    for language in Language::ALL {
        let words = Words::new(*language);
        for refusal in refusals() {
            is_whole(&words.refusal(&refusal, &map));
            is_whole(&words.refusal(&refusal, &Map::default()));
        }
        for problem in problems() {
            is_whole(&words.problem(&problem, Some(&map)));
        }
        for fault in faults() {
            // brackets are what some of these are about
            let told = words.fault(&fault);
            let clean = |text: &str| text.replace(['{', '}'], "(");
            is_whole(&Trouble { what: clean(&told.what), hint: told.hint.as_deref().map(clean) });
        }
        for problem in disk_problems() {
            is_whole(&words.disk_problem(Path::new("karte.ron"), &problem));
        }
        let path = PathBuf::from("karte.ron");
        is_whole(&words.save_error(&SaveError::WouldNotComeBack { path: path.clone() }));
        is_whole(&words.open_error(&OpenError::Unreadable { path, problems: Vec::new() }));
    }
}

#[test]
fn what_forms_refuse_is_told_with_what_fits() {
    let german = Words::new(Language::De);
    let told = |out: OutOfRange| german.out_of_range(&out).to_string();
    assert!(told(Posts::new(-1.5).unwrap_err()).contains("„−1,5“ passt nicht als Stellenzahl"));
    assert!(told(Strength::new(0.0).unwrap_err()).contains("Stärke"));
    assert!(told(Share::new(1.5).unwrap_err()).contains("Anteil"));
    assert!(told(Threshold::new(-1.0).unwrap_err()).contains("Schwelle"));
    assert!(told(Trust::new(5.0).unwrap_err()).contains("Vertrauen"));
    is_whole(&german.invalid_id(&InvalidId("Ä".repeat(300))));
    assert!("1.1.2027".parse::<Day>().is_err_and(|invalid| german.invalid_day(&invalid).what.contains("1.1.2027")));
    assert!("x y".parse::<Id>().is_err());
}

#[test]
fn refusals_and_faults_read_well() {
    let (german, english) = (Words::new(Language::De), Words::new(Language::En));
    let map = map();
    let list = Refusal::InList {
        index: 2,
        why: Box::new(Refusal::NotWhole(vec![Problem::NoRoles {
            slot: Slot::Responsibility(id("caritas"), id("wohnen"), read(r#"{"bezirk": ["nord"]}"#)),
        }])),
    };
    assert_eq!(
        german.refusal(&list, &map).to_string(),
        "Schritt 3: So wäre die Karte nicht mehr stimmig: Caritas in Wohnen (Bezirk Nord): es fehlt die Rolle. \
         Bitte wenigstens eine Rolle eintragen."
    );
    let text = "Map(format: 1, actors: {\n  \"vhs\": (naem: \"VHS\", kind: Verein)\n})";
    let problems: Vec<ReadProblem> = read_text(text).unwrap_err();
    let error = OpenError::Unreadable { path: PathBuf::from("k.ron"), problems };
    assert_eq!(
        english.open_error_lines(&error)[0].to_string(),
        "k.ron:2:11: There is no attribute \"naem\". Perhaps name is meant."
    );
    assert!(german.open_error(&error).what.starts_with("k.ron lässt sich an "), "{}", german.open_error(&error));
    let problems = read_actions("[Remove(id: \"a\"").unwrap_err();
    let told = german.read_problem(Path::new("-"), &problems[0]).to_string();
    assert!(told == "-:1:8: Die Klammer „(“, die hier aufgeht, wird nicht geschlossen.", "{told}");
}
