//! The editor's only I/O: takes the terminal, turns events into messages, does what commands ask, draws.

mod files;
mod guard;
mod versions;

use std::io;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;
use std::time::Duration;

use crossterm::event;

use super::desk::View;
use super::draw;
use super::effect::Effect;
use super::message::Message;
use super::state::State;
use super::terminal::Screen;
use super::work::Worker;
use crate::store;
use guard::Guard;
use versions::Reader;
pub use versions::read_versions;

/// Runs the editor until the person leaves it.
///
/// # Errors
/// Where the terminal cannot be taken or drawn on.
pub fn run(mut state: State) -> anyhow::Result<()> {
    let mut screen = Screen::take()?;
    let (sender, inbox) = channel();
    listen(sender.clone())?;
    let report = sender.clone();
    let worker = Worker::start(move |result| {
        let _ = report.send(Message::Worked(result));
    });
    let size = screen.terminal().size()?;
    let reader = Reader::new(sender.clone());
    let mut guard = Guard::new(sender);
    guard.begin(&mut state);
    let mut effects = state.resize(size.width, size.height);
    effects.push(Effect::Analyse);
    loop {
        guard.follow(&mut state);
        if state.takes_in() {
            effects.extend(files::take_in(&mut state, &mut guard));
        }
        if state.desk().is_none_or(|desk| desk.view != View::Versions) {
            reader.stop();
        }
        if perform(effects, &mut state, &mut guard, (&worker, &reader), &mut screen)? == Goes::Out {
            return Ok(());
        }
        screen.terminal().draw(|frame| draw::frame(frame, &state))?;
        effects = match next(&inbox) {
            Some(messages) => {
                messages.into_iter().flat_map(|message| receive(message, &mut state, &mut screen)).collect()
            }
            None => return Ok(()),
        };
    }
}

#[derive(PartialEq, Eq)]
enum Goes {
    On,
    Out,
}

/// Waits for a message and takes all that came with it, so that a burst is drawn once.
fn next(inbox: &Receiver<Message>) -> Option<Vec<Message>> {
    let mut messages = vec![inbox.recv().ok()?];
    messages.extend(inbox.try_iter());
    Some(messages)
}

fn receive(message: Message, state: &mut State, screen: &mut Screen) -> Vec<Effect> {
    match message {
        Message::Leave => vec![Effect::Leave],
        Message::Suspend => vec![Effect::Suspend],
        Message::Continue if screen.take_again().is_err() => vec![Effect::Leave],
        Message::Resize | Message::Continue => match screen.terminal().size() {
            Ok(size) => state.resize(size.width, size.height),
            Err(_) => Vec::new(),
        },
        other => {
            (state.now, state.today) = (store::now(), store::today());
            state.update(other)
        }
    }
}

/// Starts the threads that turn keys, mouse and signals into messages.
fn listen(sender: Sender<Message>) -> io::Result<()> {
    signals(sender.clone())?;
    thread::spawn(move || {
        loop {
            let message = match event::read() {
                Ok(event) => Message::of(event),
                Err(_) => Some(Message::Leave),
            };
            let leaving = matches!(message, Some(Message::Leave));
            if message.is_some_and(|message| sender.send(message).is_err()) || leaving {
                return;
            }
        }
    });
    Ok(())
}

#[cfg(unix)]
fn signals(sender: Sender<Message>) -> io::Result<()> {
    use signal_hook::consts::{SIGCONT, SIGHUP, SIGINT, SIGTERM, SIGTSTP};
    let mut signals = signal_hook::iterator::Signals::new([SIGTERM, SIGHUP, SIGINT, SIGTSTP, SIGCONT])?;
    thread::spawn(move || {
        for signal in signals.forever() {
            let message = match signal {
                SIGTSTP => Message::Suspend,
                SIGCONT => Message::Continue,
                _ => Message::Leave,
            };
            if sender.send(message).is_err() {
                return;
            }
        }
    });
    Ok(())
}

#[cfg(not(unix))]
fn signals(_: Sender<Message>) -> io::Result<()> {
    Ok(())
}

fn perform(
    effects: Vec<Effect>,
    state: &mut State,
    guard: &mut Guard,
    (worker, reader): (&Worker, &Reader),
    screen: &mut Screen,
) -> anyhow::Result<Goes> {
    let mut queue = std::collections::VecDeque::from(effects);
    while let Some(effect) = queue.pop_front() {
        match effect {
            Effect::Quit => {
                guard.let_go();
                return Ok(Goes::Out);
            }
            Effect::Leave => {
                guard.leave(state);
                return Ok(Goes::Out);
            }
            Effect::Join => guard.join(state),
            Effect::LeaveRecovered => queue.extend(guard.put_aside(state)),
            Effect::Analyse => {
                if let Some(desk) = state.desk() {
                    worker.analyse(desk.analysis_wanted(), desk.map().clone(), state.day);
                }
            }
            Effect::Measure => {
                if let Some(desk) = state.desk() {
                    worker.measure(desk.analysis_wanted(), desk.map().clone(), state.day);
                }
            }
            Effect::Compare => {
                if let Some(desk) = state.desk() {
                    let weighing = desk.variants.weighing().clone();
                    worker.compare(desk.variants.question(), desk.models_of().clone(), state.day, weighing);
                }
            }
            Effect::Weigh => {
                if let Some((number, compared, weighing)) = state.desk().and_then(|desk| desk.variants.to_weigh()) {
                    worker.weigh(number, compared, weighing);
                }
            }
            Effect::ReadVersions => {
                if let Some(desk) = state.desk() {
                    reader.read(desk.versions.repository.number(), desk.document.path().to_owned());
                }
            }
            Effect::CompareVersions => {
                if let Some((number, maps)) =
                    state.desk().and_then(|desk| Some((desk.versions.changes.question(), desk.version_pair()?)))
                {
                    worker.changes(number, maps, state.words.language());
                }
            }
            Effect::FollowRecord => {
                if let Some(desk) = state.desk()
                    && let Some(record) = desk.versions.of()
                {
                    worker.follow(desk.versions.repository.timeline.clone(), record.clone(), state.words.language());
                }
            }
            Effect::Preview => {
                if let Some((number, map)) = state.preview() {
                    worker.preview(number, map, state.day);
                }
            }
            Effect::FindRemedies => {
                if let Some((desk, (number, finding))) = state.desk().and_then(|desk| Some((desk, desk.question()?))) {
                    worker.help(number, desk.map().clone(), state.day, finding);
                }
            }
            Effect::FindWays => {
                if let (Some(window), Some(desk)) = (state.conflicts(), state.desk())
                    && let Some(slot) = window.slot()
                {
                    let map = desk.base().clone();
                    worker.ways(window.number, map, slot.clone(), state.day, state.words.language());
                }
            }
            Effect::Suggest => {
                if let Some(window) = state.suggestions() {
                    worker.suggest(window.number, window.map.clone(), state.day, state.wishes());
                }
            }
            Effect::StopSearch => worker.stop_search(),
            Effect::Save { then_quit } => queue.extend(files::save(state, guard, then_quit)),
            Effect::SaveAs { path, then_quit, overwrite } => {
                queue.extend(files::save_as(state, guard, path, then_quit, overwrite));
            }
            Effect::Open(path) => queue.extend(files::open(state, guard, &path)),
            Effect::ReadOther(path) => queue.extend(files::read_other(state, &path)),
            Effect::OpenBuiltIn(name) => queue.extend(files::open_built_in(state, guard, name)),
            Effect::StartPage => {
                guard.let_go();
                state.start_page(store::recent_maps());
            }
            Effect::Speak(language) => state.speak(language),
            Effect::Suspend => suspend(screen)?,
        }
    }
    Ok(Goes::On)
}

/// Stops like any job of the shell, and takes the terminal again when it is continued.
fn suspend(screen: &mut Screen) -> io::Result<()> {
    screen.away(|| {
        #[cfg(unix)]
        let _ = signal_hook::low_level::emulate_default_handler(signal_hook::consts::SIGTSTP);
        // Lets the stop arrive before the terminal is taken again.
        thread::sleep(Duration::from_millis(50));
    })
}
