//! Lines between labels as dots: from edge to edge, each kind with its own pattern.

use super::{Canvas, Label, Line, LineKind, Picture};
use crate::map::TieKind;

/// Draws the lines for which `keep` holds into a canvas; returns where arrow heads belong: cell and sign.
///
/// Time O(dots).
pub fn draw_lines(picture: &Picture, canvas: &mut Canvas, keep: impl Fn(&Line) -> bool) -> Vec<(u16, u16, char)> {
    let mut heads = Vec::new();
    for line in picture.lines.iter().filter(|line| keep(line)) {
        let (Some(from), Some(to)) = (picture.labels.get(line.from), picture.labels.get(line.to)) else { continue };
        let (start, end) = (edge(from, to.middle()), edge(to, from.middle()));
        stroke(canvas, start, end, line.kind);
        if let LineKind::Tie(kind) = line.kind
            && kind.is_directed()
            && let Some(head) = head(start, end)
        {
            heads.push(head);
        }
    }
    heads
}

/// The point on the edge of a label's box that faces a point.
fn edge(label: &Label, towards: (f64, f64)) -> (f64, f64) {
    let (x, y) = label.middle();
    let (dx, dy) = (towards.0 - x, towards.1 - y);
    let (half_width, half_height) = (f64::from(label.width) / 2.0 + 0.6, 0.6);
    if dx == 0.0 && dy == 0.0 {
        return (x, y);
    }
    let reach = (half_width / dx.abs()).min(half_height / dy.abs()).min(1.0);
    (x + dx * reach, y + dy * reach)
}

/// Dots along a line; gaps tell the kind.
fn stroke(canvas: &mut Canvas, start: (f64, f64), end: (f64, f64), kind: LineKind) {
    let (dx, dy) = (end.0 - start.0, end.1 - start.1);
    let steps = (dx.abs() * 2.0).max(dy.abs() * 4.0).ceil().max(1.0);
    let mut step = 0.0;
    let mut number = 0_u32;
    while step <= steps {
        if drawn(kind, number) {
            canvas.dot(start.0 + dx * step / steps, start.1 + dy * step / steps);
        }
        step += 1.0;
        number = number.wrapping_add(1);
    }
}

/// Whether the dot of this number belongs to the pattern of the kind.
fn drawn(kind: LineKind, number: u32) -> bool {
    match kind {
        LineKind::Tie(TieKind::Coordination | TieKind::Agreement | TieKind::Handover | TieKind::Secondment) => true,
        LineKind::Tie(TieKind::Exchange | TieKind::Funding | TieKind::Supervision) => number % 6 < 4,
        LineKind::Tie(TieKind::Member) => number.is_multiple_of(3),
        LineKind::Tie(TieKind::Tension) => number % 8 < 2,
        LineKind::Role => number.is_multiple_of(4),
        LineKind::Gone => number.is_multiple_of(6),
    }
}

/// The arrow head at the end of a line.
fn head(start: (f64, f64), end: (f64, f64)) -> Option<(u16, u16, char)> {
    let (dx, dy) = (end.0 - start.0, (end.1 - start.1) * 2.0);
    let sign = match (dx.abs() >= dy.abs(), dx >= 0.0, dy >= 0.0) {
        (true, true, _) => '▸',
        (true, false, _) => '◂',
        (false, _, true) => '▾',
        (false, _, false) => '▴',
    };
    let cell = |value: f64| (value >= 0.0 && value < f64::from(u16::MAX)).then_some(value.floor());
    #[allow(clippy::cast_sign_loss)]
    Some((cell(end.0)? as u16, cell(end.1)? as u16, sign))
}
