//! A disk that is really full, and a folder that really may not be written, for the verbs and for the editor.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::process::Command;

use crate::place::{OLD, Place};
use crate::session::{Session, rename};
use crate::small_disk::{PAGE, SmallDisk};

/// A map of five pages.
fn large(text: &str) -> String {
    text.to_owned() + &"// Ein Satz, der nur Platz braucht.\n".repeat(4 * PAGE / 36 + 100)
}

#[test]
fn with_any_room_that_is_too_little_the_old_file_stays() {
    let Some(disk) = SmallDisk::new("nothing is saved to a full one") else { return };
    let new = large(&OLD.replace("\"Sprache\"", "\"Deutsch lernen\""));
    let (source, actions) = (tempfile::NamedTempFile::new().unwrap(), tempfile::NamedTempFile::new().unwrap());
    fs::write(&source, large(OLD)).unwrap();
    fs::write(&actions, "[Rename(id: \"sprache\", name: \"Deutsch lernen\")]").unwrap();
    let needed = new.len().div_ceil(PAGE);
    assert!(needed >= 4);
    for room in 0..=needed {
        for before in [Some(OLD), None] {
            disk.clear();
            before.iter().for_each(|text| fs::write(disk.seen("netz.ron"), text).unwrap());
            disk.leave(room);
            let (words, named) = (disk.inside(), disk.folder().join("netz.ron"));
            let mut save = Command::new(&words[0]);
            save.args(&words[1..]).args([env!("CARGO_BIN_EXE_querschnitt"), "--lang", "en", "apply", "-o"]);
            let output = save.arg(&named).args([source.path(), actions.path()]).output().unwrap();
            let (said, found) = (String::from_utf8(output.stderr).unwrap(), fs::read_to_string(disk.seen("netz.ron")));
            if room < needed {
                assert_eq!(output.status.code(), Some(2), "{room} {said}");
                assert!(said.contains("no room left on the disk") && said.contains("netz.ron"), "{said}");
                assert_eq!(found.ok().as_deref(), before, "{room}");
            } else {
                assert_eq!((output.status.code(), found.unwrap()), (Some(0), new.clone()), "{said}");
            }
            let names = fs::read_dir(disk.seen("")).unwrap().count();
            assert_eq!(names, 1 + usize::from(disk.seen("netz.ron").exists()), "{room}: nothing lies beside");
        }
    }
}

#[test]
fn an_editor_on_a_full_disk_keeps_the_work_and_saves_it_once_there_is_room() {
    let Some(disk) = SmallDisk::new("no editor works on a full one") else { return };
    fs::write(disk.seen("netz.ron"), OLD).unwrap();
    disk.leave(0);
    let map = disk.folder().join("netz.ron");
    let state = disk.folder().join("state");
    let mut session = Session::start_below(&disk.inside(), &state, &["--lang", "de", map.to_str().unwrap()]);
    session.wait_for("1 Gliederung");
    session.type_keys("\u{1b}[B");
    rename(&mut session, "Deutsch lernen");
    session.wait_for("keinen Absturz");
    session.type_keys("\u{13}");
    session.wait_for("kein Platz mehr");
    assert!(session.screen().contains("ungesichert"), "{}", session.screen());
    assert_eq!(fs::read_to_string(disk.seen("netz.ron")).unwrap(), OLD);
    disk.leave(6);
    rename(&mut session, "Deutsch sprechen");
    let journal = || {
        let files = fs::read_dir(disk.seen("state/journal")).unwrap();
        let mut texts = files.map(|file| fs::read_to_string(file.unwrap().path()).unwrap_or_default());
        texts.any(|text| text.contains("Deutsch sprechen"))
    };
    while !journal() {
        session.take(std::time::Duration::from_millis(20));
    }
    session.type_keys("\u{13}");
    session.wait_for("Gesichert.");
    assert_eq!(fs::read_to_string(disk.seen("netz.ron")).unwrap(), OLD.replace("\"Sprache\"", "\"Deutsch sprechen\""));
    session.type_keys("q");
    session.assert_given_back();
}

#[test]
fn an_editor_that_may_not_write_says_so_and_saves_once_it_may() {
    let Some(place) = Place::protected() else { return };
    let mut session = place.edit();
    session.wait_for("1 Gliederung");
    session.type_keys("\u{1b}[B");
    rename(&mut session, "Deutsch lernen");
    session.type_keys("\u{13}");
    session.wait_for("darf nicht geschrieben werden");
    assert!(session.screen().contains("ungesichert"), "{}", session.screen());
    assert_eq!(place.found().as_deref(), Some(OLD));
    session.type_keys("q");
    session.wait_for("noch nicht gesichert");
    session.type_keys("\u{1b}");
    session.wait_until_gone("noch nicht gesichert");
    fs::set_permissions(place.maps(), fs::Permissions::from_mode(0o755)).unwrap();
    session.type_keys("\u{13}");
    session.wait_for("Gesichert.");
    assert_eq!(place.found(), Some(crate::place::new()));
    session.type_keys("q");
    session.assert_given_back();
}
