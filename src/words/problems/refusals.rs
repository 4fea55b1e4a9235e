//! Why a step is not done, in words.

use super::Trouble;
use crate::edit::Refusal;
use crate::map::{Map, Problem};
use crate::words::names::Names;
use crate::words::{Arg, Form, Words};

/// How many things that would be wrong are told.
const TOLD: usize = 3;

impl Words {
    /// Why a step is not done. `map` is the map as it is.
    ///
    /// # Examples
    /// ```
    /// use querschnitt::edit::Refusal;
    /// use querschnitt::map::{Language, Map};
    /// use querschnitt::words::Words;
    /// let told = Words::new(Language::De).refusal(&Refusal::Taken { id: "vhs".parse()? }, &Map::default());
    /// assert_eq!(told.to_string(), "Die Kennung „vhs“ ist schon vergeben. Bitte eine andere wählen.");
    /// # Ok::<(), querschnitt::map::InvalidId>(())
    /// ```
    pub fn refusal(&self, refusal: &Refusal, map: &Map) -> Trouble {
        let names = Names::of(Some(map));
        let mut refusal = refusal;
        let mut step = None;
        // lists in lists: the outermost number is the one a reader can find
        while let Refusal::InList { index, why } = refusal {
            step.get_or_insert(index.saturating_add(1));
            refusal = why;
        }
        let told = self.refusal_of(refusal, &names);
        match step {
            Some(step) => Trouble {
                what: self.with("problem-in-list", &[("n", step.into()), ("why", told.what.into())]),
                hint: told.hint,
            },
            None => told,
        }
    }

    fn refusal_of(&self, refusal: &Refusal, names: &Names) -> Trouble {
        let name = |id: &crate::map::Id| -> Arg<'static> { names.name_of(id.as_str()).into() };
        match refusal {
            Refusal::Unexpected { slot } => self.trouble("unexpected", &[("place", self.place_of(slot, names).into())]),
            Refusal::NotWhole(problems) => self.not_whole(problems, names),
            Refusal::Unknown { id, expected } => {
                self.trouble("unknown", &[("name", name(id)), ("expected", self.expected(expected).into())])
            }
            Refusal::UnknownNode { id } | Refusal::UnknownPath { id } | Refusal::UnknownNodeOrPath { id } => {
                self.trouble("not-there", &[("name", name(id))])
            }
            Refusal::Taken { id } => self.trouble("taken", &[("id", id.into())]),
            Refusal::NotThere { slot } => {
                self.trouble("nothing-there", &[("place", self.place_of(slot, names).into())])
            }
            Refusal::Required(attribute) => {
                self.trouble("required", &[("label", self.attribute(Form::Department, attribute.0).into())])
            }
            Refusal::AlterWhat { id } => self.trouble("alter-what", &[("name", name(id))]),
            Refusal::MixedMerge { units } => {
                let units: Vec<String> = units.iter().map(|id| names.name_of(id.as_str())).collect();
                self.trouble("mixed-merge", &[("units", self.some_of(&units).into())])
            }
            // lists are unwrapped by the caller
            Refusal::TooFew | Refusal::InList { .. } => self.trouble("too-few", &[]),
            Refusal::Unnamed { id } => self.trouble("unnamed", &[("id", id.into())]),
            Refusal::NobodyTakesOver { id } => self.trouble("nobody-takes-over", &[("name", name(id))]),
            Refusal::FieldNotInOnePart { field } => self.trouble("field-not-in-one-part", &[("field", name(field))]),
            Refusal::NotBelow { id, unit } => self.trouble("not-below", &[("name", name(id)), ("unit", name(unit))]),
            Refusal::ChildInSeveralParts { id } => self.trouble("child-in-several-parts", &[("name", name(id))]),
            Refusal::NoSuchAction { variant, index } => {
                self.trouble("no-such-action", &[("name", name(variant)), ("n", index.saturating_add(1).into())])
            }
        }
    }

    fn not_whole(&self, problems: &[Problem], names: &Names) -> Trouble {
        let told: Vec<Trouble> = problems.iter().take(TOLD).map(|problem| self.problem_of(problem, names)).collect();
        let mut what: Vec<String> = told.iter().map(|trouble| trouble.what.clone()).collect();
        if problems.len() > TOLD {
            what.push(self.with("problem-more", &[("n", (problems.len() - TOLD).into())]));
        }
        let hint = told.into_iter().next().and_then(|trouble| trouble.hint);
        Trouble { what: self.with("problem-not-whole", &[("problems", what.join(" ").into())]), hint }
    }
}
