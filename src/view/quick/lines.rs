//! What a sentence will do, line by line, before anything is done.

/// What a line does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sign {
    /// Something comes.
    Adds,
    /// Something goes.
    Takes,
    /// Something changes.
    Changes,
    /// It is so already.
    Stays,
}

impl Sign {
    /// `+`, `-`, `~`, `=`.
    pub fn text(self) -> &'static str {
        match self {
            Self::Adds => "+",
            Self::Takes => "-",
            Self::Changes => "~",
            Self::Stays => "=",
        }
    }
}

/// One line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// What it does.
    pub sign: Sign,
    /// What it is about, safe to show.
    pub text: String,
}
