//! The table of rules: one file a rule or small family. CATALOGUE section B gives each its words.

mod body_leads;
mod bridge;
mod broker;
mod connections;
mod context;
mod cover_ends;
mod cut_vertex;
mod deeds;
mod ends_soon;
mod found;
mod funding_basis;
mod isolated;
mod lead_cut_off;
mod missing;
mod no_delivery;
mod no_lead;
mod no_public_lead;
mod parallel;
mod path_gap;
mod path_unassigned;
mod paths;
mod rule;
mod run;
mod several_leads;
mod single_provider;
mod table;
#[cfg(test)]
mod testing;

pub(crate) use context::Context;
pub(crate) use found::Found;
pub use rule::{Group, Limit, Rule, SubjectKind};
pub(crate) use run::run;
pub use table::{RULES, rule};
