//! A message changes the state: keys are looked up, text goes to the field that has it, results are kept.

use super::{Screen, State};
use crate::analysis::Finding;
use crate::store::DiskChange;
use crate::tui::command::Command;
use crate::tui::desk::{Desk, View};
use crate::tui::effect::Effect;
use crate::tui::key::Key;
use crate::tui::keymap::Lookup;
use crate::tui::message::Message;
use crate::tui::overlay::Overlay;
use crate::tui::work;

impl State {
    /// What a message changes, and what it asks of the world outside.
    pub fn update(&mut self, message: Message) -> Vec<Effect> {
        let mut effects = self.receive(message);
        let seen = self.desk().is_some_and(|desk| desk.view == View::Findings);
        if seen && self.desk_mut().is_some_and(|desk| desk.findings.wants_remedies()) {
            effects.push(Effect::FindRemedies);
        }
        if self.desk_mut().is_some_and(Desk::wants_measures) {
            effects.push(Effect::Measure);
        }
        let day = self.day;
        if self.desk_mut().is_some_and(|desk| desk.wants_comparison(day)) {
            effects.push(Effect::Compare);
        }
        let (language, reading) = (self.words.language(), self.readings + 1);
        let asks: [(bool, Effect); 3] = match self.desk_mut() {
            Some(desk) => [
                (desk.wants_versions(reading), Effect::ReadVersions),
                (desk.wants_changes(), Effect::CompareVersions),
                (desk.wants_record(language), Effect::FollowRecord),
            ],
            None => return effects,
        };
        self.readings += u64::from(asks.first().is_some_and(|(reads, _)| *reads));
        effects.extend(asks.into_iter().filter(|(wants, _)| *wants).map(|(_, effect)| effect));
        effects
    }

    fn receive(&mut self, message: Message) -> Vec<Effect> {
        match message {
            Message::Key(key) => self.press(key),
            Message::Paste(text) => self.paste(&text),
            Message::Click(column, row) => self.click(column, row),
            Message::Wheel(_, _, rows) => self.wheel(rows),
            Message::Worked(result) => {
                if let Screen::Map(desk) = &mut self.screen {
                    match result {
                        work::Result::Analysed(analysed) => desk.take(*analysed),
                        work::Result::Judged(revision, findings) => desk.take_judged(revision, findings),
                        work::Result::Placed(places) => desk.network.take(places),
                        work::Result::Measured(number, sheets) => desk.take_measures(number, sheets),
                        work::Result::Compared(number, compared) => desk.variants.take(number, compared),
                        work::Result::Helped(number, remedies) => {
                            let remedies = self.words.christened(desk.map(), remedies);
                            desk.findings.take(number, remedies);
                        }
                        work::Result::Versions(number, timeline) => desk.versions.take(number, timeline),
                        work::Result::NoVersions(number, problem) => desk.versions.fail(number, problem),
                        work::Result::Changed(number, changes) => desk.take_changes(number, changes),
                        work::Result::Followed(record, found) => desk.versions.take_record(&record, found),
                        work::Result::Ways(number, ways) => self.take_ways(number, ways),
                        work::Result::Previewed(number, findings) => self.take_preview(number, findings),
                        work::Result::Searching(number, done, all) => self.take_progress(number, (done, all)),
                        work::Result::Suggested(number, found) => self.take_suggestions(number, *found),
                    }
                }
                self.settle();
                Vec::new()
            }
            Message::Unkept(problem) => {
                self.refuse(self.words.unkept(&problem));
                Vec::new()
            }
            Message::ChangedOnDisk(DiskChange::Gone) => {
                if let Some(desk) = self.desk_mut() {
                    desk.history.mark_unsaved();
                    self.refuse(self.words.text("journal-gone").into_owned());
                }
                Vec::new()
            }
            Message::ChangedOnDisk(DiskChange::Changed) => {
                if let Some(desk) = self.desk_mut() {
                    desk.behind = true;
                    if desk.is_unsaved() {
                        self.refuse(self.words.text("journal-changed-on-disk").into_owned());
                    }
                }
                Vec::new()
            }
            Message::Resize | Message::Suspend | Message::Continue | Message::Leave => Vec::new(),
        }
    }

    fn take_preview(&mut self, number: u64, findings: Vec<Finding>) {
        if let Some(Overlay::Quick(quick)) = self.overlays.last_mut()
            && quick.number == number
        {
            quick.findings = Some(findings);
        }
    }

    fn press(&mut self, key: Key) -> Vec<Effect> {
        let place = self.place();
        let had_begun = !self.pending.is_empty();
        self.pending.push(key);
        match self.keymap.lookup(place, &self.pending) {
            Lookup::Found(command) => {
                self.pending.clear();
                self.run(command)
            }
            Lookup::Begun(_) => Vec::new(),
            Lookup::None => {
                self.pending.clear();
                if !had_begun && place.takes_text() {
                    return self.type_key(key);
                } else if !had_begun && key.typed().is_some() {
                    self.said = super::Said::Done(self.words.text("said-no-such-key").into_owned());
                }
                Vec::new()
            }
        }
    }

    /// Runs a command if it is possible now, and says so if it is not.
    pub fn run(&mut self, command: &'static Command) -> Vec<Effect> {
        if (command.possible)(self) {
            return (command.run)(self);
        }
        let name = self.words.text(&format!("command-{}", command.name));
        self.said = super::Said::Done(self.words.with("said-not-now", &[("command", name.into())]));
        Vec::new()
    }

    fn type_key(&mut self, key: Key) -> Vec<Effect> {
        match self.overlays.last_mut() {
            Some(Overlay::Palette(palette)) => {
                if palette.filter.press(key) {
                    palette.narrow(&self.words);
                }
            }
            Some(Overlay::Pick(pick)) => {
                if pick.filter.press(key) {
                    pick.narrow();
                }
            }
            Some(Overlay::Input(input)) => {
                if input.field.press(key) {
                    input.problem = None;
                }
            }
            Some(Overlay::Day(input)) => {
                if input.field.press(key) {
                    input.problem = None;
                }
            }
            Some(Overlay::Quick(quick)) => {
                if quick.field.press(key) {
                    return self.reread_quick();
                }
            }
            Some(Overlay::NewModel(window)) => window.press(key),
            Some(_) => {}
            None => self.type_search(key),
        }
        Vec::new()
    }

    fn paste(&mut self, text: &str) -> Vec<Effect> {
        match self.overlays.last_mut() {
            Some(Overlay::Palette(palette)) => {
                palette.filter.paste(text);
                palette.narrow(&self.words);
            }
            Some(Overlay::Pick(pick)) => {
                pick.filter.paste(text);
                pick.narrow();
            }
            Some(Overlay::Input(input)) => input.field.paste(text),
            Some(Overlay::Day(input)) => input.field.paste(text),
            Some(Overlay::Quick(quick)) => {
                quick.field.paste(text);
                return self.reread_quick();
            }
            Some(Overlay::NewModel(window)) => window.paste(text),
            _ => {}
        }
        Vec::new()
    }
}
