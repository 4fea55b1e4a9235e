//! A year's editing in a real git repository: plain `git log -p` shows a line or two a change, and with this program's diff
//! the log reads like minutes.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use insta::assert_snapshot;
use tempfile::TempDir;

/// One line of `tests/data/year.txt`.
struct Meeting {
    /// What the minutes say.
    said: &'static str,
    /// Each changed line holds one of these words.
    about: &'static str,
    /// What was typed.
    actions: &'static str,
}

fn meetings() -> impl Iterator<Item = Meeting> {
    include_str!("data/year.txt").lines().filter(|line| !line.starts_with('#')).map(|line| {
        let mut parts = line.splitn(3, " | ");
        let mut part = || parts.next().unwrap();
        Meeting { said: part(), about: part(), actions: part() }
    })
}

struct Year {
    folder: TempDir,
}

impl Year {
    /// A repository set up for maps, with the teaching map and a commit for each meeting.
    fn gone_by() -> Self {
        let year = Self { folder: tempfile::tempdir().unwrap() };
        fs::create_dir(year.repository()).unwrap();
        year.git(&["init", "-q", "-b", "main"]);
        let map = Path::new(env!("CARGO_MANIFEST_DIR")).join("maps/musterstadt.ron");
        fs::copy(map, year.repository().join("map.ron")).unwrap();
        year.run(env!("CARGO_BIN_EXE_querschnitt"), &["git-setup"], "C");
        year.commit("Karte angelegt");
        for meeting in meetings() {
            fs::write(year.folder.path().join("steps.ron"), format!("[{}]", meeting.actions)).unwrap();
            year.run(env!("CARGO_BIN_EXE_querschnitt"), &["apply", "map.ron", "../steps.ron"], "C");
            year.commit(meeting.said);
        }
        year
    }

    fn repository(&self) -> PathBuf {
        self.folder.path().join("repository")
    }

    fn run(&self, program: &str, arguments: &[&str], locale: &str) -> String {
        let mut command = Command::new(program);
        command.current_dir(self.repository()).env("HOME", self.folder.path()).env("GIT_CONFIG_NOSYSTEM", "1");
        for role in ["AUTHOR", "COMMITTER"] {
            command.env(format!("GIT_{role}_NAME"), "Test").env(format!("GIT_{role}_EMAIL"), "test@example.org");
        }
        for name in ["XDG_CONFIG_HOME", "GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE"] {
            command.env_remove(name);
        }
        command.env("LC_ALL", locale).env("QUERSCHNITT_STATE", self.folder.path().join("state"));
        let output = command.args(arguments).output().unwrap();
        assert!(output.status.success(), "{program} {arguments:?}: {output:?}");
        String::from_utf8(output.stdout).unwrap()
    }

    fn git(&self, arguments: &[&str]) -> String {
        self.run("git", arguments, "C")
    }

    fn commit(&self, message: &str) {
        self.git(&["add", "-A"]);
        self.git(&["commit", "-q", "-m", message]);
    }

    /// The log since the map was begun, oldest first: what was said above what git shows of the file.
    fn minutes(&self, options: &[&str], locale: &str) -> String {
        let first = self.git(&["rev-list", "--max-parents=0", "HEAD"]);
        let since = format!("{}..HEAD", first.trim());
        let call = [&["log", "-p", "--reverse", "--format=## %s", "-U0"], options, &[&since, "--", "map.ron"]].concat();
        self.run("git", &call, locale)
    }
}

fn is_change(line: &str) -> bool {
    (line.starts_with('+') || line.starts_with('-')) && !line.starts_with("+++") && !line.starts_with("---")
}

/// Without any set-up: what everyone sees on any machine.
#[test]
fn a_change_is_a_line_in_plain_git() {
    let year = Year::gone_by();
    let log = year.minutes(&["--no-ext-diff", "--no-textconv"], "C");
    let commits: Vec<&str> = log.split("## ").skip(1).collect();
    assert_eq!(commits.len(), meetings().count());
    let is_a_line = |commit: &str, meeting: &Meeting| {
        let changed: Vec<&str> = commit.lines().filter(|line| is_change(line)).collect();
        let few = |sign| changed.iter().filter(|line| line.starts_with(sign)).count() <= 3;
        let is_about = |line: &&str| meeting.about.split(' ').any(|word| line.contains(word));
        !changed.is_empty()
            && (few('+') || meeting.about.starts_with("outgrows"))
            && few('-')
            && changed.iter().all(is_about)
    };
    let others = commits.iter().zip(meetings()).filter(|(commit, meeting)| !is_a_line(commit, meeting));
    assert_eq!(meetings().filter(|meeting| meeting.about.starts_with("outgrows")).count(), 1);
    assert_eq!(others.map(|(commit, _)| *commit).collect::<String>(), "");
}

#[test]
fn with_the_program_the_log_reads_like_minutes() {
    let year = Year::gone_by();
    for (name, locale) in [("german", "de_DE.UTF-8"), ("english", "C")] {
        let log = year.minutes(&["--ext-diff"], locale);
        let sentences: Vec<&str> = log.lines().filter(|line| !line.is_empty() && *line != "map.ron").collect();
        assert_snapshot!(format!("minutes_{name}"), sentences.join("\n"));
    }
}

/// As git-setup leaves it and everyone types it: `git log -p`, without a word about how to compare.
#[test]
fn a_change_is_a_line_or_two_as_git_is_set_up() {
    let year = Year::gone_by();
    let log = year.minutes(&[], "de_DE.UTF-8");
    let lines: Vec<&str> = log.lines().filter(|line| line.starts_with("## ") || is_change(line)).collect();
    assert_snapshot!("minutes_of_attributes", lines.join("\n"));
    let commits: Vec<&str> = log.split("## ").skip(1).collect();
    assert_eq!(commits.len(), meetings().count());
    for commit in commits {
        let changed = |sign: char| commit.lines().filter(|line| is_change(line) && line.starts_with(sign)).count();
        // what is new or gone has a line for each of its attributes
        assert!((1..=4).contains(&(changed('+') + changed('-'))), "{commit}");
    }
}

/// A name stands in one line however many records speak of what it names.
#[test]
fn a_new_name_is_one_line_for_another() {
    let year = Year::gone_by();
    let name = |name: &str| format!("[Rename(id: \"stabsstelle-integration\", name: \"{name}\")]");
    fs::write(year.folder.path().join("steps.ron"), name("Stabsstelle Zusammenhalt")).unwrap();
    year.run(env!("CARGO_BIN_EXE_querschnitt"), &["apply", "map.ron", "../steps.ron"], "C");
    year.commit("Umbenannt");
    let log = year.git(&["log", "-p", "-1", "--format=", "--", "map.ron"]);
    let lines: Vec<&str> = log.lines().filter(|line| is_change(line)).collect();
    let name = |sign, name| format!("{sign}stabsstelle-integration: Name: {name}");
    assert_eq!(lines, [name('-', "Stabsstelle Integration"), name('+', "Stabsstelle Zusammenhalt")]);
}
