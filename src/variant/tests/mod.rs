//! Tests of variants: examples, and laws on random maps.

mod compiling;
mod contrasting;
mod laws;

use super::{Compiled, compiled_on};
use crate::map::{Action, Id, Map, Variant};

/// Actions as files write them.
pub(super) fn actions(text: &str) -> Vec<Action> {
    ron::Options::default()
        .with_default_extension(
            ron::extensions::Extensions::IMPLICIT_SOME | ron::extensions::Extensions::UNWRAP_VARIANT_NEWTYPES,
        )
        .from_str(text)
        .unwrap()
}

/// A map with one variant more.
pub(super) fn with_variant(map: &Map, id: &str, from: Option<&str>, actions: Vec<Action>) -> Map {
    let variant = Variant { from: from.map(id_of), actions, ..Variant::bare(id.to_uppercase()) };
    done(map, &Action::AddVariant { id: id_of(id), variant })
}

/// The map after an action that fits.
pub(super) fn done(map: &Map, action: &Action) -> Map {
    let mut map = map.clone();
    action.edit(&map).unwrap().apply(&mut map).unwrap();
    map
}

/// What actions make of a map.
pub(super) fn tried(map: &Map, text: &str) -> Compiled {
    let variant = Variant { actions: actions(text), ..Variant::bare("Versuch".to_owned()) };
    compiled_on(map, &[(&id_of("versuch"), &variant)])
}

fn id_of(text: &str) -> Id {
    text.parse().unwrap()
}
