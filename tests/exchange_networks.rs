//! Famous and random networks as NetworkX and igraph write them, read by `exchange` and measured by `analysis`: every value
//! is compared with what both libraries compute (`tests/data/make.py`), to 1e-9 relative.

#![allow(clippy::unwrap_used, reason = "whatever is missing fails the test")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use querschnitt::analysis::graph::{
    Components, Cuts, Distances, Graph, Groups, Weights, betweenness, closeness, core_numbers, degrees, eigenvector,
    harmonic, modularity, pagerank, strengths, structural_holes, weighted_betweenness,
};
use querschnitt::exchange::{Import, Lexicon, Note, format_for};
use querschnitt::map::{Map, TieKind, Unwatched};
use serde_json::Value;

/// How far two ways to compute one value may differ, relative to it.
const RELATIVE: f64 = 1e-9;

/// What is zero to one of them may be this much to the other: rounding of sums that cancel.
const ZERO: f64 = 1e-12;

struct Network {
    name: String,
    known: Value,
    graph: Graph,
    /// The vertex of each node of the reference, in its order.
    vertices: Vec<u32>,
}

fn text_list(list: &Value) -> Vec<&str> {
    list.as_array().unwrap().iter().map(|text| text.as_str().unwrap()).collect()
}

impl Network {
    fn read(path: &Path) -> Self {
        let known: Value = serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
        let mut import = Import::default();
        for file in text_list(&known["files"]) {
            import.add(format_for(file).unwrap().read(&fs::read(path.with_file_name(file)).unwrap()));
        }
        let read = import.join(None, &Lexicon::default()).unwrap();
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        let number: BTreeMap<_, u32> = read.map.nodes().map(|(id, _)| id).zip(0..).collect();
        let vertices: Vec<u32> = text_list(&known["nodes"]).iter().map(|node| number[&read.ids[*node]]).collect();
        assert_eq!(read.map.node_count(), vertices.len(), "{name}");
        Self { graph: graph(&read.map), name, known, vertices }
    }

    fn values(&self, key: &str) -> &[Value] {
        self.known["values"][key].as_array().unwrap()
    }

    fn same(&self, what: &str, ours: Option<f64>, theirs: &Value) {
        let same = match (ours, theirs.as_f64()) {
            (Some(ours), Some(theirs)) => (ours - theirs).abs() <= RELATIVE * theirs.abs() + ZERO,
            (ours, _) => ours.is_none() && theirs.is_null(),
        };
        assert!(same, "{}: {what}: ours {ours:?}, theirs {theirs}", self.name);
    }

    /// Compares a value per vertex.
    fn vertices(&self, key: &str, ours: impl IntoIterator<Item = Option<f64>>) {
        let ours: Vec<_> = ours.into_iter().collect();
        let nodes = text_list(&self.known["nodes"]);
        assert_eq!(self.values(key).len(), nodes.len());
        for ((vertex, node), theirs) in self.vertices.iter().zip(nodes).zip(self.values(key)) {
            self.same(&format!("{key} of {node}"), ours[*vertex as usize], theirs);
        }
    }

    /// The numbers of the edges of the reference, in its order.
    fn edges(&self) -> Vec<usize> {
        let nodes = text_list(&self.known["nodes"]);
        let number: BTreeMap<&str, u32> = nodes.into_iter().zip(self.vertices.iter().copied()).collect();
        let known = self.known["edges"].as_array().unwrap().iter();
        let find = |pair: &Value| {
            let (u, v) = (number[pair[0].as_str().unwrap()], number[pair[1].as_str().unwrap()]);
            let ours = (u.min(v), u.max(v));
            self.graph.edges().iter().position(|edge| (edge.from, edge.to) == ours).unwrap()
        };
        known.map(find).collect()
    }

    /// Compares a value per edge.
    fn on_edges(&self, key: &str, ours: &[f64]) {
        assert_eq!(ours.len(), self.values(key).len());
        for (edge, theirs) in self.edges().into_iter().zip(self.values(key)) {
            self.same(&format!("{key} of {edge}"), Some(ours[edge]), theirs);
        }
    }
}

/// The ties of a map as a graph of its units, in the order of their ids.
fn graph(map: &Map) -> Graph {
    let number: BTreeMap<_, u32> = map.nodes().map(|(id, _)| id).zip(0..).collect();
    let ties: Vec<_> = map.ties().map(|tie| (number[&tie.from], number[&tie.to], tie.strength.get())).collect();
    Graph::from_edges(number.len(), ties)
}

fn networks() -> Vec<Network> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/networks");
    let mut files: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.retain(|path| path.extension().is_some_and(|ending| ending == "json"));
    files.sort();
    assert!(files.len() >= 20, "only {} networks found", files.len());
    files.iter().map(|path| Network::read(path)).collect()
}

#[test]
fn everything_is_read() {
    for it in networks() {
        assert_eq!(it.graph.edge_count(), it.known["edges"].as_array().unwrap().len(), "{}", it.name);
        it.vertices("degree", degrees(&it.graph).into_iter().map(|degree| Some(f64::from(degree))));
        it.vertices("strength", strengths(&it.graph).into_iter().map(Some));
        it.same("density", it.graph.density(), &it.values("density")[0]);
        let mut sizes = Components::of(&it.graph).sizes().to_vec();
        sizes.sort_unstable_by_key(|size| std::cmp::Reverse(*size));
        assert_eq!(serde_json::to_value(sizes).unwrap(), it.known["values"]["components"], "{}", it.name);
    }
}

#[test]
fn betweenness_by_hops_and_by_strength() {
    for it in networks() {
        let hops = betweenness(&it.graph, &Unwatched).unwrap();
        it.vertices("betweenness", hops.vertices.iter().copied().map(Some));
        it.vertices("betweenness_normalised", hops.vertices_normalised().unwrap().into_iter().map(Some));
        it.on_edges("edge_betweenness", &hops.edges);
        let strong = weighted_betweenness(&it.graph, &Unwatched).unwrap();
        it.vertices("betweenness_weighted", strong.vertices.iter().copied().map(Some));
        it.on_edges("edge_betweenness_weighted", &strong.edges);
    }
}

#[test]
fn closeness_and_harmonic() {
    for it in networks() {
        let distances = Distances::of(&it.graph, &Unwatched).unwrap();
        // a vertex without ties is near nobody: 0 to them
        it.vertices("closeness", closeness(&distances).into_iter().map(|value| value.or(Some(0.0))));
        it.vertices("harmonic", harmonic(&distances));
    }
}

#[test]
fn eigenvector_and_pagerank() {
    for it in networks() {
        it.vertices("eigenvector", eigenvector(&it.graph, &Unwatched).unwrap().into_iter().map(Some));
        it.vertices("pagerank", pagerank(&it.graph).into_iter().map(Some));
    }
}

#[test]
fn structural_holes_by_strength() {
    for it in networks() {
        let holes = structural_holes(&it.graph, &Unwatched).unwrap();
        it.vertices("constraint", holes.iter().map(|holes| holes.map(|holes| holes.constraint)));
        it.vertices("effective_size", holes.iter().map(|holes| holes.map(|holes| holes.effective_size)));
    }
}

#[test]
fn cores_and_cuts() {
    for it in networks() {
        it.vertices("core", core_numbers(&it.graph).into_iter().map(|core| Some(f64::from(core))));
        let cuts = Cuts::of(&it.graph);
        for (vertex, theirs) in it.vertices.iter().zip(it.values("cut_vertex")) {
            assert_eq!(Some(cuts.is_cut_vertex(*vertex)), theirs.as_bool(), "{}: {vertex}", it.name);
        }
        for (edge, theirs) in it.edges().into_iter().zip(it.values("bridge")) {
            assert_eq!(Some(cuts.is_bridge(edge as u32)), theirs.as_bool(), "{}: {edge}", it.name);
        }
    }
}

#[test]
fn biconnected_components() {
    for it in networks() {
        let cuts = Cuts::of(&it.graph);
        let nodes = text_list(&it.known["nodes"]);
        let mut ours: BTreeMap<u32, BTreeSet<&str>> = BTreeMap::new();
        for (vertex, node) in it.vertices.iter().zip(nodes) {
            for block in cuts.blocks_of(&it.graph, *vertex) {
                ours.entry(block).or_default().insert(node);
            }
        }
        let ours: BTreeSet<BTreeSet<&str>> = ours.into_values().collect();
        let theirs = it.values("biconnected_components").iter().map(|block| text_list(block).into_iter().collect());
        assert_eq!(ours, theirs.collect(), "{}", it.name);
    }
}

#[test]
fn modularity_of_a_given_partition() {
    for it in networks() {
        let mut labels = vec![0_usize; it.vertices.len()];
        for (place, vertex) in it.vertices.iter().enumerate() {
            labels[*vertex as usize] = place % 4;
        }
        let groups = Groups::from_labels(&labels);
        for (key, weights) in
            [("modularity_of_places_mod_4", Weights::Equal), ("modularity_of_places_mod_4_weighted", Weights::Strength)]
        {
            it.same(key, modularity(&it.graph, &groups, weights), &it.values(key)[0]);
        }
    }
}

/// Labels, ties, directions and strengths of a file as visone lays it out (`tests/data/networks/README.md`).
#[test]
fn a_file_of_visone() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/networks/visone.graphml");
    let table = format_for("visone.graphml").unwrap().read(&fs::read(path).unwrap()).unwrap();
    let directed: Vec<bool> = table.edges.iter().map(|edge| edge.directed).collect();
    assert_eq!(directed, [true, false, true, false], "by visone.direction, not by the graph");
    let mut import = Import::default();
    import.add(Ok(table));
    let read = import.join(None, &Lexicon::default()).unwrap();
    let names: Vec<&str> = read.map.nodes().map(|(_, node)| node.name()).collect();
    // what is drawn, else what people call the node
    assert_eq!(names, ["Amt für Soziales & Pflege", "Caritas", "Jobcenter", "Sprachschule"]);
    let office = read.map.nodes().find(|(_, node)| node.name().starts_with("Amt")).unwrap().1;
    assert_eq!(office.as_department().unwrap().staff.unwrap().get().to_string(), "12.5");
    let [office, caritas, jobcenter, school] =
        ["Amt für Soziales & Pflege", "Caritas", "Jobcenter", "Sprachschule"].map(|name| &read.ids[name]);
    let strength = |from, to, kind| read.map.tie(from, to, kind).map(|tie| tie.strength.get());
    assert_eq!(strength(office, jobcenter, TieKind::Handover), Some(3.0));
    assert_eq!(strength(jobcenter, office, TieKind::Handover), None);
    assert_eq!(strength(jobcenter, caritas, TieKind::Coordination), Some(2.0));
    assert_eq!(strength(caritas, school, TieKind::Coordination), Some(1.0));
    assert_eq!(strength(school, office, TieKind::Coordination), Some(2.0));
    // what the program keeps for itself is missed by nobody; one arrow without a kind lost its direction
    let notes: Vec<(Note, usize)> = read.notes.iter().map(|(note, count)| (note.clone(), count)).collect();
    assert_eq!(notes, [(Note::Undirected, 1)]);
}
