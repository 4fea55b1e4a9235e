//! The table of rules: one file a rule or small family. CATALOGUE section B gives each its words.

mod body_leads;
mod connections;
mod context;
mod deeds;
mod found;
mod isolated;
mod lead_cut_off;
mod missing;
mod no_delivery;
mod no_lead;
mod parallel;
mod path_gap;
mod path_unassigned;
mod paths;
mod rule;
mod run;
mod several_leads;
mod table;
#[cfg(test)]
mod testing;

pub(crate) use context::Context;
pub(crate) use found::Found;
pub use rule::{Group, Limit, Rule, SubjectKind};
pub(crate) use run::run;
pub use table::{RULES, rule};
