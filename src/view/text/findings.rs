//! The findings as text: sentence, reason, evidence, what could be done.

use super::page::{Page, trimmed};
use crate::analysis::{Analysis, Finding};
use crate::map::Map;
use crate::view::signs::severity_sign;
use crate::words::Words;

/// All findings, what matters most first, then those that were accepted.
pub fn findings(map: &Map, analysis: &Analysis, words: &Words, page: Page) -> String {
    let mut text = page.head(map, analysis.day, words, "command-view-findings");
    let (open, accepted): (Vec<&Finding>, Vec<&Finding>) =
        analysis.findings.iter().partition(|finding| finding.accepted.is_none());
    if open.is_empty() {
        for message in ["findings-none", "findings-none-hint"] {
            for line in page.wrapped(&words.text(message), 0) {
                text.extend([&line, "\n"]);
            }
        }
    }
    for finding in open.into_iter().chain(accepted) {
        one(&mut text, finding, map, words, page);
    }
    trimmed(&text)
}

fn one(text: &mut String, finding: &Finding, map: &Map, words: &Words, page: Page) {
    let told = words.finding(finding, map);
    let sign = severity_sign(finding.severity, page.ascii);
    let sentence = format!("{sign} {} [{}]", told.sentence, finding.rule);
    for line in page.wrapped(&sentence, 2) {
        text.extend([&line, "\n"]);
    }
    let mut paragraph = |label: &str, body: &str| {
        if !body.is_empty() {
            text.push_str(&page.paragraph(label, body));
        }
    };
    paragraph(&words.text("findings-why"), &told.why);
    paragraph(&words.text("finding-fragile"), told.fragile.as_deref().unwrap_or_default());
    paragraph(&words.text("finding-holds-name"), told.holds.as_deref().unwrap_or_default());
    for (label, value) in &told.evidence {
        paragraph(label, value);
    }
    for remedy in &told.remedies {
        paragraph(&words.text("findings-remedies"), remedy);
    }
    paragraph(&words.text("findings-against"), told.against.as_deref().unwrap_or_default());
    paragraph(&words.text("findings-source"), told.source.as_deref().unwrap_or_default());
    text.push('\n');
}
