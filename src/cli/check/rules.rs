//! `check --explain RULE`: what a rule looks at, why, its source and thresholds, how it is switched off.

use super::Checked;
use crate::analysis::Rule;
use crate::cli::out::text_of;
use crate::map::RuleSetting;
use crate::words::Words;

/// A page for each rule; with the settings of the first map that says something about it.
pub(super) fn pages(rules: &[&Rule], checked: &[Checked], words: &Words) -> String {
    let pages = rules.iter().map(|rule| {
        let setting = checked.iter().find_map(|checked| checked.source.map().rules().get(rule.id));
        page(rule, setting, words)
    });
    pages.collect()
}

fn page(rule: &Rule, setting: Option<&RuleSetting>, words: &Words) -> String {
    let head = format!("{} [{}]", words.rule_name(rule.id), rule.id);
    let parts = words.rule_page(rule, setting);
    let parts = parts.into_iter().map(|(label, text)| format!("    {label}: {text}"));
    text_of(std::iter::once(head).chain(parts))
}
