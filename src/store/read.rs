//! Reads a map from text: every record by itself, so that all that is wrong is told at once, each with its place.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;
use serde::de::DeserializeOwned;

use crate::map::{Action, Builder, Map, Problem, Record, Slot};

use super::decode::{FaultAt, decode, doubled_keys, shortened};
use super::decode_record::{attribute_at, decode_record, id_at};
use super::fault::{Fault, ReadProblem};
use super::lex::Bracket;
use super::near::nearest;
use super::place::{Lines, Place};
use super::scan::{Scan, SyntaxProblem, scan};
use super::section::Section;
use super::tree::{Item, ROOT, Tree};
use super::write::FORMAT;

/// A map and where its records stand in the text.
#[derive(Debug, Clone)]
pub(crate) struct Reading {
    pub(crate) map: Map,
    pub(crate) tree: Tree,
    pub(crate) slots: BTreeMap<Slot, Item>,
}

/// Reads a map.
///
/// # Errors
/// Everything that is wrong with the text, in the order of the text. After a fault in the brackets the rest cannot be
/// read; all other faults of a text come at once.
///
/// # Examples
/// ```
/// let map = querschnitt::store::read_text(r#"Map(format: 1, actors: {"vhs": (name: "VHS", kind: Education)})"#).unwrap();
/// assert_eq!(map.units().count(), 1);
/// let problems = querschnitt::store::read_text("Map(format: 1, actors: {\n  \"vhs\": (naem: \"VHS\")\n})").unwrap_err();
/// assert_eq!(problems[0].to_string(), "2:11: unknown attribute \"naem\": is `name` meant?");
/// ```
pub fn read_text(text: &str) -> Result<Map, Vec<ReadProblem>> {
    read(text.strip_prefix('\u{FEFF}').unwrap_or(text)).map(|reading| reading.map)
}

/// Reads a list of actions: `[Rename(id: "vhs", name: "Volkshochschule"), ..]`.
///
/// # Errors
/// Everything that is wrong with the text, in the order of the text.
pub fn read_actions(text: &str) -> Result<Vec<Action>, Vec<ReadProblem>> {
    Ok(read_steps(text)?.into_iter().map(|(_, action)| action).collect())
}

/// Reads a list of actions, each with its place in the text.
///
/// # Errors
/// Everything that is wrong with the text, in the order of the text.
///
/// # Examples
/// ```
/// use querschnitt::store::{Place, read_steps};
/// let steps = read_steps("[\n    Remove(id: \"vhs\"),\n]").unwrap();
/// assert_eq!(steps[0].0, Place { line: 2, column: 5 });
/// ```
pub fn read_steps(text: &str) -> Result<Vec<(Place, Action)>, Vec<ReadProblem>> {
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    let mut reader = Reader::new(text);
    let Some(list) = reader.top() else { return Err(reader.told()) };
    if reader.tree().bracket(list) != Some(Bracket::Square) {
        reader.fault(reader.tree().range(list).start, |_, piece| Fault::NotActions { found: piece });
        return Err(reader.told());
    }
    let mut steps = Vec::new();
    for item in reader.tree().children(list).collect::<Vec<_>>() {
        let place = reader.lines.place(text, reader.tree().range(item).start);
        steps.extend(reader.value::<Action>(item).map(|action| (place, action)));
    }
    if reader.faults.is_empty() { Ok(steps) } else { Err(reader.told()) }
}

/// Reads a map and where everything stands. The text has no byte order mark.
pub(crate) fn read(text: &str) -> Result<Reading, Vec<ReadProblem>> {
    let mut reader = Reader::new(text);
    match reader.map() {
        Some(map) => Ok(Reading { map, slots: reader.slots, tree: reader.scan.tree }),
        None => Err(reader.told()),
    }
}

struct Reader<'t> {
    text: &'t str,
    lines: Lines,
    scan: Scan,
    faults: Vec<FaultAt>,
    slots: BTreeMap<Slot, Item>,
    /// Keys of records that could not be read: what names them is not to blame.
    unread: BTreeSet<String>,
    /// Whether a whole section could not be read.
    section_unread: bool,
}

impl<'t> Reader<'t> {
    fn new(text: &'t str) -> Self {
        let mut reader = Self {
            text,
            lines: Lines::new(text),
            scan: scan(text),
            faults: Vec::new(),
            slots: BTreeMap::new(),
            unread: BTreeSet::new(),
            section_unread: false,
        };
        for &(at, problem) in &reader.scan.problems {
            let opened = match problem {
                SyntaxProblem::Mismatched { opened, .. } => Some(reader.lines.place(text, opened)),
                _ => None,
            };
            reader.faults.push((at, Fault::Syntax { problem, opened }));
        }
        reader
    }

    fn tree(&self) -> &Tree {
        &self.scan.tree
    }

    fn fault(&mut self, at: usize, fault: impl FnOnce(&Lines, String) -> Fault) {
        let piece = shortened(self.text.get(at..).unwrap_or_default());
        let fault = fault(&self.lines, piece);
        self.faults.push((at, fault));
    }

    fn told(mut self) -> Vec<ReadProblem> {
        self.faults.sort_by_key(|&(at, _)| at);
        let place = |at| self.lines.place(self.text, at);
        let mut told: Vec<ReadProblem> =
            self.faults.into_iter().map(|(at, fault)| ReadProblem { place: place(at), fault }).collect();
        told.dedup();
        told
    }

    /// The one value of the text, behind its extensions.
    fn top(&mut self) -> Option<Item> {
        if self.scan.hopeless {
            return None;
        }
        let items: Vec<Item> = self.tree().children(ROOT).collect();
        let mut top = None;
        for item in items {
            if self.tree().name(item, self.text) == "#!" && top.is_none() {
                self.extensions(item);
            } else if top.is_none() {
                top = Some(item);
            } else {
                self.fault(self.tree().range(item).start, |_, _| Fault::Trailing);
                break;
            }
        }
        if top.is_none() && self.faults.is_empty() {
            self.fault(0, |_, _| Fault::Empty);
        }
        top
    }

    fn extensions(&mut self, header: Item) {
        const KNOWN: [&str; 3] = ["implicit_some", "unwrap_newtypes", "unwrap_variant_newtypes"];
        let tree = self.tree();
        let named: Vec<(usize, String)> = tree
            .children(header)
            .flat_map(|enable| {
                let enables = tree.name(enable, self.text) == "enable" && tree.bracket(enable) == Some(Bracket::Round);
                let inside: Vec<Item> = if enables { tree.children(enable).collect() } else { vec![enable] };
                inside.into_iter().map(|item| (tree.range(item).start, tree.range(item)))
            })
            .map(|(at, range)| (at, self.text.get(range).unwrap_or_default().to_owned()))
            .filter(|(_, name)| !KNOWN.contains(&name.as_str()))
            .collect();
        for (at, name) in named {
            self.fault(at, |_, _| Fault::UnknownExtension(shortened(&name)));
        }
    }

    fn value<T: DeserializeOwned>(&mut self, item: Item) -> Option<T> {
        let doubled = self.doubled(&doubled_keys(self.text, self.tree(), item));
        let decoded = decode(self.text, self.tree(), item);
        let unsound = !doubled.is_empty() || self.has_syntax_problem(item);
        self.faults.extend(doubled);
        match decoded {
            Ok(value) => Some(value),
            Err(_) if unsound => None,
            Err(faults) => {
                self.faults.extend(faults);
                None
            }
        }
    }

    fn map(&mut self) -> Option<Map> {
        let map = self.top()?;
        let name = self.tree().name(map, self.text);
        if self.tree().bracket(map) != Some(Bracket::Round) || !matches!(name, "Map" | "") {
            self.fault(self.tree().range(map).start, |_, piece| Fault::NotAMap { found: piece });
            return None;
        }
        if !self.is_of_known_format(map) {
            return None;
        }
        let mut jobs = Vec::new();
        self.collect(Section::Map, map, &mut jobs);
        let records = self.decode_all(&jobs);
        let built = self.build(records);
        if self.faults.is_empty() { built } else { None }
    }

    fn is_of_known_format(&mut self, map: Item) -> bool {
        let Some(item) = self.tree().child(map, self.text, "format") else {
            self.fault(self.tree().range(map).start, |_, _| Fault::MissingFormat);
            return true;
        };
        let value = self.text.get(self.tree().value(item)).unwrap_or_default().to_owned();
        match value.parse::<u64>() {
            Ok(found) if found > FORMAT => {
                // Whatever else looks wrong may be right in the newer format.
                self.faults.clear();
                self.fault(self.tree().value(item).start, |_, _| Fault::NewerFormat { found });
                false
            }
            Ok(1..) => true,
            _ => {
                self.fault(self.tree().value(item).start, |_, _| Fault::BadFormat { found: shortened(&value) });
                true
            }
        }
    }

    /// Goes through a section and those in it: what holds no section is a record to decode.
    fn collect(&mut self, section: Section, holder: Item, jobs: &mut Vec<(Section, Item)>) {
        let found = self.tree().bracket(holder);
        let named = section != Section::Map && !self.tree().name(holder, self.text).is_empty();
        if found != Some(section.bracket()) || named {
            let found = found.filter(|_| !named);
            self.section_unread = true;
            self.fault(self.tree().value(holder).start, |_, _| Fault::WrongBracket { section, found });
            return;
        }
        let doubled = self.doubled_among(holder);
        self.faults.extend(doubled);
        let Some(attributes) = section.attributes() else {
            jobs.extend(self.tree().children(holder).map(|item| (section, item)));
            return;
        };
        for item in self.tree().children(holder).collect::<Vec<_>>() {
            let at = self.tree().range(item).start;
            let Some(name) = self.tree().key_name(item, self.text).map(std::borrow::Cow::into_owned) else {
                self.fault(at, |_, _| Fault::NoKey(section));
                continue;
            };
            if let Some(below) = section.below(&name) {
                self.collect(below, item, jobs);
            } else if !attributes.contains(&name.as_str()) {
                self.section_unread = true;
                let near = nearest(&name, attributes.iter().copied()).map(str::to_owned);
                self.fault(at, |_, _| Fault::UnknownAttribute { found: name, known: attributes.to_vec(), near });
            } else if name != "format" {
                jobs.push((section, item));
            }
        }
    }

    fn decode_all(&mut self, jobs: &[(Section, Item)]) -> Vec<(Slot, Record)> {
        let (text, tree) = (self.text, self.tree());
        let decoded: Vec<_> = jobs
            .par_iter()
            .with_min_len(128)
            .map(|&(section, item)| (doubled_keys(text, tree, item), decode_record(section, text, tree, item)))
            .collect();
        let mut records = Vec::with_capacity(decoded.len());
        for (&(_, item), (doubled, result)) in jobs.iter().zip(decoded) {
            let doubled = self.doubled(&doubled);
            let unsound = self.has_syntax_problem(item);
            let is_faulty = unsound || !doubled.is_empty() || result.is_err();
            self.faults.extend(doubled);
            if is_faulty {
                self.unread.extend(self.tree().key_name(item, self.text).map(std::borrow::Cow::into_owned));
            }
            match result {
                Ok((slot, record)) if !is_faulty => records.extend(self.taken(slot, record, item)),
                Err(faults) if !unsound => self.faults.extend(faults),
                _ => {}
            }
        }
        records
    }

    /// The record, unless its place is taken: that is told.
    fn taken(&mut self, slot: Slot, record: Record, item: Item) -> Option<(Slot, Record)> {
        if let Some(&first) = self.slots.get(&slot) {
            let same_holder = self.tree().parent(first) == self.tree().parent(item);
            // Doubled keys of one section are told already.
            if !(same_holder && self.tree().key(item).is_some()) {
                let first = self.lines.place(self.text, self.tree().range(first).start);
                let at = self.tree().range(item).start;
                self.fault(at, |_, _| Fault::DoubledRecord { slot: Box::new(slot), first });
            }
            return None;
        }
        self.slots.insert(slot.clone(), item);
        Some((slot, record))
    }

    fn build(&mut self, records: Vec<(Slot, Record)>) -> Option<Map> {
        let mut builder = Builder::default();
        for (slot, record) in records {
            builder.add(slot, record);
        }
        let problems = match builder.build() {
            Ok(map) => return Some(map),
            Err(problems) => problems,
        };
        let mut told: BTreeMap<(Item, &'static str, String), usize> = BTreeMap::new();
        for problem in problems {
            if let Problem::Dangling { id, .. } = &problem
                && (self.section_unread || self.unread.contains(id.as_str()))
            {
                continue;
            }
            let at = self.place_of(&problem, &mut told);
            let problem = self.as_written(problem, at);
            self.fault(at, |_, _| Fault::Map(problem));
        }
        None
    }

    /// The problem with the attribute that the text has at its place: the ends of an undirected tie may be swapped there.
    fn as_written(&self, problem: Problem, at: usize) -> Problem {
        match problem {
            Problem::Dangling { slot: slot @ Slot::Tie(..), attribute, id, expected } => {
                let swapped = if attribute == "from" { "to" } else { "from" };
                let is_there = |item: &Item| {
                    self.tree().child(*item, self.text, swapped).is_some_and(|end| self.tree().range(end).contains(&at))
                };
                let attribute = if self.slots.get(&slot).is_some_and(is_there) { swapped } else { attribute };
                Problem::Dangling { slot, attribute, id, expected }
            }
            other => other,
        }
    }

    /// Where a problem of the whole map stands: at the id in the attribute, else at the record.
    fn place_of(&self, problem: &Problem, told: &mut BTreeMap<(Item, &'static str, String), usize>) -> usize {
        let Some(&item) = self.slots.get(problem.slot()) else { return 0 };
        let (attribute, id) = match problem {
            Problem::Dangling { attribute, id, .. } => (*attribute, Some(id)),
            Problem::Doubled { slot: Slot::Setting(_), id: Some(id) } => {
                // The second time in its list.
                return id_at(self.text, self.tree(), item, id.as_str(), 1);
            }
            Problem::Doubled { id: Some(id), .. } => ("was", Some(id)),
            Problem::Circle { slot: Slot::Variant(_), .. } => ("from", None),
            Problem::Circle { .. } => ("part_of", None),
            Problem::NoRoles { .. } => ("roles", None),
            Problem::Empty { attribute, .. } => (*attribute, None),
            _ => return self.tree().range(item).start,
        };
        let count = told.entry((item, attribute, id.map(ToString::to_string).unwrap_or_default())).or_default();
        *count += 1;
        attribute_at(self.text, self.tree(), item, attribute, id.map(crate::map::Id::as_str), *count - 1)
    }

    fn doubled_among(&self, holder: Item) -> Vec<FaultAt> {
        let mut seen = BTreeMap::new();
        let mut found = Vec::new();
        for child in self.tree().children(holder) {
            let Some(key) = self.tree().key_name(child, self.text) else { continue };
            if let Some(&first) = seen.get(&key) {
                found.push((child, key.into_owned(), first));
            } else {
                seen.insert(key, child);
            }
        }
        self.doubled(&found)
    }

    fn doubled(&self, found: &[(Item, String, Item)]) -> Vec<FaultAt> {
        let start = |item| self.tree().range(item).start;
        let fault = |(item, key, first): &(Item, String, Item)| {
            let first = self.lines.place(self.text, start(*first));
            (start(*item), Fault::DoubledKey { key: key.clone(), first })
        };
        found.iter().map(fault).collect()
    }

    fn has_syntax_problem(&self, item: Item) -> bool {
        let problems = &self.scan.problems;
        let from = problems.partition_point(|&(at, _)| at < self.tree().range(item).start);
        problems.get(from).is_some_and(|&(at, _)| at <= self.tree().full_end(item))
    }
}
