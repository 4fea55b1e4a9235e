//! What a map says about the rules: levels, thresholds, findings that were accepted.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::record::is_default;
use super::{Id, RuleLevel, Threshold};

/// The setting of one rule.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct RuleSetting {
    /// Silent, or another severity than the catalogue's.
    #[serde(skip_serializing_if = "is_default")]
    pub level: Option<RuleLevel>,
    /// Thresholds by name, for example `members`.
    #[serde(skip_serializing_if = "is_default")]
    pub thresholds: BTreeMap<String, Threshold>,
}

/// A finding that was looked at and accepted, with the reason. It stays visible and counts for nothing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Accepted {
    /// The rule, for example `coverage/single-provider`.
    pub rule: String,
    /// The subjects of the finding (SEMANTICS section 9).
    #[serde(default, skip_serializing_if = "is_default")]
    pub subjects: BTreeSet<Id>,
    /// Why.
    pub because: String,
}
