//! Rule 30: only the head of the administration could settle a dispute of two leads.

use super::context::Context;
use super::deeds::{Remedy, tie, units_of};
use super::found::Found;
use super::missing::{Pair, Reason, pairs_of_leads};
use super::rule::{Draft, Rule, SubjectKind};
use crate::analysis::{Fact, Finding};
use crate::map::{Action, ActorPatch, Body, Dependency, Node, Patch, Rank, Severity, TieKind};

pub(crate) const ID: &str = "line/far-apart";

pub(super) const RULE: Rule = Rule {
    facts: &["a", "b", "n"],
    evidence: &["fields", "steps-a", "steps-b"],
    judgement: true,
    remedies,
    ..Rule::new(ID, Severity::Note, SubjectKind::Pair, find)
};

/// The steps up to the head from both sides, if only the head is above both. Without a head in the map it counts as one
/// above the tops.
fn steps(ctx: &Context<'_>, a: u32, b: u32) -> Option<(u32, u32)> {
    let line = &ctx.snapshot.line;
    if !ctx.snapshot.seat(a).is_department() || !ctx.snapshot.seat(b).is_department() {
        return None;
    }
    match line.common(a, b) {
        None => Some((line.depth(a) + 1, line.depth(b) + 1)),
        Some(top) => {
            let rank = ctx.snapshot.seat(top).node.as_department()?.rank;
            let steps = (line.depth(a) - line.depth(top), line.depth(b) - line.depth(top));
            (rank == Rank::Head && steps.0 > 0 && steps.1 > 0).then_some(steps)
        }
    }
}

/// Whether it is agreed how disputes are settled: an agreement, or a common body that may decide.
fn is_agreed(ctx: &Context<'_>, a: u32, b: u32) -> bool {
    let snapshot = ctx.snapshot;
    let agreed = |x: u32, y: u32| snapshot.ties_between(x, y).any(|tie| tie.tie.kind == TieKind::Agreement);
    let decides = |&&body: &&u32| {
        let body = snapshot.seat(body).node.as_actor().and_then(|actor| actor.body.as_ref());
        body.is_some_and(|body| body.decides)
    };
    let offices = (snapshot.offices[a as usize], snapshot.offices[b as usize]);
    agreed(a, b)
        || agreed(offices.0, offices.1)
        || snapshot.mediators(a).iter().filter(decides).any(|body| snapshot.mediators(b).contains(body))
}

fn find(ctx: &Context<'_>, _: &Found) -> Vec<Draft> {
    let pairs = pairs_of_leads(ctx, Dependency::Reciprocal.weight());
    let draft = |((a, b), reasons): (Pair, Vec<Reason>)| {
        let (up_a, up_b) = steps(ctx, a, b)?;
        if is_agreed(ctx, a, b) || !ctx.links().work_together(a, b) {
            return None;
        }
        let fields: std::collections::BTreeSet<u32> = reasons.iter().flat_map(|&(f, g, _)| [f, g]).collect();
        Some(
            Draft::about([ctx.snapshot.unit_id(a), ctx.snapshot.unit_id(b)])
                .fact("a", ctx.unit_fact(a))
                .fact("b", ctx.unit_fact(b))
                .fact("n", Fact::Count((up_a + up_b) as usize))
                .statutory(fields.iter().any(|&field| ctx.is_statutory(field)))
                .weight((up_a + up_b) as usize)
                .evidence("fields", ctx.fields_fact(fields))
                .evidence("steps-a", Fact::Count(up_a as usize))
                .evidence("steps-b", Fact::Count(up_b as usize)),
        )
    };
    pairs.into_iter().filter_map(draft).collect()
}

/// An agreement with a rule for disputes; the common body may decide.
fn remedies(ctx: &Context<'_>, finding: &Finding) -> Vec<Remedy> {
    let [a, b] = units_of(ctx, finding)[..] else { return Vec::new() };
    let common = ctx.snapshot.mediators(a).iter().filter(|body| ctx.snapshot.mediators(b).contains(body));
    let body = common.copied().find_map(|body| {
        let Node::Actor(actor) = ctx.snapshot.seat(body).node else { return None };
        let decides = Body { decides: true, ..actor.body.clone().unwrap_or_default() };
        let patch = ActorPatch { body: Patch::Set(Some(decides)), ..ActorPatch::default() };
        let id = ctx.snapshot.unit_id(body);
        let is_body = ctx.snapshot.is_body(body);
        is_body.then(|| vec![Action::Alter { id, department: None, actor: Some(Box::new(patch)), field: None }])
    });
    std::iter::once(vec![tie(ctx, a, b, TieKind::Agreement)]).chain(body).collect()
}

#[cfg(test)]
mod tests {
    use super::super::testing::{fact, remedies_of, tells};
    use crate::analysis::Fact;
    use crate::analysis::testing::map;

    const APART: &str = "#f >g:3; a: f FD; b: g FD; a -C- b; @d1 Division; @d2 Division; @o <d1; @a Section <o; @b <d2";

    #[test]
    fn only_the_head_is_above_both() {
        tells(super::ID, APART, &["a b"]);
        assert_eq!(fact(APART, super::ID, "n"), Fact::Count(5));
        tells(
            super::ID,
            &APART.replace("@d1 Division; @d2 Division", "@h Head; @d1 Division <h; @d2 Division <h"),
            &["a b"],
        );
        tells(super::ID, &APART.replace("<d2", "<d1"), &[]);
        tells(super::ID, &APART.replace(">g:3", ">g:2"), &[]);
        tells(super::ID, &APART.replace("a -C- b; ", ""), &[]);
    }

    #[test]
    fn an_agreement_settles_it() {
        tells(super::ID, &(APART.to_owned() + "; o -A- b"), &[]);
        let with_body = map(&(APART.to_owned() + "; %k Body; a -M- k; b -M- k; d1 -M- k"));
        assert_eq!(remedies_of(&with_body, super::ID), [["a -Agreement- b"], ["~k"]]);
    }
}
