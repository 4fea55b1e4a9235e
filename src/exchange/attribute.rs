//! What a column or a key says, by the names that programs and people give it in English and German.

use super::lexicon::folded;

/// What one cell of a node or edge says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Attribute {
    /// The name by which edges know a node.
    Id,
    /// The full name of a node.
    Name,
    /// Its short name.
    Short,
    /// Its number in the organisation chart.
    Code,
    /// The node above it.
    PartOf,
    /// Department, actor or field; of an edge its direction or its kind.
    Type,
    /// The kind of an actor or of a tie.
    Kind,
    /// The rank of a department.
    Rank,
    /// The level of a unit, or of the owner of a field.
    Level,
    /// What a unit does by its nature: several words.
    Functions,
    /// Full-time posts.
    Staff,
    /// Vacant posts.
    Vacant,
    /// A functional mailbox.
    Contact,
    /// Whether a field is a duty.
    Duty,
    /// A remark.
    Note,
    /// Where an entry comes from.
    Source,
    /// The day of its last check.
    Checked,
    /// First day.
    Since,
    /// Last day.
    Until,
    /// Free words.
    Tags,
    /// One end of an edge.
    From,
    /// The other end.
    To,
    /// How strong a tie is.
    Strength,
    /// Trust, 1 to 4.
    Trust,
    /// The seat of a member.
    Seat,
    /// How sure an entry is.
    Certainty,
    /// What a unit does in a field: several words.
    Roles,
    /// What a responsibility rests on.
    Basis,
}

use Attribute as A;

/// Names (folded) that mean the same for nodes and edges.
const COMMON: &[(Attribute, &[&str])] = &[
    (A::Note, &["note", "remark", "comment", "notiz", "bemerkung", "anmerkung", "kommentar"]),
    (A::Checked, &["checked", "geprueft", "geprueftam", "zuletztgeprueft"]),
    (A::Since, &["since", "seit", "beginn", "gueltigab"]),
    (A::Until, &["until", "bis", "ende", "gueltigbis"]),
    (A::Tags, &["tags", "schlagworte", "schlagwoerter", "stichworte"]),
    (A::Staff, &["staff", "posts", "stellen", "vollzeitstellen", "vzae"]),
    (A::Kind, &["kind", "art"]),
    (A::Type, &["type", "typ"]),
];

/// Names of what only nodes have.
const OF_NODES: &[(Attribute, &[&str])] = &[
    (A::Id, &["id", "kennung", "schluessel", "nodeid", "node", "knoten"]),
    (A::Name, &["label", "name", "bezeichnung", "vname", "beschriftung", "akteur", "stelle"]),
    (A::Short, &["short", "shortname", "kurz", "kurzname", "abkuerzung", "kuerzel"]),
    (A::Code, &["code", "organisationsziffer", "ziffer"]),
    (A::PartOf, &["partof", "parent", "gehoertzu", "teilvon", "uebergeordnet"]),
    (A::Rank, &["rank", "rang"]),
    (A::Level, &["level", "owner", "ebene", "aufgabentraeger"]),
    (A::Functions, &["functions", "function", "funktionen", "funktion"]),
    (A::Vacant, &["vacant", "unbesetzt", "vakant"]),
    (A::Contact, &["contact", "email", "mail", "kontakt", "postfach"]),
    (A::Duty, &["duty", "pflicht", "aufgabenart"]),
    (A::Source, &["source", "quelle", "beleg"]),
];

/// Names of what only edges have.
const OF_EDGES: &[(Attribute, &[&str])] = &[
    (A::From, &["source", "from", "sender", "von", "quelle", "start", "akteura", "ego"]),
    (A::To, &["target", "to", "receiver", "nach", "an", "zu", "ziel", "akteurb", "alter"]),
    (A::Strength, &["strength", "weight", "staerke", "gewicht", "gewichtung"]),
    (A::Kind, &["tie", "relation", "beziehung", "beziehungsart"]),
    (A::Trust, &["trust", "vertrauen"]),
    (A::Seat, &["seat", "sitz"]),
    (A::Certainty, &["certainty", "gewissheit"]),
    (A::Roles, &["roles", "role", "rollen", "rolle"]),
    (A::Basis, &["basis", "grundlage"]),
    (A::Source, &["evidence", "beleg", "herkunft", "quellenangabe"]),
];

fn find(name: &str, own: &[(Attribute, &[&str])]) -> Option<Attribute> {
    let name = folded(name);
    own.iter().chain(COMMON).find(|(_, names)| names.contains(&name.as_str())).map(|(attribute, _)| *attribute)
}

impl Attribute {
    /// What a column or key of this name says about nodes.
    ///
    /// # Examples
    /// ```
    /// use querschnitt::exchange::Attribute;
    /// assert_eq!(Attribute::of_node("Gehört zu"), Some(Attribute::PartOf));
    /// assert_eq!(Attribute::of_edge("Weight"), Some(Attribute::Strength));
    /// assert_eq!(Attribute::of_node("colour"), None);
    /// ```
    pub fn of_node(name: &str) -> Option<Self> {
        find(name, OF_NODES)
    }

    /// What a column or key of this name says about edges.
    pub fn of_edge(name: &str) -> Option<Self> {
        find(name, OF_EDGES)
    }

    /// The name of the attribute in a map.
    pub fn name(self) -> &'static str {
        match self {
            Self::Id => "id",
            Self::Name => "name",
            Self::Short => "short",
            Self::Code => "code",
            Self::PartOf => "part_of",
            Self::Type => "type",
            Self::Kind => "kind",
            Self::Rank => "rank",
            Self::Level => "level",
            Self::Functions => "functions",
            Self::Staff => "staff",
            Self::Vacant => "vacant",
            Self::Contact => "contact",
            Self::Duty => "duty",
            Self::Note => "note",
            Self::Source => "source",
            Self::Checked => "checked",
            Self::Since => "since",
            Self::Until => "until",
            Self::Tags => "tags",
            Self::From => "from",
            Self::To => "to",
            Self::Strength => "strength",
            Self::Trust => "trust",
            Self::Seat => "seat",
            Self::Certainty => "certainty",
            Self::Roles => "roles",
            Self::Basis => "basis",
        }
    }
}
