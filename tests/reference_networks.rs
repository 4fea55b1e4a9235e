//! All networks in `tests/data/` against the values that other programs computed for them (`oracle.json`), or published.

#![allow(clippy::unwrap_used, reason = "whatever is missing fails the test")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use querschnitt::analysis::graph::{
    Components, Cuts, Digraph, Distances, FRAGMENTATION_WORK, Graph, Groups, Loss, Roles, Weights, betweenness,
    betweenness_centralization, closeness, core_numbers, degree_centralization, degrees, directed_brokerage,
    distance_fragmentation, distance_fragmentation_if_lost, eigenvector, external_internal, fragmentation,
    fragmentation_if_lost, harmonic, key_players_reaching, key_players_removed, leiden, modularity, pagerank,
    structural_holes, weighted_betweenness,
};
use querschnitt::map::Unwatched;
use serde_json::Value;

/// One relation of one network with what is known about it.
struct Network {
    name: String,
    folder: PathBuf,
    relation: String,
    ids: Vec<String>,
    arcs: Vec<(u32, u32)>,
    graph: Graph,
    groups: Option<Groups>,
    oracle: Value,
}

impl Network {
    /// The oracle on the undirected view.
    fn known(&self) -> &Value {
        &self.oracle["relations"][&self.relation]["undirected"]
    }

    fn node(&self, v: u32) -> &Value {
        &self.known()["nodes"][&self.ids[v as usize]]
    }

    fn index(&self, id: &Value) -> u32 {
        self.ids.iter().position(|known| Some(known.as_str()) == id.as_str()).unwrap() as u32
    }

    /// Compares with a value of the oracle, which has ten decimals.
    fn check(&self, what: &str, ours: Option<f64>, theirs: &Value) {
        let same = match (ours, theirs.as_f64()) {
            (Some(ours), Some(theirs)) => (ours - theirs).abs() <= 1e-9 * theirs.abs() + 0.5001e-10,
            (ours, _) => ours.is_none() && theirs.is_null(),
        };
        assert!(same, "{}: {what}: ours {ours:?}, known {theirs}", self.name);
    }

    /// Compares a value per vertex with a key of the oracle's nodes.
    fn check_nodes(&self, key: &str, ours: impl IntoIterator<Item = Option<f64>>) {
        let ours: Vec<_> = ours.into_iter().collect();
        assert_eq!(ours.len(), self.ids.len());
        for (v, ours) in (0..).zip(ours) {
            self.check(&format!("{key} of {}", self.ids[v as usize]), ours, &self.node(v)[key]);
        }
    }
}

/// The rows of a file of values separated by commas, without the header.
fn rows(file: &Path) -> (Vec<String>, Vec<Vec<String>>) {
    let split = |line: &str| line.split(',').map(str::to_owned).collect::<Vec<_>>();
    let text = fs::read_to_string(file).unwrap();
    let mut lines = text.lines().map(split);
    (lines.next().unwrap(), lines.collect())
}

fn networks() -> Vec<Network> {
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data");
    let mut folders: Vec<PathBuf> = fs::read_dir(data).unwrap().map(|entry| entry.unwrap().path()).collect();
    folders.sort();
    folders.retain(|folder| folder.join("oracle.json").exists());
    let all: Vec<Network> = folders.iter().flat_map(|folder| relations(folder)).collect();
    assert!(all.len() >= 14, "only {} networks found", all.len());
    all
}

fn relations(folder: &Path) -> Vec<Network> {
    let oracle: Value = serde_json::from_str(&fs::read_to_string(folder.join("oracle.json")).unwrap()).unwrap();
    let (header, nodes) = rows(&folder.join("nodes.csv"));
    let ids: Vec<String> = nodes.iter().map(|row| row[0].clone()).collect();
    let number: BTreeMap<&str, u32> = ids.iter().map(String::as_str).zip(0..).collect();
    let attribute = oracle["group_attribute"].as_str();
    let column = attribute.and_then(|name| header.iter().position(|head| head == name));
    let groups = column.map(|at| Groups::from_labels(&nodes.iter().map(|row| row[at].as_str()).collect::<Vec<_>>()));
    let one = |relation: &String| {
        let named = folder.join(format!("edges_{relation}.csv"));
        let file = if named.exists() { named } else { folder.join("edges.csv") };
        let arcs: Vec<(u32, u32)> = rows(&file).1.iter().map(|row| (number[&*row[0]], number[&*row[1]])).collect();
        Network {
            name: format!("{} {relation}", folder.file_name().unwrap().to_string_lossy()),
            folder: folder.to_owned(),
            relation: relation.clone(),
            ids: ids.clone(),
            graph: Graph::from_edges(ids.len(), arcs.iter().map(|&(u, v)| (u, v, 1.0))),
            arcs,
            groups: groups.clone(),
            oracle: oracle.clone(),
        }
    };
    oracle["relations"].as_object().unwrap().keys().map(one).collect()
}

#[test]
fn sizes_and_components() {
    for it in networks() {
        let graph = &it.graph;
        it.check("n", Some(graph.vertex_count() as f64), &it.known()["n"]);
        it.check("m", Some(graph.edge_count() as f64), &it.known()["m"]);
        it.check("density", graph.density(), &it.known()["density"]);
        let mut sizes = Components::of(graph).sizes().to_vec();
        sizes.sort_unstable_by_key(|&size| std::cmp::Reverse(size));
        assert_eq!(serde_json::to_value(sizes).unwrap(), it.known()["components"], "{}", it.name);
    }
}

#[test]
fn position() {
    for it in networks() {
        let graph = &it.graph;
        it.check_nodes("degree", degrees(graph).into_iter().map(|degree| Some(f64::from(degree))));
        let between = betweenness(graph, &Unwatched).unwrap();
        it.check_nodes("betweenness_raw", between.vertices.iter().copied().map(Some));
        let normalised = between.vertices_normalised().unwrap();
        it.check_nodes("betweenness_norm", normalised.iter().copied().map(Some));
        // on equal strengths the weighted one is the same
        let weighted = weighted_betweenness(graph, &Unwatched).unwrap();
        it.check_nodes("betweenness_raw", weighted.vertices.iter().copied().map(Some));
        let distances = Distances::of(graph, &Unwatched).unwrap();
        it.check_nodes("closeness_wf_improved", closeness(&distances));
        let others = graph.vertex_count() as f64 - 1.0;
        it.check_nodes("harmonic", harmonic(&distances).iter().map(|mean| mean.map(|mean| mean * others)));
        it.check_nodes("pagerank_085", pagerank(graph).into_iter().map(Some));
        it.check_nodes("core", core_numbers(graph).into_iter().map(|core| Some(f64::from(core))));
        let holes = structural_holes(graph, &Unwatched).unwrap();
        it.check_nodes("constraint", holes.iter().map(|holes| holes.map(|holes| holes.constraint)));
        it.check_nodes("effective_size", holes.iter().map(|holes| holes.map(|holes| holes.effective_size)));
        if Components::of(graph).count() == 1 {
            it.check_nodes("eigenvector_max1", eigenvector(graph, &Unwatched).unwrap().into_iter().map(Some));
        }
        it.check("centralization", degree_centralization(&degrees(graph)), &it.known()["degree_centralization"]);
        let centralization = betweenness_centralization(&normalised);
        it.check("centralization", centralization, &it.known()["betweenness_centralization"]);
    }
}

#[test]
fn cuts() {
    for it in networks() {
        let graph = &it.graph;
        let cuts = Cuts::of(graph);
        let list = |key: &str| it.known()[key].as_array().unwrap();
        let known: BTreeSet<u32> = list("articulation_points").iter().map(|id| it.index(id)).collect();
        assert_eq!(cuts.cut_vertices().into_iter().collect::<BTreeSet<_>>(), known, "{}", it.name);
        let pair = |ids: &Value| {
            let (u, v) = (it.index(&ids[0]), it.index(&ids[1]));
            (u.min(v), u.max(v))
        };
        let known: BTreeSet<(u32, u32)> = list("bridges").iter().map(pair).collect();
        let ours = cuts.bridges().into_iter().map(|edge| graph.edges()[edge as usize]);
        assert_eq!(ours.map(|edge| (edge.from, edge.to)).collect::<BTreeSet<_>>(), known, "{}", it.name);
        it.check("blocks", Some(cuts.block_count() as f64), &it.known()["biconnected_components"]);
    }
}

#[test]
fn fragmentations() {
    for it in networks() {
        let graph = &it.graph;
        let known = &it.known()["fragmentation"];
        let components = Components::of(graph);
        let distances = Distances::of(graph, &Unwatched).unwrap();
        it.check("F", fragmentation(&components), &known["F"]);
        it.check("DF", distance_fragmentation(&distances), &known["DF"]);
        let lost = fragmentation_if_lost(&components, &Cuts::of(graph));
        let far =
            distance_fragmentation_if_lost(graph, &components, &distances, FRAGMENTATION_WORK, &Unwatched).unwrap();
        for (v, id) in it.ids.iter().enumerate() {
            it.check(&format!("F without {id}"), lost[v], &known["after_removing_one"][id][0]);
            it.check(&format!("DF without {id}"), far[v], &known["after_removing_one"][id][1]);
        }
    }
}

#[test]
fn groups() {
    let mut met = 0;
    for it in networks() {
        let known = &it.known()["groups"];
        let Some(groups) = it.groups.as_ref().filter(|_| known.is_object()) else { continue };
        met += 1;
        let ties = external_internal(&it.graph, groups);
        it.check("external", Some(f64::from(ties.whole.external)), &known["external"]);
        it.check("internal", Some(f64::from(ties.whole.internal)), &known["internal"]);
        it.check("E-I", ties.whole.index(), &known["EI"]);
        it.check("Q of groups", modularity(&it.graph, groups, Weights::Equal), &known["Q_of_groups"]);
        for (v, id) in it.ids.iter().enumerate() {
            it.check(&format!("E-I of {id}"), ties.vertices[v].index(), &known["EI_per_node"][id]);
        }
    }
    assert!(met >= 5, "only {met} networks with groups");
}

#[test]
fn communities() {
    let mut met = 0;
    for it in networks() {
        let optimum = &it.known()["modularity_optimum"]["Q"];
        let best = if optimum.is_null() { &it.known()["modularity_leiden_best_of_200"]["Q"] } else { optimum };
        if best.is_null() {
            continue;
        }
        met += 1;
        let found = leiden(&it.graph, Weights::Equal, 1, &Unwatched).unwrap();
        it.check("modularity", found.modularity, best);
    }
    assert!(met >= 11, "only {met} networks with a known best");
}

#[test]
fn key_players() {
    let mut met = 0;
    for it in networks() {
        let lost = &it.known()["kpp_neg_k2"];
        let near = &it.known()["kpp_pos_k2"];
        if lost.is_null() {
            continue;
        }
        met += 1;
        let found = [
            (key_players_removed(&it.graph, 2, Loss::Distance, 1 << 30, &Unwatched).unwrap(), &lost["best_DF"], lost),
            (key_players_reaching(&it.graph, 2, 1 << 30, &Unwatched).unwrap(), &near["best_DR"], near),
        ];
        for (key, value, known) in found {
            assert!(key.exact);
            it.check("key players", Some(key.value), value);
            let sets = known["sets"].as_array().unwrap();
            let named: BTreeSet<&str> = key.members.iter().map(|&v| it.ids[v as usize].as_str()).collect();
            // the list of the oracle ends after ten sets
            let listed = |set: &Value| {
                set.as_array().unwrap().iter().filter_map(Value::as_str).collect::<BTreeSet<_>>() == named
            };
            assert!(sets.len() >= 10 || sets.iter().any(listed), "{}: {named:?}", it.name);
        }
    }
    assert!(met >= 10, "only {met} networks with key players");
}

/// The names that R's `sna` gives to the roles.
fn role(roles: &Roles<u64>, name: &str) -> u64 {
    match name {
        "w_I" => roles.coordinator,
        "w_O" => roles.consultant,
        "b_IO" => roles.representative,
        "b_OI" => roles.gatekeeper,
        "b_O" => roles.liaison,
        _ => roles.coordinator + roles.consultant + roles.representative + roles.gatekeeper + roles.liaison,
    }
}

#[test]
fn brokerage_of_sna() {
    let mut met = 0;
    for it in networks() {
        let file = it.folder.join(format!("oracle_brokerage_sna_{}.json", it.relation));
        let (Some(groups), Ok(text)) = (&it.groups, fs::read_to_string(file)) else { continue };
        met += 1;
        let known: Value = serde_json::from_str(&text).unwrap();
        let ours = directed_brokerage(&Digraph::from_arcs(it.ids.len(), it.arcs.iter().copied()), groups);
        for (roles, id) in ours.iter().zip(&it.ids) {
            for (name, count) in known["raw"][id].as_object().unwrap() {
                assert_eq!(Some(role(roles, name)), count.as_u64(), "{}: {name} of {id}", it.name);
            }
        }
    }
    assert!(met >= 3, "only {met} networks with brokerage");
}

#[test]
fn published_numbers() {
    let all = networks();
    let shown = |ours: f64, table: f64| assert!((ours - table).abs() <= 0.5001e-4, "{ours} {table}");
    let it = all.iter().find(|it| it.name == "florentine_families marriage").unwrap();
    // as published without Pucci, who married into no other family
    let connected: Vec<&String> = it.ids.iter().filter(|id| *id != "Pucci").collect();
    let number = |v: u32| connected.iter().position(|id| **id == it.ids[v as usize]).unwrap() as u32;
    let graph = Graph::from_edges(15, it.graph.edges().iter().map(|e| (number(e.from), number(e.to), 1.0)));
    let between = betweenness(&graph, &Unwatched).unwrap().vertices_normalised().unwrap();
    let holes = structural_holes(&graph, &Unwatched).unwrap();
    let at = |family: &str| connected.iter().position(|id| *id == family).unwrap();
    for (family, value) in [("Medici", 0.522), ("Guadagni", 0.2546), ("Albizzi", 0.2125), ("Salviati", 0.1429)] {
        shown(between[at(family)], value);
    }
    for (family, value) in [("Medici", 0.2099), ("Guadagni", 0.25), ("Pazzi", 1.0)] {
        shown(holes[at(family)].unwrap().constraint, value);
    }
    let it = all.iter().find(|it| it.name == "zachary_karate tie").unwrap();
    let between = betweenness(&it.graph, &Unwatched).unwrap();
    for (v, value) in [(0, 231.0714), (33, 160.5516), (32, 76.6905), (2, 75.8508), (31, 73.0095)] {
        shown(between.vertices[v], value);
    }
    shown(degree_centralization(&degrees(&it.graph)).unwrap(), 0.3996);
    let clubs = it.groups.as_ref().unwrap();
    shown(external_internal(&it.graph, clubs).whole.index().unwrap(), -0.7179);
    shown(modularity(&it.graph, clubs, Weights::Equal).unwrap(), 0.3582);
    shown(leiden(&it.graph, Weights::Equal, 7, &Unwatched).unwrap().modularity.unwrap(), 0.4198);
}
