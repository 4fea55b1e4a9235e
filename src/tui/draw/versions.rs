//! The versions: the list with the findings of each; what the one with the cursor changed.

use ratatui::layout::Rect;

use super::lists::in_sight;
use super::outline::severity_part;
use super::paint::Paint;
use crate::map::{Id, Severity};
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
        if let Some(id) = self.pane.of() {
            paint.text(area, &self.record(id), Part::Heading);
            return;
        }
        let told = match &self.pane.reading {
            Reading::Running => self.words.text("versions-reading").into_owned(),
            Reading::Failed(problem) => self.problem(problem),
            _ if !self.desk.has_file() => self.words.text("versions-no-file").into_owned(),
            _ => self.course(paint.ascii()),
        };
        paint.text(area, &told, Part::Dim);
    }

    /// Which record it is and who changed it last, where that is known.
    fn record(&self, id: &Id) -> String {
        let name = shown(self.desk.base().name(id)).into_owned();
        let last = self.pane.record.as_ref().and_then(|found| found.first());
        let Some(entry) = last.and_then(|last| self.pane.timeline.entries.get(last.place)) else {
            return self.words.with("versions-of", &[("name", name.into())]);
        };
        let moment = &entry.moment;
        let args = [
            ("name", name.into()),
            ("day", self.words.day(moment.day).into()),
            ("author", shown(&moment.author).into_owned().into()),
        ];
        self.words.with("versions-of-last", &args)
    }

    /// How many findings there were, as bars.
    fn course(&self, ascii: bool) -> String {
        let timeline = &self.pane.timeline;
        let all = [Severity::Error, Severity::Warning, Severity::Note].map(|severity| timeline.counts(severity));
        let sum = |place: usize| all.iter().map(|counts| counts[place]).sum::<Option<f64>>();
        let sums: Vec<Option<f64>> = (0..timeline.entries.len()).map(sum).collect();
        let mut known = sums.iter().flatten();
        let Some(first) = known.next() else { return self.words.text("versions-none").into_owned() };
        let last = known.next_back().unwrap_or(first);
        let args = [
            ("bars", spark(&sums, BARS, ascii).into()),
            ("first", self.words.number(*first).into()),
            ("last", self.words.number(*last).into()),
        ];
        self.words.with("versions-course", &args)
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
        let message = match (&self.pane.reading, self.pane.of()) {
            (Reading::Failed(GitProblem::NoRepository), _) => "history-no-repository-hint",
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
                Stage::Unsaved => self.simple(paint, row, "versions-unsaved"),
                Stage::Uncommitted => self.simple(paint, row, "versions-uncommitted"),
                Stage::Commit(place) => {
                    if let Some(entry) = self.pane.timeline.entries.get(place) {
                        self.commit(paint, row, entry);
                    }
                }
            }
            if number == self.pane.cursor {
                let here = self.has_keys && !self.pane.in_changes;
                paint.row(row, if here { Part::Focus } else { Part::Selected });
                if here {
                    paint.set_cursor(row.x, row.y);
                }
            }
        }
    }

    fn simple(&self, paint: &mut Paint, row: Rect, message: &str) {
        paint.text(inset(row), &self.words.text(message), Part::Warning);
    }

    /// `03.05.2026  what for   !4 ~12 ·15`
    fn commit(&self, paint: &mut Paint, row: Rect, entry: &Entry) {
        let row = inset(row);
        let mut left = row;
        if entry.moment.map.is_none() {
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
        let day = format!("{}  ", self.words.day(entry.moment.day));
        paint.pieces(left, &[(&day, Part::Dim), (&shown(&entry.moment.subject), Part::Plain)]);
    }

    /// Who made the version and when; what the lines below are.
    fn about(&self, paint: &mut Paint, area: Rect) {
        let mut rows = area.rows();
        let (Some(stage), Some(first)) = (self.pane.stage(), rows.next()) else { return };
        let entry = match stage {
            Stage::Commit(place) => self.pane.timeline.entries.get(place),
            _ => None,
        };
        let who = entry.map(|entry| {
            let moment = &entry.moment;
            format!("{} · {} · {}", moment.short(), shown(&moment.author), self.words.day(moment.day))
        });
        let message = match stage {
            Stage::Unsaved => "versions-unsaved",
            _ => "versions-uncommitted",
        };
        let who = who.unwrap_or_else(|| self.words.text(message).into_owned());
        paint.text(inset(first), &who, Part::Heading);
        let Some(second) = rows.next() else { return };
        let readable = entry.is_none_or(|entry| entry.moment.map.is_some());
        let told = match (&self.pane.changes, self.pane.span) {
            _ if !readable => self.words.text("said-version-unreadable").into_owned(),
            (None, _) => self.words.text("versions-comparing").into_owned(),
            (Some(changes), Span::Step) => self.words.with("versions-step", &[("n", changes.len().into())]),
            (Some(changes), Span::SinceThen) => self.words.with("versions-since", &[("n", changes.len().into())]),
        };
        paint.text(inset(second), &told, Part::Dim);
    }

    fn changes(&self, paint: &mut Paint, area: Rect) {
        if self.pane.changes.is_none() {
            return;
        }
        let first = self.pane.rolled.first();
        let lines = self.pane.lines().enumerate().skip(first.line);
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
            if self.pane.in_changes && number == self.pane.change {
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
