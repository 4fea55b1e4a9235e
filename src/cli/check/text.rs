//! Findings as a compiler tells them: a line each, with reasons below where they are asked for.

use super::Checked;
use crate::analysis::Finding;
use crate::map::Severity;
use crate::words::Words;

/// All findings, and a last line that counts them.
pub(super) fn text(checked: &[Checked], explain: bool, words: &Words) -> String {
    let mut text = String::new();
    for checked in checked {
        for finding in checked.findings.iter().filter(|finding| explain || finding.accepted.is_none()) {
            text += &line(checked, finding, words);
            if explain {
                text += &explanation(checked, finding, words);
            }
        }
    }
    text + &summary(checked, words) + "\n"
}

fn line(checked: &Checked, finding: &Finding, words: &Words) -> String {
    let severity = match finding.accepted {
        Some(_) => words.text("cli-accepted"),
        None => words.word(finding.severity),
    };
    let sentence = words.finding_sentence(finding, checked.document.map());
    format!("{}:{}: {severity}: {sentence} [{}]\n", checked.file, checked.place(finding), finding.rule)
}

fn explanation(checked: &Checked, finding: &Finding, words: &Words) -> String {
    let told = words.finding(finding, checked.document.map());
    let mut lines = vec![(words.text("finding-why"), told.why)];
    lines.extend(told.against.map(|against| (words.text("finding-against"), against)));
    lines.extend(told.source.map(|source| (words.text("finding-source"), source)));
    let mut text: String = lines
        .iter()
        .filter(|(_, sentence)| !sentence.is_empty())
        .map(|(label, sentence)| format!("    {label}: {sentence}\n"))
        .collect();
    if !told.evidence.is_empty() {
        text += &format!("    {}:\n", words.text("finding-evidence"));
        text.extend(told.evidence.iter().map(|(label, value)| format!("      {label}: {value}\n")));
    }
    if !told.remedies.is_empty() {
        text += &format!("    {}:\n", words.text("finding-remedies"));
        text.extend((1..).zip(&told.remedies).map(|(number, remedy)| format!("      {number}. {remedy}\n")));
    }
    text
}

/// How many there are of each severity, and how many were accepted.
pub(super) fn summary(checked: &[Checked], words: &Words) -> String {
    let count =
        |severity| checked.iter().flat_map(Checked::open).filter(|finding| finding.severity == severity).count();
    let accepted = checked.iter().flat_map(|checked| &checked.findings).filter(|one| one.accepted.is_some()).count();
    let mut counts = vec![
        words.with("count-errors", &[("n", count(Severity::Error).into())]),
        words.with("count-warnings", &[("n", count(Severity::Warning).into())]),
        words.with("count-notes", &[("n", count(Severity::Note).into())]),
    ];
    if accepted > 0 {
        counts.push(words.with("cli-count-accepted", &[("n", accepted.into())]));
    }
    counts.join(", ")
}
