//! `history FILE`: the map over its commits.

mod json;
mod text;

use std::sync::Arc;

use super::Room;
use super::args::{History, HistoryFormat};
use super::complaint::Complaint;
use super::out::{Exit, print};
use super::progress::Progress;
use super::read;
use crate::map::{Id, Map};
use crate::store::{self, Document, GitProblem, Revision, Version};
use crate::view::history::{Content, Moment, Timeline};

/// Tells the versions of a map and what was found in each.
pub(super) fn run(verb: &History, room: &Room) -> Result<Exit, Complaint> {
    let document = read::document(&verb.file, room)?;
    let (moments, is_cut) = moments(&document, room).map_err(|problem| complaint(&problem, room))?;
    let progress = Progress::new(room);
    progress.turn_to("progress-history");
    let timeline = Timeline { is_cut, ..Timeline::of(moments, &progress).unwrap_or_default() };
    drop(progress);
    let of = verb.of.as_ref().map(|id| known(id, document.map(), room)).transpose()?;
    let told = match verb.format {
        HistoryFormat::Text => text::text(&timeline, of.as_ref(), verb, room),
        HistoryFormat::Json => json::json(&timeline, of.as_ref(), verb, &room.words),
    };
    print(&told, &room.words)?;
    Ok(Exit::Done)
}

/// The versions that git knows, oldest first, and the file as it is now where that is another one; whether git lacks older ones.
fn moments(document: &Document, room: &Room) -> Result<(Vec<Moment>, bool), GitProblem> {
    let file = document.path();
    let moment = |(revision, map): Version| {
        let Revision { commit, parents, day, author, subject, blob } = revision;
        let content = if blob.is_some() { map.into() } else { Content::Gone };
        Moment { commit, parents, day, author, subject, blob: blob.unwrap_or_default(), content }
    };
    let (versions, is_cut) = store::versions(file, room.largest)?;
    let mut moments: Vec<Moment> = versions.into_iter().map(moment).collect();
    if moments.last().and_then(Moment::map).map(|map| &**map) != Some(document.map()) {
        moments.push(Moment {
            commit: String::new(),
            parents: moments.len().checked_sub(1).into_iter().collect(),
            day: room.day,
            author: String::new(),
            subject: room.words.text("history-now").into_owned(),
            blob: String::new(),
            content: Content::Map(Arc::new(document.map().clone())),
        });
    }
    Ok((moments, is_cut))
}

/// What is called so today, or was once.
fn known(id: &Id, map: &Map, room: &Room) -> Result<Id, Complaint> {
    let is_there = |id: &Id| map.node(id).is_some() || map.path(id).is_some() || map.programme(id).is_some();
    if is_there(id) {
        return Ok(id.clone());
    }
    if let Some(now) = map.was(id) {
        return Ok(now.clone());
    }
    let words = &room.words;
    let complaint = Complaint::new(words.with("history-unknown", &[("id", id.as_str().into())]));
    Err(match store::nearest(id.as_str(), map.nodes().map(|(id, _)| id.as_str())) {
        Some(meant) => complaint.hint(words.with("cli-meant", &[("meant", meant.into())])),
        None => complaint,
    })
}

fn complaint(problem: &GitProblem, room: &Room) -> Complaint {
    match problem {
        GitProblem::NoRepository => {
            Complaint::new(room.words.text("history-no-repository")).hint(room.words.text("history-no-repository-hint"))
        }
        other => Complaint::git(other, room),
    }
}
