//! Which version was made from which.

use super::timeline::{Entry, Timeline};

impl Timeline {
    /// The versions from which one was made, by their places: along each branch the nearest that counts.
    pub fn made_from(&self, place: usize, counts: impl Fn(&Entry) -> bool) -> impl Iterator<Item = usize> {
        let nearest = move |mut place: usize| {
            while !counts(self.entries.get(place)?) {
                place = self.parents(place).next()?;
            }
            Some(place)
        };
        self.parents(place).filter_map(nearest)
    }

    /// The version before one that is a map, or may prove to be one, by its place; of a merge that into which was merged.
    pub fn before(&self, place: usize) -> Option<usize> {
        self.made_from(place, |entry| !entry.moment.is_no_map()).next()
    }

    /// The last version that is a map, or may prove to be one, by its place.
    pub fn latest_map(&self) -> Option<usize> {
        self.last_that(|entry| !entry.moment.is_no_map())
    }

    /// The last version that is judged, by its place.
    pub fn latest(&self) -> Option<usize> {
        self.last_that(|entry| entry.state.is_some())
    }

    /// The versions that followed each other, oldest first, by their places; what came in from other branches is left out.
    pub fn main_line(&self) -> Vec<usize> {
        let last = self.entries.len().checked_sub(1);
        let mut line: Vec<usize> = std::iter::successors(last, |&place| self.parents(place).next()).collect();
        line.reverse();
        line
    }

    fn last_that(&self, counts: impl Fn(&Entry) -> bool) -> Option<usize> {
        let last = self.entries.len().checked_sub(1)?;
        if counts(self.entries.get(last)?) { Some(last) } else { self.made_from(last, counts).next() }
    }

    /// Each lies before the version itself, so that every walk ends.
    fn parents(&self, place: usize) -> impl Iterator<Item = usize> {
        let parents = self.entries.get(place).map_or(&[][..], |entry| &entry.moment.parents);
        parents.iter().copied().filter(move |&parent| parent < place)
    }
}
