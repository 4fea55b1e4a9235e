//! Arguments -> room -> exit code.

<<<<<<< HEAD
use std::process::ExitCode;

use querschnitt::cli;

fn main() -> ExitCode {
    cli::run(std::env::args_os().collect()).into()
=======
use querschnitt::{map, store, tui, words};
fn main() {
    let words = words::Words::new(map::Language::De);
    let theme = tui::Theme::of_terminal(false, |name| std::env::var(name).ok());
    let day = store::today();
    let state = tui::State::new(words, theme, day, store::recent_maps());
    let state = match std::env::args().nth(1) {
        Some(file) => state.with(store::Document::open(file).unwrap()),
        None => state,
    };
    tui::run(state).unwrap();
>>>>>>> main
}
