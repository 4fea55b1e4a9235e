//! Which of the commits are about one file, whatever it was called in each.

use std::collections::{BTreeSet, HashMap};
use std::ffi::OsStr;

use super::Revision;
use super::log::{Commit, Touched};

/// The commits that touched the file that is called `name` in the end, parents before children. `commits` come children first and
/// begin with the last. O(commits · names).
pub(super) fn follow(commits: &[Commit], name: &OsStr) -> Vec<Revision> {
    let touched = touched(commits, name);
    let mut revisions: Vec<Revision> = Vec::new();
    // the nearest commits about the file at or before each commit, by their places
    let mut nearest: HashMap<&str, Vec<usize>> = HashMap::new();
    for commit in commits.iter().rev() {
        let mut before: Vec<usize> = Vec::new();
        for place in commit.parents.iter().filter_map(|parent| nearest.get(parent.as_str())).flatten() {
            if !before.contains(place) {
                before.push(*place);
            }
        }
        let here = match touched.get(commit.id.as_str()) {
            Some(touched) => {
                revisions.push(Revision {
                    commit: commit.id.clone(),
                    parents: before,
                    day: commit.day,
                    author: commit.author.clone(),
                    subject: commit.subject.clone(),
                    blob: touched.blob.clone(),
                });
                vec![revisions.len() - 1]
            }
            None => before,
        };
        nearest.insert(&commit.id, here);
    }
    revisions
}

/// What each commit did to the file. Beyond a merge it may be called otherwise on either side.
fn touched<'a>(commits: &'a [Commit], name: &'a OsStr) -> HashMap<&'a str, &'a Touched> {
    let mut names: HashMap<&str, BTreeSet<&OsStr>> = HashMap::new();
    names.extend(commits.first().map(|last| (last.id.as_str(), BTreeSet::from([name]))));
    let mut found = HashMap::new();
    for commit in commits {
        let Some(own) = names.remove(commit.id.as_str()) else { continue };
        let of = |name: &OsStr| commit.touched.iter().find(|touched| touched.name == name);
        found.extend(own.iter().find_map(|name| of(name)).map(|touched| (commit.id.as_str(), touched)));
        for (number, parent) in commit.parents.iter().enumerate() {
            // of what began here there may have been an earlier life under the same name
            let before =
                own.iter().map(|&name| of(name).and_then(|one| one.before.get(number)).map_or(name, |was| was));
            names.entry(parent).or_default().extend(before);
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `ID PARENTS…: NAME, NAME<BEFORE/BEFORE`, a name with `-` before it was taken away.
    fn commits(text: &[&str]) -> Vec<Commit> {
        let touched = |text: &str| {
            let (name, before) = text.split_once('<').unwrap_or((text, ""));
            let (name, is_there) = name.strip_prefix('-').map_or((name, true), |name| (name, false));
            let before: Vec<_> = before.split('/').map(|was| if was.is_empty() { name } else { was }.into()).collect();
            Touched { name: name.into(), before, blob: is_there.then(|| name.to_uppercase()) }
        };
        let commit = |line: &&str| {
            let (ids, files) = line.split_once(':').unwrap();
            let mut ids = ids.split_whitespace().map(str::to_owned);
            Commit {
                id: ids.next().unwrap(),
                parents: ids.collect(),
                day: "2026-01-01".parse().unwrap(),
                author: String::new(),
                subject: String::new(),
                touched: files.split(',').map(|file| touched(file.trim())).collect(),
            }
        };
        text.iter().map(commit).collect()
    }

    fn told(text: &[&str]) -> String {
        let one = |one: &Revision| format!("{}{:?}={}", one.commit, one.parents, one.blob.as_deref().unwrap_or("-"));
        follow(&commits(text), OsStr::new("b")).iter().map(one).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn through_a_renaming_on_one_of_two_branches() {
        let text = ["5 4: b", "4 3 2: b<a/b", "3 1: a", "2 1: b<a", "1: a"];
        assert_eq!(told(&text), "1[]=A 2[0]=B 3[0]=A 4[2, 1]=B 5[3]=B");
    }

    #[test]
    fn not_what_took_the_name_afterwards() {
        let text = ["4 3: a", "3 2: b", "2 1: b<a", "1: a"];
        assert_eq!(told(&text), "1[]=A 2[0]=B 3[1]=B");
        assert_eq!(told(&["3 2: b", "2 1: a, c", "1: b"]), "1[]=B 3[0]=B", "what is between is left out");
    }

    #[test]
    fn a_file_that_was_away_for_a_while() {
        assert_eq!(told(&["3 2: b", "2 1: -b", "1: b"]), "1[]=B 2[0]=- 3[1]=B");
        assert_eq!(told(&[]), "");
    }
}
