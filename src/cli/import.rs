//! `import SOURCE... -o FILE`: a map from files of other programs, or joined to a map that is there.

use std::collections::BTreeMap;
use std::path::Path;

use super::args::Import as Verb;
use super::complaint::Complaint;
use super::out::{Exit, print, print_error, text_of};
use super::read::{self, shown_path};
use super::{Room, import_lexicon};
use crate::edit::Edit;
use crate::exchange::{Fault, Format, Import, Imported, format_for, format_named, formats};
use crate::map::{Map, Record};
use crate::store::{self, Document, SaveOptions};
use crate::words::{Trouble, Words};

/// Reads all sources, says what was read, and saves.
pub(super) fn run(verb: &Verb, room: &Room) -> Result<Exit, Complaint> {
    let standard = Path::new("-");
    let inputs = verb.sources.iter().chain(&verb.into);
    if inputs.filter(|path| *path == standard).count() > 1 {
        return Err(Complaint::new(room.words.text("cli-import-two-inputs")));
    }
    let output = verb.output.as_deref().or(verb.into.as_deref()).unwrap_or(standard);
    let joins_itself = verb.into.as_deref() == Some(output);
    if !verb.force && !joins_itself && output != standard && output.symlink_metadata().is_ok() {
        return Err(exists(output, room));
    }
    let here = verb.into.as_deref().map(|path| read::document(path, room)).transpose()?;
    let read = joined(verb, here.as_ref().map(Document::map), room)?;
    let said = text_of(report(&read, &room.words));
    let mut document = here.unwrap_or_else(|| Document::new(output, Map::default()));
    let failed = |error| Complaint::save(&error, room);
    if output == standard {
        let (text, _) = document.text_for(&read.map).map_err(failed)?;
        print_error(&said);
        print(&text, &room.words)?;
        return Ok(Exit::Done);
    }
    if joins_itself && read.edit.is_empty() {
        print(&said, &room.words)?;
        return Ok(Exit::Done);
    }
    let saved = if joins_itself {
        document.save(&read.map, SaveOptions::default())
    } else {
        document.save_as(output, &read.map, SaveOptions { overwrite: verb.force, ..SaveOptions::default() })
    };
    saved.map_err(failed)?;
    let written = room.words.with("cli-import-written", &[("file", shown_path(output).into())]);
    print(&format!("{said}{written}\n"), &room.words)?;
    Ok(Exit::Done)
}

fn exists(output: &Path, room: &Room) -> Complaint {
    let file = || [("file", shown_path(output).into())];
    Complaint::new(room.words.with("cli-file-exists", &file()))
        .hint(room.words.with("cli-import-file-exists-hint", &file()))
}

/// What all sources say, as one map; or everything that is wrong with all of them.
fn joined(verb: &Verb, here: Option<&Map>, room: &Room) -> Result<Imported, Complaint> {
    let mut import = Import::default();
    for source in &verb.sources {
        let format = format(verb, source, room)?;
        let bytes = store::read_bytes(source, room.largest)
            .map_err(|error| Complaint::all(room.words.open_error_lines(&error)))?;
        import.add(format.read(&bytes));
    }
    let told = |fault: &Fault| {
        let file = verb.sources.get(fault.source_number).map(|path| shown_path(path)).unwrap_or_default();
        let trouble = room.words.import_fault(&fault.wrong);
        Trouble { what: format!("{file}:{}: {}", fault.place, trouble.what), hint: trouble.hint }
    };
    import.join(here, &import_lexicon::lexicon()).map_err(|faults| Complaint::all(faults.iter().map(told).collect()))
}

fn format(verb: &Verb, source: &Path, room: &Room) -> Result<&'static dyn Format, Complaint> {
    let names = formats().iter().map(|format| format.name()).collect::<Vec<_>>().join(", ");
    match &verb.from {
        Some(name) => format_named(name).ok_or_else(|| {
            Complaint::new(room.words.with("cli-import-no-format", &[("name", name.into())]))
                .hint(room.words.with("cli-possible-values", &[("values", names.into())]))
        }),
        None => format_for(&source.to_string_lossy()).ok_or_else(|| {
            let file = [("file", shown_path(source).into())];
            Complaint::new(room.words.with("cli-import-which-format", &file))
                .hint(room.words.with("cli-import-which-format-hint", &[("formats", names.into())]))
        }),
    }
}

/// What was added and altered, then what was left out, a line each.
fn report(read: &Imported, words: &Words) -> Vec<String> {
    let line = |id: &str, added: bool| {
        let what = counted(&read.edit, added, words);
        (!what.is_empty()).then(|| words.with(id, &[("what", words.all_of(&what).into())]))
    };
    let mut lines: Vec<String> =
        [line("cli-import-added", true), line("cli-import-altered", false)].into_iter().flatten().collect();
    if lines.is_empty() {
        lines.push(words.text("cli-import-nothing").into_owned());
    }
    lines.extend(words.import_notes(&read.notes));
    lines
}

/// How many records of each type an edit adds, or alters: "3 further actors".
fn counted(edit: &Edit, added: bool, words: &Words) -> Vec<String> {
    let changed = edit.changes().filter(|(_, change)| change.before.is_none() == added);
    let mut counts: BTreeMap<(u8, &str), usize> = BTreeMap::new();
    for record in changed.filter_map(|(_, change)| change.after.as_ref()) {
        // by their order in a file
        let message = match record {
            Record::Department(_) => (0, "count-departments"),
            Record::Actor(_) => (1, "count-actors"),
            Record::Field(_) => (2, "count-fields"),
            Record::Responsibility(_) => (3, "count-responsibilities"),
            Record::Tie(_) => (4, "count-ties"),
            _ => continue,
        };
        *counts.entry(message).or_default() += 1;
    }
    counts.into_iter().map(|((_, id), n)| words.with(id, &[("n", n.into())])).collect()
}
