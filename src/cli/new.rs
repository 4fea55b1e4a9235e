//! `new FILE --template NAME`: a map from a template.

use super::Room;
use super::args::New;
use super::complaint::Complaint;
use super::out::{Exit, print};
use super::read::shown_path;
use crate::edit;
use crate::map::{Action, Map, Patch, SettingsPatch};
use crate::store::{self, BuiltInKind, Document, SaveOptions};

/// Writes the template's map, or without one an empty map, to a file that is not there yet.
pub(super) fn run(verb: &New, room: &Room) -> Result<Exit, Complaint> {
    let words = &room.words;
    let mut document = match &verb.template {
        Some(name) => template(name, room)?,
        None => Document::new(&verb.file, Map::default()),
    };
    let file = shown_path(&verb.file);
    if verb.file.symlink_metadata().is_ok() {
        let sentence = words.with("cli-file-exists", &[("file", file.into())]);
        return Err(Complaint::new(sentence).hint(words.text("cli-file-exists-hint")));
    }
    let mut map = document.map().clone();
    if let Some(title) = &verb.title {
        let patch = SettingsPatch { title: Patch::Set(Some(title.clone())), ..SettingsPatch::default() };
        edit::compile(&[Action::SetMap(patch)], &map)
            .and_then(|edit| edit.apply(&mut map))
            .map_err(|refusal| Complaint::from(words.refusal(&refusal, document.map())))?;
    }
    let saved = document.save_as(&verb.file, &map, SaveOptions::default());
    saved.map_err(|error| Complaint::from(words.save_error(&error)))?;
    print(&format!("{}\n", words.with("cli-new-written", &[("file", file.into())])), words)?;
    Ok(Exit::Done)
}

fn template(name: &str, room: &Room) -> Result<Document, Complaint> {
    let templates: Vec<&str> =
        store::built_ins().iter().filter(|one| one.kind == BuiltInKind::Template).map(|one| one.name).collect();
    templates.contains(&name).then(|| store::built_in(name)).flatten().ok_or_else(|| {
        let hint = room.words.with("cli-possible-values", &[("values", templates.join(", ").into())]);
        Complaint::new(room.words.with("cli-no-template", &[("name", name.into())])).hint(hint)
    })
}
