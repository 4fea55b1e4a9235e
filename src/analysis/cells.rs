//! The cells of a field: every combination of values of the dimensions that its records mention, and which of them are
//! covered (SEMANTICS section 4).

use std::collections::{BTreeMap, BTreeSet};

use crate::map::{Id, Scope};

/// Beyond this many combinations, values are judged each for itself.
pub const MOST_CELLS: usize = 10_000;

/// The dimensions that count, with their values.
#[derive(Debug, Clone)]
pub struct Cells<'a> {
    dimensions: Vec<(&'a Id, &'a [Id])>,
    /// Number of cells, or of values where there are too many combinations.
    count: usize,
    per_value: bool,
}

/// What of the cells is covered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cover {
    /// How many cells there are (values, beyond [`MOST_CELLS`]); at least one.
    pub cells: usize,
    /// How many are covered.
    pub covered: usize,
    /// What is not, told by few values; `[everything]` where nothing is covered, empty where all is.
    pub gap: Vec<Scope>,
}

impl Cover {
    /// Nothing is covered, of one cell.
    pub fn nothing() -> Self {
        Self { cells: 1, covered: 0, gap: vec![Scope::default()] }
    }

    /// All is covered, of one cell.
    pub fn everything() -> Self {
        Self { cells: 1, covered: 1, gap: Vec::new() }
    }

    /// Whether something is not covered.
    pub fn has_gap(&self) -> bool {
        !self.gap.is_empty()
    }
}

impl<'a> Cells<'a> {
    /// The cells of the dimensions that the scopes mention.
    pub fn of<'s>(all: &'a BTreeMap<Id, Vec<Id>>, scopes: impl IntoIterator<Item = &'s Scope>) -> Self {
        let mentioned: BTreeSet<&Id> = scopes.into_iter().flat_map(|scope| scope.0.keys()).collect();
        let dimensions: Vec<(&Id, &[Id])> = all
            .iter()
            .filter(|(id, values)| mentioned.contains(id) && !values.is_empty())
            .map(|(id, values)| (id, &**values))
            .collect();
        let product = dimensions.iter().try_fold(1_usize, |count, (_, values)| {
            count.checked_mul(values.len()).filter(|&count| count <= MOST_CELLS)
        });
        let sum = dimensions.iter().map(|(_, values)| values.len()).sum();
        Self { dimensions, count: product.unwrap_or(sum), per_value: product.is_none() }
    }

    /// How many cells there are, or values beyond [`MOST_CELLS`].
    pub fn count(&self) -> usize {
        self.count
    }

    /// What the scopes cover. A dimension that the cells do not have is ignored.
    ///
    /// Time O(cells * scopes * dimensions).
    pub fn cover<'s>(&self, scopes: impl IntoIterator<Item = &'s Scope>) -> Cover {
        let scopes: BTreeSet<&Scope> = scopes.into_iter().collect();
        if scopes.is_empty() {
            return Cover { cells: self.count, covered: 0, gap: vec![Scope::default()] };
        }
        let allowed: Vec<Vec<Vec<bool>>> = scopes.into_iter().map(|scope| self.allowed(scope)).collect();
        if self.per_value { self.cover_values(&allowed) } else { self.cover_cells(&allowed) }
    }

    /// For each dimension, which values the scope holds for.
    fn allowed(&self, scope: &Scope) -> Vec<Vec<bool>> {
        let holds = |(dimension, values): &(&Id, &[Id])| {
            let named = scope.0.get(*dimension);
            values.iter().map(|value| named.is_none_or(|named| named.contains(value))).collect()
        };
        self.dimensions.iter().map(holds).collect()
    }

    fn cover_values(&self, allowed: &[Vec<Vec<bool>>]) -> Cover {
        let mut gap = Vec::new();
        let mut missing = 0;
        for (at, (dimension, values)) in self.dimensions.iter().enumerate() {
            let lacks = |value: &usize| !allowed.iter().any(|scope| scope[at][*value]);
            let lacking: BTreeSet<Id> = (0..values.len()).filter(lacks).map(|value| values[value].clone()).collect();
            missing += lacking.len();
            if !lacking.is_empty() {
                gap.push(Scope(BTreeMap::from([((*dimension).clone(), lacking)])));
            }
        }
        Cover { cells: self.count, covered: self.count - missing, gap }
    }

    fn cover_cells(&self, allowed: &[Vec<Vec<bool>>]) -> Cover {
        let mut open = Vec::new();
        for cell in 0..self.count {
            let values = self.values(cell);
            let holds = |scope: &Vec<Vec<bool>>| scope.iter().zip(&values).all(|(dimension, &value)| dimension[value]);
            if !allowed.iter().any(holds) {
                open.push(values);
            }
        }
        let covered = self.count - open.len();
        Cover { cells: self.count, covered, gap: self.told(open) }
    }

    /// The values of a cell by its number.
    fn values(&self, mut cell: usize) -> Vec<usize> {
        self.dimensions
            .iter()
            .map(|(_, values)| {
                let value = cell % values.len();
                cell /= values.len();
                value
            })
            .collect()
    }

    /// Open cells, told by few values: one dimension where that says it all, else whole values first.
    fn told(&self, mut open: Vec<Vec<usize>>) -> Vec<Scope> {
        if open.is_empty() {
            return Vec::new();
        }
        if open.len() == self.count {
            return vec![Scope::default()];
        }
        let whole: Vec<BTreeSet<usize>> = (0..self.dimensions.len()).map(|at| self.whole_values(at, &open)).collect();
        let says_all = |at: &usize| whole[*at].len() * (self.count / self.dimensions[*at].1.len()) == open.len();
        let best = (0..self.dimensions.len()).filter(says_all).min_by_key(|&at| whole[at].len());
        if let Some(at) = best {
            return vec![self.scope(at, &whole[at])];
        }
        let mut told = Vec::new();
        for (at, values) in whole.iter().enumerate().filter(|(_, values)| !values.is_empty()) {
            told.push(self.scope(at, values));
            open.retain(|cell| !values.contains(&cell[at]));
        }
        told.extend(self.rest(&open));
        told
    }

    /// The values of one dimension for which every cell is open.
    fn whole_values(&self, at: usize, open: &[Vec<usize>]) -> BTreeSet<usize> {
        let mut counts = vec![0; self.dimensions[at].1.len()];
        for cell in open {
            counts[cell[at]] += 1;
        }
        let whole = self.count / counts.len();
        (0..counts.len()).filter(|&value| counts[value] == whole).collect()
    }

    fn scope(&self, at: usize, values: &BTreeSet<usize>) -> Scope {
        let (dimension, all) = self.dimensions[at];
        Scope(BTreeMap::from([(dimension.clone(), values.iter().map(|&value| all[value].clone()).collect())]))
    }

    /// Single cells, those alike in all but the first dimension told together.
    fn rest(&self, open: &[Vec<usize>]) -> Vec<Scope> {
        let mut alike: BTreeMap<&[usize], BTreeSet<usize>> = BTreeMap::new();
        for cell in open {
            alike.entry(&cell[1..]).or_default().insert(cell[0]);
        }
        alike
            .into_iter()
            .map(|(others, first)| {
                let mut scope = self.scope(0, &first);
                for (at, &value) in (1..).zip(others) {
                    scope.0.extend(self.scope(at, &BTreeSet::from([value])).0);
                }
                scope
            })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn dimensions(text: &str) -> BTreeMap<Id, Vec<Id>> {
        ron::from_str(text).unwrap()
    }

    fn scope(text: &str) -> Scope {
        ron::from_str(text).unwrap()
    }

    /// What is left open, as (covered, cells, gap).
    fn gap(all: &str, scopes: &[&str]) -> (usize, usize, Vec<Scope>) {
        let all = dimensions(all);
        let scopes: Vec<Scope> = scopes.iter().map(|text| scope(text)).collect();
        let cover = Cells::of(&all, &scopes).cover(&scopes);
        (cover.covered, cover.cells, cover.gap)
    }

    const TWO: &str = r#"{"bezirk": ["mitte", "nord", "sued"], "alter": ["jung", "alt"]}"#;

    #[test]
    fn without_dimensions_there_is_one_cell() {
        assert_eq!(gap(TWO, &["{}"]), (1, 1, vec![]));
        assert_eq!(gap(TWO, &[]), (0, 1, vec![Scope::default()]));
    }

    #[test]
    fn one_dimension() {
        let told = gap(TWO, &[r#"{"bezirk": ["mitte"]}"#, r#"{"bezirk": ["nord"]}"#]);
        assert_eq!(told, (2, 3, vec![scope(r#"{"bezirk": ["sued"]}"#)]));
    }

    #[test]
    fn the_fewest_values_tell_the_gap() {
        // open: everyone in sued, and the old in nord
        let told = gap(TWO, &[r#"{"bezirk": ["mitte"]}"#, r#"{"bezirk": ["nord"], "alter": ["jung"]}"#]);
        let expected = vec![scope(r#"{"bezirk": ["sued"]}"#), scope(r#"{"alter": ["alt"], "bezirk": ["nord"]}"#)];
        assert_eq!(told, (3, 6, expected));
        // open: the young everywhere
        let told = gap(TWO, &[r#"{"alter": ["alt"], "bezirk": ["mitte", "nord", "sued"]}"#]);
        assert_eq!(told.2, [scope(r#"{"alter": ["jung"]}"#)]);
    }

    #[test]
    fn too_many_cells_are_judged_by_value() {
        let values: Vec<String> = (0..101).map(|value| format!("\"v{value}\"")).collect();
        let all = format!("{{\"a\": [{0}], \"b\": [{0}]}}", values.join(","));
        let told = gap(&all, &[r#"{"a": ["v1"], "b": ["v1"]}"#]);
        assert_eq!((told.0, told.1, told.2.len()), (2, 202, 2));
        assert_eq!(told.2[0].0.values().next().unwrap().len(), 100);
    }
}
