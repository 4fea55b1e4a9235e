//! Rule 39: entries that nobody has checked for long.

use super::context::Context;
use super::found::Found;
use super::rule::{Draft, Limit, Rule, SubjectKind};
use crate::analysis::Fact;
use crate::map::{Day, Id, Node, Severity};

pub(crate) const ID: &str = "data/stale";

/// Older than this many months.
const MONTHS: Limit = Limit { name: "months", default: 24.0 };

pub(super) const RULE: Rule = Rule {
    cases: &["never"],
    facts: &["n", "months", "units"],
    evidence: &["oldest"],
    limits: &[MONTHS],
    ..Rule::new(ID, Severity::Note, SubjectKind::Map, find)
};

/// When each record was checked, with the node that stands for it.
fn checks<'c>(ctx: &'c Context<'_>) -> impl Iterator<Item = (Option<Day>, &'c Id)> {
    let snapshot = ctx.snapshot;
    let units = snapshot.units.iter().map(|seat| {
        let checked = match seat.node {
            Node::Department(department) => department.checked,
            Node::Actor(actor) => actor.checked,
            Node::Field(field) => field.checked,
        };
        (checked, seat.id)
    });
    let fields = snapshot.fields.iter().map(|seat| (seat.field.checked, seat.id));
    let held = snapshot.held.iter().map(|held| (held.record.checked, &held.record.unit));
    let ties = snapshot.ties.iter().map(|tie| (tie.tie.checked, &tie.tie.from));
    let paths = snapshot.map.paths().map(|(id, path)| (path.checked, id));
    units.chain(fields).chain(held).chain(ties).chain(paths)
}

fn find(ctx: &Context<'_>, _: &Found) -> Vec<Draft> {
    if ctx.snapshot.units.is_empty() {
        return Vec::new();
    }
    let dated: Vec<(Day, &Id)> = checks(ctx).filter_map(|(day, id)| Some((day?, id))).collect();
    if dated.is_empty() {
        return vec![Draft::about([]).case("never")];
    }
    let months = ctx.limit(ID, MONTHS).min(12_000.0);
    let is_old = |day: &Day| day.plus_months(months as i32) < ctx.snapshot.day;
    let mut old: Vec<(Day, &Id)> = dated.into_iter().filter(|(day, _)| is_old(day)).collect();
    old.sort();
    let Some(&(oldest, _)) = old.first() else { return Vec::new() };
    let mut units: Vec<Id> = Vec::new();
    let mut seen = std::collections::HashSet::new();
    for (_, id) in &old {
        if seen.insert(*id) {
            units.push((*id).clone());
        }
    }
    let draft = Draft::about([])
        .fact("n", Fact::Count(old.len()))
        .fact("months", Fact::Count(months as usize))
        .fact("units", Fact::Units(units))
        .evidence("oldest", Fact::Day(oldest))
        .weight(old.len());
    vec![draft]
}

#[cfg(test)]
mod tests {
    use super::super::testing::{fact, tells, told, units};
    use crate::analysis::Fact;
    use crate::analysis::testing::map;

    #[test]
    fn older_than_two_years() {
        let text = "@a checked=2024-11-30; @b checked=2024-12-01; @c checked=2023-01-01; a -C- b; b -C- c";
        tells(super::ID, text, &[""]);
        assert_eq!((fact(text, super::ID, "n"), fact(text, super::ID, "units")), (Fact::Count(2), units("c a")));
        tells(super::ID, "@b checked=2024-12-01; a -C- b", &[]);
        tells(super::ID, "@b checked=2024-12-01; a -C- b; ~data/stale months=12", &[""]);
    }

    #[test]
    fn never_checked_is_one_line() {
        assert_eq!(told(&map("a -C- b"), super::ID)[0].case, "never");
        tells(super::ID, "", &[]);
    }
}
