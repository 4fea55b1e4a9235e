//! How each attribute of each record is edited: one table.

use super::list::List;
use crate::map::{Id, Map};
use crate::words::Form;

/// What an attribute may refer to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Target {
    Department,
    Actor,
    Field,
    Unit,
    Programme,
    Variant,
}

impl Target {
    /// Everything of this sort, by id.
    pub(super) fn all(self, map: &Map) -> Vec<&Id> {
        match self {
            Self::Department => map.departments().map(|(id, _)| id).collect(),
            Self::Actor => map.actors().map(|(id, _)| id).collect(),
            Self::Field => map.fields().map(|(id, _)| id).collect(),
            Self::Unit => map.units().map(|(id, _)| id).collect(),
            Self::Programme => map.programmes().map(|(id, _)| id).collect(),
            Self::Variant => map.variants().map(|(id, _)| id).collect(),
        }
    }

    /// Whether there is something of this sort with this id.
    pub(super) fn has(self, map: &Map, id: &Id) -> bool {
        let node = map.node(id);
        match self {
            Self::Department => node.is_some_and(|node| node.as_department().is_some()),
            Self::Actor => node.is_some_and(|node| node.as_actor().is_some()),
            Self::Field => node.is_some_and(|node| node.as_field().is_some()),
            Self::Unit => node.is_some_and(|node| node.node_type().is_unit()),
            Self::Programme => map.programme(id).is_some(),
            Self::Variant => map.variant(id).is_some(),
        }
    }
}

/// How an attribute is edited.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// A line of text.
    Text,
    /// The id of the record itself.
    OwnId,
    /// Free words, by commas.
    Tags,
    /// Ids, by commas.
    Ids,
    /// Full-time posts.
    Posts,
    /// A share, best as a percentage.
    Share,
    /// The strength of a tie: 1 to 3 offered, any positive number taken.
    Strength,
    /// 1 to 4.
    Trust,
    /// A day.
    Day,
    /// Yes or no.
    Yes,
    /// One word of a list.
    Word(List),
    /// Several words of a list.
    Words(List),
    /// Several words of a list, or expressly none, which is not the same as nothing said.
    WordsOrNone(List),
    /// One other record.
    One(Target),
    /// Values of dimensions.
    Scope,
    /// Fields with the way in which this one depends on them.
    Depends,
    /// Stations.
    Steps,
    /// The values of a dimension.
    Values,
    /// A dimension that is not there yet, with its values.
    NewDimension,
    /// Thresholds by name.
    Thresholds,
    /// Not edited here: what the record is about.
    Fixed,
}

/// How an attribute of a form is edited; none if the form has no such attribute.
///
/// Parts of a body are `body.steering` and so on, local names of ranks `rank_names.Office` and so on.
pub(super) fn kind(form: Form, attribute: &str) -> Option<Kind> {
    let known = form.attributes().contains(&attribute);
    Some(match (form, attribute) {
        (Form::Department | Form::Actor | Form::Field | Form::Path, "id") => Kind::OwnId,
        (Form::Actor, part) if part.starts_with("body.") => return kind(Form::Body, part.trim_start_matches("body.")),
        (Form::Map, part) if part.starts_with("rank_names.") => Kind::Text,
        (Form::Map, "dimensions") => Kind::NewDimension,
        (Form::Map, "values") => Kind::Values,
        _ if !known => return None,
        (Form::Actor, "body") | (Form::Map, "rank_names") | (Form::Variant, "actions") => return None,
        (Form::Accepted, "rule" | "subjects") => Kind::Fixed,
        (Form::Department, "part_of") => Kind::One(Target::Department),
        (Form::Actor, "part_of") => Kind::One(Target::Actor),
        (Form::Field, "part_of") | (_, "field") => Kind::One(Target::Field),
        (Form::Variant, "from") => Kind::One(Target::Variant),
        (_, "unit" | "from" | "to" | "office" | "deputy" | "on_behalf_of") => Kind::One(Target::Unit),
        (_, "programme") => Kind::One(Target::Programme),
        (_, "rank") => Kind::Word(List::Rank),
        (Form::Tie, "kind") => Kind::Word(List::TieKind),
        (_, "kind") => Kind::Word(List::ActorKind),
        (Form::Rule, "level") => Kind::Word(List::RuleLevel),
        (_, "level" | "owner") => Kind::Word(List::Level),
        (_, "duty") => Kind::Word(List::Duty),
        (_, "basis") => Kind::Word(List::Basis),
        (_, "certainty") => Kind::Word(List::Certainty),
        (_, "seat") => Kind::Word(List::Seat),
        (_, "status") => Kind::Word(List::Status),
        (_, "language") => Kind::Word(List::Language),
        (_, "functions") => Kind::Words(List::Function),
        (_, "roles") => Kind::Words(List::Role),
        (_, "participation") => Kind::WordsOrNone(List::ActorKind),
        (_, "staff" | "vacant" | "posts") => Kind::Posts,
        (_, "share") => Kind::Share,
        (_, "strength") => Kind::Strength,
        (_, "trust") => Kind::Trust,
        (_, "since" | "until" | "checked" | "as_of") => Kind::Day,
        (_, "steering" | "decides") => Kind::Yes,
        (_, "scope") => Kind::Scope,
        (_, "depends_on") => Kind::Depends,
        (_, "steps") => Kind::Steps,
        (_, "tags") => Kind::Tags,
        (_, "was") => Kind::Ids,
        (_, "thresholds") => Kind::Thresholds,
        _ => Kind::Text,
    })
}
