//! Records as maps hold them, shared by all clones of a map, and records as they are looked at, whoever holds them.

use std::sync::Arc;

use super::record::is_default;
use super::{
    Accepted, Actor, Conflict, Department, Field, Id, Node, Path, Programme, Record, Responsibility, RuleSetting,
    Setting, Slot, Tie, Variant,
};

/// A record that can be shared. Two that are one and the same are equal without being compared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Held {
    Node(Arc<Node>),
    Responsibility(Arc<Responsibility>),
    Tie(Arc<Tie>),
    Path(Arc<Path>),
    Programme(Arc<Programme>),
    Variant(Arc<Variant>),
    /// What maps have few of.
    Other(Box<Record>),
}

/// A record with its place, in the form in which maps hold it.
#[derive(Debug, Clone)]
pub(crate) struct Entry {
    pub(crate) slot: Slot,
    pub(crate) held: Held,
}

impl Entry {
    /// Names are composed (NFC), the ends of undirected ties put in order.
    pub(crate) fn new(slot: Slot, record: Record) -> Self {
        let record = match record {
            Record::Tie(tie) => Record::Tie(tie.ordered()),
            other => other.composed(),
        };
        Self { slot, held: record.into() }
    }

    /// Whether it is an empty setting of a rule, which no map holds.
    pub(crate) fn says_nothing(&self) -> bool {
        matches!(self.held.view(), RecordView::Rule(setting) if is_default(setting))
    }
}

impl From<Record> for Held {
    fn from(record: Record) -> Self {
        match record {
            Record::Department(record) => Self::Node(Arc::new(record.into())),
            Record::Actor(record) => Self::Node(Arc::new(record.into())),
            Record::Field(record) => Self::Node(Arc::new(record.into())),
            Record::Responsibility(record) => Self::Responsibility(Arc::new(record)),
            Record::Tie(record) => Self::Tie(Arc::new(record)),
            Record::Path(record) => Self::Path(Arc::new(record)),
            Record::Programme(record) => Self::Programme(Arc::new(record)),
            Record::Variant(record) => Self::Variant(Arc::new(record)),
            other => Self::Other(Box::new(other)),
        }
    }
}

impl Held {
    /// The record, to look at.
    pub(crate) fn view(&self) -> RecordView<'_> {
        match self {
            Self::Node(node) => match &**node {
                Node::Department(record) => RecordView::Department(record),
                Node::Actor(record) => RecordView::Actor(record),
                Node::Field(record) => RecordView::Field(record),
            },
            Self::Responsibility(record) => RecordView::Responsibility(record),
            Self::Tie(record) => RecordView::Tie(record),
            Self::Path(record) => RecordView::Path(record),
            Self::Programme(record) => RecordView::Programme(record),
            Self::Variant(record) => RecordView::Variant(record),
            Self::Other(record) => (&**record).into(),
        }
    }

    /// Former ids of a node or path.
    pub(crate) fn was(&self) -> impl Iterator<Item = &Id> {
        let was = match self {
            Self::Node(node) => Some(node.was()),
            Self::Path(path) => Some(&path.was),
            _ => None,
        };
        was.into_iter().flatten()
    }
}

/// A record to look at.
#[derive(Debug, Clone, Copy)]
pub(crate) enum RecordView<'a> {
    Setting(&'a Setting),
    Programme(&'a Programme),
    Department(&'a Department),
    Actor(&'a Actor),
    Field(&'a Field),
    Responsibility(&'a Responsibility),
    Tie(&'a Tie),
    Path(&'a Path),
    Variant(&'a Variant),
    Rule(&'a RuleSetting),
    Accepted(&'a Accepted),
    Conflict(&'a Conflict),
}

impl<'a> From<&'a Record> for RecordView<'a> {
    fn from(record: &'a Record) -> Self {
        match record {
            Record::Setting(record) => Self::Setting(record),
            Record::Programme(record) => Self::Programme(record),
            Record::Department(record) => Self::Department(record),
            Record::Actor(record) => Self::Actor(record),
            Record::Field(record) => Self::Field(record),
            Record::Responsibility(record) => Self::Responsibility(record),
            Record::Tie(record) => Self::Tie(record),
            Record::Path(record) => Self::Path(record),
            Record::Variant(record) => Self::Variant(record),
            Record::Rule(record) => Self::Rule(record),
            Record::Accepted(record) => Self::Accepted(record),
            Record::Conflict(record) => Self::Conflict(record),
        }
    }
}

impl From<RecordView<'_>> for Record {
    fn from(view: RecordView<'_>) -> Self {
        match view {
            RecordView::Setting(record) => Self::Setting(record.clone()),
            RecordView::Programme(record) => Self::Programme(record.clone()),
            RecordView::Department(record) => Self::Department(record.clone()),
            RecordView::Actor(record) => Self::Actor(record.clone()),
            RecordView::Field(record) => Self::Field(record.clone()),
            RecordView::Responsibility(record) => Self::Responsibility(record.clone()),
            RecordView::Tie(record) => Self::Tie(record.clone()),
            RecordView::Path(record) => Self::Path(record.clone()),
            RecordView::Variant(record) => Self::Variant(record.clone()),
            RecordView::Rule(record) => Self::Rule(record.clone()),
            RecordView::Accepted(record) => Self::Accepted(record.clone()),
            RecordView::Conflict(record) => Self::Conflict(record.clone()),
        }
    }
}
