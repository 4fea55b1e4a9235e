//! The steps of case paths over dense indices: what rules 13, 16, 17 and 34 read.

use super::context::Context;
use crate::analysis::Span;
use crate::map::{Id, Path};

/// A path that is there on the day.
pub(crate) struct Walk<'a> {
    /// Its place among all paths of the map.
    pub(crate) number: u32,
    pub(crate) id: &'a Id,
    /// The stations.
    pub(crate) stops: Vec<Stop<'a>>,
}

/// A station: a field at a unit, both only if they are there on the day.
#[derive(Clone, Copy)]
pub(crate) struct Stop<'a> {
    pub(crate) field: Option<u32>,
    pub(crate) unit: Option<u32>,
    pub(crate) scope: &'a crate::map::Scope,
}

/// All paths that are there on the day.
pub(crate) fn walks<'c>(ctx: &'c Context<'_>) -> impl Iterator<Item = Walk<'c>> {
    let active = |path: &Path| Span { since: path.since, until: path.until }.contains(ctx.snapshot.day);
    (0..).zip(ctx.snapshot.map.paths()).filter(move |(_, (_, path))| active(path)).map(|(number, (id, path))| Walk {
        number,
        id,
        stops: path
            .steps
            .iter()
            .map(|step| Stop {
                field: ctx.snapshot.field(&step.field),
                unit: step.unit.as_ref().and_then(|unit| ctx.snapshot.unit(unit)),
                scope: &step.scope,
            })
            .collect(),
    })
}
