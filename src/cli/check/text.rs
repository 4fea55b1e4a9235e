//! Findings as a compiler tells them: a line each, with reasons below where they are asked for.

use super::Checked;
use crate::analysis::Finding;
use crate::cli::out::text_of;
use crate::map::Severity;
use crate::words::{FindingText, Words, shown};

/// All findings, the accepted ones last with the reason of each, and a last line that counts them.
pub(super) fn text(checked: &[Checked], explain: bool, words: &Words) -> String {
    let mut lines = Vec::new();
    for checked in checked {
        let accepted = checked.findings.iter().filter(|finding| finding.accepted.is_some());
        for finding in checked.open().chain(accepted) {
            lines.push(line(checked, finding, words));
            let told = words.finding(finding, checked.source.map());
            lines.extend(stability(&told, words));
            if explain {
                lines.extend(explanation(&told, words));
            } else {
                let because = finding.accepted.as_deref().map(shown);
                lines.extend(because.map(|because| format!("    {}: {because}", words.text("evidence-accepted"))));
            }
        }
    }
    text_of(lines) + &summary(checked, words)
}

fn line(checked: &Checked, finding: &Finding, words: &Words) -> String {
    let severity = match finding.accepted {
        Some(_) => words.text("cli-accepted"),
        None => words.word(finding.severity),
    };
    let sentence = words.finding_sentence(finding, checked.source.map());
    format!("{}:{}: {severity}: {sentence} [{}]", checked.file, checked.place(finding), finding.rule)
}

/// What a finding hangs on.
fn stability(told: &FindingText, words: &Words) -> Vec<String> {
    let labelled = |id, sentence: &String| format!("    {}: {sentence}", words.text(id));
    let fragile = told.fragile.iter().map(|sentence| labelled("finding-fragile", sentence));
    fragile.chain(told.holds.iter().map(|sentence| labelled("finding-holds-name", sentence))).collect()
}

fn explanation(told: &FindingText, words: &Words) -> Vec<String> {
    let labelled = |id: &str, sentence: Option<String>| {
        sentence.filter(|sentence| !sentence.is_empty()).map(|sentence| format!("    {}: {sentence}", words.text(id)))
    };
    let mut lines: Vec<String> = [
        labelled("finding-why", Some(told.why.clone())),
        labelled("finding-against", told.against.clone()),
        labelled("finding-source", told.source.clone()),
    ]
    .into_iter()
    .flatten()
    .collect();
    let heading = |id: &str| format!("    {}:", words.text(id));
    if !told.evidence.is_empty() {
        lines.push(heading("finding-evidence"));
        lines.extend(told.evidence.iter().map(|(label, value)| format!("      {label}: {value}")));
    }
    if !told.remedies.is_empty() {
        lines.push(heading("finding-remedies"));
        lines.extend((1..).zip(&told.remedies).map(|(number, remedy)| format!("      {number}. {remedy}")));
    }
    lines
}

/// A line that counts the findings of each severity and those accepted; nothing where no map could be read.
pub(super) fn summary(checked: &[Checked], words: &Words) -> String {
    if checked.is_empty() {
        return String::new();
    }
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
    counts.join(", ") + "\n"
}
