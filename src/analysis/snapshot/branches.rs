//! Branches: a tie between two branches counts as a tie of both ends in coordination rules (CATALOGUE section A).

use super::{Links, Snapshot};

impl Snapshot<'_> {
    /// The branch of a unit: itself, everything below it and, for a section, its superiors up to its office.
    pub fn branch(&self, unit: u32) -> impl Iterator<Item = u32> + '_ {
        self.line.tree(unit).iter().copied().chain(self.superiors(unit))
    }

    /// The units above a section up to its office; none for an office and what stands above.
    fn superiors(&self, unit: u32) -> impl Iterator<Item = u32> + '_ {
        let office = self.offices[unit as usize];
        let above = self.line.ancestors(unit).skip(1);
        let count = if office == unit { 0 } else { usize::MAX };
        above.take(count).scan(false, move |past, superior| {
            if *past {
                return None;
            }
            *past = superior == office;
            Some(superior)
        })
    }

    /// Whether `unit` belongs to the branch of `of`. Time O(1).
    pub fn is_in_branch(&self, unit: u32, of: u32) -> bool {
        self.line.is_in_tree(unit, of)
            || (self.line.is_in_tree(of, unit) && self.line.is_in_tree(unit, self.offices[of as usize]))
    }

    /// Whether the line is the channel of two units: one stands above the other, or both belong to one office.
    pub fn are_of_one_branch(&self, a: u32, b: u32) -> bool {
        self.offices[a as usize] == self.offices[b as usize] || self.line.are_in_line(a, b)
    }

    /// The bodies and steering neighbours of a branch, in rising order; found once.
    pub fn mediators(&self, unit: u32) -> &[u32] {
        self.mediators[unit as usize].get_or_init(|| Links::all(self).mediators_of_branch(unit))
    }
}
