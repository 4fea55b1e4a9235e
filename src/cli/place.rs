//! Where a finding stands in the text of its map.

use crate::analysis::{Fact, Finding};
use crate::map::Slot;
use crate::store::{Document, Place};

/// The top of a file, for what has no place of its own.
const TOP: Place = Place { line: 1, column: 1 };

/// The place of the record of the finding's first subject, of a conflict its entry; the top where there is none.
pub(super) fn of(document: &Document, finding: &Finding) -> Place {
    if let Some(Fact::Places(slots)) = finding.fact("place")
        && let Some(place) = slots.iter().find_map(|slot| document.place_of(&Slot::Conflict(Box::new(slot.clone()))))
    {
        return place;
    }
    let Some(subject) = finding.subjects.first() else { return TOP };
    let slots = [
        Slot::Node(subject.clone()),
        Slot::Path(subject.clone()),
        Slot::Programme(subject.clone()),
        Slot::Variant(subject.clone()),
    ];
    slots.iter().find_map(|slot| document.place_of(slot)).unwrap_or(TOP)
}
