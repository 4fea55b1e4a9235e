//! When a map is whole: every id that a record names exists and is of the right type, the line has no circles, no slot
//! is empty or doubled. The same rules serve the builder (all records) and edits (the touched ones).

use std::collections::hash_map::Entry;
use std::collections::{BTreeSet, HashMap};

use super::{
    Actor, ActorKind, Field, Id, NodeType, Path, RecordView, Responsibility, Scope, Setting, SettingKey, Slot, Tie,
    TieKind, Variant,
};

/// What an id in a record ought to be.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Expected {
    /// A department.
    Department,
    /// An actor.
    Actor,
    /// A field.
    Field,
    /// A department or an actor.
    Unit,
    /// An actor of kind `Body`.
    Body,
    /// A programme.
    Programme,
    /// A variant.
    Variant,
    /// A dimension.
    Dimension,
    /// A value of this dimension.
    ValueOf(Id),
}

/// Why a map would not be whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Problem {
    /// A record names an id that is not there, or not of the right type.
    Dangling {
        /// The record.
        slot: Slot,
        /// The attribute that names it.
        attribute: &'static str,
        /// The id.
        id: Id,
        /// What it ought to be.
        expected: Expected,
    },
    /// Two records take one place, or one id is taken twice (also by a former id).
    Doubled {
        /// The place.
        slot: Slot,
        /// The id, where it is the id that is taken twice.
        id: Option<Id>,
    },
    /// A line (or a chain of variants) leads back to where it began.
    Circle {
        /// The record at which it was found.
        slot: Slot,
        /// The ids of the circle, the least first.
        ids: Vec<Id>,
    },
    /// A responsibility without roles.
    NoRoles {
        /// The record.
        slot: Slot,
    },
    /// A tie of a unit with itself, or a field that depends on itself.
    WithItself {
        /// The record.
        slot: Slot,
    },
    /// A name, dimension or scope without content.
    Empty {
        /// The record.
        slot: Slot,
        /// The attribute.
        attribute: &'static str,
    },
    /// A record in a slot of another type.
    Misplaced {
        /// The slot.
        slot: Slot,
    },
}

impl Problem {
    /// The record in question.
    pub fn slot(&self) -> &Slot {
        match self {
            Self::Dangling { slot, .. }
            | Self::Doubled { slot, .. }
            | Self::Circle { slot, .. }
            | Self::NoRoles { slot }
            | Self::WithItself { slot }
            | Self::Empty { slot, .. }
            | Self::Misplaced { slot } => slot,
        }
    }
}

/// What the checks ask about the map around a record.
pub(crate) trait Surroundings {
    fn node_type(&self, id: &Id) -> Option<NodeType>;
    fn is_body(&self, id: &Id) -> bool;
    fn parent(&self, id: &Id) -> Option<Id>;
    fn has_programme(&self, id: &Id) -> bool;
    fn dimension(&self, id: &Id) -> Option<Vec<Id>>;
    fn has_variant(&self, id: &Id) -> bool;
    fn variant_from(&self, id: &Id) -> Option<Id>;
}

/// What is wrong with one record in its surroundings; nothing, if all is well.
pub(crate) fn problems<'a>(
    slot: &'a Slot,
    record: impl Into<RecordView<'a>>,
    around: &'a impl Surroundings,
) -> Vec<Problem> {
    let mut check = Check { slot, around, found: Vec::new() };
    match (slot, record.into()) {
        (Slot::Setting(SettingKey::Dimension(_)), RecordView::Setting(Setting::Dimension(values))) => {
            check.dimension(values);
        }
        (Slot::Setting(_), RecordView::Setting(_)) | (Slot::Rule(_), RecordView::Rule(_)) => {}
        (Slot::Accepted(..), RecordView::Accepted(accepted)) if accepted.slot() == *slot => {}
        (Slot::Conflict(about), RecordView::Conflict(conflict)) if conflict.slot == **about => {}
        (Slot::Programme(_), RecordView::Programme(programme)) => check.named(&programme.name),
        (Slot::Node(_), RecordView::Department(department)) => {
            check.node(&department.name, department.part_of.as_ref(), Expected::Department);
        }
        (Slot::Node(_), RecordView::Actor(actor)) => check.actor(actor),
        (Slot::Node(id), RecordView::Field(field)) => check.field(id, field),
        (Slot::Responsibility(unit, field, scope), RecordView::Responsibility(record))
            if (unit, field, scope) == (&record.unit, &record.field, &record.scope) =>
        {
            check.responsibility(record);
        }
        (Slot::Tie(from, to, kind), RecordView::Tie(tie)) if (from, to, kind) == (&tie.from, &tie.to, &tie.kind) => {
            check.tie(tie);
        }
        (Slot::Path(_), RecordView::Path(path)) => check.path(path),
        (Slot::Variant(_), RecordView::Variant(variant)) => check.variant(variant),
        _ => check.found.push(Problem::Misplaced { slot: slot.clone() }),
    }
    check.found
}

struct Check<'a, S> {
    slot: &'a Slot,
    around: &'a S,
    found: Vec<Problem>,
}

impl<S: Surroundings> Check<'_, S> {
    fn named(&mut self, name: &str) {
        if name.trim().is_empty() {
            self.empty("name");
        }
    }

    fn empty(&mut self, attribute: &'static str) {
        self.found.push(Problem::Empty { slot: self.slot.clone(), attribute });
    }

    fn dimension(&mut self, values: &[Id]) {
        if values.is_empty() {
            self.empty("values");
        }
        let mut seen = BTreeSet::new();
        for value in values {
            if !seen.insert(value) {
                self.found.push(Problem::Doubled { slot: self.slot.clone(), id: Some(value.clone()) });
            }
        }
    }

    fn wants(&mut self, attribute: &'static str, id: &Id, expected: Expected) {
        let is = self.around.node_type(id);
        let well = match &expected {
            Expected::Department => is == Some(NodeType::Department),
            Expected::Actor => is == Some(NodeType::Actor),
            Expected::Field => is == Some(NodeType::Field),
            Expected::Unit => is.is_some_and(NodeType::is_unit),
            Expected::Body => self.around.is_body(id),
            Expected::Programme => self.around.has_programme(id),
            Expected::Variant => self.around.has_variant(id),
            Expected::Dimension => self.around.dimension(id).is_some(),
            Expected::ValueOf(dimension) => self.around.dimension(dimension).is_some_and(|values| values.contains(id)),
        };
        if !well {
            self.found.push(Problem::Dangling { slot: self.slot.clone(), attribute, id: id.clone(), expected });
        }
    }

    fn node(&mut self, name: &str, part_of: Option<&Id>, expected: Expected) {
        self.named(name);
        if let Some(parent) = part_of {
            self.wants("part_of", parent, expected);
        }
    }

    fn field(&mut self, id: &Id, field: &Field) {
        self.node(&field.name, field.part_of.as_ref(), Expected::Field);
        for on in field.depends_on.keys() {
            if on == id {
                self.found.push(Problem::WithItself { slot: self.slot.clone() });
            } else {
                self.wants("depends_on", on, Expected::Field);
            }
        }
    }

    fn actor(&mut self, actor: &Actor) {
        self.node(&actor.name, actor.part_of.as_ref(), Expected::Actor);
        let Some(body) = &actor.body else { return };
        if let Some(office) = &body.office {
            self.wants("office", office, Expected::Unit);
        }
        if actor.kind != ActorKind::Body {
            let Slot::Node(id) = self.slot else { return };
            let (slot, id) = (self.slot.clone(), id.clone());
            self.found.push(Problem::Dangling { slot, attribute: "body", id, expected: Expected::Body });
        }
    }

    fn scope(&mut self, scope: &Scope) {
        for (dimension, values) in &scope.0 {
            self.wants("scope", dimension, Expected::Dimension);
            if values.is_empty() {
                self.empty("scope");
            }
            if self.around.dimension(dimension).is_some() {
                for value in values {
                    self.wants("scope", value, Expected::ValueOf(dimension.clone()));
                }
            }
        }
    }

    fn responsibility(&mut self, record: &Responsibility) {
        self.wants("unit", &record.unit, Expected::Unit);
        self.wants("field", &record.field, Expected::Field);
        self.scope(&record.scope);
        if record.roles.is_empty() {
            self.found.push(Problem::NoRoles { slot: self.slot.clone() });
        }
        for (attribute, id) in [("on_behalf_of", &record.on_behalf_of), ("deputy", &record.deputy)] {
            if let Some(id) = id {
                self.wants(attribute, id, Expected::Unit);
            }
        }
        if let Some(programme) = &record.programme {
            self.wants("programme", programme, Expected::Programme);
        }
    }

    fn tie(&mut self, tie: &Tie) {
        if tie.from == tie.to {
            self.found.push(Problem::WithItself { slot: self.slot.clone() });
        }
        if !tie.kind.is_directed() && tie.from > tie.to {
            self.found.push(Problem::Misplaced { slot: self.slot.clone() });
        }
        self.wants("from", &tie.from, Expected::Unit);
        let to = if tie.kind == TieKind::Member { Expected::Body } else { Expected::Unit };
        self.wants("to", &tie.to, to);
    }

    fn path(&mut self, path: &Path) {
        self.named(&path.name);
        for step in &path.steps {
            self.wants("field", &step.field, Expected::Field);
            if let Some(unit) = &step.unit {
                self.wants("unit", unit, Expected::Unit);
            }
            self.scope(&step.scope);
        }
    }

    fn variant(&mut self, variant: &Variant) {
        self.named(&variant.name);
        if let Some(from) = &variant.from {
            self.wants("from", from, Expected::Variant);
        }
    }
}

/// The circles that start from some of `slots` (nodes and variants), each told once, at its least id.
///
/// Every id is walked over once: time O(n) for n ids on the ways up, no recursion.
pub(crate) fn circles<'a>(slots: impl IntoIterator<Item = &'a Slot>, around: &impl Surroundings) -> Vec<Problem> {
    let mut found = Vec::new();
    let mut nodes_done = HashMap::new();
    let mut variants_done = HashMap::new();
    for (walk, slot) in slots.into_iter().enumerate() {
        let circle = match slot {
            Slot::Node(id) => walk_up(id, walk, &mut nodes_done, |id| around.parent(id)),
            Slot::Variant(id) => walk_up(id, walk, &mut variants_done, |id| around.variant_from(id)),
            _ => None,
        };
        if let Some(ids) = circle
            && let Some(first) = ids.first().cloned()
        {
            let slot = if matches!(slot, Slot::Node(_)) { Slot::Node(first) } else { Slot::Variant(first) };
            found.push(Problem::Circle { slot, ids });
        }
    }
    found
}

/// Walks up from `start` over ids that no walk has `done` yet; the circle it runs into, the least id first.
fn walk_up(
    start: &Id,
    walk: usize,
    done: &mut HashMap<Id, usize>,
    above: impl Fn(&Id) -> Option<Id>,
) -> Option<Vec<Id>> {
    let mut way = Vec::new();
    let mut next = Some(start.clone());
    while let Some(id) = next {
        match done.entry(id.clone()) {
            Entry::Occupied(by) if *by.get() == walk => {
                let from = way.iter().position(|passed| *passed == id)?;
                let mut circle: Vec<Id> = way.split_off(from);
                let least = circle.iter().enumerate().min_by_key(|&(_, id)| id).map_or(0, |(place, _)| place);
                circle.rotate_left(least);
                return Some(circle);
            }
            Entry::Occupied(_) => return None,
            Entry::Vacant(free) => free.insert(walk),
        };
        next = above(&id);
        way.push(id);
    }
    None
}
