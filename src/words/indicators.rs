//! What indicators are called.

use std::borrow::Cow;

use super::{Words, shown};
use crate::variant::{Bounds, Depends, Theme};

impl Words {
    /// The name of an indicator; its id where it has none.
    ///
    /// # Examples
    /// ```
    /// use querschnitt::map::Language;
    /// use querschnitt::words::Words;
    /// assert_eq!(Words::new(Language::De).indicator("congruence"), "Nötige Abstimmung, die es gibt (Kongruenz)");
    /// ```
    pub fn indicator<'a>(&'a self, id: &'a str) -> Cow<'a, str> {
        let message = format!("indicator-{}", id.replace('_', "-"));
        if self.has(&message) { Cow::Owned(self.text(&message).into_owned()) } else { shown(id) }
    }

    /// What a theme of the weightings is called: a concern, or an indicator by itself.
    pub fn theme(&self, theme: Theme) -> Cow<'_, str> {
        match theme {
            Theme::Concern(concern) => self.text(&format!("concern-{}", concern.id())).into_owned().into(),
            Theme::Indicator(id) => self.indicator(id),
        }
    }

    /// What the first place of the models depends on, with the names of the most accepted and the next.
    pub fn depends(&self, depends: &Depends, leader: String, other: String) -> String {
        let args = [
            ("leader", leader.into()),
            ("share", self.percent(depends.leader.1).into()),
            ("for-leader", self.theme(depends.for_leader).into_owned().into()),
            ("other", other.into()),
            ("for-other", self.theme(depends.for_runner_up).into_owned().into()),
        ];
        self.with("compare-depends", &args)
    }

    /// How much somebody lets an indicator count.
    pub fn bounds(&self, id: &str, bounds: Bounds) -> String {
        let message = match (bounds.low > 0.0, bounds.high < 1.0) {
            _ if bounds.high <= 0.0 => "compare-bounds-none",
            (true, false) => "compare-bounds-least",
            (false, true) => "compare-bounds-most",
            _ => "compare-bounds",
        };
        let share = |share| self.percent(share).into();
        let name = self.indicator(id).into_owned().into();
        self.with(message, &[("indicator", name), ("low", share(bounds.low)), ("high", share(bounds.high))])
    }
}
