//! Repositories to try things in, apart from the user's own git configuration.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use querschnitt::edit::compile_each;
use querschnitt::map::Map;
use querschnitt::store::{Document, SaveOptions, read_actions, read_text};
use tempfile::TempDir;

/// A repository with the base of the merge cases as `map.ron`, set up for maps.
pub(crate) struct Repository {
    folder: TempDir,
}

impl Repository {
    pub(crate) fn bare() -> Self {
        let repository = Self { folder: tempfile::tempdir().unwrap() };
        fs::create_dir(repository.path("repo")).unwrap();
        repository.git("init -q -b main");
        let base = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/merge-base.ron");
        fs::copy(base, repository.map_path()).unwrap();
        repository
    }

    pub(crate) fn new() -> Self {
        let repository = Self::bare();
        assert!(repository.querschnitt(&["git-setup"]).status.success());
        repository.commit("base");
        repository
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub(crate) fn map_path(&self) -> PathBuf {
        self.path("repo/map.ron")
    }

    pub(crate) fn prepared(&self, program: &str) -> Command {
        let mut command = Command::new(program);
        command.current_dir(self.path("repo")).env("HOME", self.folder.path()).env("GIT_CONFIG_NOSYSTEM", "1");
        for role in ["AUTHOR", "COMMITTER"] {
            command.env(format!("GIT_{role}_NAME"), "Test").env(format!("GIT_{role}_EMAIL"), "test@example.org");
        }
        for name in ["XDG_CONFIG_HOME", "GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE"] {
            command.env_remove(name);
        }
        // the tests may put programs there
        let paths = std::env::var_os("PATH").unwrap_or_default();
        let paths = std::iter::once(self.path("bin")).chain(std::env::split_paths(&paths));
        command.env("PATH", std::env::join_paths(paths).unwrap());
        command.env("LC_ALL", "C").env("GIT_EDITOR", "true").env("QUERSCHNITT_STATE", self.path("state"));
        command
    }

    /// Runs git, whatever comes of it.
    pub(crate) fn try_git(&self, arguments: &str) -> Output {
        self.prepared("git").args(arguments.split(' ')).output().unwrap()
    }

    pub(crate) fn git(&self, arguments: &str) -> String {
        let output = self.try_git(arguments);
        assert!(output.status.success(), "git {arguments}: {output:?}");
        String::from_utf8(output.stdout).unwrap()
    }

    pub(crate) fn querschnitt(&self, arguments: &[&str]) -> Output {
        self.prepared(env!("CARGO_BIN_EXE_querschnitt")).args(arguments).output().unwrap()
    }

    pub(crate) fn commit(&self, message: &str) {
        self.git("add -A");
        self.git(&format!("commit -q -m {message}"));
    }

    pub(crate) fn map(&self) -> Map {
        let text = fs::read_to_string(self.map_path()).unwrap();
        read_text(&text).unwrap_or_else(|why| panic!("{why:?}\n{text}"))
    }

    /// Does those of the actions that fit and saves.
    pub(crate) fn does(&self, actions: &str) -> Map {
        self.does_in("map.ron", actions)
    }

    /// The same in another map.
    pub(crate) fn does_in(&self, name: &str, actions: &str) -> Map {
        let mut document = Document::open(self.path("repo").join(name)).unwrap();
        let mut map = document.map().clone();
        compile_each(&read_actions(&format!("[{actions}]")).unwrap(), &map).edit.apply(&mut map).unwrap();
        document.save(&map, SaveOptions::default()).unwrap();
        map
    }
}

pub(crate) const OURS: &str =
    r#"Rename(id: "vhs", name: "Volkshochschule"), Tie(from: "amt-b", to: "vhs", kind: Exchange)"#;
pub(crate) const THEIRS: &str =
    r#"Alter(id: "vhs", actor: (note: "seit 1919")), Assign(unit: "vhs", field: "wohnen", roles: [Consult])"#;

/// Two branches with one commit each; on `main`, which has ours.
pub(crate) fn parted() -> (Repository, [Map; 3]) {
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
