//! What every format is read into: nodes and edges as rows of cells that know their places.

use super::{Attribute, Notes, Place};

/// One value of a node or edge, as the source writes it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cell {
    /// What it says.
    pub attribute: Attribute,
    /// The text, without spaces at its ends; never empty.
    pub text: String,
    /// Where it stands.
    pub place: Place,
}

/// A node or an edge.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Row {
    /// Where it begins.
    pub place: Place,
    /// What is said about it, each attribute once.
    pub cells: Vec<Cell>,
    /// Whether the source says that the direction of this edge means something.
    pub directed: bool,
}

/// The nodes and edges of one source.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Table {
    /// The nodes, each with an [`Id`](Attribute::Id) or a [`Name`](Attribute::Name).
    pub nodes: Vec<Row>,
    /// The edges, each with [`From`](Attribute::From) and [`To`](Attribute::To).
    pub edges: Vec<Row>,
    /// What was left out.
    pub notes: Notes,
}

impl Row {
    /// A row at a place, without cells.
    pub fn at(place: Place) -> Self {
        Self { place, ..Self::default() }
    }

    /// The cell of an attribute.
    pub fn cell(&self, attribute: Attribute) -> Option<&Cell> {
        self.cells.iter().find(|cell| cell.attribute == attribute)
    }

    /// The text of an attribute.
    pub fn text(&self, attribute: Attribute) -> Option<&str> {
        self.cell(attribute).map(|cell| cell.text.as_str())
    }

    /// Adds a cell, unless the text is empty or the attribute is there already.
    pub fn push(&mut self, attribute: Attribute, text: &str, place: Place) {
        let text = text.trim();
        if !text.is_empty() && self.cell(attribute).is_none() {
            self.cells.push(Cell { attribute, text: text.to_owned(), place });
        }
    }
}
