//! An open map with its views: what each shows, where its cursor is.

mod findings;
mod inspector;
mod latest;
mod matrix;
mod matrix_window;
mod measures;
mod measures_window;
mod model;
mod network;
mod outline;
mod past;
mod rolled;
mod settle;
mod variants;
mod variants_window;
mod versions;
mod versions_window;
mod view;

pub use findings::FindingsPane;
pub use inspector::{INSPECTOR_HEAD, InspectorPane, InspectorRow, What};
pub use latest::Latest;
pub use matrix::{MatrixPane, indent};
pub use matrix_window::MatrixWindow;
pub use measures::{MeasuresPane, Place as MeasuresPlace};
pub use measures_window::{ColumnAt, Window};
pub use network::NetworkPane;
pub use outline::OutlinePane;
pub use past::Past;
pub use rolled::Rolled;
pub use variants::{Page as VariantsPage, VariantsPane};
pub use variants_window::Window as VariantsWindow;
pub use versions::{Reading, VersionsPane};
pub use versions_window::Window as VersionsWindow;

pub use view::View;

use latest::{Mark, Seen};
use model::OpenModel;

use super::place::Place;
use super::state::Motion;
use super::work::Analysed;
use crate::analysis::Finding;
use crate::edit::{History, Refusal};
use crate::map::{Action, Day, Id, Language, Map, Slot};
use crate::store::Document;
use crate::store::journal::Offer;
use crate::variant::Constraints;
use crate::view::changes::ChangeLine;
use crate::view::contrast::Against;
use crate::view::history::Versions;
use crate::view::measures::{Sheet, Sheets};
use crate::view::new_model::Dialogue;

/// An open map with its views.
pub struct Desk {
    /// The file.
    pub document: Document,
    /// The base as it is now, with what was done to it and can be undone.
    pub history: History,
    model: OpenModel,
    /// The version that is open instead of the map; it is only read.
    past: Option<Box<Past>>,
    /// The last finished analysis.
    pub latest: Latest,
    /// Which view is shown.
    pub view: View,
    /// Whether the inspector has the keys.
    pub inspecting: bool,
    /// The selected department, actor or field.
    pub selected: Option<Id>,
    /// The outline.
    pub outline: OutlinePane,
    /// The matrix.
    pub matrix: MatrixPane,
    /// The picture.
    pub network: NetworkPane,
    /// The findings.
    pub findings: FindingsPane,
    /// The measures.
    pub measures: MeasuresPane,
    /// The variants.
    pub variants: VariantsPane,
    /// The versions.
    pub versions: VersionsPane,
    /// The inspector.
    pub inspector: InspectorPane,
    /// What was typed into quick entry and not taken.
    pub draft: String,
    /// Whether another editor has the map open, so that it can only be read here.
    pub read_only: bool,
    /// What another session left, while it is offered.
    pub recovered: Option<Box<Offer>>,
    /// What was answered about an organisational model and not made.
    pub new_model: Option<Dialogue>,
    /// What suggestions are to leave alone.
    pub suggest_without: Constraints,
}

impl Desk {
    /// A map just opened.
    pub fn new(document: Document) -> Self {
        Self {
            history: History::new(document.map().clone()),
            document,
            model: OpenModel::default(),
            past: None,
            latest: Latest { wanted: 1, ..Latest::default() },
            view: View::Outline,
            inspecting: false,
            selected: None,
            outline: OutlinePane::default(),
            matrix: MatrixPane::default(),
            network: NetworkPane::default(),
            findings: FindingsPane::default(),
            measures: MeasuresPane::default(),
            variants: VariantsPane::default(),
            versions: VersionsPane::default(),
            inspector: InspectorPane::default(),
            draft: String::new(),
            read_only: false,
            recovered: None,
            new_model: None,
            suggest_without: Constraints::default(),
        }
    }

    /// The place that has the keys.
    pub fn place(&self) -> Place {
        match self.view {
            _ if self.inspecting => Place::Inspector,
            View::Outline if self.outline.search.is_some() => Place::Search,
            View::Outline => Place::Outline,
            View::Matrix => Place::Matrix,
            View::Network => Place::Network,
            View::Findings => Place::Findings,
            View::Measures => Place::Measures,
            View::Variants => Place::Variants,
            View::Versions => Place::Versions,
        }
    }

    /// The map that every view shows: the version that is open, or the map as it is now in the model that is open.
    pub fn map(&self) -> &Map {
        let past = self.past.as_ref().map(|past| &past.map);
        past.or_else(|| self.model.map()).unwrap_or_else(|| self.history.map())
    }

    /// The version that is open.
    pub fn past(&self) -> Option<&Past> {
        self.past.as_deref()
    }

    /// Opens a version to be read, or none; gives back the one that was open.
    pub fn open_past(&mut self, past: Option<Past>) -> Option<Box<Past>> {
        self.model.open(self.history.map(), None);
        self.latest.wanted += 1;
        std::mem::replace(&mut self.past, past.map(Box::new))
    }

    /// The base as it is now, whatever model is open.
    pub fn base(&self) -> &Map {
        self.history.map()
    }

    /// The base and what the variant that is open makes of it; none while the base is open.
    pub fn against(&self) -> Option<Against<'_>> {
        Some(Against { base: self.base(), contrast: self.model.contrast()? })
    }

    /// The variant that is open; none: the base is.
    pub fn variant(&self) -> Option<&Id> {
        self.model.id()
    }

    /// The variant that was open before the base, if it is still there.
    pub fn last_variant(&self) -> Option<&Id> {
        self.model.last().filter(|id| self.base().variant(id).is_some())
    }

    /// Opens a variant or, without one, the base: every view shows its map. Whether there is such a model.
    pub fn open_model(&mut self, id: Option<&Id>) -> bool {
        let opened = self.model.open(self.history.map(), id);
        if opened {
            self.past = None;
            self.latest.wanted += 1;
        }
        opened
    }

    /// What has to be done to the base so that these actions happen in the model that is open.
    ///
    /// # Errors
    /// Where an action does not fit the map of the model.
    pub fn recorded(&self, actions: Vec<Action>) -> Result<Vec<Action>, Refusal> {
        self.model.recorded(self.history.map(), actions)
    }

    /// Whether the map has changes that are not in its file. A sample or template just opened has none.
    pub fn is_unsaved(&self) -> bool {
        !self.history.is_saved()
    }

    /// How many steps are between the map and its file.
    pub fn unsaved_steps(&self) -> usize {
        self.history.steps_since_save().unwrap_or(0)
    }

    /// Whether the map has a file of its own.
    pub fn has_file(&self) -> bool {
        self.document.is_on_disk()
    }

    /// The file name to propose for a map that has none yet.
    pub fn file_proposal(&self) -> String {
        if self.has_file() {
            return self.document.path().display().to_string();
        }
        let title = self.map().settings().title.as_deref().unwrap_or("karte");
        format!("{}.ron", Id::from_name(title, "karte"))
    }

    /// The finding whose remedies are asked for, with the number of the question.
    pub fn question(&self) -> Option<(u64, Finding)> {
        Some((self.findings.question()?, self.latest.findings().get(self.findings.cursor)?.clone()))
    }

    /// How many findings are not accepted.
    pub fn open_findings(&self) -> usize {
        self.latest.findings().iter().filter(|finding| finding.accepted.is_none()).count()
    }

    /// Takes note that the map or the day changed: what was found in it may hold no longer.
    pub fn changed(&mut self) {
        self.model.follow(self.history.map());
        self.latest.wanted += 1;
    }

    /// The number of the analysis that is wanted now.
    pub fn analysis_wanted(&self) -> u64 {
        self.latest.wanted
    }

    /// Whether numbers of the map as it is now are to be worked out: they are shown, and nobody asked for them yet.
    pub fn wants_measures(&mut self) -> bool {
        let shown = self.view == View::Measures || self.network.shade().is_some();
        shown && self.measures.wants(self.latest.wanted)
    }

    /// Takes numbers, unless newer ones are there; a picture that shows them follows.
    pub fn take_measures(&mut self, number: u64, sheets: std::sync::Arc<Sheets>) {
        self.measures.take(number, sheets);
        if self.network.shade().is_some() {
            self.network.shade_by(self.measures.shade());
        }
    }

    /// Whether the base and its variants are to be compared: they are shown, and nobody asked for that yet.
    pub fn wants_comparison(&mut self, day: Day) -> bool {
        let revision = self.history.revision();
        self.view == View::Variants && self.variants.wants(revision, day)
    }

    /// Whether the repository is to be read under this number: its versions are shown, and nobody asked for that yet.
    pub fn wants_versions(&mut self, number: u64) -> bool {
        self.view == View::Versions && self.has_file() && self.versions.wants_reading(number)
    }

    /// Takes what the version of this question changed.
    pub fn take_changes(&mut self, number: u64, changes: Vec<ChangeLine>) {
        self.versions.take_changes(number, changes, self.history.map());
    }

    /// The two maps that the version with the cursor is about, the older first; none where one of them cannot be read.
    pub fn version_pair(&self) -> Option<(Map, Map)> {
        let (saved, timeline) = (self.document.map(), &self.versions.timeline);
        let versions = Versions { now: self.history.map(), saved, timeline };
        let (old, new) = versions.pair(self.versions.stage()?, self.versions.span)?;
        Some((old, new.clone()))
    }

    /// Whether it is to be worked out what the version with the cursor changed.
    pub fn wants_changes(&mut self) -> bool {
        self.view == View::Versions && self.versions.wants_changes()
    }

    /// Whether it is to be found out who changed the one record whose versions are shown.
    pub fn wants_record(&mut self, language: Language) -> bool {
        self.view == View::Versions && self.versions.wants_record(language)
    }

    /// Takes an analysis, unless a newer one is there.
    pub fn take(&mut self, analysed: Analysed) {
        if analysed.revision > self.latest.revision {
            self.latest.revision = analysed.revision;
            self.latest.analysis = Some(analysed.analysis);
        }
    }

    /// Takes the findings of a revision with what they hang on, while they are the ones shown.
    pub fn take_judged(&mut self, revision: u64, findings: Vec<Finding>) {
        if revision == self.latest.revision
            && let Some(analysis) = &mut self.latest.analysis
        {
            analysis.findings = findings;
        }
    }

    /// The record that commands are about: the one in the inspector, or of the row in the outline; else the selected node.
    pub fn subject(&self) -> Option<Slot> {
        let selected = || self.selected.clone().map(Slot::Node);
        match (self.inspecting, self.view) {
            (true, _) => match self.inspector.slot() {
                Some(slot @ (Slot::Node(_) | Slot::Path(_) | Slot::Programme(_))) => Some(slot.clone()),
                _ => selected(),
            },
            (false, View::Outline) => self.outline.selected_slot(),
            (false, _) => selected(),
        }
    }

    /// The same where it is a department, an actor or a field.
    pub fn subject_node(&self) -> Option<Id> {
        if let Some(Slot::Node(id)) = self.subject() { Some(id) } else { None }
    }

    /// Looks at what is selected in the picture.
    pub(super) fn look_at_network(&mut self, day: Day) {
        let past = self.past.as_ref().map(|past| &past.map);
        let map = past.or_else(|| self.model.map()).unwrap_or_else(|| self.history.map());
        self.network.look_at(map, day, &mut self.selected);
    }

    /// Moves the cursor of the list that has the keys.
    pub fn go(&mut self, motion: Motion, page: usize) {
        match self.place() {
            Place::Inspector => self.inspector.go(motion, page),
            Place::Findings => self.findings.go(motion, page),
            Place::Variants => self.variants.go(motion, page),
            Place::Versions => self.versions.go(motion, page),
            Place::Measures => {
                self.measures.go(motion, page);
                self.select_measured();
            }
            _ => self.outline.go(motion, page),
        }
    }

    /// The unit or field whose numbers have the cursor is the selected one.
    pub(super) fn select_measured(&mut self) {
        if let (Sheet::Units | Sheet::Keys | Sheet::Offices | Sheet::Fields, Some(id)) =
            (self.measures.sheet(), self.measures.ids().into_iter().next())
        {
            self.selected = Some(id);
        }
    }

    /// Selects a node and brings it into sight in every pane.
    pub fn select(&mut self, id: &Id) {
        self.selected = Some(id.clone());
        self.outline.reveal(&Slot::Node(id.clone()));
        self.matrix.reveal(id);
        self.measures.reveal(id);
    }
}
