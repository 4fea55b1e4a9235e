//! Famous and random networks the whole way: the files that NetworkX and igraph wrote go through `import`, and what
//! `analyse --format json` says of the map equals what both libraries compute (`tests/data/make.py`), to 1e-9 relative.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use querschnitt::exchange::{Import, Lexicon, format_for};
use serde_json::Value;

use crate::house::House;

/// How far two ways to compute one value may differ, relative to it; and what is zero to one of them.
const RELATIVE: f64 = 1e-9;
const ZERO: f64 = 1e-12;

/// Keys of units in our JSON and in the reference.
const UNITS: &[(&str, &str)] = &[
    ("degree", "degree"),
    ("strength", "strength"),
    ("betweenness", "betweenness"),
    ("betweenness_normalized", "betweenness_normalised"),
    ("weighted_betweenness", "betweenness_weighted"),
    ("closeness", "closeness"),
    ("harmonic", "harmonic"),
    ("eigenvector", "eigenvector"),
    ("pagerank", "pagerank"),
    ("core", "core"),
    ("constraint", "constraint"),
    ("effective_size", "effective_size"),
    ("cut_vertex", "cut_vertex"),
];
/// Keys of ties.
const TIES: &[(&str, &str)] =
    &[("betweenness", "edge_betweenness"), ("weighted_betweenness", "edge_betweenness_weighted"), ("bridge", "bridge")];

fn text(value: &Value) -> &str {
    value.as_str().unwrap()
}

fn texts(list: &Value) -> Vec<&str> {
    list.as_array().unwrap().iter().map(text).collect()
}

fn same(ours: &Value, theirs: &Value) -> bool {
    match (ours.as_f64(), theirs.as_f64()) {
        (Some(ours), Some(theirs)) => (ours - theirs).abs() <= RELATIVE * theirs.abs() + ZERO,
        // a unit without ties is near nobody: nothing to us, 0 to them
        (None, Some(theirs)) => ours.is_null() && theirs == 0.0,
        _ => ours == theirs,
    }
}

/// The id that `import` gives each node.
fn ids(known: &Value, folder: &Path) -> BTreeMap<String, String> {
    let mut import = Import::default();
    for file in texts(&known["files"]) {
        import.add(format_for(file).unwrap().read(&fs::read(folder.join(file)).unwrap()));
    }
    let read = import.join(None, &Lexicon::default()).unwrap();
    read.ids.iter().map(|(node, id)| (node.clone(), id.to_string())).collect()
}

/// What the program says of a network, by id and by pair of ids.
fn analysed(house: &House, known: &Value, folder: &Path) -> Value {
    for file in texts(&known["files"]) {
        fs::copy(folder.join(file), house.path(file)).unwrap();
    }
    let imported = house.run(&[&["import", "-o", "map.ron"], &texts(&known["files"])[..]].concat());
    assert_eq!(imported.code, 0, "{}", imported.err);
    let said = house.run(&["analyse", "--format=json", "map.ron"]);
    assert_eq!(said.code, 0, "{}", said.err);
    serde_json::from_str(&said.out).unwrap()
}

fn compare(name: &str, known: &Value, ids: &BTreeMap<String, String>, ours: &Value) {
    let units: BTreeMap<_, _> =
        ours["units"].as_array().unwrap().iter().map(|unit| (text(&unit["id"]), unit)).collect();
    let ties = ours["ties"].as_array().unwrap();
    let ties: BTreeMap<_, _> = ties.iter().map(|tie| ([text(&tie["from"]), text(&tie["to"])], tie)).collect();
    for (place, node) in texts(&known["nodes"]).into_iter().enumerate() {
        let unit = units[ids[node].as_str()];
        for (key, theirs) in UNITS {
            let theirs = &known["values"][theirs][place];
            assert!(same(&unit[key], theirs), "{name}: {key} of {node}: ours {}, theirs {theirs}", unit[key]);
        }
    }
    for (place, edge) in known["edges"].as_array().unwrap().iter().enumerate() {
        let (a, b) = (ids[text(&edge[0])].as_str(), ids[text(&edge[1])].as_str());
        let tie = ties.get(&[a, b]).or_else(|| ties.get(&[b, a])).unwrap();
        for (key, theirs) in TIES {
            let theirs = &known["values"][theirs][place];
            assert!(same(&tie[key], theirs), "{name}: {key} of {edge}: ours {}, theirs {theirs}", tie[key]);
        }
    }
    assert!(same(&ours["network"]["density"], &known["values"]["density"][0]), "{name}: density");
    assert_eq!(ours["network"]["components"], count(&known["values"]["components"]), "{name}: components");
    assert_eq!(ours["network"]["edges"], count(&known["edges"]), "{name}: edges");
}

fn count(list: &Value) -> usize {
    list.as_array().unwrap().len()
}

#[test]
fn analyse_agrees_with_networkx_and_igraph() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/networks");
    let mut files: Vec<PathBuf> = fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.retain(|path| path.extension().is_some_and(|ending| ending == "json"));
    assert!(files.len() >= 20, "only {} networks found", files.len());
    for file in files {
        let known: Value = serde_json::from_str(&fs::read_to_string(&file).unwrap()).unwrap();
        let house = House::new();
        let ours = analysed(&house, &known, &folder);
        compare(&file.file_stem().unwrap().to_string_lossy(), &known, &ids(&known, &folder), &ours);
    }
}
