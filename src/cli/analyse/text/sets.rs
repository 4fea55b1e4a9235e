//! Units that together matter most, and the ties of the offices.

use super::Teller;
use crate::analysis::{Family, Measures};
use crate::cli::out::text_of;
use crate::cli::table::Table;
use crate::map::Id;

impl Teller<'_> {
    /// Bus factor, key players and core, a line each.
    pub(super) fn sets(&self) -> String {
        let tells = |family| move |_: &&Measures| self.tells(family);
        let measures = Some(self.measures);
        let fewest = measures.filter(tells(Family::BusFactor)).and_then(|m| m.bus_factor.as_ref());
        let fewest = fewest.map(|found| self.set("analyse-bus-factor", &found.units, found.units.len() as f64));
        let players = measures.filter(tells(Family::KeyPlayers)).and_then(|m| m.key_players.as_ref());
        let players = players.into_iter().flat_map(|sets| sets.named()).filter_map(|(set, name)| {
            let set = set?;
            Some(self.set(&format!("analyse-{}", name.replace(['.', '_'], "-")), &set.units, set.value))
        });
        let core = measures.filter(tells(Family::CorePeriphery)).and_then(|m| m.core.as_ref()?.as_ref());
        let core = core.map(|core| self.set("analyse-core", &core.units, core.correlation));
        text_of(fewest.into_iter().chain(players).chain(core))
    }

    fn set(&self, message: &str, units: &[Id], value: f64) -> String {
        let told = [("units", self.names(units).into()), ("value", self.words.number(value).into())];
        format!("  {}", self.words.with(message, &told))
    }

    /// External and internal ties of each office.
    pub(super) fn offices(&self) -> String {
        let Some(offices) = self.measures.offices.as_ref().filter(|_| self.tells(Family::Offices)) else {
            return String::new();
        };
        let heads =
            ["analyse-column-office", "analyse-column-external", "analyse-column-internal", "analyse-column-ei"];
        let mut table = Table::new(heads.map(|head| self.words.text(head).into_owned()).to_vec());
        for (office, ties) in offices.offices.iter().zip(&offices.ties.groups) {
            table.row(vec![
                self.name(office).into_owned(),
                self.words.count(ties.external as usize),
                self.words.count(ties.internal as usize),
                ties.index().map_or_else(|| super::UNDEFINED.to_owned(), |index| self.words.number(index)),
            ]);
        }
        table.text()
    }
}
