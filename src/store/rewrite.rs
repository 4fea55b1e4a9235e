//! Rewrites items of a text in place: as few lines as possible change, and no comment goes.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use super::carry::Carrier;
use super::lay_out::{INDENT, Layout, Style, WIDTH};
use super::lex::Bracket;
use super::notes::{Notes, attach};
use super::page::{Page, Patches};
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

/// A new item on one line and where it goes.
#[derive(Debug, Clone)]
pub(crate) struct Insert {
    /// Behind this item, or before all others.
    pub(crate) after: Option<Item>,
    /// Key and value.
    pub(crate) text: String,
}

/// Collects the patches for one text.
pub(crate) struct Rewriter<'t> {
    pub(crate) page: Page<'t>,
    pub(crate) patches: Patches,
    /// Says which items of a laid-out part stay on no single line.
    broken: fn(Source<'_>) -> BTreeSet<Item>,
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
        if self.page.is_flat(item) || !alike || !keyed || !self.page.is_broken_evenly(item) {
            self.lay_out_anew(item, new);
            return;
        }
        if let (Some(key), Some(new_key)) = (self.page.source.tree.key(item), new.source.tree.key(new.item))
            && here.key() != new.key()
        {
            self.patches.replace(key, new.source.text.get(new_key).unwrap_or_default().to_owned());
        }
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
                (None, _) => inserts.push(Insert { after: last, text: child.text().to_owned() }),
                (Some(_), Some(_)) => {}
            }
            last = own.get(&key).map(|here| here.item).or(last);
        }
        self.restructure(item, &removes, &inserts);
    }

    /// Writes an item anew. Comments within stay at what they were about, as far as that is still there.
    pub(crate) fn lay_out_anew(&mut self, item: Item, new: Part<'_>) {
        let range = self.page.source.tree.range(item);
        let base = self.page.indent(range.start);
        let comments = attach(self.page.source, range.clone());
        let mut notes = Carrier::new(self.page.source, new.source, [(item, Some(new.item))]).carry(comments);
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
        let style = Style { base, lead: self.page.lead(range.start), width: WIDTH, verbatim: true };
        let forced = (self.broken)(new.source);
        let layout =
            Layout::new(new.source, &notes, style, |it| (was_broken && it == new.item) || forced.contains(&it));
        layout.write_item(new.item, &mut out);
        self.patches.replace(range, out);
    }

    /// Takes items out of a bracket and puts new ones in. What is put in is in order.
    pub(crate) fn restructure(&mut self, holder: Item, removes: &BTreeSet<Item>, inserts: &[Insert]) {
        for &item in removes {
            self.remove(item);
        }
        let mut continued = BTreeSet::new();
        for insert in inserts {
            match insert.after {
                Some(item) => {
                    if continued.insert(item) && self.page.source.tree.comma(item).is_none() {
                        self.patches.insert(self.page.source.tree.range(item).end, ",".to_owned());
                    }
                    self.insert_behind(item, &insert.text);
                }
                None => self.insert_first(holder, removes, &insert.text),
            }
        }
    }

    fn insert_behind(&mut self, item: Item, text: &str) {
        let tree = self.page.source.tree;
        let start = tree.range(item).start;
        let end = self.page.end_with_comments(item);
        if self.page.line_end(end).is_some() {
            let deeper = if self.page.begins_line(start) { "" } else { "    " };
            let base = format!("{}{deeper}", self.page.indent(start));
            let laid_out = self.laid_out(text, &base);
            // Blanks at the end of the line stay there.
            self.patches.insert(self.page.behind_blanks(end), format!("\n{base}{laid_out},"));
        } else {
            let laid_out = self.laid_out(text, self.page.indent(start));
            self.patches.insert(tree.full_end(item), format!(" {laid_out},"));
        }
    }

    fn insert_first(&mut self, holder: Item, removes: &BTreeSet<Item>, text: &str) {
        let tree = self.page.source.tree;
        if let Some(first) = tree.children(holder).find(|item| !removes.contains(item)) {
            let start = tree.range(first).start;
            let base = self.page.indent(start);
            let laid_out = self.laid_out(text, base);
            if self.page.begins_line(start) {
                self.patches.insert(self.page.block_start(first), format!("{base}{laid_out},\n"));
            } else {
                self.patches.insert(start, format!("{laid_out}, "));
            }
            return;
        }
        let close = tree.close(holder);
        let outer = self.page.indent(tree.range(holder).start);
        let base = format!("{outer}{}", " ".repeat(INDENT));
        let laid_out = self.laid_out(text, &base);
        if self.page.begins_line(close) {
            self.patches.insert(self.page.line_start(close), format!("{base}{laid_out},\n"));
        } else {
            self.patches.insert(close, format!("\n{base}{laid_out},\n{outer}"));
        }
    }

    /// A new item, without the indent of its first line.
    fn laid_out(&self, text: &str, base: &str) -> String {
        let tree = super::scan::scan(text).tree;
        let source = Source { text, tree: &tree };
        let notes = Notes::new();
        let style = Style { base, lead: 0, width: WIDTH, verbatim: true };
        let forced = (self.broken)(source);
        let layout = Layout::new(source, &notes, style, |item| forced.contains(&item));
        let mut out = String::new();
        tree.children(super::tree::ROOT).for_each(|item| layout.write_item(item, &mut out));
        out
    }

    /// Takes an item out. Its comments stay where they were, set apart from what follows.
    fn remove(&mut self, item: Item) {
        let tree = self.page.source.tree;
        let range = tree.range(item);
        let base = self.page.indent(range.start);
        let end = self.page.end_with_comments(item);
        let kept: Vec<&str> = (tree.comments_in(range.start..end).iter())
            .map(|comment| self.page.text.get(comment.range()).unwrap_or_default().trim_end())
            .collect();
        let line_end = self.page.line_end(end).filter(|_| self.page.begins_line(range.start));
        if let Some(line_end) = line_end {
            let start = self.page.line_start(range.start);
            let mut left: String = kept.iter().map(|comment| format!("{base}{comment}\n")).collect();
            let has_comment = !kept.is_empty() || self.page.block_start(item) < start;
            let next = self.page.text.get(line_end..).unwrap_or_default();
            let next_line = next.lines().next().unwrap_or_default().trim_start();
            if has_comment && !next_line.is_empty() && !next_line.starts_with([')', ']', '}']) {
                left.push('\n');
            }
            self.patches.replace(start..line_end, left);
            return;
        }
        let mut end = tree.full_end(item);
        let comments = tree.comments_in(range.start..end);
        let left: String = comments
            .iter()
            .map(|comment| {
                let text = self.page.text.get(comment.range()).unwrap_or_default().trim_end();
                if comment.line { format!("{text}\n{base}") } else { format!("{text} ") }
            })
            .collect();
        let rest = self.page.text.get(end..).unwrap_or_default();
        end += rest.len() - rest.trim_start_matches(' ').len();
        self.patches.replace(range.start..end, left);
    }
}

fn by_key(part: Part<'_>) -> BTreeMap<Cow<'_, str>, Part<'_>> {
    part.children().filter_map(|child| Some((child.key()?, child))).collect()
}
