//! A question before something is lost.

use std::path::PathBuf;

use crate::tui::effect::Effect;
use crate::tui::state::Motion;

/// What is asked about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Topic {
    /// The map has changes that are not saved, and the editor is to be left.
    QuitUnsaved,
    /// The map has changes that are not saved, and another is to be opened.
    LeaveUnsaved,
    /// The file of the map is gone; it can be made anew.
    Gone {
        /// Which file.
        path: PathBuf,
        /// Whether to quit after saving.
        then_quit: bool,
    },
    /// The file has further names (hard links) that saving would part from it; then this save is done again.
    SplitLink(Box<Effect>),
    /// The file belongs to someone else, and saving would change that; then this save is done again.
    TakeOver(Box<Effect>),
    /// The map is open elsewhere: to read only or to join in.
    OpenElsewhere,
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
    /// The first line in sight of what is listed.
    pub scroll: usize,
}

/// How many lines a page of what is listed goes on.
const PAGE: isize = 8;

impl Question {
    /// Asks.
    pub fn new(topic: Topic) -> Self {
        Self { topic, cursor: 0, scroll: 0 }
    }

    /// Goes to another answer; pages go through what is listed, where something is.
    pub fn go(&mut self, motion: Motion) {
        match (&self.topic, motion) {
            (Topic::Recover { steps, .. }, Motion::Page(pages)) => {
                self.scroll = Motion::By(pages.saturating_mul(PAGE)).from(self.scroll, steps.len(), 1);
            }
            _ => self.cursor = motion.from(self.cursor, self.answers().len(), 1),
        }
    }

    /// The message of the question.
    pub fn message(&self) -> &'static str {
        match self.topic {
            Topic::QuitUnsaved => "question-quit-unsaved",
            Topic::LeaveUnsaved => "question-leave-unsaved",
            Topic::Gone { .. } => "question-gone",
            Topic::SplitLink(_) => "question-split-link",
            Topic::TakeOver(_) => "question-take-over",
            Topic::OpenElsewhere => "question-open-elsewhere",
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
            Topic::Gone { .. } => &["answer-make-anew", "answer-stay"],
            Topic::SplitLink(_) | Topic::TakeOver(_) => &["answer-stay", "answer-save-anyway"],
            Topic::OpenElsewhere => &["answer-read-only", "answer-join"],
            Topic::Recover { .. } => &["answer-take", "answer-leave", "answer-later"],
            Topic::LeaveRecovered => &["answer-look-again", "answer-leave-sure"],
            Topic::Overwrite { .. } => &["answer-stay", "answer-overwrite"],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_go_through_the_list_and_arrows_through_the_answers() {
        let steps = (0..30).map(|step| format!("+ {step}")).collect();
        let mut question = Question::new(Topic::Recover { head: String::new(), steps });
        question.go(Motion::Page(1));
        question.go(Motion::By(1));
        assert_eq!((question.scroll, question.cursor), (8, 1));
        for _ in 0..9 {
            question.go(Motion::Page(1));
        }
        assert_eq!(question.scroll, 29);
        question.go(Motion::Page(-9));
        assert_eq!(question.scroll, 0);
        let mut other = Question::new(Topic::QuitUnsaved);
        other.go(Motion::Page(1));
        assert_eq!(other.scroll, 0);
    }
}
