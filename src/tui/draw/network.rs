//! The picture: lines in braille below, labels above them, a legend of one line.

use ratatui::layout::Rect;

use super::foot::{first_keys, key_names};
use super::outline::strike;
use super::paint::Paint;
use crate::analysis::measure_named;
use crate::map::{NodeType, TieKind};
use crate::tui::command::named;
use crate::tui::desk::{Desk, View};
use crate::tui::place::Place;
use crate::tui::state::State;
use crate::tui::theme::Part;
use crate::variant::Fate;
use crate::view::fit;
use crate::view::measures::{LEVELS, Shade, level_sign};
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
    if let Some(shade) = desk.network.shade() {
        shade_legend(paint, Rect { y: area.bottom().saturating_sub(1), height: 1, ..area }, shade, desk, state);
        return;
    }
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

/// Little is dim, much stands out; the sign before the name says it without colour.
fn level_part(level: Option<u8>) -> Part {
    match level {
        Some(6..) => Part::Warning,
        Some(3..) => Part::Key,
        Some(1..) => Part::Plain,
        _ => Part::Dim,
    }
}

/// What the signs before the names say.
fn shade_legend(paint: &mut Paint, area: Rect, shade: &Shade, desk: &Desk, state: &State) {
    let words = &state.words;
    let Some(measure) = measure_named(shade.measure.0, shade.measure.1) else { return };
    let told = |number: Option<f64>| words.measured(measure.kind, number, 0);
    let (low, high) = (told(shade.range.map(|range| range.0)), told(shade.range.map(|range| range.1)));
    let signs: String = (0..LEVELS).map(|level| level_sign(level, paint.ascii())).collect();
    let name = words.measure_name(measure);
    let hidden = desk.network.picture.hidden;
    let more = if hidden > 0 { words.with("network-and-more", &[("n", hidden.into())]) } else { String::new() };
    let key = named("step-out").and_then(|command| first_keys(command, words, &key_names(words))).unwrap_or_default();
    let mut used = paint.right(area, &words.with("measures-back", &[("key", key.into())]), Part::Key);
    used += paint.right(Rect { width: area.width.saturating_sub(used), ..area }, &format!("{more}  "), Part::Warning);
    let rest = Rect { width: area.width.saturating_sub(used + 1), ..area };
    paint.pieces(
        rest,
        &[
            (&low, Part::Dim),
            (" ", Part::Dim),
            (&signs, Part::Key),
            (" ", Part::Dim),
            (&high, Part::Dim),
            ("  ", Part::Dim),
            (&name, Part::Plain),
        ],
    );
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
        LineKind::Role | LineKind::Gone => false,
    }
}

fn labels(paint: &mut Paint, area: Rect, desk: &Desk, state: &State) {
    let has_keys = state.place() == Place::Network && desk.view == View::Network;
    for label in &desk.network.picture.labels {
        let row = Rect::new(area.x + label.x, area.y + label.y, label.width, 1).intersection(area);
        let part = match label.node_type {
            _ if label.fate == Some(Fate::Gone) => Part::Dim,
            _ if label.level.is_some() => level_part(label.level),
            _ if !label.near || desk.network.shade().is_some() => Part::Dim,
            NodeType::Department => Part::Department,
            NodeType::Actor => Part::Actor,
            NodeType::Field => Part::Field,
        };
        paint.text(row, &label.text, part);
        if label.fate == Some(Fate::Gone) {
            let name = Rect { x: row.x + 2, width: row.width.saturating_sub(2), ..row };
            strike(paint, name, &label.text);
        }
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
