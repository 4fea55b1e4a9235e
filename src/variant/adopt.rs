//! A variant becomes the base; two maps become a base and a variant.

use super::compiled::compile;
use crate::edit::{Change, Edit, Refusal, actions, compile as compile_actions};
use crate::map::{Action, Id, Map, Record, Slot, Variant};

/// The one edit that makes a variant the base: the map becomes that of the variant.
///
/// The variant goes, since what it says is done; actions of its own that do not fit stay behind in it. Variants that
/// started from it start from the base now. `None` where there is no such variant.
///
/// # Errors
/// Where the edit does not leave the map whole, which a sound map does not come to.
pub fn adopted(map: &Map, id: &Id) -> Option<Result<Edit, Refusal>> {
    let compiled = compile(map, id)?;
    let left: Vec<Action> =
        compiled.misfits().filter(|(step, _)| step.variant == *id).map(|(step, _)| step.action.clone()).collect();
    // Changed ids are rewritten in variants too, so the records are taken as the variant's map has them.
    let mut changes = Vec::new();
    for (other, variant) in compiled.map.variants() {
        let after = match variant {
            own if other == id => {
                (!left.is_empty()).then(|| Variant { from: None, actions: left.clone(), ..own.clone() })
            }
            heir if heir.from.as_ref() == Some(id) => Some(Variant { from: None, ..heir.clone() }),
            _ => continue,
        };
        let before = Some(Record::Variant(variant.clone()));
        changes.push((Slot::Variant(other.clone()), Change { before, after: after.map(Record::Variant) }));
    }
    Some(compiled.edit.then(Edit::of(changes)).and_then(|edit| edit.check(map).map(|()| edit)))
}

/// The variant of `base` that makes `other` of it.
///
/// Its actions are what tells the two maps apart; by intent (a merge, another id) where units remember the ids that they
/// had. The variants of `other` and what a merge left open in it are no part of that: see [`left_behind`].
///
/// # Errors
/// Where the difference cannot be told as actions.
///
/// # Examples
/// ```
/// use querschnitt::map::{Action, Map};
/// use querschnitt::variant::from_pair;
/// let (base, mut other) = (Map::default(), Map::default());
/// let add: Action = ron::from_str(r#"AddField(id: "sprache", field: (name: "Sprache"))"#)?;
/// add.edit(&other)?.apply(&mut other)?;
/// assert_eq!(from_pair(&base, &other, "Mit Sprache")?.actions, [add]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn from_pair(base: &Map, other: &Map, name: &str) -> Result<Variant, Refusal> {
    let differs = Edit::between(base, other);
    let about_the_map = |slot: &Slot| !matches!(slot, Slot::Variant(_) | Slot::Conflict(_));
    let differs = Edit::of(
        differs.changes().filter(|(slot, _)| about_the_map(slot)).map(|(slot, change)| (slot.clone(), change.clone())),
    );
    let told = actions(&differs, base)?;
    compile_actions(&told, base)?;
    Ok(Variant { actions: told, ..Variant::bare(name.to_owned()) })
}

/// Whether a map has what no variant of another map can hold: variants of its own, or conflicts that a merge left open.
pub fn left_behind(other: &Map) -> bool {
    other.variants().next().is_some() || other.conflicts().next().is_some()
}
