//! Work that was not saved, and what keeps it from being kept, in words.

use super::Words;
use crate::store::journal::{Ending, Offer, SeatProblem};

impl Words {
    /// What happened to work that was not saved, and what may be done now.
    pub fn offer(&self, offer: &Offer) -> String {
        let mut told = vec![self.text("question-recover")];
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
