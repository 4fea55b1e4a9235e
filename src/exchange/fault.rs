//! What keeps a source from being read, with its place.

use std::fmt;

use super::Attribute;
use crate::map::Problem;

/// Where in the text of a source: a line and, in tables, the number of the cell, else of the character. Both from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub struct Place {
    /// The line of the text.
    pub line: usize,
    /// The cell or the character.
    pub column: usize,
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.line, self.column)
    }
}

/// One thing that is wrong with a source.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("source {source_number}: {place}: {wrong:?}")]
pub struct Fault {
    /// Which source of the import, from 0.
    pub source_number: usize,
    /// Where.
    pub place: Place,
    /// What.
    pub wrong: Wrong,
}

impl Fault {
    /// A fault of the first source; [`Import::add`](super::Import::add) gives it the right number.
    pub fn new(place: Place, wrong: Wrong) -> Self {
        Self { source_number: 0, place, wrong }
    }
}

/// What is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Wrong {
    /// The bytes are no text.
    NoText,
    /// The bytes are a spreadsheet in its own format, not the CSV it can write.
    Spreadsheet,
    /// No row, or nothing but empty ones.
    Empty,
    /// The first row names neither an id or a name, nor two ends.
    NoHeader,
    /// A row has more cells than the first one.
    TooManyCells {
        /// How many the first row has.
        expected: usize,
        /// How many this one has.
        found: usize,
    },
    /// A quote that is opened and never closed.
    OpenQuote,
    /// A row without what every row needs.
    Missing(Attribute),
    /// Two nodes with one id.
    DoubledId(String),
    /// A text that is not the number it should be, or out of its range.
    Number(Attribute, String),
    /// A text that is no day.
    Day(String),
    /// A text that is no word of the list of its attribute.
    Word(Attribute, String),
    /// A node that is not there is named.
    Unknown(Attribute, String),
    /// The node is of another type than the one of this id in the map that is joined.
    OtherType(String),
    /// What would be read is no whole map.
    NotWhole(Box<Problem>),
    /// Text that is no XML; what was expected, as the parser says it.
    Xml(String),
    /// A document type declaration: it may name entities that grow without bound or files of this machine.
    Doctype,
    /// An entity that XML does not define by itself.
    Entity(String),
    /// XML, but no GraphML.
    NoGraph,
    /// A graph inside a node or an edge.
    NestedGraph,
    /// More than one graph.
    SecondGraph,
    /// An edge of more than two ends.
    Hyperedge,
    /// Ports of nodes.
    Port,
    /// Data of a key that is not declared.
    Key(String),
    /// Elements inside one another, deeper than this many.
    TooDeep(usize),
}
