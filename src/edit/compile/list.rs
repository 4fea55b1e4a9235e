//! Lists of actions: whole or refused, or each by itself.

use crate::edit::{Edit, Refusal};
use crate::map::{Action, Map};

/// The effect of several actions, one after the other: whole, or refused.
///
/// # Errors
/// [`Refusal::InList`] with the number of the first action that cannot be done, and why.
///
/// # Examples
/// ```
/// use querschnitt::edit::compile;
/// use querschnitt::map::{Action, Map};
/// let actions: Vec<Action> = ron::from_str(r#"[
///     AddField(id: "arbeit", field: (name: "Arbeit")),
///     AddField(id: "sprache", field: (name: "Sprache")),
///     Depend(field: "arbeit", on: "sprache", kind: Sequential),
/// ]"#)?;
/// assert_eq!(compile(&actions, &Map::default())?.changes().count(), 2);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn compile(actions: &[Action], map: &Map) -> Result<Edit, Refusal> {
    // One action needs no copy of the map: the common case in the editor.
    if let [action] = actions {
        return action.edit(map).map_err(|why| in_list(0, why));
    }
    let mut walk = Walk::new(map);
    for (index, action) in actions.iter().enumerate() {
        walk.step(action).map_err(|why| in_list(index, why))?;
    }
    Ok(walk.all)
}

/// What became of several actions when those that could not be done were left out.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Each {
    /// The effect of those that could be done, as one.
    pub edit: Edit,
    /// The effect of each, one after the other; `None` where it was refused.
    pub edits: Vec<Option<Edit>>,
    /// The refused ones by their number, from 0.
    pub refused: Vec<(usize, Refusal)>,
}

/// The effect of several actions, one after the other, going on past those that are refused.
///
/// Variants are read like this: what no longer fits the map is reported, not dropped.
pub fn compile_each(actions: &[Action], map: &Map) -> Each {
    let mut walk = Walk::new(map);
    let mut each = Each::default();
    for (index, action) in actions.iter().enumerate() {
        match walk.step(action) {
            Ok(edit) => each.edits.push(Some(edit)),
            Err(why) => {
                each.edits.push(None);
                each.refused.push((index, why));
            }
        }
    }
    each.edit = walk.all;
    each
}

/// A copy of the map that follows the actions, and what happened so far.
struct Walk {
    map: Map,
    all: Edit,
}

impl Walk {
    fn new(map: &Map) -> Self {
        Self { map: map.clone(), all: Edit::default() }
    }

    fn step(&mut self, action: &Action) -> Result<Edit, Refusal> {
        let edit = action.edit(&self.map)?;
        edit.apply(&mut self.map)?;
        self.all = std::mem::take(&mut self.all).then(edit.clone())?;
        Ok(edit)
    }
}

fn in_list(index: usize, why: Refusal) -> Refusal {
    Refusal::InList { index, why: Box::new(why) }
}
