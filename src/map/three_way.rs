//! Three versions of one value as one: what a merge does within a record, attribute by attribute.
//!
//! Sets and keys are merged member by member, everything else as a whole. A value that both sides changed to different
//! things is disputed; which one stands then is asked for.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::{
    ActorKind, Basis, Body, Certainty, Day, Duty, Id, Language, Level, Posts, Rank, RuleLevel, RuleSetting, Scope,
    Seat, Share, Status, Step, Strength, TieKind, Trust,
};

/// Whose value stands where one is disputed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Stands {
    /// The base's; where the base has none, the lesser in canonical text stands in.
    Placeholder,
    /// The base's, or none.
    Base,
    /// Ours.
    Ours,
    /// Theirs.
    Theirs,
}

/// Three versions of a value; `base` is `None` where both sides added it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Versions<'a, T> {
    pub(crate) base: Option<&'a T>,
    pub(crate) ours: &'a T,
    pub(crate) theirs: &'a T,
}

/// One value out of three, and whether both sides changed it to different things.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Merged<T> {
    pub(crate) value: T,
    pub(crate) disputed: bool,
}

impl<T> Merged<T> {
    fn agreed(value: T) -> Self {
        Self { value, disputed: false }
    }
}

/// A value that can be merged. `prefer` says whose stands where it is disputed.
pub(crate) trait ThreeWay: Sized {
    fn three_way(versions: Versions<'_, Self>, prefer: Stands) -> Merged<Self>;
}

impl<T: Clone + PartialEq + Serialize> Versions<'_, T> {
    /// The value as a whole.
    pub(crate) fn whole(self, prefer: Stands) -> Merged<T> {
        let Self { base, ours, theirs } = self;
        if ours == theirs || base == Some(theirs) {
            return Merged::agreed(ours.clone());
        }
        if base == Some(ours) {
            return Merged::agreed(theirs.clone());
        }
        let lesser = || if canonical(ours) <= canonical(theirs) { ours } else { theirs };
        let value = match prefer {
            Stands::Placeholder | Stands::Base => base.unwrap_or_else(lesser),
            Stands::Ours => ours,
            Stands::Theirs => theirs,
        };
        Merged { value: value.clone(), disputed: true }
    }
}

/// The text by which values are compared that have no order of their own.
fn canonical<T: Serialize>(value: &T) -> String {
    ron::to_string(value).unwrap_or_default()
}

/// Values that are only kept or replaced.
trait Whole: Clone + PartialEq + Serialize {}

macro_rules! whole {
    ($($type:ty),* $(,)?) => {$(impl Whole for $type {})*};
}
whole!(
    ActorKind, Basis, Certainty, Day, Duty, Id, Language, Level, Posts, Rank, RuleLevel, Seat, Share, Status, Strength,
    String, TieKind, Trust, bool,
);

impl<T: Whole> ThreeWay for T {
    fn three_way(versions: Versions<'_, Self>, prefer: Stands) -> Merged<Self> {
        versions.whole(prefer)
    }
}

/// Present on both sides: what is in it is merged. A base without the value has nothing to keep.
impl<T: ThreeWay + Clone + PartialEq + Serialize> ThreeWay for Option<T> {
    fn three_way(versions: Versions<'_, Self>, prefer: Stands) -> Merged<Self> {
        if let (Some(ours), Some(theirs)) = (versions.ours, versions.theirs) {
            let base = versions.base.and_then(Option::as_ref);
            let Merged { value, disputed } = T::three_way(Versions { base, ours, theirs }, prefer);
            let is_none = disputed && base.is_none() && prefer == Stands::Base;
            return Merged { value: (!is_none).then_some(value), disputed };
        }
        versions.whole(prefer)
    }
}

/// What either side put in is in, what either side took out is out.
impl<T: Ord + Clone> ThreeWay for BTreeSet<T> {
    fn three_way(versions: Versions<'_, Self>, _: Stands) -> Merged<Self> {
        let Versions { base, ours, theirs } = versions;
        let stays = |value: &&T| match base {
            Some(base) if base.contains(*value) => ours.contains(*value) && theirs.contains(*value),
            _ => true,
        };
        Merged::agreed(ours.union(theirs).filter(stays).cloned().collect())
    }
}

/// Key by key, each value as a whole.
impl<K: Ord + Clone + Serialize, V: Clone + PartialEq + Serialize> ThreeWay for BTreeMap<K, V> {
    fn three_way(versions: Versions<'_, Self>, prefer: Stands) -> Merged<Self> {
        let Versions { base, ours, theirs } = versions;
        let keys: BTreeSet<&K> = ours.keys().chain(theirs.keys()).collect();
        let mut merged = Merged::agreed(Self::new());
        for key in keys {
            let base = base.and_then(|base| base.get(key));
            let (value, disputed) = match (ours.get(key), theirs.get(key)) {
                (Some(ours), Some(theirs)) => {
                    let one = Versions { base, ours, theirs }.whole(prefer);
                    let is_none = one.disputed && base.is_none() && prefer == Stands::Base;
                    ((!is_none).then_some(one.value), one.disputed)
                }
                (ours, theirs) => {
                    let one = Versions { base: Some(&base), ours: &ours, theirs: &theirs }.whole(prefer);
                    (one.value.cloned(), one.disputed)
                }
            };
            merged.disputed |= disputed;
            merged.value.extend(value.map(|value| (key.clone(), value)));
        }
        merged
    }
}

impl ThreeWay for Scope {
    fn three_way(versions: Versions<'_, Self>, prefer: Stands) -> Merged<Self> {
        let base = versions.base.map(|scope| &scope.0);
        let inner = Versions { base, ours: &versions.ours.0, theirs: &versions.theirs.0 };
        let Merged { value, disputed } = BTreeMap::three_way(inner, prefer);
        Merged { value: Self(value), disputed }
    }
}

/// Stations stand in an order, so the list is kept or replaced.
impl ThreeWay for Vec<Step> {
    fn three_way(versions: Versions<'_, Self>, prefer: Stands) -> Merged<Self> {
        versions.whole(prefer)
    }
}

/// Actions build on one another, so the list is kept or replaced.
impl ThreeWay for Vec<super::Action> {
    fn three_way(versions: Versions<'_, Self>, prefer: Stands) -> Merged<Self> {
        versions.whole(prefer)
    }
}

/// The values of a dimension: what either side added or took out; the order of those that stay is the base's.
impl ThreeWay for Vec<Id> {
    fn three_way(versions: Versions<'_, Self>, prefer: Stands) -> Merged<Self> {
        let Versions { base, ours, theirs } = versions;
        if ours == theirs || base == Some(theirs) || base == Some(ours) {
            return versions.whole(prefer);
        }
        let set = |values: &Vec<Id>| values.iter().cloned().collect::<BTreeSet<Id>>();
        let sets = (base.map(set), set(ours), set(theirs));
        let members = Versions { base: sets.0.as_ref(), ours: &sets.1, theirs: &sets.2 };
        let mut left = BTreeSet::three_way(members, prefer).value;
        let mut values: Vec<Id> = base.into_iter().flatten().filter(|value| left.remove(*value)).cloned().collect();
        values.extend(left);
        Merged::agreed(values)
    }
}

macro_rules! by_attribute {
    ($record:ident: $($attribute:ident),*) => {
        impl ThreeWay for $record {
            fn three_way(versions: Versions<'_, Self>, prefer: Stands) -> Merged<Self> {
                let mut disputed = false;
                let value = Self {
                    $($attribute: {
                        let one = optional(versions.of(|record| &record.$attribute), prefer, ThreeWay::three_way);
                        disputed |= one.disputed;
                        one.value
                    },)*
                };
                Merged { value, disputed }
            }
        }
    };
}
by_attribute!(Body: steering, decides, meets, office, ground);
by_attribute!(RuleSetting: level, thresholds);

impl<'a, T> Versions<'a, T> {
    /// The versions of one attribute.
    pub(crate) fn of<U>(&self, attribute: impl Fn(&'a T) -> &'a U) -> Versions<'a, U> {
        Versions { base: self.base.map(&attribute), ours: attribute(self.ours), theirs: attribute(self.theirs) }
    }
}

/// An attribute with a default: a side that leaves it out of a new record says nothing.
pub(crate) fn optional<T: Default + Clone + PartialEq>(
    versions: Versions<'_, T>,
    prefer: Stands,
    merge: impl Fn(Versions<'_, T>, Stands) -> Merged<T>,
) -> Merged<T> {
    let unsaid = T::default();
    let is_said_by_both = *versions.ours != unsaid && *versions.theirs != unsaid;
    match versions.base {
        None if is_said_by_both && prefer != Stands::Base => merge(versions, prefer),
        base => merge(Versions { base: Some(base.unwrap_or(&unsaid)), ..versions }, prefer),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn merged<T: ThreeWay>(base: Option<&T>, ours: &T, theirs: &T) -> (T, bool) {
        let Merged { value, disputed } = T::three_way(Versions { base, ours, theirs }, Stands::Placeholder);
        (value, disputed)
    }

    fn set(text: &str) -> BTreeSet<char> {
        text.chars().collect()
    }

    fn text(text: &str) -> String {
        text.to_owned()
    }

    #[test]
    fn one_changed_side_wins_and_two_dispute() {
        assert_eq!(merged(Some(&text("a")), &text("b"), &text("a")), (text("b"), false));
        assert_eq!(merged(Some(&text("a")), &text("a"), &text("c")), (text("c"), false));
        assert_eq!(merged(Some(&text("a")), &text("b"), &text("b")), (text("b"), false));
        assert_eq!(merged(Some(&text("a")), &text("b"), &text("c")), (text("a"), true));
        assert_eq!(merged(None, &text("c"), &text("b")), (text("b"), true));
    }

    #[test]
    fn a_missing_value_is_filled_or_disputed() {
        let some = |value: &str| Some(text(value));
        assert_eq!(merged(Some(&None), &some("b"), &None), (some("b"), false));
        assert_eq!(merged(Some(&None), &some("b"), &some("a")), (some("a"), true));
        assert_eq!(merged(Some(&some("x")), &None, &some("a")), (some("x"), true));
        assert_eq!(merged(Some(&some("x")), &None, &None), (None, false));
    }

    #[test]
    fn sets_and_keys_merge_member_by_member() {
        assert_eq!(merged(Some(&set("abc")), &set("acx"), &set("aby")), (set("axy"), false));
        assert_eq!(merged(None, &set("a"), &set("b")), (set("ab"), false));
        let keys = |pairs: &[(char, u8)]| pairs.iter().copied().collect::<BTreeMap<_, _>>();
        let (base, ours, theirs) =
            (keys(&[('a', 1), ('b', 1)]), keys(&[('a', 2), ('c', 1)]), keys(&[('a', 1), ('b', 1)]));
        assert_eq!(merged(Some(&base), &ours, &theirs), (ours.clone(), false));
        assert_eq!(merged(Some(&base), &keys(&[('a', 2)]), &keys(&[('a', 3), ('b', 2)])), (base.clone(), true));
        assert_eq!(merged(Some(&keys(&[])), &keys(&[('n', 2)]), &keys(&[('n', 1)])), (keys(&[('n', 1)]), true));
        assert_eq!(merged(None, &keys(&[('n', 2)]), &keys(&[('m', 1)])), (keys(&[('m', 1), ('n', 2)]), false));
    }

    #[test]
    fn the_side_asked_for_stands_where_it_is_disputed() {
        let (base, ours, theirs) = (text("a"), text("c"), text("b"));
        let versions = || Versions { base: Some(&base), ours: &ours, theirs: &theirs };
        assert_eq!(versions().whole(Stands::Ours).value, "c");
        assert_eq!(versions().whole(Stands::Theirs).value, "b");
    }

    #[test]
    fn dimensions_keep_their_order() {
        let ids = |text: &str| text.split(' ').map(|id| id.parse().unwrap()).collect::<Vec<Id>>();
        let (value, disputed) =
            merged(Some(&ids("sued mitte nord")), &ids("sued mitte nord west"), &ids("sued nord ost"));
        assert_eq!((value, disputed), (ids("sued nord ost west"), false));
    }

    #[test]
    fn a_default_left_out_of_a_new_record_says_nothing() {
        let (yes, no) = (true, false);
        let merge =
            |base, ours, theirs| optional(Versions { base, ours, theirs }, Stands::Placeholder, bool::three_way);
        assert_eq!(merge(None, &yes, &no), Merged { value: true, disputed: false });
        assert_eq!(merge(Some(&yes), &yes, &no), Merged { value: false, disputed: false });
    }
}
