//! A variant against its base: the marks beside what is new, gone or moved, and the sentences about one record.

mod told;

use crate::map::{Id, Map, Node, Slot};
use crate::variant::{Contrast, Fate};

/// The base and what the variant that is shown makes of it.
#[derive(Debug, Clone, Copy)]
pub struct Against<'a> {
    /// The base.
    pub base: &'a Map,
    /// The variant held against it.
    pub contrast: &'a Contrast,
}

impl<'a> Against<'a> {
    /// What became of a record.
    pub fn fate(self, slot: &Slot) -> Option<Fate> {
        self.contrast.fate(slot)
    }

    /// A node of the variant or, where the variant does not have it, of the base.
    pub fn node(self, map: &'a Map, id: &Id) -> Option<&'a Node> {
        map.node(id).or_else(|| self.contrast.gone(id))
    }
}

/// A node of a map or, where a variant is shown, of its base.
pub fn node_of<'a>(map: &'a Map, against: Option<Against<'a>>, id: &Id) -> Option<&'a Node> {
    map.node(id).or_else(|| against?.contrast.gone(id))
}

/// The mark beside a name: `+` new, `-` gone, `»` moved; what only says something else has none.
pub fn fate_sign(fate: Fate, ascii: bool) -> Option<&'static str> {
    match fate {
        Fate::New => Some("+"),
        Fate::Gone => Some("-"),
        Fate::Moved => Some(if ascii { ">" } else { "»" }),
        Fate::Changed => None,
    }
}

/// Text with the mark of its fate before it.
pub fn marked(fate: Option<Fate>, text: String, ascii: bool) -> String {
    match fate.and_then(|fate| fate_sign(fate, ascii)) {
        Some(sign) => format!("{sign} {text}"),
        None => text,
    }
}
