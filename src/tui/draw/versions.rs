//! The versions: the list with the findings of each; what the one with the cursor changed.

use ratatui::layout::Rect;

use super::lists::in_sight;
use super::outline::severity_part;
use super::paint::Paint;
use crate::map::{Severity, Slot};
use crate::store::GitProblem;
use crate::tui::desk::{Desk, Reading, Rolled, VersionsPane};
use crate::tui::place::Place;
use crate::tui::state::State;
use crate::tui::theme::Part;
use crate::view::history::{Entry, Span, Stage};
use crate::view::{fit, severity_sign, spark};
use crate::words::{Words, shown};

/// The most bars of the findings over the versions.
const BARS: usize = 40;
/// From how many columns on a row says who made the version, and which part of it that takes.
const WITH_AUTHOR: u16 = 60;
const AUTHOR_SHARE: u16 = 6;

pub(super) fn draw(paint: &mut Paint, area: Rect, desk: &Desk, state: &State) {
    let pane = &desk.versions;
    let view = View { pane, desk, words: &state.words, has_keys: state.place() == Place::Versions };
    view.head(paint, pane.window.head);
    if pane.rows.is_empty() {
        view.nothing(paint, pane.window.list);
        return;
    }
    view.list(paint, pane.window.list);
    let (list, about) = (pane.window.list, pane.window.about);
    if about.x > list.x {
        paint.vertical(list.right(), list.y, list.height);
    } else {
        paint.horizontal(area.x, list.bottom(), area.width);
    }
    view.about(paint, about);
    view.changes(paint, pane.window.changes);
}

struct View<'a> {
    pane: &'a VersionsPane,
    desk: &'a Desk,
    words: &'a Words,
    has_keys: bool,
}

impl View<'_> {
    /// Of which record the versions are, or how the findings went.
    fn head(&self, paint: &mut Paint, area: Rect) {
        let area = inset(area);
        let repository = &self.pane.repository;
        let (told, part) = match (&repository.reading, self.pane.of()) {
            (Reading::Failed(problem), _) => (self.problem(problem), Part::Dim),
            _ if !self.desk.has_file() => (self.words.text("versions-no-file").into_owned(), Part::Dim),
            (_, Some(record)) => (self.record(record), Part::Heading),
            (Reading::Running | Reading::Wanted, None) if !repository.is_listed() => {
                (self.words.text("versions-reading").into_owned(), Part::Dim)
            }
            _ => (self.how_far().unwrap_or_else(|| self.course(area.width, paint.ascii())), Part::Dim),
        };
        paint.text(area, &told, part);
    }

    /// How many versions are read or judged, while some are not.
    fn how_far(&self) -> Option<String> {
        let timeline = &self.pane.repository.timeline;
        let (message, done) = match (timeline.is_read(), timeline.is_judged()) {
            (false, _) => ("versions-read", timeline.count_read()),
            (true, false) => ("versions-judged", timeline.count_judged()),
            (true, true) => return None,
        };
        Some(self.words.with(message, &[("done", done.into()), ("all", timeline.entries.len().into())]))
    }

    /// Which record it is and who changed it last, where that is known.
    fn record(&self, record: &Slot) -> String {
        let name = self.words.place(record, Some(self.desk.base()));
        let last = self.pane.record.as_ref().and_then(|found| found.first());
        let Some(entry) = last.and_then(|last| self.pane.repository.timeline.entries.get(last.place)) else {
            let message = if self.pane.record.is_some() { "versions-of-none" } else { "versions-of" };
            return self.words.with(message, &[("name", name.into())]);
        };
        let moment = &entry.moment;
        let args = [
            ("name", name.into()),
            ("day", self.words.day(moment.day).into()),
            ("author", shown(&moment.author).into_owned().into()),
        ];
        self.words.with("versions-of-last", &args)
    }

    /// How many findings there were, as bars; as many as there is room for.
    fn course(&self, room: u16, ascii: bool) -> String {
        let timeline = &self.pane.repository.timeline;
        if timeline.entries.is_empty() {
            return self.words.text("versions-none").into_owned();
        }
        let all = [Severity::Error, Severity::Warning, Severity::Note].map(|severity| timeline.counts(severity));
        let sum = |place: usize| all.iter().map(|counts| counts[place]).sum::<Option<f64>>();
        let sums: Vec<Option<f64>> = (0..timeline.entries.len()).map(sum).collect();
        let mut known = sums.iter().flatten();
        let Some(first) = known.next() else { return self.words.text("versions-none-readable").into_owned() };
        let last = known.next_back().unwrap_or(first);
        let told = |bars: String| {
            let (first, last) = (self.words.number(*first).into(), self.words.number(*last).into());
            self.words.with("versions-course", &[("bars", bars.into()), ("first", first), ("last", last)])
        };
        let room = usize::from(room).saturating_sub(fit::width(&told(String::new())));
        told(spark(&sums, room.min(BARS), ascii))
    }

    fn problem(&self, problem: &GitProblem) -> String {
        match problem {
            GitProblem::NoGit => self.words.text("versions-no-git").into_owned(),
            GitProblem::NoRepository => self.words.text("history-no-repository").into_owned(),
            other => self.words.with("git-refused", &[("why", shown(&other.to_string()).into_owned().into())]),
        }
    }

    /// What to do where there is no version to show.
    fn nothing(&self, paint: &mut Paint, area: Rect) {
        let message = match (&self.pane.repository.reading, self.pane.of()) {
            (Reading::Failed(GitProblem::NoRepository), _) => "history-no-repository-hint",
            (Reading::Failed(_), _) => return,
            (_, Some(_)) if self.pane.record.is_none() => "versions-reading",
            (_, Some(_)) => "versions-none-of",
            _ => return,
        };
        for (line, row) in fit::wrap(&self.words.text(message), usize::from(area.width)).iter().zip(area.rows()) {
            paint.text(inset(row), line, Part::Plain);
        }
    }

    fn list(&self, paint: &mut Paint, area: Rect) {
        for (number, row) in in_sight(area, self.pane.scroll, self.pane.rows.len()) {
            let Some(&stage) = self.pane.rows.get(number) else { continue };
            match stage {
                Stage::Commit(place) => {
                    if let Some(entry) = self.pane.repository.timeline.entries.get(place) {
                        self.commit(paint, row, entry);
                    }
                }
                own => {
                    paint.text(inset(row), &self.not_in_git(own), Part::Warning);
                }
            }
            if number == self.pane.cursor {
                let here = self.has_keys && !self.pane.changes.has_keys;
                paint.row(row, if here { Part::Focus } else { Part::Selected });
                if here {
                    paint.set_cursor(row.x, row.y);
                }
            }
        }
    }

    /// What a version is that git does not have.
    fn not_in_git(&self, stage: Stage) -> String {
        match stage {
            Stage::Unsaved => self.words.with("versions-unsaved", &[("n", self.desk.unsaved_steps().into())]),
            _ if self.pane.repository.timeline.entries.is_empty() => {
                self.words.text("versions-never-committed").into_owned()
            }
            _ => self.words.text("versions-uncommitted").into_owned(),
        }
    }

    /// `03.05.2026  what for      who   !4 ~12 ·15`; who, where there is room.
    fn commit(&self, paint: &mut Paint, row: Rect, entry: &Entry) {
        let row = inset(row);
        let mut left = row;
        if entry.moment.is_unreadable() {
            left.width -= paint.right(left, &self.words.text("history-unreadable"), Part::Warning);
        }
        for severity in [Severity::Note, Severity::Warning, Severity::Error] {
            let Some(count) = entry.count(severity) else { continue };
            let told = format!(
                " {}{}",
                severity_sign(severity, paint.ascii()),
                fit::pad(&count.to_string(), 3, paint.ascii())
            );
            left.width -= paint.right(left, &told, severity_part(severity)).min(left.width);
        }
        if row.width >= WITH_AUTHOR {
            let wide = usize::from(row.width / AUTHOR_SHARE);
            let author = shown(&entry.moment.author);
            let author = fit::pad(&fit::cut(&author, wide, paint.ascii()), wide, paint.ascii());
            left.width -= paint.right(left, &format!("  {author} "), Part::Dim).min(left.width);
        }
        let day = format!("{}  ", self.words.day(entry.moment.day));
        paint.pieces(left, &[(&day, Part::Dim), (&shown(&entry.moment.subject), Part::Plain)]);
    }

    /// Who made the version and when; what the lines below are.
    fn about(&self, paint: &mut Paint, area: Rect) {
        let mut rows = area.rows();
        let (Some(stage), Some(first)) = (self.pane.stage(), rows.next()) else { return };
        let entry = self.pane.entry();
        let who = entry.map(|entry| {
            let moment = &entry.moment;
            format!("{} · {} · {}", moment.short(), shown(&moment.author), self.words.day(moment.day))
        });
        let who = who.unwrap_or_else(|| self.not_in_git(stage));
        paint.text(inset(first), &who, Part::Heading);
        let Some(second) = rows.next() else { return };
        let told = match (&self.pane.changes.changes, self.pane.span) {
            _ if entry.is_some_and(|entry| entry.moment.is_unreadable()) => {
                self.words.text("said-version-unreadable").into_owned()
            }
            (None, _) => self.words.text("versions-comparing").into_owned(),
            (Some(changes), Span::Step) if self.is_first(stage) => {
                self.words.with("versions-first", &[("n", changes.len().into())])
            }
            (Some(changes), Span::Step) => self.words.with("versions-step", &[("n", changes.len().into())]),
            (Some(changes), Span::SinceThen) => self.words.with("versions-since", &[("n", changes.len().into())]),
        };
        paint.text(inset(second), &told, Part::Dim);
    }

    /// Whether there is no version before it, so that all it holds is new.
    fn is_first(&self, stage: Stage) -> bool {
        let timeline = &self.pane.repository.timeline;
        match stage {
            Stage::Unsaved => false,
            Stage::Uncommitted => timeline.latest_map().is_none(),
            Stage::Commit(place) => timeline.before(place).is_none(),
        }
    }

    fn changes(&self, paint: &mut Paint, area: Rect) {
        let pane = &self.pane.changes;
        if pane.changes.is_none() {
            return;
        }
        let first = pane.rolled.first();
        let lines = pane.lines().enumerate().skip(first.line);
        let mut rest = area;
        for (number, line) in lines {
            let part = match line.sign {
                '+' => Part::Good,
                '-' | '!' => Part::Warning,
                _ => Part::Dim,
            };
            let sign = format!("{} ", line.sign);
            let pieces = Rolled::wrapped(&line.message, area.width);
            let above = if number == first.line { first.piece } else { 0 };
            let begins = rest;
            for (at, piece) in pieces.iter().enumerate().skip(above) {
                if rest.height == 0 {
                    return;
                }
                let sign = if at == 0 { &sign } else { "  " };
                paint.pieces(inset(Rect { height: 1, ..rest }), &[(sign, part), (piece, Part::Plain)]);
                rest = Rect { y: rest.y + 1, height: rest.height - 1, ..rest };
            }
            if pane.has_keys && number == pane.cursor {
                paint.row(Rect { height: 1, ..begins }, if self.has_keys { Part::Focus } else { Part::Selected });
                if self.has_keys {
                    paint.set_cursor(begins.x, begins.y);
                }
            }
        }
    }
}

fn inset(row: Rect) -> Rect {
    Rect { x: row.x + 1, width: row.width.saturating_sub(2), ..row }
}
