//! Rewrites items of a text in place: as few lines as possible change, and no comment goes.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use super::carry::Carrier;
use super::lay_out::{Layout, Style, WIDTH};
use super::leaving::Leaving;
use super::lex::Bracket;
use super::notes::attach;
use super::page::{Page, Patches};
use super::restructure::Insert;
use super::tree::{Item, Source};

/// One item of a text.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Part<'t> {
    pub(crate) source: Source<'t>,
    pub(crate) item: Item,
}

impl<'t> Part<'t> {
    fn key(&self) -> Option<Cow<'t, str>> {
        self.source.tree.key_name(self.item, self.source.text)
    }

    fn bracket(&self) -> Option<Bracket> {
        self.source.tree.bracket(self.item)
    }

    fn name(&self) -> &'t str {
        self.source.tree.name(self.item, self.source.text)
    }

    fn children(&self) -> impl Iterator<Item = Part<'t>> + use<'t> {
        let source = self.source;
        source.tree.children(self.item).map(move |item| Part { source, item })
    }

    fn text(&self) -> &'t str {
        self.source.text.get(self.source.tree.range(self.item)).unwrap_or_default()
    }

    fn value(&self) -> &'t str {
        self.source.text.get(self.source.tree.value(self.item)).unwrap_or_default()
    }

    /// Whether it is a bracket in which everything has a key.
    fn is_keyed(&self) -> bool {
        matches!(self.bracket(), Some(Bracket::Round | Bracket::Curly))
            && self.source.tree.children(self.item).all(|child| self.source.tree.key(child).is_some())
    }
}

/// Collects the patches for one text.
pub(crate) struct Rewriter<'t> {
    pub(crate) page: Page<'t>,
    pub(crate) patches: Patches,
    /// Says which items of a laid-out part stay on no single line.
    pub(super) broken: fn(Source<'_>) -> BTreeSet<Item>,
}

impl<'t> Rewriter<'t> {
    pub(crate) fn new(source: Source<'t>, broken: fn(Source<'_>) -> BTreeSet<Item>) -> Self {
        Self { page: Page::new(source), patches: Patches::default(), broken }
    }

    fn part(&self, item: Item) -> Part<'t> {
        Part { source: self.page.source, item }
    }

    /// Makes an item, which said `old`, say `new`. Both are in the form of the file on one line.
    ///
    /// Goes down into brackets that are broken evenly, no deeper than brackets may stand.
    pub(crate) fn rewrite(&mut self, item: Item, old: Part<'_>, new: Part<'_>) {
        let here = self.part(item);
        let alike = here.bracket() == new.bracket() && old.bracket() == new.bracket() && here.name() == new.name();
        let keyed = here.is_keyed() && old.is_keyed() && new.is_keyed();
        if here.bracket().is_none() && new.bracket().is_none() {
            self.rename(item, new);
            self.patches.replace(self.page.source.tree.value(item), new.value().to_owned());
            return;
        }
        if self.page.is_flat(item) || !alike || !keyed || !self.page.is_broken_evenly(item) {
            self.lay_out_anew(item, new);
            return;
        }
        self.rename(item, new);
        let own = by_key(here);
        let before = by_key(old);
        let after = by_key(new);
        let gone = before.iter().filter(|(key, _)| !after.contains_key(*key)).filter_map(|(key, _)| own.get(key));
        let removes: BTreeSet<Item> = gone.map(|part| part.item).collect();
        let mut inserts = Vec::new();
        let mut last = None;
        for child in new.children() {
            let key = child.key().unwrap_or_default();
            match (own.get(&key), before.get(&key)) {
                (Some(here), Some(old)) if old.value() != child.value() => self.rewrite(here.item, *old, child),
                (Some(here), None) => self.lay_out_anew(here.item, child),
                (None, _) => inserts.push(Insert { after: last, text: child.text().to_owned(), is_as_written: false }),
                (Some(_), Some(_)) => {}
            }
            last = own.get(&key).map(|here| here.item).or(last);
        }
        self.restructure(item, &removes, &inserts, &Leaving::default());
    }

    /// Gives an item the key of another one, where it has another.
    fn rename(&mut self, item: Item, new: Part<'_>) {
        if let (Some(key), Some(new_key)) = (self.page.source.tree.key(item), new.source.tree.key(new.item))
            && self.part(item).key() != new.key()
        {
            self.patches.replace(key, new.source.text.get(new_key).unwrap_or_default().to_owned());
        }
    }

    /// Writes an item anew. Comments within stay at what they were about, as far as that is still there.
    pub(crate) fn lay_out_anew(&mut self, item: Item, new: Part<'_>) {
        let range = self.page.source.tree.range(item);
        let base = self.page.indent(range.start);
        let comments = attach(self.page.source, range.clone());
        let mut notes = Carrier::new(self.page.source, new.source, [(item, Some(new.item))]).carry(comments);
        for (item, own) in attach(new.source, new.source.tree.range(new.item)) {
            notes.entry(item).or_default().append(own);
        }
        let own = notes.get_mut(&new.item);
        let (mut above, behind) =
            own.map(|own| (std::mem::take(&mut own.above), std::mem::take(&mut own.behind))).unwrap_or_default();
        above.extend(behind);
        let mut out = String::new();
        if !above.is_empty() && !self.page.begins_line(range.start) {
            out = format!("\n{base}");
        }
        for note in above {
            out.push_str(&note.text);
            out.push_str(if note.gap { "\n\n" } else { "\n" });
            out.push_str(base);
        }
        let value = self.page.source.tree.value(item);
        let was_broken = self.page.text.get(value).is_some_and(|value| value.contains('\n'));
        // What stands on one line with others stays there.
        let width = if self.page.is_flat(item) && self.page.shares_lines(item) { usize::MAX } else { WIDTH };
        let style = Style { base, lead: self.page.lead(range.start), width, verbatim: true };
        let forced = (self.broken)(new.source);
        let layout =
            Layout::new(new.source, &notes, style, |it| (was_broken && it == new.item) || forced.contains(&it));
        layout.write_item(new.item, &mut out);
        self.patches.replace(range, out);
    }
}

fn by_key(part: Part<'_>) -> BTreeMap<Cow<'_, str>, Part<'_>> {
    part.children().filter_map(|child| Some((child.key()?, child))).collect()
}
