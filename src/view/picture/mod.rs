//! The picture of the network as data: labels at cells, lines between them. Knows no terminal.

mod canvas;
mod ego;
mod gone;
mod lines;
mod whole;

pub use canvas::Canvas;
pub use ego::neighbourhood;
pub use lines::draw_lines;
pub use whole::{network_of, whole};

use crate::layout::{Direction, Hops, Point};
use crate::map::{Id, Map, Node, NodeType, TieKind};
use crate::variant::Fate;
use crate::view::contrast::{Against, fate_sign, marked, node_of};
use crate::view::measures::{Shade, level_sign};

/// How a picture is to look.
#[derive(Debug, Clone, Copy, Default)]
pub struct Look<'a> {
    /// The measure that marks the units.
    pub shade: Option<&'a Shade>,
    /// The base, where the map is of a variant held against it.
    pub against: Option<Against<'a>>,
    /// Whether only ASCII signs may be used.
    pub ascii: bool,
}

impl<'a> Look<'a> {
    fn level(self, id: &Id) -> Option<u8> {
        self.shade?.level(id)
    }

    /// A node of the map, or one of the base that the variant does not have.
    fn node(self, map: &'a Map, id: &Id) -> Option<&'a Node> {
        node_of(map, self.against, id)
    }

    fn fate(self, id: &Id) -> Option<Fate> {
        self.against?.contrast.of_node(id)
    }

    /// The text with the sign of the level before it, and before that the mark of what the variant makes of it.
    fn marked(self, id: &Id, text: String) -> String {
        let text = match self.level(id) {
            Some(level) => format!("{} {text}", level_sign(level, self.ascii)),
            None => text,
        };
        marked(self.fate(id), text, self.ascii)
    }

    /// How many cells the signs before a name take.
    fn signs(self, id: &Id) -> usize {
        let mark = self.fate(id).and_then(|fate| fate_sign(fate, self.ascii));
        2 * (usize::from(self.level(id).is_some()) + usize::from(mark.is_some()))
    }
}

/// The picture on a grid of cells.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Picture {
    /// The labels; none overlaps another or leaves the grid.
    pub labels: Vec<Label>,
    /// The lines, by numbers of labels.
    pub lines: Vec<Line>,
    /// How many things found no room.
    pub hidden: usize,
}

/// One label.
#[derive(Debug, Clone, PartialEq)]
pub struct Label {
    /// What it names.
    pub id: Id,
    /// The text, safe and cut to its width; fields stand in brackets.
    pub text: String,
    /// The first cell.
    pub x: u16,
    /// The row.
    pub y: u16,
    /// How many cells it takes.
    pub width: u16,
    /// What it is.
    pub node_type: NodeType,
    /// Whether it is the selected one or tied to it.
    pub near: bool,
    /// How much it has of the measure that the picture is shaded by.
    pub level: Option<u8>,
    /// What the variant shown makes of it.
    pub fate: Option<Fate>,
}

/// One line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Line {
    /// The label it begins at.
    pub from: usize,
    /// The label it ends at.
    pub to: usize,
    /// What it shows.
    pub kind: LineKind,
    /// Whether one of its ends is the selected one.
    pub near: bool,
}

/// What a line shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum LineKind {
    /// A tie of a kind.
    Tie(TieKind),
    /// A role in a field.
    Role,
    /// A tie or role of the base that the variant shown does not have.
    Gone,
}

impl Label {
    /// The middle, in cells.
    pub fn middle(&self) -> (f64, f64) {
        (f64::from(self.x) + f64::from(self.width) / 2.0, f64::from(self.y) + 0.5)
    }
}

impl Picture {
    /// The label of a node.
    pub fn label_of(&self, id: &Id) -> Option<usize> {
        self.labels.iter().position(|label| label.id == *id)
    }

    /// The label that an arrow key leads to from a label; every label can be reached. Time O(n^2) for n labels.
    pub fn hop(&self, from: usize, direction: Direction) -> Option<usize> {
        // As the eye sees it: cells are twice as high as wide.
        let places: Vec<Point> =
            self.labels.iter().map(|label| label.middle()).map(|(x, y)| Point::new(x, 2.0 * y)).collect();
        let number = |label: usize| u32::try_from(label).unwrap_or(u32::MAX);
        let edges: Vec<(u32, u32, f64)> =
            self.lines.iter().map(|line| (number(line.from), number(line.to), 1.0)).collect();
        Hops::new(&places, &edges).from(from, direction)
    }

    /// The label at a cell.
    pub fn label_at(&self, x: u16, y: u16) -> Option<&Label> {
        self.labels.iter().find(|label| label.y == y && (label.x..label.x + label.width).contains(&x))
    }
}
