//! Rule 23: a unit that leads very much.

use super::context::Context;
use super::deeds::{Remedy, in_place_of, units_of, with_roles_for};
use super::found::Found;
use super::rule::{Draft, Key, Limit, Rule, SubjectKind};
use crate::analysis::{Fact, Finding, Held, Snapshot};
use crate::map::{Role, Severity};

pub(crate) const ID: &str = "load/many-leads";

/// From how many led fields on.
const FIELDS: Limit = Limit { name: "fields", default: 3.0 };
/// Share of all fields.
const SHARE: Limit = Limit { name: "share", default: 0.25 };
/// From how many fields on the share counts.
const SHARE_FROM: Limit = Limit { name: "share-from", default: 8.0 };
/// More led fields per post than this.
const PER_POST: Limit = Limit { name: "per-post", default: 1.5 };

pub(super) const RULE: Rule = Rule {
    facts: &["unit", "n", "all", "posts"],
    evidence: &["fields", "posts", "vacant", "share"],
    limits: &[FIELDS, SHARE, SHARE_FROM, PER_POST],
    judgement: true,
    remedies,
    ..Rule::new(ID, Severity::Warning, SubjectKind::Unit, find)
};

fn led(ctx: &Context<'_>, unit: u32) -> Vec<u32> {
    Snapshot::distinct(ctx.snapshot.held_by(unit).filter(|held| held.leads()).map(|held| held.field))
}

fn find(ctx: &Context<'_>, _: &Found) -> Vec<Draft> {
    ctx.snapshot.unit_numbers().filter_map(|unit| draft(ctx, unit)).collect()
}

fn draft(ctx: &Context<'_>, unit: u32) -> Option<Draft> {
    let fields = led(ctx, unit);
    let (n, all) = (fields.len() as f64, ctx.snapshot.fields.len() as f64);
    if n < ctx.limit(ID, FIELDS) || fields.is_empty() {
        return None;
    }
    let node = ctx.snapshot.seat(unit).node;
    let posts = node.staff().map(crate::map::Posts::get);
    let is_large_share = all >= ctx.limit(ID, SHARE_FROM) && n >= ctx.limit(ID, SHARE) * all;
    let is_much_per_post = posts.is_some_and(|posts| n > ctx.limit(ID, PER_POST) * posts);
    if !is_large_share && !is_much_per_post {
        return None;
    }
    let vacant = match node {
        crate::map::Node::Department(department) => department.vacant,
        crate::map::Node::Actor(actor) => actor.vacant,
        crate::map::Node::Field(_) => None,
    };
    Some(
        Draft::about([ctx.snapshot.unit_id(unit)])
            .fact("unit", ctx.unit_fact(unit))
            .fact("n", Fact::Count(fields.len()))
            .fact("all", Fact::Count(ctx.snapshot.fields.len()))
            .facts_if("posts", posts.map(Fact::Number))
            .statutory(fields.iter().any(|&field| ctx.is_statutory(field)))
            .weight(fields.len())
            .evidence("fields", ctx.fields_fact(fields))
            .evidence_if("posts", posts.map(Fact::Number))
            .evidence_if("vacant", vacant.map(|vacant| Fact::Number(vacant.get())))
            .evidence("share", Fact::Number(n / all))
            .key(Key::Unit(unit)),
    )
}

/// The lead of one field (then two, three) goes to who delivers it.
fn remedies(ctx: &Context<'_>, finding: &Finding) -> Vec<Remedy> {
    let [unit] = units_of(ctx, finding)[..] else { return Vec::new() };
    let handed: Vec<Remedy> = led(ctx, unit).into_iter().filter_map(|field| handed_over(ctx, unit, field)).collect();
    let single = handed.iter().cloned();
    let several = (2..=handed.len().min(6)).map(|count| handed[..count].concat());
    single.chain(several).collect()
}

fn handed_over(ctx: &Context<'_>, unit: u32, field: u32) -> Option<Remedy> {
    let mine: Vec<&Held<'_>> = ctx.snapshot.held_by(unit).filter(|held| held.field == field && held.leads()).collect();
    let others = ctx.coverage.field(field).own_deliverers.iter().copied().filter(|&other| other != unit);
    let other = others.min_by_key(|&other| (!ctx.snapshot.is_public(other), super::deeds::leads(ctx, other), other))?;
    let steps = mine.iter().flat_map(|held| {
        let works = held.has(Role::Deliver) || held.has(Role::Contribute);
        [
            with_roles_for(ctx, other, field, held.record.scope.clone(), &[Role::Lead]),
            in_place_of(held.record, Role::Lead, (!works).then_some(Role::Contribute)),
        ]
    });
    Some(steps.collect())
}

#[cfg(test)]
mod tests {
    use super::super::testing::{remedies_of, tells};
    use crate::analysis::testing::map;

    /// Eleven fields of which a leads three.
    fn eleven(more: &str) -> String {
        let others: Vec<String> = (4..=11).map(|field| format!("b: f{field} FD")).collect();
        format!(
            "a: f1 F, f2 F, f3 F; c: f1 D, f2 D, f3 D; a -C- c; a -C- b; ~load/many-leads share=0.8; {}; {more}",
            others.join("; ")
        )
    }

    #[test]
    fn much_per_post() {
        tells(super::ID, &eleven("@a 1.5"), &["a"]);
        tells(super::ID, &eleven("@a 2"), &[]);
        tells(super::ID, &eleven(""), &[]);
    }

    #[test]
    fn a_large_share() {
        let twelve = eleven("d: f12 FD").replace("share=0.8", "share=0.25");
        tells(super::ID, &twelve, &["a", "b"]);
        tells(super::ID, &(twelve + "; d: f13 FD"), &["b"]);
        tells(super::ID, "a: f1 FD, f2 FD, f3 FD", &[]);
        tells(
            super::ID,
            "a: f1 FD, f2 FD; b: f3 FD, f4 FD, f5 FD, f6 FD, f7 FD, f8 FD; ~load/many-leads fields=7",
            &[],
        );
    }

    #[test]
    fn the_deliverer_leads() {
        let remedies = remedies_of(&map(&eleven("@a 1.5")), super::ID);
        assert_eq!(remedies[0], ["c: f1 FD", "a: f1 M"]);
    }
}
