//! Going up and down in lists, folding and searching the outline, opening what is under the cursor.

use super::{Command, Group, always};
use crate::tui::effect::Effect;
use crate::tui::place::{LISTS, MAP, PLAIN_LISTS, Place, Places};
use crate::tui::state::{Motion, State};

const START: Places = Places::of(&[Place::Start]);
const OUTLINE: Places = Places::of(&[Place::Outline]);

/// Commands of lists.
pub(super) const COMMANDS: &[Command] = &[
    motion("up", LISTS, &["Up"], |state| state.go(Motion::By(-1))),
    motion("down", LISTS, &["Down"], |state| state.go(Motion::By(1))),
    motion("up-by-letter", PLAIN_LISTS, &["k"], |state| state.go(Motion::By(-1))),
    motion("down-by-letter", PLAIN_LISTS, &["j"], |state| state.go(Motion::By(1))),
    motion("page-up", PAGES, &["PageUp"], |state| state.go(Motion::Page(-1))),
    motion("page-down", PAGES, &["PageDown"], |state| state.go(Motion::Page(1))),
    motion("first", PLAIN_LISTS, &["Home"], |state| state.go(Motion::First)),
    motion("last", PLAIN_LISTS, &["End"], |state| state.go(Motion::Last)),
    Command::new("open-row", Group::Move, START, &["Enter"], State::open_start_row).foot().when(always),
    Command::new("inspect", Group::Edit, OUTLINE, &["Enter"], inspect).foot(),
    Command::new("fold", Group::Move, OUTLINE, &["Left", "h"], |state| fold(state, true)),
    Command::new("unfold", Group::Move, OUTLINE, &["Right", "l"], |state| fold(state, false)),
    Command::new("search", Group::Move, MAP, &["/", "ctrl-f"], |state| {
        state.begin_search();
        Vec::new()
    })
    .foot(),
    Command::new("step-out", Group::Move, MAP, &["Esc"], State::step_out),
];

/// Lists, and what a question lists.
const PAGES: Places = LISTS.and(Places::of(&[Place::Question]));

/// Going about is possible without a map.
const fn motion(
    name: &'static str,
    places: Places,
    keys: &'static [&'static str],
    run: fn(&mut State) -> Vec<Effect>,
) -> Command {
    Command::new(name, Group::Move, places, keys, run).when(always)
}

fn inspect(state: &mut State) -> Vec<Effect> {
    let on_heading = state.desk().is_some_and(|desk| desk.outline.on_heading());
    if on_heading {
        state.toggle_fold();
    } else {
        state.enter_inspector();
    }
    Vec::new()
}

fn fold(state: &mut State, close: bool) -> Vec<Effect> {
    state.fold(close);
    Vec::new()
}
