//! Who needs to coordinate with whom, and whether they do (MEASURES section 3, SEMANTICS section 6).

use std::collections::BTreeSet;

use crate::analysis::snapshot::{Rows, Snapshot};

/// How two units that need to coordinate do so.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PairState {
    /// By a working tie of exactly these two.
    Direct,
    /// By a body both are members of, or a common neighbour that steers.
    Mediated,
    /// Not at all.
    Missing,
}

impl PairState {
    /// Its name in JSON.
    pub fn name(self) -> &'static str {
        match self {
            Self::Direct => "direct",
            Self::Mediated => "mediated",
            Self::Missing => "missing",
        }
    }
}

/// Two units that need to coordinate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RequiredPair {
    /// The unit with the smaller number.
    pub a: u32,
    /// The other unit.
    pub b: u32,
    /// The sum over all pairs of their fields of how strongly these depend on each other.
    pub weight: u32,
    /// Whether they do coordinate.
    pub state: PairState,
}

/// The coordination requirements of a map.
///
/// `C_R = T_A T_D T_A^T` off the diagonal (Cataldo, Wagstrom, Herbsleb, Carley 2006): `T_A` says which units lead, deliver
/// or contribute in which fields by records of their own, `T_D` how strongly two fields depend on each other (the larger
/// of both directions, 1 to 3 after Thompson 1967; a heading and its sub-field 1; a field with itself 1). A unit and one
/// above it in the line are no pair: the line is their channel. Scope is ignored.
#[derive(Debug, Clone)]
pub struct Coordination {
    /// The pairs, by (a, b).
    pub pairs: Vec<RequiredPair>,
    /// Where the pairs of each unit as `a` start; one more than units.
    starts: Vec<u32>,
    /// `T_A` by unit.
    fields_of: Rows,
    /// `T_A` by field.
    units_in: Rows,
    /// `T_D` by field: (other field, weight), rising, itself included.
    depends: Vec<Vec<(u32, u32)>>,
}

impl Coordination {
    /// Finds all required pairs and their state.
    ///
    /// Time O(sum over units of the units in all fields theirs depend on + neighbours of mediators); space O(pairs).
    pub fn new(snapshot: &Snapshot<'_>) -> Self {
        let mut takes_part: Vec<(u32, u32)> =
            snapshot.held.iter().filter(|held| held.takes_part()).map(|held| (held.unit, held.field)).collect();
        takes_part.dedup();
        let mut required = Self {
            pairs: Vec::new(),
            starts: Vec::with_capacity(snapshot.units.len() + 1),
            units_in: Rows::new(snapshot.fields.len(), takes_part.iter().map(|&(unit, field)| (field, unit))),
            fields_of: Rows::new(snapshot.units.len(), takes_part.into_iter()),
            depends: dependencies(snapshot),
        };
        required.find(snapshot);
        required
    }

    fn find(&mut self, snapshot: &Snapshot<'_>) {
        let mut weights = vec![0_u32; snapshot.units.len()];
        let mut others = Vec::new();
        let mut reach = Reach::new(snapshot.units.len());
        for a in snapshot.unit_numbers() {
            self.starts.push(self.pairs.len() as u32);
            for &field in self.fields_of.row(a) {
                for &(other_field, weight) in &self.depends[field as usize] {
                    let row = self.units_in.row(other_field);
                    for &b in &row[row.partition_point(|&b| b <= a)..] {
                        let sum = &mut weights[b as usize];
                        if *sum == 0 {
                            others.push(b);
                        }
                        *sum += weight;
                    }
                }
            }
            if others.is_empty() {
                continue;
            }
            reach.around(snapshot, a);
            others.sort_unstable();
            for b in others.drain(..) {
                let weight = std::mem::take(&mut weights[b as usize]);
                if !snapshot.line.are_in_line(a, b) {
                    self.pairs.push(RequiredPair { a, b, weight, state: reach.state(a, b) });
                }
            }
        }
        self.starts.push(self.pairs.len() as u32);
    }

    /// The pairs of a unit with units of greater numbers.
    fn row(&self, a: u32) -> &[RequiredPair] {
        &self.pairs[self.starts[a as usize] as usize..self.starts[a as usize + 1] as usize]
    }

    /// The pair of two units in either order, if they need to coordinate. Time O(log pairs of one).
    pub fn pair(&self, a: u32, b: u32) -> Option<&RequiredPair> {
        let (row, other) = (self.row(a.min(b)), a.max(b));
        row.binary_search_by_key(&other, |pair| pair.b).ok().map(|at| &row[at])
    }

    /// The fields because of which two units need to coordinate, rising.
    pub fn fields(&self, a: u32, b: u32) -> Vec<u32> {
        let mut fields = BTreeSet::new();
        for &field in self.fields_of.row(a) {
            for &(other, _) in &self.depends[field as usize] {
                if self.fields_of.row(b).binary_search(&other).is_ok() {
                    fields.extend([field, other]);
                }
            }
        }
        fields.into_iter().collect()
    }

    /// The fields on which a field depends or which depend on it, itself included, with the weight; rising.
    pub fn depends(&self, field: u32) -> &[(u32, u32)] {
        &self.depends[field as usize]
    }

    /// The units that lead, deliver or contribute in a field, rising.
    pub fn units_in(&self, field: u32) -> &[u32] {
        self.units_in.row(field)
    }

    /// The fields in which a unit leads, delivers or contributes, rising.
    pub fn fields_of(&self, unit: u32) -> &[u32] {
        self.fields_of.row(unit)
    }

    /// How many pairs are in a state.
    pub fn count(&self, state: PairState) -> usize {
        self.pairs.iter().filter(|pair| pair.state == state).count()
    }

    /// Share of the required pairs that have a working tie; `None` where none is required.
    pub fn congruence(&self) -> Option<f64> {
        self.share(self.count(PairState::Direct))
    }

    /// Share of the required pairs that have a working tie or are mediated; `None` where none is required.
    pub fn congruence_mediated(&self) -> Option<f64> {
        self.share(self.count(PairState::Direct) + self.count(PairState::Mediated))
    }

    fn share(&self, pairs: usize) -> Option<f64> {
        (!self.pairs.is_empty()).then(|| pairs as f64 / self.pairs.len() as f64)
    }
}

/// `T_D` by field.
fn dependencies(snapshot: &Snapshot<'_>) -> Vec<Vec<(u32, u32)>> {
    let mut depends: Vec<Vec<(u32, u32)>> = snapshot.field_numbers().map(|field| vec![(field, 1)]).collect();
    let mut both = |a: u32, b: u32, weight: u32| {
        depends[a as usize].push((b, weight));
        depends[b as usize].push((a, weight));
    };
    for field in snapshot.field_numbers() {
        if let Some(heading) = snapshot.headings.parent(field) {
            both(field, heading, 1);
        }
        for (on, kind) in &snapshot.fields[field as usize].field.depends_on {
            if let Some(on) = snapshot.field(on) {
                both(field, on, kind.weight());
            }
        }
    }
    for row in &mut depends {
        // the greatest weight of a pair comes first and is kept
        row.sort_unstable_by_key(|&(field, weight)| (field, std::cmp::Reverse(weight)));
        row.dedup_by_key(|&mut (field, _)| field);
    }
    depends
}

/// Whom one unit reaches directly and by mediation; marks carry the unit's number so that nothing is cleared.
struct Reach {
    tied: Vec<u32>,
    mediated: Vec<u32>,
}

impl Reach {
    fn new(n: usize) -> Self {
        Self { tied: vec![u32::MAX; n], mediated: vec![u32::MAX; n] }
    }

    fn around(&mut self, snapshot: &Snapshot<'_>, unit: u32) {
        for neighbour in snapshot.network.neighbours(unit) {
            self.tied[neighbour as usize] = unit;
            if snapshot.steers(neighbour) {
                for other in snapshot.network.neighbours(neighbour) {
                    self.mediated[other as usize] = unit;
                }
            }
        }
        for &body in snapshot.bodies_of(unit) {
            for &member in snapshot.members_of(body) {
                self.mediated[member as usize] = unit;
            }
        }
    }

    fn state(&self, unit: u32, other: u32) -> PairState {
        if self.tied[other as usize] == unit {
            PairState::Direct
        } else if self.mediated[other as usize] == unit {
            PairState::Mediated
        } else {
            PairState::Missing
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::testing::{id, map, today};
    use crate::map::Map;

    /// Every pair as `a-b weight state`.
    fn told(map: &Map) -> Vec<String> {
        let snapshot = Snapshot::new(map, today());
        let name = |unit| snapshot.unit_id(unit);
        let pairs = Coordination::new(&snapshot).pairs;
        pairs.iter().map(|p| format!("{}-{} {} {:?}", name(p.a), name(p.b), p.weight, p.state)).collect()
    }

    /// The six units of MEASURES section 3.
    const SIX: &str = "#aufenthalt >unterbringung:1 >arbeit:1; #sprache >arbeit:1
        abh: aufenthalt D; fsa: unterbringung D, sprache D; lei: unterbringung D; ki: sprache D; jc: arbeit D; vhs: sprache D
        abh -C- fsa; fsa -C- lei; fsa -C- ki; ki -C- vhs; ki -C- jc";

    #[test]
    fn the_worked_example() {
        let expected = [
            "abh-fsa 1 Direct",
            "abh-jc 1 Missing",
            "abh-lei 1 Missing",
            "fsa-jc 1 Missing",
            "fsa-ki 1 Direct",
            "fsa-lei 1 Direct",
            "fsa-vhs 1 Missing",
            "jc-ki 1 Direct",
            "jc-vhs 1 Missing",
            "ki-vhs 1 Direct",
        ];
        assert_eq!(told(&map(SIX)), expected);
        let map = map(SIX);
        let required = Coordination::new(&Snapshot::new(&map, today()));
        assert_eq!((required.congruence(), required.congruence_mediated()), (Some(0.5), Some(0.5)));
    }

    #[test]
    fn a_steering_neighbour_or_a_common_body_mediates() {
        let steered = SIX.to_owned() + "; @ki [Steering]; %runde Body; lei -M- runde; abh -M- runde";
        let map = map(&steered);
        let told = told(&map);
        for pair in ["jc-vhs 1 Mediated", "fsa-vhs 1 Mediated", "fsa-jc 1 Mediated", "abh-lei 1 Mediated"] {
            assert!(told.contains(&pair.to_owned()), "{pair} in {told:?}");
        }
        let required = Coordination::new(&Snapshot::new(&map, today()));
        assert_eq!(required.congruence_mediated(), Some(0.9));
    }

    #[test]
    fn the_three_units_of_cataldo() {
        let map = map("#f1 >f2:1; #f2 >f3:1; a: f2 D; b: f2 M, f3 D; c: f1 F, f2 M; a -E- b");
        assert_eq!(told(&map), ["a-b 2 Direct", "a-c 2 Missing", "b-c 3 Missing"]);
        let required = Coordination::new(&Snapshot::new(&map, today()));
        assert_eq!(required.congruence(), Some(1.0 / 3.0));
    }

    #[test]
    fn the_larger_direction_counts_and_headings_are_pooled() {
        let map = map("#f >g:1; #g >f:3; #sub <f; a: f D; b: g D; c: sub D");
        assert_eq!(told(&map), ["a-b 3 Missing", "a-c 1 Missing"]);
        let snapshot = Snapshot::new(&map, today());
        let required = Coordination::new(&snapshot);
        let number = |unit| snapshot.unit(&id(unit)).unwrap();
        assert_eq!(snapshot.field_ids(required.fields(number("b"), number("a"))), [id("f"), id("g")]);
        assert!(required.pair(number("c"), number("b")).is_none());
    }

    #[test]
    fn superior_and_subordinate_are_no_pair_and_other_roles_need_none() {
        let map = map("@a Division; @b <a; @c Section <b; a: f F; c: f D; d: f Z; e: f HG");
        assert_eq!(told(&map), Vec::<String>::new());
        assert_eq!(Coordination::new(&Snapshot::new(&map, today())).congruence(), None);
    }
}
