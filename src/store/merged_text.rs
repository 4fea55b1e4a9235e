//! The text of a merge: ours, with what changes spliced in, and the comments that came from theirs.

use std::collections::BTreeMap;

use crate::edit;
use crate::map::{Map, Slot};

use super::carry::lost_comments;
use super::document::{Document, SaveError};
use super::notes::{ItemNotes, Note, attach};
use super::page::{Page, Patches};
use super::read::{Reading, read};
use super::section::Section;
use super::tree::{Item, ROOT, Source, Tree};
use super::write::find_section;

/// A merge of three documents.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MergedText {
    /// The merged map; its conflicts are listed in it.
    pub map: Map,
    /// Its text, without byte order mark.
    pub text: String,
}

/// Merges three documents; the text keeps the form of ours.
///
/// Comments of both sides survive: those of ours where they are, those that theirs wrote anew above the records they belong
/// to. Where only one side changed its text, that text is taken as it is.
///
/// # Errors
/// [`SaveError::WouldNotComeBack`], a fault of this program.
pub fn merged_text(base: &Document, ours: &Document, theirs: &Document) -> Result<MergedText, SaveError> {
    for (same, other) in [(ours, theirs), (theirs, ours)] {
        if base.text() == same.text() || ours.text() == theirs.text() {
            return Ok(MergedText { map: other.map().clone(), text: other.text().to_owned() });
        }
    }
    let map = edit::merge(base.map(), ours.map(), theirs.map());
    let (spliced, _) = ours.text_for(&map)?;
    let text = with_comments(&spliced, &map, base, theirs);
    Ok(MergedText { map, text })
}

/// The text with the comments that theirs has and the base has not.
fn with_comments(text: &str, map: &Map, base: &Document, theirs: &Document) -> String {
    let mut written = counted(lost_comments(theirs.source(), base.source()));
    if written.is_empty() {
        return text.to_owned();
    }
    let Ok(reading) = read(text) else { return text.to_owned() };
    let here = Source { text, tree: &reading.tree };
    let mut new = lost_comments(theirs.source(), here);
    new.retain(|comment| take(&mut written, comment));
    if new.is_empty() {
        return text.to_owned();
    }
    let carried = carried(&reading, here, map, theirs, counted(new));
    match read(&carried) {
        Ok(again) if again.map == *map => carried,
        _ => text.to_owned(),
    }
}

/// The text with these comments put above the records they are about; what is about none stands at the end.
fn carried(
    reading: &Reading,
    here: Source<'_>,
    map: &Map,
    theirs: &Document,
    mut new: BTreeMap<String, usize>,
) -> String {
    let page = Page::new(here);
    let mut patches = Patches::default();
    let mut at_end = String::new();
    let owners: BTreeMap<Item, &Slot> = theirs.slots().iter().map(|(slot, &item)| (item, slot)).collect();
    for (item, notes) in attach(theirs.source(), 0..theirs.text().len()) {
        let place = place(reading, here, map, theirs, &owners, item).map(|item| line_of(&page, here.tree, item));
        for note in all(notes) {
            if !take(&mut new, &note.text) {
                continue;
            }
            match place.flatten() {
                Some(start) => {
                    let indent = page.indent(start);
                    patches.insert(page.line_start(start), format!("{indent}{}\n", note.text));
                }
                None => at_end += &format!("{}\n", note.text),
            }
        }
    }
    let end = here.text.len();
    let gap = if here.text.ends_with('\n') { "" } else { "\n" };
    if !at_end.is_empty() {
        patches.insert(end, format!("{gap}{at_end}"));
    }
    patches.apply(here.text).unwrap_or_else(|| here.text.to_owned())
}

fn counted(comments: Vec<String>) -> BTreeMap<String, usize> {
    let mut counts = BTreeMap::new();
    for comment in comments {
        *counts.entry(comment).or_default() += 1;
    }
    counts
}

/// Takes one of these comments, if there is one left.
fn take(counts: &mut BTreeMap<String, usize>, comment: &str) -> bool {
    let Some(count) = counts.get_mut(comment).filter(|count| **count > 0) else { return false };
    *count -= 1;
    true
}

fn all(notes: ItemNotes) -> impl Iterator<Item = Note> {
    let ItemNotes { above, open, head, tail, behind } = notes;
    above.into_iter().chain(open).chain(head).chain(tail).chain(behind)
}

/// The item of the merged text that stands for an item of theirs: its record, else the conflict about it, else its section.
fn place(
    reading: &Reading,
    here: Source<'_>,
    map: &Map,
    theirs: &Document,
    owners: &BTreeMap<Item, &Slot>,
    item: Item,
) -> Option<Item> {
    let tree = theirs.source().tree;
    let mut ancestors = std::iter::successors(Some(item), |&item| (item != ROOT).then(|| tree.parent(item)));
    if let Some(slot) = ancestors.find_map(|item| owners.get(&item)) {
        let now = match slot {
            Slot::Node(id) => map.was(id).map(|id| Slot::Node(id.clone())),
            Slot::Path(id) => map.was(id).map(|id| Slot::Path(id.clone())),
            _ => None,
        };
        let slots = [Some((*slot).clone()), now, Some(Slot::Conflict(Box::new((*slot).clone())))];
        let found = slots.iter().flatten().find_map(|slot| reading.slots.get(slot)).copied();
        return found.or_else(|| {
            let record = theirs.map().record(slot)?;
            find_section(here.tree, here.text, Section::of(slot, &record).0)
        });
    }
    let section =
        Section::BELOW_MAP.into_iter().find(|section| find_section(tree, theirs.text(), *section) == Some(item))?;
    find_section(here.tree, here.text, section)
}

/// Where the innermost item around an item begins that has its line to itself.
fn line_of(page: &Page<'_>, tree: &Tree, item: Item) -> Option<usize> {
    let around = std::iter::successors(Some(item), |&item| Some(tree.parent(item)).filter(|&item| item != ROOT));
    let mut starts = around.map(|item| tree.range(item).start);
    starts.find(|&start| page.begins_line(start))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn document(text: &str) -> Document {
        Document::parse("map.ron", text.to_owned()).unwrap()
    }

    const BASE: &str = "Map(
    format: 1,
    actors: {
        // Bildung
        \"vhs\": (name: \"VHS\", kind: Education),
        \"awo\": (name: \"AWO\", kind: Welfare),
    },
)
";

    fn merged(ours: &str, theirs: &str) -> String {
        let (base, ours, theirs) = (document(BASE), document(ours), document(theirs));
        let merged = merged_text(&base, &ours, &theirs).unwrap();
        assert_eq!(read(&merged.text).unwrap().map, merged.map);
        merged.text
    }

    #[test]
    fn comments_of_both_sides_survive() {
        let ours = BASE.replace("// Bildung", "// Bildung\n        // unser Wort").replace("VHS", "Volkshochschule");
        let theirs = BASE.replace("kind: Welfare),", "kind: Welfare, note: \"neu\"), // deren Wort").replace(
            "    },\n",
            "        // über die Caritas\n        \"caritas\": (name: \"Caritas\", kind: Welfare),\n    },\n",
        ) + "// am Ende\n";
        assert_eq!(
            merged(&ours, &theirs),
            "Map(
    format: 1,
    actors: {
        // Bildung
        // unser Wort
        \"vhs\": (name: \"Volkshochschule\", kind: Education),
        // deren Wort
        \"awo\": (name: \"AWO\", kind: Welfare, note: \"neu\"),
        // über die Caritas
        \"caritas\": (name: \"Caritas\", kind: Welfare),
    },
)
// am Ende
"
        );
    }

    #[test]
    fn a_comment_about_a_record_that_went_stands_at_its_section() {
        let ours = BASE.replace("        \"awo\": (name: \"AWO\", kind: Welfare),\n", "");
        let theirs = BASE.replace("\"awo\"", "/* geprüft */ \"awo\"").replace("VHS", "vhs");
        let text = merged(&ours, &theirs);
        assert!(text.contains("    /* geprüft */\n    actors: {\n"), "{text}");
    }

    #[test]
    fn one_side_alone_keeps_its_text() {
        let theirs = BASE.replace("// Bildung", "/* Bildung */").replace("AWO", "awo");
        assert_eq!(merged(BASE, &theirs), theirs);
        assert_eq!(merged(&theirs, BASE), theirs);
        assert_eq!(merged(&theirs, &theirs), theirs);
    }
}
