//! The views, their panes, the language.

use super::{Command, Group, always};
use crate::map::Language;
use crate::tui::desk::View;
use crate::tui::effect::Effect;
use crate::tui::place::{EVERYWHERE, MAP};

/// Commands of the screen as a whole.
pub(super) const COMMANDS: &[Command] = &[
    Command::new("view-outline", Group::View, MAP, &["1"], |state| state.show(View::Outline)),
    Command::new("view-matrix", Group::View, MAP, &["2"], |state| state.show(View::Matrix)),
    Command::new("view-network", Group::View, MAP, &["3"], |state| state.show(View::Network)),
    Command::new("view-findings", Group::View, MAP, &["4"], |state| state.show(View::Findings)),
    Command::new("view-measures", Group::View, MAP, &["5"], |state| state.show(View::Measures)),
    Command::new("view-variants", Group::View, MAP, &["6"], |state| state.show(View::Variants)),
    Command::new("view-versions", Group::View, MAP, &["7"], |state| state.show(View::Versions)),
    Command::new("other-pane", Group::View, MAP, &["Tab"], |state| {
        state.switch_pane();
        Vec::new()
    }),
    Command::new("language", Group::View, EVERYWHERE, &["F9"], |state| {
        let other = if state.words.language() == Language::De { Language::En } else { Language::De };
        vec![Effect::Speak(other)]
    })
    .when(always),
];
