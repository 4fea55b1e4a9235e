//! Reads a sentence: what it will do, what is unclear, and how it may go on.

use super::complete::{Completion, complete};
use super::draft::Draft;
use super::lexicon::Lexicon;
use super::lines::Line;
use super::problem::Problem;
use super::syntax;
use super::token::tokens;
use crate::map::{Action, Id, Map};
use crate::view::find::Names;
use crate::words::{Letters, Words};

/// What a sentence is read with.
#[derive(Debug, Clone, Copy)]
pub struct Setting<'a> {
    /// The map it speaks of.
    pub map: &'a Map,
    /// The names of the map, made once a revision.
    pub names: &'a Names<'a>,
    /// The words of both languages, made once.
    pub lexicon: &'a Lexicon,
    /// The language of the screen: explains, and decides what the letter F means.
    pub words: &'a Words,
    /// The letters of roles.
    pub letters: Letters,
    /// The unit meant where a sentence begins without one.
    pub selected: Option<&'a Id>,
}

/// A sentence as it was read.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Reading {
    /// What it does; nothing while there is a problem, or if all is so already.
    pub actions: Vec<Action>,
    /// What it will do, line by line; as far as it is understood.
    pub lines: Vec<Line>,
    /// What is not understood, in the order of the text.
    pub problems: Vec<Problem>,
    /// How it may go on at the cursor, best first.
    pub completions: Vec<Completion>,
}

/// Reads a sentence with the cursor at a byte of it (anywhere beyond counts as its end).
///
/// Never fails and never guesses. Time O(length * names of the map).
pub fn read(setting: &Setting, text: &str, cursor: usize) -> Reading {
    let spots = tokens(text);
    let (parts, mut problems) = syntax::parse(text, &spots);
    let mut draft = Draft::new(setting, text);
    for part in &parts {
        draft.part(part);
    }
    let (mut actions, lines, unclear) = draft.finish();
    problems.extend(unclear);
    problems.sort_by_key(|problem| (problem.range.start, problem.range.end));
    problems.dedup();
    if !problems.is_empty() {
        actions.clear();
    }
    let cursor = (0..=cursor.min(text.len())).rev().find(|&at| text.is_char_boundary(at)).unwrap_or(0);
    Reading { actions, lines, problems, completions: complete(setting, text, cursor) }
}
