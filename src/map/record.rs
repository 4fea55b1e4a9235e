//! A macro for record types: the struct as files write it, and the patch by which actions alter it.

/// Whether a value is its type's default and is left out of files.
pub(crate) fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}

/// Declares a record and its patch.
///
/// Two rounds of `required` attributes (every record has them, they cannot be cleared) and `optional` ones (they have a
/// default and are left out of files where they have it), in the order of the file. Unknown attributes are refused.
macro_rules! record {
    (
        $(#[$meta:meta])*
        pub struct $record:ident, $patch:ident {
            $(
                required { $($(#[$need_meta:meta])* $need:ident: $need_type:ty),* $(,)? }
                optional { $($(#[$have_meta:meta])* $have:ident: $have_type:ty),* $(,)? }
            )+
        }
    ) => {
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
        #[serde(deny_unknown_fields)]
        pub struct $record {
            $(
                $($(#[$need_meta])* pub $need: $need_type,)*
                $(
                    $(#[$have_meta])*
                    #[serde(default, skip_serializing_if = "crate::map::record::is_default")]
                    pub $have: $have_type,
                )*
            )+
        }

        #[doc = concat!("What an action changes in a [`", stringify!($record), "`]: each attribute kept, cleared or set.")]
        #[derive(Debug, Clone, PartialEq, Eq, Default, serde::Serialize, serde::Deserialize)]
        #[serde(deny_unknown_fields, default)]
        pub struct $patch {
            $(
                $(
                    $(#[$need_meta])*
                    #[serde(skip_serializing_if = "crate::map::Patch::is_keep")]
                    pub $need: crate::map::Patch<$need_type>,
                )*
                $(
                    $(#[$have_meta])*
                    #[serde(skip_serializing_if = "crate::map::Patch::is_keep")]
                    pub $have: crate::map::Patch<$have_type>,
                )*
            )+
        }

        impl $record {
            /// The names of all attributes, in the order of the file.
            pub const ATTRIBUTES: &'static [&'static str] = &[$($(stringify!($need),)* $(stringify!($have),)*)+];

            /// A record of what every such record has, with defaults in all else.
            pub fn bare($($($need: $need_type,)*)+) -> Self {
                Self { $($($need,)* $($have: Default::default(),)*)+ }
            }

            /// The record after `patch`.
            ///
            /// # Errors
            /// Where the patch clears an attribute that every such record needs.
            pub fn patched(&self, patch: &$patch) -> Result<Self, crate::map::RequiredAttribute> {
                Ok(Self {
                    $(
                        $($need: patch.$need.applied_required(&self.$need, stringify!($need))?,)*
                        $($have: patch.$have.applied(&self.$have),)*
                    )+
                })
            }

            /// The patch that turns this record into `after`.
            pub fn patch_to(&self, after: &Self) -> $patch {
                $patch {
                    $(
                        $($need: crate::map::Patch::between_required(&self.$need, &after.$need),)*
                        $($have: crate::map::Patch::between(&self.$have, &after.$have),)*
                    )+
                }
            }

            /// Three versions of the record as one, with the names of the attributes that both sides changed to
            /// different things; of these `prefer` says whose stands.
            // The map's own attributes are merged as slots of their own.
            #[allow(dead_code)]
            pub(crate) fn three_way(
                versions: crate::map::Versions<'_, Self>,
                prefer: crate::map::Stands,
            ) -> (Self, Vec<&'static str>) {
                use crate::map::{ThreeWay, optional};
                let mut disputed = Vec::new();
                let record = Self {
                    $(
                        $($need: {
                            let one = ThreeWay::three_way(versions.of(|record| &record.$need), prefer);
                            disputed.extend(one.disputed.then_some(stringify!($need)));
                            one.value
                        },)*
                        $($have: {
                            let one = optional(versions.of(|record| &record.$have), prefer, ThreeWay::three_way);
                            disputed.extend(one.disputed.then_some(stringify!($have)));
                            one.value
                        },)*
                    )+
                };
                (record, disputed)
            }

            /// The names of the attributes in which two records differ, in the order of the file.
            pub fn differences(&self, other: &Self) -> Vec<&'static str> {
                let mut names = Vec::new();
                $(
                    $(if self.$need != other.$need { names.push(stringify!($need)); })*
                    $(if self.$have != other.$have { names.push(stringify!($have)); })*
                )+
                names
            }
        }
    };
}
pub(crate) use record;
