//! Random whole maps: random records, of which those are kept that fit together.

use std::collections::{BTreeMap, BTreeSet};

use proptest::collection::{btree_map, btree_set, vec};
use proptest::option::of;
use proptest::prelude::*;
use proptest::sample::select;

use super::records::{
    accepted, days, dimensions, nodes, paths, programmes, responsibilities, rule_settings, rules, ties,
};
use super::{IDS, OTHERS, actions, id, ids, texts};
use crate::map::{
    ActorKind, Builder, Clash, Conflict, Id, Language, Map, Node, NodeType, Path, Programme, Rank, Record,
    Responsibility, Scope, Setting, SettingKey, Settings, Slot, Tie, TieKind, Variant,
};

/// The map of some records.
pub(crate) fn built(records: impl IntoIterator<Item = (Slot, Record)>) -> Map {
    let mut builder = Builder::default();
    for (slot, record) in records {
        builder.add(slot, record);
    }
    builder.build().unwrap()
}

/// A whole map without conflicts.
pub(crate) fn maps() -> BoxedStrategy<Map> {
    records().prop_map(built).boxed()
}

/// A whole map that may hold a conflict.
pub(crate) fn maps_with_conflicts() -> BoxedStrategy<Map> {
    let conflict = (ids(), nodes()).prop_map(|(id, node)| {
        let slot = Slot::Node(id);
        let ours = Some(Box::new(node.into()));
        let record =
            Conflict { slot: slot.clone(), why: Clash::default(), base: None, ours, theirs: None, others: Vec::new() };
        (Slot::Conflict(Box::new(slot)), Record::Conflict(record))
    });
    (records(), of(conflict)).prop_map(|(records, conflict)| built(records.into_iter().chain(conflict))).boxed()
}

/// What a map is made of before it is made to fit.
type Links = (Vec<Responsibility>, Vec<Tie>, Vec<(Id, Path)>);
type Aside = (BTreeMap<Id, Vec<Id>>, BTreeMap<Id, Programme>, Vec<(Slot, Record)>, Vec<(Id, Variant)>);

fn records() -> BoxedStrategy<BTreeMap<Slot, Record>> {
    let nodes = vec((ids(), nodes()), 0..14);
    let links = (vec(responsibilities(), 0..12), vec(ties(), 0..16), vec((ids(), paths()), 0..3));
    let aside = (btree_map_of(dimensions()), btree_map(select(&IDS[..3]).prop_map(id), programmes(), 0..3));
    let aside = (aside, loose(), vec((select(&IDS[..3]).prop_map(id), variants()), 0..3))
        .prop_map(|((dimensions, programmes), loose, variants)| (dimensions, programmes, loose, variants));
    let former = vec((any::<prop::sample::Index>(), select([&IDS[..], &OTHERS[..]].concat()).prop_map(id)), 0..4);
    (nodes, links, aside, former).prop_map(|(nodes, links, aside, former)| fit(nodes, links, aside, former)).boxed()
}

fn btree_map_of(pairs: impl Strategy<Value = (Id, Vec<Id>)>) -> impl Strategy<Value = BTreeMap<Id, Vec<Id>>> {
    vec(pairs, 0..3).prop_map(|pairs| pairs.into_iter().collect())
}

fn variants() -> BoxedStrategy<Variant> {
    let actions = vec(actions::without_variants(), 0..3);
    (texts(), of(texts()), of(ids()), actions)
        .prop_map(|(name, description, from, actions)| Variant { name, description, from, actions })
        .boxed()
}

/// Settings of the map and of rules, accepted findings.
fn loose() -> BoxedStrategy<Vec<(Slot, Record)>> {
    let rules = btree_map(rules(), rule_settings(), 0..3);
    (settings(), rules, vec(accepted(), 0..3))
        .prop_map(|(settings, rules, accepted)| {
            let settings =
                settings.slots().into_iter().map(|(key, value)| (Slot::Setting(key), Record::Setting(value)));
            let rules = rules.into_iter().map(|(rule, setting)| (Slot::Rule(rule), Record::Rule(setting)));
            let accepted = accepted.into_iter().map(|accepted| (accepted.slot(), accepted.into()));
            settings.chain(rules).chain(accepted).collect()
        })
        .boxed()
}

pub(super) fn settings() -> BoxedStrategy<Settings> {
    let names = btree_map(select(Rank::ALL), texts(), 0..2);
    let kinds = of(btree_set(select(ActorKind::ALL), 0..2));
    (of(texts()), of(select(Language::ALL)), of(days()), names, kinds)
        .prop_map(|(title, language, as_of, rank_names, participation)| Settings {
            title,
            language,
            as_of,
            rank_names,
            participation,
            ..Settings::default()
        })
        .boxed()
}

fn fit(
    nodes: Vec<(Id, Node)>,
    links: Links,
    aside: Aside,
    former: Vec<(prop::sample::Index, Id)>,
) -> BTreeMap<Slot, Record> {
    let (dimensions, programmes, loose, variants) = aside;
    let mut fitting = Fitting { dimensions, programmes, ..Fitting::default() };
    for (id, node) in nodes {
        fitting.add_node(id, node);
    }
    fitting.tidy_nodes();
    let mut records: BTreeMap<Slot, Record> = loose.into_iter().collect();
    let (responsibilities, ties, paths) = links;
    records.extend(responsibilities.into_iter().filter_map(|record| fitting.responsibility(record)));
    records.extend(ties.into_iter().filter_map(|tie| fitting.tie(tie)));
    records.extend(paths.into_iter().filter_map(|(id, path)| fitting.path(id, path)));
    let mut earlier: BTreeSet<Id> = BTreeSet::new();
    for (id, mut variant) in variants {
        if !earlier.contains(&id) {
            variant.from.take_if(|from| !earlier.contains(from));
            earlier.insert(id.clone());
            records.insert(Slot::Variant(id), variant.into());
        }
    }
    let Fitting { nodes, dimensions, programmes, .. } = fitting;
    records.extend(nodes.into_iter().map(|(id, node)| (Slot::Node(id), node.into())));
    records.extend(programmes.into_iter().map(|(id, programme)| (Slot::Programme(id), programme.into())));
    records.extend(
        dimensions.into_iter().map(|(id, values)| {
            (Slot::Setting(SettingKey::Dimension(id)), Record::Setting(Setting::Dimension(values)))
        }),
    );
    remember(&mut records, former);
    records
}

/// Gives ids that nobody has to nodes and paths as former ones.
fn remember(records: &mut BTreeMap<Slot, Record>, former: Vec<(prop::sample::Index, Id)>) {
    let mut taken: BTreeSet<Id> = records
        .keys()
        .filter_map(|slot| if let Slot::Node(id) | Slot::Path(id) = slot { Some(id.clone()) } else { None })
        .collect();
    let mut holders: Vec<&mut Record> =
        records.iter_mut().filter(|(slot, _)| matches!(slot, Slot::Node(_) | Slot::Path(_))).map(|(_, r)| r).collect();
    for (index, id) in former {
        if !holders.is_empty() && taken.insert(id.clone()) {
            let holder = index.index(holders.len());
            holders[holder].was_mut().unwrap().insert(id);
        }
    }
}

/// What is there already while a map is made to fit.
#[derive(Default)]
struct Fitting {
    nodes: BTreeMap<Id, Node>,
    paths: BTreeSet<Id>,
    dimensions: BTreeMap<Id, Vec<Id>>,
    programmes: BTreeMap<Id, Programme>,
}

impl Fitting {
    /// Parents are earlier ones of the same type, so that the line has no circle.
    fn add_node(&mut self, id: Id, mut node: Node) {
        if self.nodes.contains_key(&id) {
            return;
        }
        let parent = node.part_of().cloned();
        let fits = parent.filter(|parent| self.nodes.get(parent).map(Node::node_type) == Some(node.node_type()));
        node.set_part_of(fits);
        self.nodes.insert(id, node);
    }

    /// What nodes say of each other names nodes that are there; dependencies move to the next field.
    fn tidy_nodes(&mut self) {
        let units: BTreeSet<Id> = self.ids(|node| node.node_type().is_unit());
        let fields: BTreeSet<Id> = self.ids(|node| node.node_type() == NodeType::Field);
        for (id, node) in &mut self.nodes {
            match node {
                Node::Actor(actor) => {
                    if let Some(body) = &mut actor.body {
                        body.office.take_if(|office| !units.contains(office));
                    }
                }
                Node::Field(field) => {
                    let next = |on: Id| fields.range(on..).chain(&fields).find(|on| *on != id).cloned();
                    let depends_on = std::mem::take(&mut field.depends_on);
                    field.depends_on =
                        depends_on.into_iter().filter_map(|(on, kind)| Some((next(on)?, kind))).collect();
                }
                Node::Department(_) => {}
            }
        }
    }

    fn ids(&self, wanted: impl Fn(&Node) -> bool) -> BTreeSet<Id> {
        self.nodes.iter().filter(|(_, node)| wanted(node)).map(|(id, _)| id.clone()).collect()
    }

    fn is_unit(&self, id: &Id) -> bool {
        self.nodes.get(id).is_some_and(|node| node.node_type().is_unit())
    }

    fn is_field(&self, id: &Id) -> bool {
        self.nodes.get(id).is_some_and(|node| node.node_type() == NodeType::Field)
    }

    /// The scope with what the dimensions know.
    fn scope(&self, scope: Scope) -> Scope {
        let known = scope.0.into_iter().filter_map(|(dimension, mut values)| {
            let all = self.dimensions.get(&dimension)?;
            values.retain(|value| all.contains(value));
            (!values.is_empty()).then_some((dimension, values))
        });
        Scope(known.collect())
    }

    /// The id itself where it is one of those wanted, else the next one that is.
    fn next(&self, id: &Id, wanted: impl Fn(&Id) -> bool) -> Option<Id> {
        let (before, after): (Vec<&Id>, Vec<&Id>) =
            self.nodes.keys().filter(|id| wanted(id)).partition(|other| *other < id);
        after.into_iter().chain(before).next().cloned()
    }

    fn responsibility(&self, mut record: Responsibility) -> Option<(Slot, Record)> {
        record.unit = self.next(&record.unit, |id| self.is_unit(id))?;
        record.field = self.next(&record.field, |id| self.is_field(id))?;
        record.scope = self.scope(record.scope);
        record.deputy.take_if(|id| !self.is_unit(id));
        record.on_behalf_of.take_if(|id| !self.is_unit(id));
        record.programme.take_if(|id| !self.programmes.contains_key(id));
        Some((record.slot(), record.into()))
    }

    fn tie(&self, mut tie: Tie) -> Option<(Slot, Record)> {
        let fits = |id: &Id| if tie.kind == TieKind::Member { self.is_body(id) } else { self.is_unit(id) };
        tie.to = self.next(&tie.to, fits)?;
        tie.from = self.next(&tie.from, |id| self.is_unit(id) && *id != tie.to)?;
        let tie = tie.ordered();
        Some((tie.slot(), tie.into()))
    }

    fn is_body(&self, id: &Id) -> bool {
        self.nodes.get(id).is_some_and(Node::is_body)
    }

    fn path(&mut self, id: Id, mut path: Path) -> Option<(Slot, Record)> {
        if self.nodes.contains_key(&id) || !self.paths.insert(id.clone()) {
            return None;
        }
        path.steps.retain_mut(|step| {
            let field = self.next(&step.field, |id| self.is_field(id));
            field.map(|field| step.field = field).is_some()
        });
        for step in &mut path.steps {
            step.unit = step.unit.take().and_then(|unit| self.next(&unit, |id| self.is_unit(id)));
            step.scope = self.scope(std::mem::take(&mut step.scope));
        }
        Some((Slot::Path(id), path.into()))
    }
}
