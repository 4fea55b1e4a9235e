//! Rule 29: functions under one head that do not go well together.

use super::context::Context;
use super::deeds::{Remedy, units_of};
use super::found::Found;
use super::rule::{Draft, Rule, SubjectKind};
use crate::analysis::{Fact, Finding};
use crate::map::{Action, Function, Rank, Severity};

pub(crate) const ID: &str = "line/function-conflict";

/// The pairs of functions in conflict (MEASURES section 3).
const CONFLICTS: [(Function, Function); 4] = [
    (Function::Enforcement, Function::Counselling),
    (Function::Enforcement, Function::Advocacy),
    (Function::Funding, Function::Delivery),
    (Function::Oversight, Function::Delivery),
];

pub(super) const RULE: Rule = Rule {
    cases: &["same"],
    facts: &["office", "function_a", "a", "function_b", "b"],
    evidence: &["function", "units"],
    judgement: true,
    remedies,
    ..Rule::new(ID, Severity::Note, SubjectKind::Unit, find)
};

/// A pair of functions whose lowest common unit is `top`, with one unit for each.
pub(crate) struct Conflict {
    pub(crate) top: u32,
    pub(crate) pair: (Function, Function),
    pub(crate) units: (u32, u32),
}

fn has(ctx: &Context<'_>, unit: u32, function: Function) -> bool {
    ctx.snapshot.seat(unit).node.has_function(function)
}

/// Every conflict within one department, up to the office.
fn conflicts(ctx: &Context<'_>) -> Vec<Conflict> {
    conflicts_below(ctx, |rank| !matches!(rank, Rank::Head | Rank::Division))
}

/// Every conflict within one department of a rank that counts.
pub(crate) fn conflicts_below(ctx: &Context<'_>, counts: impl Fn(Rank) -> bool) -> Vec<Conflict> {
    let line = &ctx.snapshot.line;
    let mut found = Vec::new();
    for pair in CONFLICTS {
        // For each unit: the first one at or below it that has the function.
        let first = |function: Function| {
            let mut first: Vec<Option<u32>> = vec![None; line.len()];
            for &unit in line.preorder().iter().rev() {
                let below = line.children(unit).iter().find_map(|&child| first[child as usize]);
                first[unit as usize] = if has(ctx, unit, function) { Some(unit) } else { below };
            }
            first
        };
        let (one, other) = (first(pair.0), first(pair.1));
        let rank = |unit: u32| ctx.snapshot.seat(unit).node.as_department().map(|department| department.rank);
        for &top in line.preorder().iter().filter(|&&unit| rank(unit).is_some_and(&counts)) {
            found.extend(meeting(ctx, top, pair, (&one, &other)).map(|units| Conflict { top, pair, units }));
        }
    }
    found.sort_by_key(|conflict| conflict.top);
    found
}

fn is_within_office(ctx: &Context<'_>, unit: u32) -> bool {
    let department = ctx.snapshot.seat(unit).node.as_department();
    department.is_some_and(|department| !matches!(department.rank, Rank::Head | Rank::Division))
}

/// Two units with the functions that meet first in `top`: they stand below different children of it, or are itself.
fn meeting(
    ctx: &Context<'_>,
    top: u32,
    (f, g): (Function, Function),
    (one, other): (&[Option<u32>], &[Option<u32>]),
) -> Option<(u32, u32)> {
    let own = |function| has(ctx, top, function).then_some(top);
    let children = ctx.snapshot.line.children(top);
    if let (Some(a), Some(b)) = (own(f), own(g)) {
        return Some((a, b));
    }
    // At most two branches with each function are needed to find two different ones.
    let branches = |own: Option<u32>, first: &[Option<u32>]| -> Vec<(Option<u32>, u32)> {
        let below = children.iter().filter_map(|&child| Some((Some(child), first[child as usize]?)));
        own.map(|unit| (None, unit)).into_iter().chain(below).take(2).collect()
    };
    let (with_f, with_g) = (branches(own(f), one), branches(own(g), other));
    let pairs = with_f.iter().flat_map(|a| with_g.iter().map(move |b| (a, b)));
    pairs.filter(|(a, b)| a.0 != b.0).map(|(a, b)| (a.1, b.1)).next()
}

fn find(ctx: &Context<'_>, _: &Found) -> Vec<Draft> {
    let conflicts = conflicts(ctx);
    conflicts.chunk_by(|one, next| one.top == next.top).filter_map(|of_one| draft(ctx, of_one)).collect()
}

fn draft(ctx: &Context<'_>, conflicts: &[Conflict]) -> Option<Draft> {
    let first = conflicts.first()?;
    let (a, b) = first.units;
    let mut draft = Draft::about([ctx.snapshot.unit_id(first.top)])
        .case(if a == b { "same" } else { "" })
        .fact("office", ctx.unit_fact(first.top))
        .fact("function_a", Fact::Function(first.pair.0))
        .fact("a", ctx.unit_fact(a))
        .fact("function_b", Fact::Function(first.pair.1))
        .fact("b", ctx.unit_fact(b))
        .weight(conflicts.len());
    for further in &conflicts[1..] {
        draft = draft
            .evidence("function", Fact::Function(further.pair.0))
            .evidence("function", Fact::Function(further.pair.1))
            .evidence("units", ctx.units_fact([further.units.0, further.units.1]));
    }
    Some(draft)
}

/// One of the two goes to an office that does the same and not the other.
fn remedies(ctx: &Context<'_>, finding: &Finding) -> Vec<Remedy> {
    let [top] = units_of(ctx, finding)[..] else { return Vec::new() };
    let line = &ctx.snapshot.line;
    let all = conflicts(ctx);
    let Some(conflict) = all.iter().find(|conflict| conflict.top == top && conflict.units.0 != conflict.units.1) else {
        return Vec::new();
    };
    let tree_has = |office: u32, function| line.tree(office).iter().any(|&unit| has(ctx, unit, function));
    let (f, g) = conflict.pair;
    [(conflict.units.1, g, f), (conflict.units.0, f, g)]
        .into_iter()
        .filter(|&(mover, ..)| mover != top)
        .filter_map(|(mover, does, not)| {
            let offices = ctx.snapshot.unit_numbers().filter(|&unit| ctx.snapshot.offices[unit as usize] == unit);
            let mut hosts = offices.filter(|&office| {
                !line.are_in_line(office, top)
                    && is_within_office(ctx, office)
                    && tree_has(office, does)
                    && !tree_has(office, not)
            });
            let host = hosts.next()?;
            Some(vec![Action::Move { id: ctx.snapshot.unit_id(mover), under: Some(ctx.snapshot.unit_id(host)) }])
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::testing::{fact, remedies_of, tells, told, unit};
    use crate::analysis::testing::map;

    const OFFICE: &str = "@o; @e Section <o [Enforcement]; @c Section <o [Counselling]";

    #[test]
    fn up_to_the_office() {
        tells(super::ID, OFFICE, &["o"]);
        assert_eq!((fact(OFFICE, super::ID, "a"), fact(OFFICE, super::ID, "b")), (unit("e"), unit("c")));
        tells(super::ID, &OFFICE.replace("@o;", "@o Division;").replace("Section", "Office"), &[]);
        tells(super::ID, &OFFICE.replace("Counselling", "Benefits"), &[]);
        tells(super::ID, "@o [Enforcement]; @c Section <o [Advocacy]", &["o"]);
    }

    #[test]
    fn at_the_lowest_common_unit_only() {
        tells(super::ID, "@o; @s Section <o; @e Section <s [Enforcement]; @c Section <s [Counselling]", &["s"]);
        tells(super::ID, "@o; @s Section <o [Funding,Delivery]", &["s"]);
        assert_eq!(told(&map("@o [Funding,Delivery]"), super::ID)[0].case, "same");
        tells(super::ID, "%x Authority [Funding,Delivery]", &[]);
    }

    #[test]
    fn counselling_moves_to_others_who_counsel() {
        let map = map(&format!("{OFFICE}; @p [Counselling]"));
        assert_eq!(remedies_of(&map, super::ID), [["c < p"]]);
    }
}
