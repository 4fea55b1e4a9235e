//! Other formats: what a file of another program says, as a map.
//!
//! A [`Format`] turns bytes into a [`Table`] of nodes and edges with the place of every cell; [`Import`] joins the tables of
//! all sources to one map and says everything that is wrong with them at once. Knows no file, clock or language: spoken words
//! are handed in by a [`Lexicon`].

mod attribute;
mod cell;
mod csv;
mod fault;
mod format;
mod graphml;
mod join;
mod lexicon;
mod note;
mod table;
mod text;
mod unsound;

pub use attribute::Attribute;
pub use fault::{Fault, Place, Wrong};
pub use format::{Format, format_for, format_named, formats};
pub use join::{Import, Imported};
pub use lexicon::{Lexicon, Listed};
pub use note::{Note, Notes};
pub use table::{Cell, Row, Table};
pub use unsound::Unsound;
