//! The command line as a user meets it: the built program in a folder of its own, its outputs as snapshots.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test stops at the first thing that is wrong")]

mod bad_input;
mod check;
mod compare;
mod diff;
mod history;
mod history_kinds;
mod house;
mod import;
mod networks;
mod read_only;
mod suggest;
mod variant;
mod verbs;
mod write;
