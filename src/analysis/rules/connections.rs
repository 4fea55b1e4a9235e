//! Rules 35 and 36: units with ties but no role, and units with neither.

use super::context::Context;
use super::deeds::{Remedy, units_of, with_roles};
use super::found::Found;
use super::path_unassigned;
use super::rule::{Draft, Key, Limit, Rule, SubjectKind};
use crate::analysis::{Fact, Finding, Snapshot};
use crate::map::{Action, Role, Severity};

pub(crate) const IDLE: &str = "clarity/idle-unit";
pub(crate) const ORPHAN: &str = "data/orphan";

/// From so many units on they are one finding.
const TOGETHER: Limit = Limit { name: "together", default: 4.0 };

pub(super) const IDLE_UNIT: Rule = Rule {
    cases: &["several"],
    facts: &["unit", "n", "units"],
    limits: &[TOGETHER],
    evidence: &["neighbours"],
    silenced_by: &[path_unassigned::ID],
    remedies: idle_remedies,
    ..Rule::new(IDLE, Severity::Note, SubjectKind::Units, find_idle)
};

pub(super) const ORPHANS: Rule = Rule {
    facts: &["n", "units"],
    remedies: orphan_remedies,
    ..Rule::new(ORPHAN, Severity::Note, SubjectKind::Units, find_orphans)
};

/// Units that are no body, with no role and nothing below them.
fn without_role<'c>(ctx: &'c Context<'_>) -> impl Iterator<Item = u32> + 'c {
    let snapshot = ctx.snapshot;
    snapshot.unit_numbers().filter(|&unit| {
        !snapshot.is_body(unit) && snapshot.held_by(unit).next().is_none() && snapshot.line.children(unit).is_empty()
    })
}

fn has_ties(ctx: &Context<'_>, unit: u32) -> bool {
    ctx.snapshot.ties_of(unit).next().is_some()
}

fn find_idle(ctx: &Context<'_>, found: &Found) -> Vec<Draft> {
    let idle = without_role(ctx).filter(|&unit| has_ties(ctx, unit));
    let (silenced, told): (Vec<u32>, Vec<u32>) =
        idle.partition(|&unit| found.has(path_unassigned::ID, Key::Unit(unit)));
    let mut drafts: Vec<Draft> = silenced.into_iter().map(|unit| idle_unit(ctx, unit)).collect();
    if told.len() as f64 >= ctx.limit(IDLE, TOGETHER).max(2.0) {
        let ids = ctx.snapshot.unit_ids(told.iter().copied());
        let mut draft = Draft::about(ids.clone())
            .case("several")
            .fact("n", Fact::Count(ids.len()))
            .fact("units", Fact::Units(ids))
            .weight(told.len());
        draft.keys = told.into_iter().map(Key::Unit).collect();
        drafts.push(draft);
    } else {
        drafts.extend(told.into_iter().map(|unit| idle_unit(ctx, unit)));
    }
    drafts
}

fn idle_unit(ctx: &Context<'_>, unit: u32) -> Draft {
    let neighbours = ctx.snapshot.ties_of(unit).map(|tie| if tie.from == unit { tie.to } else { tie.from });
    Draft::about([ctx.snapshot.unit_id(unit)])
        .fact("unit", ctx.unit_fact(unit))
        .evidence("neighbours", ctx.units_fact(Snapshot::distinct(neighbours)))
        .key(Key::Unit(unit))
        .silenced_by(&[path_unassigned::ID], Key::Unit(unit))
}

fn find_orphans(ctx: &Context<'_>, _: &Found) -> Vec<Draft> {
    let orphans: Vec<u32> = without_role(ctx).filter(|&unit| !has_ties(ctx, unit)).collect();
    if orphans.is_empty() {
        return Vec::new();
    }
    let ids = ctx.snapshot.unit_ids(orphans.iter().copied());
    let draft = Draft::about(ids.clone()).fact("n", Fact::Count(ids.len())).fact("units", Fact::Units(ids));
    vec![draft.weight(orphans.len())]
}

/// Contribution in the fields where most neighbours take part.
fn idle_remedies(ctx: &Context<'_>, finding: &Finding) -> Vec<Remedy> {
    let [unit] = units_of(ctx, finding)[..] else { return Vec::new() };
    let mut counts = std::collections::BTreeMap::<u32, usize>::new();
    for neighbour in ctx.snapshot.network.neighbours(unit) {
        for &field in ctx.coordination.fields_of(neighbour) {
            *counts.entry(field).or_default() += 1;
        }
    }
    let mut fields: Vec<(u32, usize)> = counts.into_iter().collect();
    fields.sort_by_key(|&(field, count)| (std::cmp::Reverse(count), field));
    fields.into_iter().take(3).map(|(field, _)| vec![with_roles(ctx, unit, field, &[Role::Contribute])]).collect()
}

fn orphan_remedies(_: &Context<'_>, finding: &Finding) -> Vec<Remedy> {
    vec![finding.subjects.iter().map(|id| Action::Remove { id: id.clone() }).collect()]
}

#[cfg(test)]
mod tests {
    use super::super::testing::{remedies_of, tells};
    use super::{IDLE, ORPHAN};
    use crate::analysis::testing::map;

    #[test]
    fn ties_but_no_role() {
        tells(IDLE, "a: f FD; b: f D; a -C- b; c -C- a", &["c"]);
        tells(IDLE, "a: f FD; b: f D; a -C- b; c -F- a", &["c"]);
        tells(IDLE, "a: f FD; b: f K; a -C- b; @s Section <c; c -C- a; s -C- a; s: f M", &[]);
        tells(IDLE, "%k Body; a -M- k; b -M- k; c -M- k; a: f FD; b: f D; c: f D", &[]);
    }

    #[test]
    fn many_are_told_together() {
        let text = "a: f FD; b: f D; a -C- b; c -C- a; d -C- a; e -C- a; g -C- a";
        tells(IDLE, text, &["c d e g"]);
        tells(IDLE, &format!("{text}; g: f M"), &["c", "d", "e"]);
        tells(IDLE, &format!("{text}; /weg f@a f@c"), &["d", "e", "g"]);
        tells(IDLE, &format!("{text}; ~clarity/idle-unit together=5"), &["c", "d", "e", "g"]);
    }

    #[test]
    fn a_path_that_names_it_says_more() {
        tells(IDLE, "a: f FD; b: f D; a -C- b; c -C- a; /weg f@a f@c", &[]);
    }

    #[test]
    fn neither_role_nor_tie_all_in_one() {
        tells(ORPHAN, "a: f FD; b: f D; a -C- b; @c; @d", &["c d"]);
        tells(ORPHAN, "@dez Division; @a <dez; a: f FD; b: f D; a -C- b; %k Body", &[]);
        tells(ORPHAN, "@c; a: f FD; b: f D; a -C- b; +data/orphan c", &["c"]);
    }

    #[test]
    fn contribution_where_the_neighbours_are() {
        let map = map("a: f FD, g FD; b: f D; d: g D; a -C- b; a -C- c; b -C- c; a -C- d");
        assert_eq!(remedies_of(&map, IDLE), [["c: f M"], ["c: g M"]]);
        let map = crate::analysis::testing::map("a: f FD; b: f D; a -C- b; @x; @y");
        assert_eq!(remedies_of(&map, ORPHAN), [["-x", "-y"]]);
    }
}
