//! Fields of action (Handlungsfelder).

use std::collections::{BTreeMap, BTreeSet};

use super::record::record;
use super::{ActorKind, Day, Dependency, Duty, Id, Level};

record! {
    /// A field of action (Handlungsfeld).
    pub struct Field, FieldPatch {
        required {
            /// The full name.
            name: String,
        }
        optional {
            /// A short name.
            short: Option<String>,
            /// The field it is part of.
            part_of: Option<Id>,
            /// Whether the municipality has to do it.
            duty: Duty,
            /// The level that owes the task (Aufgabenträger).
            owner: Option<Level>,
            /// Kinds expected to take part; `[]` means none asked, absent means what the map's rules say.
            participation: Option<BTreeSet<ActorKind>>,
            /// The fields it depends on, and how strongly.
            depends_on: BTreeMap<Id, Dependency>,
            /// Former ids.
            was: BTreeSet<Id>,
            /// A remark.
            note: Option<String>,
            /// Where the entry comes from.
            source: Option<String>,
            /// When the entry was last checked.
            checked: Option<Day>,
            /// First day.
            since: Option<Day>,
            /// Last day.
            until: Option<Day>,
            /// Free words for filters.
            tags: BTreeSet<String>,
        }
        required {}
        optional {}
    }
}
