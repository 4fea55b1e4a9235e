//! Work that was not saved, and what keeps it from being kept, in words.

use std::path::Path;

use super::{Words, shown};
use crate::store::journal::{Ending, Offer, SeatProblem};

impl Words {
    /// What happened to the work on a file, or on a map without one, and what may be done now.
    pub fn offer(&self, offer: &Offer, file: Option<&Path>) -> String {
        let title = offer.map.settings().title.as_deref().filter(|title| !title.trim().is_empty());
        let map = match (file.and_then(Path::file_name), title) {
            (Some(name), _) => self.with("quoted", &[("text", shown(&name.to_string_lossy()).into())]),
            (None, Some(title)) => self.with("recover-new-map-called", &[("title", shown(title).into())]),
            (None, None) => self.text("recover-new-map").into_owned(),
        };
        let mut told = vec![self.with("question-recover", &[("map", map.into())]).into()];
        if offer.merged {
            told.push(self.text("recover-merged"));
        }
        if let Ending::Damaged { .. } = offer.ending {
            told.push(self.text("recover-damaged"));
        }
        told.join(" ")
    }

    /// Why what is typed cannot be kept against a crash, and that work goes on.
    pub fn unkept(&self, problem: &SeatProblem) -> String {
        match problem {
            SeatProblem::Held => self.text("journal-held").into_owned(),
            SeatProblem::Disk { path, problem } => {
                let why = self.disk_problem(path, problem).what;
                self.with("journal-unkept", &[("why", why.into())])
            }
        }
    }
}
