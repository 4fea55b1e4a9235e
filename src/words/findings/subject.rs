//! Who is concerned by what a map is about, as far as its title tells.

use crate::map::Map;

/// Words in titles and what they are about; the first that fits counts.
const SUBJECTS: &[(&str, &[&str])] = &[
    ("concerned-violence", &["gewalt", "violence"]),
    ("concerned-families", &["frühe hilfen", "familie", "early childhood", "famil"]),
    ("concerned-care", &["pflege", "nursing", "elderly care"]),
    ("concerned-climate", &["klima", "climate"]),
    (
        "concerned-integration",
        &["integration", "migration", "zuwander", "flücht", "refugee", "newcomer", "kim-", "kim "],
    ),
    ("concerned-education", &["bildung", "alphabetis", "education"]),
];

/// The message that names those concerned; without a subject in the title one that fits every map.
pub(super) fn concerned(map: &Map) -> &'static str {
    let title = map.settings().title.as_deref().unwrap_or_default().to_lowercase();
    let found = SUBJECTS.iter().find(|(_, words)| words.iter().any(|word| title.contains(word)));
    found.map_or("concerned-other", |(id, _)| id)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::map::{Builder, Record, Setting, SettingKey, Slot};

    #[test]
    fn the_title_tells_who_is_concerned() {
        for (title, id) in [
            ("Integrationsnetzwerk Musterstadt", "concerned-integration"),
            ("KIM-Lenkungsgruppe im Kreis Kleve", "concerned-integration"),
            ("Netzwerk Frühe Hilfen", "concerned-families"),
            ("Pflegenetzwerk", "concerned-care"),
            ("Bildungsnetzwerk", "concerned-education"),
            ("Netz", "concerned-other"),
        ] {
            let mut builder = Builder::default();
            builder.add(Slot::Setting(SettingKey::Title), Record::Setting(Setting::Title(title.to_owned())));
            assert_eq!(concerned(&builder.build().unwrap()), id, "{title}");
        }
    }
}
