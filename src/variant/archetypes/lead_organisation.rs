//! Federführende Organisation: an existing organisation leads.

use std::collections::BTreeSet;

use super::pen::{Pen, role};
use super::question::several;
use super::{Archetype, Asks, Offer, Question, Unfit};
use crate::map::{Function, Id, Responsibility, Role, TieKind};

pub(super) const MODEL: Archetype = Archetype {
    id: "lead-organisation",
    questions: &[
        Question::needed("organisation", Asks::One(Offer::Units)),
        Question::needed("led-fields", several(Offer::Fields, 1)),
        Question::open("until", Asks::Day),
        Question::open("partner", Asks::One(Offer::Units)),
    ],
    write,
};

fn write(pen: &mut Pen<'_>) -> Result<(), Unfit> {
    let organisation = pen.one("organisation")?;
    let until = pen.answers.day("until");
    let mut deliverers = BTreeSet::new();
    for field in pen.answers.several("led-fields") {
        let delivers = pen
            .map()
            .responsibilities_of_field(&field)
            .into_iter()
            .filter(|record| record.roles.contains(&Role::Deliver));
        deliverers.extend(delivers.map(|record| record.unit.clone()).collect::<Vec<Id>>());
        pen.take_lead(Responsibility { until, ..role(&organisation, field, Role::Lead) })?;
    }
    if let Some(partner) = pen.answers.one("partner").cloned() {
        pen.tie(&organisation, &partner, TieKind::Agreement)?;
    }
    for deliverer in deliverers {
        pen.tie(&organisation, &deliverer, TieKind::Coordination)?;
    }
    pen.give_function(&organisation, Function::Steering)
}
