//! Questions that commands put: a partner, a field, roles, a parent, a reason.

use std::borrow::Cow;

use super::State;
use crate::map::{Action, ActorKind, Id, Map, NodeType, Role, Slot, TieKind};
use crate::tui::desk::Desk;
use crate::tui::effect::Effect;
use crate::tui::overlay::{Ask, Choice, LineInput, Overlay, Pick};
use crate::words::{Letters, Vocabulary, Words, shown};

impl State {
    /// Asks for a partner of the selected unit.
    pub fn ask_tie(&mut self) -> Vec<Effect> {
        let Some((from, desk)) = self.desk().and_then(|desk| Some((desk.subject_node()?, desk))) else {
            return Vec::new();
        };
        if desk.map().node_type(&from) == Some(NodeType::Field) {
            return self.ask_responsibility();
        }
        let choices = unit_choices(desk.map(), &self.words, |id| *id != from);
        let title = self.words.with("ask-tie", &[("unit", name(desk.map(), &from).into())]);
        self.pick(Pick::one(title, Ask::TieWith(from), choices))
    }

    /// Asks for the field of the selected unit, or the unit of the selected field.
    pub fn ask_responsibility(&mut self) -> Vec<Effect> {
        let Some((id, desk)) = self.desk().and_then(|desk| Some((desk.subject_node()?, desk))) else {
            return Vec::new();
        };
        let is_field = desk.map().node_type(&id) == Some(NodeType::Field);
        let choices =
            if is_field { unit_choices(desk.map(), &self.words, |_| true) } else { field_choices(desk.map()) };
        let message = if is_field { "ask-responsibility-unit" } else { "ask-responsibility-field" };
        let title = self.words.with(message, &[("name", name(desk.map(), &id).into())]);
        self.pick(Pick::one(title, Ask::AssignWhere(id), choices))
    }

    /// Asks for the roles of a unit in a field; those it has are marked.
    pub(super) fn ask_roles(&mut self, unit: Id, field: Id) -> Vec<Effect> {
        let Some(desk) = self.desk() else { return Vec::new() };
        let has: Vec<String> = desk
            .map()
            .responsibilities_at(&unit, &field)
            .into_iter()
            .filter(|record| record.scope.is_everything())
            .flat_map(|record| record.roles.iter().map(|role| role.name().to_owned()))
            .collect();
        let choices = Role::ALL
            .iter()
            .map(|&role| {
                let label = format!("{}  {}", self.words.role_letter(role, Letters::Own), self.words.word(role));
                Choice { label, ..self.word_choice(role, role.name()) }
            })
            .collect();
        let title = self
            .words
            .with("ask-roles", &[("unit", name(desk.map(), &unit).into()), ("field", name(desk.map(), &field).into())]);
        self.pick(Pick::several(title, Ask::AssignRoles { unit, field }, choices, &has))
    }

    /// A word of a list as a choice, with what it means.
    fn word_choice(&self, word: impl Vocabulary, value: &str) -> Choice {
        let remark = self.words.meaning(word).map(Cow::into_owned).unwrap_or_default();
        Choice { value: value.to_owned(), label: self.words.word(word).into_owned(), remark }
    }

    /// Asks for the kind of a new tie.
    pub(super) fn ask_tie_kind(&mut self, from: Id, to: Id) -> Vec<Effect> {
        let Some(desk) = self.desk() else { return Vec::new() };
        let to_body = desk.map().node(&to).is_some_and(crate::map::Node::is_body);
        let mut kinds: Vec<TieKind> =
            TieKind::ALL.iter().copied().filter(|kind| *kind != TieKind::Member || to_body).collect();
        // What people mean most often comes first.
        kinds.sort_by_key(|kind| match kind {
            TieKind::Member if to_body => 0,
            TieKind::Coordination => 1,
            _ => 2,
        });
        let choices = kinds.into_iter().map(|kind| self.word_choice(kind, kind.name())).collect();
        let title = self
            .words
            .with("ask-tie-kind", &[("from", name(desk.map(), &from).into()), ("to", name(desk.map(), &to).into())]);
        self.pick(Pick::one(title, Ask::TieKind(from, to), choices))
    }

    /// Asks for the kind of a new actor.
    pub(super) fn ask_actor_kind(&mut self, actor: String) -> Vec<Effect> {
        let choices = ActorKind::ALL.iter().map(|&kind| self.word_choice(kind, kind.name())).collect();
        let title = self.words.with("ask-actor-kind", &[("name", shown(&actor).into_owned().into())]);
        self.pick(Pick::one(title, Ask::NewActorKind(actor), choices))
    }

    /// Asks for the new parent of the selected node.
    pub fn ask_move(&mut self) -> Vec<Effect> {
        let Some((id, desk)) = self.desk().and_then(|desk| Some((desk.subject_node()?, desk))) else {
            return Vec::new();
        };
        let node_type = desk.map().node_type(&id);
        let below: Vec<&Id> = desk.map().subtree(&id);
        let mut choices = vec![Choice {
            value: String::new(),
            label: self.words.text("choice-top").into_owned(),
            remark: String::new(),
        }];
        choices.extend(
            desk.map()
                .nodes()
                .filter(|(other, node)| Some(node.node_type()) == node_type && !below.contains(other))
                .map(|(other, node)| choice(other, node.name(), node.short_or_name())),
        );
        let parent = desk.map().parent(&id).map(|id| id.as_str().to_owned()).unwrap_or_default();
        let title = self.words.with("ask-move", &[("name", name(desk.map(), &id).into())]);
        self.pick(Pick::one(title, Ask::MoveUnder(id), choices).at(&parent))
    }

    /// Asks for another name of the selected record.
    pub fn ask_rename(&mut self) -> Vec<Effect> {
        let Some((slot, desk)) = self.desk().and_then(|desk| Some((desk.subject()?, desk))) else { return Vec::new() };
        let (Slot::Node(id) | Slot::Path(id) | Slot::Programme(id)) = &slot else { return Vec::new() };
        let text = desk.map().name(id).to_owned();
        let ask = Ask::Rename(slot);
        let input = LineInput::new(self.words.text("ask-rename"), self.words.text("ask-rename-remark"), ask, text);
        self.overlays.push(Overlay::Input(input));
        Vec::new()
    }

    /// Removes the selected record; it can be undone, so nothing is asked.
    pub fn remove_selected(&mut self) -> Vec<Effect> {
        match self.desk().and_then(Desk::subject) {
            Some(Slot::Node(id) | Slot::Path(id)) => self.perform(vec![Action::Remove { id }]),
            Some(Slot::Programme(id)) => self.perform(vec![Action::RemoveProgramme { id }]),
            _ => Vec::new(),
        }
    }

    pub(super) fn pick(&mut self, pick: Pick) -> Vec<Effect> {
        self.overlays.push(Overlay::Pick(pick));
        Vec::new()
    }
}

fn choice(id: &Id, full: &str, short: &str) -> Choice {
    let remark = if short == full { String::new() } else { shown(short).into_owned() };
    Choice { value: id.as_str().to_owned(), label: shown(full).into_owned(), remark }
}

fn name(map: &Map, id: &Id) -> String {
    shown(map.name(id)).into_owned()
}

/// All units to choose from, by name.
fn unit_choices(map: &Map, words: &Words, keep: impl Fn(&Id) -> bool) -> Vec<Choice> {
    let _ = words;
    sorted(map.units().filter(|(id, _)| keep(id)).map(|(id, node)| choice(id, node.name(), node.short_or_name())))
}

/// All fields to choose from, by name.
fn field_choices(map: &Map) -> Vec<Choice> {
    sorted(map.fields().map(|(id, field)| choice(id, &field.name, field.short.as_deref().unwrap_or(&field.name))))
}

fn sorted(choices: impl Iterator<Item = Choice>) -> Vec<Choice> {
    let mut choices: Vec<Choice> = choices.collect();
    choices.sort_by_cached_key(|choice| choice.label.to_lowercase());
    choices
}
