//! An answer while it is being given, and what it answers.

use std::collections::BTreeMap;

use super::rows::{NO, YES};
use crate::map::{Basis, Id, Posts};
use crate::variant::{Answer, Asks, Question};
use crate::view::form::{FormError, read_number};
use crate::words::Words;

/// The posts of a unit that was just ticked.
pub(super) const FIRST_POSTS: f64 = 1.0;

/// An answer while it is being given.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct Draft {
    /// What was typed, where a text is asked for.
    pub(super) text: String,
    /// The values that are ticked, with posts where those are asked for.
    pub(super) chosen: BTreeMap<String, f64>,
}

impl Draft {
    /// A value that is the only one.
    pub(super) fn of(value: impl Into<String>) -> Self {
        Self { chosen: BTreeMap::from([(value.into(), FIRST_POSTS)]), ..Self::default() }
    }

    /// An answer as it would be given.
    pub(super) fn from_answer(answer: &Answer, words: &Words) -> Self {
        let text = |text: String| Self { text, ..Self::default() };
        let chosen = |chosen: BTreeMap<String, f64>| Self { chosen, ..Self::default() };
        match answer {
            Answer::One(id) => Self::of(id.as_str()),
            Answer::Several(ids) => chosen(ids.iter().map(|id| (id.to_string(), FIRST_POSTS)).collect()),
            Answer::PostsOf(posts) => chosen(posts.iter().map(|(id, posts)| (id.to_string(), posts.get())).collect()),
            Answer::YesNo(yes) => Self::of(if *yes { YES } else { NO }),
            Answer::Basis(basis) => Self::of(basis.name()),
            Answer::Text(typed) => text(typed.clone()),
            Answer::Posts(posts) => text(words.number(posts.get())),
            Answer::Day(day) => text(words.day(*day)),
        }
    }

    /// What it answers; nothing where the question is left open.
    ///
    /// # Errors
    /// Where what was typed is no number of posts or no day.
    pub(super) fn answer(&self, question: &Question, words: &Words) -> Result<Option<Answer>, FormError> {
        let ids = || self.chosen.keys().filter_map(|value| value.parse::<Id>().ok());
        let text = self.text.trim();
        Ok(match question.asks {
            Asks::One(_) => ids().next().map(Answer::One),
            Asks::Several { .. } => Some(Answer::Several(ids().collect())).filter(|_| !self.chosen.is_empty()),
            Asks::PostsOf(_) => {
                let posts = |(value, posts): (&String, &f64)| Some((value.parse().ok()?, Posts::new(*posts).ok()?));
                Some(Answer::PostsOf(self.chosen.iter().filter_map(posts).collect()))
                    .filter(|_| !self.chosen.is_empty())
            }
            Asks::YesNo => Some(Answer::YesNo(self.chosen.contains_key(YES))),
            Asks::Basis => self.chosen.keys().find_map(|value| Basis::from_name(value)).map(Answer::Basis),
            _ if text.is_empty() => None,
            Asks::Text => Some(Answer::Text(text.to_owned())),
            Asks::Posts => {
                let posts = read_number(text).and_then(|number| Posts::new(number).ok());
                Some(Answer::Posts(posts.ok_or(FormError::Posts)?))
            }
            Asks::Day => Some(Answer::Day(words.read_day(text).map_err(|_| FormError::Day)?)),
        })
    }
}
