//! What measures and indicators are called, and what each says, in words a coordinator understands.

use std::borrow::Cow;

use super::Words;
use super::numbers::NOTHING;
use crate::analysis::{Direction, Indicator, Kind, Measure};

impl Words {
    /// The name of a measure with the term of art in brackets: „Partner (Grad)“.
    pub fn measure_name(&self, measure: &Measure) -> Cow<'_, str> {
        self.text(&message(measure))
    }

    /// The head of its column, a word.
    pub fn measure_short(&self, measure: &Measure) -> Cow<'_, str> {
        self.text(&format!("{}-short", message(measure)))
    }

    /// What it says, in one sentence.
    pub fn measure_help(&self, measure: &Measure) -> Cow<'_, str> {
        self.text(&format!("{}-help", message(measure)))
    }

    /// The name of an indicator.
    pub fn indicator_name(&self, indicator: &Indicator) -> Cow<'_, str> {
        self.text(&indicator_message(indicator))
    }

    /// Its name where there is little room.
    pub fn indicator_short(&self, indicator: &Indicator) -> Cow<'_, str> {
        self.text(&format!("{}-short", indicator_message(indicator)))
    }

    /// What it says, in one sentence.
    pub fn indicator_help(&self, indicator: &Indicator) -> Cow<'_, str> {
        self.text(&format!("{}-help", indicator_message(indicator)))
    }

    /// Which way an indicator is better.
    pub fn direction(&self, direction: Direction) -> Cow<'_, str> {
        self.text(match direction {
            Direction::Higher => "better-higher",
            Direction::Lower => "better-lower",
            Direction::None => "better-none",
        })
    }

    /// The value of an indicator: a share in percent, a whole number as it is, others with two decimals; a dash for none.
    pub fn indicator_value(&self, indicator: &Indicator, value: Option<f64>) -> String {
        let is_whole = value.is_none_or(|value| value.fract().abs() < 1e-9);
        self.measured(indicator.kind, value, if is_whole { 0 } else { 2 })
    }

    /// A number of a kind: shares as percentages, others with so many decimals; a dash where there is none.
    pub fn measured(&self, kind: Kind, number: Option<f64>, decimals: usize) -> String {
        match (kind, number) {
            (_, None) => NOTHING.to_owned(),
            (Kind::Share, Some(share)) => self.percent(share),
            (Kind::YesNo, Some(holds)) => {
                self.text(if holds > 0.0 { "measure-yes" } else { "measure-no" }).into_owned()
            }
            (_, Some(number)) => self.decimal(number, decimals),
        }
    }
}

fn message(measure: &Measure) -> String {
    format!("measure-{}-{}", measure.of.name(), measure.id.replace(['_', '.'], "-"))
}

fn indicator_message(indicator: &Indicator) -> String {
    format!("indicator-{}", indicator.id.replace('_', "-"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::{INDICATORS, MEASURES, Of};
    use crate::map::Language;

    #[test]
    fn every_measure_and_indicator_has_its_words() {
        for language in Language::ALL {
            let words = Words::new(*language);
            for measure in MEASURES {
                let stands_alone = measure.of == Of::Network;
                for end in ["", "-help", "-short"].iter().take(if stands_alone { 2 } else { 3 }) {
                    let id = format!("{}{end}", message(measure));
                    assert!(words.has(&id), "{id} in {language:?}");
                }
                assert!(stands_alone || words.measure_short(measure).chars().count() <= 14, "{}", message(measure));
            }
            for indicator in INDICATORS {
                for end in ["", "-short", "-help"] {
                    let id = format!("{}{end}", indicator_message(indicator));
                    assert!(words.has(&id), "{id} in {language:?}");
                }
            }
        }
    }
}
