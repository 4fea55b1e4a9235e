//! All that the editor knows at one moment. Messages change it, the frame is drawn from it.

mod answer;
mod ask;
mod click;
mod conflicts;
mod create;
mod day;
mod findings;
mod inspector;
mod matrix;
mod measures;
mod motion;
mod network;
mod new_model;
mod outline;
mod overlays;
mod perform;
mod quick;
mod recovery;
mod suggest;
mod suggest_without;
mod update;
mod variant_like;
mod variants;
mod variants_edit;
mod variants_weigh;
mod versions;

pub use motion::{Motion, keep_in_sight};
pub use perform::told_step;

use super::desk::{Desk, View};
use super::effect::Effect;
use super::key::Key;
use super::keymap::Keymap;
use super::overlay::Overlay;
use super::place::Place;
use super::start::StartPage;
use super::theme::Theme;
use crate::edit::When;
use crate::map::{Day, Language};
use crate::store::{Document, Recent};
use crate::words::Words;

/// The state of the editor.
pub struct State {
    /// The language of the screen.
    pub words: Words,
    /// The styles.
    pub theme: Theme,
    /// The keys.
    pub keymap: Keymap,
    /// The day for which everything is judged.
    pub day: Day,
    /// The day it is; the driver sets it.
    pub today: Day,
    /// When the message being dealt with came; the driver sets it.
    pub now: When,
    /// The size of the terminal in columns and rows.
    pub size: (u16, u16),
    /// What is open.
    pub screen: Screen,
    /// What lies over it, the topmost last.
    pub overlays: Vec<Overlay>,
    /// Keys that began a sequence.
    pub pending: Vec<Key>,
    /// What just happened.
    pub said: Said,
    /// How many searches for suggestions there were.
    pub searches: u64,
    /// How often a repository was read: no two readings have one number, whatever file is open.
    pub readings: u64,
}

/// What is open.
pub enum Screen {
    /// The start page.
    Start(StartPage),
    /// A map.
    Map(Box<Desk>),
}

/// The last line of the screen: what just happened.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Said {
    /// Nothing.
    #[default]
    Nothing,
    /// Something was done.
    Done(String),
    /// Something was refused, and why.
    Refused(String),
}

impl State {
    /// The editor on its start page; everything is judged as of today until another day is asked for.
    pub fn new(words: Words, theme: Theme, today: Day, recent: Vec<Recent>) -> Self {
        Self {
            keymap: Keymap::new(&words),
            words,
            theme,
            day: today,
            today,
            now: When::default(),
            size: (80, 24),
            screen: Screen::Start(StartPage::new(recent)),
            overlays: Vec::new(),
            pending: Vec::new(),
            said: Said::Nothing,
            searches: 0,
            readings: 0,
        }
    }

    /// The editor with a map open.
    #[must_use]
    pub fn with(mut self, document: Document) -> Self {
        self.open(document);
        self
    }

    /// The editor judging everything for a day.
    #[must_use]
    pub fn on(mut self, day: Day) -> Self {
        self.day = day;
        self
    }

    /// The open map with its views.
    pub fn desk(&self) -> Option<&Desk> {
        if let Screen::Map(desk) = &self.screen { Some(desk) } else { None }
    }

    /// The open map with its views, to change it.
    pub fn desk_mut(&mut self) -> Option<&mut Desk> {
        if let Screen::Map(desk) = &mut self.screen { Some(desk) } else { None }
    }

    /// The place that has the keys.
    pub fn place(&self) -> Place {
        match (self.overlays.last(), &self.screen) {
            (Some(overlay), _) => overlay.place(),
            (None, Screen::Start(_)) => Place::Start,
            (None, Screen::Map(desk)) => desk.place(),
        }
    }

    /// Opens a map and shows its outline.
    pub fn open(&mut self, document: Document) -> Vec<Effect> {
        self.overlays.clear();
        self.said = self.said_of_the_age_of(document.map());
        let open = document.map().conflicts().count();
        if open > 0 {
            self.said = Said::Done(self.words.with("said-conflicts-open", &[("n", open.into())]));
        }
        self.screen = Screen::Map(Box::new(Desk::new(document)));
        self.settle();
        vec![Effect::Analyse]
    }

    /// Goes to the start page.
    pub fn start_page(&mut self, recent: Vec<Recent>) {
        self.overlays.clear();
        self.screen = Screen::Start(StartPage::new(recent));
        self.said = Said::Nothing;
    }

    /// Speaks another language; the role letters change with it.
    pub fn speak(&mut self, language: Language) {
        self.words = Words::new(language);
        self.keymap = Keymap::new(&self.words);
        self.said = Said::Done(self.words.text("said-language").into_owned());
        self.settle();
    }

    /// Takes note of the terminal's size.
    pub fn resize(&mut self, width: u16, height: u16) -> Vec<Effect> {
        self.size = (width, height);
        self.settle();
        Vec::new()
    }

    /// Shows a view.
    pub fn show(&mut self, view: View) -> Vec<Effect> {
        let day = self.day;
        if let Some(desk) = self.desk_mut() {
            desk.view = view;
            desk.inspecting = false;
            desk.network.shade_by(None);
            if view == View::Network {
                desk.look_at_network(day);
            }
            if view == View::Versions {
                desk.versions.refresh();
            }
        }
        self.settle();
        // What was selected elsewhere is selected here.
        if let Some(desk) = self.desk_mut()
            && let Some(id) = desk.selected.clone()
        {
            desk.matrix.reveal(&id);
            desk.measures.reveal(&id);
        }
        self.settle();
        Vec::new()
    }

    /// Says that something was refused, and why.
    pub fn refuse(&mut self, why: String) {
        self.said = Said::Refused(why);
    }

    /// Takes note that the map was saved.
    pub fn was_saved(&mut self) {
        let text = self.words.text("said-saved").into_owned();
        if let Some(desk) = self.desk_mut() {
            desk.history.mark_saved();
            desk.behind = false;
            desk.versions.saved();
        }
        self.said = Said::Done(text);
    }

    /// Brings rows, cursors and scroll positions in line with the map, the day, the language and the size.
    pub(super) fn settle(&mut self) {
        let (words, size, day, ascii) = (&self.words, self.size, self.day, self.theme.ascii);
        if let Screen::Map(desk) = &mut self.screen {
            desk.settle(words, size, day, ascii);
        }
    }
}
