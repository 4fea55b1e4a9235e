//! Organisational models in words.

use super::names::Names;
use super::{Trouble, Words};
use crate::map::Map;
use crate::variant::{Archetype, Question, Unfit};

/// A model as a person reads it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ArchetypeText {
    /// What it is called.
    pub name: String,
    /// What it is, in a sentence.
    pub what: String,
    /// What speaks for it.
    pub pro: String,
    /// What speaks against it.
    pub con: String,
    /// Where it was tried, with sources.
    pub cases: String,
    /// Who decides about it.
    pub who_decides: String,
    /// That the program only compares.
    pub no_verdict: String,
}

impl Words {
    /// A model in words.
    ///
    /// # Examples
    /// ```
    /// use querschnitt::map::Language;
    /// use querschnitt::variant::archetype;
    /// use querschnitt::words::Words;
    /// let house = Words::new(Language::De).archetype(archetype("house").unwrap());
    /// assert_eq!(house.pro, "Eine Adresse ohne eine Hierarchie.");
    /// ```
    pub fn archetype(&self, archetype: &Archetype) -> ArchetypeText {
        let of = |part: &str| self.text(&format!("archetype-{}{part}", archetype.id)).into_owned();
        ArchetypeText {
            name: of(""),
            what: of("-what"),
            pro: of("-for"),
            con: of("-against"),
            cases: of("-cases"),
            who_decides: self.text("archetype-who-decides").into_owned(),
            no_verdict: self.text("archetype-no-verdict").into_owned(),
        }
    }

    /// What the answer to a question begins with, where it is a text that the model usually goes by.
    pub fn model_text(&self, archetype: &Archetype, question: &Question) -> Option<String> {
        let id = format!("archetype-{}-{}", archetype.id, question.id);
        self.has(&id).then(|| self.text(&id).into_owned())
    }

    /// The text of a question.
    pub fn question(&self, question: &Question) -> String {
        self.asked(question.id)
    }

    /// Why answers do not make a list of actions. `map` is the map as it is.
    pub fn unfit(&self, unfit: &Unfit, map: &Map) -> Trouble {
        let names = Names::of(Some(map));
        let (message, question, more) = match unfit {
            Unfit::Refused(refusal) => return self.refusal(refusal, map),
            Unfit::Missing(question) => ("missing", question, None),
            Unfit::Kind(question) => ("kind", question, None),
            Unfit::TooFew(question, n) => ("too-few", question, Some(("n", (*n).into()))),
            Unfit::TooMany(question, n) => ("too-many", question, Some(("n", (*n).into()))),
            Unfit::NotOffered(question, id) => {
                ("not-offered", question, Some(("name", names.name_of(id.as_str()).into())))
            }
        };
        let args: Vec<_> = [("question", self.asked(question).into())].into_iter().chain(more).collect();
        Trouble { what: self.with(&format!("archetype-unfit-{message}"), &args), hint: None }
    }

    fn asked(&self, question: &str) -> String {
        self.text(&format!("archetype-ask-{question}")).into_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::map::Language;
    use crate::variant::{ARCHETYPES, Answer, Answers, archetype};
    use crate::words::testing::{id, map};

    #[test]
    fn every_model_and_every_question_has_its_words() {
        for language in Language::ALL {
            let words = Words::new(*language);
            for model in ARCHETYPES {
                let text = words.archetype(model);
                let parts = [text.name, text.what, text.pro, text.con, text.cases, text.who_decides, text.no_verdict];
                assert!(parts.iter().all(|part| !part.starts_with("archetype-")), "{parts:?}");
                for question in model.questions {
                    assert!(words.question(question).ends_with('?'), "{} {}", model.id, question.id);
                }
            }
        }
    }

    #[test]
    fn why_not_reads_well() {
        let words = Words::new(Language::De);
        let (model, map) = (archetype("merged-office").unwrap(), map());
        let told = |answers: &Answers| words.unfit(&model.actions(&map, answers).unwrap_err(), &map).what;
        assert_eq!(told(&Answers::default()), "Es fehlt noch eine Antwort: Welche Einheiten gehen in das Amt?");
        let one = Answers::default().with("units", Answer::Several([id("asyl")].into()));
        assert_eq!(told(&one), "Hier braucht es mindestens 2 Angaben: Welche Einheiten gehen in das Amt?");
        let actor = Answers::default().with("units", Answer::Several([id("asyl"), id("vhs")].into()));
        assert_eq!(told(&actor), "VHS steht hier nicht zur Wahl: Welche Einheiten gehen in das Amt?");
    }
}
