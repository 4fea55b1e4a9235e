//! The history as plain text: how many findings when, the versions, what is open since when, who changed a record.

use std::collections::BTreeSet;

use crate::analysis::INDICATORS;
use crate::cli::Room;
use crate::cli::args::History;
use crate::cli::diff;
use crate::cli::out::text_of;
use crate::cli::table::Table;
use crate::map::{Id, Map, Severity, Slot};
use crate::variant::near;
use crate::view::changes::changes;
use crate::view::history::{Entry, Timeline, record_changes, record_of, why_no_map};
use crate::view::spark;
use crate::words::{Words, shown};

/// The most bars in a row.
const BARS: usize = 40;
/// All of it; with an id only what is about that.
pub(super) fn text(timeline: &Timeline, of: Option<&Id>, verb: &History, room: &Room) -> String {
    let teller = Teller { timeline, words: &room.words, ascii: room.ascii };
    let parts = match of {
        Some(id) => vec![teller.head(verb), teller.record(id), teller.open(Some(id))],
        None => vec![teller.head(verb), teller.rows(), teller.versions(verb.changes), teller.open(None)],
    };
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n")
}

struct Teller<'a> {
    timeline: &'a Timeline,
    words: &'a Words,
    ascii: bool,
}

impl Teller<'_> {
    fn head(&self, verb: &History) -> String {
        let (Some(first), Some(last)) = (self.timeline.entries.first(), self.timeline.entries.last()) else {
            return self.words.text("history-none").into_owned() + "\n";
        };
        let file = verb.file.to_string_lossy();
        let args = [
            ("file", shown(&file).into()),
            ("n", self.timeline.entries.len().into()),
            ("first", self.words.day(first.moment.day).into()),
            ("last", self.words.day(last.moment.day).into()),
        ];
        let mut lines = vec![self.words.with("history-head", &args)];
        if self.timeline.is_cut {
            lines.push(self.words.text("history-cut").into_owned());
        }
        text_of(lines)
    }

    /// How findings and indicators went: a row of bars, from what to what.
    fn rows(&self) -> String {
        let mut table = Table::new(vec![self.words.text("history-course").into_owned(), String::new(), String::new()]);
        for severity in [Severity::Error, Severity::Warning, Severity::Note] {
            let name = self.words.text(&format!("history-{}", severity.name().to_ascii_lowercase())).into_owned();
            self.row(&mut table, name, &self.timeline.counts(severity));
        }
        for (place, indicator) in INDICATORS.iter().enumerate() {
            let values = self.timeline.values(place);
            let known = || values.iter().flatten();
            if known().zip(known().skip(1)).any(|(before, after)| !near(*before, *after)) {
                self.row(&mut table, self.words.indicator_name(indicator).into_owned(), &values);
            }
        }
        table.text()
    }

    fn row(&self, table: &mut Table, name: String, values: &[Option<f64>]) {
        let mut known = values.iter().flatten();
        let Some(first) = known.next() else { return };
        let last = known.next_back().unwrap_or(first);
        let arrow = if self.ascii { "->" } else { "→" };
        let from_to = format!("{} {arrow} {}", self.words.number(*first), self.words.number(*last));
        table.row(vec![name, from_to, spark(values, BARS, self.ascii)]);
    }

    /// The versions, latest first; what came in from another branch stands aside.
    fn versions(&self, with_changes: bool) -> String {
        let mut lines = vec![self.words.text("history-versions").into_owned()];
        let main_line: BTreeSet<usize> = self.timeline.main_line().into_iter().collect();
        for (place, entry) in self.timeline.entries.iter().enumerate().rev() {
            let aside = match (main_line.contains(&place), self.ascii) {
                (true, _) => "  ",
                (false, true) => "| ",
                (false, false) => "│ ",
            };
            lines.push(format!("{aside}{}", self.version(place, entry)));
            if with_changes && let Some(map) = entry.moment.map() {
                let told = changes(self.before(place), map, self.words);
                lines.extend(diff::text(&told, false).lines().map(|line| format!("      {line}")));
            }
        }
        text_of(lines)
    }

    fn version(&self, place: usize, entry: &Entry) -> String {
        let moment = &entry.moment;
        let found = match (&entry.state, moment.map()) {
            (Some(_), Some(map)) => {
                let count = |severity| entry.count(severity).unwrap_or(0);
                let args = [
                    ("errors", count(Severity::Error).into()),
                    ("warnings", count(Severity::Warning).into()),
                    ("notes", count(Severity::Note).into()),
                    ("changes", changes(self.before(place), map, self.words).len().into()),
                ];
                self.words.with("history-version", &args)
            }
            _ => self.words.text(why_no_map(moment).unwrap_or("history-unreadable")).into_owned(),
        };
        let who = [moment.short(), shown(&moment.author).into_owned(), shown(&moment.subject).into_owned()];
        let who: Vec<String> = who.into_iter().filter(|part| !part.is_empty()).collect();
        format!("{}  {}  {found}", self.words.day(moment.day), who.join("  "))
    }

    /// The map before a version; nothing before the first.
    fn before(&self, place: usize) -> &Map {
        static NOTHING: std::sync::LazyLock<Map> = std::sync::LazyLock::new(Map::default);
        let before = self.timeline.before(place).and_then(|before| self.timeline.entries.get(before)?.moment.map());
        before.map_or(&NOTHING, |map| map)
    }

    /// What is open and since when; with an id only what is about that, else errors and warnings.
    fn open(&self, of: Option<&Id>) -> String {
        let Some(map) = self.today() else { return String::new() };
        let mut lines = Vec::new();
        for open in self.timeline.open() {
            let wanted = match of {
                Some(id) => open.finding.subjects.contains(id),
                None => open.finding.severity != Severity::Note,
            };
            let Some(entry) = self.timeline.entries.get(open.since).filter(|_| wanted) else { continue };
            let moment = &entry.moment;
            let args = [
                ("day", self.words.day(moment.day).into()),
                ("commit", moment.short().into()),
                ("finding", self.words.finding_sentence(open.finding, map).into()),
                ("severity", self.words.word(open.finding.severity).into()),
            ];
            let id = match open.since {
                _ if moment.commit.is_empty() => "history-since-now",
                place if self.timeline.before(place).is_some() => "history-since",
                _ if self.timeline.is_cut => "history-since-or-before",
                _ => "history-since-ever",
            };
            lines.push(format!("  {} [{}]", self.words.with(id, &args), open.finding.rule));
        }
        if lines.is_empty() {
            return String::new();
        }
        lines.insert(0, self.words.text("history-open").into_owned());
        text_of(lines)
    }

    /// The versions that changed what has an id.
    fn record(&self, id: &Id) -> String {
        let name = self.today().map_or_else(|| id.to_string(), |map| shown(map.name(id)).into_owned());
        let mut lines = vec![self.words.with("history-record", &[("name", name.into())])];
        let record = self.today().and_then(|map| record_of(id, map)).unwrap_or_else(|| Slot::Node(id.clone()));
        for change in record_changes(self.timeline, &record, self.words) {
            let Some(entry) = self.timeline.entries.get(change.place) else { continue };
            lines.push(format!("  {}", self.version(change.place, entry)));
            lines.extend(diff::text(&change.changes, false).lines().map(|line| format!("      {line}")));
        }
        text_of(lines)
    }

    fn today(&self) -> Option<&Map> {
        self.timeline.entries.get(self.timeline.latest()?)?.moment.map().map(|map| &**map)
    }
}
