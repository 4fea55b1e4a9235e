//! Stabsstelle mit dezentraler Durchführung: a staff unit at the head, the line stays.

use std::collections::BTreeSet;

use super::pen::{Pen, department, role};
use super::question::several;
use super::{Archetype, Asks, Offer, Question, Unfit, When};
use crate::map::{Action, Department, DepartmentPatch, Function, Id, Patch, Rank, Role, TieKind};

pub(super) const MODEL: Archetype = Archetype {
    id: "staff-unit",
    questions: &[
        Question::open("existing", Asks::One(Offer::Staff)),
        Question::needed("name", Asks::Text).when(When::Open("existing")),
        Question::open("posts", Asks::Posts).when(When::Open("existing")),
        Question::open("coordinated-fields", several(Offer::Fields, 0)),
        Question::open("partners", several(Offer::Units, 0)),
    ],
    write,
};

fn write(pen: &mut Pen<'_>) -> Result<(), Unfit> {
    let staff_unit = at_the_head(pen)?;
    for field in pen.answers.several("coordinated-fields") {
        let leads: BTreeSet<Id> = pen.leads(&field).map(|record| record.unit.clone()).collect();
        for lead in &leads {
            pen.tie(&staff_unit, lead, TieKind::Coordination)?;
        }
        if leads.is_empty() {
            pen.assign(role(&staff_unit, field.clone(), Role::Lead))?;
        } else if !leads.contains(&staff_unit) {
            pen.assign(role(&staff_unit, field, Role::Contribute))?;
        }
    }
    for partner in pen.answers.several("partners") {
        pen.tie(&staff_unit, &partner, TieKind::Coordination)?;
    }
    Ok(())
}

/// The existing unit moved to the top, or a new one there.
fn at_the_head(pen: &mut Pen<'_>) -> Result<Id, Unfit> {
    let head = pen.map().departments().find(|(_, department)| department.rank == Rank::Head).map(|(id, _)| id.clone());
    if let Some(existing) = pen.answers.one("existing").cloned() {
        // The head itself cannot stand under itself.
        let under = head.filter(|head| *head != existing);
        pen.write(Action::Move { id: existing.clone(), under })?;
        let patch = DepartmentPatch { rank: Patch::Set(Rank::StaffUnit), ..DepartmentPatch::default() };
        pen.alter_department(&existing, patch)?;
        pen.give_function(&existing, Function::Steering)?;
        return Ok(existing);
    }
    let (id, name) = pen.named("name")?;
    let (staff, functions) = (pen.answers.posts("posts"), BTreeSet::from([Function::Steering]));
    pen.add_department(&id, Department { functions, staff, ..department(name, Rank::StaffUnit, head.as_ref()) })?;
    Ok(id)
}
