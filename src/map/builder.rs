//! Builds a map from records that come in any order, and says everything that is wrong with them at once.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use super::check::{self, Namespace, Problem, Surroundings};
use super::record::is_default;
use super::{Id, Map, Node, NodeType, Record, Setting, SettingKey, Slot};

/// Collects records and checks them as a whole.
///
/// # Examples
/// ```
/// use querschnitt::map::{Builder, Id, Record, Slot, Tie, TieKind};
/// let mut builder = Builder::default();
/// let (a, b): (Id, Id) = ("a".parse()?, "b".parse()?);
/// let tie = Tie::new(a, b, TieKind::Exchange);
/// builder.add(tie.slot(), Record::Tie(tie));
/// assert_eq!(builder.build().unwrap_err().len(), 2); // both ends are missing
/// # Ok::<(), querschnitt::map::InvalidId>(())
/// ```
#[derive(Debug, Default)]
pub struct Builder {
    records: BTreeMap<Slot, Record>,
    problems: Vec<Problem>,
}

impl Builder {
    /// Adds a record. A slot that is taken already is a problem, told by [`build`](Self::build).
    ///
    /// Names are composed (NFC), the ends of undirected ties put in order; an empty setting of a rule says nothing and is
    /// left out.
    pub fn add(&mut self, slot: Slot, record: Record) {
        let record = match record {
            Record::Tie(tie) => Record::Tie(tie.ordered()),
            Record::Rule(setting) if is_default(&setting) => return,
            other => other.composed(),
        };
        match self.records.entry(slot) {
            Entry::Occupied(taken) => self.problems.push(Problem::Doubled { slot: taken.key().clone(), id: None }),
            Entry::Vacant(free) => {
                free.insert(record);
            }
        }
    }

    /// The map, or everything that keeps it from being whole, in the order of the file.
    ///
    /// Time O(r log r) for r records.
    pub fn build(self) -> Result<Map, Vec<Problem>> {
        let mut problems = self.problems;
        let around = Records(&self.records);
        for (slot, record) in &self.records {
            problems.extend(check::problems(slot, record, &around));
        }
        problems.extend(check::circles(self.records.keys(), &around));
        problems.extend(namespace_problems(&self.records));
        if !problems.is_empty() {
            problems.sort_by(|a, b| a.slot().cmp(b.slot()));
            return Err(problems);
        }
        let mut map = Map::default();
        map.write(self.records.into_iter().map(|(slot, record)| (slot, Some(record))));
        Ok(map)
    }
}

/// Ids taken twice in the namespace that nodes, paths and former ids share.
fn namespace_problems(records: &BTreeMap<Slot, Record>) -> Vec<Problem> {
    let mut namespace = Namespace::default();
    let mut problems = Vec::new();
    for slot in records.keys() {
        if let Slot::Node(id) | Slot::Path(id) = slot
            && !namespace.take(id)
        {
            problems.push(Problem::Doubled { slot: slot.clone(), id: Some(id.clone()) });
        }
    }
    for (slot, record) in records {
        for former in record.was() {
            if !namespace.take(former) {
                problems.push(Problem::Doubled { slot: slot.clone(), id: Some(former.clone()) });
            }
        }
    }
    problems
}

struct Records<'a>(&'a BTreeMap<Slot, Record>);

impl Surroundings for Records<'_> {
    fn node_type(&self, id: &Id) -> Option<NodeType> {
        match self.0.get(&Slot::Node(id.clone()))? {
            Record::Department(_) => Some(NodeType::Department),
            Record::Actor(_) => Some(NodeType::Actor),
            Record::Field(_) => Some(NodeType::Field),
            _ => None,
        }
    }

    fn is_body(&self, id: &Id) -> bool {
        matches!(self.0.get(&Slot::Node(id.clone())), Some(Record::Actor(actor)) if Node::from(actor.clone()).is_body())
    }

    fn parent(&self, id: &Id) -> Option<Id> {
        match self.0.get(&Slot::Node(id.clone()))? {
            Record::Department(department) => department.part_of.clone(),
            Record::Actor(actor) => actor.part_of.clone(),
            Record::Field(field) => field.part_of.clone(),
            _ => None,
        }
    }

    fn has_programme(&self, id: &Id) -> bool {
        self.0.contains_key(&Slot::Programme(id.clone()))
    }

    fn dimension(&self, id: &Id) -> Option<Vec<Id>> {
        match self.0.get(&Slot::Setting(SettingKey::Dimension(id.clone())))? {
            Record::Setting(Setting::Dimension(values)) => Some(values.clone()),
            _ => None,
        }
    }

    fn has_variant(&self, id: &Id) -> bool {
        self.0.contains_key(&Slot::Variant(id.clone()))
    }

    fn variant_from(&self, id: &Id) -> Option<Id> {
        match self.0.get(&Slot::Variant(id.clone()))? {
            Record::Variant(variant) => variant.from.clone(),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::map::{Department, Expected, Responsibility, Role};

    fn id(text: &str) -> Id {
        text.parse().unwrap()
    }

    fn department(name: &str, part_of: Option<&str>) -> Record {
        let mut department: Department = ron::from_str(&format!("(name: {name:?}, rank: Office)")).unwrap();
        department.part_of = part_of.map(id);
        Record::Department(department)
    }

    #[test]
    fn everything_wrong_is_told_at_once() {
        let mut builder = Builder::default();
        builder.add(Slot::Node(id("a")), department("A", Some("b")));
        builder.add(Slot::Node(id("b")), department(" ", Some("c")));
        builder.add(Slot::Node(id("c")), department("C", Some("b")));
        builder.add(Slot::Node(id("c")), department("C", None));
        let nowhere = Responsibility::new(id("a"), id("nowhere"), []);
        builder.add(nowhere.slot(), Record::Responsibility(nowhere));
        let problems = builder.build().unwrap_err();
        assert!(problems.contains(&Problem::Circle { slot: Slot::Node(id("b")), ids: vec![id("b"), id("c")] }));
        assert!(problems.contains(&Problem::Empty { slot: Slot::Node(id("b")), attribute: "name" }));
        assert!(problems.contains(&Problem::Doubled { slot: Slot::Node(id("c")), id: None }));
        assert!(problems.iter().any(|p| matches!(p, Problem::Dangling { expected: Expected::Field, .. })));
        assert!(problems.iter().any(|p| matches!(p, Problem::NoRoles { .. })));
        assert_eq!(problems.len(), 5);
    }

    #[test]
    fn a_very_long_line_is_built_and_a_very_long_circle_found() {
        let name = |i: usize| id(&format!("d{i}"));
        let line = |last_under: Option<usize>| {
            let mut builder = Builder::default();
            for i in 0..20_000 {
                let above = if i == 0 { last_under } else { Some(i - 1) };
                builder.add(Slot::Node(name(i)), department("D", above.map(name).as_ref().map(Id::as_str)));
            }
            builder.build()
        };
        let map = line(None).unwrap();
        assert_eq!(map.ancestors(&name(19_999)).count(), 20_000);
        assert_eq!(map.subtree(&name(0)).len(), 20_000);
        assert!(matches!(&line(Some(19_999)).unwrap_err()[..], [Problem::Circle { ids, .. }] if ids.len() == 20_000));
    }

    #[test]
    fn reading_follows_the_links() {
        let mut builder = Builder::default();
        builder.add(Slot::Node(id("above")), department("Above", None));
        builder.add(Slot::Node(id("below")), department("Below", Some("above")));
        builder.add(Slot::Node(id("field")), Record::Field(ron::from_str("(name: \"Field\")").unwrap()));
        let lead = Responsibility::new(id("below"), id("field"), [Role::Lead]);
        builder.add(lead.slot(), Record::Responsibility(lead.clone()));
        let map = builder.build().unwrap();
        assert_eq!(map.children(&id("above")), [&id("below")]);
        assert_eq!(map.responsibilities_of_field(&id("field")), [&lead]);
        assert_eq!(map.responsibilities_at(&id("below"), &id("field")), [&lead]);
        assert_eq!(map.slots().len(), 4);
    }
}
