//! Funding programmes (Förderprogramme).

use super::record::record;
use super::{Day, Share};

record! {
    /// A funding programme: one end date for all that it pays.
    pub struct Programme, ProgrammePatch {
        required {
            /// The full name.
            name: String,
        }
        optional {
            /// Who pays.
            funder: Option<String>,
            /// First day.
            since: Option<Day>,
            /// Last day.
            until: Option<Day>,
            /// The share of the cost that it pays.
            share: Option<Share>,
            /// A remark.
            note: Option<String>,
            /// Where the entry comes from.
            source: Option<String>,
            /// When the entry was last checked.
            checked: Option<Day>,
        }
        required {}
        optional {}
    }
}
