//! How a sentence may go on at the cursor.

use std::ops::Range;

use super::lexicon::{Meaning, Place};
use super::read::Setting;
use super::roles::roles;
use super::token::{Mark, Spot, Token, tokens, written};
use crate::map::Role;
use crate::view::find::Sort;
use crate::view::scope;
use crate::words::shown;

/// The most that is offered.
const MOST: usize = 50;

/// One way to go on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Completion {
    /// What the list shows, safe.
    pub label: String,
    /// A remark behind it: the short name, what a sign means; may be empty.
    pub remark: String,
    /// The bytes of the text that it replaces; they end at the cursor.
    pub replace: Range<usize>,
    /// What comes in their place.
    pub with: String,
}

/// Where the cursor stands in its part.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Where {
    Subject,
    Created,
    Field,
    Partner(Mark),
    Words { of_subject: bool },
    Scope,
}

/// What may come at the cursor.
pub(super) fn complete(setting: &Setting, text: &str, cursor: usize) -> Vec<Completion> {
    let before = text.get(..cursor).unwrap_or(text);
    let spots = tokens(before);
    let offer = Offer { setting, before, cursor };
    let (place, typed) = place(&spots);
    let mut found = match place {
        Where::Scope => offer.scopes(typed),
        Where::Words { of_subject } => offer.words(typed, of_subject),
        Where::Subject => offer.subject(typed),
        Where::Created => offer.after_new(typed),
        Where::Field => offer.field(typed),
        Where::Partner(mark) => offer.partner(mark, typed),
    };
    found.truncate(MOST);
    found
}

/// The place of the cursor, and the text that is being typed there.
fn place(spots: &[Spot]) -> (Where, Option<&Spot>) {
    let start = spots.iter().rposition(|spot| spot.token == Token::Mark(Mark::Semicolon)).map_or(0, |at| at + 1);
    let part = spots.get(start..).unwrap_or_default();
    let mut place = Where::Subject;
    let mut outer = place;
    for spot in part {
        let Token::Mark(mark) = &spot.token else { continue };
        match mark {
            Mark::Colon => place = Where::Field,
            mark if mark.is_tie() => place = Where::Partner(*mark),
            Mark::Create => place = Where::Created,
            Mark::Field if place == Where::Subject => place = Where::Created,
            Mark::Comma if place == Where::Subject => place = Where::Field,
            Mark::Open => {
                outer = place;
                place = Where::Words { of_subject: matches!(place, Where::Subject | Where::Created) };
            }
            Mark::OpenScope => (outer, place) = (place, Where::Scope),
            Mark::Close | Mark::CloseScope => place = outer,
            _ => {}
        }
    }
    let typed = part.last().filter(|spot| matches!(spot.token, Token::Text { .. }));
    (place, typed)
}

struct Offer<'a> {
    setting: &'a Setting<'a>,
    before: &'a str,
    cursor: usize,
}

fn text(typed: Option<&Spot>) -> &str {
    match typed.map(|spot| &spot.token) {
        Some(Token::Text { text, .. }) => text,
        _ => "",
    }
}

impl Offer<'_> {
    /// Replaces what is being typed.
    fn instead(&self, typed: Option<&Spot>, label: &str, remark: &str, with: String) -> Completion {
        let start = typed.map_or(self.cursor, |spot| spot.range.start);
        Completion {
            label: shown(label).into_owned(),
            remark: shown(remark).into_owned(),
            replace: start..self.cursor,
            with: self.spaced(start, with),
        }
    }

    /// A space before what comes, unless there is one, or nothing.
    fn spaced(&self, start: usize, with: String) -> String {
        let before = self.before.get(..start).unwrap_or_default();
        let close = before.is_empty() || before.ends_with([' ', '(', '[', '!', '#', '"']);
        if close { with } else { format!(" {with}") }
    }

    /// A sign of the grammar after what is typed.
    fn sign(&self, sign: &str, message: &str) -> Completion {
        let start = self.before.trim_end().len();
        let close = matches!(sign, ":" | "," | ";" | ")" | "]");
        let with = if close { format!("{sign} ") } else { format!(" {sign} ") };
        let remark = self.setting.words.text(message).into_owned();
        Completion { label: sign.to_owned(), remark, replace: start..self.cursor, with }
    }

    fn records(&self, typed: Option<&Spot>, sort: Sort) -> Vec<Completion> {
        let map = self.setting.map;
        let offers = self.setting.names.offers(text(typed), sort, MOST).into_iter();
        offers
            .map(|(id, name)| {
                let whole = map.name(id);
                let brief = map.node(id).map_or("", |node| node.short_or_name());
                // A field whose last word could be roles would be read as another with these roles.
                let last = name.rsplit_once(char::is_whitespace).map_or("", |(_, last)| last);
                let doubtful = sort == Sort::Field && roles(self.setting, last).is_some();
                self.instead(typed, whole, if brief == whole { "" } else { brief }, written(&name, doubtful))
            })
            .collect()
    }

    fn after_subject(&self) -> Vec<Completion> {
        vec![
            self.sign(":", "quick-sign-duties"),
            self.sign("-", "quick-sign-tie"),
            self.sign("->", "quick-sign-handover"),
            self.sign("<-", "quick-sign-handover-from"),
            self.sign("@", "quick-sign-member"),
        ]
    }

    fn goes_on(&self) -> Vec<Completion> {
        vec![self.sign(",", "quick-sign-more"), self.sign(";", "quick-sign-part")]
    }

    fn subject(&self, typed: Option<&Spot>) -> Vec<Completion> {
        let name = text(typed);
        if name.is_empty() {
            // After a kind in parentheses the subject is complete.
            if self.before.trim_end().ends_with(')') {
                return self.after_subject();
            }
            return self.records(None, Sort::Unit);
        }
        let mut found = Vec::new();
        if let Ok(id) = self.setting.names.find(name, Sort::Unit) {
            let whole = self.setting.names.name(id).is_some_and(|full| full == name) || self.before.ends_with(' ');
            if whole {
                found.extend(self.after_subject());
            }
            found.extend(self.records(typed, Sort::Unit));
        } else {
            found.extend(self.records(typed, Sort::Unit));
            found.push(self.sign("(", "quick-sign-new"));
        }
        if self.setting.selected.is_some() || self.before.contains(';') {
            found.extend(self.field(typed));
        }
        found
    }

    fn after_new(&self, typed: Option<&Spot>) -> Vec<Completion> {
        if typed.is_some() {
            return vec![self.sign("(", "quick-sign-new"), self.sign(";", "quick-sign-part")];
        }
        if self.before.trim_end().ends_with(')') { self.after_subject() } else { Vec::new() }
    }

    fn field(&self, typed: Option<&Spot>) -> Vec<Completion> {
        let name = text(typed);
        let names = self.setting.names;
        let spaced = self.before.ends_with(char::is_whitespace);
        if typed.is_none() && self.before.trim_end().ends_with(']') {
            return self.roles(None);
        }
        if names.find(name, Sort::Field).is_ok() && (spaced || is_quoted(typed)) {
            let mut found = self.roles(None);
            found.extend(self.records(typed, Sort::Field));
            return found;
        }
        if let Some((head, last)) = name.rsplit_once(char::is_whitespace).filter(|_| !is_quoted(typed))
            && names.find(head.trim_end(), Sort::Field).is_ok()
        {
            if roles(self.setting, last).is_some() {
                let mut found = self.goes_on();
                found.extend(self.records(typed, Sort::Field).into_iter().take(3));
                return found;
            }
            return self.roles(Some(last));
        }
        let mut found = self.records(typed, Sort::Field);
        if found.is_empty() && roles(self.setting, name).is_some() {
            found = self.goes_on();
        }
        found
    }

    /// The letters of roles, or the words that begin as typed.
    fn roles(&self, begun: Option<&str>) -> Vec<Completion> {
        let (words, start) = (self.setting.words, self.cursor - begun.map_or(0, str::len));
        let one = |role: &Role| {
            let letter = words.role_letter(*role, self.setting.letters).to_string();
            let with = self.spaced(start, letter.clone());
            Completion { label: letter, remark: words.word(*role).into_owned(), replace: start..self.cursor, with }
        };
        match begun {
            None => Role::ALL.iter().map(one).collect(),
            Some(begun) => {
                let offers = self.setting.lexicon.offers(begun, Place::Roles, words.language());
                offers
                    .iter()
                    .filter_map(|(_, meaning)| if let Meaning::Role(role) = meaning { Some(one(role)) } else { None })
                    .collect()
            }
        }
    }

    fn partner(&self, mark: Mark, typed: Option<&Spot>) -> Vec<Completion> {
        let sort = if mark == Mark::Member { Sort::Body } else { Sort::Unit };
        let name = text(typed);
        if typed.is_none() && self.before.trim_end().ends_with(')') {
            return self.goes_on();
        }
        let mut found = Vec::new();
        match self.setting.names.find(name, sort) {
            Ok(id) if self.setting.names.name(id).is_some_and(|full| full == name) || self.before.ends_with(' ') => {
                found.push(self.sign("(", "quick-sign-words"));
                found.extend(self.goes_on());
                found.extend(self.records(typed, sort));
            }
            Ok(_) => found.extend(self.records(typed, sort)),
            Err(_) => {
                found.extend(self.records(typed, sort));
                if typed.is_some() && mark != Mark::Member {
                    found.push(self.sign("(", "quick-sign-new"));
                }
            }
        }
        found
    }

    fn words(&self, typed: Option<&Spot>, of_subject: bool) -> Vec<Completion> {
        let language = self.setting.words.language();
        let place = if of_subject { Place::Kind } else { Place::Tie };
        let offers = self.setting.lexicon.offers(text(typed), place, language);
        let mut found: Vec<Completion> =
            offers.iter().map(|(word, _)| self.instead(typed, word, "", (*word).to_owned())).collect();
        if typed.is_some() && self.setting.lexicon.find(text(typed), place).is_ok() {
            found.insert(0, self.sign(")", "quick-sign-close"));
        }
        found
    }

    fn scopes(&self, typed: Option<&Spot>) -> Vec<Completion> {
        let begun = crate::view::find::fold(text(typed));
        let values = scope::offers(self.setting.map)
            .into_iter()
            .filter(|value| value.starts_with(&begun) || value.split('=').any(|part| part.starts_with(&begun)));
        let mut found: Vec<Completion> = values.map(|value| self.instead(typed, &value, "", value.clone())).collect();
        if typed.is_some() && scope::read(self.setting.map, text(typed)).is_ok() {
            found.insert(0, self.sign("]", "quick-sign-close"));
        }
        found
    }
}

fn is_quoted(typed: Option<&Spot>) -> bool {
    matches!(typed, Some(Spot { token: Token::Text { quoted: true, .. }, .. }))
}
