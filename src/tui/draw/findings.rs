//! The findings: the list above, the reason and the remedies of the one with the cursor below.

use ratatui::layout::Rect;

use super::lists::in_sight;
use super::outline::severity_part;
use super::paint::Paint;
use crate::analysis::Finding;
use crate::tui::desk::{Desk, FindingsPane};
use crate::tui::place::Place;
use crate::tui::state::State;
use crate::tui::theme::Part;
use crate::view::{fit, severity_sign};

/// How wide the column of „Warum es zählt“ is.
const LABEL_WIDTH: u16 = 16;

pub(super) fn draw(paint: &mut Paint, area: Rect, desk: &Desk, state: &State) {
    let findings = desk.latest.findings();
    if findings.is_empty() {
        let waiting = desk.latest.analysis.is_none();
        let messages = if waiting { &["findings-waiting"][..] } else { &["findings-none", "findings-none-hint"] };
        let width = usize::from(area.width.saturating_sub(2));
        let lines = messages.iter().flat_map(|message| fit::wrap(&state.words.text(message), width));
        for (line, row) in lines.zip(area.rows()) {
            paint.text(Rect { x: row.x + 1, width: row.width.saturating_sub(1), ..row }, &line, Part::Dim);
        }
        return;
    }
    let height = u16::try_from(FindingsPane::list_height(area.height)).unwrap_or(area.height);
    let list = Rect { height, ..area };
    rows(paint, list, findings, desk, state);
    let below = Rect { y: list.bottom() + 1, height: area.height.saturating_sub(height + 1), ..area };
    paint.horizontal(area.x, list.bottom(), area.width);
    if let Some(finding) = findings.get(desk.findings.cursor) {
        explain(paint, below, finding, desk, state);
    }
}

fn rows(paint: &mut Paint, area: Rect, findings: &[Finding], desk: &Desk, state: &State) {
    let has_keys = state.place() == Place::Findings;
    for (number, row) in in_sight(area, desk.findings.scroll, findings.len()) {
        let Some(finding) = findings.get(number) else { continue };
        let sentence = state.words.finding_sentence(finding, desk.map());
        let sign = severity_sign(finding.severity, paint.ascii());
        let part = if finding.accepted.is_some() || desk.latest.is_old() { Part::Dim } else { Part::Plain };
        let sign_part = if finding.accepted.is_some() { Part::Dim } else { severity_part(finding.severity) };
        let accepted = if finding.accepted.is_some() { paint.sign("✓ ", "ok ") } else { "" };
        paint.pieces(row, &[(" ", part), (sign, sign_part), (" ", part), (accepted, part), (&sentence, part)]);
        if number == desk.findings.cursor {
            paint.row(row, if has_keys { Part::Focus } else { Part::Selected });
            if has_keys {
                paint.set_cursor(row.x, row.y);
            }
        }
    }
}

fn explain(paint: &mut Paint, area: Rect, finding: &Finding, desk: &Desk, state: &State) {
    let words = &state.words;
    let remedies = desk.findings.remedies.clone().unwrap_or_default();
    let text = words.finding(&Finding { remedies, ..finding.clone() }, desk.map());
    let mut page = Page { area, y: area.y };
    page.heading(paint, &text.sentence);
    if let Some(because) = &finding.accepted {
        page.lines(paint, "", &words.with("findings-accepted", &[("because", because.into())]), Part::Good);
    }
    page.lines(paint, &words.text("findings-why"), &text.why, Part::Plain);
    for (number, sentence) in text.fragile.iter().chain(&text.holds).enumerate() {
        let label = if number == 0 { words.text("findings-fragile") } else { "".into() };
        page.lines(paint, &label, sentence, Part::Warning);
    }
    for (number, remedy) in text.remedies.iter().enumerate() {
        let label = if number == 0 { words.text("findings-remedies") } else { "".into() };
        let letter = char::from(b'a' + u8::try_from(number).unwrap_or(0));
        page.lines(paint, &label, &format!("{letter}  {remedy}"), Part::Good);
    }
    for (number, (label, value)) in text.evidence.iter().enumerate() {
        let head = if number == 0 { words.text("findings-evidence") } else { "".into() };
        page.lines(paint, &head, &format!("{label}: {value}"), Part::Plain);
    }
    if let Some(against) = &text.against {
        page.lines(paint, &words.text("findings-against"), against, Part::Plain);
    }
    if let Some(source) = &text.source {
        page.lines(paint, &words.text("findings-source"), source, Part::Dim);
    }
}

/// Lines one below the other, a label on the left of each piece.
struct Page {
    area: Rect,
    y: u16,
}

impl Page {
    fn heading(&mut self, paint: &mut Paint, text: &str) {
        let width = usize::from(self.area.width.saturating_sub(1));
        for piece in fit::wrap(text, width) {
            self.piece(paint, 1, &piece, Part::Heading);
            self.y += 1;
        }
    }

    fn lines(&mut self, paint: &mut Paint, label: &str, text: &str, part: Part) {
        let width = usize::from(self.area.width.saturating_sub(LABEL_WIDTH + 1));
        for (number, piece) in fit::wrap(text, width).iter().enumerate() {
            if number == 0 {
                self.piece(paint, 1, label, Part::Dim);
            }
            self.piece(paint, 1 + LABEL_WIDTH, piece, part);
            self.y += 1;
        }
    }

    fn piece(&self, paint: &mut Paint, indent: u16, text: &str, part: Part) {
        if self.y < self.area.bottom() {
            let width = self.area.width.saturating_sub(indent);
            paint.text(Rect::new(self.area.x + indent, self.y, width, 1), text, part);
        }
    }
}
