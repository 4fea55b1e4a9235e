//! The same models in worlds in which assumed ties are not there.

use crate::analysis::graph::Random;
use crate::map::{Action, Certainty, Day, Id, Map, Watch};
use crate::variant::{Measured, Model, chain, compiled_on};

/// At most this many worlds are looked at: all combinations of up to four assumed ties, else a seeded choice.
pub const WORLDS: usize = 16;

/// The base (`None`) and variants measured in each world; an assumed tie is there in half of them. `None` when `watch`
/// says stop.
///
/// Variants are compiled anew in each world. Without assumed ties there is one world, the map itself. Time O(worlds)
/// times that of [`Model::measure`].
pub fn over_assumed_ties(
    map: &Map,
    columns: &[Option<&Id>],
    day: Day,
    exponent: f64,
    seed: u64,
    watch: &dyn Watch,
) -> Option<Vec<Vec<Measured>>> {
    let worlds = worlds(map, seed);
    let mut measured = Vec::with_capacity(worlds.len());
    for base in &worlds {
        let one = |column: Option<&Id>| {
            let compiled = column.map(|variant| compiled_on(base, &chain(base, variant)));
            Model { base, variant: compiled.as_ref() }.measure(day, exponent, watch)
        };
        measured.push(columns.iter().copied().map(one).collect::<Option<Vec<_>>>()?);
        if !watch.tick(measured.len(), worlds.len()) {
            return None;
        }
    }
    Some(measured)
}

/// The map without each of some sets of its assumed ties.
fn worlds(map: &Map, seed: u64) -> Vec<Map> {
    let assumed: Vec<Action> = map
        .ties()
        .filter(|tie| tie.certainty == Certainty::Assumed)
        .map(|tie| Action::Untie { from: tie.from.clone(), to: tie.to.clone(), kind: tie.kind })
        .collect();
    let all = assumed.len() < usize::BITS as usize && 1_usize << assumed.len() <= WORLDS;
    let count = if all { 1 << assumed.len() } else { WORLDS };
    let mut random = Random::new(seed);
    let mut gone = |world: usize, tie: usize| if all { world >> tie & 1 == 1 } else { random.below(2) == 1 };
    let world = |world: usize| {
        let mut without = map.clone();
        for (tie, untie) in assumed.iter().enumerate() {
            if gone(world, tie)
                && let Ok(edit) = untie.edit(&without)
            {
                // The edit was made for this very map.
                let _ = edit.apply(&mut without);
            }
        }
        without
    };
    (0..count).map(world).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::testing::{map, today};
    use crate::map::Unwatched;

    #[test]
    fn every_combination_of_few_ties_and_a_choice_of_many() {
        let few = map("a -C- b assumed; b -C- c assumed; a -C- c");
        let ties: Vec<usize> = worlds(&few, 1).iter().map(|world| world.ties().count()).collect();
        assert_eq!(ties, [3, 2, 2, 1]);
        let many: Vec<String> = (0..40).map(|unit| format!("hub -C- u{unit} assumed")).collect();
        let many = map(&many.join(";"));
        let counts: Vec<usize> = worlds(&many, 1).iter().map(|world| world.ties().count()).collect();
        assert!(counts.len() == WORLDS && counts.iter().all(|count| (5..35).contains(count)), "{counts:?}");
        assert!(worlds(&many, 1) == worlds(&many, 1));
    }

    #[test]
    fn each_world_is_measured() {
        let base = map("a: f D; b: f D; a -C- b assumed");
        let measured = over_assumed_ties(&base, &[None], today(), 1.0, 1, &Unwatched).unwrap();
        let congruence: Vec<Option<f64>> = measured.iter().map(|columns| columns[0].value("congruence")).collect();
        assert_eq!(congruence, [Some(1.0), Some(0.0)]);
    }
}
