//! Overlays: taking what they hold, closing them, completing quick entry.

use super::State;
use crate::store::SaveOptions;
use crate::tui::command::file::save_then;
use crate::tui::effect::Effect;
use crate::tui::overlay::{Overlay, Question, Topic};

impl State {
    /// Takes what the topmost overlay holds.
    pub fn take_overlay(&mut self) -> Vec<Effect> {
        let Some(overlay) = self.overlays.pop() else {
            self.end_search();
            return Vec::new();
        };
        match overlay {
            Overlay::Palette(palette) => match palette.current() {
                Some(command) => self.run(command),
                None => Vec::new(),
            },
            Overlay::Input(mut input) => {
                let answer = vec![input.field.text().to_owned()];
                match self.answer(input.ask.clone(), &answer) {
                    Ok(effects) => effects,
                    Err(problem) => {
                        input.problem = Some(problem);
                        self.overlays.push(Overlay::Input(input));
                        Vec::new()
                    }
                }
            }
            Overlay::Day(input) => self.take_day(input),
            Overlay::Pick(mut pick) => {
                let answer = pick.answer();
                if answer.is_empty() && pick.chosen.is_none() {
                    self.overlays.push(Overlay::Pick(pick));
                    return Vec::new();
                }
                match self.answer(pick.ask.clone(), &answer) {
                    Ok(effects) => effects,
                    Err(problem) => {
                        pick.problem = Some(problem);
                        self.overlays.push(Overlay::Pick(pick));
                        Vec::new()
                    }
                }
            }
            Overlay::Quick(quick) => self.take_quick(quick),
            Overlay::Question(question) => {
                let answer = question.answers().get(question.cursor).copied().unwrap_or_default();
                self.answer_question(question.topic, answer)
            }
            Overlay::Help(_) | Overlay::NewModel(_) | Overlay::Suggest(_) | Overlay::Conflicts(_) => Vec::new(),
        }
    }

    fn answer_question(&mut self, topic: Topic, answer: &str) -> Vec<Effect> {
        match (topic, answer) {
            (_, "answer-save-quit") => save_then(self, true),
            (_, "answer-discard-quit") => vec![Effect::Quit],
            (Topic::OpenElsewhere, "answer-join") => self.join_in(),
            (Topic::OpenElsewhere, _) => self.only_read(),
            (Topic::Recover { .. }, "answer-take") => self.take_recovered(),
            // Not touched, it is offered again at the next start.
            (Topic::Recover { .. }, "answer-later") => vec![Effect::Quit],
            (Topic::Recover { .. }, _) => self.doubt_leaving(),
            (Topic::LeaveRecovered, "answer-leave-sure") => self.leave_recovered(),
            (Topic::LeaveRecovered, _) => self.ask_recovered(),
            (_, "answer-discard-open") => vec![Effect::StartPage],
            (Topic::Gone { path, then_quit }, "answer-make-anew") => {
                vec![Effect::SaveAs { path, then_quit, overwrite: false }]
            }
            (Topic::SplitLink(again), "answer-save-anyway") => {
                self.agree(*again, |agreed| agreed.split_hard_link = true)
            }
            (Topic::TakeOver(again), "answer-save-anyway") => self.agree(*again, |agreed| agreed.take_over = true),
            (Topic::Overwrite { path, then_quit }, "answer-overwrite") => {
                vec![Effect::SaveAs { path, then_quit, overwrite: true }]
            }
            _ => Vec::new(),
        }
    }

    /// Remembers for this map what the person agreed to, and saves again.
    fn agree(&mut self, again: Effect, remember: impl FnOnce(&mut SaveOptions)) -> Vec<Effect> {
        if let Some(desk) = self.desk_mut() {
            remember(&mut desk.agreed);
        }
        vec![again]
    }

    /// Closes the topmost overlay without doing anything; or the search.
    pub fn close_overlay(&mut self) -> Vec<Effect> {
        match self.overlays.pop() {
            // A sentence that was begun is there again next time.
            Some(Overlay::Quick(quick)) => {
                if let Some(desk) = self.desk_mut() {
                    quick.field.text().clone_into(&mut desk.draft);
                }
            }
            Some(Overlay::NewModel(window)) => {
                if let Some(desk) = self.desk_mut() {
                    desk.new_model = Some(window.dialogue);
                }
            }
            Some(Overlay::Day(input)) => return self.judge_on(input.before),
            Some(Overlay::Question(Question { topic: Topic::Recover { .. }, .. })) => return self.doubt_leaving(),
            Some(Overlay::Question(Question { topic: Topic::OpenElsewhere, .. })) => return self.only_read(),
            Some(Overlay::Question(Question { topic: Topic::LeaveRecovered, .. })) => return self.ask_recovered(),
            Some(_) => {}
            None => self.end_search(),
        }
        Vec::new()
    }

    /// Whether several rows of the open list may be chosen.
    pub fn may_mark(&self) -> bool {
        match self.overlays.last() {
            Some(Overlay::Pick(pick)) => pick.chosen.is_some(),
            Some(Overlay::NewModel(window)) => window.has_ticks(),
            _ => false,
        }
    }

    /// Marks the row with the cursor, where several may be chosen.
    pub fn mark_choice(&mut self) -> Vec<Effect> {
        match self.overlays.last_mut() {
            Some(Overlay::Pick(pick)) => {
                pick.toggle();
                pick.cursor = (pick.cursor + 1).min(pick.shown.len().saturating_sub(1));
            }
            Some(Overlay::NewModel(window)) => window.dialogue.toggle(),
            _ => {}
        }
        Vec::new()
    }
}
