//! Builds a map from records that come in any order, and says everything that is wrong with them at once.

use std::collections::{BTreeMap, HashMap, HashSet};

use rayon::prelude::*;

use super::check::{self, Problem, Surroundings};
use super::{Entry, Held, Id, Map, Node, NodeType, Record, RecordView, Setting, SettingKey, Slot};

/// How many records are worth a thread of their own.
const MANY: usize = 2048;

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
    entries: Vec<Entry>,
}

impl Builder {
    /// Adds a record. A slot that is taken already is a problem, told by [`build`](Self::build).
    ///
    /// Names are composed (NFC), the ends of undirected ties put in order; an empty setting of a rule says nothing and is
    /// left out.
    pub fn add(&mut self, slot: Slot, record: Record) {
        self.entries.push(Entry::new(slot, record));
    }

    /// Starts with entries that are made already.
    pub(crate) fn of(entries: Vec<Entry>) -> Self {
        Self { entries }
    }

    /// The map, or everything that keeps it from being whole, in the order of the file.
    ///
    /// Time O(r log r) for r records, O(r) where they come in the order of the file; they are checked in parallel.
    pub fn build(mut self) -> Result<Map, Vec<Problem>> {
        self.entries.retain(|entry| !entry.says_nothing());
        // Stable: of those that take one slot the first stays.
        self.entries.sort_by(|a, b| a.slot.cmp(&b.slot));
        let mut problems = Vec::new();
        self.entries.dedup_by(|later, first| {
            let is_taken = later.slot == first.slot;
            problems.extend(is_taken.then(|| Problem::Doubled { slot: later.slot.clone(), id: None }));
            is_taken
        });
        problems.extend(all_problems(&self.entries));
        if !problems.is_empty() {
            problems.sort_by(|a, b| a.slot().cmp(b.slot()));
            return Err(problems);
        }
        Ok(Map::of_entries(self.entries))
    }
}

fn all_problems(entries: &[Entry]) -> Vec<Problem> {
    let around = Records::of(entries);
    let mut problems: Vec<Problem> = entries
        .par_iter()
        .with_min_len(MANY)
        .flat_map_iter(|entry| check::problems(&entry.slot, entry.held.view(), &around))
        .collect();
    problems.extend(check::circles(entries.iter().map(|entry| &entry.slot), &around));
    problems.extend(namespace_problems(entries));
    problems
}

/// Ids taken twice in the namespace that nodes, paths and former ids share.
fn namespace_problems(entries: &[Entry]) -> Vec<Problem> {
    let mut taken = HashSet::new();
    let own = entries.iter().filter_map(|entry| match &entry.slot {
        Slot::Node(id) | Slot::Path(id) => Some((entry, id)),
        _ => None,
    });
    let former = entries.iter().flat_map(|entry| entry.held.was().map(move |id| (entry, id)));
    own.chain(former)
        .filter(|(_, id)| !taken.insert(*id))
        .map(|(entry, id)| Problem::Doubled { slot: entry.slot.clone(), id: Some(id.clone()) })
        .collect()
}

/// What the checks ask for, found in constant time.
#[derive(Default)]
struct Records<'a> {
    nodes: HashMap<&'a Id, &'a Node>,
    programmes: HashSet<&'a Id>,
    dimensions: BTreeMap<&'a Id, &'a [Id]>,
    variants: HashMap<&'a Id, Option<&'a Id>>,
}

impl<'a> Records<'a> {
    fn of(entries: &'a [Entry]) -> Self {
        let mut records = Self::default();
        for Entry { slot, held } in entries {
            match (slot, held.view()) {
                (Slot::Node(id), _) => {
                    if let Held::Node(node) = held {
                        records.nodes.insert(id, node);
                    }
                }
                (Slot::Programme(id), _) => drop(records.programmes.insert(id)),
                (Slot::Variant(id), RecordView::Variant(variant)) => {
                    records.variants.insert(id, variant.from.as_ref());
                }
                (Slot::Setting(SettingKey::Dimension(id)), RecordView::Setting(Setting::Dimension(values))) => {
                    records.dimensions.insert(id, values);
                }
                _ => {}
            }
        }
        records
    }
}

impl Surroundings for Records<'_> {
    fn node_type(&self, id: &Id) -> Option<NodeType> {
        self.nodes.get(id).map(|node| node.node_type())
    }

    fn is_body(&self, id: &Id) -> bool {
        self.nodes.get(id).is_some_and(|node| node.is_body())
    }

    fn parent(&self, id: &Id) -> Option<Id> {
        self.nodes.get(id)?.part_of().cloned()
    }

    fn has_programme(&self, id: &Id) -> bool {
        self.programmes.contains(id)
    }

    fn dimension(&self, id: &Id) -> Option<Vec<Id>> {
        self.dimensions.get(id).map(|values| values.to_vec())
    }

    fn has_variant(&self, id: &Id) -> bool {
        self.variants.contains_key(id)
    }

    fn variant_from(&self, id: &Id) -> Option<Id> {
        self.variants.get(id).copied().flatten().cloned()
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
