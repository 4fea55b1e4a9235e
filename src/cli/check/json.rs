//! Findings as JSON: an array of the objects of `analyse`, each with its file.

use serde::Serialize;

use super::Checked;
use crate::cli::json::{FindingJson, pretty};
use crate::words::Words;

#[derive(Serialize)]
struct InFile<'a> {
    file: String,
    #[serde(flatten)]
    finding: FindingJson<'a>,
}

/// All findings, accepted ones too.
pub(super) fn json(checked: &[Checked], words: &Words) -> String {
    let all: Vec<InFile> = checked
        .iter()
        .flat_map(|checked| checked.findings.iter().map(move |finding| (checked, finding)))
        .map(|(checked, finding)| InFile {
            file: checked.document.path().to_string_lossy().into_owned(),
            finding: FindingJson::new(finding, &checked.document, words),
        })
        .collect();
    pretty(&all)
}
