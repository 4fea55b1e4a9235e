//! Organisational models that write their list of actions from a few answers (CATALOGUE section C): one file a model.

mod answers;
mod archetype;
mod coordination_group;
mod cross_cutting_office;
mod cross_cutting_unit;
mod house;
mod lead_organisation;
mod merged_office;
mod offer;
mod pen;
mod proposal;
mod question;
mod single_coordinator;
mod social_work;
mod staff_unit;
mod task_force;
#[cfg(test)]
mod tests;

pub use answers::{Answer, Answers};
pub use archetype::{ARCHETYPES, Archetype, Unfit, archetype};
pub use offer::Offer;
pub use question::{Asks, Question, When};
