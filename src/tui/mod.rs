//! The terminal editor: messages change a state, the frame is drawn from it, effects are done by one driver.

mod command;
mod desk;
mod draw;
mod effect;
mod key;
mod keymap;
mod message;
mod overlay;
mod place;
mod run;
mod start;
mod state;
mod terminal;
mod text_field;
mod theme;
mod work;

pub use run::run;
pub use state::State;
pub use theme::{Colours, Theme};
