//! The versions, a row each.

use std::collections::BTreeSet;

use ratatui::layout::Rect;

use super::{View, inset};
use crate::map::Severity;
use crate::tui::draw::lists::in_sight;
use crate::tui::draw::outline::severity_part;
use crate::tui::draw::paint::Paint;
use crate::tui::theme::Part;
use crate::view::history::{Entry, Stage, why_no_map};
use crate::view::{fit, severity_sign};
use crate::words::shown;

/// From how many columns on a row says who made the version, and which part of it that takes.
const WITH_AUTHOR: u16 = 60;
const AUTHOR_SHARE: u16 = 6;
/// Columns of the findings of a version.
const COUNTS: u16 = 15;

impl View<'_> {
    pub(super) fn list(&self, paint: &mut Paint, area: Rect) {
        let days = self.days(area.height);
        let main_line: BTreeSet<usize> = self.pane.repository.timeline.main_line().into_iter().collect();
        for (number, row) in in_sight(area, self.pane.scroll, self.pane.rows.len()) {
            let Some(&stage) = self.pane.rows.get(number) else { continue };
            match stage {
                Stage::Commit(place) => {
                    if let Some(entry) = self.pane.repository.timeline.entries.get(place) {
                        self.commit(paint, row, entry, days, !main_line.contains(&place));
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
    pub(super) fn not_in_git(&self, stage: Stage) -> String {
        match stage {
            Stage::Unsaved => self.words.with("versions-unsaved", &[("n", self.desk.unsaved_steps().into())]),
            _ if self.pane.repository.timeline.entries.is_empty() => {
                self.words.text("versions-never-committed").into_owned()
            }
            _ => self.words.text("versions-uncommitted").into_owned(),
        }
    }

    /// `03.05.2026  what for      who   !4 ~12 ·15`; who, where there is room. What came in from another branch stands aside.
    fn commit(&self, paint: &mut Paint, row: Rect, entry: &Entry, days: usize, is_aside: bool) {
        let row = inset(row);
        if let Some(why) = why_no_map(&entry.moment) {
            paint.right(row, &self.words.text(why), Part::Warning);
        }
        let mut counts = row;
        for severity in [Severity::Note, Severity::Warning, Severity::Error] {
            let Some(count) = entry.count(severity) else { continue };
            let sign = severity_sign(severity, paint.ascii());
            let told = format!(" {sign}{}", fit::pad(&count.to_string(), 3, paint.ascii()));
            counts.width -= paint.right(counts, &told, severity_part(severity)).min(counts.width);
        }
        // the columns stand where they will stand when the findings are known
        let mut left = Rect { width: row.width.saturating_sub(COUNTS), ..row };
        if row.width >= WITH_AUTHOR {
            let wide = usize::from(row.width / AUTHOR_SHARE);
            let author = fit::pad(&shown(&entry.moment.author), wide, paint.ascii());
            left.width -= paint.right(left, &format!("  {author} "), Part::Dim).min(left.width);
        }
        let day = fit::pad(&self.words.day(entry.moment.day), days, paint.ascii());
        let aside = match (is_aside, paint.ascii()) {
            (true, true) => "  | ",
            (true, false) => "  │ ",
            (false, _) => "  ",
        };
        paint.pieces(left, &[(&day, Part::Dim), (aside, Part::Dim), (&shown(&entry.moment.subject), Part::Plain)]);
    }

    /// How wide the days in sight are told.
    fn days(&self, height: u16) -> usize {
        let sight = self.pane.rows.iter().skip(self.pane.scroll).take(usize::from(height));
        let entry = |stage: &Stage| match stage {
            Stage::Commit(place) => self.pane.repository.timeline.entries.get(*place),
            Stage::Unsaved | Stage::Uncommitted => None,
        };
        sight.filter_map(entry).map(|entry| fit::width(&self.words.day(entry.moment.day))).max().unwrap_or(0)
    }
}
