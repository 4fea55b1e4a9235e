//! What a program asked of the disk, read from the log of the tracer.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// The calls that change a disk, or make a change last.
pub(crate) const CALLS: &str = "openat,write,pwrite64,copy_file_range,sendfile,ftruncate,fsync,fdatasync,rename,renameat,\
    renameat2,link,linkat,unlink,unlinkat,mkdir,mkdirat,rmdir";

/// A call that did what was asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Call {
    /// A file was opened for writing, and made where it was not there.
    Open {
        file: u32,
        path: PathBuf,
        empties: bool,
    },
    /// Bytes were written behind those that were written through the same opening before.
    Write {
        file: u32,
        data: Vec<u8>,
    },
    /// What was written to a file or folder lasts from now on.
    Flush(PathBuf),
    Rename {
        from: PathBuf,
        to: PathBuf,
    },
    Remove(PathBuf),
    MakeFolder(PathBuf),
}

/// The calls of a log that concern a folder, in the order in which they came back.
pub(crate) fn calls(log: &str, folder: &Path) -> Vec<Call> {
    let mut begun: BTreeMap<&str, &str> = BTreeMap::new();
    let mut calls = Vec::new();
    for line in log.lines() {
        let Some((process, said)) = line.split_once(' ') else { continue };
        let said = said.trim_start();
        if let Some(beginning) = said.strip_suffix(" <unfinished ...>") {
            begun.insert(process, beginning);
            continue;
        }
        let whole = match said.strip_prefix("<... ").and_then(|rest| rest.split_once(" resumed>")) {
            Some((_, end)) => begun.remove(process).unwrap_or_default().to_owned() + end,
            None => said.to_owned(),
        };
        calls.extend(call(&whole).filter(|call| call.concerns(folder)));
    }
    calls
}

impl Call {
    fn concerns(&self, folder: &Path) -> bool {
        match self {
            Self::Open { path, .. } | Self::Flush(path) | Self::Remove(path) | Self::MakeFolder(path) => {
                path.starts_with(folder)
            }
            Self::Rename { to, .. } => to.starts_with(folder),
            // Which file it is, only the one who follows the openings knows.
            Self::Write { .. } => true,
        }
    }
}

/// A call from its line, if it changed something and succeeded.
fn call(line: &str) -> Option<Call> {
    let (name, rest) = line.split_once('(')?;
    let (arguments, result) = rest.rsplit_once(") = ").or_else(|| rest.rsplit_once(" = "))?;
    if result.starts_with(['-', '?']) {
        return None;
    }
    let mut paths = quoted(arguments).into_iter().map(|bytes| PathBuf::from(String::from_utf8(bytes).unwrap()));
    Some(match name {
        "openat" => {
            let writes = arguments.contains("O_WRONLY") || arguments.contains("O_RDWR");
            if !writes {
                return None;
            }
            let file = result.split('<').next()?.parse().unwrap();
            Call::Open { file, path: behind_number(result)?, empties: arguments.contains("O_TRUNC") }
        }
        "write" => {
            let file = arguments.split(['<', ',']).next()?.parse().unwrap();
            let mut data = quoted(arguments).pop()?;
            data.truncate(result.trim().parse().unwrap());
            Call::Write { file, data }
        }
        "fsync" | "fdatasync" => Call::Flush(behind_number(arguments)?),
        "rename" | "renameat" | "renameat2" => Call::Rename { from: paths.next()?, to: paths.next()? },
        "unlink" | "unlinkat" => Call::Remove(paths.next()?),
        "mkdir" | "mkdirat" => Call::MakeFolder(paths.next()?),
        other => panic!("the model of the disk does not know {other}: {line}"),
    })
}

/// The path that the tracer gives for the number of an open file.
fn behind_number(text: &str) -> Option<PathBuf> {
    let path = text.split_once('<')?.1.split_once('>')?.0;
    Some(PathBuf::from(String::from_utf8(unescaped(path)).unwrap()))
}

/// The strings of a call, as bytes.
fn quoted(arguments: &str) -> Vec<Vec<u8>> {
    arguments.split('"').skip(1).step_by(2).map(unescaped).collect()
}

/// Bytes written as `\x` and two digits.
fn unescaped(text: &str) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut pieces = text.split("\\x");
    bytes.extend(pieces.next().unwrap_or_default().bytes());
    for piece in pieces {
        let (digits, rest) = piece.split_at(2);
        bytes.push(u8::from_str_radix(digits, 16).unwrap());
        bytes.extend(rest.bytes());
    }
    bytes
}

#[test]
fn a_log_is_read() {
    let log = r#"7 openat(AT_FDCWD</t>, "\x2f\x74\x2f\x61", O_WRONLY|O_CREAT|O_TRUNC, 0600) = 3<\x2f\x74\x2f\x61>
7 write(3<\x2f\x74\x2f\x61>, "\x61\x0a"..., 2 <unfinished ...>
8 fsync(4<\x2f\x74>) = 0
7 <... write resumed>) = 1
7 fsync(3<\x2f\x74\x2f\x61>) = -1 EIO (Input/output error)
7 openat(AT_FDCWD</t>, "\x2f\x74\x2f\x62", O_RDONLY) = 5<\x2f\x74\x2f\x62>
7 renameat(AT_FDCWD</t>, "\x2f\x74\x2f\x61", AT_FDCWD</t>, "\x2f\x74\x2f\x62") = 0"#;
    let path = |name: &str| PathBuf::from("/t").join(name);
    let expected = [
        Call::Open { file: 3, path: path("a"), empties: true },
        Call::Flush(PathBuf::from("/t")),
        Call::Write { file: 3, data: b"a".to_vec() },
        Call::Rename { from: path("a"), to: path("b") },
    ];
    assert_eq!(calls(log, Path::new("/t")), expected);
}
