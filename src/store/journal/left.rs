//! What an editor left that ended without saving: read, done again, joined with what is in the file by now.

use super::super::document::Document;
use super::{Ending, Entry, Header, Lines};
use crate::edit;
use crate::map::Map;

/// What an editor left that ended without saving.
#[derive(Debug, Clone)]
pub struct Left {
    header: Header,
    base: Document,
    map: Map,
    entries: Vec<Entry>,
    ending: Ending,
}

/// Work that was not saved, as it would go onto the map that is there now.
#[derive(Debug, Clone, PartialEq)]
pub struct Offer {
    /// What was done, step by step; empty where the work was merged.
    pub entries: Vec<Entry>,
    /// The map there would be.
    pub map: Map,
    /// Whether the map's file was changed since; the work was merged with that then, and disputes are listed in the map.
    pub merged: bool,
    /// How the journal ended.
    pub ending: Ending,
}

impl Left {
    /// Reads a journal; `None` where not even its beginning can be read.
    ///
    /// Entries are done again as they are read; one that the map refuses ends the reading like a damaged line.
    pub fn read(bytes: &[u8]) -> Option<Self> {
        let mut lines = Lines::new(bytes);
        let header: Header = lines.next_value().filter(Header::is_known)?;
        let base = Document::parse(header.path().unwrap_or_default(), header.base().to_owned()).ok()?;
        let (mut map, mut entries) = (base.map().clone(), Vec::new());
        while let Some(entry) = lines.next_value::<Entry>() {
            if entry.apply(&mut map) != Ok(true) {
                let ending = Ending::Damaged { line: entries.len() + 2 };
                return Some(Self { header, base, map, entries, ending });
            }
            entries.push(entry);
        }
        Some(Self { header, base, map, entries, ending: lines.ending() })
    }

    /// What the editor began from.
    pub fn header(&self) -> &Header {
        &self.header
    }

    /// The map's text when the editor began, as a document that is in no file.
    pub fn base(&self) -> &Document {
        &self.base
    }

    /// What would come of it on a map that is there now; `None` where nothing would change.
    ///
    /// On the map that the editor began from, it is what was done, step by step. On any other it is the three-way merge.
    pub fn onto(&self, now: &Map) -> Option<Offer> {
        let merged = now != self.base.map();
        let map = if merged { edit::merge(self.base.map(), &self.map, now) } else { self.map.clone() };
        if map == *now {
            return None;
        }
        let entries = if merged { Vec::new() } else { self.entries.clone() };
        Some(Offer { entries, map, merged, ending: self.ending })
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::super::arbitrary;
    use super::super::Writer;
    use super::*;

    fn document(text: &str) -> Document {
        Document::parse("netz.ron", text.to_owned()).unwrap()
    }

    fn journal(base: &Document, maps: &[Map]) -> String {
        let mut writer = Writer::default();
        let mut text = writer.line(&Header::of(base)).unwrap();
        let mut last = base.map();
        for map in maps {
            text += &Entry::between(last, map).map(|entry| writer.line(&entry).unwrap()).unwrap_or_default();
            last = map;
        }
        text
    }

    const BASE: &str = "// ours\nMap(format: 1, actors: {\"vhs\": (name: \"VHS\", kind: Other)})";

    fn changed(actor: &str) -> Map {
        document(&format!("Map(format: 1, actors: {{{actor}}})")).map().clone()
    }

    #[test]
    fn on_a_file_that_stayed_it_is_what_was_done() {
        let base = document(BASE);
        let maps = [
            changed(r#""vhs": (name: "Volkshochschule", kind: Other)"#),
            changed(r#""vhs": (name: "VHS", kind: Education)"#),
        ];
        let left = Left::read(journal(&base, &maps).as_bytes()).unwrap();
        assert_eq!(left.base().text(), BASE);
        let offer = left.onto(base.map()).unwrap();
        assert_eq!((offer.entries.len(), offer.merged, offer.ending), (2, false, Ending::Whole));
        assert_eq!(offer.map, maps[1]);
    }

    #[test]
    fn on_a_file_that_changed_both_sides_survive_and_disputes_are_listed() {
        let base = document(BASE);
        let mine = [changed(r#""vhs": (name: "VHS", kind: Education)"#)];
        let left = Left::read(journal(&base, &mine).as_bytes()).unwrap();
        let theirs = changed(r#""vhs": (name: "VHS", kind: Other, note: "seit 1919")"#);
        let offer = left.onto(&theirs).unwrap();
        assert!(offer.merged);
        assert_eq!(offer.map, changed(r#""vhs": (name: "VHS", kind: Education, note: "seit 1919")"#));
        let disputed = left.onto(&changed(r#""vhs": (name: "VHS", kind: Welfare)"#)).unwrap();
        assert_eq!(disputed.map.conflicts().count(), 1);
    }

    #[test]
    fn a_whole_map_never_replaces_a_file_that_changed() {
        let base = document(BASE);
        let mut writer = Writer::default();
        let mine = crate::store::canonical_text(&changed(r#""vhs": (name: "VHS", kind: Education)"#));
        let text = writer.line(&Header::of(&base)).unwrap() + &writer.line(&Entry::Whole(mine)).unwrap();
        let theirs = changed(r#""caritas": (name: "Caritas", kind: Welfare), "vhs": (name: "VHS", kind: Other)"#);
        let offer = Left::read(text.as_bytes()).unwrap().onto(&theirs).unwrap();
        assert_eq!(offer.map.units().count(), 2);
    }

    #[test]
    fn what_was_saved_or_taken_back_is_not_offered() {
        let base = document(BASE);
        let maps = [changed(r#""vhs": (name: "VHS", kind: Education)"#)];
        let left = Left::read(journal(&base, &maps).as_bytes()).unwrap();
        assert_eq!(left.onto(&maps[0]), None);
        let back = Left::read(journal(&base, &[maps[0].clone(), base.map().clone()]).as_bytes()).unwrap();
        assert_eq!(back.onto(base.map()), None);
    }

    #[test]
    fn an_entry_that_does_not_fit_ends_the_reading_and_garbage_is_none() {
        let base = document(BASE);
        let mut writer = Writer::default();
        let mut text = writer.line(&Header::of(&base)).unwrap();
        let steps = |says: &str| Entry::Steps(ron::from_str(says).unwrap());
        text += &writer.line(&steps(r#"[Rename(id: "vhs", name: "Volkshochschule")]"#)).unwrap();
        text += &writer.line(&steps(r#"[Remove(id: "nobody")]"#)).unwrap();
        let offer = Left::read(text.as_bytes()).unwrap().onto(base.map()).unwrap();
        assert_eq!((offer.entries.len(), offer.ending), (1, Ending::Damaged { line: 3 }));
        for garbage in ["", "x", "\n", "0123456789abcdef (format: 1)\n"] {
            assert!(Left::read(garbage.as_bytes()).is_none());
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(24))]

        #[test]
        fn any_work_on_any_map_comes_back(
            base in arbitrary::map(),
            maps in proptest::collection::vec(arbitrary::map(), 1..3),
        ) {
            let base = Document::new("netz.ron", base);
            let left = Left::read(journal(&base, &maps).as_bytes()).unwrap();
            let now = left.onto(base.map()).map_or_else(|| base.map().clone(), |offer| offer.map);
            prop_assert_eq!(Some(&now), maps.last());
        }
    }
}
