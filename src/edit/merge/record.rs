//! Three versions of one record of any type as one.

use crate::map::{Accepted, Conflict, Merged, Record, RuleSetting, Setting, Stands, ThreeWay, Versions, optional};

/// Whether this is a rule's setting of which nothing is left: each side may have taken away a part of it.
pub(in crate::edit) fn says_nothing(record: &Record) -> bool {
    matches!(record, Record::Rule(setting) if *setting == RuleSetting::default())
}

/// The record out of three versions, with the names of disputed attributes; `None` where ours and theirs are of different
/// types. A base of another type is none.
pub(in crate::edit) fn three_way(
    base: Option<&Record>,
    ours: &Record,
    theirs: &Record,
    prefer: Stands,
) -> Option<(Record, Vec<&'static str>)> {
    macro_rules! by_type {
        ($($record:ident)*) => {
            match (ours, theirs) {
                $((Record::$record(ours), Record::$record(theirs)) => {
                    let base = if let Some(Record::$record(base)) = base { Some(base) } else { None };
                    let (record, disputed) = crate::map::$record::three_way(Versions { base, ours, theirs }, prefer);
                    Some((record.into(), disputed))
                })*
                (Record::Rule(ours), Record::Rule(theirs)) => {
                    let base = if let Some(Record::Rule(base)) = base { Some(base) } else { None };
                    let merged = optional(Versions { base, ours, theirs }, prefer, ThreeWay::three_way);
                    Some(told(merged, "settings", Record::Rule))
                }
                (Record::Accepted(ours), Record::Accepted(theirs)) => {
                    let base = if let Some(Record::Accepted(base)) = base { Some(base) } else { None };
                    let versions = Versions { base, ours, theirs }.of(|accepted| &accepted.because);
                    let record = |because| Record::Accepted(Accepted { because, ..ours.clone() });
                    Some(told(versions.whole(prefer), "because", record))
                }
                (Record::Setting(ours), Record::Setting(theirs)) => {
                    let base = if let Some(Record::Setting(base)) = base { Some(base) } else { None };
                    setting(base, ours, theirs, prefer)
                }
                _ => None,
            }
        };
    }
    by_type!(Programme Department Actor Field Responsibility Tie Path Variant)
}

fn told<T>(merged: Merged<T>, name: &'static str, record: impl Fn(T) -> Record) -> (Record, Vec<&'static str>) {
    (record(merged.value), if merged.disputed { vec![name] } else { Vec::new() })
}

fn setting(
    base: Option<&Setting>,
    ours: &Setting,
    theirs: &Setting,
    prefer: Stands,
) -> Option<(Record, Vec<&'static str>)> {
    macro_rules! by_key {
        ($($setting:ident = $name:literal)*) => {
            match (ours, theirs) {
                $((Setting::$setting(ours), Setting::$setting(theirs)) => {
                    let base = if let Some(Setting::$setting(base)) = base { Some(base) } else { None };
                    let merged = ThreeWay::three_way(Versions { base, ours, theirs }, prefer);
                    Some(told(merged, $name, |value| Setting::$setting(value).into()))
                })*
                _ => None,
            }
        };
    }
    by_key!(
        Title = "title" Language = "language" Status = "status" AsOf = "as_of" Level = "level"
        RankNames = "rank_names" Ground = "ground" Participation = "participation" Dimension = "values"
    )
}

/// The attributes that both sides of a conflict changed to different things.
pub fn disputed(conflict: &Conflict) -> Vec<&'static str> {
    match (conflict.ours.as_deref(), conflict.theirs.as_deref()) {
        (Some(ours), Some(theirs)) => three_way(conflict.base.as_deref(), ours, theirs, Stands::Placeholder)
            .map(|(_, names)| names)
            .unwrap_or_default(),
        _ => Vec::new(),
    }
}
