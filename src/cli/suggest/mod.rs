//! `suggest FILE[@VARIANT]`: which single actions or few of them would help, without a verdict.

mod json;
mod stop;
mod variant;

use super::Room;
use super::args::{Suggest, SuggestFormat};
use super::complaint::Complaint;
use super::out::{Exit, print};
use super::progress::Progress;
use super::source::source;
use crate::map::Map;
use crate::variant::{Constraints, Forbidden, Wishes, suggest};
use crate::view::suggestions::named;
use crate::view::text::{self, Page};
use stop::Stop;

/// How wide the text is.
const WIDTH: u16 = 100;

/// Searches, prints what was found and, where asked to, writes one of it into the map as a new variant.
pub(super) fn run(verb: &Suggest, room: &Room) -> Result<Exit, Complaint> {
    let source = source(&verb.file, room)?;
    let map = source.map();
    if verb.as_variant.is_some() {
        variant::check_writable(&source, room)?;
    }
    let wishes = wishes(verb, map, room)?;
    let found = {
        let progress = Progress::stoppable(room);
        progress.turn_to("suggest-progress");
        suggest(map, room.day, &wishes, &Stop::new(&progress))
    };
    let found = named(found, map, &room.words);
    if let Some(name) = &verb.as_variant {
        return variant::write(name, verb.choose, &found, source, room);
    }
    let text = match verb.format {
        SuggestFormat::Text => {
            let page = Page { width: WIDTH, ascii: room.ascii };
            text::suggestions(map, &found, room.day, &room.words, page)
        }
        SuggestFormat::Json => json::json(&source, &found, verb, room),
    };
    print(&text, &room.words)?;
    Ok(Exit::Done)
}

fn wishes(verb: &Suggest, map: &Map, room: &Room) -> Result<Wishes, Complaint> {
    for id in verb.forbid.iter().filter_map(|forbidden: &Forbidden| forbidden.id.as_ref()) {
        if map.node(id).is_none() {
            let sentence = room.words.with("suggest-unknown-id", &[("id", id.as_str().into())]);
            return Err(Complaint::new(sentence).hint(room.words.text("suggest-unknown-id-hint")));
        }
    }
    Ok(Wishes {
        exponent: verb.exponent,
        steps: usize::from(verb.steps),
        limit: usize::from(verb.limit),
        seed: verb.seed,
        constraints: Constraints {
            forbidden: verb.forbid.clone(),
            largest_office: verb.largest.map(usize::from),
            no_function_conflict: verb.no_function_conflict,
        },
        names: room.words.names_for(map),
    })
}
