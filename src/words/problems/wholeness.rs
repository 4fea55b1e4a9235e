//! Why a map would not be whole, in words.

use super::Trouble;
use crate::map::{Map, Problem, Slot};
use crate::words::names::Names;
use crate::words::{Arg, Form, Words};

impl Words {
    /// Why a map would not be whole. Without a map (none could be read) ids stand for names.
    ///
    /// # Examples
    /// ```
    /// use querschnitt::map::{Language, Problem, Slot};
    /// use querschnitt::words::Words;
    /// let problem = Problem::Empty { slot: Slot::Node("vhs".parse()?), attribute: "name" };
    /// let told = Words::new(Language::De).problem(&problem, None);
    /// assert_eq!(told.to_string(), "„vhs“: „Name“ ist leer. Bitte ausfüllen.");
    /// # Ok::<(), querschnitt::map::InvalidId>(())
    /// ```
    pub fn problem(&self, problem: &Problem, map: Option<&Map>) -> Trouble {
        self.problem_of(problem, &Names::of(map))
    }

    pub(super) fn problem_of(&self, problem: &Problem, names: &Names) -> Trouble {
        let place: Arg = self.place_of(problem.slot(), names).into();
        match problem {
            Problem::Dangling { slot, attribute, id, expected } => {
                let label = self.attribute(form(slot), attribute);
                self.trouble(
                    "dangling",
                    &[
                        ("place", place),
                        ("label", label.into()),
                        ("name", names.name_of(id.as_str()).into()),
                        ("expected", self.expected(expected).into()),
                    ],
                )
            }
            Problem::Doubled { id: Some(id), .. } => self.trouble("doubled-id", &[("id", id.into()), ("place", place)]),
            Problem::Doubled { id: None, .. } => self.trouble("doubled", &[("place", place)]),
            Problem::Circle { slot, ids } => {
                let told: Vec<String> = ids.iter().map(|id| names.name_of(id.as_str())).collect();
                let id = if matches!(slot, Slot::Variant(_)) { "circle-variants" } else { "circle" };
                self.trouble(id, &[("names", self.some_of(&told).into())])
            }
            Problem::NoRoles { .. } => self.trouble("no-roles", &[("place", place)]),
            Problem::WithItself { .. } => self.trouble("with-itself", &[("place", place)]),
            Problem::Empty { slot, attribute } => {
                let label = self.attribute(form(slot), attribute);
                self.trouble("empty", &[("place", place), ("label", label.into())])
            }
            Problem::Misplaced { .. } => self.trouble("misplaced", &[("place", place)]),
        }
    }
}

/// The form whose labels fit a slot; for nodes any will do, as their references are called the same.
fn form(slot: &Slot) -> Form {
    match slot {
        Slot::Setting(_) | Slot::Conflict(_) => Form::Map,
        Slot::Programme(_) => Form::Programme,
        Slot::Node(_) => Form::Actor,
        Slot::Responsibility(..) => Form::Responsibility,
        Slot::Tie(..) => Form::Tie,
        Slot::Path(_) => Form::Step,
        Slot::Variant(_) => Form::Variant,
        Slot::Rule(_) => Form::Rule,
        Slot::Accepted(..) => Form::Accepted,
    }
}
