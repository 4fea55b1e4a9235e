//! Decodes what is plainly written straight from the structure that the scan found, without reading the text a second time.
//!
//! It takes less than RON does, never more: where there is any doubt (escapes, raw strings, named structs, numbers in unusual
//! forms, variants with content, mistakes) it says so, and RON itself decodes the value or tells what is wrong.

use serde::de::{self, DeserializeOwned, DeserializeSeed, Visitor, value::BorrowedStrDeserializer};
use serde::forward_to_deserialize_any;

use super::lex::Bracket;
use super::tree::{Item, Tree};

/// The value is not plainly written, or not what its type wants.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not plainly written")]
pub(crate) struct Doubt;

impl de::Error for Doubt {
    fn custom<T: std::fmt::Display>(_: T) -> Self {
        Self
    }
}

/// Decodes the value of an item in whose range the scan found nothing wrong.
pub(crate) fn from_tree<T: DeserializeOwned>(text: &str, tree: &Tree, item: Item) -> Result<T, Doubt> {
    T::deserialize(Value { text, tree, item })
}

/// The value of an item.
#[derive(Clone, Copy)]
struct Value<'t> {
    text: &'t str,
    tree: &'t Tree,
    item: Item,
}

impl<'t> Value<'t> {
    /// A value without brackets, as it stands in the text.
    fn atom(self) -> Result<&'t str, Doubt> {
        if self.tree.bracket(self.item).is_some() {
            return Err(Doubt);
        }
        self.text.get(self.tree.value(self.item)).ok_or(Doubt)
    }

    /// The items in brackets of a kind without a name in front.
    fn inside(self, bracket: Bracket) -> Result<Inside<'t, impl Iterator<Item = Item> + 't>, Doubt> {
        let named = self.tree.value(self.item).start + 1 != self.tree.behind_open(self.item);
        if self.tree.bracket(self.item) != Some(bracket) || named {
            return Err(Doubt);
        }
        Ok(Inside { around: self, items: self.tree.children(self.item), now: None })
    }

    fn of(self, item: Item) -> Self {
        Self { item, ..self }
    }
}

/// The content of a string without escapes.
fn plain_string(atom: &str) -> Result<&str, Doubt> {
    let inside = atom.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')).ok_or(Doubt)?;
    if inside.bytes().any(|byte| byte == b'\\' || byte < b' ') { Err(Doubt) } else { Ok(inside) }
}

/// A name of Latin letters, digits and underscores.
fn plain_name(atom: &str) -> Result<&str, Doubt> {
    let plain = atom.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
    let begins = atom.starts_with(|first: char| first.is_ascii_alphabetic());
    if plain && begins { Ok(atom) } else { Err(Doubt) }
}

/// A number of at most 15 digits, with at most one point between them.
fn plain_number(atom: &str) -> Result<f64, Doubt> {
    let digits = atom.strip_prefix('-').unwrap_or(atom);
    let (whole, rest) = digits.split_once('.').unwrap_or((digits, "0"));
    let all_digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    if digits.len() > 16 || !all_digits(whole) || !all_digits(rest) {
        return Err(Doubt);
    }
    atom.parse().map_err(|_| Doubt)
}

impl<'de> de::Deserializer<'de> for Value<'de> {
    type Error = Doubt;

    fn deserialize_any<V: Visitor<'de>>(self, _: V) -> Result<V::Value, Doubt> {
        Err(Doubt)
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Doubt> {
        visitor.visit_borrowed_str(plain_string(self.atom()?)?)
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Doubt> {
        self.deserialize_str(visitor)
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Doubt> {
        match self.atom()? {
            "true" => visitor.visit_bool(true),
            "false" => visitor.visit_bool(false),
            _ => Err(Doubt),
        }
    }

    fn deserialize_f64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Doubt> {
        visitor.visit_f64(plain_number(self.atom()?)?)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Doubt> {
        match self.tree.bracket(self.item) {
            None if self.atom()? == "None" => visitor.visit_none(),
            // `Some(..)` has a name, which no plain value has.
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Doubt> {
        visitor.visit_enum(BorrowedStrDeserializer::new(plain_name(self.atom()?)?))
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Doubt> {
        visitor.visit_map(self.inside(Bracket::Round)?)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Doubt> {
        visitor.visit_seq(self.inside(Bracket::Square)?)
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Doubt> {
        visitor.visit_map(self.inside(Bracket::Curly)?)
    }

    forward_to_deserialize_any! {
        i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 char bytes byte_buf unit unit_struct newtype_struct tuple tuple_struct
        identifier ignored_any
    }
}

/// The items in a bracket, one after the other.
struct Inside<'t, I> {
    around: Value<'t>,
    items: I,
    /// The item whose key was read.
    now: Option<Item>,
}

impl<'de, I: Iterator<Item = Item>> de::SeqAccess<'de> for Inside<'de, I> {
    type Error = Doubt;

    fn next_element_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, Doubt> {
        let Some(item) = self.items.next() else { return Ok(None) };
        if self.around.tree.key(item).is_some() {
            return Err(Doubt);
        }
        seed.deserialize(self.around.of(item)).map(Some)
    }
}

impl<'de, I: Iterator<Item = Item>> de::MapAccess<'de> for Inside<'de, I> {
    type Error = Doubt;

    fn next_key_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, Doubt> {
        let Some(item) = self.items.next() else { return Ok(None) };
        self.now = Some(item);
        let key = self.around.tree.key(item).and_then(|key| self.around.text.get(key)).ok_or(Doubt)?;
        let is_attribute = self.around.tree.bracket(self.around.item) == Some(Bracket::Round);
        seed.deserialize(Key { text: key, is_attribute }).map(Some)
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, Doubt> {
        seed.deserialize(self.around.of(self.now.take().ok_or(Doubt)?))
    }
}

/// The key of an item: the name of an attribute, or the key of an entry.
struct Key<'t> {
    text: &'t str,
    is_attribute: bool,
}

impl<'de> de::Deserializer<'de> for Key<'de> {
    type Error = Doubt;

    fn deserialize_any<V: Visitor<'de>>(self, _: V) -> Result<V::Value, Doubt> {
        Err(Doubt)
    }

    fn deserialize_identifier<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Doubt> {
        if self.is_attribute { visitor.visit_borrowed_str(plain_name(self.text)?) } else { Err(Doubt) }
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Doubt> {
        if self.is_attribute { Err(Doubt) } else { visitor.visit_borrowed_str(plain_string(self.text)?) }
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Doubt> {
        self.deserialize_str(visitor)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Doubt> {
        if self.is_attribute {
            Err(Doubt)
        } else {
            visitor.visit_enum(BorrowedStrDeserializer::new(plain_name(self.text)?))
        }
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char bytes byte_buf option unit unit_struct newtype_struct seq
        tuple tuple_struct map struct ignored_any
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::arbitrary;
    use super::super::scan::scan;
    use super::super::section::ron_options;
    use super::super::tree::ROOT;
    use super::super::write::canonical_text;
    use super::*;
    use crate::map::{
        Accepted, Actor, Day, Department, Field, Id, Path, Posts, Programme, Responsibility, Role, Scope, Tie, TieKind,
    };

    /// Whether the structure gave a value; that must be RON's.
    fn agrees<T: DeserializeOwned + PartialEq + std::fmt::Debug>(text: &str, tree: &Tree, item: Item) -> bool {
        let value = &text[tree.value(item)];
        let Ok(found) = from_tree::<T>(text, tree, item) else { return false };
        assert_eq!(ron_options().from_str::<T>(value), Ok(found), "{value}");
        true
    }

    fn all_agree(text: &str) -> usize {
        let found = scan(text);
        if !found.problems.is_empty() {
            return 0;
        }
        let tree = &found.tree;
        let mut count = 0;
        for item in 1..tree.len() {
            macro_rules! as_each {
                ($($kind:ty),* $(,)?) => { [$(agrees::<$kind>(text, tree, item)),*] };
            }
            let records =
                as_each![Department, Actor, Field, Responsibility, Tie, Path, Programme, Accepted, Scope, Vec<Scope>];
            let values = as_each![
                String,
                f64,
                bool,
                Id,
                Day,
                Posts,
                Role,
                TieKind,
                Option<Role>,
                Option<String>,
                Option<bool>,
                Vec<String>,
                std::collections::BTreeSet<Id>,
                std::collections::BTreeMap<Id, f64>,
                std::collections::BTreeMap<Role, String>,
            ];
            count += records.into_iter().chain(values).filter(|decoded| *decoded).count();
        }
        count
    }

    #[test]
    fn what_is_plainly_written_needs_no_second_reading() {
        for text in [
            r#"(from: "a", to: "b", kind: Exchange, strength: 2, note: "ü", checked: "2026-01-01", tags: ["x"],)"#,
            r#"(unit: "a", field: "b", scope: {"bezirk": ["nord"]}, roles: [Lead, /* noch */ Deliver], posts: 1.5)"#,
        ] {
            let tree = scan(text).tree;
            let item = tree.children(ROOT).next().unwrap();
            assert!(agrees::<Tie>(text, &tree, item) || agrees::<Responsibility>(text, &tree, item), "{text}");
        }
    }

    #[test]
    fn what_is_not_is_left_to_ron() {
        for text in [r#""a\nb""#, "r\"a\"", "Some(\"a\")", "\"a\nb\"", "b\"a\"", "'a'"] {
            let tree = scan(text).tree;
            let item = tree.children(ROOT).next().unwrap();
            assert_eq!(from_tree::<Option<String>>(text, &tree, item), Err(Doubt), "{text}");
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(300))]

        #[test]
        fn nothing_is_read_otherwise_than_ron_does(map in arbitrary::map(), seed: u64, at: prop::sample::Index, sign in "\\PC|[-+._r#b'0-9()\\[\\]{},:\"]|None|Some") {
            let text = arbitrary::commented(&canonical_text(&map), seed);
            prop_assert!(all_agree(&text) > 0 || map.slots().is_empty());
            let place = at.index(text.len() + 1);
            if text.is_char_boundary(place) {
                all_agree(&format!("{}{sign}{}", &text[..place], &text[place..]));
            }
        }

        #[test]
        fn nor_are_single_values(text in "[-+]?[0-9_]{0,4}[.]?[0-9e_+-]{0,4}|[\"'\\\\a-z#rb ()\\[\\],:{}]{0,12}|None|true|inf|NaN|0x1f|1u8|\"[a-z0-9-]{0,5}\"") {
            all_agree(&text);
        }
    }
}
