//! Haus der Integration: one address, the line stays.

use super::coordination_group::new_body;
use super::pen::Pen;
use super::question::several;
use super::{Archetype, Asks, Offer, Question, Unfit};
use crate::map::{Action, Body, Id, TieKind};

pub(super) const MODEL: Archetype = Archetype {
    id: "house",
    questions: &[
        Question::needed("tenants", several(Offer::Units, 2)),
        Question::open("paths", several(Offer::Paths, 0)),
        Question::needed("keeper", Asks::One(Offer::Units)),
        Question::needed("name", Asks::Text),
    ],
    write,
};

fn write(pen: &mut Pen<'_>) -> Result<(), Unfit> {
    let (keeper, tenants) = (pen.one("keeper")?, pen.answers.several("tenants"));
    let (id, actor) = new_body(pen, Body { office: Some(keeper.clone()), ..Body::default() })?;
    pen.write(Action::AddActor { id: id.clone(), actor })?;
    for tenant in &tenants {
        pen.tie(tenant, &id, TieKind::Member)?;
        pen.tie(tenant, &keeper, TieKind::Agreement)?;
    }
    for path in pen.answers.several("paths") {
        let stops: Vec<Option<Id>> = pen
            .map()
            .path(&path)
            .map(|path| path.steps.iter().map(|step| step.unit.clone()).collect())
            .unwrap_or_default();
        // Only what passes inside the house: both stations are tenants.
        let inside = |unit: &Option<Id>| unit.clone().filter(|unit| tenants.contains(unit));
        for pair in stops.windows(2) {
            if let (Some(from), Some(to)) = (inside(&pair[0]), inside(&pair[1])) {
                pen.tie(&from, &to, TieKind::Handover)?;
            }
        }
    }
    Ok(())
}
