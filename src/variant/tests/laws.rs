//! Laws on random maps and actions: nothing panics, no action is lost, everything can be undone.

use proptest::prelude::*;

use crate::edit::Edit;
use crate::map::arbitrary::{actions, maps};
use crate::map::{Action, Id, Map, Variant};
use crate::variant::{adopted, compile, compiled_on, from_pair};

fn id() -> Id {
    "v".parse().unwrap()
}

proptest! {
    #[test]
    fn a_variant_on_any_base_loses_no_action_and_comes_home(
        base in maps(), list in prop::collection::vec(actions(), 0..8)
    ) {
        let variant = Variant { actions: list.clone(), ..Variant::bare("V".to_owned()) };
        let compiled = compiled_on(&base, &[(&id(), &variant)]);
        prop_assert_eq!(compiled.steps.len(), list.len());
        let mut map = base.clone();
        compiled.edit.apply(&mut map).unwrap();
        prop_assert!(map == compiled.map);
        compiled.edit.clone().inverted().apply(&mut map).unwrap();
        prop_assert!(map == base);
        prop_assert!(compiled_on(&base, &[(&id(), &variant)]).map == compiled.map);
    }

    #[test]
    fn every_unit_of_the_base_has_its_heirs(base in maps(), list in prop::collection::vec(actions(), 0..8)) {
        let variant = Variant { actions: list, ..Variant::bare("V".to_owned()) };
        let compiled = compiled_on(&base, &[(&id(), &variant)]);
        let followed: Vec<&Id> = compiled.lineage.iter().map(|(unit, _)| unit).collect();
        prop_assert_eq!(followed, base.units().map(|(id, _)| id).collect::<Vec<_>>());
        for heir in compiled.lineage.iter().flat_map(|(_, heirs)| heirs) {
            prop_assert!(compiled.map.node(heir).is_some_and(|node| node.node_type().is_unit()), "{}", heir);
        }
    }

    #[test]
    fn every_variant_of_a_map_can_become_its_base(base in maps()) {
        for (variant, _) in base.variants() {
            let compiled = compile(&base, variant).unwrap();
            let mut after = base.clone();
            adopted(&base, variant).unwrap().unwrap().apply(&mut after).unwrap();
            prop_assert!(without_variants(&after) == without_variants(&compiled.map));
        }
    }

    #[test]
    fn a_pair_of_maps_is_a_base_and_a_variant(base in maps(), other in maps()) {
        let free: Id = "neu".parse().unwrap();
        let add = Action::AddVariant { id: free.clone(), variant: from_pair(&base, &other, "Neu").unwrap() };
        let mut with = base.clone();
        add.edit(&with).unwrap().apply(&mut with).unwrap();
        let compiled = compile(&with, &free).unwrap();
        prop_assert_eq!(compiled.misfits().count(), 0);
        prop_assert!(without_variants(&compiled.map) == without_variants(&other));
    }
}

/// The map without its variants.
fn without_variants(map: &Map) -> Map {
    let mut bare = map.clone();
    let ids: Vec<Id> = map.variants().map(|(id, _)| id.clone()).collect();
    let slots = ids.into_iter().map(crate::map::Slot::Variant);
    let gone = slots.map(|slot| {
        let before = map.record(&slot);
        (slot, crate::edit::Change { before, after: None })
    });
    Edit::of(gone).apply(&mut bare).unwrap();
    bare
}
