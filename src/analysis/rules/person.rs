//! Rule 33: a text that looks like a person. The map holds none.

use super::context::Context;
use super::found::Found;
use super::rule::{Draft, Rule, SubjectKind};
use crate::analysis::Fact;
use crate::map::{Id, Node, Severity};

pub(crate) const ID: &str = "data/person";

pub(super) const RULE: Rule = Rule { facts: &["text"], ..Rule::new(ID, Severity::Warning, SubjectKind::Node, find) };

fn find(ctx: &Context<'_>, _: &Found) -> Vec<Draft> {
    let snapshot = ctx.snapshot;
    let units = snapshot.units.iter().map(|seat| (vec![seat.id], texts(seat.node)));
    let fields = snapshot
        .fields
        .iter()
        .map(|seat| (vec![seat.id], vec![Some(&seat.field.name), seat.field.short.as_ref(), seat.field.note.as_ref()]));
    let held =
        snapshot.held.iter().map(|held| (vec![&held.record.unit, &held.record.field], vec![held.record.note.as_ref()]));
    let ties = snapshot.ties.iter().map(|tie| (vec![&tie.tie.from, &tie.tie.to], vec![tie.tie.note.as_ref()]));
    units
        .chain(fields)
        .chain(held)
        .chain(ties)
        .filter_map(|(subjects, texts): (Vec<&Id>, Vec<Option<&String>>)| {
            let person = texts.into_iter().flatten().find_map(|text| looks_like_a_person(text))?;
            Some(Draft::about(subjects.into_iter().cloned()).fact("text", Fact::Text(person)))
        })
        .collect()
}

fn texts(node: &Node) -> Vec<Option<&String>> {
    match node {
        Node::Department(d) => vec![Some(&d.name), d.short.as_ref(), d.contact.as_ref(), d.note.as_ref()],
        Node::Actor(a) => vec![Some(&a.name), a.short.as_ref(), a.contact.as_ref(), a.note.as_ref()],
        Node::Field(f) => vec![Some(&f.name), f.short.as_ref(), f.note.as_ref()],
    }
}

/// The part of a text that looks like a person: a form of address with a name, a personal mailbox, a mobile number.
fn looks_like_a_person(text: &str) -> Option<String> {
    let words: Vec<&str> = text.split_whitespace().collect();
    addressed(&words).or_else(|| words.iter().find_map(|word| mailbox(word))).or_else(|| mobile(text))
}

const ADDRESS: [&str; 12] = ["Herr", "Herrn", "Hr.", "Frau", "Fr.", "Dr.", "Prof.", "Mr", "Mr.", "Mrs", "Mrs.", "Ms."];

fn addressed(words: &[&str]) -> Option<String> {
    let is_name = |word: &str| {
        let letters = word.trim_matches(|c: char| !c.is_alphabetic());
        letters.chars().count() > 1
            && letters.starts_with(char::is_uppercase)
            && letters.chars().any(char::is_lowercase)
    };
    let at = words.windows(2).position(|pair| {
        let address = pair[0].trim_start_matches(['(', '"', '„']);
        ADDRESS.contains(&address) && (is_name(pair[1]) || ADDRESS.contains(&pair[1]))
    })?;
    let end = (at + 1..words.len()).find(|&next| !ADDRESS.contains(&words[next])).unwrap_or(words.len() - 1);
    let name = words[at..=end].join(" ");
    is_name(words[end]).then(|| name.trim_matches(|c: char| ",;:()\"„“".contains(c)).to_owned())
}

/// Words in the local part of a mailbox that stand for an office, no person.
const FUNCTIONS: [&str; 24] = [
    "info",
    "kontakt",
    "contact",
    "service",
    "office",
    "buero",
    "amt",
    "stelle",
    "team",
    "leitung",
    "sekretariat",
    "zentrale",
    "post",
    "poststelle",
    "mail",
    "beratung",
    "integration",
    "migration",
    "bildung",
    "soziales",
    "jugend",
    "koordination",
    "verwaltung",
    "abteilung",
];

fn mailbox(word: &str) -> Option<String> {
    let address = word.trim_matches(|c: char| !c.is_alphanumeric());
    let (local, host) = address.split_once('@')?;
    let parts: Vec<String> = local.split(['.', '_']).map(str::to_lowercase).collect();
    let [first, last] = &parts[..] else { return None };
    let is_word = |part: &String| !part.is_empty() && part.chars().all(|c| c.is_alphabetic() || c == '-');
    let is_function = |part: &String| FUNCTIONS.iter().any(|function| part.contains(function));
    (host.contains('.')
        && is_word(first)
        && is_word(last)
        && last.chars().count() > 1
        && !is_function(first)
        && !is_function(last))
    .then(|| address.to_owned())
}

/// A German mobile number: 015, 016 or 017 and at least seven digits more, however it is spaced.
fn mobile(text: &str) -> Option<String> {
    let mut number = String::new();
    let mut runs = Vec::new();
    for letter in text.chars().chain(std::iter::once('.')) {
        match letter {
            '0'..='9' => number.push(letter),
            '+' if number.is_empty() => number.push(letter),
            ' ' | '/' | '-' | '(' | ')' if !number.is_empty() => {}
            _ if !number.is_empty() => runs.push(std::mem::take(&mut number)),
            _ => {}
        }
    }
    runs.into_iter().find(|run| {
        let national = run.strip_prefix("+49").or_else(|| run.strip_prefix("0049"));
        let rest = national.map(|rest| rest.trim_start_matches('0')).or_else(|| run.strip_prefix('0'));
        rest.is_some_and(|rest| ["15", "16", "17"].iter().any(|start| rest.starts_with(start)) && rest.len() >= 9)
    })
}

#[cfg(test)]
mod tests {
    use super::super::testing::tells;
    use super::looks_like_a_person;

    #[test]
    fn persons() {
        for (text, person) in [
            ("Ansprechpartnerin: Frau Müller, Zi. 12", "Frau Müller"),
            ("Frau Dr. Öztürk", "Frau Dr. Öztürk"),
            ("(Dr. Meier)", "Dr. Meier"),
            ("anna.muster@stadt.de", "anna.muster@stadt.de"),
            ("Tel. 0171 / 123 45 67", "01711234567"),
            ("+49 (0)151-12345678", "+49015112345678"),
        ] {
            assert_eq!(looks_like_a_person(text).as_deref(), Some(person), "{text}");
        }
    }

    #[test]
    fn no_persons() {
        for text in [
            "Frau und Beruf e.V.",
            "Frauenhaus",
            "Haus der Frau",
            "Dr.-Hermann-Schule",
            "integration@stadt.de",
            "amt.soziales@stadt.de",
            "jobcenter-nord@arbeitsagentur.de",
            "Tel. 0231 50-12345",
            "Stand 2026-11-01, 17 Stellen, 160 Plätze",
            "Herr im Haus",
        ] {
            assert_eq!(looks_like_a_person(text), None, "{text}");
        }
    }

    #[test]
    fn names_are_read() {
        tells(super::ID, "%a Volunteers name=Helferkreis_Frau_Schmidt; a -C- b", &["a"]);
        tells(super::ID, "%a Volunteers name=Helferkreis_Nord; a -C- b", &[]);
    }
}
