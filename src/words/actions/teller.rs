//! Tells one action in a tone; the parts that need more words have files of their own.

use crate::map::{Action, Id, Map};
use crate::words::names::Names;
use crate::words::{Arg, Form, Words};

/// Whether an action is told as done or as proposed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::words) enum Tone {
    Done,
    Proposed,
}

/// What it takes to tell actions.
pub(in crate::words) struct Teller<'a> {
    pub(super) words: &'a Words,
    pub(super) names: Names<'a>,
    tone: Tone,
}

impl Words {
    /// An action as done: „Jobcenter verknüpft mit VHS“, "VHS made lead of Sprache". `map` is the map before it.
    ///
    /// # Examples
    /// ```
    /// use querschnitt::map::{Action, Language, Map};
    /// use querschnitt::words::Words;
    /// let action: Action = ron::from_str(r#"AddField(id: "sprache", field: (name: "Sprache"))"#)?;
    /// let words = Words::new(Language::De);
    /// assert_eq!(words.action(&action, &Map::default()), "Handlungsfeld Sprache angelegt");
    /// assert_eq!(words.proposal(&action, &Map::default()), "Handlungsfeld Sprache kommt dazu");
    /// # Ok::<(), ron::error::SpannedError>(())
    /// ```
    pub fn action(&self, action: &Action, map: &Map) -> String {
        Teller::new(self, map, Tone::Done).action(action)
    }

    /// An action as proposed: „VHS übernimmt die Federführung für Sprache“. `map` is the map before it.
    pub fn proposal(&self, action: &Action, map: &Map) -> String {
        Teller::new(self, map, Tone::Proposed).action(action)
    }

    /// Several actions as one proposal: alike ones joined, at most four told. `map` is the map before them.
    pub fn steps(&self, actions: &[Action], map: &Map) -> String {
        Teller::new(self, map, Tone::Proposed).several(actions)
    }

    /// Each of several actions as done, in order; later ones may speak of what earlier ones added. `map` is the map before
    /// them.
    pub fn each_done(&self, actions: &[Action], map: &Map) -> Vec<String> {
        let mut teller = Teller::new(self, map, Tone::Done);
        let mut told = Vec::with_capacity(actions.len());
        for action in actions {
            told.push(teller.action(action));
            teller.names.learn(action);
        }
        told
    }

    /// Several actions as done, for the undo line. `map` is the map before them.
    pub fn done(&self, actions: &[Action], map: &Map) -> String {
        Teller::new(self, map, Tone::Done).several(actions)
    }
}

impl<'a> Teller<'a> {
    pub(in crate::words) fn new(words: &'a Words, map: &'a Map, tone: Tone) -> Self {
        Self { words, names: Names::of(Some(map)), tone }
    }

    /// One action.
    pub(in crate::words) fn action(&self, action: &'a Action) -> String {
        match action {
            Action::AddDepartment { .. }
            | Action::AddActor { .. }
            | Action::AddField { .. }
            | Action::Move { .. }
            | Action::Merge { .. }
            | Action::Dissolve { .. }
            | Action::Split { .. } => self.reshape(action),
            Action::Rename { id, name } => self.say("rename", &[("old", self.name(id)), ("name", name.into())]),
            Action::ChangeId { id, to } => self.say("change-id", &[("id", id.into()), ("to", to.into())]),
            Action::Alter { id, department, actor, field } => {
                let mut changes = Vec::new();
                changes.extend(department.as_ref().map(|patch| self.changes(Form::Department, &**patch)));
                changes.extend(actor.as_ref().map(|patch| self.actor_changes(id, patch)));
                changes.extend(field.as_ref().map(|patch| self.changes(Form::Field, &**patch)));
                self.altered(self.name(id), changes.concat())
            }
            Action::Remove { id } => self.say("remove", &[("name", self.name(id))]),
            Action::Assign(responsibility) => self.assign(responsibility),
            Action::Tie(tie) => self.tie(tie),
            Action::Untie { from, to, kind } => self.untie(from, to, *kind),
            Action::Depend { field, on, kind } => {
                let kind = self.words.word(*kind);
                self.say("depend", &[("field", self.name(field)), ("on", self.name(on)), ("kind", kind.into())])
            }
            Action::Undepend { field, on } => {
                self.say("undepend", &[("field", self.name(field)), ("on", self.name(on))])
            }
            Action::SetMap(patch) => self.altered(self.words.form(Form::Map).into(), self.changes(Form::Map, patch)),
            _ => self.aside(action),
        }
    }

    /// The message of an action in the tone of the teller.
    pub(super) fn say(&self, what: &str, args: &[(&str, Arg)]) -> String {
        let tone = if self.tone == Tone::Done { "done" } else { "proposed" };
        self.words.with(&format!("action-{what}-{tone}"), args)
    }

    pub(super) fn name(&self, id: &'a Id) -> Arg<'a> {
        self.names.name(id).into()
    }

    /// A few names in a row.
    pub(super) fn list(&self, ids: impl IntoIterator<Item = &'a Id>) -> Arg<'a> {
        self.words.some_of(&self.names.names(ids)).into()
    }

    /// A text with details in brackets, where there are any.
    pub(super) fn detailed(&self, text: String, details: &[String]) -> String {
        if details.is_empty() {
            return text;
        }
        self.words.with("action-detailed", &[("text", text.into()), ("details", details.join(", ").into())])
    }
}
