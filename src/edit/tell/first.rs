//! What comes first: ids that change, units that merge, records that go. These touch more than they name, so they are told
//! by doing them on a copy of the map; what is left follows from there.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::mem::discriminant;

use super::telling::Telling;
use crate::edit::{Change, Edit, Refusal};
use crate::map::{Action, Id, Map, MergeInto, Node, Patch, Record, Slot};

pub(super) fn tell<'a>(edit: &Edit, before: &'a Map) -> Result<Telling<'a>, Refusal> {
    let mut first = First { map: Cow::Borrowed(before), said: Vec::new(), left: edit.clone() };
    for (id, former) in heirs(edit) {
        first.try_heir(&id, &former);
    }
    for action in first.removals() {
        first.does(action)?;
    }
    Ok(Telling::new(first.map, first.said, &first.left))
}

/// Nodes and paths that remember ids of others that go, with those ids.
fn heirs(edit: &Edit) -> BTreeMap<Id, BTreeSet<Id>> {
    let goes = |id: &Id, like: &Record| {
        let slots = [Slot::Node(id.clone()), Slot::Path(id.clone())];
        let mut changes = slots.iter().filter_map(|slot| edit.change(slot)).filter(|change| change.after.is_none());
        changes.any(|change| change.before.as_ref().is_some_and(|gone| discriminant(gone) == discriminant(like)))
    };
    let mut heirs: BTreeMap<Id, BTreeSet<Id>> = BTreeMap::new();
    for (slot, change) in edit.changes() {
        if let (Slot::Node(id) | Slot::Path(id), Some(after)) = (slot, &change.after) {
            let former: BTreeSet<Id> = after.was().filter(|former| goes(former, after)).cloned().collect();
            if !former.is_empty() {
                heirs.insert(id.clone(), former);
            }
        }
    }
    heirs
}

/// A walk along the map as the first actions change it.
struct First<'a> {
    map: Cow<'a, Map>,
    said: Vec<Action>,
    /// What leads from `map` to where the whole edit leads.
    left: Edit,
}

impl First<'_> {
    /// What would be left after the action.
    fn left_after(&self, action: &Action) -> Result<(Edit, Edit), Refusal> {
        let edit = action.edit(&self.map)?;
        let left = edit.clone().inverted().then(self.left.clone())?;
        Ok((edit, left))
    }

    fn does(&mut self, action: Action) -> Result<(), Refusal> {
        let (edit, left) = self.left_after(&action)?;
        edit.apply(self.map.to_mut())?;
        self.left = left;
        self.said.push(action);
        Ok(())
    }

    /// One heir of one id: the id changed. Of several: they merged. Told so only where that leaves less to tell.
    fn try_heir(&mut self, id: &Id, former: &BTreeSet<Id>) {
        let is_new = self.map.node(id).is_none() && self.map.path(id).is_none();
        let action = match former.first() {
            Some(only) if is_new && former.len() == 1 => Some(Action::ChangeId { id: only.clone(), to: id.clone() }),
            _ => self.merge(id, former, is_new),
        };
        // A refusal here says only that the edit was no such thing.
        let Some(action) = action else { return };
        if let Ok((_, left)) = self.left_after(&action)
            && left.changes().count() < self.left.changes().count()
        {
            let _ = self.does(action);
        }
    }

    /// The merge of some units into one, saying what does not follow from them.
    fn merge(&self, id: &Id, former: &BTreeSet<Id>, is_new: bool) -> Option<Action> {
        let goal = self.left.change(&Slot::Node(id.clone()))?.after.clone()?.into_node()?;
        let mut units = former.clone();
        let mut into = MergeInto::bare(id.clone());
        into.name = Some(goal.name().to_owned());
        if !is_new {
            into.name.take_if(|name| self.map.node(id).is_some_and(|node| node.name() == name));
            units.insert(id.clone());
        }
        let mut merge = Action::Merge { units, into, keep_sections: false };
        let by_itself = merge.edit(&self.map).ok()?.change(&Slot::Node(id.clone()))?.after.clone()?.into_node()?;
        if let Action::Merge { into, .. } = &mut merge {
            say(into, &by_itself, &goal);
        }
        Some(merge)
    }

    /// Records that go, and nodes that change their type: these go and are told anew.
    fn removals(&self) -> Vec<Action> {
        let goes = |change: &Change<Record>| match (&change.before, &change.after) {
            (Some(before), Some(after)) => discriminant(before) != discriminant(after),
            (before, _) => before.is_some(),
        };
        let gone = self.left.changes().filter(|(_, change)| goes(change));
        gone.filter_map(|(slot, _)| match slot {
            Slot::Node(id) | Slot::Path(id) => Some(Action::Remove { id: id.clone() }),
            Slot::Programme(id) => Some(Action::RemoveProgramme { id: id.clone() }),
            Slot::Variant(id) => Some(Action::RemoveVariant { id: id.clone() }),
            _ => None,
        })
        .collect()
    }
}

/// Says of a merged unit what it would not be by itself.
fn say(into: &mut MergeInto, by_itself: &Node, goal: &Node) {
    macro_rules! said {
        ($from:ident, $to:ident: $($attribute:ident)*) => {$(
            if let Patch::Set(Some(value)) = Patch::between(&$from.$attribute, &$to.$attribute) {
                into.$attribute = Some(value);
            }
        )*};
    }
    match (by_itself, goal) {
        (Node::Department(by_itself), Node::Department(goal)) => {
            said!(by_itself, goal: short code part_of level staff since note);
            into.rank = (by_itself.rank != goal.rank).then_some(goal.rank);
            into.functions = (by_itself.functions != goal.functions).then(|| goal.functions.clone());
        }
        (Node::Actor(by_itself), Node::Actor(goal)) => {
            said!(by_itself, goal: short part_of level staff since note);
            into.kind = (by_itself.kind != goal.kind).then_some(goal.kind);
            into.functions = (by_itself.functions != goal.functions).then(|| goal.functions.clone());
        }
        _ => {}
    }
}
