//! From answers to a variant: the same for the dialogue and the command line.

use crate::map::{Action, Day, Id, Map, Variant};
use crate::variant::{Answer, Answers, Archetype, Question};
use crate::words::Words;

/// What a question that was not answered begins with: what the map says, else the words that the model goes by.
pub fn proposed(
    model: &Archetype,
    question: &Question,
    map: &Map,
    day: Day,
    answers: &Answers,
    words: &Words,
) -> Option<Answer> {
    question.proposal(map, day, answers).or_else(|| words.model_text(model, question).map(Answer::Text))
}

/// The variant of a model: named as its unit or body, else as the model, which is its description then.
pub fn made(model: &Archetype, answers: &Answers, actions: Vec<Action>, from: Option<Id>, words: &Words) -> Variant {
    let kind = words.archetype(model).name;
    let name = match answers.get("name") {
        Some(Answer::Text(name)) => name.trim().to_owned(),
        _ => kind.clone(),
    };
    let description = (name != kind).then_some(kind);
    Variant { description, from, actions, ..Variant::bare(name) }
}
