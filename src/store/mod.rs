//! A document on disk.
