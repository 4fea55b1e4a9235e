//! The one door from an action to its edit.

use super::draft::Draft;
use super::{change_id, dissolve, links, merge, nodes, paths, programmes, remove, resolve, settings, split, variants};
use crate::edit::{Edit, Refusal};
use crate::map::{Action, Map};

impl Action {
    /// The exact effect of the action on this map, or why it cannot be done. The edit always applies to this map.
    ///
    /// Time O(touched records · log n); where a node or programme goes or changes its id, also one look at all loose
    /// references (delegation, deputies, stations). The map is never copied.
    ///
    /// # Errors
    /// What the action names is not there or taken ([`Refusal::Unknown`], [`Refusal::Taken`] ...), or the map would not be
    /// whole afterwards ([`Refusal::NotWhole`]).
    ///
    /// # Examples
    /// ```
    /// use querschnitt::edit::Refusal;
    /// use querschnitt::map::{Action, Map};
    /// let rename: Action = ron::from_str(r#"Rename(id: "caritas", name: "Caritasverband")"#)?;
    /// let refused = Refusal::UnknownNodeOrPath { id: "caritas".parse()? };
    /// assert_eq!(rename.edit(&Map::default()), Err(refused));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn edit(&self, map: &Map) -> Result<Edit, Refusal> {
        let mut draft = Draft::new(map);
        self.draw(&mut draft)?;
        let edit = draft.edit();
        edit.check(map)?;
        Ok(edit)
    }

    fn draw(&self, draft: &mut Draft<'_>) -> Result<(), Refusal> {
        match self {
            Self::AddDepartment { id, department } => nodes::add(draft, id, department.clone().into()),
            Self::AddActor { id, actor } => nodes::add(draft, id, actor.clone().into()),
            Self::AddField { id, field } => nodes::add(draft, id, field.clone().into()),
            Self::Rename { id, name } => nodes::rename(draft, id, name),
            Self::Alter { id, department, actor, field } => {
                nodes::alter(draft, id, department.as_deref(), actor.as_deref(), field.as_deref())
            }
            Self::Move { id, under } => nodes::move_under(draft, id, under.as_ref()),
            Self::Remove { id } => remove::remove(draft, id),
            Self::ChangeId { id, to } => change_id::change_id(draft, id, to),
            Self::AddPath { id, path } => paths::add(draft, id, path),
            Self::AlterPath { id, path } => paths::alter(draft, id, path),
            Self::Merge { units, into, keep_sections } => merge::merge(draft, units, into, *keep_sections),
            Self::Dissolve { id, to } => dissolve::dissolve(draft, id, to.as_ref()),
            Self::Split { unit, into } => split::split(draft, unit, into),
            Self::Assign(record) => links::assign(draft, record),
            Self::Tie(tie) => links::tie(draft, tie),
            Self::Untie { from, to, kind } => links::untie(draft, from, to, *kind),
            Self::Depend { field, on, kind } => links::depend(draft, field, on, *kind),
            Self::Undepend { field, on } => links::undepend(draft, field, on),
            Self::Accept(accepted) => {
                settings::accept(draft, accepted);
                Ok(())
            }
            Self::Unaccept { rule, subjects } => settings::unaccept(draft, rule, subjects),
            Self::SetRule { rule, setting } => settings::set_rule(draft, rule, setting),
            Self::SetMap(patch) => settings::set_map(draft, patch),
            Self::SetDimension { id, values } => settings::set_dimension(draft, id, values),
            Self::AddProgramme { id, programme } => programmes::add(draft, id, programme),
            Self::AlterProgramme { id, programme } => programmes::alter(draft, id, programme),
            Self::RemoveProgramme { id } => programmes::remove(draft, id),
            Self::AddVariant { id, variant } => variants::add(draft, id, variant),
            Self::AlterVariant { id, variant } => variants::alter(draft, id, variant),
            Self::RemoveVariant { id } => variants::remove(draft, id),
            Self::DropAction { variant, index } => variants::drop_action(draft, variant, *index),
            Self::Resolve { slot, take } => resolve::resolve(draft, slot, *take),
        }
    }
}
