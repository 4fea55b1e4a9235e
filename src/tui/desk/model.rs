//! Which model is on the desk: the base, or one of its variants compiled on it.

use crate::edit::{Edit, Refusal, compile};
use crate::map::{Action, Id, Map, Patch, VariantPatch};
use crate::variant::{self, Contrast};

/// A variant with the map that it makes of the base.
struct Opened {
    id: Id,
    map: Map,
    contrast: Contrast,
}

/// The base, or a variant.
#[derive(Default)]
pub(super) struct OpenModel {
    variant: Option<Opened>,
    /// The variant that was open before the base.
    last: Option<Id>,
}

impl OpenModel {
    /// Opens a variant or, without one, the base. Whether there is such a model.
    pub(super) fn open(&mut self, base: &Map, id: Option<&Id>) -> bool {
        let opened = match id {
            None => None,
            Some(id) => match variant::compile(base, id) {
                Some(compiled) => {
                    let contrast = Contrast::of(&compiled);
                    Some(Opened { id: id.clone(), map: compiled.map, contrast })
                }
                None => return false,
            },
        };
        if let Some(before) = std::mem::replace(&mut self.variant, opened) {
            self.last = Some(before.id);
        }
        true
    }

    /// Follows the base, which changed; where the variant went, the base is open.
    pub(super) fn follow(&mut self, base: &Map) {
        let id = self.variant.take().map(|opened| opened.id);
        if id.is_some() {
            self.open(base, id.as_ref());
        }
    }

    /// The variant that is open; none: the base is.
    pub(super) fn id(&self) -> Option<&Id> {
        self.variant.as_ref().map(|opened| &opened.id)
    }

    /// The variant that was open before the base.
    pub(super) fn last(&self) -> Option<&Id> {
        self.last.as_ref()
    }

    /// The map of the variant that is open.
    pub(super) fn map(&self) -> Option<&Map> {
        self.variant.as_ref().map(|opened| &opened.map)
    }

    /// What the variant that is open makes of the base.
    pub(super) fn contrast(&self) -> Option<&Contrast> {
        self.variant.as_ref().map(|opened| &opened.contrast)
    }

    /// What has to be done to the base so that these actions happen in the model that is open: in the base themselves, in a
    /// variant they become its last steps. Nothing where they change nothing.
    ///
    /// # Errors
    /// Where an action does not fit the map of the model.
    pub(super) fn recorded(&self, base: &Map, actions: Vec<Action>) -> Result<Vec<Action>, Refusal> {
        let Some(Opened { id, map, .. }) = self.variant.as_ref().filter(|_| !actions.iter().all(is_about_variants))
        else {
            return Ok(actions);
        };
        let edit: Edit = compile(&actions, map).map_err(|refusal| refusal.of_list(actions.len()))?;
        if edit.is_empty() {
            return Ok(Vec::new());
        }
        let before = base.variant(id).map(|variant| variant.actions.clone()).unwrap_or_default();
        let actions = Patch::Set(before.into_iter().chain(actions).collect());
        Ok(vec![Action::AlterVariant { id: id.clone(), variant: VariantPatch { actions, ..VariantPatch::default() } }])
    }
}

/// Variants stand beside the base, whatever model is open.
fn is_about_variants(action: &Action) -> bool {
    matches!(
        action,
        Action::AddVariant { .. }
            | Action::AlterVariant { .. }
            | Action::RemoveVariant { .. }
            | Action::DropAction { .. }
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::edit::History;
    use crate::edit::When;

    fn base() -> History {
        let says = r#"[AddField(id: "sprache", field: (name: "Sprache")), AddVariant(id: "v", variant: (name: "V"))]"#;
        let mut history = History::new(Map::default());
        history.do_step(ron::from_str(says).unwrap(), When(0)).unwrap();
        history
    }

    fn rename(name: &str) -> Vec<Action> {
        vec![Action::Rename { id: "sprache".parse().unwrap(), name: name.to_owned() }]
    }

    #[test]
    fn in_a_variant_actions_become_its_steps_and_the_base_stays() {
        let (mut history, mut model) = (base(), OpenModel::default());
        let id: Id = "v".parse().unwrap();
        assert!(model.open(history.map(), Some(&id)));
        for (number, name) in ["Deutsch", "Sprachen"].into_iter().enumerate() {
            let recorded = model.recorded(history.map(), rename(name)).unwrap();
            history.do_step(recorded, When(1)).unwrap();
            model.follow(history.map());
            assert_eq!(history.map().variant(&id).unwrap().actions.len(), number + 1);
            assert_eq!(
                (
                    history.map().name(&"sprache".parse().unwrap()),
                    model.map().unwrap().name(&"sprache".parse().unwrap())
                ),
                ("Sprache", name)
            );
        }
        assert_eq!(model.recorded(history.map(), rename("Sprachen")), Ok(Vec::new()), "nothing changes");
        let gone = vec![Action::Remove { id: "weg".parse().unwrap() }];
        assert!(model.recorded(history.map(), gone).is_err());
        history.undo();
        model.follow(history.map());
        assert_eq!(model.map().unwrap().name(&"sprache".parse().unwrap()), "Deutsch");
    }

    #[test]
    fn where_the_variant_goes_the_base_is_open() {
        let (mut history, mut model) = (base(), OpenModel::default());
        assert!(!model.open(history.map(), Some(&"w".parse().unwrap())));
        model.open(history.map(), Some(&"v".parse().unwrap()));
        history.undo();
        model.follow(history.map());
        assert!(model.id().is_none() && model.map().is_none());
    }
}
