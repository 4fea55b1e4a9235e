//! Tests that need whole files, and the files.

mod documents;
mod reading;
mod round_trips;
mod splices;
