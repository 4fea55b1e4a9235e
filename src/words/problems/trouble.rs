//! A sentence about what is wrong, and one about what to do.

use std::fmt;

use crate::words::{Arg, Words};

/// What is wrong, and what to do about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trouble {
    /// A whole sentence: what is wrong, and where.
    pub what: String,
    /// What to do, where there is something to say.
    pub hint: Option<String>,
}

impl fmt::Display for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.what)?;
        self.hint.as_ref().map_or(Ok(()), |hint| write!(f, " {hint}"))
    }
}

impl From<Trouble> for String {
    fn from(trouble: Trouble) -> Self {
        trouble.to_string()
    }
}

impl Words {
    /// The message `problem-ID`, and `problem-ID-hint` where there is one.
    pub(super) fn trouble(&self, id: &str, args: &[(&str, Arg)]) -> Trouble {
        let what = format!("problem-{id}");
        let hint = format!("{what}-hint");
        Trouble { hint: self.has(&hint).then(|| self.with(&hint, args)), what: self.with(&what, args) }
    }
}
