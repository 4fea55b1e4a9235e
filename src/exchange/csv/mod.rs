//! Values separated by commas, semicolons or tabs: lists of nodes and lists of edges, as Excel, Gephi and scripts write them.

mod header;
mod scan;
#[cfg(test)]
mod tests;

use csv::{ReaderBuilder, StringRecord};

use header::{Header, filled};
use scan::{Scan, scan};

use super::text::decoded;
use super::{Attribute, Fault, Format, Place, Row, Table, Unsound, Wrong};

/// Lists of nodes (`id,label,kind,..`) or of edges (`source,target,kind,strength,..`), told apart by their first row.
pub(super) struct Csv;

impl Format for Csv {
    fn name(&self) -> &'static str {
        "csv"
    }

    fn endings(&self) -> &'static [&'static str] {
        &["csv", "tsv", "tab", "txt"]
    }

    fn read(&self, bytes: &[u8]) -> Result<Table, Unsound> {
        let top = Place { line: 1, column: 1 };
        let text = decoded(bytes).map_err(|wrong| Fault::new(top, wrong))?;
        read(&text)
    }
}

fn read(text: &str) -> Result<Table, Unsound> {
    let Scan { separator, start, first_line, open_quote } = scan(text);
    if let Some(place) = open_quote {
        return Err(Fault::new(place, Wrong::OpenQuote).into());
    }
    let body = text.get(start..).unwrap_or_default();
    let mut rows =
        ReaderBuilder::new().delimiter(separator).has_headers(false).flexible(true).from_reader(body.as_bytes());
    let mut header: Option<Header> = None;
    let mut table = Table::default();
    let mut faults = Vec::new();
    for record in rows.records() {
        // the text is a string in memory, and rows of any length are taken
        let Ok(record) = record else { break };
        if record.iter().all(|cell| cell.trim().is_empty()) {
            continue;
        }
        let line = line_of(&record, body) + first_line;
        match &header {
            None => header = Some(Header::read(&record, line, &mut table.notes)?),
            Some(header) => match row(&record, line, header) {
                Ok(row) if header.of_edges => table.edges.push(row),
                Ok(row) => table.nodes.push(row),
                Err(wrong) => faults.extend(wrong),
            },
        }
    }
    if header.is_none() {
        faults.push(Fault::new(Place { line: 1, column: 1 }, Wrong::Empty));
    }
    if faults.is_empty() { Ok(table) } else { Err(Unsound { faults, sound: table }) }
}

/// The line of a record, from 0: the reader's own count stands before the empty lines that it passes over.
fn line_of(record: &StringRecord, body: &str) -> usize {
    let Some(position) = record.position() else { return 0 };
    let at = usize::try_from(position.byte()).unwrap_or(usize::MAX);
    let ahead = body.get(at..).unwrap_or_default();
    let passed = ahead.len() - ahead.trim_start_matches(['\r', '\n']).len();
    let empty = ahead.get(..passed).unwrap_or_default().matches('\n').count();
    usize::try_from(position.line()).unwrap_or(usize::MAX).saturating_sub(1) + empty
}

fn row(record: &StringRecord, line: usize, header: &Header) -> Result<Row, Vec<Fault>> {
    let place = |column: usize| Place { line, column: column + 1 };
    let mut faults = Vec::new();
    let filled = filled(record);
    if filled > header.width {
        let wrong = Wrong::TooManyCells { expected: header.width, found: filled };
        faults.push(Fault::new(place(header.width), wrong));
    }
    let mut row = Row::at(place(0));
    for (column, attribute) in header.columns.iter().enumerate() {
        if let (Some(attribute), Some(text)) = (attribute, record.get(column)) {
            row.push(*attribute, text, place(column));
        }
    }
    let needed: &[Attribute] = match header.of_edges {
        true => &[Attribute::From, Attribute::To],
        false if row.cell(Attribute::Name).is_some() => &[],
        false => &[Attribute::Id],
    };
    for attribute in needed.iter().filter(|attribute| row.cell(**attribute).is_none()) {
        let column = header.columns.iter().position(|own| *own == Some(*attribute)).unwrap_or(0);
        faults.push(Fault::new(place(column), Wrong::Missing(*attribute)));
    }
    if faults.is_empty() { Ok(row) } else { Err(faults) }
}
