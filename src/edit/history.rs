//! What was done to a map, as a tree: undoing and doing something else loses nothing. Knows no clock; times are given.

use super::{Edit, Refusal, compile};
use crate::map::{Action, Map};

/// A moment in seconds since 1970, given by the caller.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, serde::Serialize, serde::Deserialize)]
pub struct When(pub u64);

/// A state of the map within its history: 0 is the beginning, every step done makes the next.
///
/// The same number always means the same map, so results about a map can be kept by it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Revision(usize);

/// One step of the history.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// What was said; empty where the step was given as an edit.
    pub says: Vec<Action>,
    /// When it was done.
    pub when: When,
    /// Its exact effect.
    pub edit: Edit,
    before: Revision,
}

/// A map with everything that was done to it.
///
/// # Examples
/// ```
/// use querschnitt::edit::{History, When};
/// use querschnitt::map::{Action, Map};
/// let mut history = History::new(Map::default());
/// let says: Vec<Action> = ron::from_str(r#"[AddField(id: "sprache", field: (name: "Sprache"))]"#)?;
/// history.do_step(says, When(0))?;
/// assert!(!history.is_saved());
/// assert!(history.undo().is_some());
/// assert!(history.is_saved() && history.map().fields().count() == 0);
/// assert!(history.redo().is_some() && history.map().fields().count() == 1);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone)]
pub struct History {
    map: Map,
    /// The step that led to state n is at n - 1.
    steps: Vec<Step>,
    /// For each state the one that redo goes to: the branch last walked.
    next: Vec<Option<Revision>>,
    at: Revision,
    saved: Option<Revision>,
}

impl History {
    /// Begins with a map as it is on disk.
    pub fn new(map: Map) -> Self {
        Self { map, steps: Vec::new(), next: vec![None], at: Revision(0), saved: Some(Revision(0)) }
    }

    /// Begins with a map that is on no disk yet, for example from a template.
    pub fn unsaved(map: Map) -> Self {
        Self { saved: None, ..Self::new(map) }
    }

    /// The map as it is now.
    pub fn map(&self) -> &Map {
        &self.map
    }

    /// Where the history stands.
    pub fn revision(&self) -> Revision {
        self.at
    }

    /// Does a list of actions as one step, whole or not at all. A list that changes nothing makes no step (`Ok(None)`).
    pub fn do_step(&mut self, says: Vec<Action>, when: When) -> Result<Option<&Step>, Refusal> {
        let edit = compile(&says, &self.map).map_err(|refusal| refusal.of_list(says.len()))?;
        self.record(says, edit, when)
    }

    /// Does an edit that was not said in actions, for example what came in from disk.
    pub fn do_edit(&mut self, edit: Edit, when: When) -> Result<Option<&Step>, Refusal> {
        self.record(Vec::new(), edit, when)
    }

    fn record(&mut self, says: Vec<Action>, edit: Edit, when: When) -> Result<Option<&Step>, Refusal> {
        if edit.is_empty() {
            return Ok(None);
        }
        edit.apply(&mut self.map)?;
        self.steps.push(Step { says, when, edit, before: self.at });
        let after = Revision(self.steps.len());
        self.next.push(None);
        self.step_to(after);
        Ok(self.steps.last())
    }

    /// The step that undo would take back.
    pub fn next_undo(&self) -> Option<&Step> {
        self.step_before(self.at)
    }

    /// The step that redo would do again.
    pub fn next_redo(&self) -> Option<&Step> {
        self.step_before(self.next_of(self.at)?)
    }

    /// Takes the last step back; the step taken back.
    pub fn undo(&mut self) -> Option<&Step> {
        let undone = self.at;
        self.step_back()?;
        self.step_before(undone)
    }

    /// Does the step last undone again (on the branch last walked); the step done.
    pub fn redo(&mut self) -> Option<&Step> {
        let next = self.next_of(self.at)?;
        self.step_forth(next)?;
        self.step_before(next)
    }

    /// Goes to the state that came `count` steps earlier in time, whatever branch it is on.
    pub fn earlier(&mut self, count: usize) {
        self.go_to(Revision(self.at.0.saturating_sub(count)));
    }

    /// Goes to the state that came `count` steps later in time, whatever branch it is on.
    pub fn later(&mut self, count: usize) {
        self.go_to(Revision(self.at.0.saturating_add(count).min(self.steps.len())));
    }

    /// Goes to the map as it was at a moment: after the last step done until then.
    pub fn go_to_time(&mut self, when: When) {
        self.go_to(Revision(self.steps.iter().take_while(|step| step.when <= when).count()));
    }

    /// Goes to a state over the shortest way through the tree. A state of another history is left alone (`false`).
    pub fn go_to(&mut self, state: Revision) -> bool {
        if state.0 > self.steps.len() {
            return false;
        }
        let (back, forth) = self.way(self.at, state);
        for _ in 0..back {
            if self.step_back().is_none() {
                return false;
            }
        }
        forth.into_iter().all(|next| self.step_forth(next).is_some())
    }

    /// All steps in the order of time, with the states they led to.
    pub fn steps(&self) -> impl Iterator<Item = (Revision, &Step)> {
        self.steps.iter().enumerate().map(|(index, step)| (Revision(index + 1), step))
    }

    /// The states from the beginning to where the history stands and on along the branch that redo would walk.
    pub fn branch(&self) -> Vec<Revision> {
        let mut states: Vec<Revision> = self.back_from(self.at).collect();
        states.reverse();
        states.extend(std::iter::successors(self.next_of(self.at), |&state| self.next_of(state)));
        states
    }

    /// Whether the map is as it is on disk.
    pub fn is_saved(&self) -> bool {
        self.saved == Some(self.at)
    }

    /// Says that the map as it is now is on disk.
    pub fn mark_saved(&mut self) {
        self.saved = Some(self.at);
    }

    /// Says that what is on disk is none of the states of this history.
    pub fn mark_unsaved(&mut self) {
        self.saved = None;
    }

    /// The number of steps, back and forth, between what is on disk and where the history stands; `None` where it is on no
    /// disk.
    pub fn steps_since_save(&self) -> Option<usize> {
        let (back, forth) = self.way(self.saved?, self.at);
        Some(back + forth.len())
    }

    /// The way between two states: how many steps back, then the states forth.
    ///
    /// A step always leads to a greater number than it begins at, so the greater of the two goes back until they meet.
    fn way(&self, from: Revision, to: Revision) -> (usize, Vec<Revision>) {
        let (mut from, mut to) = (from, to);
        let (mut back, mut forth) = (0, Vec::new());
        while from != to {
            if from > to {
                from = self.before(from);
                back += 1;
            } else {
                forth.push(to);
                to = self.before(to);
            }
        }
        forth.reverse();
        (back, forth)
    }

    fn step_back(&mut self) -> Option<()> {
        let step = self.step_before(self.at)?;
        let (edit, before) = (step.edit.clone().inverted(), step.before);
        edit.apply(&mut self.map).ok()?;
        let undone = std::mem::replace(&mut self.at, before);
        self.set_next(before, undone);
        Some(())
    }

    fn step_forth(&mut self, next: Revision) -> Option<()> {
        let edit = self.step_before(next)?.edit.clone();
        edit.apply(&mut self.map).ok()?;
        self.step_to(next);
        Some(())
    }

    fn step_to(&mut self, next: Revision) {
        self.set_next(self.at, next);
        self.at = next;
    }

    fn set_next(&mut self, state: Revision, next: Revision) {
        if let Some(entry) = self.next.get_mut(state.0) {
            *entry = Some(next);
        }
    }

    fn next_of(&self, state: Revision) -> Option<Revision> {
        self.next.get(state.0).copied().flatten()
    }

    /// The step that led to a state.
    fn step_before(&self, state: Revision) -> Option<&Step> {
        self.steps.get(state.0.checked_sub(1)?)
    }

    fn before(&self, state: Revision) -> Revision {
        self.step_before(state).map_or(Revision(0), |step| step.before)
    }

    fn back_from(&self, state: Revision) -> impl Iterator<Item = Revision> {
        std::iter::successors(Some(state), |&state| self.step_before(state).map(|step| step.before))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn add(id: &str) -> Vec<Action> {
        vec![ron::from_str(&format!("AddField(id: {id:?}, field: (name: {id:?}))")).unwrap()]
    }

    fn has(history: &History) -> Vec<&str> {
        history.map().fields().map(|(id, _)| id.as_str()).collect()
    }

    #[test]
    fn branches_are_kept() {
        let mut history = History::new(Map::default());
        history.do_step(add("a"), When(1)).unwrap();
        history.do_step(add("b"), When(2)).unwrap();
        history.undo();
        history.do_step(add("c"), When(3)).unwrap();
        assert_eq!(has(&history), ["a", "c"]);
        history.earlier(1);
        assert_eq!(has(&history), ["a", "b"]);
        history.later(1);
        assert_eq!(has(&history), ["a", "c"]);
        history.go_to_time(When(2));
        assert_eq!(has(&history), ["a", "b"]);
        history.undo();
        assert_eq!(history.next_redo().unwrap().when, When(2), "redo walks the branch last walked");
        history.earlier(100);
        assert!(has(&history).is_empty() && history.undo().is_none());
        assert_eq!(history.branch(), [Revision(0), Revision(1), Revision(2)]);
        history.later(usize::MAX);
        assert_eq!(has(&history), ["a", "c"]);
    }

    #[test]
    fn saved_is_where_it_was_saved() {
        let mut history = History::unsaved(Map::default());
        assert!(!history.is_saved() && history.steps_since_save().is_none());
        history.do_step(add("a"), When(1)).unwrap();
        history.mark_saved();
        history.do_step(add("b"), When(2)).unwrap();
        assert_eq!(history.steps_since_save(), Some(1));
        history.undo();
        assert!(history.is_saved());
        history.undo();
        assert_eq!((history.is_saved(), history.steps_since_save()), (false, Some(1)));
        history.do_step(add("c"), When(3)).unwrap();
        assert_eq!(history.steps_since_save(), Some(2));
    }

    #[test]
    fn a_refused_step_and_a_step_without_effect_leave_no_trace() {
        let mut history = History::new(Map::default());
        history.do_step(add("a"), When(1)).unwrap();
        let refusal = history.do_step(add("a"), When(2)).unwrap_err();
        assert!(matches!(refusal, Refusal::Taken { .. }));
        assert_eq!(history.do_step(Vec::new(), When(2)), Ok(None));
        assert_eq!(history.steps().count(), 1);
        assert!(!history.go_to(Revision(7)));
    }
}
