//! How git calls this program: lines of its configuration, which a shell reads.
//!
//! The configuration may be older than the program's place, or shared with a machine that has none. So each call looks for the
//! program where it was, then on the search path, and does without it where there is none: git would otherwise keep one side
//! of a merge alone, show no difference where there is one, and stop in the middle of a log.

use std::path::Path;

use super::NAME;

/// What a shell says of a program that it cannot run, or not find.
const NOT_RUN: &str = "126|127";

/// The configuration's keys with their values; `program` is what git is to call, `missing` what a merge says without it.
pub(super) fn calls(program: &Path, missing: &str) -> [(String, String); 4] {
    let program = quoted(&program.to_string_lossy());
    [
        (format!("merge.{NAME}.name"), NAME.to_owned()),
        (format!("merge.{NAME}.driver"), driver(&program, &quoted(missing))),
        (format!("diff.{NAME}.command"), command(&program)),
        (format!("diff.{NAME}.textconv"), textconv(&program)),
    ]
}

/// Merges line by line without the program. Any code but 0 and 1 becomes one that git takes for a failure.
fn driver(program: &str, missing: &str) -> String {
    // git puts values behind per cent signs, wherever they stand
    let [find, missing] = [&find(program), missing].map(|text| text.replace('%', "%%"));
    let call = "if test \"$q\"; then \"$q\" merge --driver -P %P -- %O %A %B; else (exit 127); fi";
    let by_lines = "git merge-file --marker-size=%L -L ours -L base -L theirs %A %O %B";
    let without = format!("echo {missing} %P >&2; {by_lines}");
    format!("{find}; {call}; case $? in 0) ;; 1) exit 1;; {NOT_RUN}) {without};; *) exit 129;; esac")
}

/// Compares line by line without the program. Git puts what it hands over behind the line, and names an unmerged file alone.
fn command(program: &str) -> String {
    let find = find(program);
    let by_lines = "git --no-pager diff --no-index --no-ext-diff --no-textconv -- \"$2\" \"$5\"";
    let without = format!("if test $# -ge 7; then {by_lines}; else echo \"* Unmerged path $1\"; fi; true;");
    format!("{find}; f() {{ test \"$q\" && \"$q\" diff --git -- \"$@\" || {{ {without} }}; }}; f")
}

/// Gives the text as it is without the program.
fn textconv(program: &str) -> String {
    let find = find(program);
    format!("{find}; f() {{ test \"$q\" && \"$q\" diff --textconv -- \"$1\" || cat -- \"$1\"; }}; f")
}

/// Sets `q` to the program: where it was, else as the search path has it, else to nothing.
fn find(program: &str) -> String {
    format!("q={program}; test -x \"$q\" || q=$(command -v {NAME})")
}

/// A word for the shell by which git calls.
fn quoted(word: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || "/._-+:".contains(c);
    if !word.is_empty() && word.chars().all(plain) {
        word.to_owned()
    } else {
        format!("'{}'", word.replace('\'', r"'\''"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_for_the_shell() {
        assert_eq!(quoted("/usr/bin/querschnitt"), "/usr/bin/querschnitt");
        assert_eq!(quoted("/o'b c/q"), r"'/o'\''b c/q'");
    }

    #[test]
    fn per_cent_signs_of_the_program_are_no_places_for_values() {
        let [_, (_, driver), (_, command), _] = calls(Path::new("/a%A/q"), "100% missing:");
        assert!(driver.starts_with("q='/a%%A/q';") && driver.contains("echo '100%% missing:' %P"), "{driver}");
        assert!(command.starts_with("q='/a%A/q';"), "{command}");
    }
}
