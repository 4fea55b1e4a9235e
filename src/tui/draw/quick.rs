//! Quick entry.

use ratatui::layout::Rect;

use super::paint::Paint;
use crate::tui::overlay::Quick;
use crate::tui::state::State;

pub(super) fn draw(_paint: &mut Paint, _area: Rect, _quick: &Quick, _state: &State) {}
