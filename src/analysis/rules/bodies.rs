//! Rules 18 and 37: bodies with very many, very few or no members.

use super::context::Context;
use super::deeds::{Remedy, holders, tie, units_of};
use super::found::Found;
use super::rule::{Draft, Key, Limit, Rule, SubjectKind};
use super::trials::Trials;
use crate::analysis::{Fact, Finding, Snapshot, TieSeat};
use crate::map::{Action, Role, Severity, Slot, TieKind};

pub(crate) const SIZE: &str = "coordination/body-size";
pub(crate) const EMPTY: &str = "data/body-empty";

/// More members than this are many.
const MOST: Limit = Limit { name: "members", default: 20.0 };
/// Fewer members than this are few.
const FEWEST: Limit = Limit { name: "fewest", default: 3.0 };

pub(super) const BODY_SIZE: Rule = Rule {
    cases: &["small"],
    facts: &["unit", "n"],
    evidence: &["members"],
    limits: &[MOST, FEWEST],
    remedies: size_remedies,
    hangs_on: size_hangs_on,
    ..Rule::new(SIZE, Severity::Note, SubjectKind::Body, find_size)
};

pub(super) const BODY_EMPTY: Rule = Rule {
    facts: &["unit"],
    remedies: empty_remedies,
    ..Rule::new(EMPTY, Severity::Note, SubjectKind::Body, find_empty)
};

fn bodies<'c>(ctx: &'c Context<'_>) -> impl Iterator<Item = (u32, Vec<u32>)> + 'c {
    let bodies = ctx.snapshot.unit_numbers().filter(|&unit| ctx.snapshot.is_body(unit));
    bodies.map(|body| (body, Snapshot::distinct(ctx.snapshot.members_of(body).iter().copied())))
}

/// Whether so many members are few (some, but fewer than `fewest`), or many.
fn size(ctx: &Context<'_>, members: usize) -> Option<Size> {
    let n = members as f64;
    match (ctx.limit(SIZE, MOST), ctx.limit(SIZE, FEWEST)) {
        _ if members == 0 => None,
        (_, fewest) if n < fewest => Some(Size::Small),
        (most, _) => (n > most).then_some(Size::Large),
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Size {
    Small,
    Large,
}

fn find_size(ctx: &Context<'_>, _: &Found) -> Vec<Draft> {
    let draft = |(body, members): (u32, Vec<u32>)| {
        let size = size(ctx, members.len())?;
        Some(
            Draft::about([ctx.snapshot.unit_id(body)])
                .case(if size == Size::Small { "small" } else { "" })
                .fact("unit", ctx.unit_fact(body))
                .fact("n", Fact::Count(members.len()))
                .evidence("members", ctx.units_fact(members)),
        )
    };
    bodies(ctx).filter_map(draft).collect()
}

/// Any seat, where one member less is enough.
fn size_hangs_on(trials: &Trials<'_, '_>, finding: &Finding) -> Option<Slot> {
    let (ctx, snapshot) = (trials.ctx, trials.ctx.snapshot);
    let [body] = units_of(ctx, finding)[..] else { return None };
    let is_seat = |tie: &TieSeat<'_>| tie.tie.kind == TieKind::Member && tie.to == body;
    let seats = snapshot.places_of(body).iter().copied().filter(|&place| is_seat(&snapshot.ties[place as usize]));
    let members = Snapshot::distinct(snapshot.members_of(body).iter().copied()).len();
    trials.first(seats.collect(), |_| size(ctx, members.saturating_sub(1)).is_none())
}

fn find_empty(ctx: &Context<'_>, _: &Found) -> Vec<Draft> {
    let empty = bodies(ctx).filter(|(_, members)| members.is_empty());
    let draft = |(body, _): (u32, _)| {
        Draft::about([ctx.snapshot.unit_id(body)]).fact("unit", ctx.unit_fact(body)).key(Key::Unit(body))
    };
    empty.map(draft).collect()
}

/// Two who meet alone need a tie, no body.
fn size_remedies(ctx: &Context<'_>, finding: &Finding) -> Vec<Remedy> {
    let [body] = units_of(ctx, finding)[..] else { return Vec::new() };
    let members = Snapshot::distinct(ctx.snapshot.members_of(body).iter().copied());
    let removed = || Action::Remove { id: ctx.snapshot.unit_id(body) };
    match members[..] {
        [a, b] if ctx.snapshot.network.are_tied(a, b) => vec![vec![removed()]],
        [a, b] => vec![vec![tie(ctx, a, b, TieKind::Coordination), removed()]],
        [_] => vec![vec![removed()]],
        _ => Vec::new(),
    }
}

/// Seats for those who lead and deliver the fields in which the body has a role, or which bear its name.
fn empty_remedies(ctx: &Context<'_>, finding: &Finding) -> Vec<Remedy> {
    let [body] = units_of(ctx, finding)[..] else { return Vec::new() };
    let name = ctx.snapshot.seat(body).node.name();
    let held = ctx.snapshot.held_by(body).map(|held| held.field);
    let named =
        ctx.snapshot.field_numbers().filter(|&field| name.contains(&ctx.snapshot.fields[field as usize].field.name));
    let fields = Snapshot::distinct(held.chain(named));
    let units = fields
        .iter()
        .flat_map(|&field| [Role::Lead, Role::Deliver].into_iter().flat_map(move |role| holders(ctx, field, role)));
    let seats = Snapshot::distinct(units).into_iter().map(|unit| tie(ctx, unit, body, TieKind::Member)).collect();
    vec![seats, vec![Action::Remove { id: ctx.snapshot.unit_id(body) }]]
}

#[cfg(test)]
mod tests {
    use super::super::testing::{remedies_of, tells, told};
    use super::{EMPTY, SIZE};
    use crate::analysis::testing::map;

    fn body(members: usize) -> String {
        let members: Vec<String> = (0..members).map(|member| format!("m{member} -M- k")).collect();
        format!("%k Body; {}", members.join("; "))
    }

    #[test]
    fn very_many_or_very_few() {
        for (members, subjects) in [(0, &[][..]), (1, &["k"]), (2, &["k"]), (3, &[]), (20, &[]), (21, &["k"])] {
            tells(SIZE, &body(members), subjects);
        }
        assert_eq!(told(&map(&body(2)), SIZE)[0].case, "small");
        tells(SIZE, &(body(21) + "; ~coordination/body-size members=21"), &[]);
    }

    #[test]
    fn without_members() {
        tells(EMPTY, &body(0), &["k"]);
        tells(EMPTY, &body(1), &[]);
    }

    #[test]
    fn seats_or_gone() {
        let named = map("%k Body name=Runder_Tisch_f; a: f F; b: f D; c: f M; a -C- b");
        assert_eq!(remedies_of(&named, EMPTY), [vec!["a -Member- k", "b -Member- k"], vec!["-k"]]);
        assert_eq!(remedies_of(&map(&body(2)), SIZE), [["m0 -Coordination- m1", "-k"]]);
    }
}
