//! Suggestions: which single actions or few of them would help, each measured like a variant, none prescribed.

mod partitions;
mod puzzle;
mod regrouping;
