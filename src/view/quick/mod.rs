//! Quick entry: a whole sentence about who does what and who works with whom, read as it is typed.
//!
//! ```text
//! Caritas: Wohnen M, Sprache D; - Jobcenter, VHS (eng)
//! Tafel (Ehrenamt): #Kochen FD, Wohnen [nord] M; -> Sozialamt; @ Runder Tisch (Vorsitz)
//! Caritas: !Wohnen, Sprache =F; - !VHS
//! ```
//!
//! | typed | means |
//! |---|---|
//! | `unit: field ROLES, field ROLES` | roles are added; `=ROLES` makes them exactly these; `!field` takes all away, `!field ROLES` some |
//! | `field [value, value] ROLES` | only for these values of dimensions; `[]` for all cases |
//! | `unit - unit, unit (words)` | undirected tie, coordination unless a word names another kind |
//! | `unit -> unit`, `unit <- unit` | directed tie, handover unless a word says otherwise |
//! | `unit @ body (seat)` | membership |
//! | `(eng)`, `(3)`, `(Austausch, belegt)` | strength, kind, certainty, seat, in German or English |
//! | `- !unit` | the ties of that sort go |
//! | `+ name (kind)`, `name (kind): ...` | a new actor, or a department where the word is a rank |
//! | `# name`, `unit: #name ROLES` | a new field |
//! | `;` | next part; without a subject the last one goes on, at the beginning the selected unit |
//! | `"..."` | a name with signs in it; `""` is one quotation mark |
//!
//! A name is an id, a name, a short name, or a beginning that only one record has. Nothing is guessed: what fits several
//! records, or none, is a problem with its place in the text, and nothing is done while there is one.

mod complete;
mod draft;
mod effect;
mod lexicon;
mod lines;
mod problem;
mod read;
mod roles;
mod syntax;
mod ties;
mod token;
mod write;

#[cfg(test)]
mod tests;

pub use complete::Completion;
pub use effect::{Effect, effect};
pub use lexicon::Lexicon;
pub use lines::{Line, Sign};
pub use problem::{Problem, What};
pub use read::{Reading, Setting, read};
pub use write::write;
