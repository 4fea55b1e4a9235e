//! The network as text: each unit with whom it works, and with whom it ought to.

use super::page::{Page, trimmed};
use crate::analysis::Analysis;
use crate::map::{Map, Slot, TieKind};
use crate::view::form::{Missing, Works, surroundings};
use crate::view::outline::{Key, Outline};
use crate::words::{Letters, Words};

/// Every unit with its ties on the day, in the order of the outline; those without any at the end.
///
/// What touches persons stays out: tense relations are not listed (DESIGN section 2).
pub fn network(map: &Map, analysis: &Analysis, words: &Words, page: Page) -> String {
    let outline = Outline::new(map, analysis.day, &[], words, Letters::Own);
    let mut text = page.head(map, analysis.day, words, "command-view-network");
    let mut alone = Vec::new();
    for entry in outline.entries() {
        let Key::Node(id) = &entry.key else { continue };
        if !entry.active || !map.node_type(id).is_some_and(crate::map::NodeType::is_unit) {
            continue;
        }
        let around = surroundings(map, analysis.day, &Slot::Node(id.clone()), Some(analysis), words, Letters::Own);
        let ties: Vec<&Works> = around.works.iter().filter(|w| w.active && w.kind != TieKind::Tension).collect();
        if ties.is_empty() && around.missing.is_empty() {
            if !entry.has_children {
                alone.push(entry.label.clone());
            }
            continue;
        }
        text.extend([&page.text(&entry.label), "\n"]);
        for tie in ties {
            item(&mut text, page, &told(tie, words));
        }
        for missing in &around.missing {
            item(&mut text, page, &lacking(missing, words));
        }
    }
    if !alone.is_empty() {
        let line = words.with("text-without-ties", &[("units", words.all_of(&alone).into())]);
        text.push('\n');
        for line in page.wrapped(&line, 0) {
            text.extend([&line, "\n"]);
        }
    }
    trimmed(&text)
}

fn item(text: &mut String, page: Page, line: &str) {
    for (at, line) in page.wrapped(line, 4).iter().enumerate() {
        text.extend([if at == 0 { "  " } else { "" }, line, "\n"]);
    }
}

fn told(tie: &Works, words: &Words) -> String {
    let strength = tie.strength.get();
    let grade = if [1.0, 2.0, 3.0].contains(&strength) {
        words.text(&format!("strength-{strength}")).into_owned()
    } else {
        words.number(strength)
    };
    let message = match tie.outwards {
        None => "text-tie",
        Some(true) => "text-tie-to",
        Some(false) => "text-tie-from",
    };
    let args =
        [("unit", tie.name.as_str().into()), ("kind", tie.kind_word.as_str().into()), ("strength", grade.into())];
    words.with(message, &args)
}

fn lacking(missing: &Missing, words: &Words) -> String {
    let fields = words.some_of(&missing.fields);
    words.with("text-missing", &[("unit", missing.name.as_str().into()), ("fields", fields.into())])
}
