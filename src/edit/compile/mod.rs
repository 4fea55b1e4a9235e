//! Actions become edits: one small file per family. Each reads the map, writes a draft, and leaves the map alone.

mod action;
mod draft;
mod links;
mod list;
mod nodes;
mod paths;
mod programmes;
mod remove;
mod settings;
mod variants;

pub use list::{Each, compile, compile_each};
