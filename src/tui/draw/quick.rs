//! Quick entry: the sentence, how it may go on, what it will do, what that changes among the findings.

use ratatui::layout::Rect;

use super::overlay::field;
use super::paint::{Paint, middle};
use crate::tui::overlay::Quick;
use crate::tui::state::State;
use crate::tui::theme::Part;
use crate::view::fit;
use crate::view::quick::effect;

/// How many completions are shown.
const COMPLETIONS: usize = 5;

type Line = (String, Part);

pub(super) fn draw(paint: &mut Paint, area: Rect, quick: &Quick, state: &State) {
    let width = 92.min(area.width.saturating_sub(2));
    let inner = usize::from(width.saturating_sub(4));
    let mut lines = completions(quick, inner, paint.ascii());
    let offered = lines.len();
    lines.extend(understood(quick, state, inner));
    let height =
        u16::try_from(lines.len()).unwrap_or(u16::MAX).saturating_add(4).clamp(7, area.height.saturating_sub(2));
    let inside = paint.boxed(middle(area, width, height), &state.words.text("quick-title"));
    if inside.is_empty() {
        return;
    }
    field(paint, Rect { height: 1, ..inside }, &quick.field);
    paint.horizontal(inside.x, inside.y + 1, inside.width);
    let list = Rect { y: inside.y + 2, height: inside.height.saturating_sub(2), ..inside };
    for (number, ((text, part), row)) in lines.iter().zip(list.rows()).enumerate() {
        paint.text(row, text, *part);
        if number < offered && number + first_shown(quick) == quick.cursor {
            paint.row(row, Part::Selected);
        }
    }
    super::foot::keys(paint, Rect { x: inside.x.saturating_sub(1), y: inside.bottom(), height: 1, ..inside }, state);
}

fn first_shown(quick: &Quick) -> usize {
    quick.cursor.saturating_sub(COMPLETIONS - 1)
}

/// How the sentence may go on.
fn completions(quick: &Quick, width: usize, ascii: bool) -> Vec<Line> {
    let shown = quick.reading.completions.iter().skip(first_shown(quick)).take(COMPLETIONS);
    shown
        .map(|completion| {
            let text = format!("  {}  {}", completion.label, completion.remark);
            (fit::cut(text.trim_end(), width, ascii).into_owned(), Part::Dim)
        })
        .collect()
}

/// What it will do, what is not understood, and what that means for the findings.
fn understood(quick: &Quick, state: &State, width: usize) -> Vec<Line> {
    let words = &state.words;
    let mut lines: Vec<Line> = Vec::new();
    if quick.field.text().trim().is_empty() {
        lines.extend(fit::wrap(&words.text("quick-hint"), width).into_iter().map(|line| (line, Part::Dim)));
    }
    for line in &quick.reading.lines {
        lines.push((format!("{} {}", line.sign.text(), line.text), Part::Plain));
    }
    for problem in &quick.reading.problems {
        let sentence = format!("! {}", problem.sentence(words));
        lines.extend(fit::wrap(&sentence, width).into_iter().map(|line| (line, Part::Warning)));
    }
    if let (Some(after), Some(desk)) = (&quick.findings, state.desk()) {
        let change = effect(desk.latest.findings(), after);
        for (message, findings, part) in
            [("quick-fixes", change.fixed, Part::Good), ("quick-causes", change.caused, Part::Warning)]
        {
            for finding in findings {
                let sentence = words.finding_sentence(finding, desk.map());
                lines.push((format!("  {}", words.with(message, &[("finding", sentence.into())])), part));
            }
        }
    }
    lines
}
