//! Rule 14: a unit that leads or delivers and is tied to nobody.

use super::context::Context;
use super::deeds::{Remedy, body_of, steering_unit, tie, units_of};
use super::found::Found;
use super::rule::{Draft, Key, Rule, SubjectKind};
use crate::analysis::{Finding, Snapshot};
use crate::map::{Severity, TieKind};

pub(crate) const ID: &str = "coordination/isolated";

pub(super) const RULE: Rule = Rule {
    facts: &["unit", "fields"],
    evidence: &["partners"],
    judgement: true,
    remedies,
    ..Rule::new(ID, Severity::Warning, SubjectKind::Unit, find)
};

/// The fields that a unit leads or delivers, rising.
fn fields(ctx: &Context<'_>, unit: u32) -> Vec<u32> {
    let held = ctx.snapshot.held_by(unit).filter(|held| held.leads() || held.delivers());
    Snapshot::distinct(held.map(|held| held.field))
}

fn find(ctx: &Context<'_>, _: &Found) -> Vec<Draft> {
    let snapshot = ctx.snapshot;
    // Who has a working tie, itself or below: carried up the line once for all.
    let mut tied: Vec<bool> =
        snapshot.unit_numbers().map(|u| snapshot.network.neighbours(u).next().is_some()).collect();
    for &unit in snapshot.line.preorder().iter().rev() {
        if let Some(parent) = snapshot.line.parent(unit)
            && tied[unit as usize]
        {
            tied[parent as usize] = true;
        }
    }
    let alone = snapshot.unit_numbers().filter(|&unit| !tied[unit as usize]);
    alone.filter_map(|unit| draft(ctx, unit)).collect()
}

fn draft(ctx: &Context<'_>, unit: u32) -> Option<Draft> {
    let fields = fields(ctx, unit);
    if fields.is_empty() {
        return None;
    }
    let partners = fields.iter().flat_map(|&field| ctx.coordination.units_in(field).iter().copied());
    let partners = Snapshot::distinct(partners.filter(|&partner| ctx.coordination.pair(unit, partner).is_some()));
    Some(
        Draft::about([ctx.snapshot.unit_id(unit)])
            .fact("unit", ctx.unit_fact(unit))
            .fact("fields", ctx.fields_fact(fields.iter().copied()))
            .evidence("partners", ctx.units_fact(partners))
            .statutory(fields.iter().any(|&field| ctx.is_statutory(field)))
            .weight(fields.len())
            .key(Key::Unit(unit)),
    )
}

fn remedies(ctx: &Context<'_>, finding: &Finding) -> Vec<Remedy> {
    let [unit] = units_of(ctx, finding)[..] else { return Vec::new() };
    let fields = fields(ctx, unit);
    let leads = fields.iter().flat_map(|&field| ctx.coverage.leads(field).iter().copied());
    let mut lead = leads.chain(fields.iter().flat_map(|&field| ctx.coverage.deliverers(field).iter().copied()));
    let partner = lead.find(|&lead| lead != unit);
    let steering = steering_unit(ctx).filter(|&steering| steering != unit && Some(steering) != partner);
    let contact = partner.map(|partner| vec![tie(ctx, unit, partner, TieKind::Coordination)]);
    let liaison = steering.map(|steering| vec![tie(ctx, unit, steering, TieKind::Coordination)]);
    let body = fields.first().zip(partner).map(|(&field, partner)| {
        let name = &ctx.snapshot.fields[field as usize].field.name;
        body_of(ctx, name, &[partner, unit])
    });
    [contact, liaison, body].into_iter().flatten().collect()
}

#[cfg(test)]
mod tests {
    use super::super::testing::{remedies_of, silenced, tells};
    use crate::analysis::testing::map;

    #[test]
    fn tied_to_nobody() {
        tells(super::ID, "a: f FD; b: f D; c -C- b", &["a"]);
        tells(super::ID, "a: f FD; b: f M; c -C- a", &[]);
        tells(super::ID, "a: f M; b: f Z", &[]);
        tells(super::ID, "a: f FD; b: f D; a -T- b; a -F- b", &["a", "b"]);
    }

    #[test]
    fn a_tie_below_counts_and_the_line_does_not() {
        tells(super::ID, "@s Section <a; a: f FD; s -C- b", &[]);
        tells(super::ID, "@s Section <a; s: f FD; a -C- b", &["s"]);
    }

    #[test]
    fn it_silences_what_follows_from_it() {
        let map = map("a: f FD; k: f D; l: f D; a -C- l");
        assert_eq!(silenced(&map, super::ID), ["coordination/lead-cut-off f"]);
    }

    #[test]
    fn contact_liaison_body() {
        let map = map("@st StaffUnit [Steering]; st -C- a; a: f F; k: f D");
        assert_eq!(
            remedies_of(&map, super::ID),
            [vec!["a -Coordination- k"], vec!["k -Coordination- st"], vec!["+f-2", "a -Member- f-2", "k -Member- f-2"]]
        );
    }
}
