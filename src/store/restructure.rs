//! Takes items out of a bracket and puts new ones in, line by line where they stand so, else within the line.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::lay_out::{INDENT, Layout, Style, WIDTH};
use super::leaving::{Leaving, words};
use super::notes::attach;
use super::own::own;
use super::rewrite::Rewriter;
use super::scan::scan;
use super::tree::{Item, ROOT, Source};

/// A new item and where it goes.
#[derive(Debug, Clone)]
pub(crate) struct Insert {
    /// Behind this item, or before all others.
    pub(crate) after: Option<Item>,
    /// Key and value, with comments perhaps.
    pub(crate) text: String,
    /// Whether it is to be written as it is.
    pub(crate) is_as_written: bool,
}

/// What is to be done in one bracket.
struct Bracket<'r> {
    holder: Item,
    removes: &'r BTreeSet<Item>,
    /// The last item that stays.
    last: Option<Item>,
    /// Whether the last item has no comma, on the line of the closing bracket.
    is_bare: bool,
}

impl Rewriter<'_> {
    /// Takes items out of a bracket and puts new ones in. What is put in is in order.
    ///
    /// The comments of what is taken out go as far as they are leaving; others stay in its place. Time linear in the items of the
    /// bracket and what is in those that are touched.
    pub(crate) fn restructure(
        &mut self,
        holder: Item,
        removes: &BTreeSet<Item>,
        inserts: &[Insert],
        leaving: &Leaving,
    ) {
        if removes.is_empty() && inserts.is_empty() {
            return;
        }
        let tree = self.page.source.tree;
        let mut staying = tree.children(holder).filter(|item| !removes.contains(item));
        let (first, is_bare) = (staying.next(), self.is_bare(holder));
        let bracket = Bracket { holder, removes, last: staying.last().or(first), is_bare };
        self.remove_all(&bracket, leaving);
        let mut behind: BTreeMap<Option<Item>, Vec<&Insert>> = BTreeMap::new();
        for insert in inserts {
            behind.entry(insert.after).or_default().push(insert);
        }
        if !behind.contains_key(&bracket.last) {
            self.take_last_comma(&bracket);
        }
        for (after, inserts) in behind {
            match (after, first) {
                (Some(item), _) => self.insert_behind(&bracket, item, &inserts),
                (None, Some(first)) => self.insert_before(first, &inserts),
                (None, None) => self.insert_alone(&bracket, &inserts),
            }
        }
    }

    fn is_bare(&self, holder: Item) -> bool {
        let tree = self.page.source.tree;
        tree.last_child(holder).is_some_and(|last| {
            tree.comma(last).is_none() && self.page.is_one_line(tree.range(last).end..tree.close(holder))
        })
    }

    fn insert_behind(&mut self, bracket: &Bracket<'_>, item: Item, inserts: &[&Insert]) {
        let (page, tree) = (self.page, self.page.source.tree);
        let (start, end) = (tree.range(item).start, own(page.source, item).end);
        if page.line_end(end).is_none() {
            self.insert_in_line(bracket, item, inserts);
            return;
        }
        if tree.comma(item).is_none() {
            self.patches.insert(tree.range(item).end, ",".to_owned());
        }
        let on_line_of_bracket = page.is_one_line(tree.behind_open(bracket.holder)..start);
        let deeper = if on_line_of_bracket { " ".repeat(INDENT) } else { String::new() };
        let base = format!("{}{deeper}", page.indent(start));
        for insert in inserts {
            let laid_out = self.laid_out(insert, &base);
            // Blanks at the end of the line stay there.
            self.patches.insert(page.behind_blanks(end), format!("\n{base}{laid_out}"));
        }
    }

    /// Something else follows on the line.
    fn insert_in_line(&mut self, bracket: &Bracket<'_>, item: Item, inserts: &[&Insert]) {
        let joined = in_line(inserts.iter().map(|insert| &*insert.text));
        match self.page.source.tree.comma(item) {
            None => self.patches.insert(own(self.page.source, item).end, format!(", {joined}")),
            Some(comma) if bracket.is_bare && bracket.last == Some(item) => {
                self.patches.insert(comma, format!(" {joined}"));
            }
            Some(comma) => self.patches.insert(comma, format!(" {joined},")),
        }
    }

    fn insert_before(&mut self, first: Item, inserts: &[&Insert]) {
        let start = own(self.page.source, first).start;
        if !self.page.begins_line(start) {
            self.patches.insert(start, format!("{}, ", in_line(inserts.iter().map(|insert| &*insert.text))));
            return;
        }
        let base = self.page.indent(start);
        for insert in inserts {
            let laid_out = self.laid_out(insert, base);
            self.patches.insert(self.page.line_start(start), format!("{base}{laid_out}\n"));
        }
    }

    /// Nothing else is in the bracket, or stays there.
    fn insert_alone(&mut self, bracket: &Bracket<'_>, inserts: &[&Insert]) {
        let (page, tree) = (self.page, self.page.source.tree);
        let close = tree.close(bracket.holder);
        let outer = page.indent(tree.range(bracket.holder).start);
        let base = format!("{outer}{}", " ".repeat(INDENT));
        let lines = |rewriter: &Self| -> String {
            inserts.iter().map(|insert| format!("{base}{}\n", rewriter.laid_out(insert, &base))).collect()
        };
        let removed = bracket.removes.first().map(|&item| own(page.source, item).start);
        if page.begins_line(close) {
            self.patches.insert(page.line_start(close), lines(self));
        } else if let Some(start) = removed.filter(|&start| !page.begins_line(start)) {
            self.patches.insert(start, in_line(inserts.iter().map(|insert| &*insert.text)));
        } else if page.shares_lines(bracket.holder) {
            self.patches.insert(close, in_line(inserts.iter().map(|insert| &*insert.text)));
        } else {
            self.patches.insert(close, format!("\n{}{outer}", lines(self)));
        }
    }

    /// A new item with its comma and comments, without the indent of its first line.
    fn laid_out(&self, insert: &Insert, base: &str) -> String {
        let text = &insert.text;
        let tree = scan(text).tree;
        let source = Source { text, tree: &tree };
        if let Some(item) = tree.children(ROOT).next().filter(|_| insert.is_as_written) {
            let (item, behind) = text.split_at(tree.range(item).end);
            return format!("{item},{}", behind.trim_end());
        }
        let notes = attach(source, 0..text.len());
        let style = Style { base, lead: 0, width: WIDTH, verbatim: true };
        let forced = (self.broken)(source);
        let layout = Layout::new(source, &notes, style, |item| forced.contains(&item));
        let mut out = String::new();
        tree.children(ROOT).for_each(|item| layout.write_item(item, &mut out));
        out.push(',');
        out
    }

    /// Takes items out, those that stand together in one piece.
    fn remove_all(&mut self, bracket: &Bracket<'_>, leaving: &Leaving) {
        let source = self.page.source;
        let mut together: Option<Range<usize>> = None;
        for item in bracket.removes.iter().copied() {
            let own = own(source, item);
            match &mut together {
                Some(range) if self.page.behind_blanks(range.end) == own.start => range.end = own.end,
                _ => {
                    if let Some(range) = together.replace(own) {
                        self.remove(bracket, range, leaving);
                    }
                }
            }
        }
        if let Some(range) = together {
            self.remove(bracket, range, leaving);
        }
    }

    fn remove(&mut self, bracket: &Bracket<'_>, range: Range<usize>, leaving: &Leaving) {
        let page = self.page;
        let comments = page.source.tree.comments_in(range.clone()).iter();
        let left = comments.filter(|comment| !leaving.goes(comment.range().start));
        let left: Vec<(String, bool)> = left.map(|comment| (words(page.source, comment), comment.line)).collect();
        let base = page.indent(range.start);
        if let Some(lines) = page.whole_lines(&range) {
            let mut text: String = left.iter().map(|(words, _)| format!("{base}{words}\n")).collect();
            let next = page.text.get(lines.end..).unwrap_or_default().lines().next().unwrap_or_default().trim_start();
            if !left.is_empty() && !next.is_empty() && !next.starts_with([')', ']', '}']) {
                text.push('\n');
            }
            self.patches.replace(lines, text);
            return;
        }
        let in_line = |(words, is_line): &(String, bool)| {
            if *is_line { format!("{words}\n{base}") } else { format!("{words} ") }
        };
        let text: String = left.iter().map(in_line).collect();
        let behind = page.behind_blanks(range.end);
        let is_last = page.line_end(range.end).is_some() || behind == page.source.tree.close(bracket.holder);
        let before = page.before_blanks(range.start);
        let is_first = page.begins_line(range.start) || before == page.source.tree.behind_open(bracket.holder);
        let taken = match (is_last && left.is_empty(), is_first) {
            (true, true) => range,
            (true, false) => before..range.end,
            (false, _) => range.start..behind,
        };
        self.patches.replace(taken, text);
    }

    /// Where the last item of a line goes that had no comma, the one before it has none either.
    fn take_last_comma(&mut self, bracket: &Bracket<'_>) {
        let tree = self.page.source.tree;
        if let Some(comma) = bracket.last.and_then(|last| tree.comma(last))
            && bracket.is_bare
            && self.page.is_one_line(comma..tree.close(bracket.holder))
        {
            self.patches.replace(comma - 1..comma, String::new());
        }
    }
}

/// New items one behind the other.
pub(crate) fn in_line<'t>(texts: impl IntoIterator<Item = &'t str>) -> String {
    // A comment above an item is not to be one behind what it follows.
    let text = |text: &str| format!("{}{text}", if text.starts_with('/') { "\n" } else { "" });
    texts.into_iter().map(text).collect::<Vec<_>>().join(", ")
}
