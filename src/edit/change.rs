//! One change of one thing: add, remove and alter in one shape.

/// What a thing was and what it becomes; `None` stands for „not there“.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change<T> {
    /// Before the change.
    pub before: Option<T>,
    /// After the change.
    pub after: Option<T>,
}

impl<T: PartialEq> Change<T> {
    /// The change back.
    #[must_use]
    pub fn inverted(self) -> Self {
        Self { before: self.after, after: self.before }
    }

    /// Whether nothing changes.
    pub fn is_nothing(&self) -> bool {
        self.before == self.after
    }
}
