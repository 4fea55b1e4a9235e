//! The history agrees with a plain list of maps.

use proptest::collection::vec;
use proptest::prelude::*;

use crate::edit::{History, When};
use crate::map::arbitrary::{actions, maps};
use crate::map::{Action, Map};

#[derive(Debug, Clone)]
enum Move {
    Do(Vec<Action>),
    Undo,
    Redo,
    Save,
    GoTo(prop::sample::Index),
}

fn moves() -> impl Strategy<Value = Move> {
    prop_oneof![
        4 => vec(actions(), 1..3).prop_map(Move::Do),
        3 => Just(Move::Undo),
        2 => Just(Move::Redo),
        1 => Just(Move::Save),
        1 => any::<prop::sample::Index>().prop_map(Move::GoTo),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2048))]

    #[test]
    fn undo_and_redo_walk_a_list_of_maps(map in maps(), walk in vec(moves(), 0..24)) {
        let mut history = History::new(map.clone());
        let (mut undo, mut redo): (Vec<Map>, Vec<Map>) = (Vec::new(), Vec::new());
        let mut now = map.clone();
        let mut states = vec![(history.revision(), map)];
        for (time, step) in walk.into_iter().enumerate() {
            match step {
                Move::Do(says) => {
                    if let Ok(Some(_)) = history.do_step(says, When(time as u64)) {
                        undo.push(std::mem::replace(&mut now, history.map().clone()));
                        redo.clear();
                        states.push((history.revision(), now.clone()));
                    }
                }
                Move::Undo => {
                    prop_assert_eq!(history.next_undo().is_some(), !undo.is_empty());
                    prop_assert_eq!(history.undo().is_some(), !undo.is_empty());
                    if let Some(before) = undo.pop() {
                        redo.push(std::mem::replace(&mut now, before));
                    }
                }
                Move::Redo => {
                    prop_assert_eq!(history.next_redo().is_some(), !redo.is_empty());
                    prop_assert_eq!(history.redo().is_some(), !redo.is_empty());
                    if let Some(next) = redo.pop() {
                        undo.push(std::mem::replace(&mut now, next));
                    }
                }
                Move::Save => {
                    history.mark_saved();
                    prop_assert_eq!(history.steps_since_save(), Some(0));
                }
                // There and back, which leaves the list as it was.
                Move::GoTo(index) => {
                    let here = history.revision();
                    let (there, map) = index.get(&states);
                    prop_assert!(history.go_to(*there));
                    prop_assert_eq!(history.map(), map);
                    prop_assert!(history.go_to(here));
                    redo.clear();
                    if let Some(next) = history.next_redo() {
                        let mut map = now.clone();
                        next.edit.apply(&mut map).unwrap();
                        redo = rest_of(&history, &states);
                        prop_assert_eq!(redo.last(), Some(&map));
                    }
                }
            }
            prop_assert_eq!(history.map(), &now);
            prop_assert_eq!(history.is_saved(), history.steps_since_save() == Some(0));
        }
    }
}

/// The maps that redo would walk through, the next one last.
fn rest_of(history: &History, states: &[(crate::edit::Revision, Map)]) -> Vec<Map> {
    let here = history.revision();
    let rest = history.branch().into_iter().skip_while(|state| *state != here).skip(1);
    let map = |state| states.iter().find(|(known, _)| *known == state).unwrap().1.clone();
    rest.map(map).collect::<Vec<_>>().into_iter().rev().collect()
}
