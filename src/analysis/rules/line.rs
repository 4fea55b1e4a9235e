//! Rules 31 and 32: two superiors, and many units directly below one.

use super::context::Context;
use super::deeds::{Remedy, tie, units_of};
use super::found::Found;
use super::rule::{Draft, Limit, Rule, SubjectKind};
use crate::analysis::{Fact, Finding, Snapshot};
use crate::map::{Action, Severity, TieKind};

pub(crate) const SUPERIORS: &str = "line/two-superiors";
pub(crate) const SPAN: &str = "line/span";

/// More units directly below than this.
const UNITS: Limit = Limit { name: "units", default: 10.0 };

pub(super) const TWO_SUPERIORS: Rule = Rule {
    facts: &["unit", "line", "other"],
    judgement: true,
    remedies: superiors_remedies,
    ..Rule::new(SUPERIORS, Severity::Note, SubjectKind::Unit, find_superiors)
};

pub(super) const WIDE_SPAN: Rule = Rule {
    facts: &["unit", "n"],
    evidence: &["units"],
    limits: &[UNITS],
    ..Rule::new(SPAN, Severity::Note, SubjectKind::Unit, find_span)
};

/// The units outside its line that direct a unit's work without an agreement.
fn other_superiors(ctx: &Context<'_>, unit: u32) -> Vec<u32> {
    let snapshot = ctx.snapshot;
    let directs = snapshot.ties_of(unit).filter(|tie| tie.tie.kind == TieKind::Supervision && tie.to == unit);
    let agreed = |other: u32| snapshot.ties_between(unit, other).any(|tie| tie.tie.kind == TieKind::Agreement);
    let outside =
        directs.map(|tie| tie.from).filter(|&other| !snapshot.line.are_in_line(unit, other) && !agreed(other));
    Snapshot::distinct(outside)
}

fn find_superiors(ctx: &Context<'_>, _: &Found) -> Vec<Draft> {
    let draft = |unit: u32| {
        let parent = ctx.snapshot.line.parent(unit)?;
        let others = other_superiors(ctx, unit);
        (!others.is_empty()).then(|| {
            Draft::about([ctx.snapshot.unit_id(unit)])
                .fact("unit", ctx.unit_fact(unit))
                .fact("line", ctx.unit_fact(parent))
                .fact("other", ctx.one_or_more(&others))
        })
    };
    ctx.snapshot.unit_numbers().filter_map(draft).collect()
}

/// An agreement; or coordination in place of direction.
fn superiors_remedies(ctx: &Context<'_>, finding: &Finding) -> Vec<Remedy> {
    let [unit] = units_of(ctx, finding)[..] else { return Vec::new() };
    let others = other_superiors(ctx, unit);
    let agreements = others.iter().map(|&other| tie(ctx, unit, other, TieKind::Agreement)).collect();
    let coordination = others.iter().flat_map(|&other| {
        let (from, to) = (ctx.snapshot.unit_id(other), ctx.snapshot.unit_id(unit));
        [Action::Untie { from, to, kind: TieKind::Supervision }, tie(ctx, unit, other, TieKind::Coordination)]
    });
    vec![agreements, coordination.collect()]
}

fn find_span(ctx: &Context<'_>, _: &Found) -> Vec<Draft> {
    let most = ctx.limit(SPAN, UNITS);
    let departments = ctx.snapshot.unit_numbers().filter(|&unit| ctx.snapshot.seat(unit).is_department());
    let wide = departments.filter(|&unit| ctx.snapshot.line.children(unit).len() as f64 > most);
    wide.map(|unit| {
        let below = ctx.snapshot.line.children(unit);
        Draft::about([ctx.snapshot.unit_id(unit)])
            .fact("unit", ctx.unit_fact(unit))
            .fact("n", Fact::Count(below.len()))
            .evidence("units", ctx.units_fact(below.iter().copied()))
            .weight(below.len())
    })
    .collect()
}

#[cfg(test)]
mod tests {
    use super::super::testing::{remedies_of, tells};
    use super::{SPAN, SUPERIORS};
    use crate::analysis::testing::map;

    #[test]
    fn directed_from_outside_the_line() {
        tells(SUPERIORS, "@o; @s Section <o; x -S- s", &["s"]);
        tells(SUPERIORS, "@o; @s Section <o; x -S- s; x -A- s", &[]);
        tells(SUPERIORS, "@d Division; @o <d; @s Section <o; d -S- s", &[]);
        tells(SUPERIORS, "@o; @s Section <o; s -S- x", &[]);
        let remedies = remedies_of(&map("@o; @s Section <o; x -S- s"), SUPERIORS);
        assert_eq!(remedies, [vec!["s -Agreement- x"], vec!["x xSupervisionx s", "s -Coordination- x"]]);
    }

    #[test]
    fn many_directly_below() {
        let below = |n: usize| (0..n).map(|s| format!("@s{s} Section <o")).collect::<Vec<_>>().join("; ");
        tells(SPAN, &format!("@o; {}", below(11)), &["o"]);
        tells(SPAN, &format!("@o; {}", below(10)), &[]);
        tells(SPAN, &format!("@o; {}; ~line/span units=9", below(10)), &["o"]);
    }
}
