//! The answers of a call, and the variant that a model makes of them.

use crate::cli::Room;
use crate::cli::args::Variant as Verb;
use crate::cli::complaint::Complaint;
use crate::map::{Map, Variant};
use crate::variant::{ARCHETYPES, Answers, Archetype, archetype};
use crate::view::new_model;

/// The variant of the model that the call names.
pub(super) fn variant(verb: &Verb, map: &Map, room: &Room) -> Result<Variant, Complaint> {
    let model = model(verb, room)?;
    let answers = answers(verb, model, map, room)?;
    let unfit = |unfit| {
        let trouble = room.words.unfit(&unfit, map);
        let complaint = Complaint::new(trouble.what);
        match (trouble.hint, unfit.question()) {
            (Some(hint), _) => complaint.hint(hint),
            (None, Some(question)) => {
                complaint.hint(room.words.with("variant-answer-hint", &[("question", question.into())]))
            }
            (None, None) => complaint,
        }
    };
    let actions = model.actions(map, &answers).map_err(unfit)?;
    if actions.is_empty() {
        return Err(Complaint::new(room.words.text("new-model-nothing")));
    }
    let made = new_model::made(model, &answers, actions, None, &room.words);
    Ok(Variant { name: verb.name.clone().unwrap_or(made.name), ..made })
}

fn model(verb: &Verb, room: &Room) -> Result<&'static Archetype, Complaint> {
    let name = verb.model.as_deref().unwrap_or_default();
    archetype(name).ok_or_else(|| {
        let ids: Vec<&str> = ARCHETYPES.iter().map(|model| model.id).collect();
        let hint = room.words.with("cli-possible-values", &[("values", ids.join(", ").into())]);
        Complaint::new(room.words.with("variant-no-model", &[("name", name.into())])).hint(hint)
    })
}

/// What the call answers, and what the map proposes for the rest where that is asked for.
fn answers(verb: &Verb, model: &Archetype, map: &Map, room: &Room) -> Result<Answers, Complaint> {
    let words = &room.words;
    let mut answers = Answers::default();
    for given in &verb.answer {
        let (id, text) = given.split_once('=').unwrap_or((given, ""));
        let question = model.questions.iter().find(|question| question.id == id.trim()).ok_or_else(|| {
            let ids: Vec<&str> = model.questions.iter().map(|question| question.id).collect();
            let hint = words.with("cli-possible-values", &[("values", ids.join(", ").into())]);
            Complaint::new(words.with("variant-no-question", &[("name", id.into())])).hint(hint)
        })?;
        let answer = new_model::read_answer(map, question, text, words)
            .map_err(|error| Complaint::new(format!("{id}: {}", error.sentence(words))))?;
        answers = answers.with(question.id, answer);
    }
    for question in model.questions.iter().filter(|_| verb.propose) {
        if answers.get(question.id).is_none() && question.is_asked(&answers) {
            let proposed = new_model::proposed(model, question, map, room.day, &answers, words);
            answers = proposed.map_or(answers.clone(), |answer| answers.with(question.id, answer));
        }
    }
    Ok(answers)
}
