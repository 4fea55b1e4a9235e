//! What indicators are called.

use std::borrow::Cow;

use super::{Words, shown};

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
}
