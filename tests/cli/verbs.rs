//! The other reading verbs, help, and outputs that end early.

use std::fs::{File, OpenOptions};
use std::process::Stdio;

use insta::assert_snapshot;
use serde_json::Value;

use crate::house::House;

#[test]
fn help() {
    let house = House::new();
    assert_snapshot!(house.both(&["--help"]));
    for verb in ["new", "check", "analyse", "compare", "suggest", "show", "fmt", "apply", "diff", "merge", "git-setup"]
    {
        assert_snapshot!(format!("help_{verb}"), house.both(&[verb, "--help"]));
    }
    assert_eq!(house.run(&["--version"]).out, format!("querschnitt {}\n", env!("CARGO_PKG_VERSION")));
}

#[test]
fn the_locale_chooses_the_language() {
    let house = House::new();
    let german = house.command(&["--help"]).env("LC_ALL", "de_DE.UTF-8").output().unwrap();
    assert!(String::from_utf8(german.stdout).unwrap().contains("Aufruf:"));
    assert!(house.run(&["--help"]).out.contains("Usage:"));
}

#[test]
fn without_a_terminal_the_editor_says_so() {
    let house = House::with_map();
    assert_snapshot!(house.both(&["map.ron"]));
    assert_eq!(house.run(&[]).code, 2);
}

#[test]
fn analyse_as_text() {
    let house = House::with_musterstadt();
    let before = house.state("musterstadt.ron");
    assert_snapshot!(house.run(&["analyse", "--on", "2026-12-01", "musterstadt.ron"]).told());
    assert_snapshot!(
        "analyse_in_german",
        house.run(&["analyze", "--lang=de", "--on", "2026-12-01", "musterstadt.ron"]).told()
    );
    assert_eq!(house.state("musterstadt.ron"), before);
}

#[test]
fn analyse_as_a_table_for_spreadsheets() {
    let house = House::with_musterstadt();
    let call = ["analyse", "--on", "2026-12-01", "--format", "csv", "musterstadt.ron"];
    let said = house.run(&call);
    assert_eq!(said.code, 0);
    let rows: Vec<Vec<&str>> = said.out.lines().map(|row| row.split(',').collect()).collect();
    assert_eq!(rows.len(), 1 + 44);
    assert!(rows.iter().all(|row| row.len() == rows[0].len()));
    assert_eq!(rows[0][..5], ["id", "name", "office", "degree", "strength"]);
    let hub = rows.iter().find(|row| row[0] == "stabsstelle-integration").unwrap();
    assert_eq!(hub[1..4], ["Stabsstelle Integration", "stabsstelle-integration", "13"]);

    house.write("map.ron", crate::house::SMALL.replace("\"Sozialamt\"", "\"=HYPERLINK(1)\""));
    assert!(house.run(&["analyse", "--format=csv", "map.ron"]).out.contains("sozialamt,'=HYPERLINK(1),"));
}

#[test]
fn analyse_only_what_is_asked_for() {
    let house = House::with_musterstadt();
    let call = ["analyse", "--on", "2026-12-01", "--measures", "closeness,congruence", "--timings"];
    let said = house.run(&[&call[..], &["--format=json", "musterstadt.ron"]].concat());
    let analysis: Value = serde_json::from_str(&said.out).unwrap();
    let unit = analysis["units"][0].as_object().unwrap();
    assert_eq!(unit.keys().collect::<Vec<_>>(), ["closeness", "id"]);
    assert_eq!(analysis["indicators"].as_object().unwrap().keys().collect::<Vec<_>>(), ["congruence"]);
    assert!(analysis.get("findings").is_none() && analysis["ties"].as_array().unwrap().is_empty());
    let timed: Vec<&str> = said.err.lines().map(|line| line.split('\t').next().unwrap()).collect();
    assert_eq!(timed, ["distances", "coordination"]);
    assert!(said.err.lines().all(|line| line.ends_with(" ms")));
    assert_snapshot!(house.both(&["analyse", "--measures", "betweeness,xyz", "musterstadt.ron"]));
    assert_snapshot!("analyse_two_measures", house.run(&[&call[..5], &["musterstadt.ron"]].concat()).told());
}

#[test]
fn analyse_is_the_same_on_any_number_of_threads() {
    let house = House::with_musterstadt();
    let on = |threads: &str| {
        house.run(&["analyse", "--on=2026-12-01", "--threads", threads, "--format=json", "musterstadt.ron"]).out
    };
    assert!(on("1").len() > 1000 && on("1") == on("2") && on("2") == on("7"));
    assert_eq!(house.run(&["analyse", "--threads", "0", "musterstadt.ron"]).code, 2);
}

/// Every key of the design, whatever the map has.
#[test]
fn analyse_tells_every_key() {
    let house = House::with_musterstadt();
    let said = house.run(&["analyse", "--on=2026-12-01", "--format=json", "musterstadt.ron"]);
    let analysis: Value = serde_json::from_str(&said.out).unwrap();
    let keys = [
        ("", "format file variant on counts indicators network units ties fields coordination paths findings"),
        ("", "bus_factor key_players core_periphery line offices notes"),
        ("/counts", "departments actors fields responsibilities ties"),
        ("/network", "nodes edges components density modularity degree_centralization betweenness_centralization"),
        ("/network", "fragmentation distance_fragmentation ei_index"),
        ("/units/0", "id office degree strength betweenness betweenness_normalized closeness harmonic eigenvector"),
        ("/units/0", "pagerank core constraint effective_size cut_vertex blocks fragmentation_if_lost"),
        ("/units/0", "distance_fragmentation_if_lost community ei_index load staff span brokerage"),
        ("/units/0/brokerage", "coordinator gatekeeper representative consultant liaison expected z"),
        ("/ties/0", "from to bridge betweenness"),
        ("/fields/0", "id leads deliverers uncovered"),
        ("/coordination", "required congruence congruence_mediated cost surplus"),
        ("/coordination/required/0", "a b weight state fields"),
        ("/paths/0", "id handovers office_changes gaps"),
        ("/line", "connectedness hierarchy efficiency least_upper_bounds"),
        ("/findings/0", "rule severity subjects evidence message remedies accepted fragile line column"),
        ("/indicators", "fields_led fields_delivered scopes_covered fields_with_participation bus_factor"),
        ("/indicators", "ending_within_year congruence congruence_mediated required_across_offices coordination_cost"),
        ("/indicators", "modularity_required modularity_actual ei_index_required ei_index_actual"),
        ("/indicators", "betweenness_centralization cut_vertices fragility escalation_distance function_conflicts"),
        ("/indicators", "handovers_per_path office_changes_per_path largest_span largest_load offices effort"),
        ("/indicators", "staff_moved responsibilities_changed"),
    ];
    for (place, names) in keys {
        let object = analysis.pointer(place).unwrap().as_object().unwrap();
        for name in names.split(' ') {
            assert!(object.contains_key(name), "{place}/{name}");
        }
    }
}

#[test]
fn analyse_as_json() {
    let house = House::with_musterstadt();
    let call = ["analyse", "--on", "2026-12-01", "--format", "json", "musterstadt.ron"];
    let said = house.run(&call);
    assert_eq!(said.code, 0);
    let analysis: Value = serde_json::from_str(&said.out).unwrap();
    assert_eq!((&analysis["format"], &analysis["on"]), (&1.into(), &"2026-12-01".into()));
    assert_eq!(analysis["counts"]["departments"], 24);
    let hub =
        analysis["units"].as_array().unwrap().iter().find(|unit| unit["id"] == "stabsstelle-integration").unwrap();
    assert_eq!((&hub["degree"], &hub["cut_vertex"]), (&13.into(), &true.into()));
    let normalized = hub["betweenness_normalized"].as_f64().unwrap();
    assert!((normalized - 0.399).abs() < 0.0005, "{normalized}");
    assert_eq!(analysis["coordination"]["required"].as_array().unwrap().len(), 92);
    // Only messages follow the language.
    let german: Value = serde_json::from_str(&house.run(&[&["--lang=de"], &call[..]].concat()).out).unwrap();
    let without_messages = |mut value: Value| {
        for list in ["findings", "notes"] {
            for told in value[list].as_array_mut().unwrap() {
                told["message"] = Value::Null;
            }
        }
        value
    };
    assert_ne!(analysis, german);
    assert_eq!(without_messages(analysis), without_messages(german));
}

#[test]
fn an_empty_map_is_analysed() {
    let house = House::new();
    house.write("map.ron", "Map(format: 1)");
    assert_snapshot!(house.run(&["analyse", "--on", "2026-12-01", "map.ron"]).told());
    assert_snapshot!(
        "an_empty_map_as_json",
        house.run(&["analyse", "--on", "2026-12-01", "--format=json", "map.ron"]).out
    );
}

#[test]
fn views_as_plain_text() {
    let house = House::with_musterstadt();
    let before = house.state("musterstadt.ron");
    for view in ["outline", "matrix", "network", "findings"] {
        let call = ["show", "--lang=de", "--on", "2026-12-01", "--view", view, "musterstadt.ron"];
        let said = house.run(&call);
        assert_eq!((said.code, said.err.as_str()), (0, ""), "{view}");
        assert!(said.out.starts_with("Integrationsnetzwerk Musterstadt"), "{view}: {}", said.out);
        let narrow = house.run(&[&call[..], &["--width", "60", "--ascii"]].concat());
        assert!(narrow.out.is_ascii() && narrow.out != said.out, "{view}: {}", narrow.out);
    }
    assert_snapshot!(house.run(&["show", "--on", "2026-12-01", "--view", "outline", "musterstadt.ron"]).told());
    assert_eq!(house.run(&["show", "--view", "outline", "--width", "5", "musterstadt.ron"]).code, 2);
    assert_eq!(house.state("musterstadt.ron"), before);
}

#[test]
fn a_closed_pipe_ends_quietly() {
    let house = House::with_musterstadt();
    let mut child =
        house.command(&["analyse", "musterstadt.ron"]).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert!(output.stderr.is_empty(), "{}", String::from_utf8_lossy(&output.stderr));
    assert_eq!(output.status.code(), Some(0));
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_behind_the_output_is_told() {
    let house = House::with_musterstadt();
    let full = || Stdio::from(OpenOptions::new().write(true).open("/dev/full").unwrap());
    let output = house.command(&["analyse", "musterstadt.ron"]).stdout(full()).output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert_snapshot!(String::from_utf8(output.stderr).unwrap());
    // Nobody is left to tell, which is no reason to fall over.
    let output = house.command(&["analyse", "missing.ron"]).stdout(full()).stderr(full()).output().unwrap();
    assert_eq!(output.status.code(), Some(2));
}

#[cfg(unix)]
#[test]
fn arguments_need_not_be_unicode() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt;

    let house = House::with_map();
    let name = OsStr::from_bytes(b"gr\xFC\xDFe.ron");
    std::fs::rename(house.path("map.ron"), house.path("x").with_file_name(name)).unwrap();
    let output = house.command(&["check"]).arg(name).output().unwrap();
    assert_eq!(output.status.code(), Some(0));
    let output = house.command(&["new", "neu.ron", "--title"]).arg(name).output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(File::open(house.path("neu.ron")).is_err());
}
