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
    for verb in ["new", "check", "analyse", "show", "fmt", "apply", "diff", "merge", "git-setup"] {
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
        for finding in value["findings"].as_array_mut().unwrap() {
            finding["message"] = Value::Null;
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
