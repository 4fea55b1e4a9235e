//! The terminal editor: messages change a state, the frame is drawn from it, effects are done by one driver.

pub mod command;
pub mod desk;
pub mod draw;
pub mod effect;
pub mod key;
pub mod keymap;
pub mod message;
pub mod overlay;
pub mod place;
mod run;
mod search;
pub mod start;
pub mod state;
mod terminal;
pub mod text_field;
pub mod theme;
pub mod work;

pub use run::{read_versions, run};
pub use state::State;
pub use theme::{Colours, Theme};
