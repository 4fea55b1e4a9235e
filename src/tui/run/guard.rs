//! Keeps the work on the open map safe: its place among the editors, its journal, an eye on its file.

use std::path::{Path, PathBuf};
use std::sync::mpsc::Sender;

use crate::edit::Revision;
use crate::store::journal::{Ending, Header, Journal, Left, Seat, SeatProblem};
use crate::store::{DiskWatch, is_open_elsewhere, real_path};
use crate::tui::desk::Desk;
use crate::tui::effect::Effect;
use crate::tui::message::Message;
use crate::tui::state::State;

/// Keeps the work on the open map safe. Dropped without [`Guard::let_go`], what is not saved stays for the next start.
pub(super) struct Guard {
    sender: Sender<Message>,
    held: Held,
    watch: Option<DiskWatch>,
    /// The state of the map that was looked at last.
    seen: Revision,
}

/// What is held in the state folder for the open map.
enum Held {
    /// Nothing: there is no map, nothing was done to it, or nothing can be held.
    Nothing,
    /// Its place; nothing was done yet, or what another session left is still offered.
    Seat(Seat),
    /// Its place and the journal of what was done.
    Journal(Journal),
}

impl Guard {
    /// A guard without a map; `sender` takes what its threads report.
    pub(super) fn new(sender: Sender<Message>) -> Self {
        Self { sender, held: Held::Nothing, watch: None, seen: Revision::default() }
    }

    /// Begins with what the editor was started with. On the start page, work that no file leads to is offered.
    pub(super) fn begin(&mut self, state: &mut State) {
        if state.desk().is_some() {
            self.opened(state);
        } else if let Some((seat, left)) = Seat::abandoned().into_iter().next() {
            state.open(left.base().clone());
            self.seen = Revision::default();
            self.offer(state, seat, &left);
        }
    }

    /// Takes the place of a map that was just opened, and offers what another session left of it.
    pub(super) fn opened(&mut self, state: &mut State) {
        self.seen = Revision::default();
        let Some(path) = file(state) else { return };
        // Asked before this session shows itself.
        let is_elsewhere = is_open_elsewhere(&path);
        self.watch(state);
        match Seat::of(&path) {
            Err(SeatProblem::Held) => drop(state.ask_to_join()),
            Ok(_) if is_elsewhere => drop(state.ask_to_join()),
            Ok(seat) => self.look(state, seat),
            Err(problem) => self.report(problem),
        }
    }

    /// Takes a place beside the other sessions that have the open map open.
    pub(super) fn join(&mut self, state: &mut State) {
        let Some(path) = file(state) else { return };
        let seat = match Seat::of(&path) {
            Err(SeatProblem::Held) => Seat::beside(&path),
            other => other,
        };
        match seat {
            Ok(seat) => self.look(state, seat),
            Err(problem) => self.report(problem),
        }
    }

    /// Looks for what another session left, and offers it.
    fn look(&mut self, state: &mut State, seat: Seat) {
        match seat.left() {
            Ok(None) => self.held = Held::Seat(seat),
            Ok(Some(Some(left))) => self.offer(state, seat, &left),
            Ok(Some(None)) => match seat.set_aside() {
                Ok(path) => {
                    state.refuse(state.words.with("journal-unreadable", &[("file", shown(&path).into())]));
                    self.held = Held::Seat(seat);
                }
                Err(problem) => self.report(problem),
            },
            Err(problem) => self.report(problem),
        }
    }

    fn offer(&mut self, state: &mut State, seat: Seat, left: &Left) {
        let Some(offer) = state.desk().and_then(|desk| left.onto(desk.base())) else {
            // Everything in it is in the map already.
            seat.clear();
            self.held = Held::Seat(seat);
            return;
        };
        // Once the work is taken, a journal of its own replaces this one: what could not be read of it stays as a copy.
        if matches!(offer.ending, Ending::Damaged { .. })
            && let Err(problem) = seat.copy_aside()
        {
            self.report(problem);
            return;
        }
        state.offer(offer);
        self.held = Held::Seat(seat);
    }

    /// Keeps the map as it is now, where it is another than before.
    pub(super) fn follow(&mut self, state: &mut State) {
        let Some(desk) = state.desk() else { return };
        if desk.history.revision() == self.seen {
            return;
        }
        self.seen = desk.history.revision();
        self.held = match std::mem::replace(&mut self.held, Held::Nothing) {
            Held::Nothing => match seat_of(desk) {
                Ok(seat) => Held::Journal(self.journal(desk, seat)),
                Err(problem) => {
                    self.report(problem);
                    return;
                }
            },
            Held::Seat(seat) => Held::Journal(self.journal(desk, seat)),
            journal @ Held::Journal(_) => journal,
        };
        if let Held::Journal(journal) = &self.held {
            journal.keep(desk.base().clone());
        }
    }

    fn journal(&self, desk: &Desk, seat: Seat) -> Journal {
        let sender = self.sender.clone();
        seat.begin(Header::of(&desk.document), desk.document.map().clone(), move |problem| {
            let _ = sender.send(Message::Unkept(problem));
        })
    }

    /// Takes the place of the file that the open map was just saved to.
    pub(super) fn moved(&mut self, seat: Option<Seat>) {
        let Some(seat) = seat else { return };
        self.let_go();
        // What was left of the file that was replaced is no part of this map, but nobody gave it up.
        if seat.journal().exists()
            && let Err(problem) = seat.set_aside()
        {
            self.report(problem);
            return;
        }
        self.held = Held::Seat(seat);
    }

    /// Begins anew after a save.
    pub(super) fn saved(&mut self, state: &State) {
        let Some(desk) = state.desk() else { return };
        self.seen = desk.history.revision();
        if let Held::Journal(journal) = &self.held {
            journal.saved(Header::of(&desk.document), desk.document.map().clone());
        }
    }

    /// Puts aside what another session left; a map that has no file is closed with it.
    pub(super) fn put_aside(&mut self, state: &mut State) -> Vec<Effect> {
        let Held::Seat(seat) = &self.held else { return Vec::new() };
        let path = match seat.set_aside() {
            Ok(path) => path,
            Err(problem) => {
                // Nothing is written here then: it would replace what nobody gave up.
                self.held = Held::Nothing;
                self.report(problem);
                return Vec::new();
            }
        };
        let told = state.words.with("said-left-aside", &[("file", shown(&path).into())]);
        if state.desk().is_some_and(|desk| !desk.has_file()) {
            self.let_go();
            state.start_page(crate::store::recent_maps());
        }
        state.said = crate::tui::state::Said::Done(told);
        Vec::new()
    }

    /// Lets the open map go: it is saved, or what is not was given up on purpose.
    pub(super) fn let_go(&mut self) {
        self.watch = None;
        if let Held::Journal(journal) = std::mem::replace(&mut self.held, Held::Nothing) {
            journal.remove();
        }
    }

    /// Leaves because the system asks: what is not saved is flushed and stays for the next start.
    pub(super) fn leave(&mut self, state: &State) {
        if state.desk().is_some_and(|desk| !desk.is_unsaved()) {
            self.let_go();
        }
        self.held = Held::Nothing;
    }

    /// Looks away from the file of the open map while it is saved.
    pub(super) fn look_away(&mut self) {
        self.watch = None;
    }

    /// Watches the file of the open map, if it has one.
    pub(super) fn watch(&mut self, state: &State) {
        let Some(desk) = state.desk().filter(|desk| desk.has_file()) else { return };
        let (sender, document) = (self.sender.clone(), &desk.document);
        self.watch = Some(DiskWatch::start(document.path(), document.with_mark(document.text()), move |change| {
            let _ = sender.send(Message::ChangedOnDisk(change));
        }));
    }

    fn report(&self, problem: SeatProblem) {
        let _ = self.sender.send(Message::Unkept(problem));
    }
}

/// The place of another file for the open map; none where it is its own already, or where there cannot be one.
///
/// # Errors
/// Where another editor has that file open.
pub(super) fn seat_elsewhere(state: &State, path: &Path) -> Result<Option<Seat>, SeatProblem> {
    let own = state.desk().filter(|desk| desk.has_file() && !desk.read_only).map(|desk| desk.document.path());
    if own.is_some_and(|own| same_file(own, path)) {
        return Ok(None);
    }
    match Seat::of(path) {
        Ok(seat) => Ok(Some(seat)),
        Err(SeatProblem::Held) => Err(SeatProblem::Held),
        Err(SeatProblem::Disk { .. }) => Ok(None),
    }
}

/// A place for a map that has none yet, or could not get one before.
fn seat_of(desk: &Desk) -> Result<Seat, SeatProblem> {
    if !desk.has_file() {
        return Seat::untitled();
    }
    let seat = Seat::of(desk.document.path())?;
    if seat.journal().exists() {
        seat.set_aside()?;
    }
    Ok(seat)
}

/// The file of the open map.
fn file(state: &State) -> Option<PathBuf> {
    state.desk().filter(|desk| desk.has_file()).map(|desk| desk.document.path().to_owned())
}

fn same_file(a: &Path, b: &Path) -> bool {
    real_path(a) == real_path(b)
}

fn shown(path: &Path) -> String {
    PathBuf::from(path).display().to_string()
}
