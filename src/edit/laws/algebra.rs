//! Between, inverted, then.

use proptest::prelude::*;

use super::{after, assert_whole};
use crate::edit::Edit;
use crate::map::arbitrary::{maps, maps_with_conflicts};
use crate::map::{Map, Record};

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4096))]

    #[test]
    fn between_arrives_and_inverted_comes_home(a in maps_with_conflicts(), b in maps_with_conflicts()) {
        let edit = Edit::between(&a, &b);
        let there = after(&a, &edit);
        prop_assert_eq!(&there, &b);
        assert_whole(&there);
        let home = after(&there, &edit.clone().inverted());
        prop_assert_eq!(&home, &a);
        assert_whole(&home);
        prop_assert_eq!(edit.clone().inverted(), Edit::between(&b, &a));
        prop_assert_eq!(edit.is_empty(), a == b);
    }

    #[test]
    fn then_composes_and_is_associative(a in maps(), b in maps(), c in maps(), d in maps()) {
        let (ab, bc, cd) = (Edit::between(&a, &b), Edit::between(&b, &c), Edit::between(&c, &d));
        let ac = ab.clone().then(bc.clone()).unwrap();
        prop_assert_eq!(&ac, &Edit::between(&a, &c));
        let left = ac.then(cd.clone()).unwrap();
        let right = ab.clone().then(bc.then(cd).unwrap()).unwrap();
        prop_assert_eq!(&left, &right);
        prop_assert_eq!(after(&a, &left), d);
        prop_assert!(ab.clone().then(ab.inverted()).unwrap().is_empty());
    }

    #[test]
    fn what_is_refused_leaves_the_map_as_it_is(a in maps(), b in maps(), other in maps()) {
        // Parts of an edit often do not fit by themselves.
        let edit = Edit::between(&a, &b);
        for keep in 0..2 {
            let each = edit.changes().enumerate().filter(|(index, _)| index % 2 == keep);
            let half = Edit::of(each.map(|(_, (slot, change))| (slot.clone(), change.clone())));
            for base in [&a, &other] {
                let mut map: Map = base.clone();
                if half.apply(&mut map).is_ok() {
                    assert_whole(&map);
                } else {
                    prop_assert_eq!(&map, base);
                }
            }
        }
    }
}

#[test]
fn an_edit_refuses_to_begin_elsewhere() {
    let mut builder = crate::map::Builder::default();
    let slot = super::node_slot(&"a".parse().unwrap());
    builder.add(slot.clone(), Record::Field(ron::from_str("(name: \"A\")").unwrap()));
    let map = builder.build().unwrap();
    let edit = Edit::between(&map, &Map::default());
    assert!(matches!(edit.check(&Map::default()), Err(crate::edit::Refusal::Unexpected { slot: s }) if s == slot));
    assert!(edit.clone().then(edit).is_err());
}
