//! Where a finding stands in the text of its map.

use super::source::Source;
use crate::analysis::{Fact, Finding, SubjectKind, rule};
use crate::map::{Map, Slot};
use crate::store::Place;

/// The top of a file, for what has no place of its own.
const TOP: Place = Place { line: 1, column: 1 };

/// The place of the record that the finding is about: what a unit holds in a field, a tie, else the record of its first
/// subject; of a conflict its entry; of what only a variant has, the variant; the top where there is none.
pub(super) fn of(source: &Source, finding: &Finding) -> Place {
    if let Some(Fact::Places(slots)) = finding.fact("place")
        && let Some(place) = slots.iter().find_map(|slot| source.place_of(&Slot::Conflict(Box::new(slot.clone()))))
    {
        return place;
    }
    let link = link(source.map(), finding).and_then(|slot| source.place_of(&slot));
    let Some(subject) = finding.subjects.first() else { return TOP };
    let slots = [
        Slot::Node(subject.clone()),
        Slot::Path(subject.clone()),
        Slot::Programme(subject.clone()),
        Slot::Variant(subject.clone()),
    ];
    link.or_else(|| slots.iter().find_map(|slot| source.place_of(slot)))
        .or_else(|| source.place_of_variant())
        .unwrap_or(TOP)
}

/// The link that a finding about a record or tie is about: the one it hangs on, else the first between its subjects.
fn link(map: &Map, finding: &Finding) -> Option<Slot> {
    let [one, other] = &finding.subjects[..] else { return None };
    let kind = rule(finding.rule)?.subject;
    if !matches!(kind, SubjectKind::Record | SubjectKind::Tie) {
        return None;
    }
    let held = map.responsibilities_at(one, other).first().map(|record| record.slot());
    let mut ties = map.ties().filter(|tie| [(&tie.from, &tie.to), (&tie.to, &tie.from)].contains(&(one, other)));
    let is_between = |slot: &&Slot| {
        let Slot::Tie(from, to, _) = slot else { return false };
        [(from, to), (to, from)].contains(&(one, other))
    };
    held.or_else(|| finding.fragile.as_ref().filter(is_between).cloned()).or_else(|| ties.next().map(|tie| tie.slot()))
}
