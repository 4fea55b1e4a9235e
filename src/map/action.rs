//! Actions: edits by intent, as people say them and files write them. Plain data; `edit/` compiles them.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::record::is_default;
use super::{
    Accepted, Actor, ActorKind, ActorPatch, Day, Decision, Department, DepartmentPatch, Dependency, Field, FieldPatch,
    Function, Id, Level, Path, PathPatch, Posts, Programme, ProgrammePatch, Rank, Responsibility, RuleSetting,
    SettingsPatch, Slot, Tie, TieKind, Variant, VariantPatch,
};

/// A step by intent (Schritt). SEMANTICS section 7 says exactly what each does.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub enum Action {
    /// A new department.
    AddDepartment {
        /// Its id.
        id: Id,
        /// The record.
        department: Department,
    },
    /// A new actor.
    AddActor {
        /// Its id.
        id: Id,
        /// The record.
        actor: Actor,
    },
    /// A new field.
    AddField {
        /// Its id.
        id: Id,
        /// The record.
        field: Field,
    },
    /// A new case path.
    AddPath {
        /// Its id.
        id: Id,
        /// The record.
        path: Path,
    },
    /// Another name; the id stays.
    Rename {
        /// Which node or path.
        id: Id,
        /// The new name.
        name: String,
    },
    /// Another id; every reference follows, the old one is remembered.
    ChangeId {
        /// The id so far.
        id: Id,
        /// The new id.
        to: Id,
    },
    /// Other attributes of a department, actor or field; exactly one of the three is given.
    Alter {
        /// Which node.
        id: Id,
        /// What changes in a department.
        #[serde(default, skip_serializing_if = "is_default")]
        department: Option<Box<DepartmentPatch>>,
        /// What changes in an actor.
        #[serde(default, skip_serializing_if = "is_default")]
        actor: Option<Box<ActorPatch>>,
        /// What changes in a field.
        #[serde(default, skip_serializing_if = "is_default")]
        field: Option<Box<FieldPatch>>,
    },
    /// Other attributes of a case path.
    AlterPath {
        /// Which path.
        id: Id,
        /// What changes.
        path: PathPatch,
    },
    /// A node or path goes: children move up, its responsibilities and ties go, path steps lose their unit.
    Remove {
        /// Which node or path.
        id: Id,
    },
    /// A node goes under another of its type; without `under` to the top.
    Move {
        /// Which node.
        id: Id,
        /// The new parent.
        #[serde(default, skip_serializing_if = "is_default")]
        under: Option<Id>,
    },
    /// Several departments (or several actors) become one.
    Merge {
        /// The parts.
        units: BTreeSet<Id>,
        /// What they become; may be one of them.
        into: MergeInto,
        /// Whether the parts stay as sections under it.
        #[serde(default, skip_serializing_if = "is_default")]
        keep_sections: bool,
    },
    /// A unit goes; what it did passes to another (its parent where `to` is absent).
    Dissolve {
        /// Which unit.
        id: Id,
        /// Who takes over.
        #[serde(default, skip_serializing_if = "is_default")]
        to: Option<Id>,
    },
    /// A unit becomes several; each of its fields goes to exactly one part.
    Split {
        /// Which unit.
        unit: Id,
        /// The parts.
        into: Vec<SplitPart>,
    },
    /// What a unit does in a field: the complete new set of roles; no roles take the responsibility away.
    Assign(Assignment),
    /// Two units are tied; an existing tie of the kind is replaced.
    Tie(Tie),
    /// A tie goes.
    Untie {
        /// One end.
        from: Id,
        /// The other end.
        to: Id,
        /// The kind.
        kind: TieKind,
    },
    /// A field depends on another.
    Depend {
        /// Which field.
        field: Id,
        /// What it depends on.
        on: Id,
        /// How strongly.
        kind: Dependency,
    },
    /// A dependency goes.
    Undepend {
        /// Which field.
        field: Id,
        /// What it depended on.
        on: Id,
    },
    /// A finding is accepted, with the reason.
    Accept(Accepted),
    /// A finding is no longer accepted.
    Unaccept {
        /// The rule.
        rule: String,
        /// Its subjects.
        #[serde(default, skip_serializing_if = "is_default")]
        subjects: BTreeSet<Id>,
    },
    /// The setting of a rule; an empty one takes it away.
    SetRule {
        /// The rule.
        rule: String,
        /// The setting.
        #[serde(default, skip_serializing_if = "is_default")]
        setting: RuleSetting,
    },
    /// The map's own attributes.
    SetMap(SettingsPatch),
    /// The values of a dimension; none take it away.
    SetDimension {
        /// The dimension.
        id: Id,
        /// Its values in order.
        #[serde(default, skip_serializing_if = "is_default")]
        values: Vec<Id>,
    },
    /// A new programme.
    AddProgramme {
        /// Its id.
        id: Id,
        /// The record.
        programme: Programme,
    },
    /// Other attributes of a programme.
    AlterProgramme {
        /// Which programme.
        id: Id,
        /// What changes.
        programme: ProgrammePatch,
    },
    /// A programme goes; the records it paid for stay without it.
    RemoveProgramme {
        /// Which programme.
        id: Id,
    },
    /// A new variant.
    AddVariant {
        /// Its id.
        id: Id,
        /// The record.
        variant: Variant,
    },
    /// Other attributes of a variant.
    AlterVariant {
        /// Which variant.
        id: Id,
        /// What changes.
        variant: VariantPatch,
    },
    /// A variant goes.
    RemoveVariant {
        /// Which variant.
        id: Id,
    },
    /// One action of a variant goes.
    DropAction {
        /// Which variant.
        variant: Id,
        /// The number of the action, from 0.
        index: usize,
    },
    /// A conflict that a merge left is decided.
    Resolve {
        /// The record in question.
        slot: Slot,
        /// Whose version stands from now on.
        take: Decision,
    },
}

/// A responsibility as [`Action::Assign`] gives it: `roles` may be empty, which takes it away.
///
/// It is the record itself; the map never keeps one without roles.
pub type Assignment = Responsibility;

/// What merged units become: what is not said follows from the parts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MergeInto {
    /// The id; may be that of one of the parts (absorption).
    pub id: Id,
    /// The name; needed unless the id is that of a part.
    #[serde(default, skip_serializing_if = "is_default")]
    pub name: Option<String>,
    /// A short name.
    #[serde(default, skip_serializing_if = "is_default")]
    pub short: Option<String>,
    /// The number in the organisation chart.
    #[serde(default, skip_serializing_if = "is_default")]
    pub code: Option<String>,
    /// The parent; absent means the lowest common parent of the parts (one that absorbs the others stays where it is).
    #[serde(default, skip_serializing_if = "is_default")]
    pub part_of: Option<Id>,
    /// The rank of a department; absent means the highest of the parts.
    #[serde(default, skip_serializing_if = "is_default")]
    pub rank: Option<Rank>,
    /// The kind of an actor; absent means that of the first part.
    #[serde(default, skip_serializing_if = "is_default")]
    pub kind: Option<ActorKind>,
    /// The level.
    #[serde(default, skip_serializing_if = "is_default")]
    pub level: Option<Level>,
    /// Functions; absent means those of the parts (with `keep_sections` none: the sections keep theirs).
    #[serde(default, skip_serializing_if = "is_default")]
    pub functions: Option<BTreeSet<Function>>,
    /// Full-time posts; absent means the sum of the parts (with `keep_sections` none).
    #[serde(default, skip_serializing_if = "is_default")]
    pub staff: Option<Posts>,
    /// First day.
    #[serde(default, skip_serializing_if = "is_default")]
    pub since: Option<Day>,
    /// A remark; absent means those of the parts (with `keep_sections` none).
    #[serde(default, skip_serializing_if = "is_default")]
    pub note: Option<String>,
}

impl MergeInto {
    /// What has nothing but an id: all else follows from the parts.
    pub fn bare(id: Id) -> Self {
        Self {
            id,
            name: None,
            short: None,
            code: None,
            part_of: None,
            rank: None,
            kind: None,
            level: None,
            functions: None,
            staff: None,
            since: None,
            note: None,
        }
    }
}

/// One part of a split unit. What no part names goes to the first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SplitPart {
    /// The id; may be that of the unit.
    pub id: Id,
    /// The name.
    pub name: String,
    /// Its fields.
    #[serde(default, skip_serializing_if = "is_default")]
    pub fields: BTreeSet<Id>,
    /// Partners whose ties it takes.
    #[serde(default, skip_serializing_if = "is_default")]
    pub ties: BTreeSet<Id>,
    /// Children it takes.
    #[serde(default, skip_serializing_if = "is_default")]
    pub children: BTreeSet<Id>,
    /// Its full-time posts.
    #[serde(default, skip_serializing_if = "is_default")]
    pub staff: Option<Posts>,
}
