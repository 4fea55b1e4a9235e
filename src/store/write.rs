//! Canonical text: sections, records and attributes in the order of the file, defaults left out.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use crate::map::{Action, Map, Slot};

use super::lay_out::{Layout, Style};
use super::notes::Notes;
use super::scan::scan;
use super::section::{Section, records_by_section, ron_options, value_text};
use super::tree::{Item, ROOT, Source, Tree};

/// The version of the file format that this program writes, and the newest it reads.
pub const FORMAT: u64 = 1;

/// A map as canonical text on a few long lines, with the places of its records: all that the layout needs.
pub(crate) struct Canonical {
    pub(crate) text: String,
    pub(crate) tree: Tree,
    /// The item of every record.
    pub(crate) records: BTreeMap<Slot, Item>,
}

impl Canonical {
    /// Writes every record of a map. Time O(n log n) for n bytes of text.
    pub(crate) fn new(map: &Map) -> Self {
        let sections = records_by_section(map);
        let text = one_line(&sections);
        let tree = scan(&text).tree;
        let mut records = BTreeMap::new();
        for (section, slots) in sections {
            let Some(holder) = find_section(&tree, &text, section) else { continue };
            if section.attributes().is_some() {
                for (slot, record) in slots {
                    let item = Section::of(&slot, &record).1.and_then(|key| tree.child(holder, &text, &key));
                    records.extend(item.map(|item| (slot, item)));
                }
            } else {
                records.extend(slots.into_iter().map(|(slot, _)| slot).zip(tree.children(holder)));
            }
        }
        Self { text, tree, records }
    }

    /// The text in its form, with comments.
    pub(crate) fn lay_out(&self, notes: &Notes) -> String {
        let source = Source { text: &self.text, tree: &self.tree };
        let broken: BTreeSet<Item> =
            map_item(&self.tree, &self.text).map(|map| broken_sections(source, map, Section::Map)).unwrap_or_default();
        let mut out = String::with_capacity(self.text.len() * 5 / 4);
        Layout::new(source, notes, Style::FILE, |item| broken.contains(&item)).write_all(&mut out);
        out
    }
}

/// The items of all sections in one, itself included, that stay on no single line.
pub(crate) fn broken_sections(source: Source<'_>, holder: Item, section: Section) -> BTreeSet<Item> {
    let mut broken = BTreeSet::new();
    let mut open = vec![(holder, section)];
    while let Some((holder, section)) = open.pop() {
        let has_several = section.attributes().is_none() && source.tree.children(holder).nth(1).is_some();
        if section.is_always_broken() || has_several {
            broken.insert(holder);
        }
        if section.attributes().is_some() {
            let below = |item| Some((item, section.below(&source.tree.key_name(item, source.text)?)?));
            open.extend(source.tree.children(holder).filter_map(below));
        }
    }
    broken
}

/// The item of the map in a text.
pub(crate) fn map_item(tree: &Tree, text: &str) -> Option<Item> {
    tree.children(ROOT).find(|&item| tree.name(item, text) != "#!")
}

/// The item of a section in a text, if it is there.
pub(crate) fn find_section(tree: &Tree, text: &str, section: Section) -> Option<Item> {
    let map = map_item(tree, text)?;
    match (section, section.parent()) {
        (Section::Map, _) => Some(map),
        (_, Section::Map) => tree.child(map, text, section.name()),
        (_, parent) => {
            let around = tree.child(map, text, parent.name())?;
            tree.child(around, text, section.name())
        }
    }
}

fn one_line(sections: &[(Section, Vec<(Slot, crate::map::Record)>)]) -> String {
    let mut out = format!("#![enable(implicit_some)]\nMap(format:{FORMAT},");
    let texts: BTreeMap<Section, String> = sections
        .par_iter()
        .map(|(section, records)| {
            let parts: Vec<String> = records
                .par_iter()
                .with_min_len(256)
                .filter_map(|(slot, record)| {
                    let key = Section::of(slot, record).1;
                    // The records of a map are plain data: writing them to a string does not fail.
                    let value = value_text(record).ok()?;
                    Some(match key {
                        Some(key) if section.attributes().is_some() => format!("{key}:{value}"),
                        Some(key) => format!("{}:{value}", ron_options().to_string(&key).ok()?),
                        None => value,
                    })
                })
                .collect();
            (*section, parts.join(","))
        })
        .collect();
    let section_text = |section: Section| {
        let (open, close) = section.bracket().signs();
        texts.get(&section).map(|inside| format!("{}:{open}{inside}{close}", section.name()))
    };
    let mut attributes: Vec<String> = texts.get(&Section::Map).cloned().into_iter().collect();
    for section in Section::BELOW_MAP {
        if section == Section::Rules {
            let own = texts.get(&Section::Rules).cloned();
            let below = [Section::RuleSettings, Section::Accepted].into_iter().filter_map(section_text);
            let inside: Vec<String> = own.into_iter().chain(below).collect();
            if !inside.is_empty() {
                attributes.push(format!("rules:({})", inside.join(",")));
            }
        } else if section.parent() == Section::Map {
            attributes.extend(section_text(section));
        }
    }
    out.push_str(&attributes.join(","));
    out.push(')');
    out
}

/// The canonical text of a map: equal maps have equal texts, and reading the text gives the map.
///
/// Time O(n log n) for n bytes of text; records are written in parallel.
///
/// # Examples
/// ```
/// use querschnitt::map::Map;
/// assert_eq!(querschnitt::store::canonical_text(&Map::default()), "#![enable(implicit_some)]\nMap(\n    format: 1,\n)\n");
/// ```
pub fn canonical_text(map: &Map) -> String {
    Canonical::new(map).lay_out(&Notes::new())
}

/// An action as files write it, laid out like a record.
///
/// # Examples
/// ```
/// use querschnitt::map::Action;
/// let action = Action::Remove { id: "caritas".parse()? };
/// assert_eq!(querschnitt::store::action_text(&action), "Remove(id: \"caritas\")");
/// # Ok::<(), querschnitt::map::InvalidId>(())
/// ```
pub fn action_text(action: &Action) -> String {
    // An action is plain data: writing it to a string does not fail.
    let text = ron_options().to_string(action).unwrap_or_default();
    let tree = scan(&text).tree;
    let mut out = String::new();
    Layout::new(Source { text: &text, tree: &tree }, &Notes::new(), Style::FILE, |_| false).write_all(&mut out);
    out.truncate(out.trim_end().len());
    out
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::arbitrary;
    use super::super::read::{read_actions, read_text};
    use super::*;

    /// The example of DESIGN section 3, made whole.
    const EXAMPLE: &str = include_str!("testing/example.ron");

    #[test]
    fn the_example_of_the_design_is_canonical() {
        let map = read_text(EXAMPLE).unwrap();
        assert_eq!(
            canonical_text(&map),
            EXAMPLE
                .lines()
                .filter(|line| !line.trim().starts_with("//"))
                .fold(String::new(), |text, line| text + line + "\n")
        );
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(1000))]

        #[test]
        fn written_and_read_is_the_same(map in arbitrary::map()) {
            let text = canonical_text(&map);
            let read = read_text(&text);
            prop_assert_eq!(read.as_ref(), Ok(&map), "{}", text);
            prop_assert_eq!(canonical_text(&map), text);
        }

        #[test]
        fn actions_come_back(action in arbitrary::action()) {
            let text = action_text(&action);
            prop_assert_eq!(read_actions(&format!("[{text},]")), Ok(vec![action]));
        }
    }
}
