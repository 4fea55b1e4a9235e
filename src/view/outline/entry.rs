//! One thing of the outline, folded or not.

use crate::map::{ActorKind, Id, NodeType, Severity, Slot};
use crate::variant::Fate;
use crate::view::coverage::Lead;
use crate::view::signs::Coverage;

/// A heading of the outline.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Group {
    /// Actors of a kind.
    Kind(ActorKind),
    /// Fields of action.
    Fields,
    /// Case paths.
    Paths,
    /// Funding programmes.
    Programmes,
}

/// What a row of the outline stands for; stays the same while the map changes.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Key {
    /// A heading.
    Group(Group),
    /// A department, an actor or a field.
    Node(Id),
    /// A case path.
    Path(Id),
    /// A programme.
    Programme(Id),
}

impl Key {
    /// The record it stands for.
    pub fn slot(&self) -> Option<Slot> {
        match self {
            Self::Group(_) => None,
            Self::Node(id) => Some(Slot::Node(id.clone())),
            Self::Path(id) => Some(Slot::Path(id.clone())),
            Self::Programme(id) => Some(Slot::Programme(id.clone())),
        }
    }

    /// The id of the record it stands for.
    pub fn id(&self) -> Option<&Id> {
        match self {
            Self::Group(_) => None,
            Self::Node(id) | Self::Path(id) | Self::Programme(id) => Some(id),
        }
    }
}

/// One thing of the outline with everything that is shown of it.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// What it stands for.
    pub key: Key,
    /// How many entries stand above it.
    pub depth: usize,
    /// Whether anything stands below it.
    pub has_children: bool,
    /// Its name, safe to show.
    pub label: String,
    /// Whether it is a department, an actor or a field.
    pub node_type: Option<NodeType>,
    /// How it is covered (field) or takes part (unit); none where the question makes no sense, as for a division whose
    /// offices do the work.
    pub coverage: Option<Coverage>,
    /// How a field is led.
    pub lead: Option<Lead>,
    /// What stands on the right: `F Sozialamt`, `niemand führt`, the number of entries of a heading, `bis 31.12.2027`
    /// for what is not there on the day. May be empty.
    pub remark: String,
    /// The gravest finding about it that nobody accepted.
    pub severity: Option<Severity>,
    /// How many findings about it nobody accepted.
    pub findings: usize,
    /// Whether it is there on the day of the outline.
    pub active: bool,
    /// What the variant shown makes of it; nothing where it is as in the base.
    pub fate: Option<Fate>,
    /// The entry above.
    pub(super) parent: Option<usize>,
    /// What the search looks at besides the label: short name, code, id, tags.
    pub(super) also: String,
}

impl Entry {
    /// The number of the entry above, among all entries.
    pub(in crate::view) fn parent(&self) -> Option<usize> {
        self.parent
    }

    /// A heading has no record of its own.
    pub fn is_heading(&self) -> bool {
        matches!(self.key, Key::Group(_))
    }
}
