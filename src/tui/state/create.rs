//! New records: what an answer makes, where it belongs, what it is selected as.

use super::State;
use crate::map::{Action, Actor, ActorKind, Department, Field, Id, Map, NodeType, Path, Programme, Rank};
use crate::tui::effect::Effect;
use crate::tui::overlay::Ask;

impl State {
    /// Makes the record that was asked for; of an actor, first its kind is asked.
    ///
    /// # Errors
    /// The sentence that says why not.
    pub(super) fn answer_new(&mut self, ask: Ask, first: String) -> Result<Vec<Effect>, String> {
        match ask {
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
            _ => Ok(Vec::new()),
        }
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
        desk.subject_node().filter(|id| desk.map().node_type(id) == Some(node_type))
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
