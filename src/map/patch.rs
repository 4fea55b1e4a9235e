//! What an action does to one attribute: keep, clear or set it.

use std::fmt;
use std::marker::PhantomData;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

/// One attribute of an `Alter` action. In a file: absent, `None`, or the value.
///
/// An `Option<Option<T>>` would write what RON cannot read back, hence a type of its own.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Patch<T> {
    /// The attribute stays as it is (and is not written).
    #[default]
    Keep,
    /// The attribute goes back to its default.
    Clear,
    /// The attribute gets this value.
    Set(T),
}

/// Refused: an attribute that every record of the type needs was cleared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{0} cannot be cleared: every such record needs it")]
pub struct RequiredAttribute(pub &'static str);

impl<T> Patch<T> {
    /// Whether nothing happens to the attribute.
    pub fn is_keep(&self) -> bool {
        matches!(self, Self::Keep)
    }
}

impl<T: Clone + PartialEq + Default> Patch<T> {
    /// The patch that leads from `before` to `after`.
    pub fn between(before: &T, after: &T) -> Self {
        match after {
            same if same == before => Self::Keep,
            empty if *empty == T::default() => Self::Clear,
            value => Self::Set(value.clone()),
        }
    }

    /// The value after the patch.
    pub fn applied(&self, before: &T) -> T {
        match self {
            Self::Keep => before.clone(),
            Self::Clear => T::default(),
            Self::Set(value) => value.clone(),
        }
    }
}

impl<T: Clone + PartialEq> Patch<T> {
    /// The patch between two values of an attribute that has no default.
    pub fn between_required(before: &T, after: &T) -> Self {
        if before == after { Self::Keep } else { Self::Set(after.clone()) }
    }

    /// The value after the patch; clearing `attribute` is refused.
    pub fn applied_required(&self, before: &T, attribute: &'static str) -> Result<T, RequiredAttribute> {
        match self {
            Self::Keep => Ok(before.clone()),
            Self::Clear => Err(RequiredAttribute(attribute)),
            Self::Set(value) => Ok(value.clone()),
        }
    }
}

impl<T: Serialize> Serialize for Patch<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Keep | Self::Clear => serializer.serialize_none(),
            Self::Set(value) => value.serialize(serializer),
        }
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Patch<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct PatchVisitor<T>(PhantomData<T>);

        impl<'de, T: Deserialize<'de>> de::Visitor<'de> for PatchVisitor<T> {
            type Value = Patch<T>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a value, or None to clear the attribute")
            }

            fn visit_none<E: de::Error>(self) -> Result<Self::Value, E> {
                Ok(Patch::Clear)
            }

            fn visit_unit<E: de::Error>(self) -> Result<Self::Value, E> {
                Ok(Patch::Clear)
            }

            fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
                T::deserialize(deserializer).map(Patch::Set)
            }
        }

        deserializer.deserialize_option(PatchVisitor(PhantomData))
    }
}
