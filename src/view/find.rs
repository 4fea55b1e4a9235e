//! Finds the record that a person means by what they typed: its id, name, short name, or a beginning only it has.

use std::borrow::Cow;
use std::collections::BTreeMap;

use unicode_normalization::UnicodeNormalization;

use crate::map::{Id, Map, Node, NodeType};
use crate::words::{Words, shown};

/// Which records are looked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Sort {
    /// Departments and actors.
    Unit,
    /// Fields of action.
    Field,
    /// Bodies.
    Body,
}

impl Sort {
    fn takes(self, node: &Node) -> bool {
        match self {
            Self::Unit => node.node_type().is_unit(),
            Self::Field => node.node_type() == NodeType::Field,
            Self::Body => node.is_body(),
        }
    }
}

/// Nothing was found, or too much.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotFound {
    /// What was typed.
    pub text: String,
    /// Which records were looked for.
    pub sort: Sort,
    /// Whether several records fit; otherwise none does.
    pub several: bool,
    /// Names of those that fit, or of those that come near, best first; at most three.
    pub meant: Vec<String>,
}

impl NotFound {
    /// The sentence that says so and asks what was meant.
    pub fn sentence(&self, words: &Words) -> String {
        let meant: Vec<_> = self.meant.iter().map(|name| shown(name)).collect();
        let sort = match self.sort {
            Sort::Unit => "unit",
            Sort::Field => "field",
            Sort::Body => "body",
        };
        let id = match (self.several, meant.is_empty()) {
            (true, _) => "find-several".to_owned(),
            (false, true) => format!("find-no-{sort}"),
            (false, false) => format!("find-no-{sort}-meant"),
        };
        words.with(&id, &[("text", (&self.text).into()), ("meant", words.all_of(&meant).into())])
    }
}

/// One record with its names.
#[derive(Debug, Clone)]
struct Known<'a> {
    id: &'a Id,
    node: &'a Node,
    /// Folded name and short name.
    names: Vec<String>,
}

impl Known<'_> {
    fn is_field(&self) -> bool {
        self.node.node_type() == NodeType::Field
    }
}

/// The names of a map, ready to be looked up. Made once a revision.
#[derive(Debug, Clone)]
pub struct Names<'a> {
    known: Vec<Known<'a>>,
    by_id: BTreeMap<&'a str, usize>,
    /// How many units (false) or fields (true) have a name or short name.
    owners: BTreeMap<(bool, String), usize>,
}

impl<'a> Names<'a> {
    /// Reads the names of all nodes. Time O(n).
    pub fn new(map: &'a Map) -> Self {
        let known: Vec<Known> = map
            .nodes()
            .map(|(id, node)| {
                let mut names = vec![fold(node.name()), fold(node.short_or_name())];
                names.dedup();
                Known { id, node, names }
            })
            .collect();
        let by_id = known.iter().enumerate().map(|(number, known)| (known.id.as_str(), number)).collect();
        let mut owners = BTreeMap::new();
        for known in &known {
            for name in &known.names {
                *owners.entry((known.is_field(), name.clone())).or_default() += 1;
            }
        }
        Self { known, by_id, owners }
    }

    /// The record meant by a text: its id, name or short name whatever the case; else a beginning of a name, or of a word
    /// in it, that no other record of the sort has. `=` before an id takes it as an id alone.
    ///
    /// # Errors
    /// None or several: with names that may be meant. Time O(n).
    pub fn find(&self, text: &str, sort: Sort) -> Result<&'a Id, NotFound> {
        let text = text.trim();
        if let Some(known) = text.strip_prefix('=').and_then(|id| self.of_id(id)).filter(|k| sort.takes(k.node)) {
            return Ok(known.id);
        }
        let typed = fold(text);
        let not_found = |several: bool, meant: Vec<&Known<'a>>| NotFound {
            text: text.to_owned(),
            sort,
            several,
            meant: meant.into_iter().take(3).map(|known| known.node.name().to_owned()).collect(),
        };
        if typed.is_empty() {
            return Err(not_found(false, Vec::new()));
        }
        let whole =
            |known: &Known, typed: &str| known.id.as_str() == typed || known.names.iter().any(|name| name == typed);
        let beginning = |known: &Known, typed: &str| known.names.iter().any(|name| name.starts_with(typed));
        let word = |known: &Known, typed: &str| {
            known.names.iter().any(|name| name.match_indices(typed).any(|(at, _)| begins_word(name, at)))
        };
        let of_sort = || self.known.iter().filter(|known| sort.takes(known.node));
        let mut found: Vec<&Known> = of_sort().filter(|known| whole(known, &typed)).collect();
        if found.is_empty() {
            found = of_sort().filter(|known| beginning(known, &typed)).collect();
        }
        if found.is_empty() {
            found = of_sort().filter(|known| word(known, &typed)).collect();
        }
        match found.as_slice() {
            [] => Err(not_found(false, self.near(&typed, sort))),
            [only] => Ok(only.id),
            _ => Err(not_found(true, found)),
        }
    }

    /// At most `most` records whose names hold the letters typed in their order, best first, with the way to write each so
    /// that [`find`](Self::find) finds it again; by name where nothing is typed. Time O(n log n).
    pub fn offers(&self, text: &str, sort: Sort, most: usize) -> Vec<(&'a Id, Cow<'a, str>)> {
        let typed = fold(text.trim());
        let mut offers: Vec<(u32, &str, &Known)> = self
            .known
            .iter()
            .filter(|known| sort.takes(known.node))
            .filter_map(|known| {
                let rank = known.names.iter().filter_map(|name| rank(name, &typed)).min();
                let rank = rank.or_else(|| known.id.as_str().starts_with(&typed).then_some(3))?;
                Some((rank, known.names.first().map_or("", String::as_str), known))
            })
            .collect();
        offers.sort_by_key(|(rank, name, known)| (*rank, *name, known.id));
        offers.into_iter().take(most).map(|(_, _, known)| (known.id, self.written(known))).collect()
    }

    /// Whether a unit (or a field) has this folded name or short name.
    pub(super) fn has(&self, folded: &str, field: bool) -> bool {
        self.owners.contains_key(&(field, folded.to_owned()))
    }

    /// How to write a record so that [`find`](Self::find) finds it: its name if it alone has it, else its id.
    pub fn name(&self, id: &Id) -> Option<Cow<'a, str>> {
        Some(self.written(self.of_id(id.as_str())?))
    }

    fn of_id(&self, id: &str) -> Option<&Known<'a>> {
        self.known.get(*self.by_id.get(id)?)
    }

    fn written(&self, known: &Known<'a>) -> Cow<'a, str> {
        let name = known.names.first().cloned().unwrap_or_default();
        let owned_alone = |name: &str| self.owners.get(&(known.is_field(), name.to_owned())).copied().unwrap_or(0);
        let is_other_id = self.of_id(&name).is_some_and(|other| other.id != known.id);
        if !name.is_empty() && owned_alone(&name) == 1 && !is_other_id && !known.node.name().starts_with('=') {
            return Cow::Borrowed(known.node.name());
        }
        let id = known.id.as_str();
        let elsewhere = owned_alone(id) > usize::from(known.names.iter().any(|name| name == id));
        if elsewhere { Cow::Owned(format!("={id}")) } else { Cow::Borrowed(id) }
    }

    fn near(&self, typed: &str, sort: Sort) -> Vec<&Known<'a>> {
        let mut near: Vec<(usize, &Known)> = self
            .known
            .iter()
            .filter(|known| sort.takes(known.node))
            .filter_map(|known| {
                let most = 1 + typed.chars().count() / 4;
                let alike = known.names.iter().filter(|name| name.len().abs_diff(typed.len()) <= 4 * most);
                let distance = alike.map(|name| distance(typed, name)).min()?;
                (distance <= most).then_some((distance, known))
            })
            .collect();
        near.sort_by_key(|(distance, known)| (*distance, known.id));
        near.into_iter().map(|(_, known)| known).collect()
    }
}

/// How well a name fits: 0 whole, 1 from its beginning, 2 from the beginning of a word, 4 scattered; none if not at all.
fn rank(name: &str, typed: &str) -> Option<u32> {
    if name == typed {
        Some(0)
    } else if name.starts_with(typed) {
        Some(1)
    } else if name.match_indices(typed).any(|(at, _)| begins_word(name, at)) {
        Some(2)
    } else {
        let mut letters = name.chars();
        typed.chars().all(|wanted| letters.any(|letter| letter == wanted)).then_some(4)
    }
}

fn begins_word(name: &str, at: usize) -> bool {
    name.get(..at).and_then(|before| before.chars().next_back()).is_none_or(|before| !before.is_alphanumeric())
}

/// A text as it is compared: small letters, without marks, `ä` as `ae`, single spaces.
pub(super) fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for letter in text.nfc().flat_map(char::to_lowercase) {
        match letter {
            'ä' => folded.push_str("ae"),
            'ö' => folded.push_str("oe"),
            'ü' => folded.push_str("ue"),
            'ß' => folded.push_str("ss"),
            letter if letter.is_ascii() => folded.push(letter),
            letter => folded
                .extend(std::iter::once(letter).nfkd().filter(|c| !unicode_normalization::char::is_combining_mark(*c))),
        }
    }
    folded.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// How many letters have to be put in, left out or changed (Levenshtein 1966), or two neighbours exchanged.
pub(super) fn distance(a: &str, b: &str) -> usize {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().take(64).collect(), b.chars().take(64).collect());
    let mut before: Vec<usize> = Vec::new();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, &letter) in a.iter().enumerate() {
        let mut next = vec![i + 1];
        for (j, &other) in b.iter().enumerate() {
            let get = |row: &[usize], at: usize| row.get(at).copied().unwrap_or(usize::MAX / 2);
            let mut best = get(&row, j) + usize::from(letter != other);
            best = best.min(get(&row, j + 1) + 1).min(get(&next, j) + 1);
            let exchanged = i > 0 && j > 0 && a.get(i - 1) == Some(&other) && b.get(j - 1) == Some(&letter);
            if exchanged {
                best = best.min(get(&before, j - 1) + 1);
            }
            next.push(best);
        }
        before = std::mem::replace(&mut row, next);
    }
    row.last().copied().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::view::testing::map;

    #[test]
    fn people_are_understood_and_never_guessed_at() {
        let map = map(
            "A caritas name=Caritasverband_Nord short=Caritas; A diakonie name=Diakonie; A vhs name=Volkshochschule \
             short=VHS; U soz name=Sozialamt; U sozp name=Sozialplanung; U schul name=Amt_für_Schule; F schule \
             name=Schule; A doppel-1 name=Doppel; A doppel-2 name=Doppel",
        );
        let names = Names::new(&map);
        let unit = |text: &str| names.find(text, Sort::Unit).map(Id::as_str);
        for (typed, id) in [
            ("caritas", "caritas"),
            ("CARITASVERBAND nord", "caritas"),
            ("vhs", "vhs"),
            ("volks", "vhs"),
            ("sozialamt", "soz"),
            ("fuer schule", "schul"),
            ("für", "schul"),
            ("doppel-2", "doppel-2"),
        ] {
            assert_eq!(unit(typed), Ok(id), "{typed}");
        }
        let several = unit("sozial").unwrap_err();
        assert!(several.several);
        assert_eq!(several.meant, ["Sozialamt", "Sozialplanung"]);
        assert!(unit("Doppel").unwrap_err().several);
        let near = unit("Diakoine").unwrap_err();
        assert_eq!((near.several, near.meant), (false, vec!["Diakonie".to_owned()]));
        assert!(unit("").is_err() && unit("  ").is_err() && unit("xyz").unwrap_err().meant.is_empty());
        assert_eq!(names.find("schule", Sort::Field).map(Id::as_str), Ok("schule"));
    }

    #[test]
    fn what_is_offered_is_found_again() {
        let map = map("A a name=B; A b name=C; A c name=Doppel; A d name=doppel; A e name=Ende");
        let names = Names::new(&map);
        for (id, written) in names.offers("", Sort::Unit, 10) {
            assert_eq!(names.find(&written, Sort::Unit), Ok(id), "{written}");
        }
    }

    #[test]
    fn distances() {
        assert_eq!(distance("diakonie", "diakoine"), 1);
        assert_eq!(distance("", "abc"), 3);
        assert_eq!(distance("kitten", "sitting"), 3);
    }
}
