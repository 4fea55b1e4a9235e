//! Querschnittsfachbehörde: one unit with own and seconded staff.

use std::collections::BTreeSet;

use super::pen::{Pen, department};
use super::question::several;
use super::{Archetype, Asks, Offer, Question, Unfit};
use crate::map::{Department, Function, Id, Rank, TieKind};

pub(super) const MODEL: Archetype = Archetype {
    id: "cross-cutting-unit",
    questions: &[
        Question::needed("name", Asks::Text),
        Question::open("under", Asks::One(Offer::Above)),
        Question::open("own-units", several(Offer::Working, 0)),
        Question::needed("seconding", Asks::PostsOf(Offer::Units)),
        Question::open("lead-fields", several(Offer::Fields, 0)),
    ],
    write,
};

fn write(pen: &mut Pen<'_>) -> Result<(), Unfit> {
    let (id, name) = pen.named("name")?;
    let functions = BTreeSet::from([Function::Steering]);
    let new = department(name.clone(), Rank::Office, pen.answers.one("under"));
    pen.add_department(&id, Department { functions, ..new })?;
    for unit in pen.answers.several("own-units") {
        pen.move_in(&unit, &id)?;
    }
    for (home, posts) in pen.answers.posts_of("seconding") {
        let section = format!("{name}: {}", pen.map().name(&home));
        let section_id = pen.free(&section);
        let new = department(section, Rank::Section, Some(&id));
        pen.add_department(&section_id, Department { staff: Some(posts), ..new })?;
        pen.tie(&home, &section_id, TieKind::Supervision)?;
        pen.tie(&id, &home, TieKind::Coordination)?;
    }
    let fields = pen.answers.several("lead-fields");
    pen.take_leads(&id, "lead-fields")?;
    let outside: BTreeSet<Id> = pen.all_leads().into_iter().chain(pen.enforcing_outside(&id)).collect();
    let deliverers: BTreeSet<Id> = fields
        .iter()
        .flat_map(|field| pen.map().responsibilities_of_field(field))
        .map(|record| record.unit.clone())
        .collect();
    for partner in outside.union(&deliverers).filter(|partner| !pen.is_below(partner, &id)).cloned().collect::<Vec<_>>()
    {
        pen.tie(&id, &partner, TieKind::Coordination)?;
    }
    Ok(())
}
