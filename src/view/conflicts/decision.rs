//! How a conflict can be decided.

use crate::map::{Action, Clash, Side, Slot};

/// One way to decide a conflict.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Decision {
    /// Our version stands.
    Ours,
    /// Their version stands.
    Theirs,
    /// What there was before both stands again.
    Base,
    /// What the map holds now stands, also what was written there since.
    AsIs,
}

impl Decision {
    /// Every way, in the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::Ours, Self::Theirs, Self::Base, Self::AsIs];

    /// What decides the conflict about a record so.
    pub fn action(self, slot: Slot) -> Action {
        let take = match self {
            Self::Ours => Side::Ours,
            Self::Theirs => Side::Theirs,
            Self::Base => Side::Base,
            Self::AsIs => return Action::Settle { slot },
        };
        Action::Resolve { slot, take }
    }

    /// The id of its name among the words; of two leads both stay where nothing is changed.
    pub fn message(self, why: Clash) -> &'static str {
        match (self, why) {
            (Self::Ours, _) => "resolve-ours",
            (Self::Theirs, _) => "resolve-theirs",
            (Self::Base, Clash::TwoLeads) => "resolve-neither",
            (Self::Base, _) => "resolve-base",
            (Self::AsIs, Clash::TwoLeads) => "resolve-both",
            (Self::AsIs, _) => "resolve-as-is",
        }
    }
}
