//! The picture of the network as data: labels at cells, lines between them. Knows no terminal.

mod canvas;
mod ego;
mod labels;
mod lines;
mod whole;

pub use canvas::Canvas;
pub use ego::neighbourhood;
pub use labels::hop;
pub use lines::draw_lines;
pub use whole::{Window, network_of, whole};

use crate::map::{Id, NodeType, TieKind};

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

    /// The label at a cell.
    pub fn label_at(&self, x: u16, y: u16) -> Option<&Label> {
        self.labels.iter().find(|label| label.y == y && (label.x..label.x + label.width).contains(&x))
    }
}
