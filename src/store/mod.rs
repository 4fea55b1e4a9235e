//! A document on disk.

#[cfg(test)]
mod arbitrary;
mod built_in;
mod carry;
mod changes;
mod clock;
mod decode;
mod decode_record;
mod disk;
mod document;
mod fault;
mod format;
mod git;
pub mod journal;
mod lay_out;
mod lex;
mod merged_text;
mod near;
mod notes;
mod page;
mod place;
mod read;
mod recent;
mod rewrite;
mod scan;
mod section;
mod splice;
mod state_folder;
#[cfg(test)]
mod testing;
mod text_file;
mod tree;
mod write;

pub use built_in::{BuiltIn, BuiltInKind, built_in, built_ins};
pub use clock::{now, today};
pub use disk::{DiskProblem, LARGEST, SaveOptions};
pub use document::{Document, Form, OpenError, SaveError, Saved};
pub use fault::{Fault, Kind, NumberKind, ReadProblem};
pub use format::format_text;
pub use git::{GitProblem, GitScope, set_up_git, undo_git_set_up};
pub use lex::{Bracket, Opened};
pub use merged_text::{MergedText, merged_text};
pub use near::nearest;
pub use place::{Lines, Place};
pub use read::{read_actions, read_steps, read_text};
pub use recent::{Recent, recent_maps, remember_map};
pub use scan::{DEEPEST, SyntaxProblem};
pub use section::Section;
pub use state_folder::state_folder;
pub use text_file::{read_bytes, read_text_file, write_text_file};
pub use write::{FORMAT, action_text, canonical_text};
