//! Maps in real git repositories: everything that merges goes through the driver.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "support/long.rs"]
mod long;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use long::cases;
use querschnitt::edit::{Edit, compile_each, merge};
use querschnitt::map::{Map, Slot};
use querschnitt::store::{Document, SaveOptions, read_actions, read_text};
use tempfile::TempDir;

/// A repository with the base of the merge cases as `map.ron`, set up for maps.
struct Repository {
    folder: TempDir,
}

impl Repository {
    fn bare() -> Self {
        let repository = Self { folder: tempfile::tempdir().unwrap() };
        fs::create_dir(repository.path("repo")).unwrap();
        repository.git("init -q -b main");
        let base = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/merge-base.ron");
        fs::copy(base, repository.map_path()).unwrap();
        repository
    }

    fn new() -> Self {
        let repository = Self::bare();
        assert!(repository.querschnitt(&["git-setup"]).status.success());
        repository.commit("base");
        repository
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn map_path(&self) -> PathBuf {
        self.path("repo/map.ron")
    }

    fn prepared(&self, program: &str) -> Command {
        let mut command = Command::new(program);
        command.current_dir(self.path("repo")).env("HOME", self.folder.path()).env("GIT_CONFIG_NOSYSTEM", "1");
        for role in ["AUTHOR", "COMMITTER"] {
            command.env(format!("GIT_{role}_NAME"), "Test").env(format!("GIT_{role}_EMAIL"), "test@example.org");
        }
        for name in ["XDG_CONFIG_HOME", "GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE"] {
            command.env_remove(name);
        }
        command.env("LC_ALL", "C").env("GIT_EDITOR", "true").env("QUERSCHNITT_STATE", self.path("state"));
        command
    }

    /// Runs git, whatever comes of it.
    fn try_git(&self, arguments: &str) -> Output {
        self.prepared("git").args(arguments.split(' ')).output().unwrap()
    }

    fn git(&self, arguments: &str) -> String {
        let output = self.try_git(arguments);
        assert!(output.status.success(), "git {arguments}: {output:?}");
        String::from_utf8(output.stdout).unwrap()
    }

    fn querschnitt(&self, arguments: &[&str]) -> Output {
        self.prepared(env!("CARGO_BIN_EXE_querschnitt")).args(arguments).output().unwrap()
    }

    fn commit(&self, message: &str) {
        self.git("add -A");
        self.git(&format!("commit -q -m {message}"));
    }

    fn map(&self) -> Map {
        let text = fs::read_to_string(self.map_path()).unwrap();
        read_text(&text).unwrap_or_else(|why| panic!("{why:?}\n{text}"))
    }

    /// Does those of the actions that fit and saves.
    fn does(&self, actions: &str) -> Map {
        let mut document = Document::open(self.map_path()).unwrap();
        let mut map = document.map().clone();
        compile_each(&read_actions(&format!("[{actions}]")).unwrap(), &map).edit.apply(&mut map).unwrap();
        document.save(&map, SaveOptions::default()).unwrap();
        map
    }
}

const OURS: &str = r#"Rename(id: "vhs", name: "Volkshochschule"), Tie(from: "amt-b", to: "vhs", kind: Exchange)"#;
const THEIRS: &str =
    r#"Alter(id: "vhs", actor: (note: "seit 1919")), Assign(unit: "vhs", field: "wohnen", roles: [Consult])"#;

/// Two branches with one commit each; on `main`, which has ours.
fn parted() -> (Repository, [Map; 3]) {
    let repository = Repository::new();
    let base = repository.map();
    repository.git("checkout -q -b side");
    let theirs = repository.does(THEIRS);
    repository.commit("theirs");
    repository.git("checkout -q main");
    let ours = repository.does(OURS);
    repository.commit("ours");
    (repository, [base, ours, theirs])
}

#[test]
fn merge_rebase_cherry_pick_and_stash_join_both_sides() {
    let (repository, [base, ours, theirs]) = parted();
    let both = merge(&base, &ours, &theirs);
    assert_eq!(both.conflicts().count(), 0);
    for way in ["merge -q --no-edit side", "cherry-pick side", "rebase -q side"] {
        repository.git(way);
        assert!(repository.map() == both, "{way}");
        repository.git("reset -q --hard ORIG_HEAD");
        repository.git("checkout -q -B main side~1");
        repository.does(OURS);
        repository.commit("ours");
    }
    repository.git("checkout -q side");
    repository.does(OURS);
    repository.git("stash -q");
    repository.git("checkout -q -b other side~1");
    repository.does(r#"Alter(id: "awo", actor: (note: "neu"))"#);
    repository.commit("other");
    repository.git("stash pop -q");
    let popped = repository.map();
    let name = |id: &str| popped.name(&id.parse().unwrap()).to_owned();
    assert_eq!(name("vhs"), "Volkshochschule");
    assert_eq!(popped.actors().filter(|(_, actor)| actor.note.as_deref() == Some("neu")).count(), 1);
}

#[test]
fn revert_takes_back_one_commit_and_leaves_later_ones() {
    let repository = Repository::new();
    repository.does(OURS);
    repository.commit("first");
    repository.does(THEIRS);
    repository.commit("second");
    repository.git("revert --no-edit HEAD~1");
    let map = repository.map();
    assert_eq!(map.name(&"vhs".parse().unwrap()), "VHS");
    assert!(map.actors().any(|(_, actor)| actor.note.as_deref() == Some("seit 1919")));
}

#[test]
fn a_conflict_stops_git_and_stands_in_a_file_that_loads() {
    let repository = Repository::new();
    repository.git("checkout -q -b side");
    repository.does(r#"Rename(id: "vhs", name: "B")"#);
    repository.commit("theirs");
    repository.git("checkout -q main");
    repository.does(r#"Rename(id: "vhs", name: "A")"#);
    repository.commit("ours");
    let merged = repository.try_git("merge --no-edit side");
    assert_eq!(merged.status.code(), Some(1));
    let said = String::from_utf8_lossy(&merged.stderr);
    assert!(
        said.contains("map.ron: one conflict is open") && said.contains("\"VHS\": both sides changed \"Name\""),
        "{said}"
    );
    let map = repository.map();
    assert_eq!((map.conflicts().count(), map.name(&"vhs".parse().unwrap())), (1, "VHS"));
    let checked = repository.querschnitt(&["check", "map.ron"]);
    assert_eq!(checked.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&checked.stdout).contains("[file/conflict]"));
    fs::write(repository.path("repo/take.txt"), r#"[Resolve(slot: Node("vhs"), take: Theirs)]"#).unwrap();
    assert!(repository.querschnitt(&["apply", "map.ron", "take.txt"]).status.success());
    let map = repository.map();
    assert_eq!((map.conflicts().count(), map.name(&"vhs".parse().unwrap())), (0, "B"));
}

#[test]
fn what_is_no_map_is_left_to_people() {
    let (repository, _) = parted();
    fs::write(repository.map_path(), "no map").unwrap();
    repository.commit("broken");
    let merged = repository.try_git("merge --no-edit side");
    assert!(!merged.status.success());
    assert_eq!(fs::read_to_string(repository.map_path()).unwrap(), "no map");
    let base = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/merge-base.ron");
    let call = ["merge", "--driver", base, "map.ron", base, "-P", "map.ron"];
    assert_eq!(repository.querschnitt(&call).status.code(), Some(129));
}

/// The pattern of the attributes covers every RON file: those that are no maps are merged and compared as git would.
#[test]
fn other_ron_files_are_merged_and_compared_line_by_line() {
    let repository = Repository::new();
    let path = repository.path("repo/settings.ron");
    let write = |a: u32, e: u32, subject: &str| {
        fs::write(&path, format!("(\n  a: {a},\n  b: 2,\n  c: 3,\n  d: 4,\n  e: {e},\n)\n")).unwrap();
        repository.git("add settings.ron");
        repository.commit(subject);
    };
    write(1, 5, "settings");
    repository.git("checkout -q -b side");
    write(11, 5, "theirs");
    repository.git("checkout -q main");
    write(1, 55, "ours");
    repository.git("merge --no-edit side");
    let merged = fs::read_to_string(&path).unwrap();
    assert!(merged.contains("a: 11,") && merged.contains("e: 55,"), "{merged}");
    let told = repository.git("--no-pager diff HEAD~1 HEAD --ext-diff -- settings.ron");
    assert!(told.contains("-  a: 1,\n+  a: 11,") && told.starts_with("settings.ron\n@@"), "{told}");
    // what both changed stands between git's markers
    write(7, 55, "ours-again");
    repository.git("checkout -q side");
    write(8, 5, "theirs-again");
    assert!(!repository.try_git("merge --no-edit main").status.success());
    let disputed = fs::read_to_string(&path).unwrap();
    assert!(disputed.contains("<<<<<<< ours\n  a: 8,\n=======\n  a: 7,\n>>>>>>> theirs"), "{disputed}");
}

#[test]
fn both_sides_may_add_the_file() {
    let repository = Repository::new();
    repository.git("checkout -q --orphan alone");
    repository.does(OURS);
    repository.commit("alone");
    let merged = repository.try_git("merge --no-edit --allow-unrelated-histories main");
    assert!(merged.status.code().is_some_and(|code| code < 2), "{merged:?}");
    let map = repository.map();
    assert_eq!(map.actors().count(), 3);
    assert_eq!(map.conflicts().count(), 1, "the name");
}

#[test]
fn git_compares_in_words() {
    let (repository, _) = parted();
    let told = repository.git("diff side~1 side -- map.ron");
    assert_eq!(
        told.lines().collect::<Vec<_>>(),
        ["map.ron", "~ VHS changed (Note: seit 1919)", "+ VHS is now consulted on Wohnen"]
    );
    let log = repository.git("log -1 -p side -- map.ron");
    let changed: Vec<&str> = log.lines().filter(|line| line.starts_with('+') && !line.starts_with("+++")).collect();
    assert_eq!(changed.len(), 2, "{log}");
}

#[test]
fn the_set_up_may_be_done_twice_and_undone() {
    let repository = Repository::bare();
    let attributes = repository.path("repo/.gitattributes");
    fs::write(&attributes, "*.txt text\n").unwrap();
    for scope in [&["git-setup"][..], &["git-setup", "--global"]] {
        let file = if scope.len() == 1 { attributes.clone() } else { repository.path(".config/git/attributes") };
        let place = if scope.len() == 1 { "--local" } else { "--global" };
        assert!(repository.querschnitt(scope).status.success());
        let once = fs::read_to_string(&file).unwrap();
        assert!(repository.querschnitt(scope).status.success());
        assert_eq!(fs::read_to_string(&file).unwrap(), once);
        assert!(repository.git(&format!("config {place} --get-all merge.querschnitt.driver")).lines().count() == 1);
        assert!(repository.querschnitt(&[scope, &["--undo"]].concat()).status.success());
        assert!(repository.querschnitt(&[scope, &["--undo"]].concat()).status.success());
        assert!(!repository.try_git(&format!("config {place} --get merge.querschnitt.driver")).status.success());
    }
    assert_eq!(fs::read_to_string(&attributes).unwrap(), "*.txt text\n");
    assert!(!repository.path(".config/git/attributes").exists());
}

/// Actions that two people might do, many of which meet.
const PICKS: &[&str] = &[
    r#"Rename(id: "vhs", name: "Volkshochschule")"#,
    r#"Rename(id: "vhs", name: "Schule")"#,
    r#"Remove(id: "awo")"#,
    r#"Alter(id: "awo", actor: (note: "neu"))"#,
    r#"Tie(from: "awo", to: "amt-a", kind: Agreement)"#,
    r#"Merge(units: ["amt-a", "amt-b"], into: (id: "amt", name: "Amt"))"#,
    r#"Move(id: "dez-1", under: "dez-2")"#,
    r#"Move(id: "dez-2", under: "dez-1")"#,
    r#"Assign(unit: "amt-b", field: "wohnen", roles: [Lead])"#,
    r#"Assign(unit: "vhs", field: "wohnen", roles: [Lead, Deliver])"#,
    r#"ChangeId(id: "vhs", to: "volkshochschule")"#,
    r#"AddActor(id: "neu", actor: (name: "Neu", kind: Welfare))"#,
    r#"AddField(id: "neu", field: (name: "Neu"))"#,
    r#"SetMap(title: "Netz 2")"#,
    r#"AlterPath(id: "weg", path: (note: "kurz"))"#,
    r#"RemoveVariant(id: "modell")"#,
];

/// One side of a pair: a branch with up to three commits of a few edits each, and a comment of its own.
fn work_on(repository: &Repository, branch: &str, mut random: impl FnMut(usize) -> usize) -> Map {
    repository.git(&format!("checkout -q -B {branch} main"));
    let text = fs::read_to_string(repository.map_path()).unwrap();
    // Records that are never taken away: a comment goes with its record.
    let place = ["    fields: {\n", "        \"runde\"", "        \"wohnen\"", "    paths: {\n"][random(4)];
    fs::write(repository.map_path(), text.replacen(place, &format!("    // by {branch}\n{place}"), 1)).unwrap();
    for _ in 0..=random(3) {
        for _ in 0..=random(3) {
            repository.does(PICKS[random(PICKS.len())]);
        }
        repository.git("commit -q -a --allow-empty -m side");
    }
    repository.map()
}

/// What one side alone did to a record is done. Records whose id one of them changed are left to the laws of merging.
fn assert_nothing_lost(base: &Map, side: &Map, other: &Map, merged: &Map, pair: u32) {
    let changes_ids = [side, other].iter().any(|map| map.slots().iter().any(|slot| renames(map, slot)));
    let theirs = Edit::between(base, other);
    for (slot, change) in Edit::between(base, side).changes() {
        if !changes_ids && theirs.change(slot).is_none() {
            assert_eq!(merged.record(slot), change.after, "pair {pair}: {slot:?} is lost");
        }
    }
}

fn renames(map: &Map, slot: &Slot) -> bool {
    map.record(slot).is_some_and(|record| record.was().next().is_some())
}

/// Random sequences on two branches; a thousand pairs in the long form.
#[test]
fn random_branches_merge_to_what_the_maps_say_and_no_edit_is_lost() {
    let repository = Repository::new();
    let base = repository.map();
    let (mut clean_pairs, pairs) = (0, cases(12, 1000));
    for pair in 0..pairs {
        let mut state = u64::from(pair).wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1;
        let mut random = |end: usize| {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            (state >> 33) as usize % end
        };
        let theirs = work_on(&repository, "theirs", &mut random);
        let ours = work_on(&repository, "ours", &mut random);
        let merged = repository.try_git("merge --no-edit -q theirs");
        let expected = merge(&base, &ours, &theirs);
        let clean = expected.conflicts().next().is_none();
        assert_eq!(merged.status.success(), clean, "{pair}: {merged:?}");
        let found = repository.map();
        assert!(found == expected, "pair {pair}");
        if clean {
            clean_pairs += 1;
            assert_nothing_lost(&base, &ours, &theirs, &found, pair);
            assert_nothing_lost(&base, &theirs, &ours, &found, pair);
        }
        let text = fs::read_to_string(repository.map_path()).unwrap();
        assert!(["// by ours", "// by theirs"].iter().all(|comment| text.contains(comment)), "pair {pair}:\n{text}");
        repository.git("reset -q --hard");
    }
    println!("{pairs} pairs, {clean_pairs} without a conflict");
}
