//! What a unit does in a field: `Wohnen M`, `Wohnen [nord] FD`, `!Wohnen`, `Wohnen =F`.

use std::collections::BTreeSet;
use std::ops::Range;

use super::draft::{Draft, clean};
use super::lexicon::{Meaning, Place};
use super::lines::Sign;
use super::problem::What;
use super::read::Setting;
use super::syntax::Item;
use crate::map::{Id, Responsibility, Role, Scope, Slot};
use crate::view::find::Sort;
use crate::view::scope;

/// Roles as typed: `FD`, `F+D`, `Mitwirkung`; with `=` before them exactly these.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Typed {
    pub roles: BTreeSet<Role>,
    pub exactly: bool,
}

/// The roles of a word, if it is one of roles.
pub(super) fn roles(setting: &Setting, text: &str) -> Option<Typed> {
    let (exactly, text) = text.strip_prefix('=').map_or((false, text), |rest| (true, rest));
    let mut roles = BTreeSet::new();
    for piece in text.split(['+', '/', '&']).map(str::trim) {
        roles.extend(letters(setting, piece).or_else(|| word(setting, piece))?);
    }
    (!roles.is_empty()).then_some(Typed { roles, exactly })
}

/// Letters, each once, small or capital.
fn letters(setting: &Setting, piece: &str) -> Option<BTreeSet<Role>> {
    // A word of a list is no row of letters, even if its letters would do.
    let small = piece.chars().any(char::is_lowercase);
    if piece.is_empty() || (small && piece.chars().count() >= 4 && word(setting, piece).is_some()) {
        return None;
    }
    let mut roles = BTreeSet::new();
    for letter in piece.chars() {
        let own = setting.words.role_of_letter(letter, setting.letters);
        let role = own.or_else(|| setting.lexicon.letter(letter, setting.words.language()))?;
        if !roles.insert(role) {
            return None;
        }
    }
    Some(roles)
}

fn word(setting: &Setting, piece: &str) -> Option<BTreeSet<Role>> {
    match setting.lexicon.find(piece, Place::Roles) {
        Ok(Meaning::Role(role)) if piece.chars().count() >= 4 => Some(BTreeSet::from([role])),
        _ => None,
    }
}

/// A duty with its field found.
struct Duty {
    field: Id,
    typed: Option<Typed>,
    scope: Option<Scope>,
    range: Range<usize>,
    not: bool,
}

impl Draft<'_> {
    /// One item of the list behind a colon.
    pub(super) fn duty(&mut self, item: &Item) {
        let Some(unit) = self.subject().cloned() else { return };
        if let Some(word) = item.words.as_deref().and_then(|words| words.first()) {
            return self.problem(word.range.clone(), What::NotHere(word.text.clone()));
        }
        let scope = match item.scope.as_ref().map(|(text, range)| (scope::read(self.setting.map, text), range)) {
            Some((Err(value), range)) => return self.problem(range.clone(), What::Scope(value)),
            Some((Ok(scope), _)) => Some(scope),
            None => None,
        };
        let Some((field, typed)) = self.field_and_roles(item) else { return };
        let duty = Duty { field, typed, scope, range: item.range.clone(), not: item.not };
        if duty.not { self.take_away(&unit, &duty) } else { self.give(&unit, &duty) }
    }

    /// The field of an item and the roles behind it. Roles are the last word, unless the whole is a field's name.
    fn field_and_roles(&mut self, item: &Item) -> Option<(Id, Option<Typed>)> {
        let name = item.name.text.as_str();
        if let Some(tail) = &item.tail {
            let typed = roles(self.setting, &tail.text);
            if typed.is_none() {
                self.problem(tail.range.clone(), What::NotRoles(tail.text.clone()));
                return None;
            }
            return Some((self.field_of(item, name, item.name.range.clone())?, typed));
        }
        let split = if item.name.quoted { None } else { name.rsplit_once(char::is_whitespace) };
        let typed = split.and_then(|(head, last)| Some((head.trim_end(), roles(self.setting, last)?)));
        match typed {
            Some((head, typed)) if !self.is_name(name, true) => {
                let start = item.name.range.start;
                if !item.field && self.find(head, Sort::Field).is_err() && self.find(name, Sort::Field).is_ok() {
                    return Some((self.find(name, Sort::Field).ok()?, None));
                }
                Some((self.field_of(item, head, start..start + head.len())?, Some(typed)))
            }
            _ => {
                // `Wohnen X`: the field is clear, the roles are not.
                if let Some((head, last)) = split.filter(|_| !item.field && self.find(name, Sort::Field).is_err())
                    && self.find(head.trim_end(), Sort::Field).is_ok()
                {
                    let start = item.name.range.end - last.len();
                    self.problem(start..item.name.range.end, What::NotRoles(last.to_owned()));
                    return None;
                }
                Some((self.field_of(item, name, item.name.range.clone())?, None))
            }
        }
    }

    /// The field of a name; a new one where `#` says so.
    fn field_of(&mut self, item: &Item, name: &str, range: Range<usize>) -> Option<Id> {
        if item.field && !self.is_name(name, true) {
            if item.not {
                self.problem(range, What::NothingThere);
                return None;
            }
            if clean(name).is_empty() {
                self.problem(range, What::NoName);
                return None;
            }
            return Some(self.add_field(name));
        }
        match self.find(name, Sort::Field) {
            Ok(field) => Some(field),
            Err(what) => {
                self.problem(range, what);
                None
            }
        }
    }

    fn give(&mut self, unit: &Id, duty: &Duty) {
        let Some(typed) = &duty.typed else {
            let name = self.name(&duty.field);
            return self.problem(duty.range.clone(), What::NoRoles(name));
        };
        let scope = duty.scope.clone().unwrap_or_default();
        let slot = Slot::Responsibility(unit.clone(), duty.field.clone(), scope.clone());
        let before = self.responsibility(&slot);
        let mut record = before
            .clone()
            .unwrap_or_else(|| Responsibility { scope, ..Responsibility::new(unit.clone(), duty.field.clone(), []) });
        let had = record.roles.clone();
        if typed.exactly {
            record.roles.clone_from(&typed.roles);
        } else {
            record.roles.extend(&typed.roles);
        }
        let (comes, goes): (Vec<Role>, Vec<Role>) =
            (record.roles.difference(&had).copied().collect(), had.difference(&record.roles).copied().collect());
        if comes.is_empty() && goes.is_empty() {
            let stays: Vec<Role> = typed.roles.iter().copied().collect();
            return self.duty_line(Sign::Stays, unit, duty, &stays);
        }
        if !comes.is_empty() {
            self.duty_line(Sign::Adds, unit, duty, &comes);
        }
        if !goes.is_empty() {
            self.duty_line(Sign::Takes, unit, duty, &goes);
        }
        self.duties.put(slot, Some(record));
    }

    fn take_away(&mut self, unit: &Id, duty: &Duty) {
        let mut slots: Vec<Slot> = if let Some(scope) = &duty.scope {
            vec![Slot::Responsibility(unit.clone(), duty.field.clone(), scope.clone())]
        } else {
            let there = self.setting.map.responsibilities_at(unit, &duty.field).into_iter().map(Responsibility::slot);
            let here = |slot: &&Slot| matches!(slot, Slot::Responsibility(u, f, _) if u == unit && *f == duty.field);
            there.chain(self.duties.slots().filter(here).cloned()).collect()
        };
        slots.sort();
        slots.dedup();
        let mut gone: BTreeSet<Role> = BTreeSet::new();
        for slot in slots {
            let Some(mut record) = self.responsibility(&slot) else { continue };
            let goes = duty.typed.as_ref().map_or_else(|| record.roles.clone(), |typed| typed.roles.clone());
            gone.extend(record.roles.intersection(&goes));
            record.roles.retain(|role| !goes.contains(role));
            self.duties.put(slot, (!record.roles.is_empty()).then_some(record));
        }
        if gone.is_empty() {
            return self.problem(duty.range.clone(), What::NothingThere);
        }
        self.duty_line(Sign::Takes, unit, duty, &gone.into_iter().collect::<Vec<_>>());
    }

    /// The record of a slot as the sentence has left it so far.
    fn responsibility(&self, slot: &Slot) -> Option<Responsibility> {
        if let Some(record) = self.duties.get(slot) {
            return record.clone();
        }
        let Slot::Responsibility(unit, field, scope) = slot else { return None };
        self.setting.map.responsibility(unit, field, scope).cloned()
    }

    fn duty_line(&mut self, sign: Sign, unit: &Id, duty: &Duty, roles: &[Role]) {
        let words = self.setting.words;
        let told: Vec<_> = roles.iter().map(|role| words.word(*role)).collect();
        let scope = duty.scope.as_ref().filter(|scope| !scope.is_everything());
        let message = match (sign, scope) {
            (Sign::Stays, _) => "quick-line-duty-stays",
            (_, Some(_)) => "quick-line-duty-scope",
            (_, None) => "quick-line-duty",
        };
        let (unit, field) = (self.name(unit), self.name(&duty.field));
        let scope = scope.map_or_else(String::new, |scope| words.scope(scope));
        let args = [("unit", unit.as_str()), ("roles", &words.all_of(&told)), ("field", &field), ("scope", &scope)];
        self.line(sign, message, &args);
    }
}
