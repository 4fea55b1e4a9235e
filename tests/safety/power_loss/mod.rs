//! The power fails after every call of a save and of an editor that works: what was flushed is there, whole.

mod call;
mod disk;
mod of_a_save;
mod of_an_editor;
