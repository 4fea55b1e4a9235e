//! Lays the whole map out as entries in their order. Done once a revision; folding and searching only choose from it.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::entry::{Entry, Group, Key};
use super::marks::Marks;
use crate::analysis::Finding;
use crate::map::{ActorKind, Day, Id, Map, Node, NodeType, Record, Role, Slot};
use crate::variant::Fate;
use crate::view::active::absence;
use crate::view::contrast::{Against, node_of};
use crate::view::coverage::Lead;
use crate::view::order::{capitalised, sort_key};
use crate::view::tree;
use crate::words::{Letters, Words, shown};

/// Every entry of the outline, unfolded, in the order shown.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Outline {
    pub(super) entries: Vec<Arc<Entry>>,
}

impl Outline {
    /// The outline of a map on a day, with the marks of its findings (none while they are not known yet).
    ///
    /// Departments stand in their line, siblings by code, then rank, then name; then actors under headings of their
    /// kinds, parts of an actor below it; fields; case paths; programmes. Time O(n log n) for n records.
    pub fn new(map: &Map, day: Day, findings: &[Finding], words: &Words, letters: Letters) -> Self {
        Self::against(map, day, findings, words, letters, None)
    }

    /// The same for the map of a variant held against its base: what the variant does not have stands where it stood.
    pub fn against(
        map: &Map,
        day: Day,
        findings: &[Finding],
        words: &Words,
        letters: Letters,
        against: Option<Against<'_>>,
    ) -> Self {
        let marks = Marks::new(map, day, findings);
        let entries = Vec::with_capacity(map.node_count() + 24);
        let mut build = Build { map, day, words, letters, against, marks, entries };
        build.departments();
        build.actors();
        build.fields();
        build.paths();
        build.programmes();
        Self { entries: build.entries.into_iter().map(Arc::new).collect() }
    }

    /// All entries in their order.
    pub fn entries(&self) -> impl Iterator<Item = &Entry> {
        self.entries.iter().map(|entry| &**entry)
    }

    /// Whether the map holds nothing that the outline shows.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// What has to be open for `key` to be seen, from the top; the key itself is not among it. Time O(n).
    pub fn above(&self, key: &Key) -> Vec<Key> {
        let mut above = Vec::new();
        let mut next = self.entries.iter().find(|entry| entry.key == *key).and_then(|entry| entry.parent);
        while let Some(entry) = next.and_then(|number| self.entries.get(number)) {
            above.push(entry.key.clone());
            next = entry.parent;
        }
        above.reverse();
        above
    }
}

struct Build<'a> {
    map: &'a Map,
    day: Day,
    words: &'a Words,
    letters: Letters,
    against: Option<Against<'a>>,
    marks: Marks<'a>,
    entries: Vec<Entry>,
}

impl<'a> Build<'a> {
    /// A node of the map, or one of the base that the variant does not have.
    fn node(&self, id: &Id) -> Option<&'a Node> {
        node_of(self.map, self.against, id)
    }

    /// The nodes of a type that the variant does not have, with what each stood below.
    fn gone(&self, of: NodeType) -> impl Iterator<Item = (&'a Id, Option<&'a Id>)> + use<'a> {
        let gone = self.against.into_iter().flat_map(|against| against.contrast.all_gone());
        gone.filter(move |(_, node)| node.node_type() == of).map(|(id, node)| (id, node.part_of()))
    }

    /// How many of these the map has.
    fn there(&self, rows: &[tree::Place]) -> usize {
        rows.iter().filter(|row| self.map.node(row.id).is_some()).count()
    }

    fn fate(&self, slot: &Slot) -> Option<Fate> {
        self.against?.fate(slot)
    }

    fn departments(&mut self) {
        let nodes = self.map.departments().map(|(id, department)| (id, department.part_of.as_ref()));
        let rows = tree::rows(nodes.chain(self.gone(NodeType::Department)), |id| {
            let department = self.node(id).and_then(Node::as_department);
            department.map(|d| (d.code.is_none(), d.code.as_deref().map(sort_key), d.rank, sort_key(&d.name)))
        });
        self.nodes(&rows, None);
    }

    fn actors(&mut self) {
        let nodes = self.map.actors().map(|(id, actor)| (id, actor.part_of.as_ref()));
        let rows = tree::rows(nodes.chain(self.gone(NodeType::Actor)), |id| self.node(id).map(|n| sort_key(n.name())));
        // A part stands below its actor, whatever its own kind; the kind of the top one decides.
        let mut kinds: BTreeMap<ActorKind, Vec<tree::Place<'a>>> = BTreeMap::new();
        let mut kind = ActorKind::Other;
        let mut start = 0;
        for (number, row) in rows.into_iter().enumerate() {
            if row.depth == 0 {
                kind = self.node(row.id).and_then(Node::as_actor).map_or(ActorKind::Other, |actor| actor.kind);
                start = number - kinds.get(&kind).map_or(0, Vec::len);
            }
            let parent = row.parent.map(|parent| parent - start);
            kinds.entry(kind).or_default().push(tree::Place { parent, ..row });
        }
        for (kind, rows) in kinds {
            let heading = self.heading(Group::Kind(kind), &self.words.plural(kind), self.there(&rows));
            self.nodes(&rows, Some(heading));
        }
    }

    fn fields(&mut self) {
        let nodes = self.map.fields().map(|(id, field)| (id, field.part_of.as_ref()));
        let rows = tree::rows(nodes.chain(self.gone(NodeType::Field)), |id| self.node(id).map(|n| sort_key(n.name())));
        if !rows.is_empty() {
            let heading = self.heading(Group::Fields, &self.words.plural(NodeType::Field), self.there(&rows));
            self.nodes(&rows, Some(heading));
        }
    }

    fn paths(&mut self) {
        let gone = self.gone_records().filter_map(|(slot, record)| match (slot, record) {
            (Slot::Path(id), Record::Path(path)) => Some((id, path)),
            _ => None,
        });
        let records = self.map.paths().chain(gone).map(|(id, path)| {
            let tags: Vec<&str> = path.tags.iter().map(String::as_str).collect();
            (Key::Path(id.clone()), path.name.as_str(), tags.join(" "))
        });
        self.records(Group::Paths, "path-plural", records.collect());
    }

    fn programmes(&mut self) {
        let gone = self.gone_records().filter_map(|(slot, record)| match (slot, record) {
            (Slot::Programme(id), Record::Programme(programme)) => Some((id, programme)),
            _ => None,
        });
        let records = self.map.programmes().chain(gone).map(|(id, programme)| {
            (Key::Programme(id.clone()), programme.name.as_str(), programme.funder.clone().unwrap_or_default())
        });
        self.records(Group::Programmes, "programme-plural", records.collect());
    }

    /// The records that the variant does not have.
    fn gone_records(&self) -> impl Iterator<Item = (&'a Slot, &'a Record)> + use<'a> {
        self.against.into_iter().flat_map(|against| against.contrast.gone_records())
    }

    /// Records that are no nodes, by name under a heading: key, name, what else the search looks at.
    fn records(&mut self, group: Group, label: &str, mut records: Vec<(Key, &str, String)>) {
        if records.is_empty() {
            return;
        }
        records.sort_by_cached_key(|(_, name, _)| sort_key(name));
        let is_gone = |key: &Key| key.slot().and_then(|slot| self.fate(&slot)) == Some(Fate::Gone);
        let there = records.iter().filter(|(key, ..)| !is_gone(key)).count();
        let heading = self.heading(group, &self.words.text(label), there);
        for (key, name, also) in records {
            let also = format!("{} {also}", key.id().map_or("", |id| id.as_str()));
            let (severity, findings) = key.id().map_or((None, 0), |id| self.marks.findings(id));
            let plain = plain(key, shown(name).into_owned(), 1);
            let fate = plain.key.slot().and_then(|slot| self.fate(&slot));
            self.entries.push(Entry { parent: Some(heading), also, severity, findings, fate, ..plain });
        }
    }

    fn heading(&mut self, group: Group, label: &str, count: usize) -> usize {
        let remark = self.words.count(count);
        let label = capitalised(label);
        self.entries.push(Entry { has_children: true, remark, ..plain(Key::Group(group), label, 0) });
        self.entries.len() - 1
    }

    /// The rows of a forest, under a heading or at the top.
    fn nodes(&mut self, rows: &[tree::Place], heading: Option<usize>) {
        let first = self.entries.len();
        for row in rows {
            let Some(node) = self.node(row.id) else { continue };
            let is_gone = self.map.node(row.id).is_none();
            let (severity, findings) = self.marks.findings(row.id);
            let depth = row.depth + usize::from(heading.is_some());
            let lead = self.marks.cover(row.id).map(|cover| cover.lead.clone());
            let slot = Slot::Node(row.id.clone());
            let absence = absence(self.map, &slot, self.day);
            let remark = match (&absence, &lead) {
                (Some(absence), _) => absence.short(self.words),
                (None, Some(lead)) => self.lead_remark(lead),
                (None, None) => String::new(),
            };
            self.entries.push(Entry {
                has_children: row.has_children,
                node_type: Some(node.node_type()),
                coverage: self.marks.coverage(row.id).filter(|_| !is_gone),
                lead,
                remark,
                severity,
                findings,
                active: absence.is_none() && !is_gone,
                fate: self.fate(&slot),
                parent: row.parent.map(|parent| parent + first).or(heading),
                also: also(row.id, node),
                ..plain(Key::Node(row.id.clone()), shown(node.name()).into_owned(), depth)
            });
        }
    }

    /// `F Sozialamt`, `F Sozialamt, Jugendamt`, `niemand führt`; a lead from above in brackets.
    fn lead_remark(&self, lead: &Lead) -> String {
        let names: Vec<_> = lead.units().iter().map(|id| shown(short(self.map, id))).collect();
        let names = format!("{} {}", self.words.role_letter(Role::Lead, self.letters), names.join(", "));
        match lead {
            Lead::Nobody => self.words.text("outline-nobody-leads").into_owned(),
            Lead::Above(..) => format!("({names})"),
            Lead::Clear(_) | Lead::Several(_) | Lead::Body(_) => names,
        }
    }
}

fn short<'a>(map: &'a Map, id: &'a Id) -> &'a str {
    map.node(id).map_or(id.as_str(), Node::short_or_name)
}

fn plain(key: Key, label: String, depth: usize) -> Entry {
    Entry {
        key,
        depth,
        has_children: false,
        label,
        node_type: None,
        coverage: None,
        lead: None,
        remark: String::new(),
        severity: None,
        findings: 0,
        active: true,
        fate: None,
        parent: None,
        also: String::new(),
    }
}

fn also(id: &Id, node: &Node) -> String {
    let (short, code, tags) = match node {
        Node::Department(d) => (&d.short, d.code.as_deref(), &d.tags),
        Node::Actor(a) => (&a.short, None, &a.tags),
        Node::Field(f) => (&f.short, None, &f.tags),
    };
    let parts = short.as_deref().into_iter().chain(code).chain([id.as_str()]).chain(tags.iter().map(String::as_str));
    parts.collect::<Vec<_>>().join(" ")
}
