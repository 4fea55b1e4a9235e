//! Actions become edits: one small file per family. Each reads the map, writes a draft, and leaves the map alone.

mod action;
mod change_id;
mod dissolve;
mod draft;
mod links;
mod list;
mod merge;
mod merged;
mod nodes;
mod pass;
mod paths;
mod place;
mod programmes;
mod remove;
mod resolve;
mod resolve_around;
mod settings;
mod split;
mod unite;
mod variants;

pub use list::{Each, compile, compile_each};
