//! The table of rules, in the order of CATALOGUE section B.

use super::rule::Rule;
use super::{
    body_leads, bridge, broker, connections, cover_ends, cut_vertex, ends_soon, funding_basis, isolated, lead_cut_off,
    missing, no_delivery, no_lead, no_public_lead, parallel, path_gap, path_unassigned, several_leads, single_provider,
};

/// All rules.
pub static RULES: &[Rule] = &[
    // Coverage
    no_lead::RULE,
    no_delivery::RULE,
    no_public_lead::RULE,
    single_provider::RULE,
    funding_basis::ONLY_VOLUNTEERS,
    funding_basis::ONLY_PROJECT,
    // Clarity of responsibility
    several_leads::RULE,
    body_leads::RULE,
    // Coordination
    missing::RULE,
    lead_cut_off::RULE,
    path_gap::RULE,
    isolated::RULE,
    parallel::RULE,
    // Bottlenecks
    cut_vertex::RULE,
    broker::RULE,
    bridge::RULE,
    // Time
    cover_ends::RULE,
    ends_soon::RULE,
    // The map itself
    path_unassigned::RULE,
    connections::IDLE_UNIT,
    connections::ORPHANS,
];

/// The rule of an id.
pub fn rule(id: &str) -> Option<&'static Rule> {
    RULES.iter().find(|rule| rule.id == id)
}
