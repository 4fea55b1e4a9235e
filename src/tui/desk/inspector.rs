//! The inspector: one record with all its attributes and what surrounds it, and the way one came to it.

use ratatui::layout::Rect;

use super::{Mark, Seen};
use crate::map::Slot;
use crate::tui::state::{Motion, keep_in_sight};
use crate::variant::Fate;
use crate::view::form::{self, Surroundings};
use crate::view::{absence, fit};
use crate::words::{Letters, Words, shown};

/// One row of the inspector.
#[derive(Debug, Clone, PartialEq)]
pub struct InspectorRow {
    /// What it stands for.
    pub what: What,
    /// The left part: a label or a name.
    pub label: String,
    /// The right part: a value in words.
    pub value: String,
}

/// What a row of the inspector stands for.
#[derive(Debug, Clone, PartialEq)]
pub enum What {
    /// The name of a group of rows.
    Heading,
    /// That the record does not hold on the day, and why.
    Absent,
    /// A line of what the variant changes for the record.
    Contrast,
    /// An attribute of the record, or of a setting of the map.
    Attribute {
        /// The record.
        slot: Slot,
        /// The attribute.
        attribute: &'static str,
        /// What it is for.
        help: String,
        /// Whether it cannot be edited here.
        fixed: bool,
        /// Whether nothing is said.
        unset: bool,
    },
    /// A responsibility or a tie: Enter goes into it.
    Record {
        /// The record.
        slot: Slot,
        /// Whether it holds on the day.
        active: bool,
    },
    /// A unit with which coordination is needed and missing.
    Missing(Slot),
    /// A finding, by its number in the analysis.
    Finding(usize),
}

/// The inspector as it is shown.
#[derive(Default)]
pub struct InspectorPane {
    /// The name of the record.
    pub title: String,
    /// The rows.
    pub rows: Vec<InspectorRow>,
    /// The row with the cursor.
    pub cursor: usize,
    /// The first row in sight.
    pub scroll: usize,
    /// The records one came through, the one shown last, each with its cursor.
    trail: Vec<(Slot, usize)>,
    made_of: Option<(Mark, Option<Slot>, bool, u16)>,
}

/// Rows above the list: the name and a line.
pub const INSPECTOR_HEAD: u16 = 2;

impl InspectorPane {
    /// The record shown.
    pub fn slot(&self) -> Option<&Slot> {
        self.trail.last().map(|(slot, _)| slot)
    }

    /// The row with the cursor.
    pub fn current(&self) -> Option<&InspectorRow> {
        self.rows.get(self.cursor)
    }

    /// Shows a record, forgetting the way.
    pub(in crate::tui) fn show(&mut self, slot: Option<Slot>) {
        if self.trail.len() <= 1 && self.slot() == slot.as_ref() {
            return;
        }
        self.trail = slot.into_iter().map(|slot| (slot, 0)).collect();
        (self.cursor, self.scroll) = (0, 0);
    }

    /// Goes into a record that the shown one names.
    pub(in crate::tui) fn enter(&mut self, slot: Slot) {
        if let Some((_, cursor)) = self.trail.last_mut() {
            *cursor = self.cursor;
        }
        self.trail.push((slot, 0));
        (self.cursor, self.scroll) = (0, 0);
    }

    /// Goes back to the record one came from; whether there was one.
    pub(in crate::tui) fn leave(&mut self) -> bool {
        if self.trail.len() < 2 {
            return false;
        }
        self.trail.pop();
        self.cursor = self.trail.last().map_or(0, |(_, cursor)| *cursor);
        true
    }

    /// Says that a record of the trail has another place now, as after a change of its ends.
    pub(in crate::tui) fn moved(&mut self, from: &Slot, to: Slot) {
        if let Some((slot, _)) = self.trail.iter_mut().find(|(slot, _)| slot == from) {
            *slot = to;
        }
    }

    pub(super) fn settle(&mut self, seen: &Seen, inspecting: bool, area: Rect) {
        let there =
            |slot: &Slot| matches!(slot, Slot::Setting(_)) || seen.map.record(slot).is_some() || is_gone(seen, slot);
        self.trail.retain(|(slot, _)| there(slot));
        let made_of = Some((seen.mark(), self.slot().cloned(), inspecting, area.width));
        if self.made_of != made_of {
            self.rows = self.slot().map(|slot| rows(seen, slot, inspecting, area.width)).unwrap_or_default();
            self.title = self.slot().map(|slot| title(seen, slot)).unwrap_or_default();
            self.made_of = made_of;
        }
        self.cursor = self.cursor.min(self.rows.len().saturating_sub(1));
        self.off_headings(1);
        // The last row explains the attribute with the cursor.
        let list = usize::from(area.height.saturating_sub(INSPECTOR_HEAD + 1));
        self.scroll = keep_in_sight(self.scroll, self.cursor, list, self.rows.len());
        if self.cursor <= 1 {
            self.scroll = 0;
        }
    }

    pub(super) fn go(&mut self, motion: Motion, page: usize) {
        let before = self.cursor;
        self.cursor = motion.from(self.cursor, self.rows.len(), page);
        self.off_headings(if self.cursor < before { -1 } else { 1 });
    }

    /// Puts the cursor on the row at this place of the pane.
    pub(in crate::tui) fn point(&mut self, row: u16) {
        let row = row.checked_sub(INSPECTOR_HEAD).map(|row| self.scroll + usize::from(row));
        if let Some(row) = row.filter(|&row| row < self.rows.len()) {
            self.cursor = row;
            self.off_headings(1);
        }
    }

    fn off_headings(&mut self, step: isize) {
        let is_heading = |row: usize| {
            self.rows.get(row).is_some_and(|row| matches!(row.what, What::Heading | What::Absent | What::Contrast))
        };
        let onward = |step: isize| {
            std::iter::successors(Some(self.cursor), move |row| row.checked_add_signed(step))
                .take_while(|&row| row < self.rows.len())
                .find(|&row| !is_heading(row))
        };
        self.cursor = onward(step).or_else(|| onward(-step)).unwrap_or(self.cursor);
    }
}

/// What the record is called; links by what they link.
fn title(seen: &Seen, slot: &Slot) -> String {
    let base = seen.against.filter(|_| is_gone(seen, slot)).map(|against| against.base);
    let name = |id| shown(base.unwrap_or(seen.map).name(id));
    match slot {
        Slot::Setting(_) => seen.words.text("inspector-map").into_owned(),
        Slot::Responsibility(unit, field, _) => format!("{} × {}", name(unit), name(field)),
        Slot::Tie(from, to, kind) if kind.is_directed() => format!("{} → {}", name(from), name(to)),
        Slot::Tie(from, to, _) => format!("{} – {}", name(from), name(to)),
        Slot::Node(id) | Slot::Path(id) | Slot::Programme(id) | Slot::Variant(id) => name(id).into_owned(),
        _ => String::new(),
    }
}

/// What is said first, then what surrounds the record, then what is not said yet (only while it is being edited).
fn rows(seen: &Seen, slot: &Slot, inspecting: bool, width: u16) -> Vec<InspectorRow> {
    let gone_from = seen.against.filter(|_| is_gone(seen, slot)).map(|against| against.base);
    let (mut rows, unsaid): (Vec<_>, Vec<_>) = form::rows(gone_from.unwrap_or(seen.map), seen.words, slot)
        .into_iter()
        .map(attribute)
        .partition(|row| !is_unset(row));
    // The id matters to files, not to people: it stands last.
    rows.sort_by_key(|row| matches!(row.what, What::Attribute { attribute: "id", .. }));
    if let Some(absence) = absence(seen.map, slot, seen.day) {
        let label = absence.sentence(seen.map, seen.day, seen.words);
        rows.insert(0, InspectorRow { what: What::Absent, label, value: String::new() });
    }
    rows.splice(0..0, changes(seen, slot, width));
    around(&mut rows, seen, slot);
    if inspecting && !unsaid.is_empty() {
        rows.push(heading(seen.words, "inspector-unset"));
        rows.extend(unsaid);
    }
    rows
}

/// What the variant that is open changes for the record, as lines.
fn changes(seen: &Seen, slot: &Slot, width: u16) -> Vec<InspectorRow> {
    let told = seen.against.map(|against| against.told(seen.map, slot, seen.words)).unwrap_or_default();
    let lines = told.iter().flat_map(|sentence| fit::wrap(sentence, usize::from(width.saturating_sub(3))));
    lines.map(|label| InspectorRow { what: What::Contrast, label, value: String::new() }).collect()
}

/// Whether the base has the record and the variant that is open does not.
fn is_gone(seen: &Seen, slot: &Slot) -> bool {
    seen.against.is_some_and(|against| against.fate(slot) == Some(Fate::Gone))
}

fn attribute(row: form::Row) -> InspectorRow {
    let form::Row { slot, attribute, label, value, help, unset, fixed } = row;
    InspectorRow { what: What::Attribute { slot, attribute, help, fixed, unset }, label, value }
}

fn is_unset(row: &InspectorRow) -> bool {
    matches!(row.what, What::Attribute { unset: true, .. })
}

fn heading(words: &Words, message: &str) -> InspectorRow {
    InspectorRow { what: What::Heading, label: words.text(message).into_owned(), value: String::new() }
}

/// A responsibility or a tie; one that does not hold on the day says from when or until when it does.
fn link(seen: &Seen, slot: Slot, label: String, value: String) -> InspectorRow {
    let absence = absence(seen.map, &slot, seen.day);
    let value = match &absence {
        Some(absence) => format!("{value}, {}", absence.short(seen.words)),
        None => value,
    };
    InspectorRow { what: What::Record { slot, active: absence.is_none() }, label, value }
}

/// What the unit does, whom it works with, what is missing, what was found.
fn around(rows: &mut Vec<InspectorRow>, seen: &Seen, slot: &Slot) {
    let analysis = seen.latest.analysis.as_ref();
    let Surroundings { parts, works, missing, findings } =
        form::surroundings(seen.map, seen.day, slot, analysis, seen.words, Letters::Own);
    let is_field = matches!(slot, Slot::Node(id) if seen.map.node_type(id) == Some(crate::map::NodeType::Field));
    if !parts.is_empty() {
        rows.push(heading(seen.words, if is_field { "inspector-who" } else { "inspector-responsible" }));
        rows.extend(parts.into_iter().map(|part| {
            let value = if part.scope.is_empty() { part.letters } else { format!("{} ({})", part.letters, part.scope) };
            link(seen, part.slot, part.name, value)
        }));
    }
    if !works.is_empty() {
        rows.push(heading(seen.words, "inspector-works"));
        rows.extend(works.into_iter().map(|works| {
            let arrow = match works.outwards {
                Some(true) => " →",
                Some(false) => " ←",
                None => "",
            };
            let strength = "━".repeat(works.strength.get().clamp(1.0, 3.0) as usize);
            link(seen, works.slot, works.name, format!("{strength} {}{arrow}", works.kind_word))
        }));
    }
    if !missing.is_empty() {
        rows.push(heading(seen.words, "inspector-missing"));
        rows.extend(missing.into_iter().map(|missing| InspectorRow {
            what: What::Missing(Slot::Node(missing.other)),
            label: missing.name,
            value: missing.fields.join(", "),
        }));
    }
    if let Some(analysis) = analysis.filter(|_| !findings.is_empty()) {
        rows.push(heading(seen.words, "inspector-findings"));
        rows.extend(findings.into_iter().filter_map(|number| {
            let finding = analysis.findings.get(number)?;
            let label = seen.words.finding_sentence(finding, seen.map);
            Some(InspectorRow { what: What::Finding(number), label, value: String::new() })
        }));
    }
}
