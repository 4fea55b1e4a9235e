//! Which command the keys pressed so far mean: found, begun, or none.

use super::command::{self, Command, Keys};
use super::key::{Key, sequence};
use super::place::Place;
use crate::words::{Letters, Words};

/// The keys of every place, from the command table.
#[derive(Default)]
pub struct Keymap {
    rows: Vec<(Place, Vec<Key>, &'static Command)>,
}

/// What the keys pressed so far mean.
pub enum Lookup {
    /// This command.
    Found(&'static Command),
    /// Some commands begin like this: the which-key rows, the next key and its command.
    Begun(Vec<(Key, &'static Command)>),
    /// Nothing.
    None,
}

impl Keymap {
    /// The keymap of the command table, with the role letters of the language.
    pub fn new(words: &Words) -> Self {
        let mut rows = Vec::new();
        for command in command::all() {
            for keys in keys_of(command, words) {
                rows.extend(command.places.iter().map(|place| (place, keys.clone(), command)));
            }
        }
        Self { rows }
    }

    /// What `pressed` means in a place.
    pub fn lookup(&self, place: Place, pressed: &[Key]) -> Lookup {
        let here = || self.rows.iter().filter(move |(at, ..)| *at == place);
        if let Some((.., command)) = here().find(|(_, keys, _)| keys == pressed) {
            return Lookup::Found(command);
        }
        let begun: Vec<_> = here()
            .filter(|(_, keys, _)| keys.starts_with(pressed))
            .filter_map(|(_, keys, command)| Some((*keys.get(pressed.len())?, *command)))
            .collect();
        if begun.is_empty() { Lookup::None } else { Lookup::Begun(begun) }
    }
}

/// The key sequences of a command in the language of the screen.
pub fn keys_of(command: &Command, words: &Words) -> Vec<Vec<Key>> {
    match command.keys {
        Keys::Fixed(texts) => texts.iter().filter_map(|text| sequence(text).ok()).collect(),
        Keys::Letter(role) => {
            let letter = words.role_letter(role, Letters::Own);
            letter.to_lowercase().map(|letter| vec![Key::of(letter)]).collect()
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;

    use super::*;
    use crate::map::Language;

    #[test]
    fn every_key_of_the_table_reads_and_means_one_thing() {
        for &language in Language::ALL {
            let words = Words::new(language);
            let mut taken: HashMap<(Place, Vec<Key>), &str> = HashMap::new();
            for command in command::all() {
                if let Keys::Fixed(texts) = command.keys {
                    assert!(texts.iter().all(|text| sequence(text).is_ok()), "{}", command.name);
                }
                for keys in keys_of(command, &words) {
                    for place in command.places.iter() {
                        let other = taken.insert((place, keys.clone()), command.name);
                        assert_eq!(other, None, "{keys:?} in {place:?} means {} too", command.name);
                    }
                }
            }
            // No sequence hides a longer one.
            for (place, keys) in taken.keys() {
                for length in 1..keys.len() {
                    assert!(!taken.contains_key(&(*place, keys[..length].to_vec())), "{keys:?} in {place:?} is hidden");
                }
            }
        }
    }

    #[test]
    fn letters_are_never_commands_where_text_is_typed() {
        let words = Words::new(Language::De);
        for command in command::all() {
            for place in command.places.iter().filter(|place| place.takes_text()) {
                for keys in keys_of(command, &words) {
                    assert!(keys.iter().all(|key| key.typed().is_none()), "{} in {place:?}", command.name);
                }
            }
        }
    }
}
