//! Documents on a real disk.

use std::fs;

use super::super::disk::{DiskProblem, SaveOptions};
use super::super::document::{Document, Form, OpenError, SaveError};
use super::super::place::Place;
use super::super::read::read_text;
use crate::map::{Map, Slot};

const TEXT: &str = "#![enable(implicit_some)]\n// Stand: Mai\nMap(\n    format: 1,\n    title: \"Netz\",\n    actors: {\n        // eV\n        \"caritas\": (name: \"Caritas\", kind: Welfare),\n    },\n)\n";

fn changed() -> Map {
    read_text(&TEXT.replace("Netz", "Netzwerk")).unwrap()
}

#[test]
fn what_is_not_changed_is_not_written() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.ron");
    let odd = format!("\u{FEFF}{}// no end", TEXT.replace('\n', "\r\n"));
    fs::write(&path, &odd).unwrap();
    let mut document = Document::open(&path).unwrap();
    assert!(document.has_byte_order_mark());
    let map = document.map().clone();
    assert_eq!(document.save(&map, SaveOptions::default()).unwrap().form, Form::Untouched);
    assert_eq!(fs::read_to_string(&path).unwrap(), odd);
    assert_eq!(document.save(&changed(), SaveOptions::default()).unwrap().form, Form::Kept);
    assert_eq!(fs::read_to_string(&path).unwrap(), odd.replace("Netz", "Netzwerk"));
    // The document goes on from what it wrote.
    assert_eq!(document.save(&map, SaveOptions::default()).unwrap().form, Form::Kept);
    assert_eq!(fs::read_to_string(&path).unwrap(), odd);
}

#[test]
fn a_change_by_someone_else_is_never_overwritten_silently() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.ron");
    fs::write(&path, TEXT).unwrap();
    let mut document = Document::open(&path).unwrap();
    fs::write(&path, "theirs").unwrap();
    let refused = document.save(&changed(), SaveOptions::default()).unwrap_err();
    assert_eq!(refused, SaveError::Disk { path: path.clone(), problem: DiskProblem::ChangedOnDisk });
    assert_eq!(fs::read_to_string(&path).unwrap(), "theirs");
    assert_eq!(document.text(), TEXT);
    fs::remove_file(&path).unwrap();
    let refused = document.save(&changed(), SaveOptions::default()).unwrap_err();
    assert_eq!(refused, SaveError::Disk { path: path.clone(), problem: DiskProblem::GoneFromDisk });
    document.save(&changed(), SaveOptions { overwrite: true, ..SaveOptions::default() }).unwrap();
    assert_eq!(fs::read_to_string(&path).unwrap(), TEXT.replace("Netz", "Netzwerk"));
}

#[test]
fn new_documents_and_copies_replace_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let (one, two) = (folder.path().join("1.ron"), folder.path().join("2.ron"));
    let mut document = Document::new(&one, changed());
    assert!(!document.is_on_disk());
    let map = document.map().clone();
    document.save(&map, SaveOptions::default()).unwrap();
    assert_eq!(Document::open(&one).unwrap().map(), &map);
    fs::write(&two, "there").unwrap();
    let refused = document.save_as(&two, &map, SaveOptions::default()).unwrap_err();
    assert_eq!(refused, SaveError::Disk { path: two.clone(), problem: DiskProblem::AlreadyThere });
    assert_eq!((document.path(), fs::read_to_string(&two).unwrap().as_str()), (one.as_path(), "there"));
    document.save_as(&two, &map, SaveOptions { overwrite: true, ..SaveOptions::default() }).unwrap();
    assert_eq!(document.path(), two);
    assert_eq!(fs::read_to_string(&one).unwrap(), fs::read_to_string(&two).unwrap());
}

#[test]
fn records_know_their_place() {
    let document = Document::parse("a.ron", TEXT.to_owned()).unwrap();
    let slot = Slot::Node("caritas".parse().unwrap());
    assert_eq!(document.place_of(&slot), Some(Place { line: 8, column: 9 }));
    assert_eq!(document.place_of(&Slot::Node("vhs".parse().unwrap())), None);
}

#[test]
fn what_is_no_map_is_not_opened() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.ron");
    assert!(matches!(Document::open(&path), Err(OpenError::Disk { problem: DiskProblem::Missing, .. })));
    fs::write(&path, "Map(").unwrap();
    assert!(matches!(Document::open(&path), Err(OpenError::Unreadable { problems, .. }) if problems.len() == 1));
    let refused = Document::open_up_to(&path, 3);
    assert!(matches!(refused, Err(OpenError::Disk { problem: DiskProblem::TooLarge { limit: 3 }, .. })));
}

/// A file by hand: records in an order of their own, one with comments all over.
const BY_HAND: &str = "// Stand: Mai
Map(
    format: 1,
    actors: {
        \"vhs\": (name: \"VHS\", kind: Education),

        // eV
        /* seit 1990 */
        \"caritas\" : ( name: \"Caritas\", /* auch Diakonie */ kind: Welfare ), // Träger

        // Bildung
        \"asb\": (name: \"ASB\", kind: Welfare)
    },
    ties: [ ( from: \"vhs\", to: \"caritas\" /* wöchentlich */, kind: Exchange ) ], // alle
)
";

/// A document of this text in a folder, and how to save the map of another text in it.
fn opened(folder: &tempfile::TempDir, text: &str) -> Document {
    let path = folder.path().join("a.ron");
    fs::write(&path, text).unwrap();
    Document::open(&path).unwrap()
}

fn saved(document: &mut Document, map: &Map) -> String {
    document.save(map, SaveOptions::default()).unwrap();
    fs::read_to_string(document.path()).unwrap()
}

fn without(text: &str, parts: &[&str]) -> Map {
    let text = parts.iter().fold(text.to_owned(), |text, part| {
        assert!(text.contains(part), "{part}");
        text.replace(part, "")
    });
    read_text(&text).unwrap()
}

const CARITAS: &str = "        // eV
        /* seit 1990 */
        \"caritas\" : ( name: \"Caritas\", /* auch Diakonie */ kind: Welfare ), // Träger
";
const TIE: &str = "( from: \"vhs\", to: \"caritas\" /* wöchentlich */, kind: Exchange )";

#[test]
fn a_removed_record_takes_its_comments_along_and_comes_back_with_them() {
    let folder = tempfile::tempdir().unwrap();
    for text in [BY_HAND.to_owned(), format!("\u{FEFF}{}", BY_HAND.replace('\n', "\r\n"))] {
        let mut document = opened(&folder, &text);
        let whole = document.map().clone();
        let left = saved(&mut document, &without(BY_HAND, &[CARITAS, TIE]));
        let unix = left.replace("\r\n", "\n");
        assert_eq!(unix.trim_start_matches('\u{FEFF}'), BY_HAND.replace(CARITAS, "").replace(TIE, ""));
        assert_eq!(saved(&mut document, &whole), text);
        // Again, and another way back.
        let none = read_text("Map(format: 1)").unwrap();
        saved(&mut document, &none);
        saved(&mut document, &changed());
        assert_eq!(saved(&mut document, &none).trim_start_matches('\u{FEFF}').lines().next(), Some("// Stand: Mai"));
        assert_eq!(saved(&mut document, &whole), text);
    }
}

#[test]
fn a_record_that_comes_back_changed_or_among_changed_ones_has_its_comments() {
    let folder = tempfile::tempdir().unwrap();
    let mut document = opened(&folder, BY_HAND);
    let text = BY_HAND.replace("ASB", "Samariter");
    saved(&mut document, &without(&text, &[CARITAS, TIE]));
    // It stands behind its neighbour in the order of the file now, and in a section that was empty on a line of its own.
    let expected =
        text.replace(&format!("\n{CARITAS}"), "\n").replace("kind: Welfare)\n", &format!("kind: Welfare),\n{CARITAS}"));
    let expected = expected.replace(&format!("[ {TIE} ]"), &format!("[  \n        {TIE},\n    ]"));
    assert_eq!(saved(&mut document, &read_text(&text).unwrap()), expected);
    saved(&mut document, &without(&text, &[CARITAS, TIE]));
    let renamed = expected.replace("\"Caritas\"", "\"Caritasverband\"");
    let back = saved(&mut document, &read_text(&renamed).unwrap());
    for comment in ["// eV", "/* seit 1990 */", "/* auch Diakonie */", "// Träger", "/* wöchentlich */", "// alle"] {
        assert_eq!(back.matches(comment).count(), 1, "{comment} in {back}");
    }
}

#[test]
fn a_record_comes_back_with_its_comments_to_a_section_on_one_line() {
    let folder = tempfile::tempdir().unwrap();
    let text = "Map(\n    format: 1,\n    programmes: {\n        // bis 2028\n        \"a\": (name: \"A\"), // offen\n        \"b\": (name: \"B\"),\n    },\n)\n";
    let mut document = opened(&folder, text);
    let none = read_text("Map(format: 1)").unwrap();
    saved(&mut document, &none);
    let one = read_text("Map(format: 1, programmes: {\"b\": (name: \"B\")})").unwrap();
    let on_one_line = "Map(\n    format: 1,\n    programmes: {\"b\": (name: \"B\")},\n)\n";
    assert_eq!(saved(&mut document, &one), on_one_line);
    let both = read_text("Map(format: 1, programmes: {\"a\": (name: \"A\"), \"b\": (name: \"Beta\")})").unwrap();
    assert_eq!(saved(&mut document, &both), text.replace("\"B\"", "\"Beta\""));
}
