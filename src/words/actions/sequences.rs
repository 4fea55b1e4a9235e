//! What becomes of a list in order: the stations of a case path, the steps of a variant.

use serde_json::Value;

use super::rows::{Row, compare};
use super::{Teller, Tone};
use crate::map::Action;
use crate::words::{Arg, Form};

impl Teller<'_> {
    /// The stations of a case path: which came, went, changed or stand elsewhere.
    pub(super) fn stations(&self, old: &[Value], now: &[Value]) -> Vec<String> {
        let chain = |steps: &[Value]| steps.iter().map(|step| self.station(step)).collect::<Vec<_>>().join(" → ");
        match (old, now) {
            ([], now) => vec![self.words.with("change-steps-new", &[("value", chain(now).into())])],
            (old, []) => vec![self.words.with("change-steps-gone", &[("old", chain(old).into())])],
            _ if is_reordered(old, now) => vec![self.words.with("change-steps-order", &[("value", chain(now).into())])],
            _ => compare(old, now, Value::to_string).iter().map(|row| self.station_row(row)).collect(),
        }
    }

    fn station_row(&self, row: &Row<'_, Value>) -> String {
        let say = |id: &str, args: &[(&str, Arg)]| self.words.with(id, args);
        match row {
            Row::Went(old) => say("change-station-gone", &[("old", self.station(old).into())]),
            Row::Came { now, after: None } => say("change-station-first", &[("value", self.station(now).into())]),
            Row::Came { now, after: Some(after) } => {
                let after = self.words.step_value(after, &self.names);
                say("change-station-new", &[("value", self.station(now).into()), ("after", after.into())])
            }
            Row::Became { old, now } if old.get("field") != now.get("field") => {
                say("change-station-changed", &[("value", self.station(now).into()), ("old", self.station(old).into())])
            }
            Row::Became { old, now } if old.get("unit") != now.get("unit") => {
                let unit = old.get("unit").and_then(Value::as_str).map(|id| self.names.name_of(id));
                let unit = unit.unwrap_or_else(|| self.words.text("change-station-nobody").into_owned());
                say("change-station-unit", &[("value", self.station(now).into()), ("old", unit.into())])
            }
            Row::Became { old, now } => {
                self.detailed(self.words.step_value(now, &self.names), &self.differences(Form::Step, old, now))
            }
        }
    }

    /// A station with for whom it is and what is noted of it.
    fn station(&self, step: &Value) -> String {
        let details = self.given(Form::Step, step, &["field", "unit"], &["scope"]);
        self.detailed(self.words.step_value(step, &self.names), &details)
    }

    /// The steps of a variant: which came, went or changed.
    pub(super) fn variant_steps(&self, old: &[Value], now: &[Value]) -> Vec<String> {
        let count = |steps: &[Value]| self.words.with("count-actions", &[("n", steps.len().into())]);
        let (old_told, now_told) = (self.steps_told(old), self.steps_told(now));
        match (old, now) {
            ([], now) => {
                let told = self.words.some_of(&now_told);
                vec![self.words.with("change-actions-new", &[("value", told.into()), ("n", now.len().into())])]
            }
            (old, []) => vec![self.words.with("change-actions-gone", &[("old", count(old).into())])],
            _ if is_reordered(old, now) => {
                vec![self.words.with("change-actions-order", &[("value", self.words.some_of(&now_told).into())])]
            }
            _ => {
                let pairs = |values: &[Value], told: Vec<String>| values.iter().cloned().zip(told).collect::<Vec<_>>();
                let (old, now) = (pairs(old, old_told), pairs(now, now_told));
                compare(&old, &now, |(step, _)| step.to_string()).iter().map(|row| self.step_row(row)).collect()
            }
        }
    }

    fn step_row(&self, row: &Row<'_, (Value, String)>) -> String {
        match row {
            Row::Went((_, old)) => self.words.with("change-action-gone", &[("old", old.into())]),
            Row::Came { now: (_, now), .. } => self.words.with("change-action-new", &[("value", now.into())]),
            Row::Became { old: (_, old), now: (_, now) } => {
                self.words.with("change-action-changed", &[("value", now.into()), ("old", old.into())])
            }
        }
    }

    /// Steps as proposed, in quotes; later ones may speak of what earlier ones add.
    fn steps_told(&self, steps: &[Value]) -> Vec<String> {
        let actions: Vec<Option<Action>> = steps.iter().map(|step| serde_json::from_value(step.clone()).ok()).collect();
        let mut teller = Teller::naming(self.words, self.names.clone(), Tone::Proposed);
        teller.brief = self.brief;
        let mut told = Vec::with_capacity(actions.len());
        for action in &actions {
            let text = action.as_ref().map(|action| teller.action(action)).unwrap_or_default();
            told.push(self.words.with("quoted", &[("text", text.into())]));
            if let Some(action) = action {
                teller.learn(action);
            }
        }
        told
    }

    /// One step of a variant as it stands in the map.
    pub(super) fn step_of(&self, steps: &[Action], index: usize) -> Option<String> {
        steps.get(index)?;
        let written: Vec<Value> =
            steps.iter().take(index + 1).filter_map(|step| serde_json::to_value(step).ok()).collect();
        self.steps_told(&written).pop()
    }
}

/// Whether the same entries stand in another order.
fn is_reordered(old: &[Value], now: &[Value]) -> bool {
    let sorted = |values: &[Value]| {
        let mut texts: Vec<String> = values.iter().map(Value::to_string).collect();
        texts.sort_unstable();
        texts
    };
    old.len() == now.len() && sorted(old) == sorted(now)
}
