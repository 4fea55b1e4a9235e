//! A map made at once of all its records.

use std::collections::HashMap;
use std::sync::Arc;

use petgraph::stable_graph::{NodeIndex, StableDiGraph};

use super::{Link, Map, Seat};
use crate::map::{Entry, Held, Id, Node, Slot};

impl Map {
    /// The map of entries that are whole together and stand in the order of their slots, each slot once.
    ///
    /// The same as to [`write`](Self::write) them into an empty map, without looking for what they replace. Time
    /// O(r log r) for r records.
    pub(crate) fn of_entries(entries: Vec<Entry>) -> Self {
        let mut map = Self { graph: StableDiGraph::with_capacity(entries.len() / 4, entries.len()), ..Self::default() };
        let seats = map.seat_all(&entries);
        let (mut responsibilities, mut ties) = (Vec::new(), Vec::new());
        for Entry { slot, held } in entries {
            if let Slot::Node(id) | Slot::Path(id) = &slot {
                map.former.extend(held.was().map(|former| (former.clone(), id.clone())));
            }
            match (slot, held) {
                (Slot::Node(_), _) => {}
                (Slot::Responsibility(unit, field, scope), Held::Responsibility(record)) => {
                    if let (Some(&from), Some(&to)) = (seats.get(&unit), seats.get(&field)) {
                        let edge = map.graph.add_edge(from, to, Link::Responsibility(record));
                        responsibilities.push(((unit, field, scope), edge));
                    }
                }
                (Slot::Tie(one, other, kind), Held::Tie(record)) => {
                    if let (Some(&from), Some(&to)) = (seats.get(&one), seats.get(&other)) {
                        ties.push(((one, other, kind), map.graph.add_edge(from, to, Link::Tie(record))));
                    }
                }
                (slot, held) => map.write_aside(slot, Some(held.view().into())),
            }
        }
        map.responsibilities = responsibilities.into_iter().collect();
        map.ties = ties.into_iter().collect();
        map
    }

    /// Seats all nodes and links them to what stands above them and what they depend on.
    fn seat_all(&mut self, entries: &[Entry]) -> HashMap<Id, NodeIndex> {
        let nodes = entries.iter().filter_map(|entry| match (&entry.slot, &entry.held) {
            (Slot::Node(id), Held::Node(node)) => Some((id, node)),
            _ => None,
        });
        let seated: Vec<(&Arc<Node>, Id, NodeIndex)> = nodes
            .map(|(id, node)| {
                let seat = self.graph.add_node(Seat { id: id.clone(), node: Arc::clone(node) });
                (node, id.clone(), seat)
            })
            .collect();
        self.seats = seated.iter().map(|(_, id, seat)| (id.clone(), *seat)).collect();
        let seats: HashMap<Id, NodeIndex> = self.seats.iter().map(|(id, &seat)| (id.clone(), seat)).collect();
        for (node, _, seat) in seated {
            if let Some(&parent) = node.part_of().and_then(|parent| seats.get(parent)) {
                self.graph.add_edge(seat, parent, Link::PartOf);
            }
            for (on, kind) in node.as_field().into_iter().flat_map(|field| &field.depends_on) {
                if let Some(&on) = seats.get(on) {
                    self.graph.add_edge(seat, on, Link::DependsOn(*kind));
                }
            }
        }
        seats
    }
}
