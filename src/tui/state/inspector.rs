//! The inspector: editing the row with the cursor, going into a record and to a finding.

use super::{Said, State};
use crate::map::{Action, Id, SettingKey, Slot};
use crate::tui::desk::{View, What};
use crate::tui::effect::Effect;
use crate::tui::overlay::{Ask, Choice, LineInput, Overlay, Pick};
use crate::view::form::{self, Editor};

impl State {
    /// Edits the row with the cursor, or goes to what it names.
    pub fn edit_inspector_row(&mut self) -> Vec<Effect> {
        let Some(row) = self.desk().and_then(|desk| desk.inspector.current()).cloned() else { return Vec::new() };
        match row.what {
            What::Attribute { fixed: true, .. } | What::Heading | What::Absent | What::Contrast => Vec::new(),
            What::Attribute { slot, attribute, help, .. } => self.ask_attribute(slot, attribute, row.label, help),
            What::Record { slot, .. } => {
                if let Some(desk) = self.desk_mut() {
                    desk.inspector.enter(slot);
                }
                self.settle();
                Vec::new()
            }
            What::Missing(Slot::Node(other)) => match self.inspected_node() {
                Some(unit) => self.ask_tie_kind(unit, other),
                None => Vec::new(),
            },
            What::Missing(_) => Vec::new(),
            What::Finding(number) => {
                if let Some(desk) = self.desk_mut() {
                    desk.view = View::Findings;
                    desk.inspecting = false;
                    desk.findings.point(number);
                }
                self.settle();
                Vec::new()
            }
        }
    }

    fn inspected_node(&self) -> Option<Id> {
        match self.desk()?.inspector.slot()? {
            Slot::Node(id) => Some(id.clone()),
            _ => None,
        }
    }

    fn ask_attribute(&mut self, slot: Slot, attribute: &'static str, title: String, help: String) -> Vec<Effect> {
        let Some(desk) = self.desk() else { return Vec::new() };
        let Some(editor) = form::editor(desk.map(), &self.words, &slot, attribute) else { return Vec::new() };
        let ask = Ask::Attribute { slot, attribute };
        let overlay = match editor {
            Editor::Line { text } => Overlay::Input(LineInput::new(title, help, ask, text)),
            Editor::One { choices, chosen } => Overlay::Pick(Pick::one(title, ask, to_choose(choices)).at(&chosen)),
            Editor::Several { choices, chosen } => {
                Overlay::Pick(Pick::several(title, ask, to_choose(choices), &chosen))
            }
        };
        self.overlays.push(overlay);
        Vec::new()
    }

    /// Clears the attribute of the row with the cursor; takes a responsibility or tie away.
    pub fn clear_inspector_row(&mut self) -> Vec<Effect> {
        let Some(row) = self.desk().and_then(|desk| desk.inspector.current()).cloned() else { return Vec::new() };
        match row.what {
            What::Attribute { slot, attribute, fixed: false, unset: false, .. } => {
                match self.set_attribute(&slot, attribute, &[]) {
                    Ok(effects) => effects,
                    Err(why) => {
                        self.refuse(why);
                        Vec::new()
                    }
                }
            }
            What::Record { slot, .. } => self.take_away(&slot),
            _ => Vec::new(),
        }
    }

    fn take_away(&mut self, slot: &Slot) -> Vec<Effect> {
        let action = match slot {
            Slot::Responsibility(unit, field, scope) => {
                self.desk().and_then(|desk| desk.map().responsibility(unit, field, scope)).map(|record| {
                    let mut record = record.clone();
                    record.roles.clear();
                    Action::Assign(record)
                })
            }
            Slot::Tie(from, to, kind) => Some(Action::Untie { from: from.clone(), to: to.clone(), kind: *kind }),
            _ => None,
        };
        action.map(|action| self.perform(vec![action])).unwrap_or_default()
    }

    /// Shows the map's own attributes.
    pub fn inspect_map(&mut self) -> Vec<Effect> {
        if let Some(desk) = self.desk_mut() {
            desk.inspecting = true;
            desk.inspector.show(Some(Slot::Setting(SettingKey::Title)));
        }
        self.settle();
        Vec::new()
    }

    /// Gives an attribute a value.
    ///
    /// # Errors
    /// The sentence that says what was expected.
    pub(super) fn set_attribute(
        &mut self,
        slot: &Slot,
        attribute: &'static str,
        answer: &[String],
    ) -> Result<Vec<Effect>, String> {
        let Some(desk) = self.desk() else { return Ok(Vec::new()) };
        let actions = form::change(desk.map(), slot, attribute, answer).map_err(|error| error.sentence(&self.words))?;
        if actions.is_empty() {
            self.said = Said::Done(self.words.text("said-nothing-to-do").into_owned());
            return Ok(Vec::new());
        }
        let new_place = place_after(&actions);
        let effects = self.try_perform(actions)?;
        if let (Some(place), Some(desk)) = (new_place, self.desk_mut()) {
            desk.inspector.moved(slot, place);
            self.settle();
        }
        Ok(effects)
    }
}

/// The place that a record has after actions that give it another one: another end, kind, scope or id.
fn place_after(actions: &[Action]) -> Option<Slot> {
    match actions.last()? {
        Action::Assign(record) if !record.roles.is_empty() => Some(record.slot()),
        Action::Tie(tie) => Some(tie.slot()),
        Action::ChangeId { to, .. } => Some(Slot::Node(to.clone())),
        _ => None,
    }
}

fn to_choose(choices: Vec<form::Choice>) -> Vec<Choice> {
    let choices = choices.into_iter();
    choices.map(|form::Choice { value, label, remark }| Choice { value, label, remark }).collect()
}
