//! What a search for suggestions is to leave alone: as things to choose, as the constraints they make, in words.

use crate::map::{Day, Id, Map};
use crate::variant::{Constraints, Forbidden, Kind, largest_office};
use crate::view::form::Choice;
use crate::words::{Words, shown};

/// The kinds that can be ruled out, the weightiest first.
const KINDS: [Kind; 5] = [Kind::Merge, Kind::Move, Kind::Found, Kind::Assign, Kind::Tie];

/// What answers that no function conflict may come.
const NO_CONFLICT: &str = "no-function-conflict";
/// What answers that no office may be larger; the number stands behind it.
const LARGEST: &str = "largest:";

/// All that can be ruled out: kinds of changes, then what lies nearest, then all units and fields by name. Time
/// O(nodes · log nodes) and that of a snapshot.
pub fn choices(map: &Map, day: Day, nearest: &[Id], words: &Words) -> Vec<Choice> {
    let choice = |value: String, label: String, message: &str| Choice {
        value,
        label,
        remark: if message.is_empty() { String::new() } else { words.text(message).into_owned() },
    };
    let mut choices: Vec<Choice> = KINDS
        .iter()
        .map(|&kind| {
            let label = words.kind_of_suggestion(kind).into_owned();
            choice(kind.name().to_owned(), label, "suggest-without-kind")
        })
        .collect();
    let largest = largest_office(map, day);
    let bounds = words.with("suggest-without-larger", &[("n", largest.into())]);
    choices.push(choice(NO_CONFLICT.to_owned(), words.text("suggest-without-conflict").into_owned(), ""));
    choices.push(choice(format!("{LARGEST}{largest}"), bounds, ""));
    let alone = |id: &Id| choice(format!("all:{id}"), shown(map.name(id)).into_owned(), "suggest-without-unit");
    choices.extend(nearest.iter().map(alone));
    let units = map.units().map(|(id, _)| id).chain(map.fields().map(|(id, _)| id));
    let mut others: Vec<Choice> = units.filter(|id| !nearest.contains(id)).map(alone).collect();
    others.sort_by_cached_key(|choice| choice.label.to_lowercase());
    choices.extend(others);
    choices
}

/// The constraints that chosen values make; what is none of them is left out.
pub fn constraints(values: &[String]) -> Constraints {
    Constraints {
        forbidden: values.iter().filter_map(|value| value.parse::<Forbidden>().ok()).collect(),
        largest_office: values.iter().find_map(|value| value.strip_prefix(LARGEST)?.parse().ok()),
        no_function_conflict: values.iter().any(|value| value == NO_CONFLICT),
    }
}

/// The values that make these constraints.
pub fn values(constraints: &Constraints) -> Vec<String> {
    let forbidden = constraints.forbidden.iter().map(ToString::to_string);
    let largest = constraints.largest_office.map(|size| format!("{LARGEST}{size}"));
    let conflict = constraints.no_function_conflict.then(|| NO_CONFLICT.to_owned());
    forbidden.chain(largest).chain(conflict).collect()
}

/// The constraints in words; none where there are none.
pub fn told(constraints: &Constraints, map: &Map, words: &Words) -> Option<String> {
    let forbidden = constraints.forbidden.iter().map(|one| match (&one.id, one.kind) {
        (Some(id), _) => shown(map.name(id)).into_owned(),
        (None, Some(kind)) => words.kind_of_suggestion(kind).into_owned(),
        (None, None) => String::new(),
    });
    let largest = constraints.largest_office.map(|size| words.with("suggest-without-larger", &[("n", size.into())]));
    let conflict = constraints.no_function_conflict.then(|| words.text("suggest-without-conflict").into_owned());
    let all: Vec<String> = forbidden.chain(largest).chain(conflict).filter(|text| !text.is_empty()).collect();
    (!all.is_empty()).then(|| words.with("suggest-without", &[("what", all.join("; ").into())]))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::testing::{map, today};
    use crate::map::Language;

    #[test]
    fn what_is_chosen_comes_back() {
        let map = map("@a Office; @b Section <a; #f; a: f F; b: f D");
        let words = Words::new(Language::De);
        let all = choices(&map, today(), &["b".parse().unwrap()], &words);
        assert_eq!(all[7].value, "all:b", "what lies nearest comes first");
        let chosen: Vec<String> = all.iter().map(|choice| choice.value.clone()).collect();
        let made = constraints(&chosen);
        assert_eq!((made.forbidden.len(), made.largest_office, made.no_function_conflict), (8, Some(2), true));
        let (mut back, mut expected) = (values(&made), chosen);
        back.sort();
        expected.sort();
        assert_eq!(back, expected);
        assert_eq!(told(&Constraints::default(), &map, &words), None);
        let told = told(&constraints(&["merge".to_owned(), "all:b".to_owned()]), &map, &words).unwrap();
        assert!(told.contains("zusammenlegen; b"), "{told}");
    }
}
