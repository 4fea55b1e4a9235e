//! Tests that need whole files, and the files.

mod documents;
mod reading;
mod splices;
