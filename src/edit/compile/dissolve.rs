//! A unit goes; what it did passes to another.

use std::collections::BTreeSet;

use super::draft::{Draft, unit};
use super::pass::pass;
use super::unite;
use crate::edit::Refusal;
use crate::map::{Id, Node, Posts, Slot};

/// Responsibilities and ties pass by the rules of a merge, children move up. Known posts pass where the heir's are known;
/// otherwise the heir's stay as they are.
pub(super) fn dissolve(draft: &mut Draft<'_>, id: &Id, to: Option<&Id>) -> Result<(), Refusal> {
    let map = draft.map();
    let gone = unit(map, id)?;
    let heir = to.or(gone.part_of()).filter(|heir| *heir != id);
    let heir = heir.ok_or_else(|| Refusal::NobodyTakesOver { id: id.clone() })?;
    let heir_is_body = unit(map, heir)?.is_body();
    draft.remove(Slot::Node(id.clone()));
    for child in map.children(id) {
        draft.alter_node(child, |node| node.set_part_of(gone.part_of().cloned()));
    }
    draft.alter_node(heir, |heir| match heir {
        Node::Department(heir) => take_over(&mut heir.staff, gone.staff()),
        Node::Actor(heir) => take_over(&mut heir.staff, gone.staff()),
        Node::Field(_) => {}
    });
    pass(draft, &BTreeSet::from([id.clone()]), heir, heir_is_body);
    Ok(())
}

fn take_over(staff: &mut Option<Posts>, more: Option<Posts>) {
    if staff.is_some() && more.is_some() {
        *staff = unite::posts([*staff, more]);
    }
}
