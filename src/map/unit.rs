//! Departments and actors: the units of a map.

use std::collections::BTreeSet;

use super::record::record;
use super::{ActorKind, Day, Function, Id, Level, Posts, Rank};

record! {
    /// A unit inside the administration (Organisationseinheit).
    pub struct Department, DepartmentPatch {
        required {
            /// The full name.
            name: String,
        }
        optional {
            /// A short name.
            short: Option<String>,
            /// The number in the organisation chart (Organisationsziffer); sorts the outline.
            code: Option<String>,
            /// The department above.
            part_of: Option<Id>,
        }
        required {
            /// Where it stands in the line.
            rank: Rank,
        }
        optional {
            /// The level; none means the map's.
            level: Option<Level>,
            /// What it does by its nature.
            functions: BTreeSet<Function>,
            /// Full-time posts; unknown is not 0.
            staff: Option<Posts>,
            /// Vacant full-time posts.
            vacant: Option<Posts>,
            /// A functional mailbox, no person.
            contact: Option<String>,
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
    }
}

record! {
    /// Anyone outside the line (weiterer Akteur).
    pub struct Actor, ActorPatch {
        required {
            /// The full name.
            name: String,
        }
        optional {
            /// A short name.
            short: Option<String>,
        }
        required {
            /// What it is.
            kind: ActorKind,
        }
        optional {
            /// The actor it belongs to.
            part_of: Option<Id>,
            /// The level; none means civil society.
            level: Option<Level>,
            /// What it does by its nature.
            functions: BTreeSet<Function>,
            /// What it is as a body (Gremium).
            body: Option<Body>,
            /// Full-time posts; unknown is not 0.
            staff: Option<Posts>,
            /// Vacant full-time posts.
            vacant: Option<Posts>,
            /// A functional mailbox, no person.
            contact: Option<String>,
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
    }
}

/// What an actor is as a body (Gremium).
#[derive(Debug, Clone, PartialEq, Eq, Default, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Body {
    /// Whether it is a steering body: the leads belong in it.
    #[serde(skip_serializing_if = "crate::map::record::is_default")]
    pub steering: bool,
    /// Whether it may decide.
    #[serde(skip_serializing_if = "crate::map::record::is_default")]
    pub decides: bool,
    /// Its rhythm, in words.
    #[serde(skip_serializing_if = "crate::map::record::is_default")]
    pub meets: Option<String>,
    /// The unit that runs it (Geschäftsstelle).
    #[serde(skip_serializing_if = "crate::map::record::is_default")]
    pub office: Option<Id>,
    /// By what decision it exists.
    #[serde(skip_serializing_if = "crate::map::record::is_default")]
    pub ground: Option<String>,
}
