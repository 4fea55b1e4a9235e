//! Saving a map whose file may have been changed by someone else meanwhile.

use super::disk::{DiskProblem, LARGEST, SaveOptions, flush_file, read_file};
use super::document::{Document, Form, OpenError, SaveError, Saved};
use crate::edit;
use crate::map::Map;

/// How often a file may change while it is being merged before that is given up.
const TRIES: usize = 3;

/// What a save did.
#[derive(Debug, Clone)]
pub struct Reconciled {
    /// How the file was written.
    pub saved: Saved,
    /// The map that is in the file now, where it is another than the one that was to be saved: someone else's changes came
    /// in. Disputes are listed in it.
    pub merged: Option<Map>,
    /// What the file held before, with its byte order mark.
    pub replaced: String,
}

/// Why a map was not saved. The file on disk is untouched, and so is the document.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum ReconcileError {
    /// The file could not be written.
    #[error(transparent)]
    Save(#[from] SaveError),
    /// Someone else changed the file, and what it holds now is no map that could be merged.
    #[error(transparent)]
    Theirs(#[from] OpenError),
}

/// Saves a map to the document's own file. What someone else changed there meanwhile is merged with it, never overwritten:
/// the file keeps their form and comments, and both sides' changes are in it (see [`edit::merge`]).
///
/// # Errors
/// [`ReconcileError`]; nothing was written.
pub fn reconcile(document: &mut Document, map: &Map, options: SaveOptions) -> Result<Reconciled, ReconcileError> {
    let mut tries = 0;
    loop {
        let outcome = if is_as_known(document) { save(document, map, options) } else { merge(document, map, options) };
        match outcome {
            Err(ReconcileError::Save(SaveError::Disk { problem: DiskProblem::ChangedOnDisk, .. })) if tries < TRIES => {
                tries += 1;
            }
            other => return other,
        }
    }
}

/// The document as its file is now. It still knows how records were written that were removed in this session.
///
/// # Errors
/// Where the file cannot be read, or holds no map any more.
pub fn reread(document: &Document) -> Result<Document, OpenError> {
    // A file that was opened although it was large may be read again.
    let mut now = Document::open_up_to(document.path(), limit(document))?;
    now.remember_records_of(document);
    Ok(now)
}

/// Whether the file is what was read or saved last. One that cannot be read is left to the save, which says why.
fn is_as_known(document: &Document) -> bool {
    let limit = limit(document);
    !document.is_on_disk()
        || read_file(document.path(), limit).map_or_else(
            |problem| !matches!(problem, DiskProblem::NotUtf8 { .. } | DiskProblem::TooLarge { .. }),
            |text| text == document.with_mark(document.text()),
        )
}

fn save(document: &mut Document, map: &Map, options: SaveOptions) -> Result<Reconciled, ReconcileError> {
    let replaced = document.with_mark(document.text());
    let saved = document.save(map, options)?;
    Ok(Reconciled { saved, merged: None, replaced })
}

fn merge(document: &mut Document, map: &Map, options: SaveOptions) -> Result<Reconciled, ReconcileError> {
    let mut theirs = reread(document)?;
    let merged = edit::merge(document.map(), map, theirs.map());
    let replaced = theirs.with_mark(theirs.text());
    let saved = theirs.save_merged(&merged, document, options)?;
    if saved.form == Form::Untouched {
        // It may be our own text, from a save that the disk did not confirm.
        let told = |problem| SaveError::Disk { path: theirs.path().to_owned(), problem };
        flush_file(theirs.path()).map_err(told)?;
    }
    *document = theirs;
    Ok(Reconciled { saved, merged: (merged != *map).then_some(merged), replaced })
}

fn limit(document: &Document) -> u64 {
    LARGEST.max(document.text().len() as u64 * 2)
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use super::*;

    const BASE: &str =
        "// ours\nMap(\n    format: 1,\n    actors: {\n        \"vhs\": (name: \"VHS\", kind: Other),\n    },\n)\n";

    fn opened(folder: &Path) -> (Document, Map) {
        let path = folder.join("netz.ron");
        fs::write(&path, BASE).unwrap();
        let mine = BASE.replace("kind: Other", "kind: Education");
        (Document::open(&path).unwrap(), super::super::read_text(&mine).unwrap())
    }

    #[test]
    fn a_file_that_stayed_is_saved_as_it_is() {
        let folder = tempfile::tempdir().unwrap();
        let (mut document, mine) = opened(folder.path());
        let done = reconcile(&mut document, &mine, SaveOptions::default()).unwrap();
        assert_eq!((done.merged, done.replaced.as_str()), (None, BASE));
        assert_eq!(fs::read_to_string(document.path()).unwrap(), BASE.replace("Other", "Education"));
    }

    #[test]
    fn what_someone_else_wrote_is_merged_with_its_comments() {
        let folder = tempfile::tempdir().unwrap();
        let (mut document, mine) = opened(folder.path());
        let theirs = BASE.replace("// ours", "// theirs").replace("\"VHS\"", "\"Volkshochschule\"");
        fs::write(document.path(), &theirs).unwrap();
        let done = reconcile(&mut document, &mine, SaveOptions::default()).unwrap();
        assert_eq!(done.replaced, theirs);
        assert_eq!(done.merged.as_ref(), Some(document.map()));
        assert_eq!(fs::read_to_string(document.path()).unwrap(), theirs.replace("Other", "Education"));
    }

    #[test]
    fn what_someone_else_wrote_about_a_record_that_we_removed_stays() {
        let folder = tempfile::tempdir().unwrap();
        let (mut document, _) = opened(folder.path());
        let theirs = BASE.replace("        \"vhs\"", "        // wird geschlossen\n        \"vhs\"");
        fs::write(document.path(), theirs).unwrap();
        let mine = super::super::read_text("Map(format: 1, title: \"Netz\")").unwrap();
        reconcile(&mut document, &mine, SaveOptions::default()).unwrap();
        let expected = "// ours\nMap(\n    format: 1,\n    title: \"Netz\",\n    actors: {\n        // wird geschlossen\n    },\n)\n";
        assert_eq!(fs::read_to_string(document.path()).unwrap(), expected);
    }

    #[test]
    fn what_someone_else_removed_comes_back_as_it_was_written() {
        let folder = tempfile::tempdir().unwrap();
        let text = BASE.replace(
            "        \"vhs\"",
            "        // am Markt\n        \"awo\":(kind: Other,name:\"AWO\"), // seit Mai\n        \"vhs\"",
        );
        let path = folder.path().join("netz.ron");
        fs::write(&path, &text).unwrap();
        let document = Document::open(&path).unwrap();
        fs::write(&path, BASE).unwrap();
        let mut now = reread(&document).unwrap();
        now.save(document.map(), SaveOptions::default()).unwrap();
        assert_eq!(fs::read_to_string(&path).unwrap(), text);
    }

    #[test]
    fn a_dispute_is_listed_in_the_file() {
        let folder = tempfile::tempdir().unwrap();
        let (mut document, mine) = opened(folder.path());
        fs::write(document.path(), BASE.replace("Other", "Welfare")).unwrap();
        let merged = reconcile(&mut document, &mine, SaveOptions::default()).unwrap().merged.unwrap();
        assert_eq!(merged.conflicts().count(), 1);
        assert_eq!(*Document::open(document.path()).unwrap().map(), merged);
    }

    #[test]
    fn their_changes_come_in_even_where_we_have_none() {
        let folder = tempfile::tempdir().unwrap();
        let (mut document, _) = opened(folder.path());
        let (before, theirs) = (document.map().clone(), BASE.replace("Other", "Welfare"));
        fs::write(document.path(), &theirs).unwrap();
        let done = reconcile(&mut document, &before, SaveOptions::default()).unwrap();
        assert!(done.merged.is_some());
        assert_eq!(fs::read_to_string(document.path()).unwrap(), theirs);
    }

    #[test]
    fn what_is_no_map_is_neither_merged_nor_overwritten() {
        let folder = tempfile::tempdir().unwrap();
        let (mut document, mine) = opened(folder.path());
        for garbage in [&b"<<<<<<< HEAD\nMap("[..], &[0xFF, 0xFE, 0x00]] {
            fs::write(document.path(), garbage).unwrap();
            let refused = reconcile(&mut document, &mine, SaveOptions::default());
            assert!(matches!(refused, Err(ReconcileError::Theirs(_))), "{refused:?}");
            assert_eq!(fs::read(document.path()).unwrap(), garbage);
        }
        fs::remove_file(document.path()).unwrap();
        let gone = reconcile(&mut document, &mine, SaveOptions::default());
        let SaveError::Disk { problem, .. } = (match gone {
            Err(ReconcileError::Save(error)) => error,
            other => panic!("{other:?}"),
        }) else {
            panic!()
        };
        assert_eq!(problem, DiskProblem::GoneFromDisk);
    }
}
