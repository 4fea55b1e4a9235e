//! A question before something is lost.

use std::path::PathBuf;

/// What is asked about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Topic {
    /// The map has changes that are not saved, and the editor is to be left.
    QuitUnsaved,
    /// The map has changes that are not saved, and another is to be opened.
    LeaveUnsaved,
    /// The file has further names (hard links) that saving would part from it.
    SplitLink {
        /// Whether to quit after saving.
        then_quit: bool,
    },
    /// Another session left what it had not saved: to take or to leave.
    Recover {
        /// What happened.
        head: String,
        /// What was done, a line a change.
        steps: Vec<String>,
    },
    /// What another session left is not to be taken.
    LeaveRecovered,
    /// The file exists already.
    Overwrite {
        /// Which file.
        path: PathBuf,
        /// Whether to quit after saving.
        then_quit: bool,
    },
}

/// A question with its answers; the first is the one that Enter gives.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// What is asked about.
    pub topic: Topic,
    /// The answer with the cursor.
    pub cursor: usize,
}

impl Question {
    /// Asks.
    pub fn new(topic: Topic) -> Self {
        Self { topic, cursor: 0 }
    }

    /// The message of the question.
    pub fn message(&self) -> &'static str {
        match self.topic {
            Topic::QuitUnsaved => "question-quit-unsaved",
            Topic::LeaveUnsaved => "question-leave-unsaved",
            Topic::SplitLink { .. } => "question-split-link",
            Topic::Recover { .. } => "question-recover",
            Topic::LeaveRecovered => "question-leave-recovered",
            Topic::Overwrite { .. } => "question-overwrite",
        }
    }

    /// The messages of the answers.
    pub fn answers(&self) -> &'static [&'static str] {
        match self.topic {
            Topic::QuitUnsaved => &["answer-save-quit", "answer-discard-quit", "answer-stay"],
            Topic::LeaveUnsaved => &["answer-stay", "answer-discard-open"],
            Topic::SplitLink { .. } => &["answer-stay", "answer-split-link"],
            Topic::Recover { .. } => &["answer-take", "answer-leave"],
            Topic::LeaveRecovered => &["answer-look-again", "answer-leave-sure"],
            Topic::Overwrite { .. } => &["answer-stay", "answer-overwrite"],
        }
    }
}
