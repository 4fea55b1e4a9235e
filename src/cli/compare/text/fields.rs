//! Two municipalities: which fields one covers and the other does not.

use super::Teller;
use crate::analysis::{Coverage, Snapshot};
use crate::cli::table::Table;
use crate::map::{Id, Map};
use crate::variant::shared_fields;
use crate::view::letter;
use crate::words::shown;

impl Teller<'_> {
    /// A table of all fields; nothing where all models are of one file.
    pub(super) fn fields(&self) -> String {
        if self.columns.is_one_file() {
            return String::new();
        }
        let models = self.columns.models();
        let maps: Vec<&Map> = models.iter().map(crate::variant::Model::map).collect();
        let snapshots: Vec<Snapshot<'_>> = maps.iter().map(|map| Snapshot::new(map, self.day)).collect();
        let coverages: Vec<Coverage> = snapshots.iter().map(Coverage::new).collect();
        let mut table = Table::new(std::iter::once(String::new()).chain(self.places().map(letter)).collect());
        for field in shared_fields(&maps) {
            let cells =
                field.ids.iter().zip(snapshots.iter().zip(&coverages)).map(|(id, (snapshot, coverage))| {
                    self.words.text(state(id.as_ref(), snapshot, coverage)).into_owned()
                });
            table.row(std::iter::once(shown(&field.name).into_owned()).chain(cells).collect());
        }
        table.text()
    }
}

/// What a map says about a field.
fn state(id: Option<&Id>, snapshot: &Snapshot<'_>, coverage: &Coverage) -> &'static str {
    let Some(field) = id.and_then(|id| snapshot.field(id)) else { return "compare-field-absent" };
    match (!coverage.leads(field).is_empty(), coverage.is_delivered(field)) {
        (true, true) => "compare-field-covered",
        (true, false) => "compare-field-led",
        (false, true) => "compare-field-delivered",
        (false, false) => "compare-field-open",
    }
}
