//! What a message is told: texts, counts, numbers.

use std::borrow::Cow;

use crate::map::Id;

/// One argument of a message.
///
/// Texts are made safe for one line of a terminal; counts and numbers are written as the language writes them and
/// choose the plural.
#[derive(Debug, Clone, PartialEq)]
pub enum Arg<'a> {
    /// A text: a name, a list, a sentence.
    Text(Cow<'a, str>),
    /// How many.
    Count(usize),
    /// A number that is no count.
    Number(f64),
}

impl<'a> From<&'a str> for Arg<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl<'a> From<&'a String> for Arg<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Arg<'_> {
    fn from(text: String) -> Self {
        Self::Text(Cow::Owned(text))
    }
}

impl<'a> From<Cow<'a, str>> for Arg<'a> {
    fn from(text: Cow<'a, str>) -> Self {
        Self::Text(text)
    }
}

impl<'a> From<&'a Id> for Arg<'a> {
    fn from(id: &'a Id) -> Self {
        Self::Text(Cow::Borrowed(id.as_str()))
    }
}

impl From<char> for Arg<'_> {
    fn from(letter: char) -> Self {
        Self::Text(Cow::Owned(letter.to_string()))
    }
}

impl From<usize> for Arg<'_> {
    fn from(count: usize) -> Self {
        Self::Count(count)
    }
}

impl From<f64> for Arg<'_> {
    fn from(number: f64) -> Self {
        Self::Number(number)
    }
}
