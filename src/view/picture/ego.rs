//! The selected unit in the middle, those it is tied to around it; fields stand in brackets.

use std::collections::BTreeMap;

use super::gone::gone_of;
use super::{Label, Line, LineKind, Look, Picture};
use crate::layout::{self, Neighbour, Spot};
use crate::map::{Day, Id, Map, Node, NodeType, TieKind};
use crate::view::{fit, node_active, responsibility_active, tie_active};
use crate::words::shown;

/// The longest a name may be, in cells.
const LONGEST: u16 = 34;

/// The neighbourhood of a department, actor or field on a day, in a grid of `width` x `height` cells.
///
/// What finds no room is counted in `hidden`, the least tied first. Time O(k^2) at worst for k neighbours.
pub fn neighbourhood(map: &Map, centre: &Id, day: Day, (width, height): (u16, u16), look: Look<'_>) -> Picture {
    let Some(node) = map.node(centre) else { return Picture::default() };
    let mut near = near(map, centre, day);
    for other in gone_of(centre, look) {
        near.entry(other).or_default();
    }
    let near: Vec<(Id, u32)> = near.into_iter().collect();
    let neighbours: Vec<Neighbour> = near
        .iter()
        .filter_map(|(id, ties)| {
            let node = look.node(map, id)?;
            let width = cells(&text(id, node, LONGEST, look));
            Some(Neighbour { width, group: group(node), importance: f64::from(*ties) })
        })
        .collect();
    let edges = edges_between(map, &near, day);
    let name = text(centre, node, LONGEST, look);
    let Some(ego) = layout::ego(cells(&name), &neighbours, &edges, width, height) else { return Picture::default() };
    let mut picture = Picture { hidden: ego.more, ..Picture::default() };
    picture.labels.extend(label(centre, node, ego.centre, look));
    for ((id, _), spot) in near.iter().zip(&ego.spots) {
        if let (Some(node), Some(spot)) = (look.node(map, id), spot) {
            picture.labels.extend(label(id, node, *spot, look));
        }
    }
    picture.lines = lines(map, &picture, centre, day, look);
    picture
}

/// Whom and what a node is tied to, and by how much.
fn near(map: &Map, centre: &Id, day: Day) -> BTreeMap<Id, u32> {
    let mut near: BTreeMap<Id, u32> = BTreeMap::new();
    for tie in map.ties_of(centre).into_iter().filter(|tie| tie_active(map, tie, day)) {
        if let Some(partner) = tie.partner(centre) {
            *near.entry(partner.clone()).or_default() += 2;
        }
    }
    let unit = map.responsibilities_of_unit(centre).into_iter().map(|record| (record, &record.field));
    let field = map.responsibilities_of_field(centre).into_iter().map(|record| (record, &record.unit));
    for (_, other) in unit.chain(field).filter(|(record, _)| responsibility_active(map, record, day)) {
        *near.entry(other.clone()).or_default() += 1;
    }
    let depends = map.node(centre).and_then(Node::as_field).into_iter().flat_map(|field| field.depends_on.keys());
    let depends = depends.chain(map.dependents(centre).into_iter().map(|(id, _)| id));
    for other in depends.filter(|id| map.node(id).is_some_and(|node| node_active(node, day))) {
        near.entry(other.clone()).or_default();
    }
    near
}

/// Ties among the neighbours, so that those who know each other stand together.
fn edges_between(map: &Map, near: &[(Id, u32)], day: Day) -> Vec<(u32, u32, f64)> {
    let number: BTreeMap<&Id, u32> = near.iter().map(|(id, _)| id).zip(0..).collect();
    let mut edges = Vec::new();
    for (id, from) in &number {
        for tie in map.ties_of(id).into_iter().filter(|tie| tie.from == **id && tie_active(map, tie, day)) {
            if let Some(to) = number.get(&tie.to) {
                edges.push((*from, *to, tie.strength.get()));
            }
        }
    }
    edges
}

fn group(node: &Node) -> u32 {
    match node.node_type() {
        NodeType::Department => 0,
        NodeType::Actor => 1,
        NodeType::Field => 2,
    }
}

/// The name of a node in at most `room` cells, the short one where the full one is too long; fields in brackets; before
/// it the sign of its level, where it has one.
fn text(id: &Id, node: &Node, room: u16, look: Look<'_>) -> String {
    let room = usize::from(room).saturating_sub(look.signs(id));
    let is_field = node.node_type() == NodeType::Field;
    let inner = if is_field { room.saturating_sub(2) } else { room };
    let full = shown(node.name());
    let name = if fit::width(&full) > inner { shown(node.short_or_name()) } else { full };
    let name = fit::cut(&name, inner, look.ascii);
    look.marked(id, if is_field { format!("[{name}]") } else { name.into_owned() })
}

fn cells(text: &str) -> u16 {
    u16::try_from(fit::width(text)).unwrap_or(u16::MAX)
}

/// A label at a spot; none where the spot is too narrow for any text.
fn label(id: &Id, node: &Node, spot: Spot, look: Look<'_>) -> Option<Label> {
    let text = text(id, node, spot.width, look);
    let width = cells(&text).min(spot.width);
    let (node_type, level, fate) = (node.node_type(), look.level(id), look.fate(id));
    let label = Label { id: id.clone(), text, x: spot.column, y: spot.row, width, node_type, near: true, level, fate };
    (width > 0).then_some(label)
}

/// The lines from the centre (the first label), one a pair: the tie that says most, else the role.
fn lines(map: &Map, picture: &Picture, centre: &Id, day: Day, look: Look<'_>) -> Vec<Line> {
    let mut lines: BTreeMap<usize, Line> = BTreeMap::new();
    for tie in map.ties_of(centre).into_iter().filter(|tie| tie_active(map, tie, day)) {
        let Some(other) = tie.partner(centre).and_then(|id| picture.label_of(id)) else { continue };
        let (from, to) = if tie.from == *centre { (0, other) } else { (other, 0) };
        let line = Line { from, to, kind: LineKind::Tie(tie.kind), near: true };
        let kept = lines.entry(other).or_insert(line);
        if weight(line.kind) > weight(kept.kind) {
            *kept = line;
        }
    }
    let near = near(map, centre, day);
    for (other, label) in picture.labels.iter().enumerate().skip(1) {
        let kind =
            if look.against.is_some() && !near.contains_key(&label.id) { LineKind::Gone } else { LineKind::Role };
        lines.entry(other).or_insert(Line { from: 0, to: other, kind, near: true });
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
        LineKind::Gone => 0,
    }
}
