//! Power that fails while an editor keeps its journal.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use querschnitt::map::Map;
use querschnitt::store::journal::{Ending, Left};
use querschnitt::store::read_text;

use super::call::{CALLS, Call, calls};
use super::disk::{Bytes, Disk};
use crate::session::Session;
use crate::traced::{can_trace, recording};

const MAP: &str =
    "Map(\n    format: 1,\n    actors: {\n        \"vhs\": (name: \"Name 0.\", kind: Education),\n    },\n)\n";

/// What the next start finds: the number of the name.
fn found(files: &BTreeMap<PathBuf, Vec<u8>>, map: &Path) -> usize {
    let text = String::from_utf8(files[map].clone()).unwrap();
    let now = read_text(&text).unwrap_or_else(|why| panic!("{why:?} in {text}"));
    let is_journal = |path: &Path| path.extension().is_some_and(|ending| ending == "journal");
    let Some((_, journal)) = files.iter().find(|(path, _)| is_journal(path)) else { return number(&now) };
    let left = Left::read(journal).unwrap_or_else(|| panic!("no journal: {:?}", String::from_utf8_lossy(journal)));
    let Some(offer) = left.onto(&now) else { return number(&now) };
    assert!(!matches!(offer.ending, Ending::Damaged { .. }), "lost power damages no line");
    number(&offer.map)
}

fn number(map: &Map) -> usize {
    let id = "vhs".parse().unwrap();
    map.name(&id).trim_start_matches("Name ").trim_end_matches('.').parse().unwrap()
}

/// Works in an editor, enters names and saves in between; the calls it made.
fn work(folder: &Path, map: &Path) -> Vec<Call> {
    let log = tempfile::NamedTempFile::new().unwrap();
    let state = folder.join("home/state/querschnitt");
    let below = recording(CALLS, log.path());
    let mut session = Session::start_below(&below, &state, &["--lang", "de", map.to_str().unwrap()]);
    session.wait_for("1 Gliederung");
    session.type_keys("\u{1b}[B");
    for step in 1..=9 {
        session.type_keys("\u{1b}OQ");
        session.wait_for("Neuer Name");
        session.type_keys(&format!("\u{15}Name {step}.\r"));
        session.wait_for(&format!("Name {step}."));
        // A burst may be kept as one; these are to be kept one by one, most of them.
        session.take(Duration::from_millis(if step % 3 == 0 { 0 } else { 150 }));
        if step % 4 == 0 {
            session.type_keys("\u{13}");
            session.wait_for("Gesichert.");
        }
    }
    session.take(Duration::from_millis(300));
    let said = fs::read_to_string(log.path()).unwrap();
    let editor = said.split(' ').next().unwrap();
    assert!(Command::new("kill").args(["-KILL", editor]).status().unwrap().success());
    session.wait_for_end();
    calls(&fs::read_to_string(log.path()).unwrap(), folder)
}

/// Whether a call is the last one by which something typed is kept: from then on it must not be lost.
fn keeps(call: &Call, folder: &Path) -> bool {
    let Call::Flush(path) = call else { return false };
    path.extension().is_some_and(|ending| ending == "journal")
        || path.ends_with("journal")
        || *path == folder.join("maps")
}

#[test]
fn power_lost_while_an_editor_works_loses_no_step_that_was_flushed() {
    if !can_trace("no power is lost while an editor works") {
        return;
    }
    let place = tempfile::tempdir().unwrap();
    let (folder, map) = (place.path(), place.path().join("maps/netz.ron"));
    fs::create_dir(folder.join("maps")).unwrap();
    fs::write(&map, MAP).unwrap();
    let calls = work(folder, &map);
    let mut disk = Disk::with(folder, &[&folder.join("maps")], &[(&map, MAP)]);
    let (mut kept, mut ways) = (0, 0);
    for done in 0..=calls.len() {
        let newest = found(&disk.now(), &map);
        if done > 0 && keeps(&calls[done - 1], folder) {
            kept = newest;
        }
        for names in disk.every_names() {
            for bytes in Bytes::EVERY {
                ways += 1;
                let found = found(&disk.after(names, bytes), &map);
                assert!(
                    (kept..=newest).contains(&found),
                    "after {:?}, {names:?} {bytes:?}: {found}, not {kept} to {newest}",
                    calls.get(done.wrapping_sub(1))
                );
            }
        }
        calls.get(done).into_iter().for_each(|call| disk.perform(call));
    }
    println!("power lost in {ways} ways, after {} calls", calls.len());
    assert_eq!(kept, 9);
}
