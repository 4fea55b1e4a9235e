//! An open map with its views: what each shows, where its cursor is.

mod asking;
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
mod pointed;
mod rolled;
mod settle;
mod shown;
mod variants;
mod variants_window;
mod versions;
mod versions_changes;
mod versions_repository;
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
pub use versions::VersionsPane;
pub use versions_changes::ChangesPane;
pub use versions_repository::{Reading, Repository};
pub use versions_window::Window as VersionsWindow;

pub use view::View;

use latest::{Mark, Seen};
use model::OpenModel;

use super::place::Place;
use super::state::Motion;
use crate::edit::History;
use crate::map::{Day, Id, Slot};
use crate::store::journal::Offer;
use crate::store::{Document, SaveOptions};
use crate::variant::Constraints;
use crate::view::changes::ChangeLine;
use crate::view::measures::Sheet;
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
    /// What saves may do to the file, because the person agreed to it.
    pub agreed: SaveOptions,
    /// Whether another editor has the map open, so that it can only be read here.
    pub read_only: bool,
    /// Whether someone else changed the file since it was read or saved.
    pub behind: bool,
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
            agreed: SaveOptions::default(),
            read_only: false,
            behind: false,
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

    /// How many findings are not accepted.
    pub fn open_findings(&self) -> usize {
        self.latest.findings().iter().filter(|finding| finding.accepted.is_none()).count()
    }

    /// Takes what the version of this question changed.
    pub fn take_changes(&mut self, number: u64, changes: Vec<ChangeLine>) {
        self.versions.take_changes(number, changes, self.history.map());
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
        let map = shown::shown(&self.model, self.past.as_deref(), &self.history);
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
