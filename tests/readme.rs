//! The README's pictures and its key table come from the program, so that they stay true.
//!
//! `QUERSCHNITT_UPDATE=1 cargo test --test readme` writes them anew.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use std::fs;
use std::path::Path;

use querschnitt::map::Language;
use querschnitt::tui::command::{self, Group};
use querschnitt::tui::draw::all_keys;
use querschnitt::words::Words;
use support::Editor;

fn pictures() -> Vec<(&'static str, String)> {
    let at = |keys: &str, size| Editor::map_of("musterstadt.ron", Language::En, size).press(keys).screen();
    vec![
        ("outline", at("Down Down Down Down", (80, 24))),
        ("matrix", at("2 Down Down Right", (80, 24))),
        ("network", at("3", (80, 24))),
        ("findings", at("4 Down Down", (80, 24))),
        ("quick", at(": \"Caritas: Wohnen C; - Jobcenter, VHS (close)\"", (80, 24))),
    ]
}

fn key_table() -> String {
    let words = Words::new(Language::En);
    let mut table = String::from("| keys | command | what it does |\n|---|---|---|\n");
    for &group in Group::ALL {
        for command in command::all().filter(|command| command.group == group) {
            let keys = all_keys(command, &words);
            if keys.is_empty() {
                continue;
            }
            let name = words.text(&format!("command-{}", command.name));
            let help = words.text(&format!("command-{}-help", command.name));
            table.push_str(&format!("| `{}` | {name} | {help} |\n", keys.replace('|', "\\|")));
        }
    }
    table
}

/// The text with what stands between `<!-- NAME -->` and `<!-- end -->` replaced.
fn replaced(text: &str, name: &str, content: &str) -> String {
    let begin = format!("<!-- {name} -->\n");
    let start = text.find(&begin).unwrap_or_else(|| panic!("the README has no {begin}")) + begin.len();
    let end = start + text[start..].find("<!-- end -->").unwrap();
    format!("{}{content}{}", &text[..start], &text[end..])
}

#[test]
fn the_readme_shows_the_program_as_it_is() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md");
    let before = fs::read_to_string(&path).unwrap();
    let mut after = before.clone();
    for (name, picture) in pictures() {
        after = replaced(&after, &format!("picture: {name}"), &format!("```text\n{picture}\n```\n"));
    }
    after = replaced(&after, "keys", &key_table());
    if std::env::var_os("QUERSCHNITT_UPDATE").is_some() {
        fs::write(&path, &after).unwrap();
    }
    assert!(before == after, "the README is behind the program: QUERSCHNITT_UPDATE=1 cargo test --test readme");
}
