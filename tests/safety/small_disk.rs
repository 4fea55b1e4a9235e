//! A real disk with little room, which only the programs below its keeper see.

use std::fs::{self, File};
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

/// What a disk in memory counts its room in.
pub(crate) const PAGE: usize = 4096;

/// All the room there is, in pages.
const PAGES: usize = 16;

/// A disk of 64 KiB. It goes with the process that keeps its name space.
pub(crate) struct SmallDisk {
    folder: tempfile::TempDir,
    keeper: Child,
}

impl SmallDisk {
    /// `None`, and a word about what is left out, where the system lets nobody mount one.
    pub(crate) fn new(left_out: &str) -> Option<Self> {
        let folder = tempfile::tempdir().unwrap();
        let mount = format!("mount -t tmpfs -o size={} tmpfs \"$0\" && echo ready && read -r _", PAGES * PAGE);
        let mut command = Command::new("unshare");
        command.args(["-rm", "sh", "-c", &mount]).arg(folder.path());
        let keeper = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().ok();
        let mut disk = Self { folder, keeper: keeper.or_else(|| skip(left_out))? };
        let mut line = String::new();
        BufReader::new(disk.keeper.stdout.take().unwrap()).read_line(&mut line).unwrap();
        if line == "ready\n" { Some(disk) } else { skip(left_out) }
    }

    /// Where programs below [`SmallDisk::inside`] find it.
    pub(crate) fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// Where a file in it is found from outside.
    pub(crate) fn seen(&self, name: &str) -> PathBuf {
        let root = PathBuf::from(format!("/proc/{}/root", self.keeper.id()));
        root.join(self.folder.path().strip_prefix("/").unwrap()).join(name)
    }

    /// What a program has to be below to see it.
    pub(crate) fn inside(&self) -> Vec<String> {
        let keeper = self.keeper.id().to_string();
        ["nsenter", "--preserve-credentials", "-U", "-m", "-t", &keeper].map(str::to_owned).into()
    }

    /// Takes away all that is in it.
    pub(crate) fn clear(&self) {
        for file in fs::read_dir(self.seen("")).unwrap() {
            fs::remove_file(file.unwrap().path()).unwrap();
        }
    }

    /// Fills it up to so many free pages.
    pub(crate) fn leave(&self, pages: usize) {
        let ballast = self.seen("ballast");
        let mut file = File::create(&ballast).unwrap();
        while file.write_all(&[b'x'; PAGE]).is_ok() {}
        let filled = fs::metadata(&ballast).unwrap().len();
        file.set_len(filled.saturating_sub((pages * PAGE) as u64)).unwrap();
    }
}

fn skip<T>(left_out: &str) -> Option<T> {
    eprintln!("no disk can be mounted here: {left_out}");
    None
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        let _ = self.keeper.kill();
        let _ = self.keeper.wait();
    }
}
