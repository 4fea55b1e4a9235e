//! Which command the keys pressed so far mean: found, begun, or none.

use std::collections::BTreeMap;

use super::command::{self, Command, Keys};
use super::key::{Key, sequence};
use super::place::Place;
use crate::words::Words;

/// The keys of every place, from the command table.
#[derive(Default)]
pub struct Keymap {
    by_place: BTreeMap<Place, BTreeMap<Vec<Key>, &'static Command>>,
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
        let mut keymap = Self::default();
        for command in command::all() {
            for keys in keys_of(command, words) {
                for &place in command.places {
                    keymap.by_place.entry(place).or_default().entry(keys.clone()).or_insert(command);
                }
            }
        }
        keymap
    }

    /// What `pressed` means in a place.
    pub fn lookup(&self, place: Place, pressed: &[Key]) -> Lookup {
        let Some(keys) = self.by_place.get(&place) else { return Lookup::None };
        if let Some(command) = keys.get(pressed) {
            return Lookup::Found(command);
        }
        let begun: Vec<_> = keys
            .range(pressed.to_vec()..)
            .take_while(|(keys, _)| keys.starts_with(pressed))
            .filter_map(|(keys, command)| Some((*keys.get(pressed.len())?, *command)))
            .collect();
        if begun.is_empty() { Lookup::None } else { Lookup::Begun(begun) }
    }
}

/// The key sequences of a command in the language of the screen.
pub fn keys_of(command: &Command, words: &Words) -> Vec<Vec<Key>> {
    match command.keys {
        Keys::Fixed(texts) => texts.iter().filter_map(|text| sequence(text).ok()).collect(),
        Keys::Letter(role) => {
            let letter = words.role_letter(role);
            letter.chars().flat_map(char::to_lowercase).map(|letter| vec![Key::of(letter)]).collect()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::map::Language;

    #[test]
    fn every_key_of_the_table_reads_and_means_one_thing() {
        for &language in Language::ALL {
            let words = Words::new(language);
            let mut taken: BTreeMap<(Place, Vec<Key>), &str> = BTreeMap::new();
            for command in command::all() {
                if let Keys::Fixed(texts) = command.keys {
                    assert!(texts.iter().all(|text| sequence(text).is_ok()), "{}", command.name);
                }
                for keys in keys_of(command, &words) {
                    for &place in command.places {
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
            for &place in command.places.iter().filter(|place| place.takes_text()) {
                for keys in keys_of(command, &words) {
                    assert!(keys.iter().all(|key| key.typed().is_none()), "{} in {place:?}", command.name);
                }
            }
        }
    }
}
