//! Rule 40: how much rests on ties that are only assumed.

use super::context::Context;
use super::found::Found;
use super::rule::{Draft, Rule, SubjectKind};
use crate::analysis::{Coordination, Coverage, Fact, Snapshot};
use crate::map::{Certainty, Id, Severity, Tie, Unwatched};

pub(crate) const ID: &str = "data/assumed";

pub(super) const RULE: Rule =
    Rule { facts: &["n", "all", "m"], evidence: &["pairs"], ..Rule::new(ID, Severity::Note, SubjectKind::Map, find) };

fn is_assumed(tie: &Tie) -> bool {
    tie.certainty == Certainty::Assumed
}

fn find(ctx: &Context<'_>, found: &Found) -> Vec<Draft> {
    let assumed: Vec<&Tie> = ctx.snapshot.ties.iter().map(|tie| tie.tie).filter(|tie| is_assumed(tie)).collect();
    if assumed.is_empty() || ctx.is_trial {
        return Vec::new();
    }
    let pairs: Vec<(Id, Id)> = assumed.iter().map(|tie| (tie.from.clone(), tie.to.clone())).collect();
    let draft = Draft::about([])
        .fact("n", Fact::Count(assumed.len()))
        .fact("all", Fact::Count(ctx.snapshot.ties.len()))
        .fact("m", Fact::Count(hanging(ctx, found)))
        .evidence("pairs", Fact::Pairs(pairs))
        .weight(assumed.len());
    vec![draft]
}

/// How many findings are gone without the assumed ties. Those that need betweenness are left out.
fn hanging(ctx: &Context<'_>, found: &Found) -> usize {
    let snapshot = Snapshot::with_ties(ctx.snapshot.map, ctx.snapshot.day, |tie| !is_assumed(tie));
    let coverage = Coverage::new(&snapshot);
    let coordination = Coordination::new(&snapshot);
    let trial = Context::new(&snapshot, &coverage, &coordination, None).trial();
    let Some(without) = super::run(&trial, &Unwatched) else { return 0 };
    let left: std::collections::HashSet<_> = without.told().collect();
    found.told().filter(|(rule, subjects)| *rule != super::broker::ID && !left.contains(&(*rule, subjects))).count()
}

#[cfg(test)]
mod tests {
    use super::super::testing::{fact, tells};
    use crate::analysis::Fact;

    #[test]
    fn assumed_ties_and_what_hangs_on_them() {
        let text = "a: f FD; b: f D; a -C- b; a -T- b assumed";
        tells(super::ID, text, &[""]);
        assert_eq!((fact(text, super::ID, "n"), fact(text, super::ID, "all")), (Fact::Count(1), Fact::Count(2)));
        assert_eq!(fact(text, super::ID, "m"), Fact::Count(1));
        assert_eq!(fact("a: f FD; b: f D; a -C- b; a -E- b assumed", super::ID, "m"), Fact::Count(0));
        tells(super::ID, "a: f FD; b: f D; a -C- b", &[]);
    }
}
