//! What a question offers, as rows of a list: what is suggested stands first.

use crate::map::{Basis, Id, Map, Node};
use crate::variant::{Asks, Offer, Question};
use crate::words::{Words, shown};

/// The answer no, as the value of a row.
pub(super) const NO: &str = "no";
/// The answer yes, as the value of a row.
pub(super) const YES: &str = "yes";

/// One thing that can be answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// An id, a word, or nothing where a question is left open.
    pub value: String,
    /// What the list shows.
    pub label: String,
    /// A dim remark behind it: where a unit stands.
    pub remark: String,
    /// Whether it is among what the model is usually made of.
    pub suggested: bool,
}

/// The rows of a question; none where a text is typed instead.
pub(super) fn rows(map: &Map, question: &Question, words: &Words) -> Vec<Row> {
    match question.asks {
        Asks::One(offer) => nobody(question, words).into_iter().chain(offered(map, question, offer, words)).collect(),
        Asks::Several { of, .. } | Asks::PostsOf(of) => offered(map, question, of, words),
        Asks::YesNo => [YES, NO].iter().map(|value| word(value, words.text(&format!("new-model-{value}")))).collect(),
        Asks::Basis => Basis::ALL.iter().map(|&basis| word(basis.name(), words.word(basis))).collect(),
        Asks::Text | Asks::Posts | Asks::Day => Vec::new(),
    }
}

fn word(value: &str, label: impl Into<String>) -> Row {
    Row { value: value.to_owned(), label: label.into(), remark: String::new(), suggested: false }
}

/// The row that leaves a question open.
fn nobody(question: &Question, words: &Words) -> Option<Row> {
    (!question.needed).then(|| word("", words.text(&format!("new-model-no-{}", question.id))))
}

fn offered(map: &Map, question: &Question, offer: Offer, words: &Words) -> Vec<Row> {
    let suggested = question.suggested(map);
    let row = |id: &Id, name: &str| Row {
        value: id.as_str().to_owned(),
        label: shown(name).into_owned(),
        remark: remark(map, id, words),
        suggested: suggested.contains(id),
    };
    let mut rows: Vec<Row> = match offer {
        Offer::Paths => map.paths().map(|(id, path)| row(id, &path.name)).collect(),
        _ => map.nodes().filter(|(id, _)| offer.allows(map, id)).map(|(id, node)| row(id, node.name())).collect(),
    };
    rows.sort_by_cached_key(|row| (!row.suggested, row.label.to_lowercase()));
    rows
}

/// Where it stands; of an actor at the top, what it is.
fn remark(map: &Map, id: &Id, words: &Words) -> String {
    match (map.parent(id), map.node(id).and_then(Node::as_actor)) {
        (Some(parent), _) => shown(map.name(parent)).into_owned(),
        (None, Some(actor)) => words.word(actor.kind).into_owned(),
        (None, None) => String::new(),
    }
}
