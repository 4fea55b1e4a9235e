//! Random maps and actions for laws: small, of every record type, over few ids, so that two of them often disagree about
//! what an id is.

mod actions;
mod maps;
mod records;

use proptest::prelude::*;
use proptest::sample::select;

pub(crate) use actions::actions;
pub(crate) use maps::{built, maps, maps_with_conflicts};

use super::Id;

/// The ids of nodes and paths; programmes and variants take theirs from here too, in namespaces of their own.
const IDS: [&str; 9] = ["a", "b", "c", "d", "e", "f", "g", "h", "i"];

/// Ids that are only former ones, or of nothing.
const OTHERS: [&str; 3] = ["x", "y", "z"];

const DIMENSIONS: [&str; 2] = ["a", "bezirk"];

const VALUES: [&str; 4] = ["mitte", "nord", "ost", "sued"];

const RULES: [&str; 3] = ["coverage/no-lead", "line/span", "a"];

fn id(text: &str) -> Id {
    text.parse().unwrap()
}

/// An id of the pool.
pub(crate) fn ids() -> impl Strategy<Value = Id> {
    select(&IDS[..]).prop_map(id)
}

/// An id of the pool, seldom another.
fn any_ids() -> impl Strategy<Value = Id> {
    prop_oneof![12 => ids(), 1 => select(&OTHERS[..]).prop_map(id)]
}

fn texts() -> impl Strategy<Value = String> {
    const TEXTS: [&str; 7] = ["Amt", "Ämter", "A\u{308}mter", "x\u{202e}y", "zwei\nZeilen", "🏠", "a; b"];
    select(&TEXTS[..]).prop_map(str::to_owned)
}
