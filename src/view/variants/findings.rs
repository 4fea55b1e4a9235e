//! Which findings come and go with a variant.

use super::Compared;
use crate::map::Severity;
use crate::words::Words;

/// A finding that the variant has and the base has not, or the reverse.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FindingRow {
    /// Whether it comes with the variant; else it goes.
    pub comes: bool,
    /// How much it matters.
    pub severity: Severity,
    /// The finding in a sentence.
    pub sentence: String,
}

/// The findings that go with a model, then those that come; none for the base.
pub fn exchanged(compared: &Compared, place: usize, words: &Words) -> Vec<FindingRow> {
    let Some((_, compiled)) = compared.columns.get(place).and_then(|column| column.variant.as_ref()) else {
        return Vec::new();
    };
    let lost = compared.comparison.lost.get(place).into_iter().flatten();
    let lost = lost.map(|finding| (false, finding, &compared.base));
    let gained = compared.comparison.gained_by(place).map(|finding| (true, finding, &compiled.map));
    let row = |(comes, finding, map): (bool, &crate::analysis::Finding, &crate::map::Map)| FindingRow {
        comes,
        severity: finding.severity,
        sentence: words.finding_sentence(finding, map),
    };
    lost.chain(gained).map(row).collect()
}
