//! Rule 10: many co-signatures.

use super::context::Context;
use super::deeds::{Remedy, field_of, in_place_of};
use super::found::Found;
use super::rule::{Draft, Limit, Rule, SubjectKind};
use crate::analysis::{Fact, Finding, Held, Snapshot};
use crate::map::{Role, Severity};

pub(crate) const ID: &str = "clarity/many-cosign";

/// From how many co-signing units on.
const UNITS: Limit = Limit { name: "units", default: 4.0 };

pub(super) const RULE: Rule = Rule {
    facts: &["field", "n", "units"],
    limits: &[UNITS],
    judgement: true,
    remedies,
    ..Rule::new(ID, Severity::Note, SubjectKind::Field, find)
};

fn find(ctx: &Context<'_>, _: &Found) -> Vec<Draft> {
    let least = ctx.limit(ID, UNITS);
    let draft = |field: u32| {
        let units = cosigning(ctx, field);
        (units.len() as f64 >= least && !units.is_empty()).then(|| {
            Draft::about([ctx.snapshot.field_id(field)])
                .fact("field", ctx.field_fact(field))
                .fact("n", Fact::Count(units.len()))
                .statutory(ctx.is_statutory(field))
                .weight(units.len())
                .fact("units", ctx.units_fact(units))
        })
    };
    ctx.snapshot.field_numbers().filter_map(draft).collect()
}

fn cosigning(ctx: &Context<'_>, field: u32) -> Vec<u32> {
    Snapshot::distinct(ctx.snapshot.held_in(field).filter(|held| held.has(Role::CoSign)).map(|held| held.unit))
}

/// Co-signing becomes consultation: for those without another role in the field first, as few as are needed.
fn remedies(ctx: &Context<'_>, finding: &Finding) -> Vec<Remedy> {
    let Some(field) = field_of(ctx, finding) else { return Vec::new() };
    let mut records: Vec<&Held<'_>> = ctx.snapshot.held_in(field).filter(|held| held.has(Role::CoSign)).collect();
    records.sort_by_key(|held| held.record.roles.len());
    let count = cosigning(ctx, field).len();
    let surplus = (count as f64 - ctx.limit(ID, UNITS)).max(0.0) as usize + 1;
    let consulted = |count: usize| -> Remedy {
        let all = records.iter().take(count);
        all.map(|held| in_place_of(held.record, Role::CoSign, Some(Role::Consult))).collect()
    };
    vec![consulted(surplus), consulted(records.len())]
}

#[cfg(test)]
mod tests {
    use super::super::testing::{fact, remedies_of, tells};
    use crate::analysis::Fact;
    use crate::analysis::testing::map;

    const FOUR: &str = "l: f FD; a: f ZM; b: f Z; c: f Z; d: f Z; l -C- a";

    #[test]
    fn four_or_more() {
        tells(super::ID, FOUR, &["f"]);
        assert_eq!(fact(FOUR, super::ID, "n"), Fact::Count(4));
        tells(super::ID, &FOUR.replace("d: f Z", "d: f H"), &[]);
        tells(super::ID, &(FOUR.to_owned() + "; ~clarity/many-cosign units=5"), &[]);
    }

    #[test]
    fn consultation_instead() {
        assert_eq!(remedies_of(&map(FOUR), super::ID)[0], ["b: f H"]);
    }
}
