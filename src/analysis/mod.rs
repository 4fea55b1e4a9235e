//! Reading the map: snapshot, measures, rules, findings.
