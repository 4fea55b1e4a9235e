//! Decodes one value of the file, and tells everything that is wrong with it.

use std::borrow::Cow;
use std::collections::HashMap;
use std::ops::Range;

use ron::error::{Error, Position};
use serde::de::DeserializeOwned;

use crate::map::{Day, Id, Language, Posts, Share, Strength, Threshold, Trust};

use super::fault::{Fault, Kind, NumberKind};
use super::from_tree::from_tree;
use super::lex::is_space;
use super::near::nearest;
use super::section::ron_options;
use super::tree::{Item, Tree};

/// A fault at a byte offset of the whole text.
pub(crate) type FaultAt = (usize, Fault);

/// How many faults of one value are looked for.
const MOST_FAULTS: usize = 32;

/// Decodes the value of an item.
///
/// What is plainly written comes straight from the structure, all else from RON. RON stops at the first fault. So the attribute
/// (or element) that has it is taken out and the rest is read again.
pub(crate) fn decode<T: DeserializeOwned>(text: &str, tree: &Tree, item: Item) -> Result<T, Vec<FaultAt>> {
    if let Ok(found) = from_tree(text, tree, item) {
        return Ok(found);
    }
    let value = tree.value(item);
    let options = ron_options();
    let whole = text.get(value.clone()).unwrap_or_default();
    if let Ok(found) = options.from_str::<T>(whole) {
        return Ok(found);
    }
    let mut part = whole.to_owned();
    let mut faults: Vec<FaultAt> = Vec::new();
    let mut taken_out: Vec<Cow<'_, str>> = Vec::new();
    for _ in 0..MOST_FAULTS {
        let Err(error) = options.from_str::<T>(&part) else { break };
        if let Error::MissingStructField { field, .. } = &error.code
            && taken_out.iter().any(|out| out == field)
        {
            break;
        }
        let at = value.start + offset_of(&part, error.span.start);
        // Doubled attributes are told by `doubled_keys`.
        if !matches!(error.code, Error::DuplicateStructField { .. }) {
            faults.push(fault(text, tree, item, at, &error.code));
        }
        // Without what is in it `Some(..)` would be another fault.
        if tree.name(item, text) == "Some" {
            break;
        }
        let within = |&child: &Item| (tree.range(child).start..tree.full_end(child)).contains(&at);
        let Some(child) = tree.children(item).find(within) else { break };
        taken_out.extend(tree.key_name(child, text));
        let out = tree.range(child).start - value.start..tree.full_end(child) - value.start;
        if out.is_empty() || !blank(&mut part, &out) {
            break;
        }
    }
    Err(faults)
}

/// Replaces a range by spaces of the same length; `false` if it is blank already.
fn blank(part: &mut String, range: &Range<usize>) -> bool {
    let Some(old) = part.get(range.clone()) else { return false };
    if old.chars().all(is_space) {
        return false;
    }
    let spaces: String = old.bytes().map(|byte| if byte == b'\n' { '\n' } else { ' ' }).collect();
    part.replace_range(range.clone(), &spaces);
    true
}

fn offset_of(part: &str, position: Position) -> usize {
    let line: usize = part.split_inclusive('\n').take(position.line.saturating_sub(1)).map(str::len).sum();
    let rest = part.get(line..).unwrap_or_default();
    line + rest.char_indices().nth(position.col.saturating_sub(1)).map_or(rest.len(), |(at, _)| at)
}

/// Makes a fault of what RON says, at the piece of the text that it is about.
fn fault(text: &str, tree: &Tree, item: Item, at: usize, error: &Error) -> FaultAt {
    let deepest = deepest(tree, item, at);
    let key = tree.key(deepest).filter(|key| deepest != item && at < key.end);
    let range = key.unwrap_or_else(|| tree.value(deepest));
    let start = if deepest == item && tree.bracket(item).is_some() { at } else { range.start };
    let piece = text.get(range.clone()).unwrap_or_default();
    let wrong = |expected| Fault::WrongKind { expected, found: shortened(piece) };
    let fault = match error {
        Error::NoSuchStructField { expected, found, .. } => Fault::UnknownAttribute {
            found: found.clone(),
            known: expected.to_vec(),
            near: nearest(found, expected.iter().copied()).map(str::to_owned),
        },
        Error::NoSuchEnumVariant { expected, found, .. } => Fault::UnknownWord {
            found: found.clone(),
            known: expected.to_vec(),
            near: nearest(found, expected.iter().copied()).map(str::to_owned),
        },
        Error::MissingStructField { field, .. } => {
            return (tree.range(deepest).start, Fault::MissingAttribute { attribute: field });
        }
        Error::ExpectedString | Error::ExpectedStringEnd => wrong(Kind::Text),
        Error::ExpectedFloat | Error::ExpectedInteger | Error::InvalidIntegerDigit { .. } => wrong(Kind::Number),
        Error::ExpectedBoolean => wrong(Kind::YesNo),
        Error::ExpectedArray => wrong(Kind::List),
        Error::ExpectedMap => wrong(Kind::Entries),
        Error::ExpectedNamedStructLike(_) | Error::ExpectedStructLike | Error::ExpectedDifferentStructName { .. } => {
            wrong(Kind::Record)
        }
        Error::ExpectedIdentifier => wrong(Kind::Word),
        Error::Message(message) => told_by_type(piece, message),
        other => Fault::Other(other.to_string()),
    };
    (start, fault)
}

/// The innermost item at an offset.
fn deepest(tree: &Tree, item: Item, at: usize) -> Item {
    let mut here = item;
    while let Some(child) = tree.children(here).find(|&child| tree.range(child).contains(&at)) {
        here = child;
    }
    here
}

/// What a value's own type says: recognised by asking the types.
fn told_by_type(piece: &str, message: &str) -> Fault {
    let words = ron_options().from_str::<String>(piece).unwrap_or_else(|_| piece.to_owned());
    let says = |error: Option<String>| error.as_deref() == Some(message);
    if says(words.parse::<Id>().err().map(|e| e.to_string())) {
        return Fault::BadId(words);
    }
    if says(words.parse::<Day>().err().map(|e| e.to_string())) {
        return Fault::BadDay(words);
    }
    if says(words.parse::<Language>().err().map(|e| e.to_string())) {
        return Fault::BadLanguage(words);
    }
    let number = ron_options().from_str::<f64>(piece).unwrap_or(f64::NAN);
    let kinds = [
        (NumberKind::Posts, Posts::new(number).err()),
        (NumberKind::Strength, Strength::new(number).err()),
        (NumberKind::Share, Share::new(number).err()),
        (NumberKind::Threshold, Threshold::new(number).err()),
        (NumberKind::Trust, Trust::new(number).err()),
    ];
    for (kind, error) in kinds {
        if says(error.map(|e| e.to_string())) {
            return Fault::BadNumber { kind, found: shortened(piece), message: message.to_owned() };
        }
    }
    Fault::Other(message.to_owned())
}

/// The beginning of a piece of text, for a message.
pub(crate) fn shortened(piece: &str) -> String {
    const LONGEST: usize = 40;
    let line = piece.lines().next().unwrap_or_default();
    let mut short: String = line.chars().take(LONGEST).collect();
    if short.len() < piece.len() {
        short.push('…');
    }
    short
}

/// A key that stands for the second time in its bracket: its item, the key and the first one's item.
pub(crate) type DoubledKey = (Item, String, Item);

/// The keys that stand twice in one bracket, anywhere in an item.
///
/// Time linear in the items within.
pub(crate) fn doubled_keys(text: &str, tree: &Tree, item: Item) -> Vec<DoubledKey> {
    let within = (item + 1..tree.len()).take_while(|&below| tree.parent(below) >= item);
    std::iter::once(item).chain(within).flat_map(|holder| doubled_among(text, tree, holder)).collect()
}

/// The keys that stand twice in the bracket of one item.
pub(crate) fn doubled_among(text: &str, tree: &Tree, holder: Item) -> Vec<DoubledKey> {
    /// Up to so many keys are compared one with another, which is quicker than to keep a table.
    const FEW: usize = 16;
    let keyed = || tree.children(holder).filter_map(|child| Some((child, tree.key_name(child, text)?)));
    let few: Vec<(Item, Cow<'_, str>)> = keyed().take(FEW + 1).collect();
    let mut found = Vec::new();
    if few.len() <= FEW {
        for (number, (child, key)) in few.iter().enumerate() {
            if let Some((first, _)) = few.iter().take(number).find(|(_, other)| other == key) {
                found.push((*child, key.clone().into_owned(), *first));
            }
        }
        return found;
    }
    let mut seen: HashMap<Cow<'_, str>, Item> = HashMap::new();
    for (child, key) in keyed() {
        if let Some(&first) = seen.get(&*key) {
            found.push((child, key.into_owned(), first));
        } else {
            seen.insert(key, child);
        }
    }
    found
}
