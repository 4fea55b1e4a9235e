//! The day for which everything is judged: typed, moved by months and years, back to today.

use super::{Said, State};
use crate::map::{Day, Map};
use crate::tui::effect::Effect;
use crate::tui::overlay::{DayInput, Overlay};

impl State {
    /// Whether everything is judged as of today.
    pub fn is_today(&self) -> bool {
        self.day == self.today
    }

    /// Opens the line in which the day is typed or moved.
    pub fn open_day(&mut self) -> Vec<Effect> {
        self.overlays.push(Overlay::Day(DayInput::new(self.day, self.words.day(self.day))));
        Vec::new()
    }

    /// Moves the day by so many calendar months, clipped to the month's end.
    pub fn move_day(&mut self, months: i32) -> Vec<Effect> {
        self.judge_on(self.day.plus_months(months))
    }

    /// Goes back to today.
    pub fn back_to_today(&mut self) -> Vec<Effect> {
        self.judge_on(self.today)
    }

    /// What is said of a map that was drawn more than a year before the day it is judged for: much of it may have ended.
    pub(super) fn said_of_the_age_of(&self, map: &Map) -> Said {
        match map.settings().as_of {
            Some(as_of) if as_of.plus_months(12) < self.day => {
                let days = [("as_of", self.words.day(as_of).into()), ("day", self.words.day(self.day).into())];
                Said::Done(self.words.with("said-old-map", &days))
            }
            _ => Said::Nothing,
        }
    }

    /// Judges everything for a day; the line that moves the day says it too, while it is open.
    pub(super) fn judge_on(&mut self, day: Day) -> Vec<Effect> {
        let written = self.words.day(day);
        let message = if day == self.today { "said-today" } else { "said-day" };
        self.said = Said::Done(self.words.with(message, &[("day", written.clone().into())]));
        if let Some(Overlay::Day(input)) = self.overlays.last_mut() {
            input.field = crate::tui::text_field::TextField::new(written);
            input.problem = None;
        }
        if self.day == day {
            return Vec::new();
        }
        self.day = day;
        if let Some(desk) = self.desk_mut() {
            desk.changed();
        }
        self.settle();
        vec![Effect::Analyse]
    }

    /// Takes the day that was typed; what is no day stays to be mended.
    pub(super) fn take_day(&mut self, mut input: DayInput) -> Vec<Effect> {
        if let Ok(day) = self.words.read_day(input.field.text()) {
            return self.judge_on(day);
        }
        let text = input.field.text().to_owned();
        input.problem = Some(self.words.with("problem-no-day", &[("text", text.into())]));
        self.overlays.push(Overlay::Day(input));
        Vec::new()
    }
}
