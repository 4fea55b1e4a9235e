//! `compare FILE[@VARIANT]...`: models side by side, without a verdict.

mod bounds;
mod columns;
mod csv;
mod json;
mod sensitivity;
mod text;

use super::Room;
use super::args::{Compare, CompareFormat};
use super::complaint::Complaint;
use super::out::{Exit, print};
use crate::map::Unwatched;
use crate::variant::Comparison;

pub(super) use bounds::WeightBounds;
use columns::Columns;

/// Prints the comparison.
pub(super) fn run(verb: &Compare, room: &Room) -> Result<Exit, Complaint> {
    let columns = Columns::read(&verb.files, room)?;
    // Nobody watches, so nobody stops it.
    let Some(comparison) = Comparison::new(&columns.models(), room.day, verb.exponent, &Unwatched) else {
        return Ok(Exit::Done);
    };
    let sensitivity = sensitivity::sensitivity(&columns, &comparison, verb, room)?;
    let text = match verb.format {
        CompareFormat::Text => text::text(&columns, &comparison, &sensitivity, verb, room),
        CompareFormat::Json => json::json(&columns, &comparison, &sensitivity, verb, room),
        CompareFormat::Csv => csv::csv(&columns, &comparison),
    };
    print(&text, &room.words)?;
    Ok(Exit::Done)
}
