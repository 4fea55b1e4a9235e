//! What goes with a node or path that is removed, and who moves up.

use super::Teller;
use crate::map::{Id, Map, Node, Path};
use crate::words::Arg;

impl<'a> Teller<'a> {
    /// A node or path goes; at length with all that goes with it.
    pub(super) fn removed(&self, id: &'a Id) -> String {
        let text = self.say("remove", &[("name", self.subject(id))]);
        let node = self.names.map().and_then(|map: &'a Map| Some((map, map.node(id)?)));
        let details = match node {
            Some((map, node)) if !self.brief => self.gone_with(id, node, map),
            _ => Vec::new(),
        };
        self.detailed(text, &details)
    }

    fn gone_with(&self, id: &'a Id, node: &'a Node, map: &'a Map) -> Vec<String> {
        let is_field = node.as_field().is_some();
        let held = if is_field { map.responsibilities_of_field(id) } else { map.responsibilities_of_unit(id) };
        let held = held.iter().filter(|held| !self.is_gone(&held.unit) && !self.is_gone(&held.field)).count();
        let ties =
            map.ties_of(id).iter().filter(|tie| tie.partner(id).is_some_and(|partner| !self.is_gone(partner))).count();
        let counts = [("count-responsibilities", held), ("count-ties", ties)].into_iter().filter(|(_, n)| *n > 0);
        let counts: Vec<String> = counts.map(|(what, n)| self.words.with(what, &[("n", n.into())])).collect();
        let mut details = Vec::new();
        if !counts.is_empty() {
            details.push(self.words.with("action-gone-with", &[("what", self.words.all_of(&counts).into())]));
        }
        details.extend(self.moved_up(id, node, map));
        let stations = |path: &Path| path.steps.iter().any(|step| step.field == *id || step.unit.as_ref() == Some(id));
        let paths: Vec<&Id> = map.paths().filter(|(_, path)| stations(path)).map(|(path, _)| path).collect();
        if !paths.is_empty() {
            let what = if is_field { "action-gone-stations" } else { "action-gone-empty-stations" };
            details.push(self.words.with(what, &[("paths", self.list(paths))]));
        }
        details
    }

    /// Who was part of it and is part of its parent now.
    fn moved_up(&self, id: &'a Id, node: &'a Node, map: &'a Map) -> Option<String> {
        let children: Vec<&Id> = map.children(id).into_iter().filter(|child| !self.is_gone(child)).collect();
        let count = children.len();
        let mut args = vec![("names", self.list(children)), ("n", Arg::from(count))];
        let what = match node.part_of() {
            Some(parent) => {
                args.push(("under", self.name(parent)));
                "action-moved-up"
            }
            None => "action-moved-to-top",
        };
        (count > 0).then(|| self.words.with(what, &args))
    }
}
