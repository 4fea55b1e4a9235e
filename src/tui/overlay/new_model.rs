//! The window of the dialogue of organisational models: passes keys on; where its parts are.

use ratatui::layout::Rect;

use crate::tui::key::Key;
use crate::tui::place::Place;
use crate::tui::state::Motion;
use crate::tui::text_field::TextField;
use crate::view::new_model::{Dialogue, Stage};

/// How wide the window is at most.
const WIDEST: u16 = 110;

/// The dialogue with the line in which one types.
pub struct NewModel {
    /// The dialogue.
    pub dialogue: Dialogue,
    /// What is typed: an answer, or what narrows a list.
    pub field: TextField,
}

impl NewModel {
    /// The window of a dialogue.
    pub fn new(dialogue: Dialogue) -> Self {
        Self { field: TextField::new(dialogue.typed()), dialogue }
    }

    /// Where keys go.
    pub fn place(&self) -> Place {
        match self.dialogue.stage() {
            Stage::Page(..) => Place::ModelPage,
            Stage::List(_, list) if list.has_posts() => Place::ModelPosts,
            _ => Place::Model,
        }
    }

    /// Whether rows can be ticked now.
    pub fn has_ticks(&self) -> bool {
        matches!(self.dialogue.stage(), Stage::List(_, list) if list.has_ticks())
    }

    /// Takes note that another question is asked.
    pub fn turned(&mut self) {
        self.field = TextField::new(self.dialogue.typed());
    }

    /// Edits the line by a key.
    pub fn press(&mut self, key: Key) {
        if self.field.press(key) {
            self.dialogue.retype(self.field.text());
        }
    }

    /// Pastes into the line.
    pub fn paste(&mut self, text: &str) {
        self.field.paste(text);
        self.dialogue.retype(self.field.text());
    }

    /// Moves the cursor or scrolls the page, on a screen of this size.
    pub fn go(&mut self, motion: Motion, page: usize, size: (u16, u16)) {
        let length = match self.dialogue.stage() {
            Stage::Page(text, _) => {
                let inside = Self::inside(Rect::new(0, 0, size.0, size.1));
                text.lines(usize::from(inside.width)).len().saturating_sub(usize::from(inside.height)) + 1
            }
            _ => self.dialogue.rows(),
        };
        self.dialogue.point(motion.from(self.dialogue.cursor(), length, page));
    }

    /// The frame on a screen.
    pub fn frame(area: Rect) -> Rect {
        let width = WIDEST.min(area.width);
        let height = area.height.saturating_sub(2).min(40);
        Rect::new(area.x + (area.width - width) / 2, area.y + (area.height - height) / 3, width, height)
    }

    /// What is inside the frame, but for its last line, which says what is wrong.
    pub fn inside(area: Rect) -> Rect {
        let frame = Self::frame(area);
        let (width, height) = (frame.width.saturating_sub(4), frame.height.saturating_sub(3));
        Rect::new(frame.x + 2, frame.y + 1, width, height)
    }
}
