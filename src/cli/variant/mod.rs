//! `variant`: a variant from an organisational model or from another map, and the list of the models.

mod answers;
mod models;

use std::path::Path;

use super::args::Variant as Verb;
use super::complaint::Complaint;
use super::out::{Exit, print, print_error, text_of};
use super::read::shown_path;
use super::{Room, read, write};
use crate::edit;
use crate::map::{Action, Id, Map, Variant};
use crate::variant;
use crate::words::shown;

/// Adds the variant and says what it does; without a model or another map it lists the models.
pub(super) fn run(verb: &Verb, room: &Room) -> Result<Exit, Complaint> {
    let words = &room.words;
    let Some(file) = verb.file.as_ref().filter(|_| verb.model.is_some() || verb.like.is_some()) else {
        print(&models::listed(words), words)?;
        return Ok(Exit::Done);
    };
    let mut document = read::document(file, room)?;
    let base = document.map().clone();
    let variant = match &verb.like {
        Some(other) => like(verb, &base, other, room)?,
        None => answers::variant(verb, &base, room)?,
    };
    let id = Id::free(&variant.name, "variante", |id| base.variant(id).is_some());
    let (name, steps) = (variant.name.clone(), words.each_done(&variant.actions, &base));
    let add = [Action::AddVariant { id: id.clone(), variant }];
    let mut map = base.clone();
    edit::compile(&add, &map)
        .and_then(|edit| edit.apply(&mut map))
        .map_err(|refusal| Complaint::from(words.refusal(&refusal, &base)))?;
    if write::to(&mut document, &map, file, verb.output.as_deref(), room)? {
        let target = shown_path(verb.output.as_deref().unwrap_or(file));
        let args =
            [("name", shown(&name).into()), ("place", format!("{target}@{id}").into()), ("n", steps.len().into())];
        let head = words.with("variant-made", &args);
        let steps = steps.iter().enumerate().map(|(number, step)| format!("  {}. {step}", number + 1));
        print(&text_of(std::iter::once(head).chain(steps)), words)?;
    }
    Ok(Exit::Done)
}

/// The variant that makes another map of the base: named as the call says, else as the other file.
fn like(verb: &Verb, base: &Map, other: &Path, room: &Room) -> Result<Variant, Complaint> {
    let words = &room.words;
    let document = read::document(other, room)?;
    let stem = other.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    let name = verb.name.clone().unwrap_or(stem);
    let told = variant::from_pair(base, document.map(), &name);
    let variant = told.map_err(|refusal| Complaint::from(words.refusal(&refusal, base)))?;
    if variant.actions.is_empty() {
        return Err(Complaint::new(words.text("variant-like-same")));
    }
    if variant::left_behind(document.map()) {
        print_error(&text_of([words.text("variant-like-left").into_owned()]));
    }
    Ok(variant)
}
