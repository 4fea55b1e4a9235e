//! The inspector.

use ratatui::layout::Rect;

use super::paint::Paint;
use crate::tui::desk::Desk;
use crate::tui::state::State;

pub(super) fn draw(_paint: &mut Paint, _area: Rect, _desk: &Desk, _state: &State) {}
