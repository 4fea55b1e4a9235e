//! What is compared: the models behind the arguments, and what they are called.

use std::path::PathBuf;

use crate::cli::Room;
use crate::cli::complaint::Complaint;
use crate::cli::source::{Source, source};
use crate::map::{Id, Map};
use crate::variant::{self, Compiled, Model};
use crate::words::{Words, shown};

/// The models to be compared.
pub(super) struct Columns {
    sources: Vec<Source>,
    columns: Vec<Column>,
}

/// One model: the map of a source as it was asked for, or one of its variants.
struct Column {
    /// As JSON and CSV call it.
    label: String,
    source: usize,
    /// Where all variants of one file are compared.
    variant: Option<(Id, Compiled)>,
}

impl Columns {
    /// Reads the maps. One file alone stands for its base and all its variants.
    pub(super) fn read(files: &[PathBuf], room: &Room) -> Result<Self, Complaint> {
        let sources: Vec<Source> = files.iter().map(|file| source(file, room)).collect::<Result<_, _>>()?;
        let mut all = Self { sources, columns: Vec::new() };
        let one_file = all.is_one_file();
        for (place, source) in all.sources.iter().enumerate() {
            let label = match source.variant() {
                Some(variant) if one_file => variant.to_string(),
                None if one_file => "base".to_owned(),
                _ => files.get(place).map(|file| file.to_string_lossy().into_owned()).unwrap_or_default(),
            };
            all.columns.push(Column { label, source: place, variant: None });
        }
        if let [only] = &all.sources[..]
            && only.variant().is_none()
        {
            for (id, _) in only.base().variants() {
                if let Some(compiled) = variant::compile(only.base(), id) {
                    // Those of the variants it starts from are told with these.
                    only.tell_misfits_of(&compiled, |variant| variant == id, room);
                    all.columns.push(Column {
                        label: id.to_string(),
                        source: 0,
                        variant: Some((id.clone(), compiled)),
                    });
                }
            }
        }
        Ok(all)
    }

    /// Whether all columns are of one file.
    pub(super) fn is_one_file(&self) -> bool {
        self.sources.windows(2).all(|pair| pair[0].path() == pair[1].path())
    }

    /// The models in their order.
    pub(super) fn models(&self) -> Vec<Model<'_>> {
        let each = self.columns.iter().filter_map(|column| Some((column, self.sources.get(column.source)?)));
        each.map(|(column, source)| Model {
            base: source.base(),
            variant: column.variant.as_ref().map(|(_, compiled)| compiled).or(source.compiled()),
        })
        .collect()
    }

    /// What JSON and CSV call the models.
    pub(super) fn labels(&self) -> Vec<&str> {
        self.columns.iter().map(|column| column.label.as_str()).collect()
    }

    /// The variants of one file by column, `None` for the base; nothing where there are several files.
    pub(super) fn variants(&self) -> Option<(&Map, Vec<Option<&Id>>)> {
        let map = self.sources.first().filter(|_| self.is_one_file())?.base();
        Some((map, (0..self.columns.len()).map(|place| self.variant(place)).collect()))
    }

    fn variant(&self, place: usize) -> Option<&Id> {
        let column = self.columns.get(place)?;
        column.variant.as_ref().map(|(id, _)| id).or_else(|| self.sources.get(column.source)?.variant())
    }

    /// What a person calls a model: the variant's name, „Ist-Zustand“; with several files the map's title too.
    pub(super) fn name(&self, place: usize, words: &Words) -> String {
        let Some(source) = self.columns.get(place).and_then(|column| self.sources.get(column.source)) else {
            return String::new();
        };
        let variant = self.variant(place);
        let model = variant.map_or_else(|| words.text("compare-base"), |id| shown(source.base().name(id)));
        if self.is_one_file() {
            return model.into_owned();
        }
        let file = source.path().to_string_lossy();
        let title = shown(source.base().settings().title.as_deref().unwrap_or(&file)).into_owned();
        if variant.is_some() { format!("{title}: {model}") } else { title }
    }
}
