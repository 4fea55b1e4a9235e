//! The first row: what each column says.

use csv::StringRecord;

use crate::exchange::{Attribute, Fault, Note, Notes, Place, Wrong};

/// What the columns say.
pub(super) struct Header {
    /// Whether the rows are edges; else they are nodes.
    pub(super) of_edges: bool,
    /// What each column says; nothing where a map has no place for it, or an earlier column says the same.
    pub(super) columns: Vec<Option<Attribute>>,
    /// How many columns have a name.
    pub(super) width: usize,
}

impl Header {
    /// Reads the first row. Columns that are not taken over are noted.
    pub(super) fn read(record: &StringRecord, line: usize, notes: &mut Notes) -> Result<Self, Fault> {
        let all = |of: fn(&str) -> Option<Attribute>| record.iter().map(of).collect::<Vec<_>>();
        let (edges, nodes) = (all(Attribute::of_edge), all(Attribute::of_node));
        let of_edges = [Attribute::From, Attribute::To].iter().all(|end| edges.contains(&Some(*end)));
        let named = [Attribute::Id, Attribute::Name].iter().any(|name| nodes.contains(&Some(*name)));
        if !of_edges && !named {
            return Err(Fault::new(Place { line, column: 1 }, Wrong::NoHeader));
        }
        let mut columns = if of_edges { edges } else { nodes };
        for at in 0..columns.len() {
            let (before, rest) = columns.split_at_mut(at);
            let Some(own) = rest.first_mut() else { break };
            if own.is_none() || before.contains(own) {
                *own = None;
                let name = record.get(at).unwrap_or_default().trim();
                // scripts write the number of a row into a first column without a name
                let number = name.is_empty() || (of_edges && name.eq_ignore_ascii_case("id"));
                if !number {
                    notes.add(Note::LeftOut(name.to_owned()));
                }
            }
        }
        let width = filled(record);
        Ok(Self { of_edges, columns, width })
    }
}

/// How many cells a row has up to its last one that is not empty.
pub(super) fn filled(record: &StringRecord) -> usize {
    record.iter().enumerate().filter(|(_, cell)| !cell.trim().is_empty()).last().map_or(0, |(last, _)| last + 1)
}
