//! Writes a tree in the form of the file: on one line what fits, else one item a line. Knows nothing of maps.

use std::borrow::Cow;

use super::lex::Bracket;
use super::notes::{ItemNotes, Note, Notes};
use super::scan::scan;
use super::tree::{Item, ROOT, Source, Tree};

/// The longest line, in Unicode scalar values, with its indent and its comma.
pub(crate) const WIDTH: usize = 120;
/// The indent of each level, in spaces.
pub(crate) const INDENT: usize = 4;

/// How a tree is to be written.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Style<'t> {
    /// What stands in front of every line but the first.
    pub(crate) base: &'t str,
    /// How many signs stand in front of the first line besides.
    pub(crate) lead: usize,
    /// The longest line.
    pub(crate) width: usize,
    /// Whether strings are written as they are. Those of a serializer are to be written anew.
    pub(crate) verbatim: bool,
}

impl Style<'_> {
    /// That of whole files, from the text of a serializer.
    pub(crate) const FILE: Self = Self { base: "", lead: 0, width: WIDTH, verbatim: false };
}

/// A tree and how it is to be written.
pub(crate) struct Layout<'t> {
    text: &'t str,
    tree: &'t Tree,
    style: Style<'t>,
    notes: &'t Notes,
    /// The one-line width of each item with its key.
    widths: Vec<usize>,
    /// Items that stay on no single line.
    broken: Vec<bool>,
}

struct Frame {
    item: Item,
    broken: bool,
    next: Option<Item>,
}

impl<'t> Layout<'t> {
    /// Measures every item; those for which `always_broken` says so are never put on one line, nor are those with
    /// comments in them.
    pub(crate) fn new(
        source: Source<'t>,
        notes: &'t Notes,
        style: Style<'t>,
        always_broken: impl Fn(Item) -> bool,
    ) -> Self {
        let Source { text, tree } = source;
        let quoted = |piece: &'t str| if style.verbatim { Cow::Borrowed(piece) } else { quoted(piece) };
        let mut widths = vec![0; tree.len()];
        let mut broken: Vec<bool> = (0..tree.len()).map(always_broken).collect();
        // Children have greater numbers than their parents.
        for item in (1..tree.len()).rev() {
            let own = tree.bracket(item).map_or_else(
                || quoted(text.get(tree.value(item)).unwrap_or_default()).chars().count(),
                |_| tree.name(item, text).chars().count() + 2,
            );
            let key = tree.key(item).and_then(|key| text.get(key)).map_or(0, |key| quoted(key).chars().count() + 2);
            let parent = tree.parent(item);
            let separator = if tree.last_child(parent) == Some(item) { 0 } else { 2 };
            widths[item] += own + key;
            widths[parent] += widths[item] + separator;
            let own_notes = notes.get(&item);
            broken[item] |= own_notes.is_some_and(ItemNotes::is_inside);
            broken[parent] |= broken[item] || own_notes.is_some_and(ItemNotes::is_beside);
        }
        Self { text, tree, style, notes, widths, broken }
    }

    /// Appends the whole text.
    pub(crate) fn write_all(&self, out: &mut String) {
        for item in self.tree.children(ROOT) {
            self.write_above(item, 0, out);
            self.write_item(item, out);
            self.write_behind(item, out);
            out.push('\n');
        }
        if let Some(notes) = self.notes.get(&ROOT) {
            self.write_lines(&notes.tail, 0, out);
        }
    }

    fn indent(&self, level: usize, out: &mut String) {
        out.push_str(self.style.base);
        out.extend(std::iter::repeat_n(' ', level * INDENT));
    }

    /// Appends comments, each on a line of its own.
    fn write_lines(&self, notes: &[Note], level: usize, out: &mut String) {
        for note in notes {
            self.indent(level, out);
            out.push_str(&note.text);
            out.push('\n');
            if note.gap {
                out.push('\n');
            }
        }
    }

    /// A piece of the text as it is to be written.
    fn piece(&self, range: std::ops::Range<usize>) -> Cow<'t, str> {
        let piece = self.text.get(range).unwrap_or_default();
        if self.style.verbatim { Cow::Borrowed(piece) } else { quoted(piece) }
    }

    /// Appends the comments above an item that stands `level` deep, each on a line of its own.
    fn write_above(&self, item: Item, level: usize, out: &mut String) {
        if let Some(notes) = self.notes.get(&item) {
            self.write_lines(&notes.above, level, out);
        }
    }

    fn write_behind(&self, item: Item, out: &mut String) {
        for note in self.notes.get(&item).map(|notes| &notes.behind).into_iter().flatten() {
            out.push(' ');
            out.push_str(&note.text);
        }
    }

    /// Appends key and value of an item, without indent, comma and the comments beside it.
    pub(crate) fn write_item(&self, item: Item, out: &mut String) {
        let mut frames = Vec::new();
        self.begin(item, 0, true, out, &mut frames);
        while let Some(frame) = frames.last_mut() {
            let (parent, broken) = (frame.item, frame.broken);
            let depth = frames.len();
            if let Some(child) = frames.last_mut().and_then(|frame| frame.next.take()) {
                if let Some(frame) = frames.last_mut() {
                    frame.next = Some(self.tree.node(child).next as Item).filter(|&next| next != 0);
                }
                if broken {
                    self.write_above(child, depth, out);
                    self.indent(depth, out);
                }
                self.begin(child, depth, broken, out, &mut frames);
                if self.tree.bracket(child).is_none() {
                    self.finish(child, broken, out);
                }
            } else {
                frames.pop();
                self.end(parent, depth - 1, broken, out);
                if let Some(around) = frames.last() {
                    self.finish(parent, around.broken, out);
                }
            }
        }
    }

    /// Writes an item up to its opening bracket, or wholly if it has none.
    fn begin(&self, item: Item, level: usize, may_break: bool, out: &mut String, frames: &mut Vec<Frame>) {
        if let Some(key) = self.tree.key(item) {
            out.push_str(&self.piece(key));
            out.push_str(": ");
        }
        let Some(bracket) = self.tree.bracket(item) else {
            out.push_str(&self.piece(self.tree.value(item)));
            return;
        };
        out.push_str(self.tree.name(item, self.text));
        out.push(bracket.signs().0);
        let empty = self.tree.last_child(item).is_none() && !self.broken_by_notes(item);
        let fits = || {
            let lead = if frames.is_empty() { self.style.lead } else { 0 };
            let before = self.style.base.chars().count() + lead + level * INDENT;
            before + self.widths[item] < self.style.width
        };
        let broken = may_break && !empty && (self.broken[item] || !fits());
        if broken {
            let notes = self.notes.get(&item);
            for note in notes.map(|notes| &notes.open).into_iter().flatten() {
                out.push(' ');
                out.push_str(&note.text);
            }
            out.push('\n');
            self.write_lines(notes.map(|notes| &notes.head[..]).unwrap_or_default(), level + 1, out);
        }
        frames.push(Frame { item, broken, next: self.tree.children(item).next() });
    }

    fn broken_by_notes(&self, item: Item) -> bool {
        self.notes.get(&item).is_some_and(ItemNotes::is_inside)
    }

    /// Writes the closing bracket.
    fn end(&self, item: Item, level: usize, broken: bool, out: &mut String) {
        if broken {
            self.write_lines(self.notes.get(&item).map(|notes| &notes.tail[..]).unwrap_or_default(), level + 1, out);
            self.indent(level, out);
        }
        out.push(self.tree.bracket(item).unwrap_or(Bracket::Round).signs().1);
    }

    /// Writes what follows an item within its parent.
    fn finish(&self, item: Item, parent_broken: bool, out: &mut String) {
        if parent_broken {
            out.push(',');
            self.write_behind(item, out);
            out.push('\n');
        } else if self.tree.node(item).next != 0 {
            out.push_str(", ");
        }
    }
}

/// The text of a serializer on one line, with the spaces and strings of the file.
pub(crate) fn on_one_line(text: &str) -> String {
    let tree = scan(text).tree;
    let style = Style { width: usize::MAX, ..Style::FILE };
    let mut out = String::with_capacity(text.len() * 5 / 4);
    let notes = Notes::new();
    let layout = Layout::new(Source { text, tree: &tree }, &notes, style, |_| false);
    tree.children(ROOT).for_each(|item| layout.write_item(item, &mut out));
    out
}

/// A string as the file writes it: quotes, backslashes, control and bidirectional signs escaped, all else as it is. Other
/// pieces stay as they are.
fn quoted(piece: &str) -> Cow<'_, str> {
    let Some(inside) = piece.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')) else {
        return Cow::Borrowed(piece);
    };
    if !inside.contains('\\') && !inside.chars().any(is_escaped) {
        return Cow::Borrowed(piece);
    }
    let mut out = String::with_capacity(piece.len());
    out.push('"');
    let mut rest = inside.chars();
    while let Some(c) = rest.next() {
        let c = if c == '\\' { unescaped(&mut rest) } else { c };
        push_escaped(c, &mut out);
    }
    out.push('"');
    Cow::Owned(out)
}

/// The sign that an escape of the serializer stands for; `rest` is just behind its backslash.
fn unescaped(rest: &mut std::str::Chars<'_>) -> char {
    match rest.next() {
        Some('n') => '\n',
        Some('r') => '\r',
        Some('t') => '\t',
        Some('0') => '\0',
        Some('u') => {
            let digits: String = rest.by_ref().skip(1).take_while(|&c| c != '}').collect();
            u32::from_str_radix(&digits, 16).ok().and_then(char::from_u32).unwrap_or(char::REPLACEMENT_CHARACTER)
        }
        Some(other) => other,
        None => '\\',
    }
}

fn push_escaped(c: char, out: &mut String) {
    match c {
        '"' => out.push_str("\\\""),
        '\\' => out.push_str("\\\\"),
        '\n' => out.push_str("\\n"),
        '\r' => out.push_str("\\r"),
        '\t' => out.push_str("\\t"),
        c if is_escaped(c) => out.extend(c.escape_unicode()),
        c => out.push(c),
    }
}

/// Control signs, line separators and what changes the direction of writing: never raw in a file.
fn is_escaped(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{61C}' | '\u{200E}' | '\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}')
}

#[cfg(test)]
mod tests {
    use super::super::notes::attach;
    use super::*;

    fn laid_out(text: &str) -> String {
        let tree = scan(text).tree;
        let notes = attach(Source { text, tree: &tree }, 0..text.len());
        let mut out = String::new();
        Layout::new(Source { text, tree: &tree }, &notes, Style::FILE, |_| false).write_all(&mut out);
        out
    }

    #[test]
    fn what_fits_stays_on_one_line() {
        assert_eq!(
            laid_out(r#"(name:"x",rank:Office,was:[],m:{"a":1,},)"#),
            "(name: \"x\", rank: Office, was: [], m: {\"a\": 1})\n"
        );
        let fits = format!("(a:\"{}\")", "ü".repeat(WIDTH - 8));
        assert_eq!(laid_out(&fits).lines().count(), 1);
        let long = format!("(a:\"{}\")", "ü".repeat(WIDTH - 7));
        assert_eq!(laid_out(&long), format!("(\n    a: \"{}\",\n)\n", "ü".repeat(WIDTH - 7)));
    }

    #[test]
    fn what_does_not_fit_is_broken_as_far_as_needed() {
        let words = "Amt für Migration und Integration";
        let text = format!(
            r#"("x":Merge(units:["auslaenderbehoerde","leistung-asyl"],into:(id:"ami",name:"{words}",rank:Office),keep:true))"#
        );
        assert_eq!(
            laid_out(&text),
            format!(
                r#"(
    "x": Merge(
        units: ["auslaenderbehoerde", "leistung-asyl"],
        into: (id: "ami", name: "{words}", rank: Office),
        keep: true,
    ),
)
"#
            )
        );
    }

    #[test]
    fn strings_keep_marks_and_lose_what_could_mislead() {
        let text = ron::to_string("a\u{308}'\"\\\n\u{202E}\u{1b}\u{1F600}").unwrap();
        assert_eq!(laid_out(&text), "\"a\u{308}'\\\"\\\\\\n\\u{202e}\\u{1b}\u{1F600}\"\n");
    }

    #[test]
    fn comments_break_what_they_stand_in_and_stay() {
        assert_eq!(
            laid_out("(a:1,/*x*/b:[2//y\n])// z\n"),
            "(\n    a: 1,\n    /*x*/\n    b: [\n        2, //y\n    ],\n) // z\n"
        );
    }
}
