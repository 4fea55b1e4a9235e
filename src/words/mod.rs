//! Every sentence a person reads: typed thing -> text, in German and English. The only room that holds sentences.

mod arg;
mod bundle;
#[cfg(test)]
mod complete;
mod dates;
mod letters;
mod lists;
mod locale;
mod numbers;
mod safe;
mod vocabulary;
#[allow(clippy::module_inception)]
mod words;

pub use arg::Arg;
pub use letters::Letters;
pub use safe::shown;
pub use vocabulary::Vocabulary;
pub use words::Words;
