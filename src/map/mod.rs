//! The map itself.
