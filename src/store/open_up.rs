//! Sections that stand on one line, as this program writes those of one record, and get more: they are broken into lines.

use std::collections::BTreeMap;

use super::lay_out::{WIDTH, on_one_line};
use super::record_text::entry_text;
use super::restructure::in_line;
use super::rewrite::Part;
use super::scan::scan;
use super::section::Section;
use super::splice::{Splicer, Work};
use super::tree::{Item, ROOT, Source};
use super::write::broken_sections;

impl Splicer<'_> {
    /// Whether a section that stands on one line as this program would write it gets so much that it would be broken into lines.
    pub(super) fn grows_open(&self, section: Section, holder: Item, work: &Work) -> bool {
        let parent = section.parent();
        let around = self.holder(parent).filter(|&around| parent != Section::Map && self.rewriter.page.is_flat(around));
        let outermost = around.map_or((section, holder), |around| (parent, around));
        let gets_more = |(at, work): (Section, &Work)| {
            !work.added.is_empty() || work.replaced.keys().any(|&item| self.is_section(at, item))
        };
        // What stands in one line with it is written with it.
        let together = self.work.iter().filter(|(at, _)| **at == outermost.0 || at.parent() == outermost.0);
        let together = together.filter(|_| outermost.0 != Section::Map).map(|(at, work)| (*at, work));
        let grows = gets_more((section, work)) || together.into_iter().any(gets_more);
        let begins_line = self.rewriter.page.begins_line(self.tree().range(outermost.1).start);
        grows && begins_line && self.is_as_written(outermost.0, outermost.1)
    }

    fn is_section(&self, around: Section, item: Item) -> bool {
        let key = self.tree().key_name(item, self.original.source.text);
        key.is_some_and(|key| around.below(&key).is_some())
    }

    /// Whether a section is on one line, and that is how this program writes it. A map is so that has no sections.
    fn is_as_written(&self, section: Section, holder: Item) -> bool {
        let source = self.original.source;
        let (page, range) = (self.rewriter.page, source.tree.range(holder));
        let text = source.text.get(range.clone()).unwrap_or_default();
        let line = source.text.get(page.line_start(range.start)..source.tree.full_end(holder)).unwrap_or_default();
        let is_flat = page.is_flat(holder) && on_one_line(text) == text;
        // Longer ones it would have broken: it is not to break the records in them now.
        is_flat
            && line.chars().count() <= WIDTH
            && match section {
                Section::Map => !source.tree.children(holder).any(|item| self.is_section(section, item)),
                _ => broken_sections(source, holder, section).is_empty(),
            }
    }

    /// Writes an item anew from a text.
    pub(super) fn replace(&mut self, item: Item, text: &str) -> Option<()> {
        let tree = scan(text).tree;
        let new = Part { source: Source { text, tree: &tree }, item: tree.children(ROOT).next()? };
        self.rewriter.lay_out_anew(item, new);
        Some(())
    }

    /// The text of a section that stood on one line, on one line.
    pub(super) fn composed(&self, section: Section, holder: Item, mut work: Work) -> Option<String> {
        let source = self.original.source;
        let mut behind: BTreeMap<Option<Item>, Vec<String>> = BTreeMap::new();
        for insert in self.inserts(section, holder, std::mem::take(&mut work.added), &work.removed) {
            behind.entry(insert.after).or_default().push(insert.text);
        }
        let mut parts = behind.remove(&None).unwrap_or_default();
        for item in source.tree.children(holder).filter(|item| !work.removed.contains(item)) {
            let text = match (work.altered.remove(&item), work.replaced.remove(&item)) {
                (Some((_, (slot, record))), _) => entry_text(&slot, &record)?,
                (None, Some(text)) => text,
                (None, None) => source.text.get(source.tree.range(item))?.to_owned(),
            };
            parts.push(text);
            parts.extend(behind.remove(&Some(item)).unwrap_or_default());
        }
        let before = source.text.get(source.tree.range(holder).start..source.tree.behind_open(holder))?;
        Some(format!("{before}{}{}", in_line(parts.iter().map(String::as_str)), section.bracket().signs().1))
    }
}
