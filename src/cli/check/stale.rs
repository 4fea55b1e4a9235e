//! `variant/stale`: variants whose actions no longer fit the map (SEMANTICS section 1).

use crate::analysis::{Fact, Finding};
use crate::map::{Id, Map, RuleLevel, Severity};
use crate::variant::{self, Compiled};
use crate::words::Words;

const RULE: &str = "variant/stale";

/// A finding for each variant of the map with actions of its own that do not fit.
pub(super) fn stale_variants(map: &Map, words: &Words) -> Vec<Finding> {
    let Some(severity) = severity(map) else { return Vec::new() };
    let each = map.variants().filter_map(|(id, _)| Some((id, variant::compile(map, id)?)));
    each.filter_map(|(id, compiled)| finding(id, &compiled, severity, map, words)).collect()
}

/// How much it matters, after the map's own settings; `None` where it is switched off.
fn severity(map: &Map) -> Option<Severity> {
    match map.rules().get(RULE).and_then(|setting| setting.level) {
        Some(RuleLevel::Off) => None,
        Some(RuleLevel::Error) => Some(Severity::Error),
        Some(RuleLevel::Warning) => Some(Severity::Warning),
        Some(RuleLevel::Note) | None => Some(Severity::Note),
    }
}

fn finding(id: &Id, compiled: &Compiled, severity: Severity, map: &Map, words: &Words) -> Option<Finding> {
    let misfits = compiled.misfits().filter(|(step, _)| step.variant == *id);
    let mut told = misfits.map(|(step, refusal)| (step.index + 1, words.refusal(refusal, &compiled.map).what));
    let (number, mut text) = told.next()?;
    text.truncate(text.trim_end_matches('.').len());
    for (number, why) in told {
        let why = why.trim_end_matches('.').into();
        text = format!("{text}; {}", words.with("problem-in-list", &[("n", number.into()), ("why", why)]));
    }
    let accepted = map.accepted().find(|one| one.rule == RULE && one.subjects.iter().eq([id]));
    Some(Finding {
        rule: RULE,
        case: "",
        severity,
        subjects: vec![id.clone()],
        facts: vec![
            ("variant", Fact::Text(map.name(id).to_owned())),
            ("n", Fact::Count(number)),
            ("text", Fact::Text(text)),
        ],
        evidence: Vec::new(),
        remedies: Vec::new(),
        silenced: Vec::new(),
        accepted: accepted.map(|one| one.because.clone()),
        fragile: None,
        holds: None,
    })
}
