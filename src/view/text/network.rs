//! The network as text: each unit with whom it works, and with whom it ought to.

use super::page::{Page, trimmed};
use crate::analysis::Analysis;
use crate::map::{Map, Slot, TieKind};
use crate::view::form::{Missing, Works, surroundings};
use crate::view::outline::{Key, Outline};
use crate::words::{Letters, Words};

/// How many missing partners of a unit are named, the most pressing first.
const MISSING: usize = 3;

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
        for line in page.wrapped(&entry.label, 2) {
            text.extend([&line, "\n"]);
        }
        for tie in ties {
            item(&mut text, page, &told(tie, words));
        }
        for missing in around.missing.iter().take(MISSING) {
            item(&mut text, page, &lacking(missing, words));
        }
        if let more @ 1.. = around.missing.len().saturating_sub(MISSING) {
            item(&mut text, page, &words.with("network-and-more", &[("n", more.into())]));
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
    let message = match tie.outwards {
        None => "text-tie",
        Some(true) => "text-tie-to",
        Some(false) => "text-tie-from",
    };
    let parts = [tie.kind_word.as_str(), &tie.detail];
    let what = parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ");
    words.with(message, &[("unit", tie.name.as_str().into()), ("what", what.into())])
}

fn lacking(missing: &Missing, words: &Words) -> String {
    let fields = words.some_of(&missing.fields);
    words.with("text-missing", &[("unit", missing.name.as_str().into()), ("fields", fields.into())])
}
