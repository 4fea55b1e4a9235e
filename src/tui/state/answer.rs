//! What an answer does.

use std::collections::BTreeSet;
use std::path::PathBuf;

use super::State;
use crate::map::{Accepted, Action, Id, NodeType, Patch, ProgrammePatch, Responsibility, Role, Slot, Tie, TieKind};
use crate::tui::effect::Effect;
use crate::tui::overlay::Ask;

impl State {
    /// Does what the answer is for.
    ///
    /// # Errors
    /// The sentence that says why the answer cannot be taken; it is shown below the line, and nothing is lost.
    pub(super) fn answer(&mut self, ask: Ask, answer: &[String]) -> Result<Vec<Effect>, String> {
        let first = answer.first().map(|text| text.trim().to_owned()).unwrap_or_default();
        match ask {
            Ask::Attribute { slot, attribute } => self.set_attribute(&slot, attribute, answer),
            Ask::NewActor
            | Ask::NewActorKind(_)
            | Ask::NewDepartment
            | Ask::NewField
            | Ask::NewPath
            | Ask::NewProgramme => self.answer_new(ask, first),
            Ask::Rename(slot) => {
                self.wants_name(&first)?;
                self.rename(slot, first)
            }
            Ask::TieWith(from) => match first.parse::<Id>() {
                Ok(to) => Ok(self.ask_tie_kind(from, to)),
                Err(_) => Ok(Vec::new()),
            },
            Ask::TieKind(from, to) => match TieKind::from_name(&first) {
                Some(kind) => self.try_perform(vec![Action::Tie(Tie::new(from, to, kind))]),
                None => Ok(Vec::new()),
            },
            Ask::AssignWhere(id) => {
                let (Ok(other), Some(desk)) = (first.parse::<Id>(), self.desk()) else { return Ok(Vec::new()) };
                let (unit, field) =
                    if desk.map().node_type(&id) == Some(NodeType::Field) { (other, id) } else { (id, other) };
                Ok(self.ask_roles(unit, field))
            }
            Ask::AssignRoles { unit, field } => self.assign_roles(unit, field, answer),
            Ask::MoveUnder(id) => {
                let under = if first.is_empty() { None } else { first.parse().ok() };
                self.try_perform(vec![Action::Move { id, under }])
            }
            Ask::AcceptBecause { rule, subjects } => {
                if first.is_empty() {
                    return Err(self.words.text("problem-reason-needed").into_owned());
                }
                self.try_perform(vec![Action::Accept(Accepted { rule, subjects, because: first })])
            }
            Ask::NewVariant { from } => {
                self.wants_name(&first)?;
                self.create_variant(&first, from)
            }
            Ask::VariantLike => {
                if first.is_empty() {
                    return Err(self.words.text("problem-file-name-needed").into_owned());
                }
                Ok(vec![Effect::ReadOther(PathBuf::from(first))])
            }
            Ask::SuggestWithout => Ok(self.suggest_without(answer)),
            Ask::SaveAs { then_quit } => {
                if first.is_empty() {
                    return Err(self.words.text("problem-file-name-needed").into_owned());
                }
                Ok(vec![Effect::SaveAs { path: with_ending(&first), then_quit, overwrite: false }])
            }
            Ask::OpenFile => {
                if self.desk().is_some_and(crate::tui::desk::Desk::is_unsaved) {
                    return Err(self.words.text("problem-save-first").into_owned());
                }
                Ok(vec![Effect::Open(PathBuf::from(first))])
            }
        }
    }

    fn rename(&mut self, slot: Slot, name: String) -> Result<Vec<Effect>, String> {
        self.try_perform(vec![match slot {
            Slot::Node(id) | Slot::Path(id) => Action::Rename { id, name },
            Slot::Programme(id) => {
                let programme = ProgrammePatch { name: Patch::Set(name), ..ProgrammePatch::default() };
                Action::AlterProgramme { id, programme }
            }
            _ => return Ok(Vec::new()),
        }])
    }

    /// Whether a name was typed.
    ///
    /// # Errors
    /// The sentence that asks for one.
    pub(super) fn wants_name(&self, name: &str) -> Result<(), String> {
        if name.is_empty() { Err(self.words.text("problem-name-needed").into_owned()) } else { Ok(()) }
    }

    /// Gives a unit these roles in a field, whatever it had there for everybody.
    fn assign_roles(&mut self, unit: Id, field: Id, answer: &[String]) -> Result<Vec<Effect>, String> {
        let roles: BTreeSet<Role> = answer.iter().filter_map(|name| Role::from_name(name)).collect();
        let record = self
            .desk()
            .and_then(|desk| desk.map().responsibility(&unit, &field, &crate::map::Scope::default()).cloned());
        let record = record.unwrap_or_else(|| Responsibility::new(unit, field, []));
        self.try_perform(vec![Action::Assign(Responsibility { roles, ..record })])
    }
}

fn with_ending(text: &str) -> PathBuf {
    let path = PathBuf::from(text);
    if path.extension().is_some() { path } else { path.with_extension("ron") }
}
