//! Einzelne Koordinationsstelle: one post or two that connect.

use std::collections::BTreeSet;

use super::pen::{Pen, department, role};
use super::question::several;
use super::{Archetype, Asks, Offer, Question, Unfit};
use crate::map::{Department, Function, Rank, Responsibility, Role, TieKind};

/// More partners than that a single post does not keep up with.
const PARTNERS: usize = 8;

pub(super) const MODEL: Archetype = Archetype {
    id: "single-coordinator",
    questions: &[
        Question::needed("under-office", Asks::One(Offer::Working)),
        Question::needed("name", Asks::Text),
        Question::needed("posts", Asks::Posts),
        Question::open("basis", Asks::Basis),
        Question::open("until", Asks::Day),
        Question::needed("few-partners", Asks::Several { of: Offer::Units, least: 1, most: PARTNERS }),
        Question::open("coordinated-fields", several(Offer::Fields, 0)),
    ],
    write,
};

fn write(pen: &mut Pen<'_>) -> Result<(), Unfit> {
    let office = pen.one("under-office")?;
    let (id, name) = pen.named("name")?;
    let (staff, functions) = (pen.answers.posts("posts"), BTreeSet::from([Function::Steering]));
    pen.add_department(&id, Department { functions, staff, ..department(name, Rank::Section, Some(&office)) })?;
    for partner in pen.answers.several("few-partners") {
        pen.tie(&id, &partner, TieKind::Coordination)?;
    }
    let (basis, until) = (pen.answers.basis("basis").unwrap_or_default(), pen.answers.day("until"));
    for field in pen.answers.several("coordinated-fields") {
        pen.assign(Responsibility { basis, until, ..role(&id, field, Role::Contribute) })?;
    }
    Ok(())
}
