//! What an answer does.

use std::collections::BTreeSet;
use std::path::PathBuf;

use super::State;
use crate::map::{
    Accepted, Action, Actor, ActorKind, Department, Field, Id, Map, NodeType, Path, Programme, Rank, Responsibility,
    Role, Tie, TieKind,
};
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
            Ask::NewActor => {
                self.wants_name(&first)?;
                Ok(self.ask_actor_kind(first))
            }
            Ask::NewActorKind(name) => {
                let kind = ActorKind::from_name(&first).unwrap_or(ActorKind::Other);
                self.create(|map| {
                    let id = free_id(map, &name, "akteur");
                    let actor = Actor::bare(name.clone(), kind);
                    (id.clone(), Action::AddActor { id, actor })
                })
            }
            Ask::NewDepartment => {
                self.wants_name(&first)?;
                let parent = self.parent_for_new(NodeType::Department);
                self.create(|map| {
                    let id = free_id(map, &first, "amt");
                    let rank = rank_below(map, parent.as_ref());
                    let department = Department { part_of: parent.clone(), ..Department::bare(first.clone(), rank) };
                    (id.clone(), Action::AddDepartment { id, department })
                })
            }
            Ask::NewField => {
                self.wants_name(&first)?;
                self.create(|map| {
                    let id = free_id(map, &first, "feld");
                    let field = Field::bare(first.clone());
                    (id.clone(), Action::AddField { id, field })
                })
            }
            Ask::NewPath => {
                self.wants_name(&first)?;
                self.create(|map| {
                    let id = free_id(map, &first, "weg");
                    let path = Path::bare(first.clone());
                    (id.clone(), Action::AddPath { id, path })
                })
            }
            Ask::NewProgramme => {
                self.wants_name(&first)?;
                self.create(|map| {
                    let id = Id::free(&first, "programm", |id| map.programme(id).is_some());
                    let programme = Programme::bare(first.clone());
                    (id.clone(), Action::AddProgramme { id, programme })
                })
            }
            Ask::Rename(id) => {
                self.wants_name(&first)?;
                self.try_perform(vec![Action::Rename { id, name: first }])
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

    fn wants_name(&self, name: &str) -> Result<(), String> {
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

    /// Creates a record and selects it.
    fn create(&mut self, make: impl FnOnce(&Map) -> (Id, Action)) -> Result<Vec<Effect>, String> {
        let Some(desk) = self.desk() else { return Ok(Vec::new()) };
        let (id, action) = make(desk.map());
        let effects = self.try_perform(vec![action])?;
        self.select(&id);
        Ok(effects)
    }

    /// Where a new record belongs: under the selected one, or beside it if it cannot have parts.
    fn parent_for_new(&self, node_type: NodeType) -> Option<Id> {
        let desk = self.desk()?;
        let selected = desk.selected.as_ref()?;
        (desk.map().node_type(selected) == Some(node_type)).then(|| selected.clone())
    }
}

fn free_id(map: &Map, name: &str, fallback: &str) -> Id {
    let taken = |id: &Id| map.node(id).is_some() || map.path(id).is_some() || map.was(id).is_some();
    Id::free(name, fallback, taken)
}

/// What usually stands below: divisions have offices, offices have sections.
fn rank_below(map: &Map, parent: Option<&Id>) -> Rank {
    match parent.and_then(|id| map.node(id)).and_then(|node| node.as_department()).map(|department| department.rank) {
        None | Some(Rank::Division) => Rank::Office,
        Some(Rank::Head) => Rank::Division,
        Some(_) => Rank::Section,
    }
}

fn with_ending(text: &str) -> PathBuf {
    let path = PathBuf::from(text);
    if path.extension().is_some() { path } else { path.with_extension("ron") }
}
