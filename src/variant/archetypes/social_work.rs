//! Sozialarbeit ins Ausländeramt: counselling moves into the enforcement office.

use super::pen::Pen;
use super::question::several;
use super::{Archetype, Asks, Offer, Question, Unfit, When};
use crate::map::{Tie, TieKind};

pub(super) const MODEL: Archetype = Archetype {
    id: "social-work-to-enforcement",
    questions: &[
        Question::needed("counselling", several(Offer::Counselling, 1)),
        Question::needed("enforcement", Asks::One(Offer::Enforcement)),
        Question::open("agreement", Asks::YesNo),
        Question::open("agreement-on", Asks::Text).when(When::Yes("agreement")),
    ],
    write,
};

fn write(pen: &mut Pen<'_>) -> Result<(), Unfit> {
    let office = pen.one("enforcement")?;
    for unit in pen.answers.several("counselling") {
        let former = pen.office_above(&unit);
        pen.move_in(&unit, &office)?;
        if pen.answers.is_yes("agreement", false) {
            let note = pen.answers.text("agreement-on");
            pen.tie_with(Tie { note, ..Tie::new(unit.clone(), office.clone(), TieKind::Agreement) })?;
            if let Some(former) = former.filter(|former| *former != office) {
                pen.tie(&former, &unit, TieKind::Supervision)?;
            }
        }
    }
    Ok(())
}
