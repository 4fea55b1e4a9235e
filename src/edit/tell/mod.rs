//! An edit told as actions, in an order in which every one of them can be done.

mod first;
mod nodes;
mod order;
mod rest;
mod telling;

use super::{Edit, Refusal};
use crate::map::{Action, Map};

/// The edit as a list of actions: compiled on `before`, they give the same edit again.
///
/// A changed responsibility is one `Assign`, a changed name one `Rename`, a unit that remembers the id of one that went a
/// `ChangeId` (of several a `Merge`, where that says more with less). Conflicts left by a merge are no part of the list:
/// only `Resolve` speaks of them.
///
/// Time O(changes · log n); where something goes or changes its id, also a copy of the map and one look at all loose
/// references for each.
///
/// # Errors
/// Where the edit does not fit the map.
///
/// # Examples
/// ```
/// use querschnitt::edit::{Edit, actions, compile};
/// use querschnitt::map::{Action, Map};
/// let says: Vec<Action> = ron::from_str(r#"[AddField(id: "sprache", field: (name: "Sprache"))]"#)?;
/// let edit = compile(&says, &Map::default())?;
/// assert_eq!(actions(&edit, &Map::default())?, says);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn actions(edit: &Edit, before: &Map) -> Result<Vec<Action>, Refusal> {
    edit.check(before)?;
    let mut telling = first::tell(edit, before)?;
    telling.taken_away();
    telling.freed_ids();
    telling.declared();
    telling.added_nodes();
    telling.altered_nodes();
    telling.links();
    telling.paths();
    telling.dimensions_at_last();
    telling.about_the_map();
    telling.variants();
    Ok(telling.said)
}
