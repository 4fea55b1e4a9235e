//! What only reads leaves everything as it was: every verb that does not write, in a folder whose every file is compared
//! before and after, with its bytes and its time, git's own files among them.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::SystemTime;

use crate::house::{House, SMALL};

/// The verbs that are there to write. Some of them read only, when told so.
const WRITERS: &[&str] = &["new", "apply", "variant", "git-setup", "import", "fmt"];

/// Calls that only read. `out.ron` is never there.
const READERS: &[&str] = &[
    "check town.ron map.ron",
    "check --explain --format json town.ron",
    "check --format github --fail-on never town.ron",
    "check broken.ron",
    "analyse town.ron",
    "analyse --timings --format json town.ron@amt-migration",
    "analyse --format csv --threads 1 town.ron",
    "compare town.ron",
    "compare --format json --draws 100 town.ron map.ron",
    "compare --format csv --draws 100 town.ron@amt-migration town.ron",
    "suggest --steps 1 --limit 1 town.ron",
    "suggest --steps 1 --limit 1 --format json town.ron",
    "show --view outline town.ron",
    "show --view matrix --ascii town.ron",
    "show --view network town.ron",
    "show --view findings town.ron",
    "show --view measures town.ron",
    "show --view variants town.ron",
    "history town.ron",
    "history --changes --of auslaenderbehoerde town.ron",
    "history --format json town.ron",
    "diff map.ron other.ron",
    "diff --format json map.ron other.ron",
    "diff --textconv town.ron",
    "diff --git map.ron map.ron 0 0 other.ron 0 0",
    "merge map.ron other.ron third.ron",
    "merge map.ron other.ron map.ron -o -",
    "fmt --check town.ron map.ron other.ron",
    "apply map.ron steps.ron -o -",
    "apply map.ron refused.ron",
    "variant",
    "variant town.ron --model staff-unit --propose -o -",
    "variant map.ron --like other.ron --name Anders -o -",
    "import nodes.csv -o -",
    "import nodes.csv --into map.ron -o -",
    "new map.ron --template integration",
];

/// A repository with maps of which one is not canonical, one open to a merge and one no map.
fn house() -> House {
    let house = House::new();
    let town = Path::new(env!("CARGO_MANIFEST_DIR")).join("maps/musterstadt.ron");
    house.write("town.ron", fs::read(town).unwrap());
    house.write("map.ron", SMALL);
    house.write("other.ron", SMALL.replace("\"Sozialamt\"", "  \"Amt für Soziales\"  /* neu */"));
    house.write("third.ron", SMALL.replace("\"Sozialamt\"", "\"Sozialreferat\""));
    house.write("broken.ron", "Map(");
    house.write("steps.ron", "[Rename(id: \"sozialamt\", name: \"Amt\")]");
    house.write("refused.ron", "[Remove(id: \"niemand\")]");
    house.write("nodes.csv", "id,label\na,A\nb,B\n");
    for arguments in [&["init", "-q"][..], &["add", "-A"], &["commit", "-q", "-m", "Stand"]] {
        let mut git = Command::new("git");
        for role in ["AUTHOR", "COMMITTER"] {
            git.env(format!("GIT_{role}_NAME"), "Test").env(format!("GIT_{role}_EMAIL"), "test@example.org");
        }
        git.current_dir(house.path("")).env("HOME", house.path("")).env("GIT_CONFIG_NOSYSTEM", "1");
        assert!(git.args(arguments).output().unwrap().status.success());
    }
    house
}

/// Every file and folder below the house, with bytes and time.
fn everything(house: &House) -> BTreeMap<PathBuf, (Option<Vec<u8>>, SystemTime)> {
    let mut found = BTreeMap::new();
    let mut folders = vec![house.path("")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            let about = fs::symlink_metadata(&path).unwrap();
            if about.is_dir() {
                folders.push(path.clone());
            }
            let bytes = about.is_file().then(|| fs::read(&path).unwrap());
            found.insert(path, (bytes, about.modified().unwrap()));
        }
    }
    found
}

#[test]
fn what_only_reads_touches_nothing() {
    let house = house();
    let before = everything(&house);
    for call in READERS {
        let arguments: Vec<&str> = call.split(' ').collect();
        let output = house.command(&arguments).env("PATH", std::env::var_os("PATH").unwrap()).output().unwrap();
        let is_refused = ["check broken.ron", "apply map.ron refused.ron", "new map.ron --template integration"];
        assert_eq!(output.status.code() == Some(2), is_refused.contains(call), "{call}: {output:?}");
        let after = everything(&house);
        assert!(before.keys().eq(after.keys()), "{call}: {:?}", after.keys());
        for (path, state) in &before {
            assert!(after[path] == *state, "{call} changed {}", path.display());
        }
    }
}

/// A new verb has to say on which side it stands.
#[test]
fn no_verb_is_forgotten() {
    let help = House::new().run(&["--help"]).out;
    let listed = help.lines().skip_while(|line| !line.starts_with("Verbs")).skip(1);
    let rows = listed.take_while(|line| line.starts_with("  ")).filter(|line| !line.starts_with("   "));
    let verbs: BTreeSet<&str> = rows.filter_map(|line| line.split_whitespace().next()).collect();
    let known: BTreeSet<&str> =
        READERS.iter().filter_map(|call| call.split(' ').next()).chain(WRITERS.iter().copied()).collect();
    assert!(verbs.len() > 10, "{help}");
    assert_eq!(verbs, known);
}
