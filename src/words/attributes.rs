//! What forms call the attributes of records.

use std::borrow::Cow;

use super::Words;
use super::vocabulary::kebab;
use crate::map::{
    Actor, Department, Field, Language, NodeType, Path, Programme, Record, Responsibility, Settings, Tie, Variant,
};

/// Which record an attribute belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Form {
    /// A department.
    Department,
    /// An actor.
    Actor,
    /// What an actor is as a body.
    Body,
    /// A field.
    Field,
    /// A responsibility.
    Responsibility,
    /// A tie.
    Tie,
    /// A case path.
    Path,
    /// A station of a case path.
    Step,
    /// A programme.
    Programme,
    /// A variant.
    Variant,
    /// The map's own attributes.
    Map,
    /// The setting of a rule.
    Rule,
    /// An accepted finding.
    Accepted,
}

impl Form {
    /// Every form.
    pub const ALL: &'static [Self] = &[
        Self::Department,
        Self::Actor,
        Self::Body,
        Self::Field,
        Self::Responsibility,
        Self::Tie,
        Self::Path,
        Self::Step,
        Self::Programme,
        Self::Variant,
        Self::Map,
        Self::Rule,
        Self::Accepted,
    ];

    /// The attributes by their names in files, in the order of the file.
    pub fn attributes(self) -> &'static [&'static str] {
        match self {
            Self::Department => Department::ATTRIBUTES,
            Self::Actor => Actor::ATTRIBUTES,
            Self::Body => &["steering", "decides", "meets", "office", "ground"],
            Self::Field => Field::ATTRIBUTES,
            Self::Responsibility => Responsibility::ATTRIBUTES,
            Self::Tie => Tie::ATTRIBUTES,
            Self::Path => Path::ATTRIBUTES,
            Self::Step => &["field", "unit", "scope", "note"],
            Self::Programme => Programme::ATTRIBUTES,
            Self::Variant => Variant::ATTRIBUTES,
            Self::Map => Settings::ATTRIBUTES,
            Self::Rule => &["level", "thresholds"],
            Self::Accepted => &["rule", "subjects", "because"],
        }
    }

    /// The form of a record; conflicts have none.
    pub fn of(record: &Record) -> Option<Self> {
        Some(match record {
            Record::Setting(_) => Self::Map,
            Record::Programme(_) => Self::Programme,
            Record::Department(_) => Self::Department,
            Record::Actor(_) => Self::Actor,
            Record::Field(_) => Self::Field,
            Record::Responsibility(_) => Self::Responsibility,
            Record::Tie(_) => Self::Tie,
            Record::Path(_) => Self::Path,
            Record::Variant(_) => Self::Variant,
            Record::Rule(_) => Self::Rule,
            Record::Accepted(_) => Self::Accepted,
            Record::Conflict(_) => return None,
        })
    }

    pub(super) fn key(self) -> &'static str {
        match self {
            Self::Department => "department",
            Self::Actor => "actor",
            Self::Body => "body",
            Self::Field => "field",
            Self::Responsibility => "responsibility",
            Self::Tie => "tie",
            Self::Path => "path",
            Self::Step => "step",
            Self::Programme => "programme",
            Self::Variant => "variant",
            Self::Map => "map",
            Self::Rule => "rule",
            Self::Accepted => "accepted",
        }
    }
}

impl From<NodeType> for Form {
    fn from(node: NodeType) -> Self {
        match node {
            NodeType::Department => Self::Department,
            NodeType::Actor => Self::Actor,
            NodeType::Field => Self::Field,
        }
    }
}

impl Words {
    /// The title of a form: „Zuständigkeit“.
    pub fn form(&self, form: Form) -> Cow<'_, str> {
        self.text(&format!("form-{}", form.key()))
    }

    /// The label of an attribute by its name in files: „Gehört zu“ for `part_of`.
    ///
    /// # Examples
    /// ```
    /// use querschnitt::map::Language;
    /// use querschnitt::words::{Form, Words};
    /// let words = Words::new(Language::De);
    /// assert_eq!(words.attribute(Form::Actor, "kind"), "Art");
    /// assert_eq!(words.attribute(Form::Tie, "kind"), "Art der Beziehung");
    /// ```
    pub fn attribute(&self, form: Form, attribute: &str) -> Cow<'_, str> {
        self.of_form(form, attribute, "").unwrap_or_else(|| Cow::Owned(attribute.to_owned()))
    }

    /// The label inside a sentence: English writes it small there.
    pub(super) fn label_within(&self, form: Form, attribute: &str) -> String {
        let label = self.attribute(form, attribute);
        let mut letters = label.chars();
        match (self.language(), letters.next()) {
            (Language::En, Some(first)) => first.to_lowercase().chain(letters).collect(),
            _ => label.into_owned(),
        }
    }

    /// What an attribute is for, in a line; nothing for an attribute that is not known.
    pub fn attribute_help(&self, form: Form, attribute: &str) -> Cow<'_, str> {
        self.of_form(form, attribute, "-help").unwrap_or_default()
    }

    fn of_form(&self, form: Form, attribute: &str, tail: &str) -> Option<Cow<'_, str>> {
        let attribute = kebab(attribute);
        let own = format!("attribute-{}-{attribute}{tail}", form.key());
        let common = format!("attribute-{attribute}{tail}");
        [own, common].iter().find(|id| self.has(id)).map(|id| self.text(id))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_attribute_of_every_form_has_its_label_and_line() {
        for language in Language::ALL {
            let words = Words::new(*language);
            for form in Form::ALL {
                assert!(words.has(&format!("form-{}", form.key())));
                for attribute in form.attributes() {
                    assert!(words.of_form(*form, attribute, "").is_some(), "{form:?} {attribute}");
                    let help = words.attribute_help(*form, attribute);
                    assert!(help.ends_with('.'), "{form:?} {attribute}: {help}");
                }
            }
        }
    }
}
