//! Every message that the rooms ask for by its id is there.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::Path;

use querschnitt::map::Language;
use querschnitt::words::Words;

/// The ids of messages that the rooms above ask for by a literal: `text("..")`, `with("..")`.
fn asked_for(folder: &Path, found: &mut BTreeSet<String>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            asked_for(&path, found)?;
        } else if path.extension().is_some_and(|ending| ending == "rs") && !path.ends_with("complete.rs") {
            let text = fs::read_to_string(&path)?;
            for call in ["words.text(\"", "words.with(\"", "words.with(\n"] {
                for after in text.split(call).skip(1) {
                    let id = after.trim_start().trim_start_matches('"').split('"').next().unwrap_or_default();
                    if !id.is_empty() && id.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-') {
                        found.insert(id.to_owned());
                    }
                }
            }
        }
    }
    Ok(())
}

#[test]
fn every_message_asked_for_is_there() {
    let words = Words::new(Language::En);
    let mut asked = BTreeSet::new();
    asked_for(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut asked).unwrap();
    assert!(asked.len() > 50, "the sources are read");
    let missing: Vec<&String> = asked.iter().filter(|id| !words.has(id) && *id != "no-such-message").collect();
    assert!(missing.is_empty(), "{missing:?}");
}
