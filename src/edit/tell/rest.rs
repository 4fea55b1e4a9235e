//! Telling of everything but nodes: links, paths, and what belongs to the map as a whole.

use super::nodes::alteration;
use super::order::depths;
use super::telling::Telling;
use crate::edit::Change;
use crate::map::{Action, Id, Record, Responsibility, RuleSetting, Setting, SettingKey, Settings, Slot, Variant};

impl Telling<'_> {
    /// Links, accepted findings and rules' settings that go.
    pub(super) fn taken_away(&mut self) {
        let links =
            |slot: &Slot| matches!(slot, Slot::Responsibility(..) | Slot::Tie(..) | Slot::Accepted(..) | Slot::Rule(_));
        for (slot, _) in self.take(|slot, change| change.after.is_none() && links(slot)) {
            self.said.push(match slot {
                Slot::Responsibility(unit, field, scope) => {
                    Action::Assign(Responsibility { scope, ..Responsibility::new(unit, field, []) })
                }
                Slot::Tie(from, to, kind) => Action::Untie { from, to, kind },
                Slot::Accepted(rule, subjects) => Action::Unaccept { rule, subjects },
                Slot::Rule(rule) => Action::SetRule { rule, setting: RuleSetting::default() },
                _ => continue,
            });
        }
    }

    /// Dimensions and programmes, before anything names them. Values that go stay until nothing names them.
    pub(super) fn declared(&mut self) {
        let dimensions = self.left.iter().filter_map(|(slot, change)| Some((slot.clone(), dimension(slot, change)?)));
        for (slot, (id, before, after)) in dimensions.collect::<Vec<_>>() {
            if after.iter().all(|value| before.contains(value)) {
                continue;
            }
            let going = before.into_iter().filter(|value| !after.contains(value));
            let values: Vec<Id> = after.iter().cloned().chain(going).collect();
            self.now(&slot, Record::Setting(Setting::Dimension(values.clone())));
            self.said.push(Action::SetDimension { id, values });
        }
        for (slot, change) in self.take(|slot, _| matches!(slot, Slot::Programme(_))) {
            let (Slot::Programme(id), Some(Record::Programme(after))) = (slot, change.after) else { continue };
            self.said.push(match change.before {
                Some(Record::Programme(before)) => Action::AlterProgramme { id, programme: before.patch_to(&after) },
                _ => Action::AddProgramme { id, programme: after },
            });
        }
    }

    /// New and altered responsibilities and ties.
    pub(super) fn links(&mut self) {
        for (_, change) in self.take(|slot, _| matches!(slot, Slot::Responsibility(..) | Slot::Tie(..))) {
            match change.after {
                Some(Record::Responsibility(record)) => self.said.push(Action::Assign(record)),
                Some(Record::Tie(tie)) => self.said.push(Action::Tie(tie)),
                _ => {}
            }
        }
    }

    /// New and altered case paths.
    pub(super) fn paths(&mut self) {
        for (slot, change) in self.take(|slot, _| matches!(slot, Slot::Path(_))) {
            match (&slot, change) {
                (_, Change { before: Some(before), after: Some(after) }) => {
                    self.said.extend(alteration(&slot, &before, &after));
                }
                (Slot::Path(id), Change { after: Some(Record::Path(path)), .. }) => {
                    self.said.push(Action::AddPath { id: id.clone(), path });
                }
                _ => {}
            }
        }
    }

    /// Dimensions as they are in the end, now that nothing names what goes.
    pub(super) fn dimensions_at_last(&mut self) {
        for (slot, change) in self.take(|slot, _| matches!(slot, Slot::Setting(SettingKey::Dimension(_)))) {
            if let Some((id, before, values)) = dimension(&slot, &change)
                && before != values
            {
                self.said.push(Action::SetDimension { id, values });
            }
        }
    }

    /// The map's own attributes, rules' settings, accepted findings.
    pub(super) fn about_the_map(&mut self) {
        let (mut before, mut after) = (Settings::default(), Settings::default());
        for (slot, change) in self.take(|slot, _| matches!(slot, Slot::Setting(_))) {
            let Slot::Setting(key) = slot else { continue };
            for (settings, record) in [(&mut before, change.before), (&mut after, change.after)] {
                if let Some(Record::Setting(value)) = record {
                    settings.put(&key, Some(value));
                }
            }
        }
        if before != after {
            self.said.push(Action::SetMap(before.patch_to(&after)));
        }
        for (slot, change) in self.take(|slot, _| matches!(slot, Slot::Rule(_) | Slot::Accepted(..))) {
            match (slot, change.after) {
                (Slot::Rule(rule), Some(Record::Rule(setting))) => self.said.push(Action::SetRule { rule, setting }),
                (_, Some(Record::Accepted(accepted))) => self.said.push(Action::Accept(accepted)),
                _ => {}
            }
        }
    }

    /// New variants, then altered ones, each after the one it starts from.
    pub(super) fn variants(&mut self) {
        let ids: Vec<Id> = self.left.keys().filter_map(as_variant).cloned().collect();
        let depths = depths(&ids, |id| match self.left.get(&Slot::Variant(id.clone())) {
            Some(Change { after: Some(Record::Variant(variant)), .. }) => variant.from.clone(),
            _ => self.map.variant(id)?.from.clone(),
        });
        let changes = self.take(|slot, _| matches!(slot, Slot::Variant(_)));
        let mut each: Vec<_> = changes
            .into_iter()
            .filter_map(|(slot, change)| match (slot, change.before, change.after) {
                (Slot::Variant(id), None, Some(Record::Variant(variant))) => Some((id, None, variant)),
                (Slot::Variant(id), Some(Record::Variant(before)), Some(Record::Variant(variant))) => {
                    Some((id, Some(before), variant))
                }
                _ => None,
            })
            .collect();
        each.sort_by_key(|(id, before, _)| (before.is_some(), depths.get(id).copied().unwrap_or(0), id.clone()));
        for (id, before, variant) in each {
            self.said.push(match before {
                None => Action::AddVariant { id, variant },
                Some(before) => altered_variant(id, &before, &variant),
            });
        }
    }
}

fn as_variant(slot: &Slot) -> Option<&Id> {
    if let Slot::Variant(id) = slot { Some(id) } else { None }
}

/// One dropped action is told as that.
fn altered_variant(id: Id, before: &Variant, after: &Variant) -> Action {
    let index = before.actions.iter().zip(&after.actions).take_while(|(a, b)| a == b).count();
    let mut dropped = before.clone();
    if before.actions.len() == after.actions.len() + 1 {
        dropped.actions.remove(index);
        if dropped == *after {
            return Action::DropAction { variant: id, index };
        }
    }
    Action::AlterVariant { id, variant: before.patch_to(after) }
}

/// A dimension's values before and after; none where it is not there.
fn dimension(slot: &Slot, change: &Change<Record>) -> Option<(Id, Vec<Id>, Vec<Id>)> {
    let Slot::Setting(SettingKey::Dimension(id)) = slot else { return None };
    let values = |record: &Option<Record>| match record {
        Some(Record::Setting(Setting::Dimension(values))) => values.clone(),
        _ => Vec::new(),
    };
    Some((id.clone(), values(&change.before), values(&change.after)))
}
