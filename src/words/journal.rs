//! Work that was not saved, and what keeps it from being kept, in words.

use super::Words;
use crate::edit::{self, Edit};
use crate::map::Map;
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

    /// What changes between two maps, a line a change: what was done, then conflicts opened and closed.
    pub fn changes(&self, before: &Map, after: &Map) -> Vec<String> {
        let actions = edit::actions(&Edit::between(before, after), before).unwrap_or_default();
        let (open, closed) = self.conflict_changes(before, after);
        self.each_done(&actions, before).into_iter().chain(open).chain(closed).collect()
    }

    /// The conflicts that a map has and the one before had not, then those it has no longer.
    pub fn conflict_changes(&self, before: &Map, after: &Map) -> (Vec<String>, Vec<String>) {
        let open = after.conflicts().filter(|conflict| !before.conflicts().any(|known| known == *conflict));
        let closed = before.conflicts().filter(|conflict| !after.conflicts().any(|now| now.slot == conflict.slot));
        let closed = closed.map(|conflict| {
            let place = self.place(&conflict.slot, Some(after));
            self.with("diff-conflict-closed", &[("place", place.into())])
        });
        (open.map(|conflict| self.conflict(conflict, after)).collect(), closed.collect())
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
