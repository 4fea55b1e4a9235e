//! Why a text is no map: typed, with its place, so that any language can say it.

use crate::map::{self, Slot};

use super::lex::Bracket;
use super::place::Place;
use super::scan::SyntaxProblem;
use super::section::Section;
use super::write::FORMAT;

/// One thing that is wrong with a text, and where.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
#[error("{place}: {fault}")]
pub struct ReadProblem {
    /// Where.
    pub place: Place,
    /// What.
    pub fault: Fault,
}

/// What kind of value was expected.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// `"text"`
    Text,
    /// A number.
    Number,
    /// `true` or `false`.
    YesNo,
    /// `[.., ..]`
    List,
    /// `{"key": .., ..}`
    Entries,
    /// `(attribute: .., ..)`
    Record,
    /// A word of a closed list, without quotes.
    Word,
}

/// Which number is out of its range.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum NumberKind {
    /// Full-time posts: 0 to 1,000,000.
    Posts,
    /// Strength of a tie: above 0, to 1,000,000.
    Strength,
    /// A share: 0 to 1.
    Share,
    /// A threshold: 0 to 1,000,000.
    Threshold,
    /// Trust: 1, 2, 3 or 4.
    Trust,
}

/// What is wrong with a text that ought to be a map. Everything quoted from the text is data and may hold any sign.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum Fault {
    /// Brackets, commas, colons, strings. `opened` is where the bracket in question was opened.
    #[error("{problem}")]
    Syntax {
        /// What is wrong.
        problem: SyntaxProblem,
        /// Where the bracket in question was opened.
        opened: Option<Place>,
    },
    /// Nothing but spaces and comments.
    #[error("the text is empty: expected `Map( .. )`")]
    Empty,
    /// Something else than `Map( .. )`.
    #[error("expected `Map( .. )`, found {found:?}")]
    NotAMap {
        /// What stands there.
        found: String,
    },
    /// Something else than a list of actions.
    #[error("expected a list of actions `[ .. ]`, found {found:?}")]
    NotActions {
        /// What stands there.
        found: String,
    },
    /// A second value behind the map.
    #[error("expected the end of the text")]
    Trailing,
    /// An extension of RON that maps do not use.
    #[error("unknown extension {0:?}: expected implicit_some")]
    UnknownExtension(String),
    /// The map does not say its format.
    #[error("the map does not say its format: expected `format: {FORMAT}`")]
    MissingFormat,
    /// The format is no number.
    #[error("expected `format: {FORMAT}`, found {found:?}")]
    BadFormat {
        /// What stands there.
        found: String,
    },
    /// The map was written by a newer program.
    #[error("the map has format {found}, this program reads up to {FORMAT}: a newer program is needed")]
    NewerFormat {
        /// The format it has.
        found: u64,
    },
    /// An attribute or entry without its name or key.
    #[error("expected a name or key and a colon in `{}`", .0.name())]
    NoKey(Section),
    /// A key in a list.
    #[error("`{}` is a list: expected no key", .0.name())]
    StrayKey(Section),
    /// A section with other brackets than its own.
    #[error("expected `{}` behind `{}:`", .section.bracket().signs().0, .section.name())]
    WrongBracket {
        /// The section.
        section: Section,
        /// The bracket that stands there, if there is one.
        found: Option<Bracket>,
    },
    /// An attribute that does not exist.
    #[error("unknown attribute {found:?}{}", hint(near.as_deref(), known))]
    UnknownAttribute {
        /// The name in the text.
        found: String,
        /// All names that there are.
        known: Vec<&'static str>,
        /// The nearest of them.
        near: Option<String>,
    },
    /// A needed attribute is not there.
    #[error("expected the attribute `{attribute}`")]
    MissingAttribute {
        /// Its name.
        attribute: &'static str,
    },
    /// A word that is not in its list.
    #[error("unknown word {found:?}{}", hint(near.as_deref(), known))]
    UnknownWord {
        /// The word in the text.
        found: String,
        /// All words that there are.
        known: Vec<&'static str>,
        /// The nearest of them.
        near: Option<String>,
    },
    /// A value of another kind.
    #[error("expected {}, found {found:?}", kind_text(*expected))]
    WrongKind {
        /// What was expected.
        expected: Kind,
        /// What stands there (shortened).
        found: String,
    },
    /// No id.
    #[error("{}", map::InvalidId(.0.clone()))]
    BadId(String),
    /// No day.
    #[error("{}", map::InvalidDay(.0.clone()))]
    BadDay(String),
    /// No language of this program.
    #[error("{}", map::UnknownLanguage(.0.clone()))]
    BadLanguage(String),
    /// A number outside its range.
    #[error("{message}")]
    BadNumber {
        /// Which number.
        kind: NumberKind,
        /// The number as it stands in the text.
        found: String,
        /// The sentence of the type.
        message: String,
    },
    /// A key or attribute for the second time.
    #[error("{key:?} is doubled: it stands at {first} already")]
    DoubledKey {
        /// The key.
        key: String,
        /// Where it stands first.
        first: Place,
    },
    /// A record in a place that another record takes.
    #[error("this record is doubled: it stands at {first} already")]
    DoubledRecord {
        /// The place in the map.
        slot: Box<Slot>,
        /// Where the other record stands.
        first: Place,
    },
    /// The record does not fit the others.
    #[error("{}", map_problem_text(.0))]
    Map(map::Problem),
    /// What the reader of RON says beyond all this.
    #[error("{0}")]
    Other(String),
}

fn hint(near: Option<&str>, known: &[&str]) -> String {
    match near {
        Some(near) => format!(": is `{near}` meant?"),
        None => format!(": expected one of {}", known.join(", ")),
    }
}

fn kind_text(kind: Kind) -> &'static str {
    match kind {
        Kind::Text => "a text in quotes",
        Kind::Number => "a number",
        Kind::YesNo => "true or false",
        Kind::List => "a list `[..]`",
        Kind::Entries => "entries `{..}`",
        Kind::Record => "a record `(..)`",
        Kind::Word => "a word without quotes",
    }
}

fn map_problem_text(problem: &map::Problem) -> String {
    use map::{Expected, Problem};
    match problem {
        Problem::Dangling { attribute, id, expected, .. } => {
            let expected = match expected {
                Expected::Department => "a department".to_owned(),
                Expected::Actor => "an actor".to_owned(),
                Expected::Field => "a field".to_owned(),
                Expected::Unit => "a department or an actor".to_owned(),
                Expected::Body => "an actor of kind Body".to_owned(),
                Expected::Programme => "a programme".to_owned(),
                Expected::Variant => "a variant".to_owned(),
                Expected::Dimension => "a dimension".to_owned(),
                Expected::ValueOf(dimension) => format!("a value of the dimension {dimension:?}"),
            };
            format!("{attribute}: {id:?} is not there: expected {expected}")
        }
        Problem::Doubled { id: Some(id), .. } => format!("the id {id:?} is taken twice"),
        Problem::Doubled { id: None, .. } => "this record is doubled".to_owned(),
        Problem::Circle { ids, .. } => {
            let ids: Vec<&str> = ids.iter().map(map::Id::as_str).collect();
            format!("the line leads in a circle: {}", ids.join(", "))
        }
        Problem::NoRoles { .. } => "a responsibility without roles: expected at least one".to_owned(),
        Problem::WithItself { .. } => "this links something with itself".to_owned(),
        Problem::Empty { attribute, .. } => format!("{attribute} is empty"),
        Problem::Misplaced { .. } => "this record stands in a place of another type".to_owned(),
    }
}
