//! Rule 17: a case that changes office many times.

use super::context::Context;
use super::found::Found;
use super::paths::walks;
use super::rule::{Draft, Limit, Rule, SubjectKind};
use crate::analysis::Fact;
use crate::map::Severity;

pub(crate) const ID: &str = "coordination/path-long";

/// More changes of office than this.
const CHANGES: Limit = Limit { name: "changes", default: 4.0 };

pub(super) const RULE: Rule = Rule {
    facts: &["path", "n"],
    evidence: &["offices"],
    limits: &[CHANGES],
    judgement: true,
    ..Rule::new(ID, Severity::Note, SubjectKind::Path, find)
};

fn find(ctx: &Context<'_>, _: &Found) -> Vec<Draft> {
    let most = ctx.limit(ID, CHANGES);
    walks(ctx)
        .filter_map(|walk| {
            let mut offices: Vec<u32> = walk
                .stops
                .iter()
                .filter_map(|stop| stop.unit)
                .map(|unit| ctx.snapshot.offices[unit as usize])
                .collect();
            offices.dedup();
            let changes = offices.len().saturating_sub(1);
            let is_statutory = walk.stops.iter().filter_map(|stop| stop.field).any(|field| ctx.is_statutory(field));
            (changes as f64 > most).then(|| {
                Draft::about([walk.id.clone()])
                    .fact("path", Fact::Path(walk.id.clone()))
                    .fact("n", Fact::Count(changes))
                    .evidence("offices", ctx.units_fact(offices))
                    .statutory(is_statutory)
                    .weight(changes)
            })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::testing::{fact, tells};
    use crate::analysis::Fact;

    const FIVE: &str = "/w f@a f@b f@c f@d f@e f@a; a: f FD; b: f D; c: f D; d: f D; e: f D";

    #[test]
    fn more_than_four_changes_of_office() {
        tells(super::ID, FIVE, &["w"]);
        assert_eq!(fact(FIVE, super::ID, "n"), Fact::Count(5));
        tells(super::ID, &FIVE.replace("f@e f@a;", "f@e;"), &[]);
        tells(super::ID, &(FIVE.to_owned() + "; @d; @e Section <d"), &[]);
        tells(super::ID, &(FIVE.to_owned() + "; ~coordination/path-long changes=5"), &[]);
    }
}
