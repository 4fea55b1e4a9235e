//! What `git-setup` writes, and takes back.

use std::fs;

use crate::repository::Repository;

/// What earlier versions wrote, once or, after hands were at it, twice.
#[test]
fn an_older_set_up_is_replaced_and_undone() {
    let repository = Repository::bare();
    for value in ["/old/querschnitt diff --git", "/older/querschnitt diff --git"] {
        repository.prepared("git").args(["config", "--add", "diff.querschnitt.command", value]).output().unwrap();
    }
    assert!(repository.querschnitt(&["git-setup"]).status.success());
    let command = repository.git("config --get-all diff.querschnitt.command");
    assert!(command.lines().count() == 1 && command.ends_with("; f\n") && !command.contains("/old"), "{command}");
    for value in ["/old/querschnitt diff --git", "/older/querschnitt diff --git"] {
        repository.prepared("git").args(["config", "--add", "diff.querschnitt.command", value]).output().unwrap();
    }
    assert!(repository.querschnitt(&["git-setup", "--undo"]).status.success());
    assert!(!repository.git("config --list --local").contains("querschnitt"));
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
