//! Keys as the command table writes them: `ctrl-p`, `F1`, `a d` for one after the other.

use std::fmt;
use std::str::FromStr;

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};

/// One press of a key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Key {
    code: KeyCode,
    ctrl: bool,
    alt: bool,
    shift: bool,
}

/// A text that is no key.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is no key")]
pub struct NoKey(String);

const NAMED: &[(&str, KeyCode)] = &[
    ("Enter", KeyCode::Enter),
    ("Esc", KeyCode::Esc),
    ("Tab", KeyCode::Tab),
    ("BackTab", KeyCode::BackTab),
    ("Backspace", KeyCode::Backspace),
    ("Delete", KeyCode::Delete),
    ("Insert", KeyCode::Insert),
    ("Up", KeyCode::Up),
    ("Down", KeyCode::Down),
    ("Left", KeyCode::Left),
    ("Right", KeyCode::Right),
    ("PageUp", KeyCode::PageUp),
    ("PageDown", KeyCode::PageDown),
    ("Home", KeyCode::Home),
    ("End", KeyCode::End),
    ("Space", KeyCode::Char(' ')),
];

impl Key {
    /// The character the key types, if it types one.
    pub fn typed(self) -> Option<char> {
        match self.code {
            KeyCode::Char(letter) if !self.ctrl && !self.alt => Some(letter),
            _ => None,
        }
    }

    /// The key of a single character.
    pub fn of(letter: char) -> Self {
        Self { code: KeyCode::Char(letter), ctrl: false, alt: false, shift: false }
    }

    /// The key itself, without modifiers.
    pub fn code(self) -> KeyCode {
        self.code
    }

    /// Whether Control is held.
    pub fn ctrl(self) -> bool {
        self.ctrl
    }

    /// Whether Alt is held.
    pub fn alt(self) -> bool {
        self.alt
    }

    /// How the key is written for people: `control` is the local name of the Control key, and so on.
    pub fn shown(self, names: &KeyNames) -> String {
        let mut text = String::new();
        if self.ctrl {
            text.push_str(&names.control);
            text.push('-');
        }
        if self.alt {
            text.push_str("Alt-");
        }
        if self.shift {
            text.push_str(&names.shift);
            text.push('-');
        }
        match self.code {
            KeyCode::Char(' ') => text.push_str(&names.space),
            KeyCode::Char(letter) if self.ctrl => text.extend(letter.to_uppercase()),
            KeyCode::Char(letter) => text.push(letter),
            KeyCode::F(number) => text.push_str(&format!("F{number}")),
            code => text.push_str(names.named(code)),
        }
        text
    }
}

/// The local names of keys.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeyNames {
    /// Ctrl, Strg.
    pub control: String,
    /// Shift, Umschalt.
    pub shift: String,
    /// Space, Leertaste.
    pub space: String,
    /// Del, Entf.
    pub delete: String,
    /// Page up.
    pub page_up: String,
    /// Page down.
    pub page_down: String,
    /// Home, Pos1.
    pub home: String,
    /// End, Ende.
    pub end: String,
}

impl KeyNames {
    fn named(&self, code: KeyCode) -> &str {
        match code {
            KeyCode::Delete => &self.delete,
            KeyCode::PageUp => &self.page_up,
            KeyCode::PageDown => &self.page_down,
            KeyCode::Home => &self.home,
            KeyCode::End => &self.end,
            KeyCode::Up => "↑",
            KeyCode::Down => "↓",
            KeyCode::Left => "←",
            KeyCode::Right => "→",
            KeyCode::BackTab => "⇧Tab",
            other => NAMED.iter().find(|(_, code)| *code == other).map_or("?", |(name, _)| name),
        }
    }
}

impl From<KeyEvent> for Key {
    fn from(event: KeyEvent) -> Self {
        let ctrl = event.modifiers.contains(KeyModifiers::CONTROL);
        let alt = event.modifiers.contains(KeyModifiers::ALT);
        let code = match event.code {
            // Terminals differ in whether Ctrl-P comes as p or P.
            KeyCode::Char(letter) if ctrl => KeyCode::Char(letter.to_ascii_lowercase()),
            code => code,
        };
        // A shifted letter is another letter already.
        let shift =
            event.modifiers.contains(KeyModifiers::SHIFT) && !matches!(code, KeyCode::Char(_) | KeyCode::BackTab);
        Self { code, ctrl, alt, shift }
    }
}

impl FromStr for Key {
    type Err = NoKey;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let mut key = Self { code: KeyCode::Null, ctrl: false, alt: false, shift: false };
        let mut rest = text;
        loop {
            match rest.split_once('-') {
                Some(("ctrl", after)) if !after.is_empty() => (key.ctrl, rest) = (true, after),
                Some(("alt", after)) if !after.is_empty() => (key.alt, rest) = (true, after),
                Some(("shift", after)) if !after.is_empty() => (key.shift, rest) = (true, after),
                _ => break,
            }
        }
        let mut letters = rest.chars();
        key.code = match (letters.next(), letters.next()) {
            (Some(letter), None) => KeyCode::Char(letter),
            _ => match (NAMED.iter().find(|(name, _)| *name == rest), rest.strip_prefix('F')) {
                (Some((_, code)), _) => *code,
                (None, Some(number)) => KeyCode::F(number.parse().map_err(|_| NoKey(text.to_owned()))?),
                (None, None) => return Err(NoKey(text.to_owned())),
            },
        };
        Ok(key)
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (held, name) in [(self.ctrl, "ctrl-"), (self.alt, "alt-"), (self.shift, "shift-")] {
            if held {
                f.write_str(name)?;
            }
        }
        match (NAMED.iter().find(|(_, code)| *code == self.code), self.code) {
            (Some((name, _)), _) => f.write_str(name),
            (None, KeyCode::Char(letter)) => write!(f, "{letter}"),
            (None, KeyCode::F(number)) => write!(f, "F{number}"),
            _ => f.write_str("?"),
        }
    }
}

/// Keys pressed one after the other, from text such as `a d`.
pub fn sequence(text: &str) -> Result<Vec<Key>, NoKey> {
    text.split(' ').map(str::parse).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_read_as_they_are_written() {
        for text in ["a", "ctrl-p", "F1", "Enter", "alt-Left", "-", "+", "?", "shift-Tab", "ctrl--", "Ä"] {
            assert_eq!(text.parse::<Key>().unwrap().to_string(), text);
        }
        assert!("Entr".parse::<Key>().is_err() && "".parse::<Key>().is_err());
        assert_eq!(sequence("a d").unwrap().len(), 2);
    }

    #[test]
    fn shifted_letters_are_letters() {
        let event = KeyEvent::new(KeyCode::Char('U'), KeyModifiers::SHIFT);
        assert_eq!(Key::from(event), "U".parse().unwrap());
        let event = KeyEvent::new(KeyCode::Char('P'), KeyModifiers::CONTROL);
        assert_eq!(Key::from(event), "ctrl-p".parse().unwrap());
    }
}
