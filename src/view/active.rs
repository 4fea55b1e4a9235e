//! What holds on a day, and why the rest does not (SEMANTICS section 3).

use crate::map::{Day, Id, Map, Node, Programme, Record, Responsibility, Slot, Tie};
use crate::words::{Words, shown};

/// Why a record does not hold on a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Absence {
    /// Which of its days lies on the wrong side.
    pub bound: Bound,
    /// Whose day that is: a programme, or one end of a link; none where it is the record's own.
    pub of: Option<Id>,
}

/// The day that a record begins or ended on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Bound {
    /// The first day lies ahead.
    Since(Day),
    /// The last day is over.
    Until(Day),
}

impl Absence {
    /// `bis 31.12.2027`, `ab 01.01.2028`: short enough to stand beside a name.
    pub fn short(&self, words: &Words) -> String {
        let (message, day) = match self.bound {
            Bound::Since(day) => ("day-since", day),
            Bound::Until(day) => ("day-until", day),
        };
        words.with(message, &[("day", words.day(day).into())])
    }

    /// The whole sentence, for the inspector.
    pub fn sentence(&self, map: &Map, day: Day, words: &Words) -> String {
        let (begins, bound) = match self.bound {
            Bound::Since(bound) => (true, bound),
            Bound::Until(bound) => (false, bound),
        };
        let mut args = vec![("on", words.day(day).into()), ("day", words.day(bound).into())];
        let message = match (&self.of, begins) {
            (None, true) => "day-absent-since",
            (None, false) => "day-absent-until",
            (Some(_), true) => "day-absent-of-since",
            (Some(_), false) => "day-absent-of-until",
        };
        if let Some(id) = &self.of {
            let name = map.programme(id).map_or_else(|| map.name(id), |programme| programme.name.as_str());
            args.push(("name", shown(name).into_owned().into()));
        }
        words.with(message, &args)
    }
}

fn outside(since: Option<Day>, until: Option<Day>, day: Day) -> Option<Bound> {
    let ahead = since.filter(|&since| since > day).map(Bound::Since);
    ahead.or_else(|| until.filter(|&until| until < day).map(Bound::Until))
}

/// Why a record does not hold on a day; `None` where it does, and where it has no days or is not in the map.
pub fn absence(map: &Map, slot: &Slot, day: Day) -> Option<Absence> {
    let own = |bound: Option<Bound>| bound.map(|bound| Absence { bound, of: None });
    match slot {
        Slot::Node(id) => own(node_outside(map.node(id)?, day)),
        Slot::Path(id) => map.path(id).and_then(|path| own(outside(path.since, path.until, day))),
        Slot::Programme(id) => {
            map.programme(id).and_then(|programme| own(outside(programme.since, programme.until, day)))
        }
        Slot::Responsibility(..) | Slot::Tie(..) => match map.record(slot)? {
            Record::Responsibility(record) => responsibility_absence(map, &record, day),
            Record::Tie(tie) => tie_absence(map, &tie, day),
            _ => None,
        },
        _ => None,
    }
}

fn node_outside(node: &Node, day: Day) -> Option<Bound> {
    let (since, until) = match node {
        Node::Department(department) => (department.since, department.until),
        Node::Actor(actor) => (actor.since, actor.until),
        Node::Field(field) => (field.since, field.until),
    };
    outside(since, until, day)
}

fn end_absence(map: &Map, ends: [&Id; 2], day: Day) -> Option<Absence> {
    let absent = |id: &Id| {
        map.node(id).and_then(|node| node_outside(node, day)).map(|bound| Absence { bound, of: Some(id.clone()) })
    };
    ends.into_iter().find_map(absent)
}

fn responsibility_absence(map: &Map, record: &Responsibility, day: Day) -> Option<Absence> {
    let paid: Option<(&Id, &Programme)> =
        record.programme.as_ref().and_then(|id| map.programme(id).map(|programme| (id, programme)));
    let since = record.since.or(paid.and_then(|(_, programme)| programme.since));
    let until = record.until.or(paid.and_then(|(_, programme)| programme.until));
    let own = outside(since, until, day).map(|bound| {
        let is_own = match bound {
            Bound::Since(_) => record.since.is_some(),
            Bound::Until(_) => record.until.is_some(),
        };
        Absence { bound, of: paid.filter(|_| !is_own).map(|(id, _)| id.clone()) }
    });
    own.or_else(|| end_absence(map, [&record.unit, &record.field], day))
}

fn tie_absence(map: &Map, tie: &Tie, day: Day) -> Option<Absence> {
    let own = outside(tie.since, tie.until, day).map(|bound| Absence { bound, of: None });
    own.or_else(|| end_absence(map, [&tie.from, &tie.to], day))
}

/// Whether a department, actor or field is there on a day.
pub fn node_active(node: &Node, day: Day) -> bool {
    node_outside(node, day).is_none()
}

/// Whether a responsibility holds on a day: it, the programme that pays it, its unit and its field.
pub fn responsibility_active(map: &Map, record: &Responsibility, day: Day) -> bool {
    responsibility_absence(map, record, day).is_none()
}

/// Whether a tie holds on a day: it and both its ends.
pub fn tie_active(map: &Map, tie: &Tie, day: Day) -> bool {
    tie_absence(map, tie, day).is_none()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::map::Language;
    use crate::view::testing::map;

    fn town() -> Map {
        map("A a name=Träger kind=Welfare until=2028-06-30; F f name=Feld; P p name=Topf until=2027-12-31; \
             R a f Lead programme=p; R a f Deliver bezirk=nord; D bezirk nord sued")
    }

    #[test]
    fn a_record_ends_with_its_programme_and_its_ends() {
        let map = town();
        let day = |text: &str| text.parse().unwrap();
        let holds = |day: Day| -> Vec<bool> {
            map.responsibilities().map(|record| responsibility_active(&map, record, day)).collect()
        };
        assert_eq!(holds(day("2027-12-31")), [true, true]);
        assert_eq!(holds(day("2028-01-01")), [false, true]);
        assert_eq!(holds(day("2028-07-01")), [false, false]);
    }

    #[test]
    fn what_does_not_hold_says_whose_day_it_is() {
        let map = town();
        let words = Words::new(Language::De);
        let day: Day = "2028-07-01".parse().unwrap();
        let told: Vec<String> = map
            .responsibilities()
            .map(Responsibility::slot)
            .chain([Slot::Node("a".parse().unwrap()), Slot::Node("f".parse().unwrap())])
            .map(|slot| absence(&map, &slot, day).map_or_else(String::new, |a| a.sentence(&map, day, &words)))
            .collect();
        assert_eq!(
            told,
            [
                "Gilt am 01.07.2028 nicht: „Topf“ galt nur bis 31.12.2027.",
                "Gilt am 01.07.2028 nicht: „Träger“ galt nur bis 30.06.2028.",
                "Gilt am 01.07.2028 nicht: galt nur bis 30.06.2028.",
                "",
            ]
        );
    }
}
