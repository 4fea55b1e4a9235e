//! Every pane follows what changed: the map, the day, the language, the size of the terminal.

use super::shown::{models_of, shown};
use super::versions::Made;
use super::{Desk, Seen, View};
use crate::map::{Day, Slot};
use crate::tui::draw::Areas;
use crate::view::contrast::{Against, node_of};
use crate::words::Words;

impl Desk {
    /// Brings every pane in line with the map, the day, the language and the size of the terminal.
    pub fn settle(&mut self, words: &Words, size: (u16, u16), day: Day, ascii: bool) {
        if self.selected.as_ref().is_some_and(|id| node_of(self.map(), self.against(), id).is_none()) {
            self.selected = None;
        }
        let areas = Areas::new(size.0, size.1, self.view, self.inspecting);
        let Self {
            history,
            document,
            model,
            past,
            latest,
            outline,
            matrix,
            network,
            findings,
            measures,
            variants,
            versions,
            inspector,
            selected,
            ..
        } = self;
        let seen = Seen {
            map: shown(model, past.as_deref(), history),
            against: model.contrast().map(|contrast| Against { base: models_of(past.as_deref(), history), contrast }),
            revision: history.revision(),
            past: past.as_ref().map(|past| past.commit.as_str()),
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
            View::Versions => {
                let (now, saved) = (history.map(), document.map());
                let made = Made { now, saved, is_unsaved: !history.is_saved(), revision: history.revision() };
                versions.settle(&made, words, areas.work);
            }
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
                View::Variants | View::Versions => None,
            };
            inspector.show(slot);
        }
        inspector.settle(&seen, self.inspecting, areas.inspector);
    }
}
