//! `apply FILE ACTIONS.ron`: a list of actions, whole or not at all.

use std::path::Path;

use super::args::Apply;
use super::complaint::Complaint;
use super::out::Exit;
use super::read::{Unread, shown_path};
use super::{Room, read, write};
use crate::edit::{self, Refusal};
use crate::map::{Action, Map};
use crate::store::{self, OpenError, Place};

/// Applies the actions and saves.
pub(super) fn run(verb: &Apply, room: &Room) -> Result<Exit, Complaint> {
    let standard = Path::new("-");
    if verb.file == standard && verb.actions == standard {
        return Err(Complaint::new(room.words.text("cli-apply-two-inputs")));
    }
    let mut document = read::document(&verb.file, room)?;
    let (places, actions): (Vec<Place>, Vec<Action>) = steps(&verb.actions, room)?.into_iter().unzip();
    let mut map = document.map().clone();
    edit::compile(&actions, &map)
        .and_then(|edit| edit.apply(&mut map))
        .map_err(|refusal| refused(&refusal, &verb.actions, &places, document.map(), room))?;
    write::to(&mut document, &map, &verb.file, verb.output.as_deref(), room)?;
    Ok(Exit::Done)
}

fn steps(path: &Path, room: &Room) -> Result<Vec<(Place, Action)>, Complaint> {
    let complaint = |error| Unread::Open(error).complaint(room);
    let text = store::read_text_file(path, room.largest).map_err(complaint)?;
    store::read_steps(&text).map_err(|problems| complaint(OpenError::Unreadable { path: path.to_owned(), problems }))
}

/// Names the action by its number and its place, then says why.
fn refused(refusal: &Refusal, path: &Path, places: &[Place], map: &Map, room: &Room) -> Complaint {
    let words = &room.words;
    let (Refusal::InList { index, why }, true) = (refusal, !places.is_empty()) else {
        return words.refusal(refusal, map).into();
    };
    let place = places.get(*index).map(ToString::to_string).unwrap_or_default();
    let why = words.refusal(why, map);
    let sentence = words.with("cli-action-refused", &[("number", (index + 1).into()), ("why", why.what.into())]);
    let hint = why.hint.unwrap_or_else(|| words.text("cli-action-refused-hint").into_owned());
    Complaint::new(format!("{}:{place}: {sentence}", shown_path(path))).hint(hint)
}
