//! A variant as a map: its actions done one after the other on the base as it is now.

use super::chain::chain;
use super::lineage::Lineage;
use crate::edit::{Edit, Refusal, following};
use crate::map::{Action, Id, Map, Variant};

/// What a variant makes of a map.
#[derive(Debug, Clone)]
pub struct Compiled {
    /// The map of the variant.
    pub map: Map,
    /// What leads from the base to it, as one edit.
    pub edit: Edit,
    /// Every action, those of the variants it starts from first, with what became of it.
    pub steps: Vec<Step>,
    /// Which units of the base became which units of the variant.
    pub lineage: Lineage,
}

/// One action of a variant and what became of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// The variant that has the action.
    pub variant: Id,
    /// The number of the action in that variant, from 0.
    pub index: usize,
    /// The action as it was done: with the ids that units have now.
    pub action: Action,
    /// Its effect, or why it does not fit the map; then the others stay in force.
    pub done: Result<Edit, Refusal>,
}

impl Compiled {
    /// The actions that do not fit, with the reason.
    pub fn misfits(&self) -> impl Iterator<Item = (&Step, &Refusal)> {
        self.steps.iter().filter_map(|step| Some((step, step.done.as_ref().err()?)))
    }
}

/// Compiles a variant on the map that holds it; `None` where there is no variant of this id.
///
/// An action is done as it is written; where that is refused and it names former ids, with the ids of now. What fits
/// neither way is reported and left out. Time O(sum of the actions' edits + one copy of the map).
///
/// # Examples
/// ```
/// use querschnitt::map::{Action, Map};
/// use querschnitt::variant;
/// let mut map = Map::default();
/// let add: Action = ron::from_str(
///     r#"AddVariant(id: "v", variant: (name: "V", actions: [AddField(id: "sprache", field: (name: "Sprache"))]))"#,
/// )?;
/// add.edit(&map)?.apply(&mut map)?;
/// let compiled = variant::compile(&map, &"v".parse()?).unwrap();
/// assert_eq!((map.fields().count(), compiled.map.fields().count()), (0, 1));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn compile(map: &Map, variant: &Id) -> Option<Compiled> {
    map.variant(variant)?;
    Some(compiled_on(map, &chain(map, variant)))
}

/// Compiles variants one on the other on a map, which need not hold them: for tries, and for a base that differs.
pub fn compiled_on(map: &Map, chain: &[(&Id, &Variant)]) -> Compiled {
    let mut compiled =
        Compiled { map: map.clone(), edit: Edit::default(), steps: Vec::new(), lineage: Lineage::of(map) };
    for (id, variant) in chain {
        for (index, action) in variant.actions.iter().enumerate() {
            compiled.step(id, index, action);
        }
    }
    compiled.edit = Edit::between(map, &compiled.map);
    compiled
}

impl Compiled {
    fn step(&mut self, variant: &Id, index: usize, action: &Action) {
        let (action, done) = fitted(action, &self.map);
        if let Ok(edit) = &done {
            let before = self.map.clone();
            // The edit was made for this very map.
            if edit.apply(&mut self.map).is_ok() {
                self.lineage.follow(&action, &before, &self.map);
            }
        }
        self.steps.push(Step { variant: variant.clone(), index, action, done });
    }
}

/// The action as it can be done: as written, else with former ids replaced; the first refusal counts.
fn fitted(action: &Action, map: &Map) -> (Action, Result<Edit, Refusal>) {
    let refusal = match action.edit(map) {
        Ok(edit) => return (action.clone(), Ok(edit)),
        Err(refusal) => refusal,
    };
    let followed = following(std::slice::from_ref(action), map).pop().filter(|followed| followed != action);
    match followed.and_then(|followed| Some((followed.edit(map).ok()?, followed))) {
        Some((edit, followed)) => (followed, Ok(edit)),
        None => (action.clone(), Err(refusal)),
    }
}
