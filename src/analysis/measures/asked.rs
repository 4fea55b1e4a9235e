//! Which measures somebody asks for.

use std::collections::BTreeSet;

use super::{Family, INDICATORS, MEASURES, Measure, Of};

/// A choice of measures and of the families they belong to.
///
/// # Examples
/// ```
/// use querschnitt::analysis::{Asked, Family};
/// let asked = Asked::named(["closeness", "findings"]).unwrap();
/// assert!(asked.has(Family::Distances) && asked.shows("closeness") && !asked.shows("harmonic"));
/// assert_eq!(Asked::named(["closenes"]).unwrap_err(), ["closenes"]);
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    families: u32,
    /// The ids of the measures to be shown; `None`: all.
    names: Option<BTreeSet<&'static str>>,
    /// Whether the required pairs are kept though their measures are not asked for.
    keeps_pairs: bool,
}

impl Asked {
    /// Everything there is.
    pub fn everything() -> Self {
        Self { families: u32::MAX, names: None, keeps_pairs: false }
    }

    /// Some families, with all their measures.
    pub fn families(families: impl IntoIterator<Item = Family>) -> Self {
        let mut asked = Self { families: 0, names: None, keeps_pairs: false };
        families.into_iter().for_each(|family| asked.add(family));
        asked
    }

    /// What variants are compared by: the findings and all indicators but those of coordination, for which the pairs are
    /// kept: of a variant they are taken over the units of its base.
    pub fn to_compare() -> Self {
        let families = INDICATORS.iter().map(|indicator| indicator.family).chain([Family::Findings]);
        let mut asked = Self::families(families.filter(|family| *family != Family::Coordination));
        asked.keeps_pairs = true;
        asked.names = Some(INDICATORS.iter().map(|indicator| indicator.id).collect());
        asked
    }

    /// What has these names: a measure, an indicator, a group of measures (`brokerage` for `brokerage.liaison`), or a family.
    ///
    /// # Errors
    /// The names that nothing has.
    pub fn named<'n>(names: impl IntoIterator<Item = &'n str>) -> Result<Self, Vec<&'n str>> {
        let mut asked = Self { families: 0, names: None, keeps_pairs: false };
        let mut shown = BTreeSet::new();
        let mut unknown = Vec::new();
        for name in names {
            let meant = meant(name);
            if meant.is_empty() {
                unknown.push(name);
            }
            for (id, family) in meant {
                asked.add(family);
                shown.insert(id);
            }
        }
        asked.names = Some(shown);
        if unknown.is_empty() { Ok(asked) } else { Err(unknown) }
    }

    /// Every name that can be asked for, in alphabetical order.
    pub fn names() -> Vec<&'static str> {
        let ids = all().map(|(id, _)| id);
        let groups = all().filter_map(|(id, _)| id.split_once('.').map(|(group, _)| group));
        ids.chain(groups).collect::<BTreeSet<_>>().into_iter().collect()
    }

    /// Whether a family is to be worked out.
    pub fn has(&self, family: Family) -> bool {
        self.families & family.bit() != 0
    }

    /// Whether the required pairs are kept.
    pub(super) fn keeps_pairs(&self) -> bool {
        self.keeps_pairs || self.has(Family::Coordination)
    }

    /// Whether a measure or indicator is to be shown.
    pub fn shows(&self, id: &str) -> bool {
        self.names.as_ref().is_none_or(|names| names.contains(id))
    }

    fn add(&mut self, family: Family) {
        self.families |= family.bit();
        family.needs().iter().for_each(|needed| self.families |= needed.bit());
    }
}

/// Every name with its family: measures, indicators, families.
fn all() -> impl Iterator<Item = (&'static str, Family)> {
    let measures = MEASURES.iter().map(|measure| (measure.id, measure.family));
    let indicators = INDICATORS.iter().map(|indicator| (indicator.id, indicator.family));
    measures.chain(indicators).chain(Family::ALL.iter().map(|&family| (family.name(), family)))
}

/// What a name stands for: ids to be shown and the families they need.
fn meant(name: &str) -> BTreeSet<(&'static str, Family)> {
    let is_in_group = |id: &str| id.strip_prefix(name).is_some_and(|rest| rest.starts_with('.'));
    let mut meant: BTreeSet<(&str, Family)> = all().filter(|(id, _)| *id == name || is_in_group(id)).collect();
    if let Some(&family) = Family::ALL.iter().find(|family| family.name() == name) {
        meant.extend(all().filter(|&(_, of)| of == family));
    }
    // what is told as a set is told under the name of its family
    let is_in_set = |measure: &&Measure| matches!(measure.of, Of::Key | Of::Office) && measure.id == name;
    meant.extend(MEASURES.iter().filter(is_in_set).map(|measure| (measure.family.name(), measure.family)));
    meant
}
