//! Where a map is saved to, by a program of its own.

use std::fs;
use std::os::unix::fs::{PermissionsExt, chown, symlink};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::session::Session;

/// The user whom nothing belongs to.
const NOBODY: u32 = 65534;

/// What the file holds before a save.
pub(crate) const OLD: &str = "// Stand\nMap(format: 1, fields: {\n    \"sprache\": (name: \"Sprache\"),\n})\n";

const ACTIONS: &str = "[Rename(id: \"sprache\", name: \"Deutsch lernen\")]";

/// What the file holds after a save.
pub(crate) fn new() -> String {
    OLD.replace("\"Sprache\"", "\"Deutsch lernen\"")
}

/// By what the file is saved.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Verb {
    /// `apply -o`, which replaces what is there.
    Apply,
    /// `new`, which replaces nothing.
    New,
}

/// A folder with what a save needs, and the file that is saved to.
pub(crate) struct Place {
    folder: tempfile::TempDir,
    /// The file that is named.
    named: PathBuf,
    /// The file that it is.
    pub(crate) real: PathBuf,
    /// What it holds before a save.
    pub(crate) before: Option<&'static str>,
    /// What it holds after one.
    pub(crate) after: String,
    /// The verb of the save.
    verb: Verb,
    /// Saves run as the user nobody.
    as_nobody: bool,
}

impl Place {
    fn with(named: &str, before: Option<&'static str>) -> Self {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("maps")).unwrap();
        fs::write(folder.path().join("source.ron"), OLD).unwrap();
        fs::write(folder.path().join("actions.ron"), ACTIONS).unwrap();
        let (named, real) = (folder.path().join(named), folder.path().join("maps/netz.ron"));
        let place = Self { folder, named, real, before, after: new(), verb: Verb::Apply, as_nobody: false };
        place.reset();
        place
    }

    /// A file that is there.
    pub(crate) fn overwrite() -> Self {
        Self::with("maps/netz.ron", Some(OLD))
    }

    /// A file that is not there yet.
    pub(crate) fn fresh() -> Self {
        Self::with("maps/netz.ron", None)
    }

    /// A file that is not there yet, and would not be replaced if it were.
    pub(crate) fn made() -> Self {
        let mut place = Self::with("maps/netz.ron", None);
        place.verb = Verb::New;
        assert!(place.save(&[]).output().unwrap().status.success());
        place.after = place.found().unwrap();
        place.reset();
        place
    }

    /// A file that is reached by a symbolic link.
    pub(crate) fn link() -> Self {
        let place = Self::with("link.ron", Some(OLD));
        symlink(&place.real, &place.named).unwrap();
        place
    }

    /// A file in a folder that nobody may write into; saved by someone whom the system does not let get around that.
    /// `None` where such a one cannot be had.
    pub(crate) fn protected() -> Option<Self> {
        let mut place = Self::overwrite();
        let (folder, maps, real) = (place.folder.path().to_owned(), place.maps(), place.real.clone());
        let is_superuser = fs::set_permissions(place.maps(), fs::Permissions::from_mode(0o555))
            .and_then(|()| fs::write(place.maps().join("probe"), ""))
            .and_then(|()| fs::remove_file(place.maps().join("probe")))
            .is_ok();
        if is_superuser && !place.is_nobodys(&[&folder, &maps, &real]) {
            return None;
        }
        OLD.clone_into(&mut place.after);
        Some(place)
    }

    /// A file of another user in a folder in which the one who saves may write. `None` where such a one cannot be had.
    pub(crate) fn of_another() -> Option<Self> {
        let mut place = Self::overwrite();
        fs::set_permissions(&place.real, fs::Permissions::from_mode(0o666)).unwrap();
        let is_superuser = chown(&place.real, Some(NOBODY + 1), Some(NOBODY + 1)).is_ok();
        let (folder, maps) = (place.folder.path().to_owned(), place.maps());
        (is_superuser && place.is_nobodys(&[&folder, &maps])).then_some(place)
    }

    /// Gives these to nobody, who saves from now on; whether nobody can run the program.
    fn is_nobodys(&mut self, paths: &[&Path]) -> bool {
        self.as_nobody = true;
        for path in paths {
            chown(path, Some(NOBODY), Some(NOBODY)).unwrap();
        }
        let may_run = self.program(&[]).arg("--version").stdout(Stdio::null()).stderr(Stdio::null()).status();
        let may_run = may_run.is_ok_and(|status| status.success());
        if !may_run {
            eprintln!("the program cannot be run as nobody: saves by another user are left out");
        }
        may_run
    }

    /// The folder of the map.
    pub(crate) fn maps(&self) -> PathBuf {
        self.folder.path().join("maps")
    }

    /// The folder that all is in.
    pub(crate) fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// A file of the tracer's.
    pub(crate) fn log(&self) -> PathBuf {
        self.folder.path().join("log")
    }

    /// Makes it as it is before a save.
    pub(crate) fn reset(&self) {
        match self.before {
            Some(text) => fs::write(&self.real, text).unwrap(),
            None => drop(fs::remove_file(&self.real)),
        }
    }

    /// What the file holds now.
    pub(crate) fn found(&self) -> Option<String> {
        fs::read_to_string(&self.real).ok()
    }

    /// Temporary files of saves that lie beside the map.
    pub(crate) fn strays(&self) -> Vec<PathBuf> {
        let paths = fs::read_dir(self.maps()).unwrap().map(|entry| entry.unwrap().path());
        paths.filter(|path| path.file_name().unwrap().to_str().unwrap().starts_with('.')).collect()
    }

    /// What makes a program run as the right user.
    fn user(&self) -> Vec<String> {
        let nobody = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"].map(str::to_owned);
        if self.as_nobody { nobody.into() } else { Vec::new() }
    }

    /// The program as the right user, below other programs with their arguments.
    fn program(&self, below: &[String]) -> Command {
        let words = [&self.user(), below, &[env!("CARGO_BIN_EXE_querschnitt").to_owned()]].concat();
        let mut command = Command::new(&words[0]);
        command.args(&words[1..]).stdin(Stdio::null());
        command.env("QUERSCHNITT_STATE", self.state()).env("LC_ALL", "C");
        command
    }

    /// A save, to be run below other programs with their arguments.
    pub(crate) fn save(&self, below: &[String]) -> Command {
        let mut command = self.program(below);
        match self.verb {
            Verb::Apply => self.applies(&mut command),
            Verb::New => command.args(["--lang", "en", "new"]).arg(&self.named).args(["--template", "fruehe-hilfen"]),
        };
        command
    }

    /// A save that replaces what is there.
    pub(crate) fn replace(&self) -> Command {
        let mut command = self.program(&[]);
        self.applies(&mut command);
        command
    }

    fn applies<'c>(&self, command: &'c mut Command) -> &'c mut Command {
        let [source, actions] = ["source.ron", "actions.ron"].map(|name| self.folder.path().join(name));
        command.args(["--lang", "en", "apply", "-o"]).arg(&self.named).args([source, actions])
    }

    /// An editor of the map.
    pub(crate) fn edit(&self) -> Session {
        Session::start_below(&self.user(), &self.state(), &["--lang", "de", self.named.to_str().unwrap()])
    }

    fn state(&self) -> PathBuf {
        self.folder.path().join("state")
    }
}
