//! The name by which records are known: a slug made once from a name and kept when the name changes.

use std::borrow::Borrow;
use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use smol_str::SmolStr;
use unicode_normalization::UnicodeNormalization;

/// The longest id allowed, in characters.
pub const MAX_ID: usize = 64;

/// A slug: lower-case Latin letters, digits and hyphens, starting with a letter or digit, at most [`MAX_ID`] characters.
///
/// Up to 23 characters lie in the id itself, longer ones are shared: cloning and comparing is cheap, and reads no other memory.
///
/// # Examples
/// ```
/// use querschnitt::map::Id;
/// let id: Id = "auslaenderbehoerde".parse()?;
/// assert_eq!(id.as_str(), "auslaenderbehoerde");
/// assert!("Ausländerbehörde".parse::<Id>().is_err());
/// # Ok::<(), querschnitt::map::InvalidId>(())
/// ```
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Id(SmolStr);

/// Why a text is no id.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{:?} is no id: use small letters a-z, digits and hyphens, at most {MAX_ID} of them, starting with a letter or digit", .0)]
pub struct InvalidId(pub String);

impl Id {
    /// The slug as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Makes an id from a name: `ä` becomes `ae`, `ß` becomes `ss`, marks are dropped, everything else becomes a hyphen.
    ///
    /// A name without Latin letters or digits gives `fallback` followed by `-1`.
    ///
    /// # Examples
    /// ```
    /// use querschnitt::map::Id;
    /// assert_eq!(Id::from_name("Flüchtlingssozialarbeit (Süd)", "unit").as_str(), "fluechtlingssozialarbeit-sued");
    /// assert_eq!(Id::from_name("موسسة", "unit").as_str(), "unit-1");
    /// ```
    pub fn from_name(name: &str, fallback: &str) -> Self {
        let mut slug = String::new();
        for letter in name.nfc().flat_map(char::to_lowercase) {
            push_letter(&mut slug, letter);
            if slug.len() >= MAX_ID {
                break;
            }
        }
        slug.truncate(MAX_ID);
        let slug = slug.trim_matches('-');
        if slug.is_empty() { Self(format!("{fallback}-1").into()) } else { Self(slug.into()) }
    }

    /// Makes an id from a name that `taken` does not hold yet: `caritas`, `caritas-2`, `caritas-3` ...
    pub fn free(name: &str, fallback: &str, mut taken: impl FnMut(&Id) -> bool) -> Self {
        let wish = Self::from_name(name, fallback);
        if !taken(&wish) {
            return wish;
        }
        let stem = if wish.as_str() == format!("{fallback}-1") { fallback } else { wish.as_str() };
        for number in 2_u32.. {
            let tail = format!("-{number}");
            let room = MAX_ID - tail.len();
            let id = Self(format!("{}{tail}", stem[..stem.len().min(room)].trim_end_matches('-')).into());
            if !taken(&id) {
                return id;
            }
        }
        wish
    }
}

/// Appends what one lower-case letter becomes in a slug.
fn push_letter(slug: &mut String, letter: char) {
    match letter {
        'a'..='z' | '0'..='9' => slug.push(letter),
        'ä' | 'æ' => slug.push_str("ae"),
        'ö' | 'ø' | 'œ' => slug.push_str("oe"),
        'ü' => slug.push_str("ue"),
        'ß' => slug.push_str("ss"),
        'ł' => slug.push('l'),
        'đ' | 'ð' => slug.push('d'),
        'ı' => slug.push('i'),
        'þ' => slug.push_str("th"),
        '\'' | '’' => {}
        other => {
            let plain: String = std::iter::once(other).nfkd().filter(char::is_ascii_alphanumeric).collect();
            if plain.is_empty() {
                let mark = unicode_normalization::char::is_combining_mark(other);
                if !mark && !slug.is_empty() && !slug.ends_with('-') {
                    slug.push('-');
                }
            } else {
                slug.push_str(&plain.to_ascii_lowercase());
            }
        }
    }
}

impl FromStr for Id {
    type Err = InvalidId;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let starts_well = text.starts_with(|c: char| c.is_ascii_lowercase() || c.is_ascii_digit());
        let all_well = text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
        if starts_well && all_well && text.len() <= MAX_ID {
            Ok(Self(text.into()))
        } else {
            Err(InvalidId(text.to_owned()))
        }
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

impl fmt::Debug for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}", &*self.0)
    }
}

impl AsRef<str> for Id {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl Borrow<str> for Id {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl Serialize for Id {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for Id {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(IdVisitor)
    }
}

/// Reads an id without a copy of its text in between.
struct IdVisitor;

impl de::Visitor<'_> for IdVisitor {
    type Value = Id;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<Id, E> {
        text.parse().map_err(E::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_become_slugs() {
        for (name, slug) in [
            ("Ausländerbehörde", "auslaenderbehoerde"),
            ("  Straße & Weg  ", "strasse-weg"),
            ("A\u{308}mter", "aemter"),
            ("École Élémentaire", "ecole-elementaire"),
            ("---", "unit-1"),
            ("難民支援", "unit-1"),
            ("Haus 🏠 der Integration", "haus-der-integration"),
        ] {
            assert_eq!(Id::from_name(name, "unit").as_str(), slug);
        }
    }

    #[test]
    fn long_names_stay_valid_and_unlike() {
        let name = "ß".repeat(200);
        let first = Id::from_name(&name, "unit");
        assert!(first.as_str().parse::<Id>().is_ok());
        let second = Id::free(&name, "unit", |id| *id == first);
        assert_ne!(first, second);
        assert!(second.as_str().parse::<Id>().is_ok());
    }
}
