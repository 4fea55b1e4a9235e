//! `check FILE...`: findings, like a compiler.

mod github;
mod json;
mod stale;
mod text;

use std::path::Path;

use super::Room;
use super::args::{Check, CheckFormat};
use super::complaint::{Complaint, told};
use super::out::{Exit, print, print_error};
use super::read::{Unread, shown_path};
use super::source::{Source, try_source};
use crate::analysis::{self, Finding};
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
        self.source.place_of(finding.subjects.first())
    }

    /// The findings that nobody accepted.
    fn open(&self) -> impl Iterator<Item = &Finding> {
        self.findings.iter().filter(|finding| finding.accepted.is_none())
    }
}

/// Tells the findings of all files, then what could not be read.
pub(super) fn run(verb: &Check, room: &Room) -> Result<Exit, Complaint> {
    let read: Vec<Result<Checked, Unread>> = verb.files.iter().map(|file| one(file, verb, room)).collect();
    let (checked, unread): (Vec<_>, Vec<_>) = read.into_iter().partition(Result::is_ok);
    let checked: Vec<Checked> = checked.into_iter().flatten().collect();
    let unread: Vec<Unread> = unread.into_iter().filter_map(Result::err).collect();
    let text = match verb.format {
        CheckFormat::Text => text::text(&checked, verb.explain, &room.words),
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

fn one(file: &Path, verb: &Check, room: &Room) -> Result<Checked, Unread> {
    let source = try_source(file, room)?;
    let mut findings = analysis::findings(source.map(), room.day);
    findings.extend(stale::stale_variants(source.base(), &room.words));
    if verb.explain || verb.format == CheckFormat::Json {
        for finding in &mut findings {
            finding.remedies = analysis::remedies(source.map(), finding, room.day);
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
