//! The maps that come with the program: each loads, rewrites byte for byte, and keeps the promises made about it.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test stops at the first thing that is wrong")]

use std::fs;
use std::path::{Path, PathBuf};

use querschnitt::map::{ActorKind, Certainty, Map, TieKind};
use querschnitt::store::{canonical_text, format_text, read_text};

/// The teaching map and the worked example.
const INVENTED: [&str; 2] = ["musterstadt.ron", "vergleich.ron"];

/// The `.ron` files of a folder beside `Cargo.toml`, in the order of their names.
fn files(folder: &str) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let mut files: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "ron"))
        .collect();
    files.sort();
    files
}

fn read(path: &Path) -> (String, Map) {
    let text = fs::read_to_string(path).unwrap();
    let map = read_text(&text).unwrap_or_else(|problems| panic!("{}: {problems:#?}", path.display()));
    (text, map)
}

/// The maps of real municipalities: all but the invented ones.
fn real() -> Vec<(PathBuf, Map)> {
    let paths = files("maps").into_iter().filter(|path| !INVENTED.iter().any(|name| path.ends_with(name)));
    paths.map(|path| (path.clone(), read(&path).1)).collect()
}

#[test]
fn every_map_rewrites_byte_for_byte() {
    let all: Vec<_> = files("maps").into_iter().chain(files("maps/templates")).collect();
    assert!(all.len() >= 10, "{all:?}");
    for path in all {
        let (text, map) = read(&path);
        let name = path.display();
        let formatted = format_text(&text).unwrap();
        let change = text.lines().zip(formatted.lines()).find(|(old, new)| old != new);
        assert_eq!(change, None, "{name}: `fmt` would change this line");
        assert_eq!(formatted.len(), text.len(), "{name}: `fmt` would change the end");
        assert!(read_text(&canonical_text(&map)).unwrap() == map, "{name}: comes back without its comments");
        assert!(map.settings().title.is_some() && map.settings().language.is_some(), "{name}: title and language");
    }
}

#[test]
fn musterstadt_has_every_record_of_the_catalogue() {
    let (text, map) = read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("maps/musterstadt.ron"));
    let comment = text.lines().find(|line| line.starts_with("//")).unwrap();
    assert!(comment.contains("erfunden"), "the first comment says that the town is invented: {comment}");
    let (upper, sub): (Vec<_>, Vec<_>) = map.fields().partition(|(_, field)| field.part_of.is_none());
    let counts = [
        map.departments().count(),
        map.actors().count(),
        upper.len(),
        sub.len(),
        map.responsibilities().count(),
        map.ties().count(),
        map.paths().count(),
        map.actors().filter(|(_, actor)| actor.kind == ActorKind::Body).count(),
        map.dimensions().len(),
        map.ties().filter(|tie| tie.certainty == Certainty::Assumed).count(),
        map.ties().filter(|tie| tie.kind == TieKind::Member).count(),
    ];
    assert_eq!(counts, [24, 20, 14, 1, 47, 59, 3, 3, 2, 4, 10]);
}

#[test]
fn real_maps_say_where_every_link_comes_from() {
    let maps = real();
    assert!(maps.len() >= 5);
    for (path, map) in maps {
        let name = path.display();
        let responsibilities = map.responsibilities().map(|r| (r.slot(), r.certainty, &r.source, &r.note));
        let ties = map.ties().map(|t| (t.slot(), t.certainty, &t.source, &t.note));
        for (slot, certainty, source, note) in responsibilities.chain(ties) {
            assert!(source.is_some(), "{name}: {slot:?} has no source");
            assert!(
                certainty != Certainty::Assumed || note.is_some(),
                "{name}: {slot:?} does not say why it is assumed"
            );
        }
    }
}

#[test]
fn heads_are_no_posts() {
    // The sources count people, `staff` counts full-time posts: heads stand in notes.
    for (path, map) in real() {
        assert!(map.departments().all(|(_, department)| department.staff.is_none()), "{}", path.display());
        assert!(map.actors().all(|(_, actor)| actor.staff.is_none()), "{}", path.display());
    }
}

#[test]
fn templates_promise_nothing_about_a_place() {
    let templates = files("maps/templates");
    let names: Vec<_> = templates.iter().filter_map(|path| path.file_stem()?.to_str()).collect();
    assert_eq!(names, ["bildung", "fruehe-hilfen", "integration", "pflege"]);
    for path in &templates {
        let (_, map) = read(path);
        let name = path.display();
        assert!(map.settings().as_of.is_none() && map.settings().status.is_none(), "{name}");
        assert_eq!((map.responsibilities().count(), map.ties().count()), (0, 0), "{name}");
        assert!(map.departments().count() > 5 && map.actors().count() > 5 && map.fields().count() > 10, "{name}");
        assert!(!map.dimensions().is_empty(), "{name}");
    }
}
