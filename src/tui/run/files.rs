//! Opening and saving maps.

use std::path::{Path, PathBuf};

use super::guard::{Guard, seat_elsewhere};
use crate::store::{self, DiskProblem, Document, ReconcileError, Reconciled, SaveError, SaveOptions, reconcile};
use crate::tui::effect::Effect;
use crate::tui::overlay::{Overlay, Question, Topic};
use crate::tui::state::{Said, State};
use crate::view::changes::changes;

/// Saves the open map to its file; what others wrote there meanwhile is merged.
pub(super) fn save(state: &mut State, guard: &mut Guard, then_quit: bool) -> Vec<Effect> {
    let Some(desk) = state.desk_mut() else { return Vec::new() };
    if desk.read_only {
        state.refuse(state.words.text("journal-read-only").into_owned());
        return Vec::new();
    }
    guard.look_away();
    let outcome = reconcile(&mut desk.document, desk.history.map(), desk.agreed);
    guard.watch(state);
    match outcome {
        Ok(done) => {
            let effects = reconciled(state, done);
            saved(state, guard, then_quit).into_iter().chain(effects).collect()
        }
        Err(ReconcileError::Save(error)) => refused(state, &error, Effect::Save { then_quit }),
        Err(ReconcileError::Theirs(error)) => {
            let why = state.words.open_error(&error).to_string();
            state.refuse(state.words.with("journal-theirs", &[("why", why.into())]));
            Vec::new()
        }
    }
}

/// Keeps what the save replaced, and takes in what others had written.
fn reconciled(state: &mut State, done: Reconciled) -> Vec<Effect> {
    let Some(desk) = state.desk() else { return Vec::new() };
    if done.replaced != desk.document.with_mark(desk.document.text()) {
        store::keep_backup(desk.document.path(), &done.replaced);
    }
    match done.merged {
        Some(merged) => {
            let effects = state.take_merged(&merged);
            state.was_saved();
            let disputed = merged.conflicts().count();
            state.said = Said::Done(state.words.with("said-saved-merged", &[("n", disputed.into())]));
            effects
        }
        None => {
            state.was_saved();
            Vec::new()
        }
    }
}

/// Takes in what others wrote into the file of the open map, of which nothing waits to be saved here.
pub(super) fn take_in(state: &mut State, guard: &mut Guard) -> Vec<Effect> {
    let Some(desk) = state.desk_mut() else { return Vec::new() };
    // Tried once for each change of the file.
    desk.behind = false;
    let theirs = match store::reread(&desk.document) {
        Ok(theirs) => theirs,
        Err(error) => {
            let why = state.words.open_error(&error).to_string();
            state.refuse(state.words.with("journal-cannot-take-in", &[("why", why.into())]));
            return Vec::new();
        }
    };
    let (before, after) = (desk.history.map().clone(), theirs.map().clone());
    desk.document = theirs;
    let effects = if before == after { Vec::new() } else { state.take_merged(&after) };
    let count = changes(&before, &after, &state.words).len();
    state.was_saved();
    state.said = Said::Done(state.words.with("said-taken-in", &[("n", count.into())]));
    guard.saved(state);
    effects
}

/// Saves the open map to another file, which is its own from then on.
pub(super) fn save_as(
    state: &mut State,
    guard: &mut Guard,
    path: PathBuf,
    then_quit: bool,
    overwrite: bool,
) -> Vec<Effect> {
    if path.exists() && !overwrite {
        state.overlays.push(Overlay::Question(Question::new(Topic::Overwrite { path, then_quit })));
        return Vec::new();
    }
    let Ok(seat) = seat_elsewhere(state, &path) else {
        state.refuse(state.words.text("journal-target-open").into_owned());
        return Vec::new();
    };
    let Some(desk) = state.desk_mut() else { return Vec::new() };
    guard.look_away();
    let replaced = store::read_text_file(&path, store::LARGEST).ok();
    match desk.document.save_as(&path, desk.history.map(), SaveOptions { overwrite, ..desk.agreed }) {
        Ok(_) => {
            (desk.read_only, desk.agreed) = (false, SaveOptions::default());
            if let Some(replaced) = replaced {
                store::keep_backup(&path, &replaced);
            }
            state.was_saved();
            guard.moved(seat);
            guard.watch(state);
            saved(state, guard, then_quit)
        }
        Err(error) => {
            guard.watch(state);
            refused(state, &error, Effect::SaveAs { path, then_quit, overwrite })
        }
    }
}

fn saved(state: &mut State, guard: &mut Guard, then_quit: bool) -> Vec<Effect> {
    guard.saved(state);
    remember(state);
    if then_quit { vec![Effect::Quit] } else { Vec::new() }
}

/// Says why a save was refused, or asks whether it is to be done again all the same.
fn refused(state: &mut State, error: &SaveError, again: Effect) -> Vec<Effect> {
    let then_quit = matches!(again, Effect::Save { then_quit: true } | Effect::SaveAs { then_quit: true, .. });
    let topic = match error {
        SaveError::Disk { problem: DiskProblem::GoneFromDisk, path } => Topic::Gone { path: path.clone(), then_quit },
        SaveError::Disk { problem: DiskProblem::WouldSplitHardLink { .. }, .. } => Topic::SplitLink(Box::new(again)),
        SaveError::Disk { problem: DiskProblem::WouldChangeOwner, .. } => Topic::TakeOver(Box::new(again)),
        _ => {
            let trouble = state.words.save_error(error);
            state.refuse(trouble.to_string());
            return Vec::new();
        }
    };
    state.overlays.push(Overlay::Question(Question::new(topic)));
    Vec::new()
}

/// Puts the open map onto the list of recent ones.
fn remember(state: &State) {
    if let Some(desk) = state.desk() {
        store::remember_map(desk.document.path(), desk.map().settings().title.as_deref().unwrap_or_default());
    }
}

/// Opens a file.
pub(super) fn open(state: &mut State, guard: &mut Guard, path: &Path) -> Vec<Effect> {
    match Document::open(path) {
        Ok(document) => {
            guard.let_go();
            let effects = state.open(document);
            remember(state);
            guard.opened(state);
            effects
        }
        Err(error) => {
            let trouble = state.words.open_error(&error);
            state.refuse(trouble.to_string());
            Vec::new()
        }
    }
}

/// Opens a sample, or a new map from a template.
pub(super) fn open_built_in(state: &mut State, guard: &mut Guard, name: &str) -> Vec<Effect> {
    let Some(document) = store::built_in(name) else { return Vec::new() };
    guard.let_go();
    let effects = state.open(document);
    guard.opened(state);
    effects
}

/// Reads another map, of which a variant of the open one is to be made.
pub(super) fn read_other(state: &mut State, path: &Path) -> Vec<Effect> {
    match Document::open(path) {
        Ok(document) => {
            let name = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
            state.make_variant_like(document.map(), &name)
        }
        Err(error) => {
            let trouble = state.words.open_error(&error);
            state.refuse(trouble.to_string());
            Vec::new()
        }
    }
}
