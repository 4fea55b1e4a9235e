//! Which language the program speaks.

use super::Words;
use crate::map::Language;

impl Words {
    /// The language asked for; else that of the locale (`de_DE.UTF-8`, `de-AT`, ...); else English.
    ///
    /// # Examples
    /// ```
    /// use querschnitt::map::Language;
    /// use querschnitt::words::Words;
    /// assert_eq!(Words::for_locale(None, Some("de_DE.UTF-8")).language(), Language::De);
    /// assert_eq!(Words::for_locale(Some(Language::En), Some("de_DE.UTF-8")).language(), Language::En);
    /// ```
    pub fn for_locale(explicit: Option<Language>, locale: Option<&str>) -> Self {
        Self::new(explicit.unwrap_or_else(|| language_of(locale)))
    }
}

fn language_of(locale: Option<&str>) -> Language {
    let code = locale.unwrap_or_default().split(['_', '-', '.', '@']).next().unwrap_or_default();
    if code.trim().eq_ignore_ascii_case("de") { Language::De } else { Language::En }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_german_locales_speak_german() {
        for locale in ["de", "de_DE", "de-AT", "DE.UTF-8", "de@euro"] {
            assert_eq!(language_of(Some(locale)), Language::De, "{locale}");
        }
        for locale in ["", "C", "C.UTF-8", "POSIX", "en_GB", "den", "nds_DE", "fr_FR"] {
            assert_eq!(language_of(Some(locale)), Language::En, "{locale}");
        }
        assert_eq!(language_of(None), Language::En);
    }
}
