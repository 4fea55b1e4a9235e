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

#[test]
fn every_byte_of_the_user_s_own_attributes_stays() {
    let repository = Repository::bare();
    let attributes = repository.path("repo/.gitattributes");
    for own in [
        "*.txt text\r\n*.bat eol=crlf\r\n",
        "maps/*.ron merge=querschnitt diff=querschnitt eol=lf\n# merge=querschnitt diff=querschnitt\n",
        "*.txt text",
        "\n\n  # indented\n*.ron\ttext\n",
    ] {
        fs::write(&attributes, own).unwrap();
        assert!(repository.querschnitt(&["git-setup"]).status.success());
        let told = repository.git("check-attr merge diff -- map.ron map.view.ron");
        let lines: Vec<_> = told.lines().collect();
        assert_eq!(lines[0], "map.ron: merge: querschnitt", "{own}");
        assert!(lines[1].ends_with(" querschnitt") && lines[2..].iter().all(|line| line.ends_with("unspecified")));
        assert!(repository.querschnitt(&["git-setup", "--undo"]).status.success());
        assert_eq!(fs::read_to_string(&attributes).unwrap(), own);
    }
}

#[test]
fn a_pattern_means_to_git_what_it_says() {
    for (pattern, map, other) in [
        ("k ä/*.ron", "k ä/x.ron", "k/x.ron"),
        ("#x", "#x", "x"),
        ("\"a\".ron", "\"a\".ron", "a.ron"),
        ("-x/*.ron", "-x/a.ron", "a.ron"),
        ("a b\\*.ron", "a b*.ron", "a bc.ron"),
    ] {
        let repository = Repository::bare();
        assert!(repository.querschnitt(&["git-setup", "--pattern", pattern]).status.success(), "{pattern}");
        let told = repository.prepared("git").args(["check-attr", "-z", "merge", "--", map, other]).output().unwrap();
        let told = String::from_utf8(told.stdout).unwrap();
        let words: Vec<_> = told.split('\0').collect();
        assert_eq!((words[2], words[5]), ("querschnitt", "unspecified"), "{pattern}");
    }
    let repository = Repository::bare();
    for pattern in ["", "!x.ron", "a\n* -diff", "karten/", "[attr]x"] {
        let done = repository.querschnitt(&["git-setup", "--pattern", pattern]);
        assert_eq!(done.status.code(), Some(2), "{pattern:?}");
        assert!(!repository.path("repo/.gitattributes").exists());
        assert!(!repository.git("config --list --local").contains("querschnitt"));
    }
}
