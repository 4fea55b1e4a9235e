//! From parts to actions: who is meant, what is there already, what comes and goes.

use std::collections::BTreeMap;
use std::ops::Range;

use super::lexicon::{Meaning, Place};
use super::lines::{Line, Sign};
use super::problem::{Problem, What};
use super::read::Setting;
use super::syntax::{Clause, Item, Part};
use crate::map::{Action, Actor, Department, Field, Id, Responsibility, Slot, Tie};
use crate::view::find::{Sort, fold};
use crate::words::shown;

/// A sentence half way to its actions.
pub(super) struct Draft<'a> {
    pub(super) setting: &'a Setting<'a>,
    pub(super) input: &'a str,
    /// Names that come with this sentence: whether a field, folded name, id, name.
    new: Vec<(bool, String, Id, String)>,
    creations: Vec<Action>,
    /// Links that the sentence touches, in the order it does; `None` for those it takes away.
    pub(super) duties: Touched<Responsibility>,
    pub(super) ties: Touched<Tie>,
    subject: Option<Id>,
    lines: Vec<Line>,
    problems: Vec<Problem>,
}

/// Records as the sentence leaves them, in the order it touches them.
#[derive(Debug)]
pub(super) struct Touched<T> {
    order: Vec<Slot>,
    records: BTreeMap<Slot, Option<T>>,
}

impl<T> Default for Touched<T> {
    fn default() -> Self {
        Self { order: Vec::new(), records: BTreeMap::new() }
    }
}

impl<T> Touched<T> {
    pub(super) fn get(&self, slot: &Slot) -> Option<&Option<T>> {
        self.records.get(slot)
    }

    pub(super) fn put(&mut self, slot: Slot, record: Option<T>) {
        if self.records.insert(slot.clone(), record).is_none() {
            self.order.push(slot);
        }
    }

    pub(super) fn slots(&self) -> impl Iterator<Item = &Slot> {
        self.records.keys()
    }

    fn take(mut self) -> impl Iterator<Item = (Slot, Option<T>)> {
        self.order.into_iter().filter_map(move |slot| Some((slot.clone(), self.records.remove(&slot)?)))
    }
}

impl<'a> Draft<'a> {
    pub(super) fn new(setting: &'a Setting<'a>, input: &'a str) -> Self {
        Self {
            setting,
            input,
            new: Vec::new(),
            creations: Vec::new(),
            duties: Touched::default(),
            ties: Touched::default(),
            subject: setting
                .selected
                .filter(|id| setting.map.node_type(id).is_some_and(crate::map::NodeType::is_unit))
                .cloned(),
            lines: Vec::new(),
            problems: Vec::new(),
        }
    }

    /// The actions, the lines that tell them, and what is unclear.
    pub(super) fn finish(self) -> (Vec<Action>, Vec<Line>, Vec<Problem>) {
        let map = self.setting.map;
        let mut actions = self.creations;
        for (slot, record) in self.duties.take() {
            let Slot::Responsibility(unit, field, scope) = &slot else { continue };
            let before = map.responsibility(unit, field, scope);
            match record {
                Some(record) if before != Some(&record) => actions.push(Action::Assign(record)),
                None => actions.extend(before.map(|before| {
                    Action::Assign(Responsibility { roles: std::collections::BTreeSet::new(), ..before.clone() })
                })),
                Some(_) => {}
            }
        }
        for (slot, tie) in self.ties.take() {
            let Slot::Tie(from, to, kind) = slot else { continue };
            let before = map.tie(&from, &to, kind);
            match tie {
                Some(tie) if before != Some(&tie) => actions.push(Action::Tie(tie)),
                None if before.is_some() => actions.push(Action::Untie { from, to, kind }),
                _ => {}
            }
        }
        (actions, self.lines, self.problems)
    }

    pub(super) fn part(&mut self, part: &Part) {
        let Some(item) = &part.subject else {
            // After `+` a name is missing, and that is told already.
            if self.subject.is_none() && !part.create {
                self.problem(part.range.start..part.range.start, What::NoSubject);
            }
            return self.clauses(part);
        };
        let bare = part.clauses.is_empty();
        if item.field && !part.create {
            return self.new_field_part(item, part);
        }
        // A list without subject and sign: what the last subject does.
        if bare && !part.create && item.words.is_none() && self.subject.is_some() && self.unit(&item.name.text).is_err()
        {
            return self.duty(item);
        }
        self.subject = self.subject_of(item, part);
        if bare && !part.create && self.subject.is_some() && item.words.is_none() {
            self.problem(item.range.clone(), What::NothingSaid);
        }
        self.clauses(part);
    }

    fn clauses(&mut self, part: &Part) {
        for clause in &part.clauses {
            match clause {
                Clause::Duties(items) => items.iter().for_each(|item| self.duty(item)),
                Clause::Ties(mark, items) => items.iter().for_each(|item| self.partner(*mark, item)),
            }
        }
    }

    /// The unit a part is about; a new one where its kind is said.
    fn subject_of(&mut self, item: &Item, part: &Part) -> Option<Id> {
        let name = item.name.text.trim();
        if item.not || item.scope.is_some() || item.tail.is_some() {
            self.problem(item.range.clone(), What::NotHere(self.slice(&item.range)));
            return None;
        }
        let found = self.unit(name);
        let kind = item.words.as_deref().unwrap_or_default();
        match (found, kind) {
            (Ok(id), []) if !part.create => Some(id),
            (Ok(_), _) => {
                let exact = self.is_name(name, false);
                if exact || kind.is_empty() {
                    self.problem(item.name.range.clone(), What::Exists(name.to_owned()));
                    return None;
                }
                self.create_unit(item)
            }
            (Err(_), [_, ..]) => self.create_unit(item),
            (Err(What::NotFound(not_found)), []) if part.create && !not_found.several => {
                self.problem(item.name.range.clone(), What::NoKind(name.to_owned()));
                None
            }
            (Err(what), []) => {
                self.problem(item.name.range.clone(), what);
                None
            }
        }
    }

    fn create_unit(&mut self, item: &Item) -> Option<Id> {
        let [word] = item.words.as_deref().unwrap_or_default() else {
            self.problem(item.range.clone(), What::NoKind(item.name.text.clone()));
            return None;
        };
        match self.setting.lexicon.find(&word.text, Place::Kind) {
            Ok(_) if clean(&item.name.text).is_empty() => {
                self.problem(item.name.range.clone(), What::NoName);
                None
            }
            Ok(meaning) => self.add_unit(&item.name.text, meaning),
            Err(what) => {
                self.problem(word.range.clone(), what);
                None
            }
        }
    }

    /// A new actor of a kind, or a department of a rank.
    pub(super) fn add_unit(&mut self, name: &str, meaning: Meaning) -> Option<Id> {
        let name = clean(name);
        let id = self.free_id(&name, "unit");
        let language = self.setting.words.language();
        let kind = self.setting.lexicon.name(meaning, language).to_owned();
        let action = match meaning {
            Meaning::Kind(kind) => Action::AddActor { id: id.clone(), actor: Actor::bare(name.clone(), kind) },
            Meaning::Rank(rank) => {
                Action::AddDepartment { id: id.clone(), department: Department::bare(name.clone(), rank) }
            }
            _ => return None,
        };
        self.line(Sign::Adds, "quick-line-unit", &[("name", &name), ("kind", &kind)]);
        self.creations.push(action);
        self.new.push((false, fold(&name), id.clone(), name));
        Some(id)
    }

    /// `# Kochen` alone, or with who does it: `# Kochen: ...` makes no sense, so it is told.
    fn new_field_part(&mut self, item: &Item, part: &Part) {
        let extra = item.not || item.words.is_some() || item.scope.is_some() || item.tail.is_some();
        if extra || !part.clauses.is_empty() {
            return self.problem(part.range.clone(), What::NotHere(self.slice(&part.range)));
        }
        if self.is_name(&item.name.text, true) {
            return self.problem(item.name.range.clone(), What::Exists(item.name.text.clone()));
        }
        if clean(&item.name.text).is_empty() {
            return self.problem(item.name.range.clone(), What::NoName);
        }
        self.add_field(&item.name.text);
    }

    pub(super) fn add_field(&mut self, name: &str) -> Id {
        let name = clean(name);
        let id = self.free_id(&name, "field");
        self.line(Sign::Adds, "quick-line-field", &[("name", &name)]);
        self.creations.push(Action::AddField { id: id.clone(), field: Field::bare(name.clone()) });
        self.new.push((true, fold(&name), id.clone(), name));
        id
    }

    fn free_id(&self, name: &str, fallback: &str) -> Id {
        let map = self.setting.map;
        let taken = |id: &Id| {
            map.node(id).is_some()
                || map.path(id).is_some()
                || map.was(id).is_some()
                || self.new.iter().any(|(_, _, new, _)| new == id)
        };
        Id::free(name, fallback, taken)
    }

    /// Whether a unit or field has exactly this name.
    pub(super) fn is_name(&self, name: &str, field: bool) -> bool {
        let folded = fold(name);
        self.new.iter().any(|(of_field, new, ..)| *of_field == field && *new == folded)
            || self.setting.names.has(&folded, field)
    }

    pub(super) fn unit(&self, text: &str) -> Result<Id, What> {
        self.find(text, Sort::Unit)
    }

    /// The record meant: one that comes with this sentence, else one of the map.
    pub(super) fn find(&self, text: &str, sort: Sort) -> Result<Id, What> {
        let folded = fold(text);
        let new = self.new.iter().find(|(field, name, ..)| *field == (sort == Sort::Field) && *name == folded);
        match new {
            Some((_, _, id, _)) => Ok(id.clone()),
            None => self.setting.names.find(text, sort).cloned().map_err(What::NotFound),
        }
    }

    /// What a record is called, also one that only comes with this sentence.
    pub(super) fn name(&self, id: &Id) -> String {
        let new = self.new.iter().find(|(_, _, new, _)| new == id).map(|(.., name)| name.as_str());
        shown(new.unwrap_or_else(|| self.setting.map.name(id))).into_owned()
    }

    pub(super) fn is_body(&self, id: &Id) -> bool {
        let new = self.creations.iter().any(|action| {
            matches!(action, Action::AddActor { id: new, actor } if new == id && actor.kind == crate::map::ActorKind::Body)
        });
        new || self.setting.map.node(id).is_some_and(crate::map::Node::is_body)
    }

    pub(super) fn subject(&self) -> Option<&Id> {
        self.subject.as_ref()
    }

    pub(super) fn problem(&mut self, range: Range<usize>, what: What) {
        self.problems.push(Problem::new(self.input, range, what));
    }

    pub(super) fn slice(&self, range: &Range<usize>) -> String {
        self.input.get(range.clone()).unwrap_or_default().to_owned()
    }

    pub(super) fn line(&mut self, sign: Sign, message: &str, args: &[(&str, &str)]) {
        let args: Vec<_> = args.iter().map(|(name, text)| (*name, (*text).into())).collect();
        self.lines.push(Line { sign, text: self.setting.words.with(message, &args) });
    }
}

/// A name as it enters the map: NFC, single spaces, no controls.
pub(super) fn clean(name: &str) -> String {
    use unicode_normalization::UnicodeNormalization;
    let plain: String = name.nfc().map(|c| if c.is_control() { ' ' } else { c }).collect();
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}
