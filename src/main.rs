//! Arguments -> room -> exit code.

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
}
