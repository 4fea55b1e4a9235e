//! `check FILE...`: findings, like a compiler.

mod github;
mod json;
mod rules;
mod stale;
mod text;

use std::path::Path;

use super::Room;
use super::args::{Check, CheckFormat};
use super::complaint::{Complaint, told};
use super::out::{Exit, print, print_error};
use super::read::{Unread, shown_path};
use super::source::{Source, try_source};
use crate::analysis::{self, Finding, Rule};
use crate::map::Unwatched;
use crate::store::Place;

/// A map with its findings.
struct Checked {
    /// The file as it may be shown.
    file: String,
    source: Source,
    findings: Vec<Finding>,
}

impl Checked {
    /// Where a finding stands: at the record of its first subject, else at the top.
    fn place(&self, finding: &Finding) -> Place {
        super::place::of(&self.source, finding)
    }

    /// The findings that nobody accepted.
    fn open(&self) -> impl Iterator<Item = &Finding> {
        self.findings.iter().filter(|finding| finding.accepted.is_none())
    }
}

/// Tells the findings of all files, then what could not be read.
pub(super) fn run(verb: &Check, room: &Room) -> Result<Exit, Complaint> {
    let (rules, files): (Vec<_>, Vec<_>) = verb.files.iter().partition(|file| asked_rule(verb, file).is_some());
    let rules: Vec<&Rule> = rules.into_iter().filter_map(|file| asked_rule(verb, file)).collect();
    let read: Vec<Result<Checked, Unread>> = files.into_iter().map(|file| one(file, verb, room)).collect();
    let (checked, unread): (Vec<_>, Vec<_>) = read.into_iter().partition(Result::is_ok);
    let checked: Vec<Checked> = checked.into_iter().flatten().collect();
    let unread: Vec<Unread> = unread.into_iter().filter_map(Result::err).collect();
    let text = match verb.format {
        CheckFormat::Text => {
            rules::pages(&rules, &checked, &room.words) + &text::text(&checked, verb.explain, &room.words)
        }
        CheckFormat::Json => json::json(&checked, &room.words),
        CheckFormat::Github => github::annotations(&checked, &unread, room),
    };
    let printed = print(&text, &room.words);
    for unread in &unread {
        tell(unread, room);
    }
    printed?;
    let fails = checked.iter().flat_map(Checked::open).any(|finding| verb.fail_on.fails(finding.severity));
    Ok(match (unread.is_empty(), fails) {
        (false, _) => Exit::Refused,
        (true, true) => Exit::Reported,
        (true, false) => Exit::Done,
    })
}

/// The rule that is asked for by its id where a file could stand, with `--explain`; a file of that name goes before.
fn asked_rule(verb: &Check, file: &Path) -> Option<&'static Rule> {
    let id = file.to_str().filter(|_| verb.explain && file.symlink_metadata().is_err())?;
    analysis::rule(id)
}

fn one(file: &Path, verb: &Check, room: &Room) -> Result<Checked, Unread> {
    let source = try_source(file, room)?;
    let mut findings = analysis::findings(source.map(), room.day);
    // Nobody watches, so nobody stops it.
    let _ = analysis::judge_stability(source.map(), room.day, &mut findings, &Unwatched);
    findings.extend(stale::stale_variants(source.base(), &room.words));
    if verb.explain || verb.format == CheckFormat::Json {
        for finding in &mut findings {
            let remedies = analysis::remedies(source.map(), finding, room.day);
            finding.remedies = room.words.christened(source.map(), remedies);
        }
    }
    Ok(Checked { file: shown_path(file), source, findings })
}

/// Tells what could not be read, each fault with its place as a compiler does.
fn tell(unread: &Unread, room: &Room) {
    let faults = unread.faults(room);
    if faults.is_empty() {
        unread.complaint(room).tell(&room.words);
    }
    let error = room.words.text("cli-error");
    let lines = faults.iter().map(|fault| (format!("{}:{}: {error}: ", fault.file, fault.place), &fault.trouble));
    print_error(&told(lines, &room.words));
}
