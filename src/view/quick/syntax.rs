//! The shape of a sentence: parts with a subject, what it does, and whom it works with.

use std::ops::Range;

use super::problem::{Problem, What};
use super::token::{Mark, Spot, Token};

/// A piece of text and where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Word {
    pub text: String,
    pub quoted: bool,
    pub range: Range<usize>,
}

/// A name with what stands around it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Item {
    /// `!` before it.
    pub not: bool,
    /// `#` before it.
    pub field: bool,
    pub name: Word,
    /// Text after a quoted name or after a scope: the roles.
    pub tail: Option<Word>,
    /// What stands in parentheses.
    pub words: Option<Vec<Word>>,
    /// What stands in brackets, and where.
    pub scope: Option<(String, Range<usize>)>,
    pub range: Range<usize>,
}

/// A list after a colon or after the sign of a tie.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Clause {
    Duties(Vec<Item>),
    Ties(Mark, Vec<Item>),
}

/// What stands between semicolons.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Part {
    /// `+` before the subject.
    pub create: bool,
    pub subject: Option<Item>,
    pub clauses: Vec<Clause>,
    pub range: Range<usize>,
}

/// The parts of a sentence and what keeps some of it from being understood.
pub(super) fn parse(input: &str, spots: &[Spot]) -> (Vec<Part>, Vec<Problem>) {
    let mut problems = Vec::new();
    let mut parts = Vec::new();
    for part in spots.split(|spot| spot.token == Token::Mark(Mark::Semicolon)) {
        let (Some(first), Some(last)) = (part.first(), part.last()) else { continue };
        let range = first.range.start..last.range.end;
        let mut parser = Parser { input, spots: part, at: 0, end: range.end, problems: &mut problems };
        parts.push(parser.part(range));
    }
    (parts, problems)
}

struct Parser<'a> {
    input: &'a str,
    spots: &'a [Spot],
    at: usize,
    end: usize,
    problems: &'a mut Vec<Problem>,
}

impl Parser<'_> {
    fn peek(&self) -> Option<Mark> {
        match self.spots.get(self.at)?.token {
            Token::Mark(mark) => Some(mark),
            Token::Text { .. } => None,
        }
    }

    fn take(&mut self, mark: Mark) -> bool {
        let there = self.peek() == Some(mark);
        self.at += usize::from(there);
        there
    }

    /// Where the next token stands; an empty place at the end where there is none.
    fn here(&self) -> Range<usize> {
        self.spots.get(self.at).map_or(self.end..self.end, |spot| spot.range.clone())
    }

    fn problem(&mut self, range: Range<usize>, what: What) {
        self.problems.push(Problem::new(self.input, range, what));
    }

    fn part(&mut self, range: Range<usize>) -> Part {
        let create = self.take(Mark::Create);
        let mut part = Part { create, subject: None, clauses: Vec::new(), range };
        let begins_clause = self.peek().is_some_and(|mark| mark == Mark::Colon || mark.is_tie());
        if create || !begins_clause {
            part.subject = self.item();
        }
        // A list without a colon goes on with what the last subject does: `; Sprache D, Wohnen M`.
        if self.peek() == Some(Mark::Comma)
            && let Some(first) = part.subject.take_if(|_| !create)
        {
            let mut items = vec![first];
            while self.take(Mark::Comma) {
                items.extend(self.item());
            }
            part.clauses.push(Clause::Duties(items));
        }
        while let Some(mark) = self.peek() {
            if mark == Mark::Colon {
                self.at += 1;
                let items = self.list();
                part.clauses.push(Clause::Duties(items));
            } else if mark.is_tie() {
                self.at += 1;
                let items = self.list();
                part.clauses.push(Clause::Ties(mark, items));
            } else {
                break;
            }
        }
        if self.at < self.spots.len() {
            let range = self.here();
            self.problem(range, What::Unexpected);
        }
        part
    }

    fn list(&mut self) -> Vec<Item> {
        let mut items: Vec<Item> = self.item().into_iter().collect();
        while self.take(Mark::Comma) {
            items.extend(self.item());
        }
        items
    }

    fn word(&mut self) -> Option<Word> {
        let Spot { token: Token::Text { text, quoted, closed }, range } = self.spots.get(self.at)?.clone() else {
            return None;
        };
        self.at += 1;
        if !closed {
            self.problem(range.clone(), What::Unclosed);
        }
        Some(Word { text, quoted, range })
    }

    fn item(&mut self) -> Option<Item> {
        let start = self.here().start;
        let not = self.take(Mark::Not);
        let field = self.take(Mark::Field);
        let Some(name) = self.word() else {
            let range = self.here();
            self.problem(range, What::NoName);
            return None;
        };
        let mut item = Item { not, field, tail: None, words: None, scope: None, range: start..name.range.end, name };
        loop {
            match self.peek() {
                Some(Mark::Open) if item.words.is_none() => item.words = Some(self.words()),
                Some(Mark::OpenScope) if item.scope.is_none() => item.scope = Some(self.scope()),
                Some(_) => break,
                None => match self.word() {
                    Some(word) if item.tail.is_none() => item.tail = Some(word),
                    Some(word) => self.problem(word.range, What::Unexpected),
                    None => break,
                },
            }
        }
        item.range.end = self.spots.get(self.at.saturating_sub(1)).map_or(item.range.end, |spot| spot.range.end);
        Some(item)
    }

    /// Words in parentheses, by commas.
    fn words(&mut self) -> Vec<Word> {
        let open = self.here();
        self.at += 1;
        let mut words = Vec::new();
        loop {
            if self.take(Mark::Close) {
                return words;
            }
            if self.take(Mark::Comma) {
                continue;
            }
            if let Some(word) = self.word() {
                words.push(word);
            } else {
                self.problem(open, What::Unclosed);
                return words;
            }
        }
    }

    /// The text in brackets.
    fn scope(&mut self) -> (String, Range<usize>) {
        let open = self.here();
        let inside = open.end;
        self.at += 1;
        while let Some(spot) = self.spots.get(self.at) {
            self.at += 1;
            if spot.token == Token::Mark(Mark::CloseScope) {
                let text = self.input.get(inside..spot.range.start).unwrap_or_default();
                return (text.to_owned(), open.start..spot.range.end);
            }
        }
        self.problem(open.clone(), What::Unclosed);
        (self.input.get(inside..self.end).unwrap_or_default().to_owned(), open.start..self.end)
    }
}
