//! Every sentence a person reads: typed thing -> text, in German and English. The only room that holds sentences.

mod actions;
mod archetypes;
mod arg;
mod attributes;
mod bundle;
#[cfg(test)]
mod complete;
mod conflicts;
mod dates;
mod findings;
mod indicators;
mod journal;
mod letters;
mod listing;
mod lists;
mod locale;
mod measures;
mod names;
mod numbers;
mod problems;
mod safe;
mod scopes;
mod suggest;
#[cfg(test)]
mod testing;
mod values;
mod vocabulary;
#[allow(clippy::module_inception)]
mod words;

pub use archetypes::ArchetypeText;
pub use arg::Arg;
pub use attributes::Form;
pub use findings::FindingText;
pub use letters::Letters;
pub use problems::Trouble;
pub use safe::shown;
pub use vocabulary::Vocabulary;
pub use words::Words;
