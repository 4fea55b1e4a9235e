//! The variants side by side: which table, which model, and whether a newer comparison is under way.

use std::sync::Arc;

use ratatui::layout::{Position, Rect};

use super::Seen;
use super::variants_window::Window;
use crate::edit::Revision;
use crate::map::{Day, Id, Language};
use crate::tui::state::{Motion, keep_in_sight};
use crate::view::variants::{
    Compared, FigureRow, FindingRow, ProfileRow, Standing, StepRow, Weighing, crossing_sentences, dependence,
    exchanged, standings, steps,
};

/// The tables of the variants.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Page {
    /// The indicators of all models.
    #[default]
    Figures,
    /// Where the models stand in each concern.
    Profile,
    /// The findings that come and go with the chosen one.
    Findings,
    /// What the chosen one does.
    Steps,
}

impl Page {
    /// Every table, in order.
    pub const ALL: &'static [Self] = &[Self::Figures, Self::Profile, Self::Findings, Self::Steps];

    /// The id of its name among the words.
    pub fn message(self) -> &'static str {
        match self {
            Self::Figures => "variants-figures",
            Self::Profile => "variants-profile",
            Self::Findings => "variants-findings",
            Self::Steps => "variants-steps",
        }
    }
}

/// What a comparison is of: a state of the map, or an earlier version by its commit, on a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Of {
    now: Revision,
    past: Option<String>,
    day: Day,
}

impl Of {
    /// The map as it is now, or the version that is open instead of it.
    pub(super) fn new(now: Revision, past: Option<&str>, day: Day) -> Self {
        Self { now, past: past.map(str::to_owned), day }
    }
}

/// The variants as they are shown.
#[derive(Default)]
pub struct VariantsPane {
    /// The last finished comparison; none before the first is done.
    pub compared: Option<Arc<Compared>>,
    /// The table shown.
    pub page: Page,
    /// The place of the chosen model.
    pub column: usize,
    /// The row with the cursor.
    pub row: usize,
    /// The first row in sight.
    pub scroll: usize,
    /// The indicators.
    pub figures: Vec<FigureRow>,
    /// Where the models stand in each concern and its indicators.
    pub profile: Vec<ProfileRow>,
    /// The findings that come and go with the chosen model.
    pub findings: Vec<FindingRow>,
    /// The steps of the chosen model.
    pub steps: Vec<StepRow>,
    /// How each model stands.
    pub standings: Vec<Standing>,
    /// What the order depends on.
    pub dependence: Option<String>,
    /// Where two models change places in what coordination costs.
    pub crossings: Vec<String>,
    /// How much each indicator counts, as the person set it.
    weighing: Weighing,
    /// Where everything is.
    pub window: Window,
    /// The chosen variant, so that it stays chosen while others come and go.
    on: Option<Id>,
    /// The variant to be chosen when the next comparison is there.
    next: Option<Id>,
    /// What the comparison is of, what was last asked for under which number, and what is shown now.
    finished: Option<Of>,
    asked: Option<Of>,
    wanted: Option<Of>,
    number: u64,
    made_of: Option<(u64, Language, usize)>,
}

impl VariantsPane {
    /// Whether the comparison is not of the map and the day as they are now.
    pub fn is_old(&self) -> bool {
        self.compared.is_some() && self.finished != self.wanted
    }

    /// The number of the last question.
    pub fn question(&self) -> u64 {
        self.number
    }

    /// Whether a comparison is to be asked for; each is asked for once.
    pub(super) fn wants(&mut self, of: Of) -> bool {
        let wanted = Some(of);
        let wants = self.asked != wanted;
        if wants {
            self.asked = wanted;
            self.number += 1;
        }
        wants
    }

    /// What is to be weighed anew, and how, under the number of the last question.
    pub fn to_weigh(&self) -> Option<(u64, Arc<Compared>, Weighing)> {
        Some((self.number, self.compared.clone()?, self.weighing.clone()))
    }

    /// How the models are weighed.
    pub fn weighing(&self) -> &Weighing {
        &self.weighing
    }

    /// Weighs otherwise from now on; whether what is there can be weighed anew at once. Where a comparison is under way, it is
    /// asked for again.
    pub(in crate::tui) fn weigh(&mut self, weighing: Weighing) -> bool {
        self.weighing = weighing;
        let is_done = self.compared.is_some() && self.finished == self.asked;
        if is_done {
            self.number += 1;
        } else {
            self.asked = None;
        }
        is_done
    }

    /// The indicator of the row with the cursor.
    pub fn figure(&self) -> Option<&FigureRow> {
        self.figures.get(self.row).filter(|_| self.page == Page::Figures)
    }

    /// Takes the answer to the last question.
    pub(in crate::tui) fn take(&mut self, number: u64, compared: Arc<Compared>) {
        if number == self.number {
            self.finished = self.asked.clone();
            self.compared = Some(compared);
            self.made_of = None;
            if let Some(next) = self.next.take() {
                self.on = Some(next);
            }
        }
    }

    pub(super) fn settle(&mut self, seen: &Seen, area: Rect) {
        self.wanted = Some(Of::new(seen.revision, seen.past, seen.day));
        let Some(compared) = self.compared.clone() else { return };
        if self.made_of.is_none() {
            self.column = compared.place(self.on.as_ref()).unwrap_or(0);
        }
        self.column = self.column.min(compared.columns.len().saturating_sub(1));
        let made_of = Some((self.number, seen.words.language(), self.column));
        if self.made_of != made_of {
            self.made_of = made_of;
            self.on = compared.columns.get(self.column).and_then(|column| column.id()).cloned();
            let on = self.figure().map(|figure| figure.id);
            self.figures = compared.figures(seen.words);
            let row = on.and_then(|id| self.figures.iter().position(|figure| figure.id == id));
            self.row = row.unwrap_or(self.row);
            self.profile = compared.profile(seen.words);
            self.findings = exchanged(&compared, self.column, seen.words);
            self.steps = steps(&compared, self.column, seen.words);
            self.standings = standings(&compared, seen.words);
            self.dependence = dependence(&compared, seen.words);
            self.crossings = crossing_sentences(&compared, seen.words);
        }
        let bars = matches!(self.page, Page::Figures | Page::Profile);
        self.window = Window::new(area, compared.columns.len(), self.column, self.window.first, bars);
        self.row = self.row.min(self.count().saturating_sub(1));
        self.scroll = keep_in_sight(self.scroll, self.row, usize::from(self.window.list.height), self.count());
    }

    /// Chooses a variant that is new, as soon as it is compared.
    pub(in crate::tui) fn choose(&mut self, id: Id) {
        self.next = Some(id);
    }

    /// How many rows the table has.
    pub fn count(&self) -> usize {
        match self.page {
            Page::Figures => self.figures.len(),
            Page::Profile => self.profile.len(),
            Page::Findings => self.findings.len(),
            Page::Steps => self.steps.len(),
        }
    }

    /// The chosen variant; none for the base.
    pub fn chosen(&self) -> Option<&Id> {
        self.on.as_ref()
    }

    /// The step with the cursor.
    pub fn step(&self) -> Option<&StepRow> {
        self.steps.get(self.row).filter(|_| self.page == Page::Steps)
    }

    pub(super) fn go(&mut self, motion: Motion, page: usize) {
        self.row = motion.from(self.row, self.count(), page);
    }

    /// Chooses another model.
    pub(in crate::tui) fn go_across(&mut self, motion: Motion) {
        let models = self.compared.as_ref().map_or(0, |compared| compared.columns.len());
        self.column = motion.from(self.column, models, 3);
    }

    /// Shows the table that stands so many further on, around at the ends.
    pub(in crate::tui) fn turn(&mut self, by: isize) {
        let all = Page::ALL;
        let now = all.iter().position(|&page| page == self.page).unwrap_or(0);
        let length = isize::try_from(all.len()).unwrap_or(1);
        let next = (isize::try_from(now).unwrap_or(0) + by).rem_euclid(length);
        self.page = all.get(usize::try_from(next).unwrap_or(0)).copied().unwrap_or_default();
        (self.row, self.scroll) = (0, 0);
    }

    /// Puts the cursor where it was clicked.
    pub(in crate::tui) fn click(&mut self, at: Position) {
        let models = self.compared.as_ref().map_or(0, |compared| compared.columns.len());
        let window = &self.window;
        if window.list.contains(at) {
            let row = self.scroll + usize::from(at.y - window.list.y);
            self.row = row.min(self.count().saturating_sub(1));
        }
        if self.page == Page::Figures && (window.list.contains(at) || window.head.contains(at)) {
            let clicked = window.columns(models).find(|(_, x)| (*x..*x + window.width).contains(&at.x));
            self.column = clicked.map_or(self.column, |(place, _)| place);
        }
    }
}
