//! The versions: the list with the findings of each; what the one with the cursor changed.

mod head;
mod list;
mod told;

use ratatui::layout::Rect;

use super::paint::Paint;
use crate::store::GitProblem;
use crate::tui::desk::{Desk, Reading, VersionsPane};
use crate::tui::place::Place;
use crate::tui::state::State;
use crate::tui::theme::Part;
use crate::view::fit;
use crate::words::Words;

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
    /// What to do where there is no version to show.
    fn nothing(&self, paint: &mut Paint, area: Rect) {
        let text = |message: &str| self.words.text(message).into_owned();
        let told = match (&self.pane.repository.reading, self.pane.of()) {
            (Reading::Failed(GitProblem::NoRepository), _) => text("history-no-repository-hint"),
            (Reading::Failed(GitProblem::NoGit), _) => return,
            // what git itself says may be longer than the line above
            (Reading::Failed(problem), _) => self.problem(problem),
            (_, Some(_)) if self.pane.record.is_none() => text("versions-reading"),
            (_, Some(_)) => text("versions-none-of"),
            _ => return,
        };
        let area = inset(area);
        for (line, row) in fit::wrap(&told, usize::from(area.width)).iter().zip(area.rows()) {
            paint.text(row, line, Part::Plain);
        }
    }
}

fn inset(row: Rect) -> Rect {
    Rect { x: row.x + 1, width: row.width.saturating_sub(2), ..row }
}
