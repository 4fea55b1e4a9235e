//! The organisational models with their questions, as text.

use crate::cli::out::text_of;
use crate::variant::{ARCHETYPES, Asks, Question};
use crate::view::fit;
use crate::words::Words;

/// How wide the ids of questions are at least.
const IDS: usize = 20;

/// Every model: what it is, what it asks, how that is answered.
pub(super) fn listed(words: &Words) -> String {
    let mut lines = vec![words.text("variant-models").into_owned()];
    for model in ARCHETYPES {
        let text = words.archetype(model);
        lines.push(String::new());
        lines.push(format!("{}  {}", model.id, text.name));
        lines.push(format!("  {}", text.what));
        lines.extend(model.questions.iter().map(|question| {
            let id = format!("{}{}", question.id, if question.needed { "*" } else { "" });
            format!("    {}{}  {}", fit::pad(&id, IDS, true), words.question(question), takes(question, words))
        }));
    }
    lines.extend([String::new(), words.text("archetype-who-decides").into_owned()]);
    lines.push(words.text("archetype-no-verdict").into_owned());
    text_of(lines)
}

/// How a question is answered in a call.
fn takes(question: &Question, words: &Words) -> String {
    let kind = match question.asks {
        Asks::One(_) => "one",
        Asks::Several { .. } => "several",
        Asks::PostsOf(_) => "posts-of",
        Asks::Text => "text",
        Asks::Posts => "posts",
        Asks::Day => "day",
        Asks::YesNo => "yes-no",
        Asks::Basis => "basis",
    };
    words.text(&format!("variant-takes-{kind}")).into_owned()
}
