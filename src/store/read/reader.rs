//! Goes through the structure of a text: the value at its top, its sections, their records.

use std::cell::OnceCell;
use std::collections::{BTreeMap, BTreeSet};

use serde::de::DeserializeOwned;

use crate::map::{Map, Slot};
use crate::store::decode::{DoubledKey, FaultAt, decode, doubled_among, doubled_keys, shortened};
use crate::store::fault::{Fault, ReadProblem};
use crate::store::lex::Bracket;
use crate::store::near::nearest;
use crate::store::place::{Lines, Place};
use crate::store::scan::{Scan, SyntaxProblem, scan};
use crate::store::section::Section;
use crate::store::tree::{Item, ROOT, Tree};
use crate::store::write::FORMAT;

pub(super) struct Reader<'t> {
    pub(super) text: &'t str,
    lines: OnceCell<Lines>,
    pub(super) scan: Scan,
    pub(super) faults: Vec<FaultAt>,
    pub(super) slots: BTreeMap<Slot, Item>,
    /// Keys of records that could not be read: what names them is not to blame.
    pub(super) unread: BTreeSet<String>,
    /// Whether a whole section could not be read.
    pub(super) section_unread: bool,
}

impl<'t> Reader<'t> {
    pub(super) fn new(text: &'t str) -> Self {
        let mut reader = Self {
            text,
            lines: OnceCell::new(),
            scan: scan(text),
            faults: Vec::new(),
            slots: BTreeMap::new(),
            unread: BTreeSet::new(),
            section_unread: false,
        };
        for &(at, problem) in &reader.scan.problems {
            let opened = match problem {
                SyntaxProblem::Mismatched { opened, .. } => Some(reader.place(opened)),
                _ => None,
            };
            reader.faults.push((at, Fault::Syntax { problem, opened }));
        }
        reader
    }

    pub(super) fn tree(&self) -> &Tree {
        &self.scan.tree
    }

    /// Where a byte of the text stands. Only what is wrong needs a place, so lines are counted when they are asked for.
    pub(super) fn place(&self, at: usize) -> Place {
        self.lines.get_or_init(|| Lines::new(self.text)).place(self.text, at)
    }

    /// Tells a fault, made of the beginning of the text at its place.
    pub(super) fn fault(&mut self, at: usize, fault: impl FnOnce(String) -> Fault) {
        let piece = shortened(self.text.get(at..).unwrap_or_default());
        self.faults.push((at, fault(piece)));
    }

    pub(super) fn told(mut self) -> Vec<ReadProblem> {
        self.faults.sort_by_key(|&(at, _)| at);
        let faults = std::mem::take(&mut self.faults);
        let mut told: Vec<ReadProblem> =
            faults.into_iter().map(|(at, fault)| ReadProblem { place: self.place(at), fault }).collect();
        told.dedup();
        told
    }

    /// The one value of the text, behind its extensions.
    pub(super) fn top(&mut self) -> Option<Item> {
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
                self.fault(self.tree().range(item).start, |_| Fault::Trailing);
                break;
            }
        }
        if top.is_none() && self.faults.is_empty() {
            self.fault(0, |_| Fault::Empty);
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
            self.fault(at, |_| Fault::UnknownExtension(shortened(&name)));
        }
    }

    pub(super) fn value<T: DeserializeOwned>(&mut self, item: Item) -> Option<T> {
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

    pub(super) fn map(&mut self) -> Option<Map> {
        let map = self.top()?;
        let name = self.tree().name(map, self.text);
        if self.tree().bracket(map) != Some(Bracket::Round) || !matches!(name, "Map" | "") {
            self.fault(self.tree().range(map).start, |piece| Fault::NotAMap { found: piece });
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
            self.fault(self.tree().range(map).start, |_| Fault::MissingFormat);
            return true;
        };
        let value = self.text.get(self.tree().value(item)).unwrap_or_default().to_owned();
        match value.parse::<u64>() {
            Ok(found) if found > FORMAT => {
                // Whatever else looks wrong may be right in the newer format.
                self.faults.clear();
                self.fault(self.tree().value(item).start, |_| Fault::NewerFormat { found });
                false
            }
            Ok(1..) => true,
            _ => {
                self.fault(self.tree().value(item).start, |_| Fault::BadFormat { found: shortened(&value) });
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
            self.fault(self.tree().value(holder).start, |_| Fault::WrongBracket { section, found });
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
                self.fault(at, |_| Fault::NoKey(section));
                continue;
            };
            if let Some(below) = section.below(&name) {
                self.collect(below, item, jobs);
            } else if !attributes.contains(&name.as_str()) {
                self.section_unread = true;
                let near = nearest(&name, attributes.iter().copied()).map(str::to_owned);
                self.fault(at, |_| Fault::UnknownAttribute { found: name, known: attributes.to_vec(), near });
            } else if name != "format" {
                jobs.push((section, item));
            }
        }
    }

    fn doubled_among(&self, holder: Item) -> Vec<FaultAt> {
        self.doubled(&doubled_among(self.text, self.tree(), holder))
    }

    pub(super) fn doubled(&self, found: &[DoubledKey]) -> Vec<FaultAt> {
        let start = |item| self.tree().range(item).start;
        let fault = |(item, key, first): &DoubledKey| {
            let first = self.place(start(*first));
            (start(*item), Fault::DoubledKey { key: key.clone(), first })
        };
        found.iter().map(fault).collect()
    }

    pub(super) fn has_syntax_problem(&self, item: Item) -> bool {
        let problems = &self.scan.problems;
        let from = problems.partition_point(|&(at, _)| at < self.tree().range(item).start);
        problems.get(from).is_some_and(|&(at, _)| at <= self.tree().full_end(item))
    }
}
