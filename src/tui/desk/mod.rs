//! An open map with its views: what each shows, where its cursor is.

mod findings;
mod inspector;
mod matrix;
mod matrix_window;
mod measures;
mod measures_window;
mod model;
mod network;
mod outline;
mod variants;
mod variants_window;

pub use findings::FindingsPane;
pub use inspector::{INSPECTOR_HEAD, InspectorPane, InspectorRow, What};
pub use matrix::{MatrixPane, indent};
pub use matrix_window::MatrixWindow;
pub use measures::{MeasuresPane, Place as MeasuresPlace};
pub use measures_window::{ColumnAt, Window};
pub use network::NetworkPane;
pub use outline::OutlinePane;
pub use variants::{Page as VariantsPage, VariantsPane};
pub use variants_window::Window as VariantsWindow;

use model::OpenModel;

use super::draw::Areas;
use super::place::Place;
use super::state::Motion;
use super::work::Analysed;
use crate::analysis::{Analysis, Finding};
use crate::edit::{History, Refusal, Revision};
use crate::map::{Action, Day, Id, Language, Map, Slot};
use crate::store::Document;
use crate::view::contrast::{Against, node_of};
use crate::view::measures::{Sheet, Sheets};
use crate::words::Words;

/// The views of an open map.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum View {
    /// The outline.
    Outline,
    /// The responsibility matrix.
    Matrix,
    /// The picture of the network.
    Network,
    /// The findings.
    Findings,
    /// The measures.
    Measures,
    /// The variants side by side.
    Variants,
}

impl View {
    /// Every view, in the order of their number keys.
    pub const ALL: &'static [Self] =
        &[Self::Outline, Self::Matrix, Self::Network, Self::Findings, Self::Measures, Self::Variants];

    /// The id of its name among the words.
    pub fn message(self) -> &'static str {
        match self {
            Self::Outline => "view-outline",
            Self::Matrix => "view-matrix",
            Self::Network => "view-network",
            Self::Findings => "view-findings",
            Self::Measures => "view-measures",
            Self::Variants => "view-variants",
        }
    }
}

/// An open map with its views.
pub struct Desk {
    /// The file.
    pub document: Document,
    /// The base as it is now, with what was done to it and can be undone.
    pub history: History,
    model: OpenModel,
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
    /// The inspector.
    pub inspector: InspectorPane,
    /// What was typed into quick entry and not taken.
    pub draft: String,
}

/// What every pane is made of.
pub(super) struct Seen<'a> {
    /// The map as it is now in the model that is open.
    pub(super) map: &'a Map,
    /// The base, where a variant is open.
    pub(super) against: Option<Against<'a>>,
    /// Which state of the base it is.
    pub(super) revision: Revision,
    /// The last finished analysis.
    pub(super) latest: &'a Latest,
    /// The language of the screen.
    pub(super) words: &'a Words,
    /// The day for which everything is judged.
    pub(super) day: Day,
    /// Whether only ASCII signs may be shown.
    pub(super) ascii: bool,
}

impl Seen<'_> {
    /// What a pane that was made of all this need not be made anew for.
    pub(super) fn mark(&self) -> Mark {
        Mark(self.latest.wanted, self.latest.revision, self.day, self.words.language())
    }
}

/// What a pane was made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Mark(u64, u64, Day, Language);

/// The last finished analysis, and whether a newer one is under way.
#[derive(Default)]
pub struct Latest {
    /// What was found; none before the first is done.
    pub analysis: Option<Analysis>,
    revision: u64,
    wanted: u64,
}

impl Latest {
    /// Whether what is shown is not of the map as it is now.
    pub fn is_old(&self) -> bool {
        self.revision != self.wanted
    }

    /// The findings; none before the first analysis is done.
    pub fn findings(&self) -> &[Finding] {
        self.analysis.as_ref().map_or(&[], |analysis| &analysis.findings)
    }
}

impl Desk {
    /// A map just opened.
    pub fn new(document: Document) -> Self {
        Self {
            history: History::new(document.map().clone()),
            document,
            model: OpenModel::default(),
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
            inspector: InspectorPane::default(),
            draft: String::new(),
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
        }
    }

    /// The map as it is now in the model that is open.
    pub fn map(&self) -> &Map {
        self.model.map().unwrap_or_else(|| self.history.map())
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

    /// Brings every pane in line with the map, the day, the language and the size of the terminal.
    pub fn settle(&mut self, words: &Words, size: (u16, u16), day: Day, ascii: bool) {
        if self.selected.as_ref().is_some_and(|id| node_of(self.map(), self.against(), id).is_none()) {
            self.selected = None;
        }
        let areas = Areas::new(size.0, size.1, self.view, self.inspecting);
        let Self {
            history,
            model,
            latest,
            outline,
            matrix,
            network,
            findings,
            measures,
            variants,
            inspector,
            selected,
            ..
        } = self;
        let seen = Seen {
            map: model.map().unwrap_or_else(|| history.map()),
            against: model.contrast().map(|contrast| Against { base: history.map(), contrast }),
            revision: history.revision(),
            latest,
            words,
            day,
            ascii,
        };
        outline.settle(&seen, areas.outline.height);
        if self.view == View::Outline || selected.is_none() {
            *selected = outline.selected_node().or_else(|| selected.take());
        }
        // A pane that is not in sight is brought in line when it comes into sight.
        match self.view {
            View::Matrix => matrix.settle(&seen, outline.all(), areas.work),
            View::Outline | View::Network => network.settle(&seen, selected.as_ref(), areas.work),
            View::Measures => measures.settle(&seen, latest.wanted, areas.work),
            View::Variants => variants.settle(&seen, areas.work),
            View::Findings => {}
        }
        findings.settle(&seen, areas.work.height);
        if !self.inspecting {
            let slot = match self.view {
                View::Outline => outline.selected_slot(),
                View::Matrix => matrix.selected_unit().map(Slot::Node),
                View::Network => selected.clone().map(Slot::Node),
                View::Findings => findings.subject().or_else(|| selected.clone()).map(Slot::Node),
                View::Measures => measures.slot(),
                View::Variants => None,
            };
            inspector.show(slot);
        }
        inspector.settle(&seen, self.inspecting, areas.inspector);
    }

    /// Looks at what is selected in the picture.
    pub(super) fn look_at_network(&mut self, day: Day) {
        let map = self.model.map().unwrap_or_else(|| self.history.map());
        self.network.look_at(map, day, &mut self.selected);
    }

    /// Moves the cursor of the list that has the keys.
    pub fn go(&mut self, motion: Motion, page: usize) {
        match self.place() {
            Place::Inspector => self.inspector.go(motion, page),
            Place::Findings => self.findings.go(motion, page),
            Place::Variants => self.variants.go(motion, page),
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
