//! The selected unit in the middle, those it is tied to around it: departments left, actors right, fields below.

use std::collections::BTreeMap;

use super::{Label, Line, LineKind, Picture};
use crate::map::{Day, Id, Map, Node, NodeType, TieKind};
use crate::view::{fit, responsibility_active, tie_active};
use crate::words::shown;

/// How many cells stay free between a column of labels and the middle.
const GAP: u16 = 6;

/// The neighbourhood of a department, actor or field on a day, in a grid of `width` x `height` cells.
///
/// Everything is on one screen: what finds no room is counted in `hidden`, the least tied first. Time O(k log k) for k
/// neighbours.
pub fn neighbourhood(map: &Map, centre: &Id, day: Day, (width, height): (u16, u16), ascii: bool) -> Picture {
    let Some(node) = map.node(centre) else { return Picture::default() };
    if width < 20 || height < 3 {
        return Picture::default();
    }
    let near = Near::of(map, centre, day);
    let mut place = Placing { map, ascii, picture: Picture::default() };
    let middle_width = (width / 3).max(8);
    let middle = height / 2;
    let at = place.centred(centre, node, width / 2, middle, middle_width);
    let field_rows = if near.below.is_empty() { 0 } else { rows_for(&near.below, map, width).min(height / 3) };
    let side_height = height - field_rows;
    let side_width = (width - middle_width).saturating_sub(2 * GAP) / 2;
    let (left, right) = near.sides(usize::from(side_height));
    place.column(&left, 1, side_width, side_height, false);
    place.column(&right, width - 1 - side_width, side_width, side_height, true);
    place.rows(&near.below, height - field_rows, field_rows, width);
    let mut picture = place.picture;
    picture.lines = lines(map, &picture, centre, at, day);
    picture
}

/// Who is tied to the centre: units by how much, and fields (or, of a field, its units).
struct Near {
    departments: Vec<Id>,
    actors: Vec<Id>,
    below: Vec<Id>,
}

impl Near {
    fn of(map: &Map, centre: &Id, day: Day) -> Self {
        let mut weight: BTreeMap<Id, u32> = BTreeMap::new();
        let is_field = map.node_type(centre) == Some(NodeType::Field);
        let mut below = Vec::new();
        if is_field {
            for record in
                map.responsibilities_of_field(centre).into_iter().filter(|r| responsibility_active(map, r, day))
            {
                *weight.entry(record.unit.clone()).or_default() += 1;
            }
            let depends =
                map.node(centre).and_then(Node::as_field).into_iter().flat_map(|field| field.depends_on.keys());
            below.extend(depends.cloned());
            below.extend(map.dependents(centre).into_iter().map(|(id, _)| id.clone()));
        } else {
            for tie in map.ties_of(centre).into_iter().filter(|tie| tie_active(map, tie, day)) {
                if let Some(partner) = tie.partner(centre) {
                    *weight.entry(partner.clone()).or_default() += 1;
                }
            }
            let records = map.responsibilities_of_unit(centre);
            below.extend(records.into_iter().filter(|r| responsibility_active(map, r, day)).map(|r| r.field.clone()));
        }
        below.sort_unstable();
        below.dedup();
        let mut units: Vec<(Id, u32)> = weight.into_iter().collect();
        units.sort_by(|(a, x), (b, y)| y.cmp(x).then_with(|| a.cmp(b)));
        let (departments, actors) =
            units.into_iter().map(|(id, _)| id).partition(|id| map.node_type(id) == Some(NodeType::Department));
        Self { departments, actors, below }
    }

    /// Left and right column, evened out where one side would overflow while the other has room.
    fn sides(&self, rows: usize) -> (Vec<Id>, Vec<Id>) {
        let (mut left, mut right) = (self.departments.clone(), self.actors.clone());
        while left.len() > rows && right.len() < rows || left.len() > right.len() + rows / 2 && right.len() < rows {
            right.extend(left.pop());
        }
        while right.len() > rows && left.len() < rows || right.len() > left.len() + rows / 2 && left.len() < rows {
            left.extend(right.pop());
        }
        (left, right)
    }
}

struct Placing<'a> {
    map: &'a Map,
    ascii: bool,
    picture: Picture,
}

impl Placing<'_> {
    /// The name of a node, cut to at most `room` cells; fields in brackets.
    fn text(&self, id: &Id, node: &Node, room: u16) -> String {
        let name = shown(node.name());
        let short = shown(node.short_or_name());
        let name = if fit::width(&name) + 2 > usize::from(room) { short } else { name };
        let _ = id;
        if node.node_type() == NodeType::Field {
            format!("[{}]", fit::cut(&name, usize::from(room).saturating_sub(2), self.ascii))
        } else {
            fit::cut(&name, usize::from(room), self.ascii).into_owned()
        }
    }

    fn push(&mut self, id: &Id, node: &Node, text: String, x: u16, y: u16) -> usize {
        let width = u16::try_from(fit::width(&text)).unwrap_or(0);
        let label = Label { id: id.clone(), text, x, y, width, node_type: node.node_type(), near: true };
        self.picture.labels.push(label);
        self.picture.labels.len() - 1
    }

    fn centred(&mut self, id: &Id, node: &Node, x: u16, y: u16, room: u16) -> usize {
        let text = self.text(id, node, room);
        let width = u16::try_from(fit::width(&text)).unwrap_or(0);
        self.push(id, node, text, x.saturating_sub(width / 2), y)
    }

    /// A column of labels, spread over the height; at the right side they begin at `x`, at the left they end at its end.
    fn column(&mut self, ids: &[Id], x: u16, width: u16, height: u16, right: bool) {
        let shown = ids.len().min(usize::from(height));
        self.picture.hidden += ids.len() - shown;
        for (number, id) in ids.iter().take(shown).enumerate() {
            let Some(node) = self.map.node(id) else { continue };
            let y = (2 * number + 1) * usize::from(height) / (2 * shown.max(1));
            let text = self.text(id, node, width);
            let taken = u16::try_from(fit::width(&text)).unwrap_or(0);
            let start = if right { x } else { x + width - taken };
            self.push(id, node, text, start, u16::try_from(y).unwrap_or(0).min(height.saturating_sub(1)));
        }
    }

    /// Labels side by side in rows at the bottom.
    fn rows(&mut self, ids: &[Id], top: u16, rows: u16, width: u16) {
        let (mut x, mut y) = (1, top);
        for id in ids {
            let Some(node) = self.map.node(id) else { continue };
            let text = self.text(id, node, (width / 3).max(8));
            let taken = u16::try_from(fit::width(&text)).unwrap_or(0);
            if x + taken + 1 > width {
                (x, y) = (1, y + 1);
            }
            if y >= top + rows || x + taken + 1 > width {
                self.picture.hidden += 1;
                continue;
            }
            self.push(id, node, text, x, y);
            x += taken + 2;
        }
    }
}

/// How many rows the labels take side by side.
fn rows_for(ids: &[Id], map: &Map, width: u16) -> u16 {
    let cells: usize = ids
        .iter()
        .filter_map(|id| map.node(id))
        .map(|node| (fit::width(node.name()) + 4).min(usize::from(width / 3) + 2))
        .sum();
    u16::try_from(cells / usize::from(width.max(1)) + 1).unwrap_or(u16::MAX).saturating_add(1)
}

/// The lines from the centre, one a pair: the tie that says most.
fn lines(map: &Map, picture: &Picture, centre: &Id, at: usize, day: Day) -> Vec<Line> {
    let mut lines: BTreeMap<usize, Line> = BTreeMap::new();
    for tie in map.ties_of(centre).into_iter().filter(|tie| tie_active(map, tie, day)) {
        let Some(other) = tie.partner(centre).and_then(|id| picture.label_of(id)) else { continue };
        let (from, to) = if tie.from == *centre { (at, other) } else { (other, at) };
        let line = Line { from, to, kind: LineKind::Tie(tie.kind), near: true };
        let kept = lines.entry(other).or_insert(line);
        if weight(line.kind) > weight(kept.kind) {
            *kept = line;
        }
    }
    for (number, _) in picture.labels.iter().enumerate().filter(|(number, _)| *number != at) {
        lines.entry(number).or_insert(Line { from: at, to: number, kind: LineKind::Role, near: true });
    }
    lines.into_values().collect()
}

/// Which of several ties of a pair is drawn.
fn weight(kind: LineKind) -> u8 {
    match kind {
        LineKind::Tie(TieKind::Tension) => 9,
        LineKind::Tie(TieKind::Agreement) => 8,
        LineKind::Tie(TieKind::Coordination) => 7,
        LineKind::Tie(TieKind::Handover) => 6,
        LineKind::Tie(TieKind::Exchange) => 5,
        LineKind::Tie(_) => 4,
        LineKind::Role => 1,
    }
}
