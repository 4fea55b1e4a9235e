//! The maps that come with the program: samples to look at, templates to begin with.

use super::Document;

/// What a built-in map is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum BuiltInKind {
    /// A whole map to look at and to try things on.
    Sample,
    /// Fields, usual units and dimensions of a subject, to begin a map of one's own with.
    Template,
}

/// A map that comes with the program.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BuiltIn {
    /// Its name, as `new --template` takes it.
    pub name: &'static str,
    /// What it is for.
    pub kind: BuiltInKind,
    /// Its RON text.
    pub text: &'static str,
}

macro_rules! built_ins {
    ($($kind:ident $folder:literal: $($name:literal),+;)+) => {
        &[$($(BuiltIn {
            name: $name,
            kind: BuiltInKind::$kind,
            text: include_str!(concat!("../../", $folder, "/", $name, ".ron")),
        }),+),+]
    };
}

const BUILT_INS: &[BuiltIn] = built_ins! {
    Sample "maps": "musterstadt", "freiburg-2016", "duesseldorf-2017", "aachen-2015", "aachen", "burgenlandkreis", "koeln", "kleve-kim", "vergleich";
    Template "maps/templates": "integration", "bildung", "fruehe-hilfen", "pflege";
};

/// The maps that come with the program: samples first, each kind in the order to show.
pub fn built_ins() -> &'static [BuiltIn] {
    BUILT_INS
}

/// The built-in map of a name as a document that is in no file yet; its path is `NAME.ron`, to be chosen anew on saving.
///
/// # Examples
/// ```
/// use querschnitt::store::built_in;
/// let document = built_in("musterstadt").unwrap();
/// assert!(!document.is_on_disk());
/// assert!(built_in("atlantis").is_none());
/// ```
pub fn built_in(name: &str) -> Option<Document> {
    let found = BUILT_INS.iter().find(|one| one.name == name)?;
    Document::parse(format!("{name}.ron"), found.text.to_owned()).ok()
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use super::*;

    #[test]
    fn every_built_in_opens_and_is_on_no_disk() {
        for one in built_ins() {
            let document = built_in(one.name).unwrap_or_else(|| panic!("{} does not read", one.name));
            assert!(!document.is_on_disk() && document.text() == one.text, "{}", one.name);
        }
    }

    #[test]
    fn every_map_beside_the_program_is_built_in() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        for (folder, kind) in [("maps", BuiltInKind::Sample), ("maps/templates", BuiltInKind::Template)] {
            let mut there: Vec<String> = fs::read_dir(root.join(folder))
                .unwrap()
                .filter_map(|entry| entry.unwrap().file_name().to_str()?.strip_suffix(".ron").map(str::to_owned))
                .collect();
            let mut known: Vec<&str> = built_ins().iter().filter(|one| one.kind == kind).map(|one| one.name).collect();
            there.sort();
            known.sort_unstable();
            assert_eq!(there, known, "{folder}");
        }
    }
}
