//! The variants: how much each indicator counts, and the size of an office.

use super::{Said, State};
use crate::tui::effect::Effect;
use crate::variant::NoWeights;
use crate::view::variants::Weighing;

impl State {
    /// Lets the indicator of the row count more (1) or less (-1).
    pub fn weigh_figure(&mut self, by: i8) -> Vec<Effect> {
        let Some(pane) = self.desk().map(|desk| &desk.variants) else { return Vec::new() };
        let (Some(figure), Some(compared)) = (pane.figure(), &pane.compared) else { return Vec::new() };
        if !compared.criteria.ids.contains(&figure.id) {
            self.said = Said::Refused(self.words.text("said-no-criterion").into_owned());
            return Vec::new();
        }
        let weighing = pane.weighing().stepped(figure.id, by);
        if let Err(why) = compared.allows(&weighing) {
            let message = match why {
                NoWeights::TooMuch => "compare-too-much",
                NoWeights::TooLittle | NoWeights::NoRange(_) => "said-nothing-counts",
            };
            self.said = Said::Refused(self.words.text(message).into_owned());
            return Vec::new();
        }
        self.weigh(weighing)
    }

    /// Takes another exponent of the size, so many further on.
    pub fn step_exponent(&mut self, by: isize) -> Vec<Effect> {
        let weighing = self.desk().map(|desk| desk.variants.weighing().with_exponent(by));
        weighing.map(|weighing| self.weigh(weighing)).unwrap_or_default()
    }

    /// Lets every weighting be as likely as any other again, with the usual exponent.
    pub fn weigh_as_at_first(&mut self) -> Vec<Effect> {
        self.weigh(Weighing::default())
    }

    fn weigh(&mut self, weighing: Weighing) -> Vec<Effect> {
        let Some(desk) = self.desk_mut() else { return Vec::new() };
        let at_once = desk.variants.weigh(weighing);
        self.settle();
        if at_once { vec![Effect::Weigh] } else { Vec::new() }
    }
}
