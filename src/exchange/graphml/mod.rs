//! GraphML as NetworkX, igraph, visone and yEd write it (Brandes et al. 2002, primer at graphml.graphdrawing.org).
//!
//! Read in one pass without recursion. Refused in a sentence: document types and entities (they may grow without bound or
//! name files), graphs inside nodes, hyperedges, ports, more than one graph.

mod item;
mod keys;
mod places;
mod reader;
#[cfg(test)]
mod tests;

use reader::Reader;

use super::text::decoded;
use super::{Attribute, Fault, Format, Place, Table, Unsound};

/// An XML format for graphs.
pub(super) struct GraphMl;

impl Format for GraphMl {
    fn name(&self) -> &'static str {
        "graphml"
    }

    fn endings(&self) -> &'static [&'static str] {
        &["graphml", "xml"]
    }

    fn read(&self, bytes: &[u8]) -> Result<Table, Unsound> {
        let top = Place { line: 1, column: 1 };
        let text = decoded(bytes).map_err(|wrong| Fault::new(top, wrong))?;
        let mut table = Reader::new(&text).read()?;
        name_by_label(&mut table);
        Ok(table)
    }
}

/// Gives nodes their labels as ids where the ids are nothing but numbers that the writer made up (`n0`, `n1` ...) and
/// every node has a label of its own.
fn name_by_label(table: &mut Table) {
    let numbered = |id: &str| id.strip_prefix('n').is_some_and(|rest| rest.bytes().all(|byte| byte.is_ascii_digit()));
    let labels: Option<std::collections::BTreeMap<String, String>> = table
        .nodes
        .iter()
        .map(|row| {
            let id = row.text(Attribute::Id).filter(|id| numbered(id))?;
            Some((id.to_owned(), row.text(Attribute::Name)?.to_owned()))
        })
        .collect();
    let Some(labels) = labels else { return };
    let distinct: std::collections::BTreeSet<&String> = labels.values().collect();
    let ends = table.edges.iter().flat_map(|row| &row.cells).filter(|cell| is_end(cell.attribute));
    if distinct.len() < table.nodes.len() || ends.into_iter().any(|cell| !labels.contains_key(&cell.text)) {
        return;
    }
    let references = |attribute| is_end(attribute) || matches!(attribute, Attribute::Id);
    for row in table.nodes.iter_mut().chain(&mut table.edges) {
        for cell in row.cells.iter_mut().filter(|cell| references(cell.attribute)) {
            if let Some(label) = labels.get(&cell.text) {
                cell.text.clone_from(label);
            }
        }
    }
}

fn is_end(attribute: Attribute) -> bool {
    matches!(attribute, Attribute::From | Attribute::To)
}
