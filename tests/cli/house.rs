//! A folder to run the program in, with nothing of the machine around it.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::time::SystemTime;

use tempfile::TempDir;

/// The program.
pub(crate) const PROGRAM: &str = env!("CARGO_BIN_EXE_querschnitt");

/// A small map without any fault.
pub(crate) const SMALL: &str = "\
#![enable(implicit_some)]
Map(
    format: 1,
    title: \"Netz\",
    // Eine Bemerkung.
    departments: {
        \"sozialamt\": (name: \"Sozialamt\", rank: Office),
    },
    actors: {
        \"vhs\": (name: \"Volkshochschule\", kind: Education),
    },
    fields: {
        \"sprache\": (name: \"Sprache\", participation: []),
    },
    responsibilities: [
        (unit: \"sozialamt\", field: \"sprache\", roles: [Lead]),
        (unit: \"vhs\", field: \"sprache\", roles: [Deliver]),
    ],
    ties: [
        (from: \"sozialamt\", to: \"vhs\", kind: Coordination),
    ],
    rules: (settings: {\"data/stale\": (level: Off)}),
)
";

/// A folder of its own, gone at the end.
pub(crate) struct House {
    folder: TempDir,
}

/// What a call left behind.
pub(crate) struct Said {
    pub(crate) code: i32,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl House {
    pub(crate) fn new() -> Self {
        Self { folder: tempfile::tempdir().unwrap() }
    }

    /// A house with the small map as `map.ron`.
    pub(crate) fn with_map() -> Self {
        let house = Self::new();
        house.write("map.ron", SMALL);
        house
    }

    /// A house with the teaching map as `musterstadt.ron`.
    pub(crate) fn with_musterstadt() -> Self {
        Self::with("musterstadt.ron")
    }

    /// A house with a map of the project's own folder.
    pub(crate) fn with(name: &str) -> Self {
        let house = Self::new();
        let map = Path::new(env!("CARGO_MANIFEST_DIR")).join("maps").join(name);
        fs::copy(map, house.path(name)).unwrap();
        house
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub(crate) fn write(&self, name: &str, content: impl AsRef<[u8]>) {
        fs::write(self.path(name), content).unwrap();
    }

    pub(crate) fn read(&self, name: &str) -> String {
        fs::read_to_string(self.path(name)).unwrap()
    }

    pub(crate) fn names(&self) -> Vec<String> {
        let mut names: Vec<String> = fs::read_dir(self.folder.path())
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    }

    /// Bytes and time of a file: what a reading verb must leave alone.
    pub(crate) fn state(&self, name: &str) -> (Vec<u8>, SystemTime) {
        let path = self.path(name);
        (fs::read(&path).unwrap(), fs::metadata(&path).unwrap().modified().unwrap())
    }

    /// The program in this folder, with an empty environment.
    pub(crate) fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(PROGRAM);
        command
            .args(arguments)
            .current_dir(self.folder.path())
            .env_clear()
            .env("LC_ALL", "C")
            .env("QUERSCHNITT_STATE", self.path(".state"))
            .stdin(Stdio::null());
        command
    }

    pub(crate) fn run(&self, arguments: &[&str]) -> Said {
        said(self.command(arguments).output().unwrap())
    }

    pub(crate) fn run_with_input(&self, arguments: &[&str], input: impl AsRef<[u8]>) -> Said {
        let mut command = self.command(arguments);
        let pipes = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = pipes.spawn().unwrap();
        // Taken, so that it is closed when all is written. Whoever does not read to the end may close it before.
        let _ = child.stdin.take().unwrap().write_all(input.as_ref());
        said(child.wait_with_output().unwrap())
    }

    /// What a call says in both languages, one after the other.
    pub(crate) fn both(&self, arguments: &[&str]) -> String {
        ["en", "de"].map(|language| self.run(&[&["--lang", language], arguments].concat()).told()).join("\n")
    }
}

impl Said {
    /// Exit code and both outputs, for a snapshot.
    pub(crate) fn told(&self) -> String {
        let mut told = format!("exit code {}\n", self.code);
        for (name, text) in [("out", &self.out), ("err", &self.err)] {
            for line in text.lines() {
                told += &format!("{name}| {line}\n");
            }
        }
        told
    }
}

fn said(output: Output) -> Said {
    let text = |bytes| String::from_utf8(bytes).unwrap();
    let code = output.status.code().unwrap_or_else(|| panic!("ended by a signal: {}", output.status));
    Said { code, out: text(output.stdout), err: text(output.stderr) }
}
