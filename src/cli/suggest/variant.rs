//! `--as-variant NAME`: one suggestion becomes a variant of the file.

use std::path::Path;

use crate::cli::Room;
use crate::cli::complaint::Complaint;
use crate::cli::out::{Exit, print};
use crate::cli::read::shown_path;
use crate::cli::source::Source;
use crate::map::{Action, Id, Variant};
use crate::store::SaveOptions;
use crate::variant::Suggestions;

/// Complains about a map that cannot be written, before anything is searched.
pub(super) fn check_writable(source: &Source, room: &Room) -> Result<(), Complaint> {
    if source.path() == Path::new("-") {
        return Err(Complaint::new(room.words.text("suggest-from-standard-input")));
    }
    Ok(())
}

/// Adds the suggestion of a number, from 1, as a variant; it starts from the variant that was searched, if one was.
pub(super) fn write(
    name: &str,
    number: u16,
    found: &Suggestions,
    source: Source,
    room: &Room,
) -> Result<Exit, Complaint> {
    let words = &room.words;
    let Some(chosen) = usize::from(number).checked_sub(1).and_then(|place| found.list.get(place)) else {
        let sentence = words.with("suggest-no-such", &[("n", usize::from(number).into())]);
        return Err(
            Complaint::new(sentence).hint(words.with("suggest-no-such-hint", &[("n", found.list.len().into())]))
        );
    };
    let from = source.variant().cloned();
    let id = Id::free(name, "variante", |id| source.base().variant(id).is_some());
    let variant = Variant { from, actions: chosen.actions.clone(), ..Variant::bare(name.to_owned()) };
    let add = Action::AddVariant { id: id.clone(), variant };
    let mut document = source.into_document();
    let mut map = document.map().clone();
    add.edit(&map)
        .and_then(|edit| edit.apply(&mut map))
        .map_err(|refusal| Complaint::from(words.refusal(&refusal, document.map())))?;
    document.save(&map, SaveOptions::default()).map_err(|error| Complaint::from(words.save_error(&error)))?;
    let args = [
        ("name", crate::words::shown(name).into_owned().into()),
        ("id", id.as_str().into()),
        ("file", shown_path(document.path()).into()),
    ];
    print(&format!("{}\n", words.with("suggest-written", &args)), words)?;
    Ok(Exit::Done)
}
