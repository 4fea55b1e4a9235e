//! querschnitt maps who is responsible for what, and who works with whom, in a local network.
//!
//! The modules in floor order, imports only run downwards (`tests/floors.rs` keeps it):
//!
//! | floor | modules | what they hold |
//! |---|---|---|
//! | 7 | `tui`, `cli` | the terminal editor; one file a subcommand |
//! | 6 | `view` | what is shown, as data and plain text |
//! | 5 | `words` | every sentence a person reads, in German and English |
//! | 4 | `store` | a document on disk |
//! | 3 | `variant`, `layout`, `exchange` | organisational models; positions of the picture; other formats |
//! | 2 | `analysis`, `edit` | reading the map; changing the map (`edit` below `analysis`) |
//! | 1 | `map` | the map itself: records and a graph behind a door |

pub mod analysis;
pub mod cli;
pub mod edit;
pub mod exchange;
pub mod layout;
#[cfg(test)]
#[path = "../tests/support/long.rs"]
mod long;
pub mod map;
pub mod store;
pub mod tui;
pub mod variant;
pub mod view;
pub mod words;
