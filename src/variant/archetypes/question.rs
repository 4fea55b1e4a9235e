//! What a model asks.

use super::{Answer, Answers, Offer, Unfit};
use crate::map::Map;

/// One question. Its text is the message `archetype-ask-ID`.
#[derive(Debug, Clone, Copy)]
pub struct Question {
    /// Its id, by which the answer is given.
    pub id: &'static str,
    /// What it asks for.
    pub asks: Asks,
    /// Whether it has to be answered.
    pub needed: bool,
    /// When it is asked.
    pub when: When,
}

/// When a question is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum When {
    /// Always.
    Always,
    /// Where another question was answered with yes.
    Yes(&'static str),
    /// Where another question was left open.
    Open(&'static str),
}

/// What a question asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Asks {
    /// One of what is offered.
    One(Offer),
    /// Several of what is offered.
    Several {
        /// What is offered.
        of: Offer,
        /// At least so many, where the question is answered.
        least: usize,
        /// At most so many.
        most: usize,
    },
    /// Units with full-time posts each.
    PostsOf(Offer),
    /// A name or a few words.
    Text,
    /// Full-time posts.
    Posts,
    /// A day.
    Day,
    /// Yes or no.
    YesNo,
    /// What a responsibility rests on.
    Basis,
}

/// No limit worth naming.
const MANY: usize = usize::MAX;

impl Question {
    /// A question that has to be answered.
    pub(super) const fn needed(id: &'static str, asks: Asks) -> Self {
        Self { id, asks, needed: true, when: When::Always }
    }

    /// A question that may stay open.
    pub(super) const fn open(id: &'static str, asks: Asks) -> Self {
        Self { id, asks, needed: false, when: When::Always }
    }

    /// The question, asked only then.
    pub(super) const fn when(self, when: When) -> Self {
        Self { when, ..self }
    }

    /// Whether it is asked after these answers.
    pub fn is_asked(&self, answers: &Answers) -> bool {
        match self.when {
            When::Always => true,
            When::Yes(other) => answers.is_yes(other, false),
            When::Open(other) => answers.get(other).is_none(),
        }
    }

    /// Whether the answer is there and fits; what is not asked needs none.
    ///
    /// # Errors
    /// Where it is missing, of another kind, or names too little, too much or what is not offered.
    pub fn check(&self, map: &Map, answers: &Answers) -> Result<(), Unfit> {
        if !self.is_asked(answers) {
            return Ok(());
        }
        let Some(answer) = answers.get(self.id) else {
            return if self.needed { Err(Unfit::Missing(self.id)) } else { Ok(()) };
        };
        let (offer, least, most) = match (self.asks, answer) {
            (Asks::One(of), Answer::One(_)) => (of, 1, 1),
            (Asks::Several { of, least, most }, Answer::Several(_)) => (of, least, most),
            (Asks::PostsOf(of), Answer::PostsOf(_)) => (of, usize::from(self.needed), MANY),
            (Asks::Text, Answer::Text(text)) if !text.trim().is_empty() => return Ok(()),
            (Asks::Text, Answer::Text(_)) if self.needed => return Err(Unfit::Missing(self.id)),
            (Asks::Text, Answer::Text(_))
            | (Asks::Posts, Answer::Posts(_))
            | (Asks::Day, Answer::Day(_))
            | (Asks::YesNo, Answer::YesNo(_))
            | (Asks::Basis, Answer::Basis(_)) => return Ok(()),
            _ => return Err(Unfit::Kind(self.id)),
        };
        let ids = answer.ids();
        if ids.len() < least {
            return Err(Unfit::TooFew(self.id, least));
        }
        if ids.len() > most {
            return Err(Unfit::TooMany(self.id, most));
        }
        match ids.iter().find(|id| !offer.allows(map, id)) {
            Some(id) => Err(Unfit::NotOffered(self.id, (*id).clone())),
            None => Ok(()),
        }
    }
}

/// Several of what is offered, at least so many.
pub(super) const fn several(of: Offer, least: usize) -> Asks {
    Asks::Several { of, least, most: MANY }
}
