//! Findings as JSON: an array of the objects of `analyse`, each with its file.

use serde::Serialize;

use super::Checked;
use crate::cli::json::{FindingJson, pretty};
use crate::map::Id;
use crate::words::Words;

#[derive(Serialize)]
struct InFile<'a> {
    file: String,
    variant: Option<&'a Id>,
    #[serde(flatten)]
    finding: FindingJson<'a>,
}

/// All findings, accepted ones too.
pub(super) fn json(checked: &[Checked], words: &Words) -> String {
    let all: Vec<InFile> = checked
        .iter()
        .flat_map(|checked| checked.findings.iter().map(move |finding| (checked, finding)))
        .map(|(checked, finding)| InFile {
            file: checked.source.path().to_string_lossy().into_owned(),
            variant: checked.source.variant(),
            finding: FindingJson::new(finding, &checked.source, words),
        })
        .collect();
    pretty(&all)
}
