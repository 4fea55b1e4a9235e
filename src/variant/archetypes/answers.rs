//! Answers, by question.

use std::collections::{BTreeMap, BTreeSet};

use crate::map::{Basis, Day, Id, Posts};

/// One answer.
#[derive(Debug, Clone, PartialEq)]
pub enum Answer {
    /// One unit, field or path.
    One(Id),
    /// Several.
    Several(BTreeSet<Id>),
    /// Units with full-time posts each.
    PostsOf(BTreeMap<Id, Posts>),
    /// A name or a few words.
    Text(String),
    /// Full-time posts.
    Posts(Posts),
    /// A day.
    Day(Day),
    /// Yes or no.
    YesNo(bool),
    /// What a responsibility rests on.
    Basis(Basis),
}

impl Answer {
    /// The ids that the answer names.
    pub(super) fn ids(&self) -> Vec<&Id> {
        match self {
            Self::One(id) => vec![id],
            Self::Several(ids) => ids.iter().collect(),
            Self::PostsOf(posts) => posts.keys().collect(),
            _ => Vec::new(),
        }
    }
}

/// The answers to a model's questions.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Answers(BTreeMap<String, Answer>);

impl Answers {
    /// Answers a question; an earlier answer is replaced.
    #[must_use]
    pub fn with(mut self, question: &str, answer: Answer) -> Self {
        self.0.insert(question.to_owned(), answer);
        self
    }

    /// The answer to a question.
    pub fn get(&self, question: &str) -> Option<&Answer> {
        self.0.get(question)
    }

    /// One id.
    pub(super) fn one(&self, question: &str) -> Option<&Id> {
        if let Some(Answer::One(id)) = self.get(question) { Some(id) } else { None }
    }

    /// Several ids; none where the question is open.
    pub(super) fn several(&self, question: &str) -> BTreeSet<Id> {
        if let Some(Answer::Several(ids)) = self.get(question) { ids.clone() } else { BTreeSet::new() }
    }

    /// Units with their posts; none where the question is open.
    pub(super) fn posts_of(&self, question: &str) -> BTreeMap<Id, Posts> {
        if let Some(Answer::PostsOf(posts)) = self.get(question) { posts.clone() } else { BTreeMap::new() }
    }

    /// A text that is not empty.
    pub(super) fn text(&self, question: &str) -> Option<String> {
        if let Some(Answer::Text(text)) = self.get(question) {
            Some(text.trim().to_owned()).filter(|text| !text.is_empty())
        } else {
            None
        }
    }

    /// Posts.
    pub(super) fn posts(&self, question: &str) -> Option<Posts> {
        if let Some(Answer::Posts(posts)) = self.get(question) { Some(*posts) } else { None }
    }

    /// A day.
    pub(super) fn day(&self, question: &str) -> Option<Day> {
        if let Some(Answer::Day(day)) = self.get(question) { Some(*day) } else { None }
    }

    /// Yes or no; `otherwise` where the question is open.
    pub(super) fn is_yes(&self, question: &str, otherwise: bool) -> bool {
        if let Some(Answer::YesNo(yes)) = self.get(question) { *yes } else { otherwise }
    }

    /// What a responsibility rests on.
    pub(super) fn basis(&self, question: &str) -> Option<Basis> {
        if let Some(Answer::Basis(basis)) = self.get(question) { Some(*basis) } else { None }
    }
}
