//! Task Force auf Zeit: decides in a crisis, and ends.

use std::collections::BTreeSet;

use super::coordination_group::new_body;
use super::pen::Pen;
use super::question::several;
use super::{Archetype, Asks, Offer, Question, Unfit};
use crate::map::{Action, Actor, Body, Function, Seat, Tie, TieKind};

pub(super) const MODEL: Archetype = Archetype {
    id: "task-force",
    questions: &[
        Question::needed("name", Asks::Text),
        Question::needed("members", several(Offer::Leaders, 2)),
        Question::open("decides", Asks::YesNo),
        Question::needed("ends", Asks::Day),
        Question::open("successor", Asks::One(Offer::Units)),
    ],
    write,
};

/// Who takes over keeps the office of the task force from the first day, so that nothing has to be handed over.
fn write(pen: &mut Pen<'_>) -> Result<(), Unfit> {
    let until = pen.answers.day("ends");
    let successor = pen.answers.one("successor").cloned();
    let decides = pen.answers.is_yes("decides", false);
    let (id, actor) = new_body(pen, Body { decides, office: successor.clone(), ..Body::default() })?;
    let functions = BTreeSet::from([Function::Steering]);
    pen.write(Action::AddActor { id: id.clone(), actor: Actor { functions, until, ..actor } })?;
    let mut members = pen.answers.several("members");
    members.extend(successor.clone());
    for member in members {
        let seat = if successor.as_ref() == Some(&member) { Seat::Office } else { Seat::Voting };
        pen.tie_with(Tie { seat: Some(seat), until, ..Tie::new(member, id.clone(), TieKind::Member) })?;
    }
    Ok(())
}
