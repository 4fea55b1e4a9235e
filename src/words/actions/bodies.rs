//! What bodies are called that a remedy would found: the analysis knows no language, so it names them after their field.

use crate::map::{Action, Actor, ActorKind, Map};
use crate::words::Words;

impl Words {
    /// The remedies with the bodies that they found named as people would name them in the language of the map (else in
    /// that of these words): „Runder Tisch Sprache“.
    ///
    /// # Examples
    /// ```
    /// use querschnitt::map::{Action, Actor, ActorKind, Language, Map};
    /// use querschnitt::words::Words;
    /// let actor = Actor::bare("Sprache".to_owned(), ActorKind::Body);
    /// let found = Action::AddActor { id: "sprache-2".parse()?, actor };
    /// let named = Words::new(Language::De).christened(&Map::default(), vec![vec![found]]);
    /// assert!(matches!(&named[0][0], Action::AddActor { actor, .. } if actor.name == "Runder Tisch Sprache"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn christened(&self, map: &Map, mut remedies: Vec<Vec<Action>>) -> Vec<Vec<Action>> {
        let bodies: Vec<&mut Actor> = remedies.iter_mut().flatten().filter_map(founded).collect();
        if bodies.is_empty() {
            return remedies;
        }
        let other = map.settings().language.filter(|&language| language != self.language()).map(Self::new);
        for body in bodies {
            body.name = other.as_ref().unwrap_or(self).with("round-table-of", &[("field", body.name.clone().into())]);
        }
        remedies
    }
}

fn founded(action: &mut Action) -> Option<&mut Actor> {
    match action {
        Action::AddActor { actor, .. } if actor.kind == ActorKind::Body => Some(actor),
        _ => None,
    }
}
