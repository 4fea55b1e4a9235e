//! The attributes file that says which files are maps: a block of lines of this program among lines of the user.

use std::path::{Path, PathBuf};

use super::pattern::behind_the_pattern;
use super::{GitProblem, GitScope, git};
use crate::store::disk::{DiskProblem, SaveOptions, read_file, write_file};

/// The longest attributes file that is read.
const LARGEST: u64 = 1 << 20;

/// The first line of the block.
const HEAD: &str = "# querschnitt git-setup";

/// The last line of the block: what lies beside a map is none.
const TAIL: &str = "*.view.ron !merge !diff";

/// Where the attributes of a scope stand.
pub(super) fn attributes_file(scope: GitScope) -> Result<PathBuf, GitProblem> {
    if scope == GitScope::Repository {
        let top = git(["rev-parse", "--show-toplevel"]).map_err(|problem| match problem {
            GitProblem::Refused(_) => GitProblem::NoRepository,
            other => other,
        })?;
        return Ok(PathBuf::from(top).join(".gitattributes"));
    }
    let named = git(["config", "--global", "--type=path", "--get", "core.attributesFile"]);
    if let Ok(named) = named.map(PathBuf::from)
        && named.is_absolute()
    {
        return Ok(named);
    }
    let strategy = etcetera::base_strategy::Xdg::new().map_err(|_| GitProblem::NoHome)?;
    Ok(etcetera::BaseStrategy::config_dir(&strategy).join("git/attributes"))
}

/// Puts the block with this line for maps into an attributes file, in the place of the one that is there, else at the end.
pub(super) fn enter(path: &Path, maps: &str) -> Result<(), GitProblem> {
    change(path, |text| with_block(text, &[HEAD, maps, TAIL]))
}

/// Takes the block out of an attributes file; a file that holds nothing else is taken away.
pub(super) fn take_out(path: &Path) -> Result<(), GitProblem> {
    change(path, |text| with_block(text, &[]))
}

/// The text with other lines in place of the block. All other bytes stay, and so does whether the last line is ended.
fn with_block(text: &str, block: &[&str]) -> String {
    let end = if text.contains("\r\n") { "\r\n" } else { "\n" };
    let is_ended = text.is_empty() || text.ends_with('\n');
    let ours = blocks(text);
    let written: String = block.iter().flat_map(|line| [*line, end]).collect();
    let mut lines: Vec<&str> = Vec::new();
    for (number, line) in text.split_inclusive('\n').enumerate() {
        if Some(&number) == ours.first() {
            lines.push(&written);
        }
        if !ours.contains(&number) {
            lines.push(line);
        }
    }
    let mut changed = lines.concat();
    if ours.is_empty() && !block.is_empty() {
        if !is_ended {
            changed.push_str(end);
        }
        changed.push_str(&written);
    }
    if !is_ended {
        let bare = changed.strip_suffix(end).or(changed.strip_suffix('\n')).map_or(changed.len(), str::len);
        changed.truncate(bare);
    }
    changed
}

/// The numbers of the lines that are exactly this program's: its first line, and behind it what it writes there.
fn blocks(text: &str) -> Vec<usize> {
    let behind = behind_the_pattern();
    let mut ours = Vec::new();
    // what may come next: nothing of ours, the line for maps, the last line
    let (mut maps, mut tail) = (false, false);
    for (number, line) in text.lines().enumerate() {
        let is_head = line == HEAD;
        let is_maps = maps && line.ends_with(&behind) && !line.starts_with('#');
        let is_tail = (maps || tail) && line == TAIL;
        if is_head || is_maps || is_tail {
            ours.push(number);
        }
        (maps, tail) = (is_head, is_maps);
    }
    ours
}

/// Changes a text file; a file without text is taken away, one without change stays untouched.
fn change(path: &Path, change: impl FnOnce(&str) -> String) -> Result<(), GitProblem> {
    let told = |problem| GitProblem::Disk { path: path.to_owned(), problem };
    let before = match read_file(path, LARGEST) {
        Ok(text) => Some(text),
        Err(DiskProblem::Missing) => None,
        Err(problem) => return Err(told(problem)),
    };
    let after = change(before.as_deref().unwrap_or_default());
    if before.as_deref().unwrap_or_default() == after {
        return Ok(());
    }
    let other = |error: std::io::Error| told(DiskProblem::Other { kind: error.kind(), message: error.to_string() });
    if after.is_empty() {
        return std::fs::remove_file(path).map_err(other);
    }
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder).map_err(other)?;
    }
    write_file(path, before.as_deref(), &after, SaveOptions::default()).map_err(told)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const BLOCK: [&str; 3] = [HEAD, "*.ron merge=querschnitt diff=querschnitt", TAIL];

    #[test]
    fn the_block_comes_in_the_form_of_the_file() {
        let lines = BLOCK.join("\n");
        assert_eq!(with_block("", &BLOCK), format!("{lines}\n"));
        assert_eq!(with_block("*.txt text", &BLOCK), format!("*.txt text\n{lines}"));
        assert_eq!(with_block("a b\r\n", &BLOCK), format!("a b\r\n{}\r\n", BLOCK.join("\r\n")));
    }

    #[test]
    fn a_block_is_replaced_where_it_stands() {
        let older = format!("a b\n{HEAD}\nk ä/*.ron merge=querschnitt diff=querschnitt\n{TAIL}\nc d\n");
        let newer = with_block(&older, &BLOCK);
        assert_eq!(newer, format!("a b\n{}\nc d\n", BLOCK.join("\n")));
        assert_eq!(with_block(&newer, &BLOCK), newer);
        assert_eq!(with_block(&newer, &[]), "a b\nc d\n");
    }

    #[test]
    fn lines_that_resemble_the_block_are_the_user_s() {
        let own = "maps/*.ron merge=querschnitt diff=querschnitt eol=lf\n# *.ron merge=querschnitt diff=querschnitt\n\
                   *.ron merge=querschnitt diff=querschnitt\n*.view.ron !merge !diff\n #querschnitt git-setup\n";
        assert_eq!(with_block(own, &[]), own);
        assert_eq!(with_block(&with_block(own, &BLOCK), &[]), own);
        let edited = format!("{HEAD}\n*.ron merge=querschnitt diff=querschnitt eol=lf\n");
        assert_eq!(with_block(&edited, &[]), "*.ron merge=querschnitt diff=querschnitt eol=lf\n");
    }

    fn line() -> impl Strategy<Value = String> {
        let like_ours = prop_oneof![Just(BLOCK[1]), Just(TAIL), Just("# a"), Just(""), Just("*.ron eol=lf")];
        (like_ours, prop_oneof![Just("\n"), Just("\r\n")]).prop_map(|(line, end)| format!("{line}{end}"))
    }

    proptest! {
        #[test]
        fn what_was_entered_is_taken_out_to_the_last_byte(
            (lines, last) in (prop::collection::vec(line(), 0..6), prop_oneof![Just(""), Just("*.txt text")])
        ) {
            let text = lines.concat() + last;
            let entered = with_block(&text, &BLOCK);
            prop_assert_eq!(&with_block(&entered, &BLOCK), &entered);
            prop_assert_eq!(with_block(&entered, &[]), text);
        }
    }
}
