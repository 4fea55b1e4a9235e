//! Rule 11: two leads of fields that depend on each other do not work together.

use std::collections::{BTreeMap, HashMap};

use super::context::Context;
use super::deeds::{Remedy, body_of, steering_unit, tie, units_of};
use super::found::Found;
use super::rule::{Draft, Key, Rule, SubjectKind};
use super::trials::Trials;
use super::{isolated, lead_cut_off, path_gap, several_leads};
use crate::analysis::{Fact, Finding, PairState};
use crate::map::{Action, Dependency, Rank, Severity, Slot, TieKind};

pub(crate) const ID: &str = "coordination/missing";

pub(super) const RULE: Rule = Rule {
    facts: &["a", "b", "f", "g"],
    evidence: &["fields", "dependency", "lesser-pairs"],
    silenced_by: &[several_leads::ID, isolated::ID, lead_cut_off::ID, path_gap::ID],
    judgement: true,
    remedies,
    hangs_on,
    ..Rule::new(ID, Severity::Warning, SubjectKind::Pair, find)
};

/// Two units, the lesser number first.
pub(super) type Pair = (u32, u32);

/// Two fields because of which a pair of leads needs to coordinate: that of the first, that of the second, the weight.
pub(super) type Reason = (u32, u32, u32);

/// The pairs of leads of fields that depend on each other with at least a weight, each with its reasons.
pub(super) fn pairs_of_leads(ctx: &Context<'_>, least: u32) -> BTreeMap<Pair, Vec<Reason>> {
    let mut pairs: BTreeMap<Pair, Vec<Reason>> = BTreeMap::new();
    for f in ctx.snapshot.field_numbers() {
        let dependent = ctx.coordination.depends(f).iter().filter(|&&(g, weight)| g > f && weight >= least);
        for &(g, weight) in dependent {
            for &a in ctx.coverage.leads(f) {
                for &b in ctx.coverage.leads(g).iter().filter(|&&b| b != a) {
                    let (pair, reason) = if a < b { ((a, b), (f, g, weight)) } else { ((b, a), (g, f, weight)) };
                    pairs.entry(pair).or_default().push(reason);
                }
            }
        }
    }
    pairs
}

fn find(ctx: &Context<'_>, found: &Found) -> Vec<Draft> {
    let pairs = pairs_of_leads(ctx, Dependency::Sequential.weight());
    let missing = pairs.into_iter().filter(|&((a, b), _)| !ctx.links().work_together(a, b));
    let mut lesser = Lesser::default();
    missing.filter_map(|(pair, reasons)| draft(ctx, found, &mut lesser, pair, reasons)).collect()
}

fn draft(
    ctx: &Context<'_>,
    found: &Found,
    lesser: &mut Lesser,
    (a, b): (u32, u32),
    mut reasons: Vec<Reason>,
) -> Option<Draft> {
    // What comes only from a field with several leads is told there.
    let disputed = |field: u32| {
        let from = ctx.coverage.field(field).leads_from?;
        found.has(several_leads::ID, Key::Field(from)).then_some(from)
    };
    let dispute = reasons.iter().find_map(|&(f, g, _)| disputed(f).or(disputed(g)));
    if !reasons.iter().all(|&(f, g, _)| disputed(f).or(disputed(g)).is_some()) {
        reasons.retain(|&(f, g, _)| disputed(f).or(disputed(g)).is_none());
    }
    let all_disputed = reasons.iter().all(|&(f, g, _)| disputed(f).or(disputed(g)).is_some());
    reasons.sort_by_key(|&(f, g, weight)| (std::cmp::Reverse(weight), f, g));
    let &(f, g, weight) = reasons.first()?;
    let reciprocal = weight >= Dependency::Reciprocal.weight();
    let kind = if reciprocal { Dependency::Reciprocal } else { Dependency::Sequential };
    let mut fields: Vec<u32> = reasons.iter().flat_map(|&(f, g, _)| [f, g]).collect();
    let mut seen = std::collections::HashSet::new();
    fields.retain(|field| seen.insert(*field));
    let lesser = lesser.beside(ctx, (a, b), f, g);
    let mut draft = Draft::about([ctx.snapshot.unit_id(a), ctx.snapshot.unit_id(b)])
        .severity(if reciprocal { Severity::Error } else { Severity::Warning })
        .fact("a", ctx.unit_fact(a))
        .fact("b", ctx.unit_fact(b))
        .fact("f", ctx.field_fact(f))
        .fact("g", ctx.field_fact(g))
        .evidence("fields", ctx.fields_fact(fields.iter().copied()))
        .evidence("dependency", Fact::Dependency(kind))
        .evidence_if("lesser-pairs", (lesser > 0).then_some(Fact::Count(lesser)))
        .statutory(fields.iter().any(|&field| ctx.is_statutory(field)))
        .weight(reasons.iter().map(|&(.., weight)| weight as usize).sum())
        .key(Key::pair(a, b))
        .silenced_by(&[lead_cut_off::ID, path_gap::ID], Key::pair(a, b))
        .silenced_by(&[isolated::ID], Key::Unit(a))
        .silenced_by(&[isolated::ID], Key::Unit(b));
    if let (true, Some(field)) = (all_disputed, dispute) {
        draft = draft.silenced_by(&[several_leads::ID], Key::Field(field));
    }
    Some(draft)
}

/// How many pairs of units of two fields are missing, counted once for each two fields.
#[derive(Default)]
struct Lesser(HashMap<(u32, u32), usize>);

impl Lesser {
    /// The missing pairs of two fields beside that of their leads.
    fn beside(&mut self, ctx: &Context<'_>, (a, b): (u32, u32), f: u32, g: u32) -> usize {
        let all = *self.0.entry((f.min(g), f.max(g))).or_insert_with(|| count_missing(ctx, f, g));
        all - usize::from(is_missing(ctx, a, b))
    }
}

fn is_missing(ctx: &Context<'_>, a: u32, b: u32) -> bool {
    ctx.coordination.pair(a, b).is_some_and(|pair| pair.state == PairState::Missing)
}

fn count_missing(ctx: &Context<'_>, f: u32, g: u32) -> usize {
    let (in_f, in_g) = (ctx.coordination.units_in(f), ctx.coordination.units_in(g));
    let both = |unit: u32| in_f.binary_search(&unit).is_ok() && in_g.binary_search(&unit).is_ok();
    let pairs = in_f.iter().flat_map(|&x| in_g.iter().map(move |&y| (x, y)));
    // two units that are in both fields come twice
    let once = pairs.filter(|&(x, y)| x != y && (x < y || !both(x) || !both(y)));
    once.filter(|&(x, y)| is_missing(ctx, x, y)).count()
}

/// Without which tie the pair is told as isolated units or as a lead that is cut off: less only silences it.
fn hangs_on(trials: &Trials<'_, '_>, finding: &Finding) -> Option<Slot> {
    let [a, b] = units_of(trials.ctx, finding)[..] else { return None };
    let links = trials.ctx.links();
    let suspects = [links.suspects_of(a), links.suspects_of(b), lead_cut_off::suspects(trials, (a, b))].concat();
    trials.first_without(suspects, |links| {
        trials.is_told_alone(links, a) || trials.is_told_alone(links, b) || lead_cut_off::tells(trials, links, (a, b))
    })
}

fn remedies(ctx: &Context<'_>, finding: &Finding) -> Vec<Remedy> {
    let [a, b] = units_of(ctx, finding)[..] else { return Vec::new() };
    let contact = vec![tie(ctx, a, b, TieKind::Coordination)];
    let steering = steering_unit(ctx).filter(|steering| ![a, b].contains(steering));
    let liaison = steering.map(|steering| {
        let untied = [a, b].into_iter().filter(|&unit| !ctx.snapshot.network.are_tied(unit, steering));
        untied.map(|unit| tie(ctx, unit, steering, TieKind::Coordination)).collect()
    });
    let name = finding.fact("f").and_then(|fact| match fact {
        Fact::Field(field) => Some(ctx.snapshot.map.name(field).to_owned()),
        _ => None,
    });
    let body = name.map(|name| body_of(ctx, &name, &[a, b]));
    [Some(contact), liaison, body, under_one_office(ctx, a, b)].into_iter().flatten().collect()
}

/// One of two sections goes to the office of the other: the one with fewer posts.
fn under_one_office(ctx: &Context<'_>, a: u32, b: u32) -> Option<Remedy> {
    let section = |unit: u32| {
        let department = ctx.snapshot.seat(unit).node.as_department()?;
        (department.rank == Rank::Section).then_some(department.staff)
    };
    let is_department = |unit: u32| ctx.snapshot.seat(unit).is_department();
    if !is_department(a) || !is_department(b) {
        return None;
    }
    let (mover, other) = match (section(a), section(b)) {
        (Some(few), Some(many)) if few <= many => (a, b),
        (_, Some(_)) => (b, a),
        (Some(_), None) => (a, b),
        (None, None) => return None,
    };
    let office = ctx.snapshot.offices[other as usize];
    Some(vec![Action::Move { id: ctx.snapshot.unit_id(mover), under: Some(ctx.snapshot.unit_id(office)) }])
}

#[cfg(test)]
mod tests {
    use super::super::testing::{remedies_of, silenced, tells, told};
    use crate::analysis::testing::map;
    use crate::map::Severity;

    const TWO: &str = "; x -C- a; y -C- b; a: f FD; b: g FD; x: f M; y: g M";

    fn two(text: &str) -> String {
        text.to_owned() + TWO
    }

    #[test]
    fn leads_of_dependent_fields() {
        tells(super::ID, &two("#f >g:3"), &["a b"]);
        tells(super::ID, &two("#f >g:2"), &["a b"]);
        tells(super::ID, &two("#f >g:1"), &[]);
        assert_eq!(told(&map(&two("#f >g:3")), super::ID)[0].severity, Severity::Error);
        assert_eq!(told(&map(&two("#f >g:2")), super::ID)[0].severity, Severity::Warning);
    }

    #[test]
    fn a_tie_of_the_branches_is_enough() {
        tells(super::ID, &two("#f >g:3; a -E- b"), &[]);
        tells(super::ID, &two("#f >g:3; @s Section <a; s -E- b"), &[]);
        tells(super::ID, &two("#f >g:3; @o; @a Section <o; o -E- y; @b; @y Section <b"), &[]);
        tells(super::ID, &two("#f >g:3; a -T- b; a -F- b"), &["a b"]);
    }

    #[test]
    fn the_line_is_a_channel() {
        tells(super::ID, &two("#f >g:3; @o; @a Section <o; @b Section <o"), &[]);
        tells(super::ID, &two("#f >g:3; @b; @a Section <b"), &[]);
        tells(super::ID, &two("#f >g:3; @o Division; @a <o; @b <o"), &["a b"]);
    }

    #[test]
    fn bodies_and_steering_neighbours_mediate() {
        tells(super::ID, &two("#f >g:3; %k Body; a -M- k; b -M- k"), &[]);
        tells(super::ID, &two("#f >g:3; %k Body; a -M- k; y -M- k"), &["a b"]);
        tells(super::ID, &two("#f >g:3; @st [Steering]; a -C- st; b -C- st"), &[]);
        tells(super::ID, &two("#f >g:3; @st; a -C- st; b -C- st"), &["a b"]);
    }

    #[test]
    fn what_several_leads_cause_is_told_there() {
        let text = two("#f >g:2; c: f F; c -C- a; c -C- b");
        tells(super::ID, &text, &[]);
        assert_eq!(silenced(&map(&text), "clarity/several-leads"), ["coordination/missing a b"]);
        tells(super::ID, &two("#f >g:2; #h >g:2; c: f F; c -C- a; c -C- b; a: h FD; x: h M"), &["a b"]);
    }

    #[test]
    fn contact_liaison_body_then_one_office() {
        let map = map(&two("#f >g:3; @st [Steering]; st -C- x; @p; @a Section <p 3; @q; @b Section <q 2"));
        let remedies = remedies_of(&map, super::ID);
        assert_eq!(remedies[0], ["a -Coordination- b"]);
        assert_eq!(remedies[1], ["a -Coordination- st", "b -Coordination- st"]);
        assert_eq!(remedies[2], ["+f-2", "a -Member- f-2", "b -Member- f-2"]);
    }
}
