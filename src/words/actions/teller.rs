//! Tells one action in a tone; the parts that need more words have files of their own.

use std::collections::{BTreeMap, BTreeSet};

use crate::map::{Action, Id, Map, Node};
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
    /// Whether long lists are counted instead of told.
    pub(super) brief: bool,
    pub(super) tone: Tone,
    /// Nodes that earlier actions removed.
    gone: BTreeSet<&'a Id>,
    /// Dimensions as earlier actions left them.
    dimensions: BTreeMap<&'a Id, &'a [Id]>,
}

impl Words {
    /// An action as done: „Jobcenter und VHS stimmen sich jetzt ab“, "VHS is now lead of Sprache". `map` is the map before it.
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
            teller.learn(action);
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
        Self::naming(words, Names::of(Some(map)), tone)
    }

    /// One that knows these names.
    pub(super) fn naming(words: &'a Words, names: Names<'a>, tone: Tone) -> Self {
        Self { words, names, brief: false, tone, gone: BTreeSet::new(), dimensions: BTreeMap::new() }
    }

    /// Learns what an action does that was told, so that later ones are told rightly.
    pub(super) fn learn(&mut self, action: &'a Action) {
        self.names.learn(action);
        match action {
            Action::Remove { id } => drop(self.gone.insert(id)),
            Action::SetDimension { id, values } => drop(self.dimensions.insert(id, values)),
            _ => {}
        }
    }

    /// Whether an earlier action removed it.
    pub(super) fn is_gone(&self, id: &Id) -> bool {
        self.gone.contains(id)
    }

    /// The values of a dimension so far; none where it is not there.
    pub(super) fn dimension_before(&self, id: &Id) -> &'a [Id] {
        let of_map =
            || self.names.map().and_then(|map: &'a Map| map.dimensions().get(id)).map_or(&[][..], Vec::as_slice);
        self.dimensions.get(id).copied().unwrap_or_else(of_map)
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
            Action::Rename { id, name } => self.say("rename", &[("old", self.subject(id)), ("name", name.into())]),
            Action::ChangeId { id, to } => {
                self.say("change-id", &[("name", self.subject(id)), ("id", id.into()), ("to", to.into())])
            }
            Action::Alter { id, department, actor, field } => {
                let before = self.names.map().and_then(|map: &Map| map.node(id));
                let mut changes = Vec::new();
                if let Some(patch) = department {
                    changes.extend(self.changes(Form::Department, before.and_then(Node::as_department), patch));
                }
                if let Some(patch) = actor {
                    changes.extend(self.changes(Form::Actor, before.and_then(Node::as_actor), patch));
                }
                if let Some(patch) = field {
                    changes.extend(self.changes(Form::Field, before.and_then(Node::as_field), patch));
                }
                self.altered(self.subject(id), changes)
            }
            Action::Remove { id } => self.removed(id),
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
            Action::SetMap(patch) => {
                let before = self.names.map().map(Map::settings);
                self.altered(self.words.form(Form::Map).into(), self.changes(Form::Map, before, patch))
            }
            _ => self.aside(action),
        }
    }

    /// Whether it is told as done.
    pub(super) fn is_done(&self) -> bool {
        self.tone == Tone::Done
    }

    /// The message of an action in the tone of the teller.
    pub(super) fn say(&self, what: &str, args: &[(&str, Arg)]) -> String {
        let tone = if self.is_done() { "done" } else { "proposed" };
        self.words.with(&format!("action-{what}-{tone}"), args)
    }

    pub(super) fn name(&self, id: &'a Id) -> Arg<'a> {
        self.names.name(id).into()
    }

    /// The name with what it is, where that is no unit: „Handlungsfeld Sprache“.
    pub(super) fn subject(&self, id: &'a Id) -> Arg<'a> {
        let kind = match self.names.map() {
            Some(map) if map.node(id).and_then(Node::as_field).is_some() => "field",
            Some(map) if map.path(id).is_some() => "path",
            _ => return self.name(id),
        };
        self.words.with(&format!("action-of-{kind}"), &[("name", self.name(id))]).into()
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
