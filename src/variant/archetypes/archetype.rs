//! What an organisational model is, and the table of all ten.

use super::pen::Pen;
use super::{
    Answers, Question, coordination_group, cross_cutting_office, cross_cutting_unit, house, lead_organisation,
    merged_office, single_coordinator, social_work, staff_unit, task_force,
};
use crate::edit::Refusal;
use crate::map::{Action, Map};

/// An organisational model: its questions, and what it writes from the answers.
///
/// What it is called, what speaks for and against it and where it was tried are words (`archetype-ID`, `-for`, `-against`,
/// `-cases`).
#[derive(Debug, Clone, Copy)]
pub struct Archetype {
    /// Its id.
    pub id: &'static str,
    /// What it asks, in this order.
    pub questions: &'static [Question],
    pub(super) write: fn(&mut Pen<'_>) -> Result<(), Unfit>,
}

/// Why answers do not make a list of actions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unfit {
    /// A question has to be answered.
    Missing(&'static str),
    /// The answer is of another kind than the question asks for.
    Kind(&'static str),
    /// The answer names fewer than this.
    TooFew(&'static str, usize),
    /// The answer names more than this.
    TooMany(&'static str, usize),
    /// The answer names what is not on the map, or is not offered.
    NotOffered(&'static str, crate::map::Id),
    /// What would have to be written does not fit the map.
    Refused(Refusal),
}

impl Unfit {
    /// The question whose answer does not fit; none where the map refuses.
    pub fn question(&self) -> Option<&'static str> {
        match self {
            Self::Missing(id) | Self::Kind(id) | Self::TooFew(id, _) | Self::TooMany(id, _) => Some(id),
            Self::NotOffered(id, _) => Some(id),
            Self::Refused(_) => None,
        }
    }
}

impl std::fmt::Display for Unfit {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{self:?}")
    }
}

impl std::error::Error for Unfit {}

impl From<Refusal> for Unfit {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}

impl Archetype {
    /// The list of actions that makes the model of a map: an ordinary list, to be edited like any other. It always fits
    /// the map; answers to questions that the model does not ask are left alone.
    ///
    /// # Errors
    /// Where an answer is missing or does not fit, or the map refuses what would follow from it.
    ///
    /// # Examples
    /// ```
    /// use querschnitt::map::Map;
    /// use querschnitt::variant::{Answers, Unfit, archetype};
    /// let merged = archetype("merged-office").unwrap();
    /// assert_eq!(merged.actions(&Map::default(), &Answers::default()), Err(Unfit::Missing("units")));
    /// ```
    pub fn actions(&self, map: &Map, answers: &Answers) -> Result<Vec<Action>, Unfit> {
        for question in self.questions {
            question.check(map, answers)?;
        }
        let mut pen = Pen::new(map, answers);
        (self.write)(&mut pen)?;
        Ok(pen.written())
    }
}

/// The models, in the order of the catalogue.
pub const ARCHETYPES: &[Archetype] = &[
    merged_office::MODEL,
    social_work::MODEL,
    cross_cutting_unit::MODEL,
    cross_cutting_office::MODEL,
    staff_unit::MODEL,
    coordination_group::MODEL,
    house::MODEL,
    lead_organisation::MODEL,
    task_force::MODEL,
    single_coordinator::MODEL,
];

/// The model of an id.
pub fn archetype(id: &str) -> Option<&'static Archetype> {
    ARCHETYPES.iter().find(|archetype| archetype.id == id)
}
