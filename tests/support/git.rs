//! A repository of its own with the real git, whatever the machine's configuration says.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// The day of commits whose day does not matter.
pub const DAY: &str = "2026-03-01";

/// A repository with one map, `netz.ron`, that is gone when it is dropped.
pub struct Repository {
    folder: tempfile::TempDir,
}

impl Repository {
    /// An empty one.
    pub fn empty() -> Self {
        let repository = Self { folder: tempfile::tempdir().unwrap() };
        repository.git(&["init", "--quiet"]);
        repository
    }

    /// One with these texts of the map, a commit by Anna each: `Stand 1`, `Stand 2`, …
    pub fn of(texts: &[&str]) -> Self {
        let repository = Self::empty();
        for (number, text) in texts.iter().enumerate() {
            repository.write("netz.ron", text);
            repository.commit(&format!("Stand {}", number + 1));
        }
        repository
    }

    /// Its folder.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// A file in it.
    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Writes a file.
    pub fn write(&self, name: &str, text: &str) {
        std::fs::write(self.path(name), text).unwrap();
    }

    /// Commits all there is, by Anna.
    pub fn commit(&self, subject: &str) {
        self.commit_by("Anna", DAY, subject);
    }

    /// Commits all there is, by someone on a day.
    pub fn commit_by(&self, author: &str, day: &str, subject: &str) {
        self.git_by(author, day, &["add", "--all"]);
        self.git_by(author, day, &["commit", "--quiet", "--message", subject]);
    }

    /// Runs git; it must work.
    pub fn git(&self, arguments: &[&str]) {
        self.git_by("Anna", DAY, arguments);
    }

    /// Runs git; whether it worked.
    pub fn can_git(&self, arguments: &[&str]) -> bool {
        self.run("Anna", DAY, arguments).status.success()
    }

    fn git_by(&self, author: &str, day: &str, arguments: &[&str]) {
        let output = self.run(author, day, arguments);
        assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    }

    fn run(&self, author: &str, day: &str, arguments: &[&str]) -> Output {
        let mut command = Command::new("git");
        command.arg("-C").arg(self.folder()).args(["-c", "commit.gpgsign=false"]).args(arguments);
        for role in ["AUTHOR", "COMMITTER"] {
            command.env(format!("GIT_{role}_NAME"), author).env(format!("GIT_{role}_EMAIL"), "a@example.org");
            command.env(format!("GIT_{role}_DATE"), format!("{day}T10:00:00"));
        }
        command.env("GIT_CONFIG_GLOBAL", "/dev/null").env("GIT_CONFIG_NOSYSTEM", "1");
        command.output().unwrap()
    }
}
