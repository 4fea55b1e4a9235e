//! Actions in words: as done (for the undo line) and as proposed (for remedies and previews).

mod aside;
mod assign;
mod bodies;
mod changes;
mod gone;
mod phrases;
mod reshape;
mod rows;
mod sequences;
mod several;
mod teller;
#[cfg(test)]
mod tests;
mod tie;

pub(super) use teller::{Teller, Tone};
