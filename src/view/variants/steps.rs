//! What a variant does, step by step, and what does not fit any longer.

use super::Compared;
use crate::map::{Action, Id};
use crate::words::Words;

/// One step of a variant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StepRow {
    /// The variant that has it: the one looked at, or one that it starts from.
    pub variant: Id,
    /// Its number in that variant, from 0.
    pub index: usize,
    /// What it does.
    pub sentence: String,
    /// Why it does not fit; none where it does.
    pub misfit: Option<String>,
}

/// The steps of a model in their order, those of the variants it starts from first; none for the base.
pub fn steps(compared: &Compared, place: usize, words: &Words) -> Vec<StepRow> {
    let Some((_, compiled)) = compared.columns.get(place).and_then(|column| column.variant.as_ref()) else {
        return Vec::new();
    };
    let actions: Vec<Action> = compiled.steps.iter().map(|step| step.action.clone()).collect();
    let told = words.each_done(&actions, &compared.base);
    let row = |(step, sentence): (&crate::variant::Step, String)| StepRow {
        variant: step.variant.clone(),
        index: step.index,
        sentence,
        misfit: step.done.as_ref().err().map(|refusal| words.refusal(refusal, &compiled.map).to_string()),
    };
    compiled.steps.iter().zip(told).map(row).collect()
}
