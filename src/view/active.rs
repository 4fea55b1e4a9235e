//! What holds on a day (SEMANTICS section 3).

use crate::map::{Day, Map, Node, Responsibility, Tie};

fn within(since: Option<Day>, until: Option<Day>, day: Day) -> bool {
    since.is_none_or(|since| since <= day) && until.is_none_or(|until| day <= until)
}

/// Whether a department, actor or field is there on a day.
pub fn node_active(node: &Node, day: Day) -> bool {
    let (since, until) = match node {
        Node::Department(department) => (department.since, department.until),
        Node::Actor(actor) => (actor.since, actor.until),
        Node::Field(field) => (field.since, field.until),
    };
    within(since, until, day)
}

/// Whether a responsibility holds on a day: it, the programme that pays it, its unit and its field.
pub fn responsibility_active(map: &Map, record: &Responsibility, day: Day) -> bool {
    let programme = record.programme.as_ref().and_then(|id| map.programme(id));
    let since = record.since.or(programme.and_then(|programme| programme.since));
    let until = record.until.or(programme.and_then(|programme| programme.until));
    let ends = [&record.unit, &record.field];
    within(since, until, day) && ends.iter().all(|id| map.node(id).is_some_and(|node| node_active(node, day)))
}

/// Whether a tie holds on a day: it and both its ends.
pub fn tie_active(map: &Map, tie: &Tie, day: Day) -> bool {
    let ends = [&tie.from, &tie.to];
    within(tie.since, tie.until, day) && ends.iter().all(|id| map.node(id).is_some_and(|node| node_active(node, day)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::view::testing::map;

    #[test]
    fn a_record_ends_with_its_programme_and_its_ends() {
        let map = map("A a name=Träger kind=Welfare until=2028-06-30; F f name=Feld; P p name=Topf until=2027-12-31; \
             R a f Lead programme=p; R a f Deliver bezirk=nord; D bezirk nord sued");
        let day = |text: &str| text.parse().unwrap();
        let holds = |day: Day| -> Vec<bool> {
            map.responsibilities().map(|record| responsibility_active(&map, record, day)).collect()
        };
        assert_eq!(holds(day("2027-12-31")), [true, true]);
        assert_eq!(holds(day("2028-01-01")), [false, true]);
        assert_eq!(holds(day("2028-07-01")), [false, false]);
    }
}
