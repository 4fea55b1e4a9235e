//! How long work is told to go on or to stop, without knowing who asks.

/// What long work asks again and again.
///
/// # Examples
/// ```
/// use querschnitt::map::{Unwatched, Watch};
/// assert!(Unwatched.tick(1, 10));
/// ```
pub trait Watch: Sync {
    /// Says that `done` of `all` steps are done; `false` asks the work to stop and return nothing.
    fn tick(&self, done: usize, all: usize) -> bool;
}

/// Nobody watches: work runs to its end.
#[derive(Debug, Clone, Copy, Default)]
pub struct Unwatched;

impl Watch for Unwatched {
    fn tick(&self, _done: usize, _all: usize) -> bool {
        true
    }
}
