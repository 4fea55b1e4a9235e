//! A rule explained by itself, without a finding.

use crate::analysis::{RULES, Rule};
use crate::map::{Map, RuleLevel, RuleSetting, Severity};
use crate::words::{Arg, Words, shown};

impl Words {
    /// What a rule looks at and why, where it comes from, its thresholds, how it is switched off or on: a label and a text
    /// each. `setting` is what a map says about the rule.
    ///
    /// # Examples
    /// ```
    /// use querschnitt::analysis::rule;
    /// use querschnitt::map::Language;
    /// use querschnitt::words::Words;
    /// let page = Words::new(Language::En).rule_page(rule("load/many-leads").unwrap(), None);
    /// assert!(page.iter().any(|(label, text)| label == "Thresholds" && text.contains("share = 0.25")));
    /// ```
    pub fn rule_page(&self, rule: &Rule, setting: Option<&RuleSetting>) -> Vec<(String, String)> {
        let key = rule.id.replace('/', "-");
        let label = |id: &str| self.text(id).into_owned();
        let of_rule = |part: &str| {
            let id = format!("{key}-{part}");
            self.has(&id).then(|| self.with(&id, &self.without_facts(rule)))
        };
        let parts = [
            ("rule-page-level", Some(self.level(rule, setting))),
            ("finding-why", of_rule("why")),
            ("finding-against", of_rule("against")),
            ("finding-source", of_rule("source")),
            ("rule-page-thresholds", self.thresholds(rule, setting)),
            ("rule-page-silenced-by", self.names_of(rule.silenced_by.iter().copied().filter(|id| *id != rule.id))),
            ("rule-page-silences", self.names_of(silenced_by(rule))),
            (if rule.on { "rule-page-off" } else { "rule-page-on" }, Some(switch(rule))),
        ];
        parts.into_iter().filter_map(|(id, text)| Some((label(id), text?))).collect()
    }

    /// What messages are told without a finding: dots for every fact.
    fn without_facts(&self, rule: &Rule) -> Vec<(&'static str, Arg<'_>)> {
        let concerned = super::subject::concerned(&Map::default());
        let mut args: Vec<(&str, Arg)> = rule.facts.iter().map(|fact| (*fact, "…".into())).collect();
        args.push(("concerned", self.text(concerned).into()));
        args.push(("concerned-any", self.text(&format!("{concerned}-any")).into()));
        args
    }

    /// The severity by default, and what the map says instead.
    fn level(&self, rule: &Rule, setting: Option<&RuleSetting>) -> String {
        let default = if rule.on { self.word(rule.severity) } else { self.word(RuleLevel::Off) };
        match setting.and_then(|setting| setting.level) {
            Some(level) => {
                self.with("rule-page-level-here", &[("default", default.into()), ("level", self.word(level).into())])
            }
            None => default.into_owned(),
        }
    }

    /// Each threshold: its name in files, its value, what it means.
    fn thresholds(&self, rule: &Rule, setting: Option<&RuleSetting>) -> Option<String> {
        let told = |limit: &crate::analysis::Limit| {
            let here = setting.and_then(|setting| setting.thresholds.get(limit.name)).map(|value| value.get());
            let meaning = self.text(&format!("threshold-{}", limit.name));
            // as in the file, where the decimal sign is a point
            format!("{} = {} ({meaning})", limit.name, short(here.unwrap_or(limit.default)))
        };
        (!rule.limits.is_empty()).then(|| rule.limits.iter().map(told).collect::<Vec<_>>().join("; "))
    }

    fn names_of<'r>(&self, rules: impl Iterator<Item = &'r str>) -> Option<String> {
        let names: Vec<String> = rules.map(|id| format!("{} [{}]", self.rule_name(id), shown(id))).collect();
        (!names.is_empty()).then(|| names.join("; "))
    }
}

/// What to write into the file to switch a rule off, or on where it is off.
fn switch(rule: &Rule) -> String {
    let level = match (rule.on, rule.severity) {
        (true, _) => "Off",
        (false, Severity::Error) => "Error",
        (false, Severity::Warning) => "Warning",
        (false, Severity::Note) => "Note",
    };
    format!("rules: (settings: {{\"{}\": (level: {level})}})", rule.id)
}

/// The rules of whose findings some are silenced by this one.
fn silenced_by(rule: &Rule) -> impl Iterator<Item = &'static str> {
    let id = rule.id;
    RULES.iter().filter(move |other| other.id != id && other.silenced_by.contains(&id)).map(|other| other.id)
}

/// A number with at most three decimals.
fn short(value: f64) -> String {
    let text = format!("{value:.3}");
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::map::Language;

    #[test]
    fn every_rule_has_a_page_in_both_languages() {
        for language in Language::ALL {
            let words = Words::new(*language);
            for rule in RULES {
                let page = words.rule_page(rule, None);
                assert!(page.len() >= 3, "{}: {page:?}", rule.id);
                for (label, text) in page {
                    assert!(!text.is_empty() && !label.contains("rule-page") && !text.contains("threshold-"), "{text}");
                    assert!(!text.contains("{ $") && !text.contains("{$"), "{}: {text}", rule.id);
                }
            }
        }
    }

    #[test]
    fn what_is_to_be_written_is_read() {
        for rule in RULES {
            let text = format!("Map(format: 1, {})", switch(rule));
            let map = crate::store::read_text(&text).unwrap_or_else(|problems| panic!("{text}: {problems:?}"));
            assert_eq!(map.rules().len(), 1);
        }
    }
}
