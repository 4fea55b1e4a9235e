//! The table of rules, in the order of CATALOGUE section B.

use super::rule::Rule;
use super::{
    body_leads, connections, isolated, lead_cut_off, missing, no_delivery, no_lead, parallel, path_gap,
    path_unassigned, several_leads,
};

/// All rules.
pub static RULES: &[Rule] = &[
    no_lead::RULE,
    no_delivery::RULE,
    several_leads::RULE,
    body_leads::RULE,
    missing::RULE,
    lead_cut_off::RULE,
    path_gap::RULE,
    isolated::RULE,
    parallel::RULE,
    path_unassigned::RULE,
    connections::IDLE_UNIT,
    connections::ORPHANS,
];

/// The rule of an id.
pub fn rule(id: &str) -> Option<&'static Rule> {
    RULES.iter().find(|rule| rule.id == id)
}
