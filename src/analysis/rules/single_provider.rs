//! Rule 5: a field that rests on one unit alone.

use super::context::Context;
use super::deeds::{Remedy, field_of, with_roles};
use super::found::Found;
use super::rule::{Draft, Key, Rule, SubjectKind};
use super::{cover_ends, funding_basis, no_delivery};
use crate::analysis::{Fact, Finding, Held, Snapshot};
use crate::map::{Action, ActorKind, Role, Severity, TieKind};

pub(crate) const ID: &str = "coverage/single-provider";

pub(super) const RULE: Rule = Rule {
    facts: &["field", "unit"],
    evidence: &["posts", "basis"],
    silenced_by: &[no_delivery::ID, funding_basis::VOLUNTEERS, funding_basis::PROJECT, cover_ends::ID],
    judgement: true,
    remedies,
    ..Rule::new(ID, Severity::Warning, SubjectKind::Field, find)
};

/// The records of the only unit that leads, delivers or contributes in a field, if there is only one and no deputy.
pub(crate) fn alone<'c>(ctx: &'c Context<'_>, field: u32) -> Option<Vec<&'c Held<'c>>> {
    let works: Vec<&Held<'_>> = ctx.snapshot.held_in(field).filter(|held| !held.by_body && held.takes_part()).collect();
    let unit = works.first()?.unit;
    let has_deputy = works.iter().any(|held| held.record.deputy.is_some());
    (works.iter().all(|held| held.unit == unit) && !has_deputy).then_some(works)
}

fn find(ctx: &Context<'_>, _: &Found) -> Vec<Draft> {
    ctx.snapshot.field_numbers().filter_map(|field| draft(ctx, field)).collect()
}

fn draft(ctx: &Context<'_>, field: u32) -> Option<Draft> {
    let records = alone(ctx, field)?;
    let unit = records.first()?.unit;
    let posts: Option<f64> = records.iter().map(|held| held.record.posts.map(crate::map::Posts::get)).sum();
    let mut draft = Draft::about([ctx.snapshot.field_id(field)])
        .fact("field", ctx.field_fact(field))
        .fact("unit", ctx.unit_fact(unit))
        .evidence_if("posts", posts.map(Fact::Number))
        .statutory(ctx.is_statutory(field))
        .key(Key::Field(field))
        .silenced_by(RULE.silenced_by, Key::Field(field));
    let mut bases: Vec<_> = records.iter().map(|held| held.record.basis).collect();
    bases.dedup();
    for basis in bases {
        draft = draft.evidence("basis", Fact::Basis(basis));
    }
    Some(draft)
}

fn remedies(ctx: &Context<'_>, finding: &Finding) -> Vec<Remedy> {
    let Some((field, records)) = field_of(ctx, finding).and_then(|field| Some((field, alone(ctx, field)?))) else {
        return Vec::new();
    };
    let Some(&first) = records.first() else { return Vec::new() };
    let snapshot = ctx.snapshot;
    // The nearest neighbours: those that share most fields with the unit, then the most ties.
    let shared = |unit: u32| {
        let fields = ctx.coordination.fields_of(unit);
        fields.iter().filter(|field| ctx.coordination.fields_of(first.unit).contains(field)).count()
    };
    let mut neighbours: Vec<u32> = snapshot.network.neighbours(first.unit).filter(|&u| !snapshot.is_body(u)).collect();
    neighbours.sort_by_key(|&unit| (std::cmp::Reverse(shared(unit)), unit));
    let contribute = |unit: &u32| vec![with_roles(ctx, *unit, field, &[Role::Contribute])];
    let municipality = snapshot.unit_numbers().find(|&unit| snapshot.kind(unit) == Some(ActorKind::Municipality));
    let agreement = municipality.filter(|&unit| unit != first.unit).map(|unit| {
        let tie = super::deeds::tie(ctx, first.unit, unit, TieKind::Agreement);
        vec![tie, with_roles(ctx, unit, field, &[Role::Contribute])]
    });
    // A deputy is enough: somebody who is worked in.
    let deputy = Snapshot::distinct(neighbours.iter().copied()).first().map(|&unit| {
        let mut record = first.record.clone();
        record.deputy = Some(snapshot.unit_id(unit));
        vec![Action::Assign(record)]
    });
    deputy.into_iter().chain(neighbours.iter().take(1).map(contribute)).chain(agreement).collect()
}

#[cfg(test)]
mod tests {
    use super::super::testing::{remedies_of, silenced, tells};
    use crate::analysis::testing::map;

    #[test]
    fn one_unit_alone() {
        tells(super::ID, "a: f FD; b: f G; a -C- b", &["f"]);
        tells(super::ID, "a: f FD; b: f M; a -C- b", &[]);
        tells(super::ID, "a: f FD deputy=b; a -C- b", &[]);
        tells(super::ID, "%k Body; a: f FD; k: f M; a -M- k", &["f"]);
        tells(super::ID, "!z x y; a: f FD z=x; a: f D z=y; a -C- b", &["f"]);
    }

    #[test]
    fn silenced_by_what_says_more() {
        assert_eq!(silenced(&map("a: f F; a -C- b"), "coverage/no-delivery"), ["coverage/single-provider f"]);
        assert_eq!(
            silenced(&map("a: f FD voluntary; a -C- b"), "coverage/only-volunteers"),
            ["coverage/single-provider f"]
        );
        assert_eq!(silenced(&map("a: f FD project; a -C- b"), "coverage/only-project"), ["coverage/single-provider f"]);
    }

    #[test]
    fn a_deputy_a_contribution_or_the_next_municipality() {
        let map = map("%next Municipality; a: f FD, g FD; b: g D; a -C- b");
        assert_eq!(remedies_of(&map, super::ID)[1..], [vec!["b: f M"], vec!["a -Agreement- next", "next: f M"]]);
    }
}
