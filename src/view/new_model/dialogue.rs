//! The dialogue: where one is, what was answered, what comes next. Nothing answered is lost by going back.

use std::collections::BTreeMap;

use super::draft::Draft;
use super::list::List;
use super::made;
use super::page::Page;
use super::rows::rows;
use crate::map::{Action, Day, Id, Map, Variant};
use crate::variant::{ARCHETYPES, Answers, Archetype, Asks, Question, Unfit};
use crate::words::Words;

/// Where one is.
#[derive(Debug, Clone)]
pub enum Stage {
    /// Choosing one of the models.
    Models,
    /// Choosing among what a question offers.
    List(&'static Question, List),
    /// Typing the answer to a question.
    Text(&'static Question, String),
    /// Reading what would be made, scrolled down by so many lines.
    Page(Page, usize),
}

/// The dialogue about one map.
#[derive(Debug, Clone)]
pub struct Dialogue {
    map: Map,
    from: Option<Id>,
    day: Day,
    model: usize,
    stage: Stage,
    drafts: BTreeMap<(&'static str, &'static str), Draft>,
    actions: Vec<Action>,
    problem: Option<String>,
}

impl Dialogue {
    /// The dialogue about a map: that of the variant `from` which the new one starts from, else the base. `day` is the
    /// day from which a temporary model runs.
    pub fn new(map: Map, from: Option<Id>, day: Day) -> Self {
        let drafts = BTreeMap::new();
        Self { map, from, day, model: 0, stage: Stage::Models, drafts, actions: Vec::new(), problem: None }
    }

    /// The same answers, for a map that may have changed since.
    #[must_use]
    pub fn resumed(self, map: Map, from: Option<Id>, day: Day) -> Self {
        Self { map, from, day, stage: Stage::Models, problem: None, ..self }
    }

    /// Where one is.
    pub fn stage(&self) -> &Stage {
        &self.stage
    }

    /// The variant that the new one starts from.
    pub fn from(&self) -> Option<&Id> {
        self.from.as_ref()
    }

    /// The model that is chosen or has the cursor.
    pub fn model(&self) -> &'static Archetype {
        // The place is kept within the table.
        ARCHETYPES.get(self.model).unwrap_or(&ARCHETYPES[0])
    }

    /// Why it does not go on.
    pub fn problem(&self) -> Option<&str> {
        self.problem.as_deref()
    }

    /// The number of the question, from 1, and how many are asked after the answers so far.
    pub fn progress(&self, words: &Words) -> Option<(usize, usize)> {
        let question = self.question()?;
        let answers = self.answers(words);
        let asked = self.asked(&answers);
        Some((asked.iter().position(|other| other.id == question.id)? + 1, asked.len()))
    }

    fn asked(&self, answers: &Answers) -> Vec<&'static Question> {
        self.model().questions.iter().filter(|question| question.is_asked(answers)).collect()
    }

    /// The question that is asked now.
    pub fn question(&self) -> Option<&'static Question> {
        if let Stage::List(question, _) | Stage::Text(question, _) = self.stage { Some(question) } else { None }
    }

    /// The rows that a cursor goes about in, or the lines that scroll: their number is the caller's to know on the page.
    pub fn rows(&self) -> usize {
        match &self.stage {
            Stage::Models => ARCHETYPES.len(),
            Stage::List(_, list) => list.count(),
            Stage::Text(..) => 0,
            Stage::Page(..) => usize::MAX / 2,
        }
    }

    /// The row with the cursor, or the first line in sight.
    pub fn cursor(&self) -> usize {
        match &self.stage {
            Stage::Models => self.model,
            Stage::List(_, list) => list.cursor(),
            Stage::Text(..) => 0,
            Stage::Page(_, scroll) => *scroll,
        }
    }

    /// Puts the cursor on a row; on the page: scrolls to a line.
    pub fn point(&mut self, row: usize) {
        match &mut self.stage {
            Stage::Models => self.model = row.min(ARCHETYPES.len() - 1),
            Stage::List(_, list) => list.point(row),
            Stage::Text(..) => {}
            Stage::Page(_, scroll) => *scroll = row,
        }
    }

    /// What was typed so far: the answer, or what narrows a list.
    pub fn typed(&self) -> &str {
        match &self.stage {
            Stage::List(_, list) => list.filter(),
            Stage::Text(_, text) => text,
            Stage::Models | Stage::Page(..) => "",
        }
    }

    /// Takes what was typed.
    pub fn retype(&mut self, typed: &str) {
        self.problem = None;
        match &mut self.stage {
            Stage::List(_, list) => list.narrow(typed),
            Stage::Text(_, text) => typed.clone_into(text),
            Stage::Models | Stage::Page(..) => {}
        }
    }

    /// Ticks the row with the cursor, or takes the tick away.
    pub fn toggle(&mut self) {
        self.problem = None;
        if let Stage::List(_, list) = &mut self.stage {
            list.toggle();
        }
    }

    /// More or fewer posts for the row with the cursor, by half posts.
    pub fn add_posts(&mut self, steps: f64) {
        self.problem = None;
        if let Stage::List(_, list) = &mut self.stage {
            list.add_posts(steps);
        }
    }

    /// One step on: the chosen model's first question, the next one, the page, and at last the variant.
    pub fn forward(&mut self, words: &Words) -> Option<Variant> {
        self.problem = None;
        match &self.stage {
            Stage::Models => self.ask_after(None, words),
            Stage::List(question, _) | Stage::Text(question, _) => {
                let question = *question;
                self.keep();
                match self.fault(question, words) {
                    Some(problem) => self.problem = Some(problem),
                    None => self.ask_after(Some(question), words),
                }
            }
            Stage::Page(..) if self.actions.is_empty() => {
                self.problem = Some(words.text("new-model-nothing").into_owned());
            }
            Stage::Page(..) => {
                let (answers, actions) = (self.answers(words), self.actions.clone());
                return Some(made::made(self.model(), &answers, actions, self.from.clone(), words));
            }
        }
        None
    }

    /// One step back, with all that was answered kept; `false` where there is none before this.
    pub fn back(&mut self, words: &Words) -> bool {
        self.problem = None;
        self.keep();
        let answers = self.answers(words);
        let asked = self.asked(&answers);
        let before = match (&self.stage, self.question()) {
            (Stage::Models, _) => return false,
            (Stage::Page(..), _) => asked.last(),
            (_, Some(now)) => {
                asked.iter().position(|question| question.id == now.id).and_then(|at| asked.get(at.checked_sub(1)?))
            }
            (_, None) => None,
        };
        match before {
            Some(question) => self.ask(question, words),
            None => self.stage = Stage::Models,
        }
        true
    }

    /// Keeps the answer as it is now.
    fn keep(&mut self) {
        let (question, draft) = match &self.stage {
            Stage::List(question, list) => (question, list.draft()),
            Stage::Text(question, text) => (question, Draft { text: text.clone(), ..Draft::default() }),
            Stage::Models | Stage::Page(..) => return,
        };
        self.drafts.insert((self.model().id, question.id), draft);
    }

    /// Why a question's answer is not taken.
    fn fault(&self, question: &Question, words: &Words) -> Option<String> {
        let draft = self.drafts.get(&(self.model().id, question.id)).cloned().unwrap_or_default();
        if let Err(error) = draft.answer(question, words) {
            return Some(error.sentence(words));
        }
        let unfit = question.check(&self.map, &self.answers(words)).err()?;
        Some(words.unfit(&unfit, &self.map).to_string())
    }

    /// The answers so far; what was left open, or cannot be read, is none.
    fn answers(&self, words: &Words) -> Answers {
        let model = self.model();
        let answer = |answers: Answers, question: &Question| {
            let draft = self.drafts.get(&(model.id, question.id)).filter(|_| question.is_asked(&answers));
            match draft.and_then(|draft| draft.answer(question, words).ok().flatten()) {
                Some(answer) => answers.with(question.id, answer),
                None => answers,
            }
        };
        model.questions.iter().fold(Answers::default(), answer)
    }

    /// Asks what comes after a question, or shows the page.
    fn ask_after(&mut self, question: Option<&Question>, words: &Words) {
        let answers = self.answers(words);
        let asked = self.asked(&answers);
        let next =
            question.and_then(|question| asked.iter().position(|other| other.id == question.id)).map_or(0, |at| at + 1);
        match asked.get(next) {
            Some(question) => self.ask(question, words),
            None => self.show_page(words),
        }
    }

    fn ask(&mut self, question: &'static Question, words: &Words) {
        let key = (self.model().id, question.id);
        let draft = self.drafts.get(&key).cloned().unwrap_or_else(|| self.proposed(question, words));
        self.stage = match question.asks {
            Asks::Text | Asks::Posts | Asks::Day => Stage::Text(question, draft.text),
            asks => Stage::List(question, List::new(rows(&self.map, question, words), asks, &draft)),
        };
    }

    /// What a question that was not answered yet begins with.
    fn proposed(&self, question: &Question, words: &Words) -> Draft {
        let proposal = made::proposed(self.model(), question, &self.map, self.day, &self.answers(words), words);
        proposal.map(|answer| Draft::from_answer(&answer, words)).unwrap_or_default()
    }

    fn show_page(&mut self, words: &Words) {
        match self.model().actions(&self.map, &self.answers(words)) {
            Ok(actions) => {
                self.stage = Stage::Page(Page::new(self.model(), &actions, &self.map, words), 0);
                self.actions = actions;
            }
            Err(unfit) => {
                self.problem = Some(words.unfit(&unfit, &self.map).to_string());
                self.ask_again(&unfit, words);
            }
        }
    }

    /// Goes to the question that an answer is missing to.
    fn ask_again(&mut self, unfit: &Unfit, words: &Words) {
        if let Some(question) = self.model().questions.iter().find(|question| Some(question.id) == unfit.question()) {
            self.ask(question, words);
        }
    }
}
