//! What the version with the cursor changed.

use ratatui::layout::Rect;

use super::{View, inset};
use crate::tui::desk::Rolled;
use crate::tui::draw::paint::Paint;
use crate::tui::theme::Part;
use crate::view::history::{Span, Stage};
use crate::words::shown;

impl View<'_> {
    /// Who made the version and when; what the lines below are.
    pub(super) fn about(&self, paint: &mut Paint, area: Rect) {
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
            _ if entry.is_some_and(|entry| entry.moment.is_gone()) => self.words.text("said-version-gone").into_owned(),
            _ if entry.is_some_and(|entry| entry.moment.is_no_map()) => {
                self.words.text("said-version-unreadable").into_owned()
            }
            (None, _) => self.words.text("versions-comparing").into_owned(),
            (Some(changes), Span::Step) if self.is_first(stage) => {
                let is_cut = self.pane.repository.timeline.is_cut && entry.is_some();
                let message = if is_cut { "versions-first-cut" } else { "versions-first" };
                self.words.with(message, &[("n", changes.len().into())])
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

    pub(super) fn changes(&self, paint: &mut Paint, area: Rect) {
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
