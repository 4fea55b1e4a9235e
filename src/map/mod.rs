//! The map: records, the graph that holds them, and actions as plain data. Knows no file, clock, terminal or language.

mod action;
#[cfg(test)]
pub(crate) mod arbitrary;
mod builder;
mod check;
mod conflict;
mod day;
mod field;
mod graph;
mod held;
mod id;
mod kinds;
mod language;
mod link;
mod node;
mod number;
mod patch;
mod path;
mod programme;
mod record;
mod rules;
mod scope;
mod setting;
mod settings;
mod slot;
mod text;
mod three_way;
mod unit;
mod variant;
mod vocabulary;
mod watch;

pub use action::{Action, Assignment, MergeInto, SplitPart};
pub use builder::Builder;
pub use check::{Expected, Problem};
pub(crate) use check::{Surroundings, circles, problems};
pub use conflict::{Clash, Conflict, Decision};
pub use day::{Day, InvalidDay};
pub use field::{Field, FieldPatch};
pub use graph::Map;
pub(crate) use held::{Entry, Held, RecordView};
pub use id::{Id, InvalidId, MAX_ID};
pub use kinds::{
    ActorKind, Basis, Certainty, Dependency, Duty, Function, Level, Rank, Role, RuleLevel, Seat, Severity, Status,
    TieKind,
};
pub use language::{Language, UnknownLanguage};
pub use link::{Responsibility, ResponsibilityPatch, Tie, TiePatch};
pub use node::{Node, NodeType};
pub use number::{OutOfRange, Posts, Share, Strength, Threshold, Trust};
pub use patch::{Patch, RequiredAttribute};
pub use path::{Path, PathPatch, Step};
pub use programme::{Programme, ProgrammePatch};
pub use rules::{Accepted, RuleSetting};
pub use scope::Scope;
pub use setting::{Setting, SettingKey};
pub use settings::{Settings, SettingsPatch};
pub use slot::{Record, Slot};
pub use text::{composed, typed};
pub(crate) use three_way::{Merged, Stands, ThreeWay, Versions, optional};
pub use unit::{Actor, ActorPatch, Body, Department, DepartmentPatch};
pub use variant::{Variant, VariantPatch};
pub use watch::{Unwatched, Watch};
