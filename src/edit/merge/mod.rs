//! Three maps as one: the edits of two sides on a common base, joined attribute by attribute.
//!
//! What both sides changed to different things is no failure but a value: the map keeps what the base has and lists the
//! conflict, with all three versions. The result is always whole, and the same whoever is „ours“ and „theirs“.

mod absorbed;
mod combine;
mod earlier;
mod ids;
mod leads;
mod merging;
mod record;
mod repair;
mod revive;
mod scopes;
mod things;

pub use record::disputed;
pub(in crate::edit) use record::{says_nothing, three_way};

use crate::map::Map;

use merging::Merging;

/// Three maps; the same records have the same ids in all of them once they are followed.
struct Three {
    base: Map,
    ours: Map,
    theirs: Map,
}

/// The map that both sides made out of `base`.
///
/// Independent changes both survive; roles, tags, functions and the like merge member by member, dependencies and scopes
/// key by key, stations and actions as whole lists. Changed ids are followed. Disputes are listed among the conflicts of
/// the map (SEMANTICS section 8); `merge(base, ours, theirs)` and `merge(base, theirs, ours)` differ in nothing but whose
/// version is called ours there.
///
/// Time O(size of the maps + changes · log n) for each round of repair; one round is the rule.
///
/// # Examples
/// ```
/// use querschnitt::edit::merge;
/// use querschnitt::store::read_text;
/// let map = |kind, note| read_text(&format!("Map(format: 1, actors: {{\"vhs\": (name: \"VHS\", kind: {kind}{note})}})"));
/// let (base, ours, theirs) = (map("Other", ""), map("Education", ""), map("Other", ", note: \"seit 1919\""));
/// let merged = merge(&base.unwrap(), &ours.unwrap(), &theirs.unwrap());
/// assert_eq!(Ok(merged), map("Education", ", note: \"seit 1919\""));
/// ```
pub fn merge(base: &Map, ours: &Map, theirs: &Map) -> Map {
    let mut three = Three { base: base.clone(), ours: ours.clone(), theirs: theirs.clone() };
    let mut disputed = ids::follow(&mut three);
    disputed.extend(scopes::follow(&mut three));
    let mut merging = Merging::new(three);
    for conflict in disputed {
        merging.list(conflict);
    }
    let sides = absorbed::follow(&mut merging);
    combine::combine(&mut merging, &sides);
    things::part(&mut merging, &sides);
    repair::repair(&mut merging);
    leads::list(&mut merging);
    merging.map()
}
