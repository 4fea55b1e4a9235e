//! What sits on a node of the graph: a department, an actor or a field.

use std::collections::BTreeSet;

use super::{Actor, ActorKind, Department, Field, Function, Id, Level, Posts, Record};

/// A department, an actor or a field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Node {
    /// A unit inside the administration.
    Department(Department),
    /// Anyone outside the line.
    Actor(Actor),
    /// A field of action.
    Field(Field),
}

/// Which of the three.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum NodeType {
    /// A unit inside the administration.
    Department,
    /// Anyone outside the line.
    Actor,
    /// A field of action.
    Field,
}

impl NodeType {
    /// Whether it is a department or an actor.
    pub fn is_unit(self) -> bool {
        !matches!(self, Self::Field)
    }
}

macro_rules! of_all {
    ($self:ident, $record:ident => $value:expr) => {
        match $self {
            Node::Department($record) => $value,
            Node::Actor($record) => $value,
            Node::Field($record) => $value,
        }
    };
}

impl Node {
    /// Which of the three.
    pub fn node_type(&self) -> NodeType {
        match self {
            Self::Department(_) => NodeType::Department,
            Self::Actor(_) => NodeType::Actor,
            Self::Field(_) => NodeType::Field,
        }
    }

    /// The full name.
    pub fn name(&self) -> &str {
        of_all!(self, record => &record.name)
    }

    /// The short name where there is one, else the full name.
    pub fn short_or_name(&self) -> &str {
        of_all!(self, record => record.short.as_deref().unwrap_or(&record.name))
    }

    /// The parent.
    pub fn part_of(&self) -> Option<&Id> {
        of_all!(self, record => record.part_of.as_ref())
    }

    /// Puts the node under another parent (none: at the top).
    pub fn set_part_of(&mut self, parent: Option<Id>) {
        of_all!(self, record => record.part_of = parent);
    }

    /// Gives the node another name.
    pub fn set_name(&mut self, name: String) {
        of_all!(self, record => record.name = name);
    }

    /// Former ids, to change.
    pub fn was_mut(&mut self) -> &mut BTreeSet<Id> {
        of_all!(self, record => &mut record.was)
    }

    /// Former ids.
    pub fn was(&self) -> &BTreeSet<Id> {
        of_all!(self, record => &record.was)
    }

    /// The department, if it is one.
    pub fn as_department(&self) -> Option<&Department> {
        if let Self::Department(department) = self { Some(department) } else { None }
    }

    /// The actor, if it is one.
    pub fn as_actor(&self) -> Option<&Actor> {
        if let Self::Actor(actor) = self { Some(actor) } else { None }
    }

    /// The field, if it is one.
    pub fn as_field(&self) -> Option<&Field> {
        if let Self::Field(field) = self { Some(field) } else { None }
    }

    /// Whether it is a body (Gremium).
    pub fn is_body(&self) -> bool {
        matches!(self, Self::Actor(actor) if actor.kind == ActorKind::Body)
    }

    /// Whether its functions include `function`.
    pub fn has_function(&self, function: Function) -> bool {
        match self {
            Self::Department(department) => department.functions.contains(&function),
            Self::Actor(actor) => actor.functions.contains(&function),
            Self::Field(_) => false,
        }
    }

    /// Full-time posts of a unit where they are known.
    pub fn staff(&self) -> Option<Posts> {
        match self {
            Self::Department(department) => department.staff,
            Self::Actor(actor) => actor.staff,
            Self::Field(_) => None,
        }
    }

    /// The level the record itself names.
    pub fn own_level(&self) -> Option<Level> {
        match self {
            Self::Department(department) => department.level,
            Self::Actor(actor) => actor.level,
            Self::Field(field) => field.owner,
        }
    }

    /// The same as the record of a slot.
    pub fn to_record(&self) -> Record {
        self.clone().into()
    }
}

impl From<Department> for Node {
    fn from(department: Department) -> Self {
        Self::Department(department)
    }
}

impl From<Actor> for Node {
    fn from(actor: Actor) -> Self {
        Self::Actor(actor)
    }
}

impl From<Field> for Node {
    fn from(field: Field) -> Self {
        Self::Field(field)
    }
}

impl From<Node> for Record {
    fn from(node: Node) -> Self {
        match node {
            Node::Department(department) => Self::Department(department),
            Node::Actor(actor) => Self::Actor(actor),
            Node::Field(field) => Self::Field(field),
        }
    }
}

impl Record {
    /// Former ids of a node or path, to change.
    pub fn was_mut(&mut self) -> Option<&mut BTreeSet<Id>> {
        match self {
            Self::Department(department) => Some(&mut department.was),
            Self::Actor(actor) => Some(&mut actor.was),
            Self::Field(field) => Some(&mut field.was),
            Self::Path(path) => Some(&mut path.was),
            _ => None,
        }
    }

    /// The node, if it is one.
    pub fn into_node(self) -> Option<Node> {
        match self {
            Self::Department(department) => Some(Node::Department(department)),
            Self::Actor(actor) => Some(Node::Actor(actor)),
            Self::Field(field) => Some(Node::Field(field)),
            _ => None,
        }
    }
}
