//! The table of rules: one file a rule or small family. CATALOGUE section B gives each its words.

mod assumed;
mod bodies;
mod body_leads;
mod bridge;
mod broker;
mod bus_factor;
mod conflict;
mod connections;
mod context;
mod cosign;
mod cover_ends;
mod cut_vertex;
mod deeds;
mod ends_soon;
mod far_apart;
mod found;
mod function_conflict;
mod funding_basis;
mod isolated;
mod lead_cut_off;
mod line;
mod many_leads;
mod missing;
mod no_delivery;
mod no_lead;
mod no_public_lead;
mod parallel;
mod participation;
mod path_gap;
mod path_long;
mod path_unassigned;
mod paths;
mod person;
mod records;
mod rule;
mod run;
mod same_name;
mod scope_gap;
mod several_leads;
mod single_provider;
mod stale;
mod steering;
mod table;
mod tense_pair;
#[cfg(test)]
mod testing;
#[cfg(test)]
mod tests;

pub(crate) use context::Context;
pub(crate) use found::Found;
pub use rule::{Group, Limit, Rule, SubjectKind};
pub(crate) use run::run;
pub use table::{RULES, rule};
