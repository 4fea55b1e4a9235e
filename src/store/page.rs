//! A text as a page: lines, indents, what shares a line with what. And the patches by which it is changed.

use std::borrow::Cow;
use std::ops::Range;

use super::own::own;
use super::tree::{Item, Source};

/// Whether the first line of a text ends as on Windows.
fn has_windows_line_ends(text: &str) -> bool {
    text.find('\n').is_some_and(|at| text[..at].ends_with('\r'))
}

/// A text with the line ends of another.
pub(crate) fn with_line_ends_of<'t>(text: &'t str, other: &str) -> Cow<'t, str> {
    if has_windows_line_ends(other) { text.replace("\r\n", "\n").replace('\n', "\r\n").into() } else { text.into() }
}

/// Replacements of byte ranges of one text.
#[derive(Debug, Default)]
pub(crate) struct Patches(Vec<(Range<usize>, String)>);

impl Patches {
    /// Replaces a range; what is put in at one place stays in the order of the calls.
    pub(crate) fn replace(&mut self, range: Range<usize>, with: String) {
        self.0.push((range, with));
    }

    /// Whether nothing is to be done.
    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Puts something in.
    pub(crate) fn insert(&mut self, at: usize, text: String) {
        self.replace(at..at, text);
    }

    /// The text with all patches; `None` if two of them overlap. Line ends of the patches become those of the text.
    pub(crate) fn apply(mut self, text: &str) -> Option<String> {
        self.0.sort_by_key(|(range, _)| (range.start, range.end));
        let mut out = String::with_capacity(text.len() + 256);
        let mut done = 0;
        for (range, with) in &self.0 {
            out.push_str(text.get(done..range.start)?);
            out.push_str(&with_line_ends_of(with, text));
            done = range.end;
        }
        out.push_str(text.get(done..)?);
        Some(out)
    }
}

/// A text and its structure, asked for places on lines.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Page<'t> {
    pub(crate) text: &'t str,
    pub(crate) source: Source<'t>,
}

impl<'t> Page<'t> {
    pub(crate) fn new(source: Source<'t>) -> Self {
        Self { text: source.text, source }
    }

    /// Where the line of an offset begins.
    pub(crate) fn line_start(&self, at: usize) -> usize {
        self.text.get(..at).and_then(|before| before.rfind('\n')).map_or(0, |end| end + 1)
    }

    /// What stands on its line before an offset.
    fn before(&self, at: usize) -> &'t str {
        self.text.get(self.line_start(at)..at).unwrap_or_default()
    }

    /// The indent of the line of an offset.
    pub(crate) fn indent(&self, at: usize) -> &'t str {
        let line = self.text.get(self.line_start(at)..).unwrap_or_default();
        let length = line.find(|c| c != ' ' && c != '\t').unwrap_or(line.len());
        line.get(..length).unwrap_or_default()
    }

    /// Whether only the indent stands before an offset on its line.
    pub(crate) fn begins_line(&self, at: usize) -> bool {
        self.before(at).chars().all(|c| c == ' ' || c == '\t')
    }

    /// How many signs besides the indent stand before an offset on its line.
    pub(crate) fn lead(&self, at: usize) -> usize {
        self.before(at).chars().count().saturating_sub(self.indent(at).chars().count())
    }

    /// The end of the line's end, if only spaces stand between an offset and it.
    pub(crate) fn line_end(&self, at: usize) -> Option<usize> {
        let rest = self.text.get(at..)?;
        let length = rest.find(|c| c != ' ' && c != '\t' && c != '\r').unwrap_or(rest.len());
        if length == rest.len() {
            Some(self.text.len())
        } else {
            rest[length..].starts_with('\n').then_some(at + length + 1)
        }
    }

    /// Whether key and value of an item stand on one line with no comment among them.
    pub(crate) fn is_flat(&self, item: Item) -> bool {
        let range = self.source.tree.range(item);
        !self.text.get(range.clone()).unwrap_or_default().contains('\n')
            && self.source.tree.comments_in(range).is_empty()
    }

    /// Where the blanks at an offset end.
    pub(crate) fn behind_blanks(&self, at: usize) -> usize {
        let rest = self.text.get(at..).unwrap_or_default();
        at + rest.len() - rest.trim_start_matches([' ', '\t']).len()
    }

    /// Where the blanks before an offset begin.
    pub(crate) fn before_blanks(&self, at: usize) -> usize {
        self.text.get(..at).unwrap_or_default().trim_end_matches([' ', '\t']).len()
    }

    /// The lines from one offset to another, if nothing else stands on them.
    pub(crate) fn whole_lines(&self, range: &Range<usize>) -> Option<Range<usize>> {
        let end = self.line_end(range.end).filter(|_| self.begins_line(range.start))?;
        Some(self.line_start(range.start)..end)
    }

    /// Whether something that is not its own stands on the lines of an item.
    pub(crate) fn shares_lines(&self, item: Item) -> bool {
        self.whole_lines(&own(self.source, item)).is_none()
    }

    /// Whether no line ends between two offsets.
    pub(crate) fn is_one_line(&self, range: Range<usize>) -> bool {
        !self.text.get(range).unwrap_or_default().contains('\n')
    }

    /// Whether every item in the brackets of an item begins its own line, and the closing bracket too.
    pub(crate) fn is_broken_evenly(&self, item: Item) -> bool {
        let tree = self.source.tree;
        tree.children(item).all(|child| self.begins_line(tree.range(child).start)) && self.begins_line(tree.close(item))
    }
}
