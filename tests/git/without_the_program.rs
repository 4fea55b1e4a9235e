//! Git goes on when the program it was set up with is gone.

use std::fs::{self, Permissions};
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::{Path, PathBuf};

use crate::repository::{OURS, Repository};

/// Where programs are put, though nobody should.
const AWKWARD_FOLDER: &str = "a 'b' \"ä\" %A%%P $x;`y` \\z";

/// A repository set up by a program in an awkward folder, with two branches that both change one line; on `main`.
fn set_up_from_elsewhere() -> (Repository, PathBuf) {
    let repository = Repository::bare();
    let program = repository.path(AWKWARD_FOLDER).join("querschnitt");
    fs::create_dir(repository.path(AWKWARD_FOLDER)).unwrap();
    let here = env!("CARGO_BIN_EXE_querschnitt");
    fs::hard_link(here, &program).or_else(|_| fs::copy(here, &program).map(drop)).unwrap();
    // in front of any that is installed here: to a shell that is one that cannot be run
    fs::create_dir(repository.path("bin")).unwrap();
    write_script(&repository.path("bin/querschnitt"), "exit 127");
    let done = repository.prepared(&program.to_string_lossy()).arg("git-setup").output().unwrap();
    assert!(done.status.success(), "{done:?}");
    repository.commit("base");
    repository.git("checkout -q -b side");
    repository.does(r#"Rename(id: "vhs", name: "Schule")"#);
    repository.commit("theirs");
    repository.git("checkout -q main");
    repository.does(r#"Rename(id: "vhs", name: "Volkshochschule"), Rename(id: "awo", name: "AWO Nord")"#);
    repository.commit("ours");
    (repository, program)
}

fn write_script(path: &Path, text: &str) {
    fs::write(path, format!("#!/bin/sh\n{text}\n")).unwrap();
    fs::set_permissions(path, Permissions::from_mode(0o755)).unwrap();
}

fn assert_git_does_without(repository: &Repository) {
    let merged = repository.try_git("merge --no-edit side");
    assert_eq!(merged.status.code(), Some(1), "{merged:?}");
    let said = String::from_utf8_lossy(&merged.stderr);
    assert!(said.contains("git merges the map line by line: map.ron"), "{said}");
    let text = fs::read_to_string(repository.map_path()).unwrap();
    let marks: Vec<_> = ["<<<<<<< ours", "\"Volkshochschule\"", "=======", "\"Schule\"", ">>>>>>> theirs"]
        .map(|mark| text.find(mark).unwrap_or_else(|| panic!("{mark}: {text}")))
        .into();
    assert!(marks.is_sorted(), "{text}");
    assert!(repository.git("diff").contains("++<<<<<<< ours"));
    assert_eq!(repository.git("diff --cached").trim_end(), "* Unmerged path map.ron");
    repository.git("reset -q --hard");
    // what does not meet is merged
    repository.git("checkout -q -B other side~1");
    repository.does(r#"AddField(id: "neu", field: (name: "Neu"))"#);
    repository.commit("other");
    repository.git("merge -q --no-edit main");
    let map = repository.map();
    assert_eq!((map.name(&"awo".parse().unwrap()), map.name(&"neu".parse().unwrap())), ("AWO Nord", "Neu"));
    // and what differs is shown
    repository.does(OURS);
    for call in ["diff HEAD", "diff HEAD~1 HEAD", "log -p -1 --ext-diff -m", "log -p -2 --no-ext-diff"] {
        let told = repository.git(call);
        assert!(told.lines().any(|line| line.starts_with("+    ")), "{call}: {told}");
    }
    assert!(repository.git("show HEAD:map.ron").contains("Neu"));
    assert!(repository.git("blame map.ron").contains("Neu"));
}

#[test]
fn a_program_in_an_awkward_folder_is_called() {
    let (repository, _) = set_up_from_elsewhere();
    assert!(repository.git("diff HEAD~1 HEAD").contains("~ AWO renamed to AWO Nord"));
    assert!(repository.git("log -p -1").contains(" Name: AWO Nord"));
    assert_eq!(repository.try_git("merge --no-edit side").status.code(), Some(1));
    assert_eq!(repository.map().conflicts().count(), 1);
}

#[test]
fn without_the_program_git_merges_and_compares_lines() {
    let (repository, program) = set_up_from_elsewhere();
    fs::remove_file(program).unwrap();
    assert_git_does_without(&repository);
}

#[test]
fn a_program_that_cannot_be_run_is_done_without() {
    let (repository, program) = set_up_from_elsewhere();
    fs::remove_file(&program).unwrap();
    fs::create_dir(&program).unwrap();
    assert_git_does_without(&repository);
}

#[test]
fn a_program_that_moved_is_found_on_the_search_path() {
    let (repository, program) = set_up_from_elsewhere();
    fs::remove_file(program).unwrap();
    fs::remove_file(repository.path("bin/querschnitt")).unwrap();
    symlink(env!("CARGO_BIN_EXE_querschnitt"), repository.path("bin/querschnitt")).unwrap();
    assert!(repository.git("diff HEAD~1 HEAD").contains("~ AWO renamed to AWO Nord"));
    assert_eq!(repository.try_git("merge --no-edit side").status.code(), Some(1));
    assert_eq!(repository.map().conflicts().count(), 1);
}

/// A program that breaks down leaves git's merge stopped with an error, never our side alone as if it were a conflict.
#[test]
fn a_program_that_breaks_down_stops_the_merge() {
    for code in ["exit 2", "exit 101", "kill -9 $$"] {
        let (repository, program) = set_up_from_elsewhere();
        fs::remove_file(&program).unwrap();
        write_script(&program, code);
        let merged = repository.try_git("merge --no-edit side");
        assert_eq!(merged.status.code(), Some(2), "{code}: {merged:?}");
        assert!(!repository.git("status --porcelain").contains("UU"), "{code}");
    }
}
