//! The editor without a terminal: keys go in, the screen comes out; work that has a thread in the program is done at once.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
#![allow(dead_code, unreachable_pub)]

pub mod git;

use std::collections::{BTreeMap, VecDeque};
use std::path::Path;
use std::sync::Arc;

use querschnitt::analysis;
use querschnitt::layout::{Options, arrange};
use querschnitt::map::{Day, Language, Map, Slot, Unwatched};
use querschnitt::store::{Document, SaveOptions};
use querschnitt::tui::effect::Effect;
use querschnitt::tui::key::Key;
use querschnitt::tui::message::Message;
use querschnitt::tui::work::{Analysed, Result as Work};
use querschnitt::tui::{Colours, State, Theme, draw, read_versions};
use querschnitt::view::changes::changes;
use querschnitt::view::conflicts::ways;
use querschnitt::view::history::{Archive, record_changes};
use querschnitt::view::measures::Sheets;
use querschnitt::view::picture::network_of;
use querschnitt::view::variants::Compared;
use querschnitt::words::Words;
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use ratatui::buffer::Buffer;

/// The day of all tests.
pub const DAY: &str = "2026-12-01";

/// An editor at work.
pub struct Editor {
    /// Its state.
    pub state: State,
    /// Whether it was left.
    pub left: bool,
    size: (u16, u16),
    /// What was read and judged of versions.
    archive: Archive,
}

impl Editor {
    /// The start page.
    pub fn start(language: Language, size: (u16, u16)) -> Self {
        let day: Day = DAY.parse().unwrap();
        let theme = Theme::new(Colours::Sixteen, false);
        let state = State::new(Words::new(language), theme, day, Vec::new());
        let mut editor = Self { state, left: false, size, archive: Archive::default() };
        editor.perform(Vec::new());
        editor
    }

    /// A map, analysed.
    pub fn with(document: Document, language: Language, size: (u16, u16)) -> Self {
        let mut editor = Self::start(language, size);
        let effects = editor.state.open(document);
        editor.perform(effects);
        editor
    }

    /// A map of the project's own folder.
    pub fn map_of(name: &str, language: Language, size: (u16, u16)) -> Self {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("maps").join(name);
        Self::with(Document::open(path).unwrap(), language, size)
    }

    /// A text as a map.
    pub fn of(text: &str, size: (u16, u16)) -> Self {
        Self::with(Document::parse("test.ron", text.to_owned()).unwrap(), Language::De, size)
    }

    /// Presses keys: names parted by spaces, text in double quotes typed letter by letter.
    pub fn press(&mut self, keys: &str) -> &mut Self {
        let mut rest = keys.trim();
        while !rest.is_empty() {
            if let Some(text) = rest.strip_prefix('"') {
                let end = text.find('"').unwrap();
                for letter in text[..end].chars() {
                    self.key(Key::of(letter));
                }
                rest = text[end + 1..].trim_start();
            } else {
                let (key, after) = rest.split_once(' ').unwrap_or((rest, ""));
                self.key(key.parse().unwrap());
                rest = after.trim_start();
            }
        }
        self
    }

    /// Pastes text.
    pub fn paste(&mut self, text: &str) -> &mut Self {
        let effects = self.state.update(Message::Paste(text.to_owned()));
        self.perform(effects);
        self
    }

    /// Clicks.
    pub fn click(&mut self, column: u16, row: u16) -> &mut Self {
        let effects = self.state.update(Message::Click(column, row));
        self.perform(effects);
        self
    }

    fn key(&mut self, key: Key) {
        let effects = self.state.update(Message::Key(key));
        self.perform(effects);
    }

    /// Does at once what the driver and its thread would do.
    fn perform(&mut self, effects: Vec<Effect>) {
        let mut queue = VecDeque::from(effects);
        queue.extend(self.state.resize(self.size.0, self.size.1));
        while let Some(effect) = queue.pop_front() {
            match effect {
                Effect::Analyse => {
                    let Some(desk) = self.state.desk() else { continue };
                    let (revision, map, day) = (desk.analysis_wanted(), desk.map().clone(), self.state.day);
                    let mut analysis = analysis::analyse(&map, day, &Unwatched).unwrap();
                    analysis::judge_stability(&map, day, &mut analysis.findings, &Unwatched).unwrap();
                    let (ids, edges) = network_of(&map, day);
                    let picture = arrange(ids.len(), &edges, &[], &Options::default(), &Unwatched);
                    let places: BTreeMap<_, _> = ids.into_iter().zip(picture.places).collect();
                    queue.extend(self.state.update(Message::Worked(Work::Placed(places))));
                    queue.extend(
                        self.state.update(Message::Worked(Work::Analysed(Box::new(Analysed { revision, analysis })))),
                    );
                }
                Effect::Measure => {
                    let Some(desk) = self.state.desk() else { continue };
                    let sheets = Sheets::of(desk.map(), self.state.day, &Unwatched).unwrap();
                    let number = desk.analysis_wanted();
                    queue.extend(self.state.update(Message::Worked(Work::Measured(number, Arc::new(sheets)))));
                }
                Effect::Compare => {
                    let Some(desk) = self.state.desk() else { continue };
                    let number = desk.variants.question();
                    let compared =
                        Compared::under(desk.variants.weighing(), desk.models_of(), self.state.day, &Unwatched)
                            .unwrap();
                    queue.extend(self.state.update(Message::Worked(Work::Compared(number, Arc::new(compared)))));
                }
                Effect::Weigh => {
                    let Some(desk) = self.state.desk() else { continue };
                    let Some((number, compared, weighing)) = desk.variants.to_weigh() else { continue };
                    let weighed = compared.weighed(&weighing, &Unwatched).unwrap();
                    queue.extend(self.state.update(Message::Worked(Work::Compared(number, Arc::new(weighed)))));
                }
                Effect::Preview => {
                    let Some((number, map)) = self.state.preview() else { continue };
                    let findings = analysis::findings(&map, self.state.day);
                    queue.extend(self.state.update(Message::Worked(Work::Previewed(number, findings))));
                }
                Effect::FindRemedies => {
                    let Some(desk) = self.state.desk() else { continue };
                    let Some((number, finding)) = desk.question() else { continue };
                    let remedies = analysis::remedies(desk.map(), &finding, self.state.day);
                    queue.extend(self.state.update(Message::Worked(Work::Helped(number, remedies))));
                }
                Effect::Suggest => {
                    let Some(window) = self.state.suggestions() else { continue };
                    let (number, map, wishes) = (window.number, window.map.clone(), self.state.wishes());
                    let found = querschnitt::variant::suggest(&map, self.state.day, &wishes, &Unwatched);
                    queue.extend(self.state.update(Message::Worked(Work::Suggested(number, Box::new(found)))));
                }
                Effect::StopSearch => {}
                Effect::FindWays => {
                    let (Some(window), Some(desk)) = (self.state.conflicts(), self.state.desk()) else { continue };
                    let Some(slot) = window.slot() else { continue };
                    let found = ways(desk.base(), slot, self.state.day, &self.state.words);
                    let found = Work::Ways(window.number, found);
                    queue.extend(self.state.update(Message::Worked(found)));
                }
                Effect::ReadVersions | Effect::CompareVersions | Effect::FollowRecord => {
                    for found in self.version_work(&effect) {
                        queue.extend(self.state.update(Message::Worked(found)));
                    }
                }
                Effect::Save { .. } => {
                    let desk = self.state.desk_mut().unwrap();
                    desk.document.save(desk.history.map(), SaveOptions::default()).unwrap();
                    self.state.was_saved();
                }
                Effect::Speak(language) => self.state.speak(language),
                Effect::Quit | Effect::Leave => self.left = true,
                Effect::OpenBuiltIn(name) => {
                    let document = querschnitt::store::built_in(name).unwrap();
                    queue.extend(self.state.open(document));
                }
                Effect::StartPage => self.state.start_page(Vec::new()),
                Effect::ReadOther(path) => {
                    // A file that is not there is refused by the driver with a sentence.
                    let Ok(document) = Document::open(&path) else { continue };
                    let name = path.file_stem().unwrap().to_string_lossy().into_owned();
                    queue.extend(self.state.make_variant_like(document.map(), &name));
                }
                Effect::SaveAs { .. } | Effect::Open(_) | Effect::Suspend | Effect::Join | Effect::LeaveRecovered => {}
            }
        }
    }

    /// What the threads would find out about the versions of the file.
    fn version_work(&mut self, effect: &Effect) -> Vec<Work> {
        let (archive, words) = (&mut self.archive, &self.state.words);
        let Some(desk) = self.state.desk() else { return Vec::new() };
        let versions = &desk.versions;
        let mut found = Vec::new();
        match effect {
            Effect::ReadVersions => {
                let (number, file) = (versions.repository.number(), desk.document.path());
                read_versions(number, file, archive, &Unwatched, &mut |work| found.push(work));
            }
            Effect::CompareVersions => {
                let told = |(old, new): (Arc<Map>, Arc<Map>)| changes(&old, &new, words);
                let told = desk.version_pair().map(told);
                found.extend(told.map(|told| Work::Changed(versions.changes.question(), told)));
            }
            _ => {
                let timeline = &versions.repository.timeline;
                let followed = |record: &Slot| Work::Followed(record.clone(), record_changes(timeline, record, words));
                found.extend(versions.of().map(followed));
            }
        }
        found
    }

    /// The map as it is now.
    pub fn map(&self) -> &Map {
        self.state.desk().unwrap().map()
    }

    /// The screen with its styles.
    pub fn buffer(&self) -> Buffer {
        let mut terminal = Terminal::new(TestBackend::new(self.size.0, self.size.1)).unwrap();
        terminal.draw(|frame| draw::frame(frame, &self.state)).unwrap();
        terminal.backend().buffer().clone()
    }

    /// The screen as text, without spaces at line ends.
    pub fn screen(&self) -> String {
        let buffer = self.buffer();
        let row = |y: u16| -> String {
            let cells = (0..buffer.area.width).filter_map(|x| buffer.cell((x, y)));
            let mut text = String::new();
            let mut skip = 0;
            for cell in cells {
                if skip > 0 {
                    skip -= 1;
                    continue;
                }
                text.push_str(cell.symbol());
                skip = unicode_width::UnicodeWidthStr::width(cell.symbol()).saturating_sub(1);
            }
            text.trim_end().to_owned()
        };
        (0..buffer.area.height).map(row).collect::<Vec<_>>().join("\n")
    }
}
