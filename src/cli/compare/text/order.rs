//! What the order of the models depends on, told with bars.

use super::Teller;
use crate::cli::args::Compare;
use crate::cli::compare::sensitivity::Sensitivity;
use crate::cli::out::text_of;
use crate::variant::{Smaa, WhyLeftOut};
use crate::view::bar;

/// How long a bar for every weighting is.
const WIDTH: usize = 30;

/// How many themes of the central weights are told.
const TOLD: usize = 3;

impl Teller<'_> {
    pub(super) fn order(&self, sensitivity: &Sensitivity, verb: &Compare) -> String {
        if self.places().len() < 2 {
            return String::new();
        }
        let Some(smaa) = &sensitivity.smaa else {
            return format!("  {}\n", self.words.text("compare-order-nothing"));
        };
        let mut lines = vec![self.how(sensitivity, smaa, verb)];
        for (place, share) in self.places().zip(smaa.first()) {
            let bar = bar(share, WIDTH, self.ascii);
            lines.push(format!("{}  {}  {bar}", self.model(place), self.words.percent(share)));
            lines.push(format!("    {}", self.ranks(smaa, place)));
            lines.extend(self.central(sensitivity, smaa, place).map(|line| format!("    {line}")));
        }
        lines.extend(self.depends(sensitivity, smaa));
        lines.push(self.left_out(sensitivity));
        text_of(lines.into_iter().filter(|line| !line.is_empty()).map(|line| format!("  {line}")))
    }

    /// On what the shares rest.
    fn how(&self, sensitivity: &Sensitivity, smaa: &Smaa, verb: &Compare) -> String {
        let criteria = sensitivity.criteria.ids.len();
        let worlds = if verb.assumed { sensitivity.criteria.worlds() } else { 1 };
        let themes = sensitivity.criteria.by_theme(&vec![0.0; criteria]).len();
        let args = [
            ("draws", (smaa.draws as usize).into()),
            ("criteria", criteria.into()),
            ("themes", if themes == criteria { 0 } else { themes }.into()),
            ("worlds", worlds.into()),
        ];
        let mut how = self.words.with("compare-order-how", &args);
        for weight in &verb.weights {
            how = format!("{how} {}", self.words.bounds(&weight.id, weight.bounds));
        }
        how
    }

    fn ranks(&self, smaa: &Smaa, place: usize) -> String {
        let ranks = smaa.acceptability[place].iter().map(|&share| self.words.percent(share));
        self.words.with("compare-ranks", &[("ranks", ranks.collect::<Vec<_>>().join(" · ").into())])
    }

    /// What counts most in the weightings that make a model first.
    fn central(&self, sensitivity: &Sensitivity, smaa: &Smaa, place: usize) -> Option<String> {
        let central = smaa.central[place].as_ref()?;
        let mut weights = sensitivity.criteria.by_theme(central);
        weights.sort_by(|a, b| b.1.total_cmp(&a.1));
        let told = weights
            .iter()
            .take(TOLD)
            .map(|&(theme, weight)| format!("{} {}", self.words.theme(theme), self.words.percent(weight)));
        Some(self.words.with("compare-central", &[("weights", told.collect::<Vec<_>>().join("; ").into())]))
    }

    fn depends(&self, sensitivity: &Sensitivity, smaa: &Smaa) -> Option<String> {
        let depends = smaa.depends(&sensitivity.criteria)?;
        let [leader, other] = [depends.leader, depends.runner_up].map(|(place, _)| self.model(place));
        Some(self.words.depends(&depends, leader, other))
    }

    /// Indicators that could not be counted because they are not defined everywhere; what is the same or has no direction
    /// needs no word.
    fn left_out(&self, sensitivity: &Sensitivity) -> String {
        let undefined = sensitivity.criteria.left_out.iter().filter(|one| one.why == WhyLeftOut::Undefined);
        let names: Vec<String> = undefined.map(|one| self.words.indicator(one.id).into_owned()).collect();
        if names.is_empty() {
            return String::new();
        }
        self.words.with("compare-left-out", &[("indicators", names.join("; ").into())])
    }
}
