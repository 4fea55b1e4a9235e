//! What is read before the variant is made: its steps in words, what speaks for and against it, where it was tried, who
//! decides.

use crate::map::{Action, Map};
use crate::variant::Archetype;
use crate::view::fit;
use crate::words::Words;

/// The page before a variant is made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    /// What it does, a sentence a step.
    pub steps: Vec<String>,
    /// Heads with their texts.
    pub sections: Vec<(String, String)>,
    head: String,
    nothing: String,
}

/// One line of the page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PageLine {
    /// Between two sections.
    Empty,
    /// A head.
    Head(String),
    /// Text below a head.
    Text(String),
}

impl Page {
    /// The page of a model, whose actions were written for this map.
    pub(super) fn new(model: &Archetype, actions: &[Action], map: &Map, words: &Words) -> Self {
        let text = words.archetype(model);
        let head = |id: &str| words.text(id).into_owned();
        Self {
            steps: words.each_done(actions, map),
            sections: vec![
                (head("new-model-for"), text.pro),
                (head("new-model-against"), text.con),
                (head("new-model-cases"), text.cases),
                (String::new(), text.who_decides),
                (String::new(), text.no_verdict),
            ],
            head: words.with("new-model-steps", &[("n", actions.len().into())]),
            nothing: head("new-model-nothing"),
        }
    }

    /// The lines of the page in this width, in cells.
    pub fn lines(&self, width: usize) -> Vec<PageLine> {
        let mut lines = vec![PageLine::Head(self.head.clone())];
        let digits = self.steps.len().to_string().len();
        for (number, step) in self.steps.iter().enumerate() {
            let mut mark = format!("{:>digits$}. ", number + 1);
            let indent = " ".repeat(mark.len());
            for line in fit::wrap(step, width.saturating_sub(mark.len())) {
                lines.push(PageLine::Text(format!("{mark}{line}")));
                mark.clone_from(&indent);
            }
        }
        if self.steps.is_empty() {
            lines.extend(fit::wrap(&self.nothing, width).into_iter().map(PageLine::Text));
        }
        for (head, text) in &self.sections {
            lines.push(PageLine::Empty);
            if !head.is_empty() {
                lines.push(PageLine::Head(head.clone()));
            }
            lines.extend(fit::wrap(text, width).into_iter().map(PageLine::Text));
        }
        lines
    }
}
