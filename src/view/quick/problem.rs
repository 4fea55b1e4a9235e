//! What keeps a sentence from being understood: where, what, and what may be meant.

use std::ops::Range;

use crate::view::find::NotFound;
use crate::words::{Words, shown};

/// What is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum What {
    /// A name is expected here.
    NoName,
    /// This sign or text makes no sense here.
    Unexpected,
    /// A quotation mark, parenthesis or bracket is not closed.
    Unclosed,
    /// No subject: whom is this about?
    NoSubject,
    /// A subject of which nothing is said.
    NothingSaid,
    /// No such record, or several.
    NotFound(NotFound),
    /// A new actor needs its kind in parentheses.
    NoKind(String),
    /// A record of this name is there already.
    Exists(String),
    /// Which roles?
    NoRoles(String),
    /// These are no roles.
    NotRoles(String),
    /// A word in parentheses that is not known here, and those that may be meant.
    UnknownWord(String, Vec<String>),
    /// A word in parentheses that means several things.
    SeveralMeanings(String, Vec<String>),
    /// Two words in parentheses of one sort.
    TwiceSaid(String),
    /// A value of a dimension that is not there, or several have it.
    Scope(String),
    /// There is nothing of this to take away.
    NothingThere,
    /// An undirected kind behind an arrow, or a directed one that needs `->`.
    Direction(String),
    /// Not a body: it has no members.
    NotABody(String),
    /// A unit with itself.
    WithItself,
    /// What stands here has no meaning in this place.
    NotHere(String),
}

/// One problem and its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The place in the text, in bytes, on whole letters; empty where something is missing.
    pub range: Range<usize>,
    /// How many letters stand before it.
    pub column: usize,
    /// What is wrong.
    pub what: What,
}

impl Problem {
    /// A problem at a place of `input`.
    pub(super) fn new(input: &str, range: Range<usize>, what: What) -> Self {
        let column = input.get(..range.start).map_or(0, |before| before.chars().count());
        Self { range, column, what }
    }

    /// The sentence that says so.
    pub fn sentence(&self, words: &Words) -> String {
        let said = |id: &str, text: &str| words.with(id, &[("text", text.into())]);
        let listed = |id: &str, text: &str, meant: &[String]| {
            let meant: Vec<_> = meant.iter().map(|text| shown(text)).collect();
            words.with(id, &[("text", text.into()), ("meant", words.all_of(&meant).into())])
        };
        match &self.what {
            What::NoName => words.text("quick-no-name").into_owned(),
            What::Unexpected => words.text("quick-unexpected").into_owned(),
            What::Unclosed => words.text("quick-unclosed").into_owned(),
            What::NoSubject => words.text("quick-no-subject").into_owned(),
            What::NothingSaid => words.text("quick-nothing-said").into_owned(),
            What::NotFound(not_found) => not_found.sentence(words),
            What::NoKind(name) => said("quick-no-kind", name),
            What::Exists(name) => said("quick-exists", name),
            What::NoRoles(name) => said("quick-no-roles", name),
            What::NotRoles(text) => said("quick-not-roles", text),
            What::UnknownWord(text, meant) if meant.is_empty() => said("quick-unknown-word", text),
            What::UnknownWord(text, meant) => listed("quick-unknown-word-meant", text, meant),
            What::SeveralMeanings(text, meant) => listed("quick-several-meanings", text, meant),
            What::TwiceSaid(text) => said("quick-twice", text),
            What::Scope(text) => said("form-error-scope", text),
            What::NothingThere => words.text("quick-nothing-there").into_owned(),
            What::Direction(text) => said("quick-direction", text),
            What::NotABody(text) => said("quick-not-a-body", text),
            What::WithItself => words.text("quick-with-itself").into_owned(),
            What::NotHere(text) => said("quick-not-here", text),
        }
    }
}
