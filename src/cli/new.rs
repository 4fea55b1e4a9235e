//! `new FILE --template NAME`: a map from a template.

use super::Room;
use super::args::New;
use super::complaint::Complaint;
use super::out::{Exit, print};
use crate::edit;
use crate::map::{Action, Patch, SettingsPatch};
use crate::store::{self, BuiltInKind};

/// Writes the template's map to a file that is not there yet.
pub(super) fn run(verb: &New, room: &Room) -> Result<Exit, Complaint> {
    let words = &room.words;
    let name = verb.template.as_deref().unwrap_or("integration");
    let templates: Vec<&str> =
        store::built_ins().iter().filter(|one| one.kind == BuiltInKind::Template).map(|one| one.name).collect();
    let Some(mut document) = templates.contains(&name).then(|| store::built_in(name)).flatten() else {
        let sentence = words.with("cli-no-template", &[("name", name.to_owned().into())]);
        let hint = words.with("cli-possible-values", &[("values", templates.join(", ").into())]);
        return Err(Complaint::new(words, sentence).hint(hint));
    };
    let file = verb.file.display().to_string();
    if verb.file.exists() {
        let sentence = words.with("cli-file-exists", &[("file", file.into())]);
        return Err(Complaint::new(words, sentence).hint(words.text("cli-file-exists-hint")));
    }
    let mut map = document.map().clone();
    if let Some(title) = &verb.title {
        let patch = SettingsPatch { title: Patch::Set(Some(title.clone())), ..SettingsPatch::default() };
        edit::compile(&[Action::SetMap(patch)], &map)
            .and_then(|edit| edit.apply(&mut map))
            .map_err(|refusal| Complaint::new(words, words.refusal(&refusal, &map)))?;
    }
    document.save_as(&verb.file, &map).map_err(|error| Complaint::new(words, words.save_error(&error)))?;
    let said = words.with("cli-new-written", &[("file", file.into())]);
    print(&format!("{said}\n")).map_err(|error| Complaint::output(words, &error))?;
    Ok(Exit::Done)
}
