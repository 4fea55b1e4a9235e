//! What the views of an open map ask of the threads, and what is done with the answers.

use std::sync::Arc;

use super::variants::Of;
use super::{Desk, View};
use crate::analysis::Finding;
use crate::map::{Day, Language, Map};
use crate::tui::work::Analysed;
use crate::view::history::Versions;
use crate::view::measures::Sheets;

impl Desk {
    /// The finding whose remedies are asked for, with the number of the question.
    pub fn question(&self) -> Option<(u64, Finding)> {
        Some((self.findings.question()?, self.latest.findings().get(self.findings.cursor)?.clone()))
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
    pub fn take_measures(&mut self, number: u64, sheets: Arc<Sheets>) {
        self.measures.take(number, sheets);
        if self.network.shade().is_some() {
            self.network.shade_by(self.measures.shade());
        }
    }

    /// Whether the base and its variants are to be compared: they are shown, and nobody asked for that yet.
    pub fn wants_comparison(&mut self, day: Day) -> bool {
        let past = self.past.as_ref().map(|past| past.commit.as_str());
        let of = Of::new(self.history.revision(), past, day);
        self.view == View::Variants && self.variants.wants(of)
    }

    /// Whether the repository is to be read under this number: its versions are shown, and nobody asked for that yet.
    pub fn wants_versions(&mut self, number: u64) -> bool {
        self.view == View::Versions && self.has_file() && self.versions.repository.wants_reading(number)
    }

    /// The two maps that the version with the cursor is about, the older first; none where one of them cannot be read.
    pub fn version_pair(&self) -> Option<(Arc<Map>, Arc<Map>)> {
        self.all_versions().pair(self.versions.stage()?, self.versions.span)
    }

    fn all_versions(&self) -> Versions<'_> {
        let (saved, timeline) = (self.document.map(), &self.versions.repository.timeline);
        Versions { now: self.history.map(), saved, timeline }
    }

    /// Whether it is to be worked out what the version with the cursor changed.
    pub fn wants_changes(&mut self) -> bool {
        let (stage, span) = (self.versions.stage(), self.versions.span);
        let is_there = stage.is_some_and(|stage| self.all_versions().has_pair(stage, span));
        self.view == View::Versions && is_there && self.versions.changes.wants()
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
}
