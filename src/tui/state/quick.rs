//! Quick entry: read anew with every key, completed, taken.

use super::{Screen, State};
use crate::edit;
use crate::map::Map;
use crate::tui::effect::Effect;
use crate::tui::overlay::{Overlay, Quick};
use crate::view::find::Names;
use crate::view::quick::{Setting, read};
use crate::words::Letters;

impl State {
    /// Opens quick entry with what was typed there before and not taken.
    pub fn open_quick(&mut self) -> Vec<Effect> {
        let draft = self.desk().map(|desk| desk.draft.clone()).unwrap_or_default();
        self.overlays.push(Overlay::Quick(Quick::new(&draft)));
        self.reread_quick()
    }

    /// Reads the sentence as it is now, and asks what it would change among the findings.
    pub(super) fn reread_quick(&mut self) -> Vec<Effect> {
        let words = &self.words;
        let (Some(Overlay::Quick(quick)), Screen::Map(desk)) = (self.overlays.last_mut(), &self.screen) else {
            return Vec::new();
        };
        let names = Names::new(desk.map());
        let setting = Setting {
            map: desk.map(),
            names: &names,
            lexicon: &quick.lexicon,
            words,
            letters: Letters::Own,
            selected: desk.selected.as_ref(),
        };
        quick.reading = read(&setting, quick.field.text(), quick.field.cursor());
        quick.number += 1;
        (quick.cursor, quick.findings) = (0, None);
        if quick.reading.actions.is_empty() { Vec::new() } else { vec![Effect::Preview] }
    }

    /// The map as the sentence would leave it, with the number of the reading.
    pub fn preview(&self) -> Option<(u64, Map)> {
        let (Some(Overlay::Quick(quick)), Some(desk)) = (self.overlays.last(), self.desk()) else { return None };
        let mut map = desk.map().clone();
        edit::compile(&quick.reading.actions, &map).and_then(|edit| edit.apply(&mut map)).ok()?;
        Some((quick.number, map))
    }

    /// Puts the completion with the cursor into the sentence.
    pub fn complete_quick(&mut self) -> Vec<Effect> {
        if let Some(Overlay::Quick(quick)) = self.overlays.last_mut()
            && let Some(completion) = quick.reading.completions.get(quick.cursor).cloned()
        {
            quick.field.replace(completion.replace, &completion.with);
            return self.reread_quick();
        }
        Vec::new()
    }

    /// Does what the sentence says; one that is not understood stays open and says why.
    pub(super) fn take_quick(&mut self, quick: Quick) -> Vec<Effect> {
        let actions = quick.reading.actions.clone();
        let nothing_to_do = actions.is_empty();
        let done = if quick.reading.problems.is_empty() { self.try_perform(actions) } else { Ok(Vec::new()) };
        match done {
            Ok(effects) if !nothing_to_do => {
                if let Some(desk) = self.desk_mut() {
                    desk.draft.clear();
                }
                effects
            }
            Ok(_) => {
                self.overlays.push(Overlay::Quick(quick));
                Vec::new()
            }
            Err(why) => {
                self.refuse(why);
                self.overlays.push(Overlay::Quick(quick));
                Vec::new()
            }
        }
    }
}
