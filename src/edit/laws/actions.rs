//! From actions to edits and back.

use proptest::collection::vec;
use proptest::prelude::*;

use super::{after, assert_whole};
use crate::edit::{Edit, actions as told, compile, compile_each};
use crate::map::arbitrary::{actions, maps, maps_with_conflicts};
use crate::map::{Action, Map};

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4096))]

    #[test]
    fn what_compiles_applies_and_leaves_the_map_whole(map in maps_with_conflicts(), says in vec(actions(), 1..6)) {
        let mut now = map;
        for action in &says {
            let before = now.clone();
            let Ok(edit) = action.edit(&now) else { continue };
            edit.apply(&mut now).unwrap();
            assert_whole(&now);
            prop_assert_eq!(&edit, &Edit::between(&before, &now));
            let mut home = now.clone();
            edit.inverted().apply(&mut home).unwrap();
            prop_assert_eq!(home, before);
        }
    }

    #[test]
    fn a_list_is_its_actions_one_after_the_other(map in maps(), says in vec(actions(), 0..6)) {
        let each = compile_each(&says, &map);
        let fitting: Vec<Action> = says
            .iter()
            .zip(&each.edits)
            .filter_map(|(action, edit)| edit.as_ref().map(|_| action.clone()))
            .collect();
        prop_assert_eq!(&compile(&fitting, &map).unwrap(), &each.edit);
        prop_assert_eq!(compile(&says, &map).is_ok(), each.refused.is_empty());
        let now = after(&map, &each.edit);
        prop_assert_eq!(&each.edit, &Edit::between(&map, &now));
    }

    #[test]
    fn told_as_actions_an_edit_is_the_same_edit(a in maps(), b in maps()) {
        assert_told(&a, &b);
    }

    #[test]
    fn what_was_done_is_told_and_done_again(map in maps(), says in vec(actions(), 1..6)) {
        let each = compile_each(&says, &map);
        assert_told(&map, &after(&map, &each.edit));
    }
}

fn assert_told(a: &Map, b: &Map) {
    let edit = Edit::between(a, b);
    let says = told(&edit, a).unwrap();
    let again = compile(&says, a).unwrap_or_else(|why| panic!("{why:?}\n{says:#?}"));
    assert_eq!(again, edit, "{says:#?}");
}
