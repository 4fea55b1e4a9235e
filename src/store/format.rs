//! Canonical text that keeps every comment: `fmt`, and the way out where a save cannot keep the form.

use std::collections::BTreeMap;

use crate::map::Map;

use super::carry::Carrier;
use super::fault::ReadProblem;
use super::leaving::Leaving;
use super::notes::{Notes, attach};
use super::page::with_line_ends_of;
use super::read::read;
use super::splice::Original;
use super::tree::{Item, ROOT, Source};
use super::write::{Canonical, map_item};

/// Canonical text with every comment at its record; comments at the head of the file stay there. A byte order mark and line ends
/// as on Windows stay as well.
///
/// # Errors
/// Everything that is wrong with the text.
///
/// # Examples
/// ```
/// let text = "Map(format: 1, title: \"Netz\" /* Stand Mai */)";
/// let formatted = querschnitt::store::format_text(text).unwrap();
/// assert_eq!(formatted, "#![enable(implicit_some)]\nMap(\n    format: 1,\n    title: \"Netz\", /* Stand Mai */\n)\n");
/// assert_eq!(querschnitt::store::format_text(&formatted).unwrap(), formatted);
/// ```
pub fn format_text(text: &str) -> Result<String, Vec<ReadProblem>> {
    let bare = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    let mark = &text[..text.len() - bare.len()];
    let reading = read(bare)?;
    let original = Original { source: Source { text: bare, tree: &reading.tree }, slots: &reading.slots };
    Ok(format!("{mark}{}", canonical_with_comments(original, &reading.map, &Leaving::default())))
}

/// Canonical text of a map with the line ends and comments of another text, apart from those that are leaving.
pub(crate) fn canonical_with_comments(original: Original<'_>, map: &Map, leaving: &Leaving) -> String {
    let Original { source: old, slots } = original;
    let Source { text, tree } = old;
    let canonical = Canonical::new(map);
    if tree.comments.is_empty() {
        return with_line_ends_of(&canonical.lay_out(&Notes::new()), text).into_owned();
    }
    let new = Source { text: &canonical.text, tree: &canonical.tree };
    // A record that is gone is known to be gone: nothing in its place is meant.
    let records = slots.iter().map(|(slot, &item)| (item, canonical.records.get(slot).copied()));
    let mut known: BTreeMap<Item, Option<Item>> = records.collect();
    let header = canonical.tree.children(ROOT).next();
    for item in tree.children(ROOT) {
        let is_map = map_item(tree, text) == Some(item);
        known.insert(item, if is_map { map_item(&canonical.tree, &canonical.text) } else { header });
    }
    let map_item = map_item(&canonical.tree, &canonical.text);
    let mut carrier = Carrier::new(old, new, known).caught_by(map_item);
    let mut notes = attach(old, 0..text.len());
    notes.values_mut().for_each(|notes| notes.retain(|note| !leaving.goes(note.start)));
    with_line_ends_of(&canonical.lay_out(&carrier.carry(notes)), text).into_owned()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::arbitrary;
    use super::super::carry::lost_comments;
    use super::super::read::read_text;
    use super::super::scan::scan;
    use super::super::write::canonical_text;
    use super::*;

    fn assert_nothing_lost(old: &str, new: &str) {
        let (old_tree, new_tree) = (scan(old).tree, scan(new).tree);
        let lost = lost_comments(Source { text: old, tree: &old_tree }, Source { text: new, tree: &new_tree });
        assert!(lost.is_empty(), "{lost:?} lost from\n{old}\nin\n{new}");
    }

    #[test]
    fn comments_go_with_their_records() {
        let text = r#"// head
#![enable(implicit_some)]
Map(format: 1, // format
    ties: [
        // all ties

        // b with a
        (kind: Exchange, /* to */ to: "a",
            // from
            from: "b"), // fine
    ],
    actors: {
        "b": (kind: Other, name: "B"), // is b
        // is a
        "a": (name: "A", kind: Other),
        // no more
    },
)
// foot
"#;
        let formatted = r#"// head
#![enable(implicit_some)]
Map(
    format: 1, // format
    actors: {
        // is a
        "a": (name: "A", kind: Other),
        "b": (name: "B", kind: Other), // is b
        // no more
    },
    ties: [
        // all ties

        // b with a
        (
            // from
            from: "a",
            /* to */
            to: "b",
            kind: Exchange,
        ), // fine
    ],
)
// foot
"#;
        assert_eq!(format_text(text).unwrap(), formatted);
        assert_eq!(format_text(formatted).unwrap(), formatted);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(1000))]

        #[test]
        fn formatting_keeps_map_and_comments_and_is_idempotent((map, seed) in (arbitrary::map(), any::<u64>())) {
            let text = arbitrary::commented(&canonical_text(&map), seed);
            let read = read_text(&text);
            prop_assert_eq!(read.as_ref(), Ok(&map), "{}", text);
            let formatted = format_text(&text).unwrap();
            assert_nothing_lost(&text, &formatted);
            let read = read_text(&formatted);
            prop_assert_eq!(read.as_ref(), Ok(&map));
            prop_assert_eq!(&format_text(&formatted).unwrap(), &formatted, "from {}", text);
            let windows = |text: &str| format!("\u{FEFF}{}", text.replace('\n', "\r\n"));
            prop_assert_eq!(format_text(&windows(&text)).unwrap(), windows(&formatted), "from {}", text);
        }
    }
}
