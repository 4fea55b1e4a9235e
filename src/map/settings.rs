//! The map's own attributes as one record.

use std::collections::{BTreeMap, BTreeSet};

use super::record::record;
use super::{ActorKind, Day, Language, Level, Rank, Setting, SettingKey, Status};

record! {
    /// The map's own attributes.
    #[derive(Default)]
    pub struct Settings, SettingsPatch {
        required {}
        optional {
            /// The title.
            title: Option<String>,
            /// The language of its texts.
            language: Option<Language>,
            /// What kind of municipality it is.
            status: Option<Status>,
            /// The day for which it holds (Stand).
            as_of: Option<Day>,
            /// The level of the municipality.
            level: Option<Level>,
            /// Local names of ranks.
            rank_names: BTreeMap<Rank, String>,
            /// The local rules it rests on.
            ground: Option<String>,
            /// The kinds expected to take part in every field that does not say otherwise.
            participation: Option<BTreeSet<ActorKind>>,
        }
    }
}

impl Settings {
    /// The attributes that are set, each as a slot's key and value.
    pub fn slots(&self) -> Vec<(SettingKey, Setting)> {
        let rank_names = (!self.rank_names.is_empty()).then(|| Setting::RankNames(self.rank_names.clone()));
        [
            (SettingKey::Title, self.title.clone().map(Setting::Title)),
            (SettingKey::Language, self.language.map(Setting::Language)),
            (SettingKey::Status, self.status.map(Setting::Status)),
            (SettingKey::AsOf, self.as_of.map(Setting::AsOf)),
            (SettingKey::Level, self.level.map(Setting::Level)),
            (SettingKey::RankNames, rank_names),
            (SettingKey::Ground, self.ground.clone().map(Setting::Ground)),
            (SettingKey::Participation, self.participation.clone().map(Setting::Participation)),
        ]
        .into_iter()
        .filter_map(|(key, value)| Some((key, value?)))
        .collect()
    }

    /// Sets one attribute, or clears it.
    ///
    /// Does nothing for a dimension, which is no attribute of this record, and for a value of another key.
    pub(crate) fn put(&mut self, key: &SettingKey, value: Option<Setting>) {
        match (key, value) {
            (SettingKey::Title, Some(Setting::Title(title))) => self.title = Some(title),
            (SettingKey::Title, None) => self.title = None,
            (SettingKey::Language, Some(Setting::Language(language))) => self.language = Some(language),
            (SettingKey::Language, None) => self.language = None,
            (SettingKey::Status, Some(Setting::Status(status))) => self.status = Some(status),
            (SettingKey::Status, None) => self.status = None,
            (SettingKey::AsOf, Some(Setting::AsOf(day))) => self.as_of = Some(day),
            (SettingKey::AsOf, None) => self.as_of = None,
            (SettingKey::Level, Some(Setting::Level(level))) => self.level = Some(level),
            (SettingKey::Level, None) => self.level = None,
            (SettingKey::RankNames, Some(Setting::RankNames(names))) => self.rank_names = names,
            (SettingKey::RankNames, None) => self.rank_names = BTreeMap::new(),
            (SettingKey::Ground, Some(Setting::Ground(ground))) => self.ground = Some(ground),
            (SettingKey::Ground, None) => self.ground = None,
            (SettingKey::Participation, Some(Setting::Participation(kinds))) => self.participation = Some(kinds),
            (SettingKey::Participation, None) => self.participation = None,
            _ => {}
        }
    }
}
