//! An answer as it is typed in a call: ids or names between commas, posts behind a colon.

use std::collections::BTreeMap;

use crate::map::{Basis, Id, Map, Posts};
use crate::variant::{Answer, Asks, Offer, Question};
use crate::view::find::{Names, Sort};
use crate::view::form::{FormError, read_number};
use crate::words::Words;

/// The answer that a text gives to a question.
///
/// # Errors
/// Where it names what is not on the map, or is no number, day or word of the list. Whether the answer fits the question
/// is for [`Question::check`] to say.
pub fn read_answer(map: &Map, question: &Question, text: &str, words: &Words) -> Result<Answer, FormError> {
    let text = text.trim();
    let parts = || text.split(',').map(str::trim).filter(|part| !part.is_empty());
    Ok(match question.asks {
        Asks::One(offer) => Answer::One(id(map, offer, text)?),
        Asks::Several { of, .. } => Answer::Several(parts().map(|part| id(map, of, part)).collect::<Result<_, _>>()?),
        Asks::PostsOf(of) => {
            Answer::PostsOf(parts().map(|part| unit_with_posts(map, of, part)).collect::<Result<BTreeMap<_, _>, _>>()?)
        }
        Asks::Text => Answer::Text(text.to_owned()),
        Asks::Posts => Answer::Posts(posts(text)?),
        Asks::Day => Answer::Day(words.read_day(text).map_err(|_| FormError::Day)?),
        Asks::YesNo => match text.to_lowercase().as_str() {
            "yes" | "ja" | "true" => Answer::YesNo(true),
            "no" | "nein" | "false" => Answer::YesNo(false),
            _ => return Err(FormError::Word(text.to_owned())),
        },
        Asks::Basis => Answer::Basis(basis(text, words).ok_or_else(|| FormError::Word(text.to_owned()))?),
    })
}

fn id(map: &Map, offer: Offer, text: &str) -> Result<Id, FormError> {
    match offer {
        Offer::Paths => text.parse().map_err(|_| FormError::Id(text.to_owned())),
        Offer::Fields => Names::new(map).find(text, Sort::Field).cloned().map_err(FormError::Reference),
        _ => Names::new(map).find(text, Sort::Unit).cloned().map_err(FormError::Reference),
    }
}

/// `jobcenter:1.5`; one post where nothing is said.
fn unit_with_posts(map: &Map, offer: Offer, text: &str) -> Result<(Id, Posts), FormError> {
    let (unit, number) = text.rsplit_once(':').unwrap_or((text, "1"));
    Ok((id(map, offer, unit.trim())?, posts(number)?))
}

fn posts(text: &str) -> Result<Posts, FormError> {
    read_number(text).and_then(|number| Posts::new(number).ok()).ok_or(FormError::Posts)
}

/// By the name in a file or the word of the language.
fn basis(text: &str, words: &Words) -> Option<Basis> {
    let is = |basis: &Basis| basis.name().eq_ignore_ascii_case(text) || words.word(*basis).eq_ignore_ascii_case(text);
    Basis::ALL.iter().copied().find(is)
}
