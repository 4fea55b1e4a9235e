//! Koordinierungsgruppe: the leaders at one table.

use std::collections::BTreeSet;

use super::pen::{Pen, role};
use super::question::several;
use super::{Archetype, Asks, Offer, Question, Unfit};
use crate::map::{Action, Actor, ActorKind, Body, Function, Id, Role, Seat, Tie, TieKind};

pub(super) const MODEL: Archetype = Archetype {
    id: "coordination-group",
    questions: &[
        Question::needed("name", Asks::Text),
        Question::needed("members", several(Offer::Leaders, 2)),
        Question::needed("body-office", Asks::One(Offer::Units)),
        Question::open("decides", Asks::YesNo),
        Question::open("coordinated-fields", several(Offer::Fields, 0)),
    ],
    write,
};

fn write(pen: &mut Pen<'_>) -> Result<(), Unfit> {
    let office = pen.one("body-office")?;
    let decides = pen.answers.is_yes("decides", false);
    let body = Body { steering: true, decides, office: Some(office.clone()), ..Body::default() };
    let (id, actor) = new_body(pen, body)?;
    pen.write(Action::AddActor {
        id: id.clone(),
        actor: Actor { functions: BTreeSet::from([Function::Steering]), ..actor },
    })?;
    seat(pen, &office, &id, Seat::Office)?;
    for field in pen.answers.several("coordinated-fields") {
        pen.assign(role(&office, field, Role::Contribute))?;
    }
    for member in pen.answers.several("members").into_iter().filter(|member| *member != office) {
        seat(pen, &member, &id, Seat::Voting)?;
        pen.tie(&office, &member, TieKind::Coordination)?;
    }
    Ok(())
}

/// A new body of the name that was answered.
pub(super) fn new_body(pen: &Pen<'_>, body: Body) -> Result<(Id, Actor), Unfit> {
    let (id, name) = pen.named("name")?;
    Ok((id, Actor { body: Some(body), ..Actor::bare(name, ActorKind::Body) }))
}

fn seat(pen: &mut Pen<'_>, member: &Id, body: &Id, seat: Seat) -> Result<(), Unfit> {
    pen.tie_with(Tie { seat: Some(seat), ..Tie::new(member.clone(), body.clone(), TieKind::Member) })
}
