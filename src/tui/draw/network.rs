//! The picture: lines in braille below, labels above them, a legend of one line.

use ratatui::layout::Rect;

use super::paint::Paint;
use crate::map::{NodeType, TieKind};
use crate::tui::desk::{Desk, View};
use crate::tui::place::Place;
use crate::tui::state::State;
use crate::tui::theme::Part;
use crate::view::fit;
use crate::view::picture::{Canvas, LineKind, Picture, draw_lines};

pub(super) fn draw(paint: &mut Paint, area: Rect, desk: &Desk, state: &State) {
    let picture = &desk.network.picture;
    if picture.labels.is_empty() {
        let text = state.words.text("network-empty");
        for (line, row) in fit::wrap(&text, usize::from(area.width.saturating_sub(2))).iter().zip(area.rows()) {
            paint.text(Rect { x: row.x + 1, width: row.width.saturating_sub(1), ..row }, line, Part::Dim);
        }
        return;
    }
    lines(paint, area, picture);
    labels(paint, area, desk, state);
    let legend = Rect { y: area.bottom().saturating_sub(1), height: 1, ..area };
    if picture.hidden > 0 {
        let more = state.words.with("network-and-more", &[("n", picture.hidden.into())]);
        let used = paint.right(legend, &more, Part::Warning);
        paint.text(
            Rect { width: legend.width.saturating_sub(used + 1), ..legend },
            &state.words.text("network-legend"),
            Part::Dim,
        );
    } else {
        paint.text(legend, &state.words.text("network-legend"), Part::Dim);
    }
}

/// All lines, faint ones first, so that the near ones lie on top.
fn lines(paint: &mut Paint, area: Rect, picture: &Picture) {
    let layers = [(false, None, Part::Dim), (true, Some(false), Part::OtherTie), (true, Some(true), Part::Tie)];
    for (near, working, part) in layers {
        let mut canvas = Canvas::new(area.width, area.height.saturating_sub(1));
        let heads = draw_lines(picture, &mut canvas, |line| {
            line.near == near && working.is_none_or(|working| is_working(line.kind) == working)
        });
        let style = paint.style(part);
        for y in 0..area.height.saturating_sub(1) {
            for x in 0..area.width {
                if let Some(sign) = canvas.sign(x, y) {
                    let sign = if paint.ascii() { '.' } else { sign };
                    paint.raw(area.x + x, area.y + y, 1, sign.encode_utf8(&mut [0; 4]), style);
                }
            }
        }
        for (x, y, sign) in heads {
            if !paint.ascii() && x < area.width && y + 1 < area.height {
                paint.raw(area.x + x, area.y + y, 1, sign.encode_utf8(&mut [0; 4]), style);
            }
        }
    }
}

fn is_working(kind: LineKind) -> bool {
    match kind {
        LineKind::Tie(kind) => kind.is_working() && kind != TieKind::Member,
        LineKind::Role => false,
    }
}

fn labels(paint: &mut Paint, area: Rect, desk: &Desk, state: &State) {
    let has_keys = state.place() == Place::Network && desk.view == View::Network;
    for label in &desk.network.picture.labels {
        let row = Rect::new(area.x + label.x, area.y + label.y, label.width, 1).intersection(area);
        let part = match label.node_type {
            _ if !label.near => Part::Dim,
            NodeType::Department => Part::Department,
            NodeType::Actor => Part::Actor,
            NodeType::Field => Part::Field,
        };
        paint.text(row, &label.text, part);
        if Some(&label.id) == desk.selected.as_ref() {
            paint.row(row, if has_keys { Part::Focus } else { Part::Selected });
            if has_keys {
                paint.set_cursor(row.x, row.y);
            }
        } else if Some(&label.id) == desk.network.centre.as_ref() && label.near {
            paint.row(row, Part::Selected);
        }
    }
}
