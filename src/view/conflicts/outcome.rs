//! What a decision would do: the changes, the findings that come and go, or why it cannot be taken.

use super::Decision;
use crate::analysis::{Finding, findings};
use crate::edit::{self, Refusal};
use crate::map::{Action, Day, Map, Slot};
use crate::view::quick::effect;
use crate::view::variants::{FindingRow, exchanged_of};
use crate::words::Words;

/// What a decision would do to the map.
pub struct Outcome {
    /// The decision.
    pub decision: Decision,
    /// What would come of it, or why it cannot be taken now.
    pub result: Result<Done, Refusal>,
}

/// A map on which a decision was tried.
pub struct Done {
    actions: Vec<Action>,
    after: Map,
    lost: Vec<Finding>,
    gained: Vec<Finding>,
}

/// The same in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OutcomeRow {
    /// The decision.
    pub decision: Decision,
    /// What changes; nothing where the map stays as it is.
    pub changes: Vec<String>,
    /// The findings that go and come.
    pub findings: Vec<FindingRow>,
    /// Why it cannot be taken now.
    pub refused: Option<String>,
}

/// Every decision about the conflict of a record, tried on a copy of the map.
///
/// Time: a copy and the findings of the map for each decision, and once more for the map as it is.
pub fn outcomes(map: &Map, slot: &Slot, day: Day) -> Vec<Outcome> {
    let before = found(map, day);
    let tried = |decision: Decision| Outcome { decision, result: tried(decision, map, slot, (&before, day)) };
    Decision::ALL.into_iter().map(tried).collect()
}

fn tried(decision: Decision, map: &Map, slot: &Slot, (before, day): (&[Finding], Day)) -> Result<Done, Refusal> {
    let edit = edit::compile(&[decision.action(slot.clone())], map)?;
    let mut after = map.clone();
    edit.apply(&mut after)?;
    let actions = edit::actions(&edit, map)?;
    if actions.is_empty() {
        return Ok(Done { actions, after, lost: Vec::new(), gained: Vec::new() });
    }
    let found = found(&after, day);
    let change = effect(before, &found);
    let owned = |findings: Vec<&Finding>| findings.into_iter().cloned().collect();
    let (lost, gained) = (owned(change.fixed), owned(change.caused));
    Ok(Done { actions, after, lost, gained })
}

/// What is found in a map, but for its conflicts: that there is one less goes without saying.
fn found(map: &Map, day: Day) -> Vec<Finding> {
    findings(map, day).into_iter().filter(|finding| finding.disputed().is_none()).collect()
}

/// The outcomes in words. `map` is the map on which the decisions were tried.
pub fn told(outcomes: &[Outcome], map: &Map, words: &Words) -> Vec<OutcomeRow> {
    outcomes.iter().map(|outcome| row(outcome, map, words)).collect()
}

fn row(outcome: &Outcome, map: &Map, words: &Words) -> OutcomeRow {
    let decision = outcome.decision;
    match &outcome.result {
        Ok(Done { actions, after, lost, gained }) => OutcomeRow {
            decision,
            changes: words.each_done(actions, map),
            findings: exchanged_of(lost.iter().collect(), gained.iter(), (map, after), words),
            refused: None,
        },
        Err(refusal) => {
            let refused = Some(words.refusal(refusal, map).to_string());
            OutcomeRow { decision, changes: Vec::new(), findings: Vec::new(), refused }
        }
    }
}
