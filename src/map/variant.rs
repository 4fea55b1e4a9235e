//! Organisational models: named lists of actions over the base map.

use super::record::record;
use super::{Action, Id};

record! {
    /// A variant: what would be done to the map as it is.
    pub struct Variant, VariantPatch {
        required {
            /// The full name.
            name: String,
        }
        optional {
            /// What it is about.
            description: Option<String>,
            /// Another variant it starts from.
            from: Option<Id>,
            /// What it does, in order.
            actions: Vec<Action>,
        }
        required {}
        optional {}
    }
}
