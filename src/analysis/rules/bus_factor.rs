//! Rule 22: much rests on one or two units.

use std::collections::BTreeMap;

use super::context::Context;
use super::deeds::{Remedy, with_roles};
use super::found::Found;
use super::rule::{Draft, Limit, Rule, SubjectKind};
use crate::analysis::{Fact, Finding, Snapshot};
use crate::map::{Role, Severity};

pub(crate) const ID: &str = "bottleneck/bus-factor";

/// From how many fields on.
const FIELDS: Limit = Limit { name: "fields", default: 6.0 };

pub(super) const RULE: Rule = Rule {
    facts: &["units", "n", "all"],
    evidence: &["fields"],
    limits: &[FIELDS],
    judgement: true,
    remedies,
    ..Rule::new(ID, Severity::Warning, SubjectKind::Map, find)
};

/// Who delivers each field: itself, inherited, and below. Of those below a heading, one more than `most` are kept.
pub(crate) fn deliverers(ctx: &Context<'_>, most: usize) -> Vec<Vec<u32>> {
    let mut all: Vec<Vec<u32>> =
        ctx.snapshot.field_numbers().map(|field| ctx.coverage.deliverers(field).to_vec()).collect();
    for &field in ctx.snapshot.headings.preorder().iter().rev() {
        let Some(heading) = ctx.snapshot.headings.parent(field) else { continue };
        let below: Vec<u32> = ctx.coverage.field(field).own_deliverers.clone();
        let both = all[heading as usize].iter().copied().chain(below).chain(all[field as usize].iter().copied());
        all[heading as usize] = Snapshot::distinct(both).into_iter().take(most + 1).collect();
    }
    all
}

/// The one or two units whose loss leaves more than half of all fields with nobody, and the fields that are lost with
/// them. What has nobody already is told by rule 2 and is no loss of theirs.
fn worst(ctx: &Context<'_>) -> Option<(Vec<u32>, Vec<u32>)> {
    // more than two keep a field whatever happens: no longer list is needed
    let deliverers = deliverers(ctx, 2);
    let mut alone: BTreeMap<u32, usize> = BTreeMap::new();
    let mut both: BTreeMap<(u32, u32), usize> = BTreeMap::new();
    for units in &deliverers {
        match units[..] {
            [unit] => *alone.entry(unit).or_default() += 1,
            [a, b] => *both.entry((a, b)).or_default() += 1,
            _ => {}
        }
    }
    let count = |unit: u32| alone.get(&unit).copied().unwrap_or(0);
    let mut ranked: Vec<u32> = alone.keys().copied().collect();
    ranked.sort_by_key(|&unit| (std::cmp::Reverse(count(unit)), unit));
    let half = deliverers.len() / 2;
    let lost = |units: &[u32]| -> Vec<u32> {
        let is_lost = |all: &Vec<u32>| !all.is_empty() && all.iter().all(|unit| units.contains(unit));
        (0..).zip(&deliverers).filter(|(_, all)| is_lost(all)).map(|(field, _): (u32, _)| field).collect()
    };
    // One unit alone is enough: say so.
    if let Some(&first) = ranked.first()
        && count(first) > half
    {
        return Some((vec![first], lost(&[first])));
    }
    let pairs =
        both.keys().map(|&(a, b)| (a, b)).chain(ranked.get(..2).map(|two| (two[0].min(two[1]), two[0].max(two[1]))));
    let of_pair = |&(a, b): &(u32, u32)| count(a) + count(b) + both.get(&(a, b)).copied().unwrap_or(0);
    let best = pairs.max_by_key(|pair| (of_pair(pair), std::cmp::Reverse(*pair)))?;
    (of_pair(&best) > half).then(|| (vec![best.0, best.1], lost(&[best.0, best.1])))
}

fn find(ctx: &Context<'_>, _: &Found) -> Vec<Draft> {
    let all = ctx.snapshot.fields.len();
    if (all as f64) < ctx.limit(ID, FIELDS) {
        return Vec::new();
    }
    let Some((units, fields)) = worst(ctx) else { return Vec::new() };
    let draft = Draft::about([])
        .fact("units", ctx.units_fact(units))
        .fact("n", Fact::Count(fields.len()))
        .fact("all", Fact::Count(all))
        .statutory(fields.iter().any(|&field| ctx.is_statutory(field)))
        .weight(fields.len())
        .evidence("fields", ctx.fields_fact(fields));
    vec![draft]
}

/// Delivery by contributors (else leads) in fields that would be lost, as few as are enough.
fn remedies(ctx: &Context<'_>, _: &Finding) -> Vec<Remedy> {
    let Some((units, fields)) = worst(ctx) else { return Vec::new() };
    let helper = |field: u32| {
        let others = super::deeds::holders(ctx, field, Role::Contribute).into_iter();
        let mut others = others.chain(ctx.coverage.leads(field).iter().copied());
        others.find(|unit| !units.contains(unit))
    };
    let actions: Remedy =
        fields.iter().filter_map(|&field| Some(with_roles(ctx, helper(field)?, field, &[Role::Deliver]))).collect();
    [1, 2, 4, actions.len()].into_iter().filter(|&n| n <= actions.len()).map(|n| actions[..n].to_vec()).collect()
}

#[cfg(test)]
mod tests {
    use super::super::testing::{fact, remedies_of, tells, units};
    use crate::analysis::Fact;
    use crate::analysis::testing::map;

    const SIX: &str = "a: f1 FD, f2 FD; b: f3 FD, f4 FD; c: f5 FD, f4 M; d: f6 FD; a -C- b; c -C- d; a -C- c";

    #[test]
    fn two_units_carry_more_than_half() {
        tells(super::ID, SIX, &[""]);
        assert_eq!(fact(SIX, super::ID, "units"), units("a b"));
        assert_eq!(fact(SIX, super::ID, "n"), Fact::Count(4));
        tells(super::ID, &(SIX.to_owned() + "; c: f3 D"), &[]);
        tells(super::ID, "a: f1 FD, f2 FD; b: f3 FD, f4 FD; c: f5 FD", &[]);
        tells(super::ID, "a: f1 FD, f2 FD; b: f3 FD, f4 F, f5 F; c: f6 F", &[]);
    }

    #[test]
    fn one_is_enough_and_shared_fields_count() {
        let one = "a: f1 FD, f2 FD, f3 FD, f4 FD; b: f5 FD, f6 FD";
        assert_eq!(fact(one, super::ID, "units"), units("a"));
        tells(super::ID, "a: f1 FD, f2 FD, f3 FD, f4 FD; b: f1 D, f2 D, f3 D, f4 D; c: f5 FD; d: f6 FD", &[""]);
    }

    #[test]
    fn contributors_deliver_too() {
        assert_eq!(remedies_of(&map(SIX), super::ID)[0], ["c: f4 DM"]);
    }
}
