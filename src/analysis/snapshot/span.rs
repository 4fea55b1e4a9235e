//! From which to which day a record holds (SEMANTICS section 3).

use crate::map::{Day, Map, Node, Responsibility};

/// Days from `since` to `until`, both inclusive; open where `None`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Span {
    /// First day.
    pub since: Option<Day>,
    /// Last day.
    pub until: Option<Day>,
}

impl Span {
    /// The span of a node.
    pub fn of_node(node: &Node) -> Self {
        let (since, until) = match node {
            Node::Department(department) => (department.since, department.until),
            Node::Actor(actor) => (actor.since, actor.until),
            Node::Field(field) => (field.since, field.until),
        };
        Self { since, until }
    }

    /// The span of a responsibility: it begins and ends with its programme unless it says otherwise.
    pub fn of_responsibility(map: &Map, record: &Responsibility) -> Self {
        let programme = record.programme.as_ref().and_then(|id| map.programme(id));
        Self {
            since: record.since.or(programme.and_then(|programme| programme.since)),
            until: record.until.or(programme.and_then(|programme| programme.until)),
        }
    }

    /// Whether the day is within.
    pub fn contains(self, day: Day) -> bool {
        self.since.is_none_or(|since| since <= day) && self.until.is_none_or(|until| day <= until)
    }

    /// The days that both have.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        let until = match (self.until, other.until) {
            (Some(a), Some(b)) => Some(a.min(b)),
            (a, b) => a.or(b),
        };
        Self { since: self.since.max(other.since), until }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn span(since: &str, until: &str) -> Span {
        Span { since: since.parse().ok(), until: until.parse().ok() }
    }

    #[test]
    fn both_ends_are_within() {
        let span = span("2026-01-01", "2026-12-31");
        for (day, within) in [("2025-12-31", false), ("2026-01-01", true), ("2026-12-31", true), ("2027-01-01", false)]
        {
            assert_eq!(span.contains(day.parse().unwrap()), within, "{day}");
        }
    }

    #[test]
    fn and_is_narrower() {
        assert_eq!(span("", "2026-12-31").and(span("2026-01-01", "")), span("2026-01-01", "2026-12-31"));
        assert_eq!(
            span("2026-02-01", "2026-03-31").and(span("2026-01-01", "2026-12-31")),
            span("2026-02-01", "2026-03-31")
        );
        assert_eq!(Span::default().and(Span::default()), Span::default());
    }
}
