//! The difference of two maps, found by walking along both at once.

use std::cmp::Ordering;

use super::{Change, Edit};
use crate::map::{
    Accepted, Conflict, Map, Node, Path, Programme, Record, Responsibility, RuleSetting, Setting, SettingKey, Slot,
    Tie, Variant,
};

type Changes = Vec<(Slot, Change<Record>)>;

impl Edit {
    /// The edit that leads from `before` to `after`.
    ///
    /// Time O(size of both); records that both share (one map is a changed clone of the other) are not looked into.
    pub fn between<'a>(before: &'a Map, after: &'a Map) -> Self {
        let mut changes = Changes::new();
        settings(before, after, &mut changes);
        join(before.programmes(), after.programmes(), |id, change| {
            changes.push((Slot::Programme(id.clone()), change.record(|p: &Programme| p.clone().into())));
        });
        join(before.nodes(), after.nodes(), |id, change| {
            changes.push((Slot::Node(id.clone()), change.record(Node::to_record)));
        });
        links(before, after, &mut changes);
        join(before.paths(), after.paths(), |id, change| {
            changes.push((Slot::Path(id.clone()), change.record(|p: &Path| p.clone().into())));
        });
        join(before.variants(), after.variants(), |id, change| {
            changes.push((Slot::Variant(id.clone()), change.record(|v: &Variant| v.clone().into())));
        });
        join(before.rules().iter(), after.rules().iter(), |rule, change| {
            changes.push((Slot::Rule(rule.clone()), change.record(|s: &RuleSetting| Record::Rule(s.clone()))));
        });
        let accepted = |map: &'a Map| map.accepted().map(|accepted| (accepted.slot(), accepted));
        join(accepted(before), accepted(after), |slot, change| {
            changes.push((slot, change.record(|a: &Accepted| a.clone().into())));
        });
        let conflicts = |map: &'a Map| map.conflicts().map(|conflict| (&conflict.slot, conflict));
        join(conflicts(before), conflicts(after), |slot, change| {
            changes.push((Slot::Conflict(Box::new(slot.clone())), change.record(|c: &Conflict| c.clone().into())));
        });
        Self::of(changes)
    }
}

fn settings(before: &Map, after: &Map, changes: &mut Changes) {
    let (a, b) = (before.settings().slots(), after.settings().slots());
    join(a.iter().map(|(key, value)| (key, value)), b.iter().map(|(key, value)| (key, value)), |key, change| {
        changes.push((Slot::Setting(key.clone()), change.record(|s: &Setting| s.clone().into())));
    });
    join(before.dimensions().iter(), after.dimensions().iter(), |id, change| {
        let slot = Slot::Setting(SettingKey::Dimension(id.clone()));
        changes.push((slot, change.record(|values: &Vec<_>| Setting::Dimension(values.clone()).into())));
    });
}

fn links<'a>(before: &'a Map, after: &'a Map, changes: &mut Changes) {
    let duties =
        |map: &'a Map| map.responsibilities().map(|record| ((&record.unit, &record.field, &record.scope), record));
    join(duties(before), duties(after), |_, change| {
        if let Some(record) = change.before.or(change.after) {
            changes.push((record.slot(), change.record(|r: &Responsibility| r.clone().into())));
        }
    });
    let ties = |map: &'a Map| map.ties().map(|tie| ((&tie.from, &tie.to, tie.kind), tie));
    join(ties(before), ties(after), |_, change| {
        if let Some(tie) = change.before.or(change.after) {
            changes.push((tie.slot(), change.record(|t: &Tie| t.clone().into())));
        }
    });
}

/// A change of a value that stays where it is.
struct Seen<'a, T> {
    before: Option<&'a T>,
    after: Option<&'a T>,
}

impl<T> Seen<'_, T> {
    fn record(self, to_record: impl Fn(&T) -> Record) -> Change<Record> {
        Change { before: self.before.map(&to_record), after: self.after.map(&to_record) }
    }
}

/// Walks along two ordered rows at once and tells what differs.
fn join<'a, K: Ord, T: PartialEq + 'a>(
    before: impl Iterator<Item = (K, &'a T)>,
    after: impl Iterator<Item = (K, &'a T)>,
    mut found: impl FnMut(K, Seen<'a, T>),
) {
    let (mut before, mut after) = (before.peekable(), after.peekable());
    loop {
        let order = match (before.peek(), after.peek()) {
            (Some((a, _)), Some((b, _))) => a.cmp(b),
            (Some(_), None) => Ordering::Less,
            (None, Some(_)) => Ordering::Greater,
            (None, None) => return,
        };
        let first = if order.is_le() { before.next() } else { None };
        let second = if order.is_ge() { after.next() } else { None };
        match (first, second) {
            (Some((key, a)), Some((_, b))) if !std::ptr::eq(a, b) && a != b => {
                found(key, Seen { before: Some(a), after: Some(b) });
            }
            (Some((key, a)), None) => found(key, Seen { before: Some(a), after: None }),
            (None, Some((key, b))) => found(key, Seen { before: None, after: Some(b) }),
            _ => {}
        }
    }
}
