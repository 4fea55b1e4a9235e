//! The table of rules, in the order of CATALOGUE section B.

use super::rule::Rule;
use super::{
    assumed, bodies, body_leads, bridge, broker, bus_factor, conflict, connections, cosign, cover_ends, cut_vertex,
    ends_soon, far_apart, function_conflict, funding_basis, isolated, lead_cut_off, line, many_leads, missing,
    no_delivery, no_lead, no_public_lead, parallel, participation, path_gap, path_long, path_unassigned, person,
    records, same_name, scope_gap, several_leads, single_provider, stale, stale_acceptance, steering, tense_pair,
};

/// All rules: what the file itself leaves open, the 40 of the catalogue, those that are off unless asked for, and one more that judges the file.
pub static RULES: &[Rule] = &[
    conflict::RULE,
    no_lead::RULE,
    no_delivery::RULE,
    no_public_lead::RULE,
    scope_gap::RULE,
    single_provider::RULE,
    funding_basis::ONLY_VOLUNTEERS,
    funding_basis::ONLY_PROJECT,
    several_leads::RULE,
    body_leads::RULE,
    cosign::RULE,
    missing::RULE,
    lead_cut_off::RULE,
    path_gap::RULE,
    isolated::RULE,
    parallel::RULE,
    tense_pair::RULE,
    path_long::RULE,
    bodies::BODY_SIZE,
    cut_vertex::RULE,
    broker::RULE,
    bridge::RULE,
    bus_factor::RULE,
    many_leads::RULE,
    steering::STEERING_INCOMPLETE,
    participation::NO_AFFECTED,
    participation::CONSULTED_ONLY,
    cover_ends::RULE,
    ends_soon::RULE,
    function_conflict::RULE,
    far_apart::RULE,
    line::TWO_SUPERIORS,
    line::WIDE_SPAN,
    person::RULE,
    path_unassigned::RULE,
    connections::IDLE_UNIT,
    connections::ORPHANS,
    bodies::BODY_EMPTY,
    same_name::RULE,
    stale::RULE,
    participation::NO_CIVIL_SOCIETY,
    steering::NO_STEERING_BODY,
    steering::STEERING_RANK,
    records::NO_DEPUTY,
    records::OTHER_LEVEL,
    stale_acceptance::RULE,
    // Last, as it counts what the others have found.
    assumed::RULE,
];

/// The rule of an id.
pub fn rule(id: &str) -> Option<&'static Rule> {
    RULES.iter().find(|rule| rule.id == id)
}
