//! The findings: to their subject, through a remedy, or accepted with a reason.

use super::{Said, State};
use crate::analysis::{CONFLICT, Fact, Finding, accepted_by};
use crate::map::{Accepted, Action};
use crate::tui::desk::View;
use crate::tui::effect::Effect;
use crate::tui::overlay::{Ask, LineInput, Overlay};

impl State {
    fn finding(&self) -> Option<&Finding> {
        let desk = self.desk()?;
        desk.latest.findings().get(desk.findings.cursor)
    }

    /// Goes to the record that the finding is about, where it can be changed.
    pub fn jump_to_subject(&mut self) -> Vec<Effect> {
        let subjects = self.finding().map(|finding| finding.subjects.clone()).unwrap_or_default();
        if let Some(finding) = self.finding().filter(|finding| finding.rule == CONFLICT)
            && self.has_conflicts()
        {
            let about = match finding.fact("place") {
                Some(Fact::Places(slots)) => slots.first().cloned(),
                _ => None,
            };
            return self.open_conflicts_at(about.as_ref());
        }
        let Some(desk) = self.desk_mut() else { return Vec::new() };
        let node = subjects.iter().find(|id| desk.map().node(id).is_some()).cloned();
        if let Some(id) = node {
            desk.view = View::Outline;
            desk.select(&id);
        } else if let Some(id) = subjects.into_iter().find(|id| desk.map().path(id).is_some()) {
            desk.view = View::Outline;
            desk.outline.reveal(&crate::map::Slot::Path(id));
        }
        self.settle();
        Vec::new()
    }

    /// Does what the remedy of this number proposes.
    pub fn apply_remedy(&mut self, number: usize) -> Vec<Effect> {
        let remedies = self.desk().and_then(|desk| desk.findings.remedies.as_ref());
        match remedies.and_then(|remedies| remedies.get(number)).cloned() {
            Some(actions) => self.perform(actions),
            None => {
                self.said = Said::Done(self.words.text("said-remedy-none").into_owned());
                Vec::new()
            }
        }
    }

    /// Whether the cursor is on a finding.
    pub fn has_finding(&self) -> bool {
        self.finding().is_some()
    }

    /// Whether the cursor is on a finding that was accepted.
    pub fn has_accepted(&self) -> bool {
        self.acceptance().is_some()
    }

    /// The record by which the finding under the cursor is accepted.
    fn acceptance(&self) -> Option<&Accepted> {
        accepted_by(self.desk()?.map(), self.finding()?)
    }

    /// The finding counts again.
    pub fn unaccept(&mut self) -> Vec<Effect> {
        let record = self.acceptance().cloned();
        record.map_or_else(Vec::new, |Accepted { rule, subjects, .. }| {
            self.perform(vec![Action::Unaccept { rule, subjects }])
        })
    }

    /// Asks why the finding is accepted; where it is already, the reason can be told anew.
    pub fn ask_accept(&mut self) -> Vec<Effect> {
        let Some(finding) = self.finding() else { return Vec::new() };
        let (rule, subjects, because) = match self.acceptance().cloned() {
            Some(record) => (record.rule, record.subjects, record.because),
            None => (finding.rule.to_owned(), finding.subjects.iter().cloned().collect(), String::new()),
        };
        let input = LineInput::new(
            self.words.text("ask-accept").into_owned(),
            self.words.text("ask-accept-remark").into_owned(),
            Ask::AcceptBecause { rule, subjects },
            because,
        );
        self.overlays.push(Overlay::Input(input));
        Vec::new()
    }
}
