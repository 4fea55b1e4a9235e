//! One entry: how the map got from the entry before to this one.

use serde::{Deserialize, Serialize};

use super::super::read::read_text;
use super::super::write::canonical_text;
use crate::edit::{Edit, Refusal, actions, compile};
use crate::map::{Action, Map};

/// A change of the map as the journal keeps it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Entry {
    /// What was done, in words that can be told.
    Steps(Vec<Action>),
    /// The whole map afterwards, as canonical text: for changes that actions do not say, as conflicts left by a merge.
    Whole(String),
}

impl Entry {
    /// The change that leads from one map to another; `None` where nothing changed.
    ///
    /// Time as [`Edit::between`] and [`actions`], and once more to try what will be kept.
    pub fn between(before: &Map, after: &Map) -> Option<Self> {
        let edit = Edit::between(before, after);
        if edit.is_empty() {
            return None;
        }
        let steps = actions(&edit, before).ok().filter(|steps| compile(steps, before).is_ok_and(|says| says == edit));
        Some(steps.map_or_else(|| Self::Whole(canonical_text(after)), Self::Steps))
    }

    /// Does on a map what was done; where it is refused, the map is untouched.
    ///
    /// # Errors
    /// Where the steps do not fit the map. A whole map that cannot be read changes nothing and is `Ok(false)`.
    pub fn apply(&self, map: &mut Map) -> Result<bool, Refusal> {
        match self {
            Self::Steps(steps) => compile(steps, map)?.apply(map)?,
            Self::Whole(text) => match read_text(text) {
                Ok(whole) => *map = whole,
                Err(_) => return Ok(false),
            },
        }
        Ok(true)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::super::arbitrary;
    use super::*;

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(48))]

        #[test]
        fn an_entry_leads_from_any_map_to_any_other(before in arbitrary::map(), after in arbitrary::map()) {
            let mut map = before.clone();
            if let Some(entry) = Entry::between(&before, &after) {
                prop_assert!(entry.apply(&mut map).unwrap());
            }
            prop_assert_eq!(map, after);
        }
    }
}
