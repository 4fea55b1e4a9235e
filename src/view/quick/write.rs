//! Writes actions as a sentence that reads as these actions.

use super::draft::clean;
use super::lexicon::{Lexicon, Meaning};
use super::token::written;
use crate::map::{Action, Actor, Certainty, Department, Field, Id, Language, Map, Responsibility, Tie, TieKind};
use crate::view::find::{Names, fold};
use crate::view::form::number_plain;
use crate::view::scope;
use crate::words::{Letters, Words};

/// The sentence of actions; none where one of them cannot be said in this grammar, or would be read as another.
///
/// New records may have a name and a kind only, responsibilities other roles than before, ties another strength,
/// certainty and seat than before.
pub fn write(map: &Map, names: &Names, lexicon: &Lexicon, words: &Words, actions: &[Action]) -> Option<String> {
    let mut writer = Writer { map, names, lexicon, words, new: Vec::new() };
    actions.iter().map(|action| writer.action(action)).collect::<Option<Vec<_>>>().map(|parts| parts.join("; "))
}

struct Writer<'a> {
    map: &'a Map,
    names: &'a Names<'a>,
    lexicon: &'a Lexicon,
    words: &'a Words,
    new: Vec<(Id, String)>,
}

impl Writer<'_> {
    fn action(&mut self, action: &Action) -> Option<String> {
        match action {
            Action::AddActor { id, actor } if *actor == Actor::bare(actor.name.clone(), actor.kind) => {
                self.new_unit(id, &actor.name, Meaning::Kind(actor.kind))
            }
            Action::AddDepartment { id, department }
                if *department == Department::bare(department.name.clone(), department.rank) =>
            {
                self.new_unit(id, &department.name, Meaning::Rank(department.rank))
            }
            Action::AddField { id, field } if *field == Field::bare(field.name.clone()) => {
                self.is_new(id, &field.name, "field", true)?;
                Some(format!("# {}", written(&field.name, false)))
            }
            Action::Assign(record) => self.duty(record),
            Action::Tie(tie) => self.tie(tie),
            Action::Untie { from, to, kind } => self.untie(from, to, *kind),
            _ => None,
        }
    }

    fn new_unit(&mut self, id: &Id, name: &str, meaning: Meaning) -> Option<String> {
        self.is_new(id, name, "unit", false)?;
        let kind = self.lexicon.name(meaning, self.words.language());
        Some(format!("+ {} ({})", written(name, false), written(kind, false)))
    }

    /// Whether reading the name would make this id; remembers it.
    fn is_new(&mut self, id: &Id, name: &str, fallback: &str, field: bool) -> Option<()> {
        let map = self.map;
        let taken = |id: &Id| {
            map.node(id).is_some()
                || map.path(id).is_some()
                || map.was(id).is_some()
                || self.new.iter().any(|(new, _)| new == id)
        };
        let clear = !self.names.has(&fold(name), field) && clean(name) == name;
        let clear = clear && !self.new.iter().any(|(_, other)| fold(other) == fold(name));
        if !clear || Id::free(name, fallback, taken) != *id {
            return None;
        }
        self.new.push((id.clone(), name.to_owned()));
        Some(())
    }

    fn name(&self, id: &Id) -> Option<String> {
        let new = self.new.iter().find(|(new, _)| new == id).map(|(_, name)| written(name, false));
        new.or_else(|| Some(written(&self.names.name(id)?, false)))
    }

    /// The field always in quotation marks where its name has spaces: its last word could be roles.
    fn field(&self, id: &Id) -> Option<String> {
        let new = self.new.iter().find(|(new, _)| new == id).map(|(_, name)| name.clone());
        let name = new.or_else(|| Some(self.names.name(id)?.into_owned()))?;
        Some(written(&name, name.contains(char::is_whitespace)))
    }

    fn duty(&self, record: &Responsibility) -> Option<String> {
        let before = self.map.responsibility(&record.unit, &record.field, &record.scope);
        let plain = before.cloned().unwrap_or_else(|| Responsibility {
            scope: record.scope.clone(),
            ..Responsibility::new(record.unit.clone(), record.field.clone(), [])
        });
        if (Responsibility { roles: record.roles.clone(), ..plain }) != *record {
            return None;
        }
        let (unit, field) = (self.name(&record.unit)?, self.field(&record.field)?);
        let scope = scope::write(self.map, &record.scope);
        if record.roles.is_empty() {
            before?;
            return Some(format!("{unit}: !{field} [{scope}]"));
        }
        if before == Some(record) {
            return None;
        }
        let letters: String = record.roles.iter().map(|role| self.words.role_letter(*role, Letters::Own)).collect();
        Some(format!("{unit}: {field} [{scope}] ={letters}"))
    }

    fn tie(&self, tie: &Tie) -> Option<String> {
        let before = self.map.tie(&tie.from, &tie.to, tie.kind);
        let plain = before.cloned().unwrap_or_else(|| Tie::new(tie.from.clone(), tie.to.clone(), tie.kind));
        let said = Tie { strength: tie.strength, certainty: tie.certainty, seat: tie.seat, ..plain.clone() };
        if said != *tie || before == Some(tie) || (tie.seat.is_none() && plain.seat.is_some()) {
            return None;
        }
        if tie.seat.is_some() && tie.kind != TieKind::Member {
            return None;
        }
        let language = self.words.language();
        let mut said = vec![self.lexicon.name(Meaning::Tie(tie.kind), language).to_owned()];
        if tie.strength != plain.strength {
            said.push(number_plain(tie.strength.get())?);
        }
        if tie.certainty != plain.certainty {
            said.push(self.certainty(tie.certainty, language));
        }
        said.extend(tie.seat.map(|seat| self.lexicon.name(Meaning::Seat(seat), language).to_owned()));
        Some(format!("{} ({})", self.ends(&tie.from, &tie.to, tie.kind)?, said.join(", ")))
    }

    fn certainty(&self, certainty: Certainty, language: Language) -> String {
        self.lexicon.name(Meaning::Certainty(certainty), language).to_owned()
    }

    fn untie(&self, from: &Id, to: &Id, kind: TieKind) -> Option<String> {
        self.map.tie(from, to, kind)?;
        let word = self.lexicon.name(Meaning::Tie(kind), self.words.language());
        let sign = if kind.is_directed() { "->" } else { "-" };
        Some(format!("{} {sign} !{} ({word})", self.name(from)?, self.name(to)?))
    }

    fn ends(&self, from: &Id, to: &Id, kind: TieKind) -> Option<String> {
        let sign = match kind {
            TieKind::Member => "@",
            kind if kind.is_directed() => "->",
            _ => "-",
        };
        Some(format!("{} {sign} {}", self.name(from)?, self.name(to)?))
    }
}
