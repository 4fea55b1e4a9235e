//! Everything that merges goes through the driver.

use std::fs;

use querschnitt::edit::merge;

use crate::repository::{OURS, Repository, THEIRS, parted};

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

/// A mistake on one side is told with the map's name and the side, not with the name of git's temporary file.
#[test]
fn an_unreadable_side_is_named() {
    let broken = |side: &str| {
        let (repository, _) = parted();
        repository.git(&format!("checkout -q {side}"));
        let text = fs::read_to_string(repository.map_path()).unwrap();
        fs::write(repository.map_path(), text.replacen("kind: Education", "kind: Nonsense", 1)).unwrap();
        repository.commit("broken");
        repository.git("checkout -q main");
        let merged = repository.try_git("merge --no-edit side");
        assert_eq!(merged.status.code(), Some(2), "{merged:?}");
        String::from_utf8(merged.stderr).unwrap()
    };
    for (side, told) in [("main", "map.ron (our version):"), ("side", "map.ron (the other version):")] {
        let said = broken(side);
        assert!(said.contains(told) && said.contains("Nonsense") && !said.contains(".merge_file"), "{said}");
    }
    let (repository, _) = parted();
    for name in ["base", "bytes"] {
        fs::write(repository.path("repo").join(name), b"\0no map").unwrap();
    }
    let call = ["merge", "--driver", "base", "map.ron", "map.ron", "-P", "town.ron"];
    let said = String::from_utf8(repository.querschnitt(&call).stderr).unwrap();
    assert!(said.contains("town.ron (the state before)"), "{said}");
    let call = ["merge", "--driver", "base", "bytes", "bytes", "-P", "town.ron"];
    let said = String::from_utf8(repository.querschnitt(&call).stderr).unwrap();
    assert!(said.contains("town.ron is neither a readable map nor text"), "{said}");
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

/// Git takes any other code up to 128 for a conflict whose marks stand in the file, and would go on with our side alone.
#[test]
fn whatever_is_wrong_with_the_driver_s_call_stops_git() {
    let (repository, _) = parted();
    let base = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/merge-base.ron");
    for call in [
        &["merge", "--driver"][..],
        &["merge", "--driver", "--nonsense", base, base, base],
        &["merge", "--driver", base, "gone.ron", base],
        &["merge", "--driver", base, base, base, "-o", "no-folder/map.ron"],
        &["merge", "--driver", "--on", "yesterday", base, base, base],
    ] {
        assert_eq!(repository.querschnitt(call).status.code(), Some(129), "{call:?}");
    }
    // bytes that git itself cannot join
    fs::write(repository.path("repo/bytes"), b"a\0b").unwrap();
    let call = ["merge", "--driver", base, "bytes", "bytes", "-P", "bytes"];
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
