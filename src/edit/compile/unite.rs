//! Several records become one: what SEMANTICS section 7 says for merged units, their responsibilities and their ties.

use std::collections::BTreeSet;

use crate::map::{Day, Id, Map, Posts, Responsibility, Step, Strength, Tie};

/// The sum of full-time posts; unknown if any is unknown. Rounded to a millionth, so that 0.1 and 0.2 make 0.3.
pub(super) fn posts(all: impl IntoIterator<Item = Option<Posts>>) -> Option<Posts> {
    let sum = all.into_iter().try_fold(0.0, |sum, posts| posts.map(|posts: Posts| sum + posts.get()))?;
    to_posts(sum)
}

/// A number of posts, rounded to a millionth and kept within its range.
pub(super) fn to_posts(number: f64) -> Option<Posts> {
    Posts::new(((number * 1e6).round() / 1e6).clamp(0.0, 1e6)).ok()
}

/// Texts joined in their order, each once.
pub(super) fn texts<'a>(all: impl IntoIterator<Item = &'a Option<String>>) -> Option<String> {
    let mut seen = BTreeSet::new();
    let each: Vec<&str> = all.into_iter().flatten().map(String::as_str).filter(|text| seen.insert(*text)).collect();
    (!each.is_empty()).then(|| each.join("; "))
}

/// Words of all.
pub(super) fn union<'a, T: Ord + Clone + 'a>(all: impl IntoIterator<Item = &'a BTreeSet<T>>) -> BTreeSet<T> {
    all.into_iter().flatten().cloned().collect()
}

/// The value that all share.
pub(super) fn common<T: PartialEq>(all: impl IntoIterator<Item = Option<T>>) -> Option<T> {
    let mut all = all.into_iter();
    let first = all.next()?;
    if all.all(|other| other == first) { first } else { None }
}

/// A last day: none if one has none, else the latest.
pub(super) fn until(all: impl IntoIterator<Item = Option<Day>>) -> Option<Day> {
    all.into_iter().reduce(|a, b| Some(a?.max(b?))).flatten()
}

/// A first day or a day of checking: none if one has none, else the earliest.
pub(super) fn earliest(all: impl IntoIterator<Item = Option<Day>>) -> Option<Day> {
    all.into_iter().reduce(|a, b| Some(a?.min(b?))).flatten()
}

/// Responsibilities of one field and scope, in the order of their units before, as one.
///
/// Roles and tags: all; basis: the most lasting; certainty: the least; `until` and `programme`: those of the record that
/// ends last (none: never; a programme's end counts where the record names none); posts: the sum.
pub(super) fn responsibilities(map: &Map, all: &[Responsibility]) -> Option<Responsibility> {
    let (first, rest) = all.split_first()?;
    if rest.is_empty() {
        return Some(first.clone());
    }
    let end = |record: &Responsibility| {
        let programme = record.programme.as_ref().and_then(|id| map.programme(id));
        record.until.or(programme.and_then(|programme| programme.until))
    };
    // `None` ends last; of several that end last, the first.
    let last = rest.iter().fold(first, |last, next| match (end(last), end(next)) {
        (Some(a), Some(b)) if b > a => next,
        (Some(_), None) => next,
        _ => last,
    });
    let some = |value: fn(&Responsibility) -> &Option<Id>| all.iter().find_map(|record| value(record).clone());
    Some(Responsibility {
        unit: first.unit.clone(),
        field: first.field.clone(),
        scope: first.scope.clone(),
        roles: union(all.iter().map(|record| &record.roles)),
        basis: all.iter().map(|record| record.basis).min().unwrap_or_default(),
        ground: texts(all.iter().map(|record| &record.ground)),
        on_behalf_of: some(|record| &record.on_behalf_of),
        posts: posts(all.iter().map(|record| record.posts)),
        deputy: some(|record| &record.deputy),
        programme: last.programme.clone(),
        certainty: all.iter().map(|record| record.certainty).max().unwrap_or_default(),
        note: texts(all.iter().map(|record| &record.note)),
        source: texts(all.iter().map(|record| &record.source)),
        checked: earliest(all.iter().map(|record| record.checked)),
        since: earliest(all.iter().map(|record| record.since)),
        until: last.until,
        tags: union(all.iter().map(|record| &record.tags)),
    })
}

/// Ties of one kind to one partner, in the order of their units before, as one: the greatest strength, its trust and its
/// certainty; the highest seat; the sum of seconded posts.
pub(super) fn ties(all: &[Tie]) -> Option<Tie> {
    let (first, rest) = all.split_first()?;
    if rest.is_empty() {
        return Some(first.clone());
    }
    let strength = all.iter().map(|tie| tie.strength).max().unwrap_or_else(Strength::default);
    let strongest: Vec<&Tie> = all.iter().filter(|tie| tie.strength == strength).collect();
    Some(Tie {
        from: first.from.clone(),
        to: first.to.clone(),
        kind: first.kind,
        strength,
        trust: strongest.iter().find_map(|tie| tie.trust),
        seat: all.iter().filter_map(|tie| tie.seat).min(),
        staff: posts(all.iter().map(|tie| tie.staff)),
        certainty: strongest.iter().map(|tie| tie.certainty).min().unwrap_or_default(),
        note: texts(all.iter().map(|tie| &tie.note)),
        source: texts(all.iter().map(|tie| &tie.source)),
        checked: earliest(all.iter().map(|tie| tie.checked)),
        since: earliest(all.iter().map(|tie| tie.since)),
        until: until(all.iter().map(|tie| tie.until)),
        tags: union(all.iter().map(|tie| &tie.tags)),
    })
}

/// Neighbouring stations at `unit` that are equal in field become one: for what both are for.
pub(super) fn steps(steps: Vec<Step>, unit: &Id) -> Vec<Step> {
    let mut joined: Vec<Step> = Vec::with_capacity(steps.len());
    for step in steps {
        match joined.last_mut() {
            Some(last) if last.field == step.field && last.unit == step.unit && step.unit.as_ref() == Some(unit) => {
                last.scope = either(&last.scope, &step.scope);
                last.note = texts([&last.note, &step.note]);
            }
            _ => joined.push(step),
        }
    }
    joined
}

/// The least scope that holds both: per dimension the values of both, everything where one names none.
fn either(a: &crate::map::Scope, b: &crate::map::Scope) -> crate::map::Scope {
    let both = a.0.iter().filter_map(|(dimension, values)| {
        let others = b.0.get(dimension)?;
        Some((dimension.clone(), union([values, others])))
    });
    crate::map::Scope(both.collect())
}
