//! What lies over the views: palette, help, quick entry, a line of text, a choice, a question.

mod choice;
mod conflicts;
mod day;
mod input;
mod new_model;
mod palette;
mod question;
mod quick;
mod suggest;

pub use choice::{Choice, Pick};
pub use conflicts::ConflictsWindow;
pub use day::DayInput;
pub use input::{Ask, LineInput};
pub use new_model::NewModel;
pub use palette::Palette;
pub use question::{Question, Topic};
pub use quick::Quick;
pub use suggest::SuggestWindow;

use super::place::Place;

/// One overlay.
pub enum Overlay {
    /// The command palette.
    Palette(Palette),
    /// The help, scrolled down by so many lines.
    Help(usize),
    /// Quick entry.
    Quick(Quick),
    /// A line of text that is asked for.
    Input(LineInput),
    /// The day, being moved.
    Day(DayInput),
    /// A choice from a list.
    Pick(Pick),
    /// A question before something is lost.
    Question(Question),
    /// A variant from an organisational model.
    NewModel(Box<NewModel>),
    /// Suggestions.
    Suggest(Box<SuggestWindow>),
    /// Conflicts that a merge left.
    Conflicts(Box<ConflictsWindow>),
}

impl Overlay {
    /// Where keys go while it is on top.
    pub fn place(&self) -> Place {
        match self {
            Self::Palette(_) => Place::Palette,
            Self::Help(_) => Place::Help,
            Self::Quick(_) => Place::Quick,
            Self::Input(_) => Place::Input,
            Self::Day(_) => Place::Day,
            Self::Pick(_) => Place::Pick,
            Self::Question(_) => Place::Question,
            Self::NewModel(window) => window.place(),
            Self::Suggest(_) => Place::Suggest,
            Self::Conflicts(_) => Place::Conflicts,
        }
    }
}
