//! Reads the structure of any text in one pass: finds every item, and everything that is wrong with the brackets, commas
//! and colons between them. Knows nothing of maps; iterative, linear, never panics.

use super::lex::{Bracket, Opened, Piece, Pieces, Unfinished};
use super::tree::{Comment, Item, Node, ROOT, Tree};

/// How deep brackets may stand in one another.
pub const DEEPEST: usize = 120;

/// What is wrong with the structure of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, thiserror::Error)]
pub enum SyntaxProblem {
    /// A line that git left in a conflict.
    #[error("git left a conflict here: resolve it, or take one side")]
    ConflictMarker,
    /// The text ends inside of something that was opened here.
    #[error("the text ends inside of what begins here")]
    EndsInside(Opened),
    /// A bracket is closed by another kind of bracket.
    #[error("expected `{}`, which closes the bracket opened at byte {opened}, found `{}`", expected.signs().1, found.signs().1)]
    Mismatched {
        /// The bracket that was open.
        expected: Bracket,
        /// What closes it.
        found: Bracket,
        /// Where it was opened, as a byte offset.
        opened: usize,
    },
    /// A closing bracket with nothing open.
    #[error("`{}` closes nothing", .0.signs().1)]
    StrayClose(Bracket),
    /// A comma with nothing in front of it.
    #[error("expected a value, found a comma")]
    StrayComma,
    /// A colon where none belongs.
    #[error("unexpected colon")]
    StrayColon,
    /// A key without a value.
    #[error("expected a value behind the colon")]
    MissingValue,
    /// Two items without a comma between them.
    #[error("expected a comma in front of this")]
    MissingComma,
    /// A bracket as a key.
    #[error("expected a name or a string as the key")]
    KeyIsNoName,
    /// Brackets stand too deep in one another.
    #[error("brackets stand more than {DEEPEST} deep in one another")]
    TooDeep,
    /// A string goes on over the end of its line; often the quote is missing there.
    #[error("this string goes on over the end of its line: is a quote missing?")]
    TextOverLines,
}

/// What a scan found: the structure as far as it could be read, and what is wrong with it (byte offsets, in order).
#[derive(Debug, Clone, Default)]
pub(crate) struct Scan {
    pub(crate) tree: Tree,
    pub(crate) problems: Vec<(usize, SyntaxProblem)>,
    /// Whether the text could not be read to its end, or not be trusted.
    pub(crate) hopeless: bool,
}

/// Reads the structure of a text of less than 4 GiB.
pub(crate) fn scan(text: &str) -> Scan {
    let mut scanner = Scanner::new();
    let hopeless = scanner.run(text).is_some() || scanner.end();
    scanner.finished(hopeless)
}

/// What may come next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    /// An item or the closing bracket.
    Item,
    /// The value of the key just read.
    Value,
    /// A comma or the closing bracket; for a key its colon, for a name its bracket.
    Behind { word: bool, keyed: bool },
}

struct Scanner {
    tree: Tree,
    problems: Vec<(usize, SyntaxProblem)>,
    here: Item,
    depth: usize,
    state: State,
    text_over_lines: Option<usize>,
}

/// Nothing sensible can be read behind this point.
struct Hopeless;

impl Scanner {
    fn new() -> Self {
        let mut tree = Tree::default();
        tree.items.push(Node {
            parent: 0,
            next: 0,
            first_child: 0,
            last_child: 0,
            start: 0,
            key_end: 0,
            value: 0,
            open: 0,
            end: 0,
            comma: 0,
            bracket: None,
        });
        Self { tree, problems: Vec::new(), here: ROOT, depth: 0, state: State::Item, text_over_lines: None }
    }

    fn run(&mut self, text: &str) -> Option<Hopeless> {
        let mut pieces = Pieces::new(text);
        loop {
            match pieces.next() {
                Ok(Some((start, end, piece))) => {
                    if piece == Piece::Text && self.text_over_lines.is_none() && text[start..end].contains('\n') {
                        self.text_over_lines = Some(start);
                    }
                    if let Err(hopeless) = self.piece(start, end, piece) {
                        return Some(hopeless);
                    }
                }
                Ok(None) => return None,
                Err(Unfinished(start, what)) => {
                    self.problem(start, SyntaxProblem::EndsInside(what));
                    return Some(Hopeless);
                }
            }
        }
    }

    fn piece(&mut self, start: usize, end: usize, piece: Piece) -> Result<(), Hopeless> {
        match piece {
            Piece::LineComment | Piece::BlockComment => {
                let line = piece == Piece::LineComment;
                let behind = self.tree.node(self.here).last_child;
                let (start, end, inside) = (start as u32, end as u32, self.here as u32);
                self.tree.comments.push(Comment { start, end, line, inside, behind });
            }
            Piece::ConflictMarker => self.problem(start, SyntaxProblem::ConflictMarker),
            Piece::Word => self.atom(start, end, true),
            Piece::Text => self.atom(start, end, false),
            Piece::Open(bracket) => return self.open(start, bracket),
            Piece::Close(bracket) => return self.close(start, end, bracket),
            Piece::Comma => self.comma(start, end),
            Piece::Colon => self.colon(start),
        }
        Ok(())
    }

    fn problem(&mut self, at: usize, problem: SyntaxProblem) {
        self.problems.push((at, problem));
    }

    /// The item that is being read: the last one of the open bracket.
    fn last(&mut self) -> Option<&mut Node> {
        let last = self.tree.last_child(self.here)?;
        self.tree.items.get_mut(last)
    }

    fn new_item(&mut self, start: usize, end: usize) {
        if matches!(self.state, State::Behind { .. }) && self.here != ROOT {
            self.problem(start, SyntaxProblem::MissingComma);
        }
        let (start, end, number) = (start as u32, end as u32, self.tree.items.len() as u32);
        if let Some(last) = self.last() {
            last.next = number;
        } else if let Some(parent) = self.tree.items.get_mut(self.here) {
            parent.first_child = number;
        }
        if let Some(parent) = self.tree.items.get_mut(self.here) {
            parent.last_child = number;
        }
        self.tree.items.push(Node {
            parent: self.here as u32,
            next: 0,
            first_child: 0,
            last_child: 0,
            start,
            key_end: start,
            value: start,
            open: 0,
            end,
            comma: 0,
            bracket: None,
        });
    }

    fn atom(&mut self, start: usize, end: usize, word: bool) {
        if self.state == State::Value {
            if let Some(last) = self.last() {
                (last.value, last.end) = (start as u32, end as u32);
            }
            self.state = State::Behind { word, keyed: true };
        } else {
            self.new_item(start, end);
            self.state = State::Behind { word, keyed: false };
        }
    }

    fn open(&mut self, start: usize, bracket: Bracket) -> Result<(), Hopeless> {
        match self.state {
            State::Behind { word: true, .. } => {}
            State::Value => {
                if let Some(last) = self.last() {
                    last.value = start as u32;
                }
            }
            _ => self.new_item(start, start + 1),
        }
        if let Some(last) = self.last() {
            last.open = start as u32;
            last.end = start as u32 + 1;
            last.bracket = Some(bracket);
        }
        self.depth += 1;
        if self.depth > DEEPEST {
            self.problem(start, SyntaxProblem::TooDeep);
            return Err(Hopeless);
        }
        self.here = self.tree.last_child(self.here).unwrap_or(ROOT);
        self.state = State::Item;
        Ok(())
    }

    fn close(&mut self, start: usize, end: usize, found: Bracket) -> Result<(), Hopeless> {
        let node = *self.tree.node(self.here);
        let Some(expected) = node.bracket else {
            self.problem(start, SyntaxProblem::StrayClose(found));
            return Err(Hopeless);
        };
        if self.state == State::Value {
            self.problem(start, SyntaxProblem::MissingValue);
        }
        if expected != found {
            let opened = node.open as usize;
            self.problem(start, SyntaxProblem::Mismatched { expected, found, opened });
            return Err(Hopeless);
        }
        if let Some(node) = self.tree.items.get_mut(self.here) {
            node.end = end as u32;
        }
        self.depth -= 1;
        self.here = node.parent as Item;
        self.state = State::Behind { word: false, keyed: node.key_end > node.start };
        Ok(())
    }

    fn comma(&mut self, start: usize, end: usize) {
        match self.state {
            State::Behind { .. } if self.here != ROOT => {
                if let Some(last) = self.last() {
                    last.comma = end as u32;
                }
            }
            State::Value => self.problem(start, SyntaxProblem::MissingValue),
            _ => self.problem(start, SyntaxProblem::StrayComma),
        }
        self.state = State::Item;
    }

    fn colon(&mut self, start: usize) {
        if !matches!(self.state, State::Behind { keyed: false, .. }) {
            self.problem(start, SyntaxProblem::StrayColon);
            return;
        }
        let Some(last) = self.last() else { return };
        let composite = last.bracket.take().is_some();
        (last.first_child, last.last_child) = (0, 0);
        last.key_end = last.end;
        // Until the value comes the item ends with its colon.
        (last.value, last.end) = (start as u32 + 1, start as u32 + 1);
        let at = last.start as usize;
        if composite {
            self.problem(at, SyntaxProblem::KeyIsNoName);
        }
        self.state = State::Value;
    }

    /// The text is over: every bracket has to be closed by now. Whether one is not.
    fn end(&mut self) -> bool {
        if self.state == State::Value {
            self.problem(self.tree.node(self.here).end as usize, SyntaxProblem::MissingValue);
        }
        let node = *self.tree.node(self.here);
        if let Some(bracket) = node.bracket {
            self.problem(node.open as usize, SyntaxProblem::EndsInside(Opened::Bracket(bracket)));
        }
        node.bracket.is_some()
    }

    fn finished(mut self, mut hopeless: bool) -> Scan {
        let conflict = |problem: &(usize, SyntaxProblem)| problem.1 == SyntaxProblem::ConflictMarker;
        if self.problems.iter().any(conflict) {
            // Both sides of a conflict in one text explain everything else.
            self.problems.retain(conflict);
            hopeless = true;
        } else if let (Some(at), false) = (self.text_over_lines, self.problems.is_empty()) {
            self.problem(at, SyntaxProblem::TextOverLines);
        }
        self.problems.sort_by_key(|&(at, _)| at);
        Scan { tree: self.tree, problems: self.problems, hopeless }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn problems(text: &str) -> Vec<(usize, SyntaxProblem)> {
        scan(text).problems
    }

    #[test]
    fn items_know_their_places() {
        let text = "#![enable(implicit_some)]\nMap(a: 1, // c\n \"k\": Merge(x: [1, 2,]), )";
        let Scan { tree, problems, .. } = scan(text);
        assert_eq!(problems, []);
        let top: Vec<Item> = tree.children(ROOT).collect();
        assert_eq!(top.len(), 2);
        assert_eq!(tree.name(top[1], text), "Map");
        let merge = tree.child(top[1], text, "k").unwrap();
        assert_eq!(tree.name(merge, text), "Merge");
        assert_eq!(&text[tree.value(merge)], "Merge(x: [1, 2,])");
        let list = tree.child(merge, text, "x").unwrap();
        assert_eq!(tree.children(list).map(|item| &text[tree.range(item)]).collect::<Vec<_>>(), ["1", "2"]);
        assert_eq!(tree.comments.len(), 1);
    }

    #[test]
    fn what_is_wrong_is_named_where_it_is() {
        use SyntaxProblem as P;
        for (text, expected) in [
            ("(a: 1", vec![(0, P::EndsInside(Opened::Bracket(Bracket::Round)))]),
            ("(a: [1)", vec![(6, P::Mismatched { expected: Bracket::Square, found: Bracket::Round, opened: 4 })]),
            ("(a: 1))", vec![(6, P::StrayClose(Bracket::Round))]),
            ("(a: 1 b: 2, c: )", vec![(6, P::MissingComma), (15, P::MissingValue)]),
            ("(a: 1,, b 2)", vec![(6, P::StrayComma), (10, P::MissingComma)]),
            ("{(1): 2}", vec![(1, P::KeyIsNoName)]),
            ("(a: \"x\ny\" z)", vec![(4, P::TextOverLines), (10, P::MissingComma)]),
            (
                "(\n<<<<<<< HEAD\na: 1,\n=======\n>>>>>>> b\n",
                vec![(2, P::ConflictMarker), (21, P::ConflictMarker), (29, P::ConflictMarker)],
            ),
        ] {
            assert_eq!(problems(text), expected, "{text}");
        }
    }

    #[test]
    fn very_deep_and_very_long_texts_end_cleanly() {
        assert!(matches!(problems(&"[".repeat(1_000_000))[..], [(DEEPEST, SyntaxProblem::TooDeep)]));
        let long = format!("[{}]", "(),".repeat(500_000));
        let started = std::time::Instant::now();
        assert!(problems(&long).is_empty());
        assert!(started.elapsed().as_secs() < 5);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(4000))]

        #[test]
        fn any_text_is_scanned(text in "([(){}\\[\\]:,\"'#/*\\\\rb ax1\\n<=>ä]|//|/\\*|\\*/|\\PC){0,80}") {
            let Scan { tree, problems, .. } = scan(&text);
            for (at, _) in problems {
                prop_assert!(at <= text.len());
            }
            for item in 1..tree.len() {
                prop_assert!(tree.parent(item) < item);
                prop_assert!(text.get(tree.range(item)).is_some() && text.get(tree.value(item)).is_some());
                prop_assert!(tree.key(item).is_none_or(|key| text.get(key).is_some()));
            }
            for comment in &tree.comments {
                prop_assert!(text.get(comment.range()).is_some_and(|text| text.starts_with('/')));
            }
        }
    }
}
