//! The sections of a map file: their names, brackets and order, and where each record of a map stands.

use crate::map::{Map, Record, Setting, SettingKey, Slot};

use super::lex::Bracket;

/// Something in the file that holds records.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Section {
    /// The map itself.
    Map,
    /// Dimensions and their values.
    Dimensions,
    /// Programmes by id.
    Programmes,
    /// Departments by id.
    Departments,
    /// Actors by id.
    Actors,
    /// Fields by id.
    Fields,
    /// The list of responsibilities.
    Responsibilities,
    /// The list of ties.
    Ties,
    /// Case paths by id.
    Paths,
    /// Variants by id.
    Variants,
    /// What the map says about rules.
    Rules,
    /// Settings by rule.
    RuleSettings,
    /// The list of accepted findings.
    Accepted,
    /// The list of conflicts.
    Conflicts,
}

/// The attributes of the map itself, sections among them, in the order of the file.
pub(crate) const MAP_ATTRIBUTES: &[&str] = &[
    "format",
    "title",
    "language",
    "status",
    "as_of",
    "level",
    "rank_names",
    "dimensions",
    "programmes",
    "departments",
    "actors",
    "fields",
    "responsibilities",
    "ties",
    "paths",
    "variants",
    "rules",
    "conflicts",
];

/// The attributes of `rules`.
pub(crate) const RULE_ATTRIBUTES: &[&str] = &["ground", "participation", "settings", "accepted"];

impl Section {
    /// Every section but the map itself; those that hold others first.
    pub(crate) const BELOW_MAP: [Self; 13] = [
        Self::Dimensions,
        Self::Programmes,
        Self::Departments,
        Self::Actors,
        Self::Fields,
        Self::Responsibilities,
        Self::Ties,
        Self::Paths,
        Self::Variants,
        Self::Rules,
        Self::RuleSettings,
        Self::Accepted,
        Self::Conflicts,
    ];

    /// The attribute that holds the section; for the map the name of its bracket.
    pub fn name(self) -> &'static str {
        match self {
            Self::Map => "Map",
            Self::Dimensions => "dimensions",
            Self::Programmes => "programmes",
            Self::Departments => "departments",
            Self::Actors => "actors",
            Self::Fields => "fields",
            Self::Responsibilities => "responsibilities",
            Self::Ties => "ties",
            Self::Paths => "paths",
            Self::Variants => "variants",
            Self::Rules => "rules",
            Self::RuleSettings => "settings",
            Self::Accepted => "accepted",
            Self::Conflicts => "conflicts",
        }
    }

    /// What it stands in.
    pub(crate) fn parent(self) -> Self {
        match self {
            Self::RuleSettings | Self::Accepted => Self::Rules,
            _ => Self::Map,
        }
    }

    /// The bracket around it.
    pub(crate) fn bracket(self) -> Bracket {
        match self {
            Self::Map | Self::Rules => Bracket::Round,
            Self::Responsibilities | Self::Ties | Self::Accepted | Self::Conflicts => Bracket::Square,
            _ => Bracket::Curly,
        }
    }

    /// The attributes it may have, if it holds attributes.
    pub(crate) fn attributes(self) -> Option<&'static [&'static str]> {
        match self {
            Self::Map => Some(MAP_ATTRIBUTES),
            Self::Rules => Some(RULE_ATTRIBUTES),
            _ => None,
        }
    }

    /// The section that an attribute of this section is, if it is one.
    pub(crate) fn below(self, attribute: &str) -> Option<Self> {
        Self::BELOW_MAP.into_iter().find(|below| below.parent() == self && below.name() == attribute)
    }

    /// Whether canonical text gives every record a line of its own even where all would fit on one.
    pub(crate) fn is_always_broken(self) -> bool {
        matches!(
            self,
            Self::Map
                | Self::Departments
                | Self::Actors
                | Self::Fields
                | Self::Responsibilities
                | Self::Ties
                | Self::Paths
                | Self::Variants
                | Self::Conflicts
        )
    }

    /// Where the record of a slot stands, and under which key; lists have no keys.
    pub(crate) fn of(slot: &Slot, record: &Record) -> (Self, Option<String>) {
        match (slot, record) {
            (Slot::Setting(key), _) => Self::of_setting(key),
            (Slot::Programme(id), _) => (Self::Programmes, Some(id.to_string())),
            (Slot::Node(id), Record::Actor(_)) => (Self::Actors, Some(id.to_string())),
            (Slot::Node(id), Record::Field(_)) => (Self::Fields, Some(id.to_string())),
            (Slot::Node(id), _) => (Self::Departments, Some(id.to_string())),
            (Slot::Responsibility(..), _) => (Self::Responsibilities, None),
            (Slot::Tie(..), _) => (Self::Ties, None),
            (Slot::Path(id), _) => (Self::Paths, Some(id.to_string())),
            (Slot::Variant(id), _) => (Self::Variants, Some(id.to_string())),
            (Slot::Rule(rule), _) => (Self::RuleSettings, Some(rule.clone())),
            (Slot::Accepted(..), _) => (Self::Accepted, None),
            (Slot::Conflict(_), _) => (Self::Conflicts, None),
        }
    }

    fn of_setting(key: &SettingKey) -> (Self, Option<String>) {
        let (section, name) = match key {
            SettingKey::Title => (Self::Map, "title"),
            SettingKey::Language => (Self::Map, "language"),
            SettingKey::Status => (Self::Map, "status"),
            SettingKey::AsOf => (Self::Map, "as_of"),
            SettingKey::Level => (Self::Map, "level"),
            SettingKey::RankNames => (Self::Map, "rank_names"),
            SettingKey::Ground => (Self::Rules, "ground"),
            SettingKey::Participation => (Self::Rules, "participation"),
            SettingKey::Dimension(id) => (Self::Dimensions, id.as_str()),
        };
        (section, Some(name.to_owned()))
    }

    /// The order of an attribute among those of its section.
    pub(crate) fn rank_of(self, attribute: &str) -> usize {
        let attributes = self.attributes().unwrap_or_default();
        attributes.iter().position(|name| *name == attribute).unwrap_or(attributes.len())
    }
}

/// The records of a map, section by section, each section in the order of the file.
pub(crate) fn records_by_section(map: &Map) -> Vec<(Section, Vec<(Slot, Record)>)> {
    let mut sections: std::collections::BTreeMap<Section, Vec<(Slot, Record)>> = std::collections::BTreeMap::new();
    for slot in map.slots() {
        if let Some(record) = map.record(&slot) {
            sections.entry(Section::of(&slot, &record).0).or_default().push((slot, record));
        }
    }
    sections.into_iter().collect()
}

/// The options by which records are read and written.
pub(crate) fn ron_options() -> ron::Options {
    use ron::extensions::Extensions;
    ron::Options::default().with_default_extension(Extensions::IMPLICIT_SOME | Extensions::UNWRAP_VARIANT_NEWTYPES)
}

/// The value of a record as RON on one line, without spaces.
pub(crate) fn value_text(record: &Record) -> Result<String, ron::Error> {
    let options = ron_options();
    match record {
        Record::Setting(setting) => match setting {
            Setting::Title(text) | Setting::Ground(text) => options.to_string(text),
            Setting::Language(language) => options.to_string(language),
            Setting::Status(status) => options.to_string(status),
            Setting::AsOf(day) => options.to_string(day),
            Setting::Level(level) => options.to_string(level),
            Setting::RankNames(names) => options.to_string(names),
            Setting::Participation(kinds) => options.to_string(kinds),
            Setting::Dimension(values) => options.to_string(values),
        },
        Record::Programme(record) => options.to_string(record),
        Record::Department(record) => options.to_string(record),
        Record::Actor(record) => options.to_string(record),
        Record::Field(record) => options.to_string(record),
        Record::Responsibility(record) => options.to_string(record),
        Record::Tie(record) => options.to_string(record),
        Record::Path(record) => options.to_string(record),
        Record::Variant(record) => options.to_string(record),
        Record::Rule(record) => options.to_string(record),
        Record::Accepted(record) => options.to_string(record),
        Record::Conflict(record) => options.to_string(record),
    }
}
