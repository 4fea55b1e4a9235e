//! A line of text being typed. Keys that edit text are the field's own and the same everywhere.

use crossterm::event::KeyCode;
use tui_input::{Input, InputRequest};

use super::key::Key;

/// A line of text with a cursor.
#[derive(Debug, Clone, Default)]
pub struct TextField(Input);

impl TextField {
    /// A field that holds `text`, with the cursor at its end.
    pub fn new(text: impl Into<String>) -> Self {
        Self(Input::new(text.into()))
    }

    /// What was typed.
    pub fn text(&self) -> &str {
        self.0.value()
    }

    /// The place of the cursor, in bytes of the text.
    pub fn cursor(&self) -> usize {
        let text = self.0.value();
        text.char_indices().nth(self.0.cursor()).map_or(text.len(), |(place, _)| place)
    }

    /// The columns of the screen left of the cursor.
    pub fn cursor_column(&self) -> usize {
        self.0.visual_cursor()
    }

    /// How many columns are scrolled out on the left in a field of this width.
    pub fn scroll(&self, width: usize) -> usize {
        self.0.visual_scroll(width)
    }

    /// Edits the text by a key; whether the key was one that edits text.
    pub fn press(&mut self, key: Key) -> bool {
        let request = match (key.code(), key.ctrl(), key.alt()) {
            (KeyCode::Char(letter), false, false) => InputRequest::InsertChar(letter),
            (KeyCode::Backspace, false, false) | (KeyCode::Char('h'), true, false) => InputRequest::DeletePrevChar,
            (KeyCode::Delete, false, false) => InputRequest::DeleteNextChar,
            (KeyCode::Backspace, ..) | (KeyCode::Char('w'), true, false) => InputRequest::DeletePrevWord,
            (KeyCode::Delete, true, false) => InputRequest::DeleteNextWord,
            (KeyCode::Left, false, false) => InputRequest::GoToPrevChar,
            (KeyCode::Right, false, false) => InputRequest::GoToNextChar,
            (KeyCode::Left, ..) => InputRequest::GoToPrevWord,
            (KeyCode::Right, ..) => InputRequest::GoToNextWord,
            (KeyCode::Home, ..) | (KeyCode::Char('a'), true, false) => InputRequest::GoToStart,
            (KeyCode::End, ..) | (KeyCode::Char('e'), true, false) => InputRequest::GoToEnd,
            (KeyCode::Char('k'), true, false) => InputRequest::DeleteTillEnd,
            (KeyCode::Char('u'), true, false) => InputRequest::DeleteLine,
            _ => return false,
        };
        self.0.handle(request);
        true
    }

    /// Inserts pasted text: one line, without control characters.
    pub fn paste(&mut self, text: &str) {
        let lines: Vec<&str> = text.split(['\r', '\n']).map(str::trim).filter(|line| !line.is_empty()).collect();
        for letter in lines.join(" ").chars().filter(|letter| !letter.is_control()) {
            self.0.handle(InputRequest::InsertChar(letter));
        }
    }

    /// Replaces the bytes `range` by `text`; the cursor goes behind it.
    pub fn replace(&mut self, range: std::ops::Range<usize>, text: &str) {
        let old = self.0.value();
        let (Some(before), Some(after)) = (old.get(..range.start), old.get(range.end..)) else { return };
        let cursor = before.chars().count() + text.chars().count();
        self.0 = Input::new(format!("{before}{text}{after}")).with_cursor(cursor);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(field: &mut TextField, keys: &str) {
        for key in keys.split(' ') {
            field.press(key.parse().unwrap());
        }
    }

    #[test]
    fn keys_edit_the_line() {
        let mut field = TextField::new("Käse");
        typed(&mut field, "Left Backspace ß");
        assert_eq!((field.text(), field.cursor()), ("Käße", "Käß".len()));
        typed(&mut field, "ctrl-u W o h n e n");
        assert_eq!(field.text(), "Wohnen");
        assert!(!field.press("Enter".parse().unwrap()));
    }

    #[test]
    fn pasting_keeps_one_clean_line() {
        let mut field = TextField::default();
        field.paste("Caritas:\r\n Wohnen\u{1b} M\n");
        assert_eq!(field.text(), "Caritas: Wohnen M");
        field.replace(0..7, "Diakonie");
        assert_eq!((field.text(), field.cursor()), ("Diakonie: Wohnen M", 8));
    }
}
