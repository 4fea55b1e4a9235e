//! Querschnittsamt ohne Ausländerbehörde: one office, enforcement stays outside.

use std::collections::BTreeSet;

use super::merged_office::office;
use super::pen::{Pen, department};
use super::question::several;
use super::{Archetype, Asks, Offer, Question, Unfit};
use crate::map::{Action, DepartmentPatch, Function, Patch, Rank, TieKind};

pub(super) const MODEL: Archetype = Archetype {
    id: "cross-cutting-office",
    questions: &[
        Question::needed("office-units", several(Offer::WithoutEnforcement, 1)),
        Question::needed("name", Asks::Text),
        Question::open("under", Asks::One(Offer::Above)),
        Question::open("lead-fields", several(Offer::Fields, 0)),
    ],
    write,
};

fn write(pen: &mut Pen<'_>) -> Result<(), Unfit> {
    let units = pen.answers.several("office-units");
    let (id, name) = pen.named("name")?;
    let under = pen.answers.one("under");
    if units.len() > 1 {
        pen.write(Action::Merge { units, into: office(&id, name, under), keep_sections: true })?;
    } else {
        pen.add_department(&id, department(name, Rank::Office, under))?;
        for unit in units {
            pen.move_in(&unit, &id)?;
        }
    }
    let functions = Patch::Set(BTreeSet::from([Function::Counselling, Function::Steering]));
    pen.alter_department(&id, DepartmentPatch { functions, ..DepartmentPatch::default() })?;
    pen.take_leads(&id, "lead-fields")?;
    for enforcing in pen.enforcing_outside(&id) {
        pen.tie(&id, &enforcing, TieKind::Coordination)?;
    }
    Ok(())
}
