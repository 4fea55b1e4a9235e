//! Zusammengeführtes Amt: several units become one office.

use std::collections::BTreeSet;

use super::pen::Pen;
use super::question::several;
use super::{Archetype, Asks, Offer, Question, Unfit};
use crate::map::{Action, Id, MergeInto, Node, Rank};

pub(super) const MODEL: Archetype = Archetype {
    id: "merged-office",
    questions: &[
        Question::needed("units", several(Offer::Working, 2)),
        Question::needed("name", Asks::Text),
        Question::open("under", Asks::One(Offer::Above)),
        Question::open("keep-sections", Asks::YesNo),
        Question::open("lead-fields", several(Offer::Fields, 0)),
    ],
    write,
};

fn write(pen: &mut Pen<'_>) -> Result<(), Unfit> {
    let units = pen.answers.several("units");
    let (id, name) = pen.named("name")?;
    let offices: BTreeSet<Id> = units.iter().filter_map(|unit| pen.office_above(unit)).collect();
    let keep_sections = pen.answers.is_yes("keep-sections", true);
    let into = office(&id, name, pen.answers.one("under"));
    pen.write(Action::Merge { units, into, keep_sections })?;
    for office in offices.into_iter().filter(|office| *office != id) {
        if is_empty(pen, &office) {
            pen.write(Action::Dissolve { id: office, to: Some(id.clone()) })?;
        }
    }
    pen.take_leads(&id, "lead-fields")
}

/// What units merged into a new office become.
pub(super) fn office(id: &Id, name: String, under: Option<&Id>) -> MergeInto {
    MergeInto { name: Some(name), part_of: under.cloned(), rank: Some(Rank::Office), ..MergeInto::bare(id.clone()) }
}

/// Whether an office has nothing left: no unit below, no responsibility, and ties to nobody.
fn is_empty(pen: &Pen<'_>, office: &Id) -> bool {
    let map = pen.map();
    map.node(office).and_then(Node::as_department).is_some()
        && map.children(office).is_empty()
        && map.responsibilities_of_unit(office).is_empty()
        && map.ties_of(office).is_empty()
}
