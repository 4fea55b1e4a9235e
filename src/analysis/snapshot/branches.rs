//! Branches: a tie between two branches counts as a tie of both ends in coordination rules (CATALOGUE section A).

use super::Snapshot;

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
    fn is_in_branch(&self, unit: u32, of: u32) -> bool {
        self.line.is_in_tree(unit, of)
            || (self.line.is_in_tree(of, unit) && self.line.is_in_tree(unit, self.offices[of as usize]))
    }

    /// Whether the line is the channel of two units: one stands above the other, or both belong to one office.
    pub fn are_of_one_branch(&self, a: u32, b: u32) -> bool {
        self.offices[a as usize] == self.offices[b as usize] || self.line.are_in_line(a, b)
    }

    /// Whether two units work together: by the line, or by a tie between their branches.
    ///
    /// Time O(units and ties of the smaller branch).
    pub fn are_branch_tied(&self, a: u32, b: u32) -> bool {
        if self.are_of_one_branch(a, b) {
            return true;
        }
        let (few, other) = if self.line.tree(a).len() <= self.line.tree(b).len() { (a, b) } else { (b, a) };
        self.branch(few)
            .any(|member| self.network.neighbours(member).any(|neighbour| self.is_in_branch(neighbour, other)))
    }

    /// Whether the branches of two units share a body or a neighbour that steers.
    pub fn are_branch_mediated(&self, a: u32, b: u32) -> bool {
        let (a, b) = (self.mediators(a), self.mediators(b));
        let (few, many) = if a.len() <= b.len() { (a, b) } else { (b, a) };
        few.iter().any(|mediator| many.binary_search(mediator).is_ok())
    }

    /// The bodies and steering neighbours of a branch, in rising order; found once.
    pub fn mediators(&self, unit: u32) -> &[u32] {
        self.mediators[unit as usize].get_or_init(|| {
            Self::distinct(self.branch(unit).flat_map(|member| {
                let steering = self.network.neighbours(member).filter(|&neighbour| self.steers(neighbour));
                self.bodies_of(member).iter().copied().chain(steering)
            }))
        })
    }
}
