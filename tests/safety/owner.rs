//! A file that belongs to someone else: it does not change hands unasked.

use std::fs;
use std::os::unix::fs::MetadataExt;

use crate::place::{OLD, Place, new};
use crate::session::rename;

#[test]
fn a_file_of_another_user_is_replaced_only_when_asked() {
    let Some(place) = Place::of_another() else {
        eprintln!("files cannot be given away here: nobody saves another user's file");
        return;
    };
    let owner = || fs::metadata(&place.real).map(|metadata| (metadata.uid(), metadata.gid(), metadata.mode())).unwrap();
    let before = owner();

    let refused = place.save(&[]).output().unwrap();
    let said = String::from_utf8(refused.stderr).unwrap();
    assert!(refused.status.code() == Some(2) && said.contains("belongs to another person or group"), "{said}");
    assert_eq!((place.found().as_deref(), owner(), place.strays().len()), (Some(OLD), before, 0));

    let mut editor = place.edit();
    editor.wait_for("1 Gliederung");
    editor.type_keys("\u{1b}[B");
    rename(&mut editor, "Deutsch lernen");
    editor.type_keys("\u{13}");
    editor.wait_for("gehört einer anderen Person");
    assert_eq!((place.found().as_deref(), owner(), place.strays().len()), (Some(OLD), before, 0));
    editor.type_keys("\u{1b}[B\r");
    editor.wait_for("Gesichert");
    assert_eq!(place.found(), Some(new()));
    let after = owner();
    assert_ne!((after.0, after.1), (before.0, before.1));
    assert_eq!(after.2, before.2, "the access rights stay");
}
