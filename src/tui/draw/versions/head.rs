//! Above the versions: of which record they are, how far they are read, or how the findings went.

use ratatui::layout::Rect;

use super::{View, inset};
use crate::map::{Severity, Slot};
use crate::store::GitProblem;
use crate::tui::desk::Reading;
use crate::tui::draw::paint::Paint;
use crate::tui::theme::Part;
use crate::view::{fit, spark};
use crate::words::shown;

/// The most bars of the findings over the versions.
const BARS: usize = 40;

impl View<'_> {
    /// Of which record the versions are, or how the findings went.
    pub(super) fn head(&self, paint: &mut Paint, area: Rect) {
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
        let [errors, warnings, notes] = &all;
        let counts = errors.iter().zip(warnings).zip(notes);
        let sums: Vec<Option<f64>> =
            counts.map(|((errors, warnings), notes)| Some((*errors)? + (*warnings)? + (*notes)?)).collect();
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

    pub(super) fn problem(&self, problem: &GitProblem) -> String {
        match problem {
            GitProblem::NoGit => self.words.text("versions-no-git").into_owned(),
            GitProblem::NoRepository => self.words.text("history-no-repository").into_owned(),
            other => self.words.with("git-refused", &[("why", shown(&other.to_string()).into_owned().into())]),
        }
    }
}
