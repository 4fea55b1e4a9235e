//! The laws of edits, on thousands of random maps and actions.

mod actions;
mod algebra;
mod history;
mod merge;
mod merge_again;
mod units;

use crate::map::arbitrary::built;
use crate::map::{Id, Map, Node, Slot};

/// Whether a map is what its records say: the builder finds nothing wrong with them, and the links of the graph, which
/// equality does not look at, agree with them.
fn assert_whole(map: &Map) {
    let records = map.slots().into_iter().map(|slot| {
        let record = map.record(&slot).unwrap();
        (slot, record)
    });
    assert_eq!(*map, built(records));
    for (id, node) in map.nodes() {
        let children: Vec<&Id> = map.nodes().filter(|(_, n)| n.part_of() == Some(id)).map(|(id, _)| id).collect();
        assert_eq!(map.children(id), children);
        let depends = |field: &Id| map.node(field).and_then(Node::as_field).unwrap().depends_on.get(id).copied();
        let dependents: Vec<_> = map.fields().filter_map(|(field, _)| Some((field, depends(field)?))).collect();
        assert_eq!(map.dependents(id), dependents);
        let of_field: Vec<_> = map.responsibilities().filter(|record| record.field == *id).collect();
        assert_eq!(map.responsibilities_of_field(id), of_field);
        let of_unit: Vec<_> = map.responsibilities().filter(|record| record.unit == *id).collect();
        assert_eq!(map.responsibilities_of_unit(id), of_unit);
        let ties: Vec<_> = map.ties().filter(|tie| tie.from == *id || tie.to == *id).collect();
        assert_eq!(map.ties_of(id), ties);
        assert!(node.was().iter().all(|former| map.was(former) == Some(id)));
    }
    assert!(map.paths().all(|(id, path)| path.was.iter().all(|former| map.was(former) == Some(id))));
}

/// The map after an edit that has to fit.
fn after(map: &Map, edit: &super::Edit) -> Map {
    let mut map = map.clone();
    edit.apply(&mut map).unwrap();
    map
}

fn node_slot(id: &Id) -> Slot {
    Slot::Node(id.clone())
}

/// The laws say little on empty maps and refused actions: the random ones have to be worth it.
#[test]
fn random_maps_are_rich_and_random_actions_often_fit() {
    use proptest::strategy::{Strategy, ValueTree};
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    let (maps, actions) = (crate::map::arbitrary::maps(), crate::map::arbitrary::actions());
    let (mut slots, mut links, mut done) = (0, 0, std::collections::BTreeMap::new());
    for _ in 0..500 {
        let map = maps.new_tree(&mut runner).unwrap().current();
        slots += map.slots().len();
        links += map.responsibilities().count() + map.ties().count();
        for _ in 0..20 {
            let action = actions.new_tree(&mut runner).unwrap().current();
            let name = format!("{action:?}").split([' ', '(']).next().unwrap().to_owned();
            let (tried, fit) = done.entry(name).or_insert((0, 0));
            *tried += 1;
            *fit += usize::from(action.edit(&map).is_ok());
        }
    }
    assert!(slots > 500 * 15 && links > 500 * 5, "{slots} slots, {links} links");
    let refused: usize = done.values().map(|(tried, fit)| tried - fit).sum();
    assert!(refused > 500, "{refused} actions refused");
    for (name, (tried, fit)) in done {
        assert!(fit > 0, "{name}: {fit} of {tried} fit");
    }
}
