//! A map as a reading verb sees it: a file, or a variant of it.

use std::path::{Path, PathBuf};

use super::Room;
use super::complaint::Complaint;
use super::out::print_error;
use super::read::{self, Unread, shown_path};
use crate::map::{Id, Map, Slot};
use crate::store::{Document, Place};
use crate::variant::{self, Compiled};

/// What `FILE` or `FILE@VARIANT` names.
pub(super) struct Source {
    document: Document,
    variant: Option<(Id, Compiled)>,
}

/// Reads `FILE` or `FILE@VARIANT`, and says on standard error which actions of the variant do not fit.
pub(super) fn source(path: &Path, room: &Room) -> Result<Source, Complaint> {
    let source = try_source(path, room).map_err(|unread| unread.complaint(room))?;
    source.tell_misfits(room);
    Ok(source)
}

/// Reads `FILE` or `FILE@VARIANT`, and leaves it to the caller to complain.
pub(super) fn try_source(path: &Path, room: &Room) -> Result<Source, Unread> {
    match read::try_document(path, room) {
        Ok(document) => Ok(Source { document, variant: None }),
        Err(Unread::Variant(file, name)) => Source::plain(read::try_document(&file, room)?).at(&name),
        Err(unread) => Err(unread),
    }
}

impl Source {
    /// The map of a document as it is.
    fn plain(document: Document) -> Self {
        Self { document, variant: None }
    }

    /// The same map in one of its variants.
    fn at(mut self, name: &str) -> Result<Self, Unread> {
        let compiled = name.parse().ok().and_then(|id: Id| Some((variant::compile(self.document.map(), &id)?, id)));
        let Some((compiled, id)) = compiled else {
            let known = self.document.map().variants().map(|(id, _)| id.clone()).collect();
            return Err(Unread::NoVariant { file: self.document.path().to_owned(), name: name.to_owned(), known });
        };
        self.variant = Some((id, compiled));
        Ok(self)
    }

    /// The map that was asked for.
    pub(super) fn map(&self) -> &Map {
        self.variant.as_ref().map_or_else(|| self.document.map(), |(_, compiled)| &compiled.map)
    }

    /// The map of the file.
    pub(super) fn base(&self) -> &Map {
        self.document.map()
    }

    /// The file.
    pub(super) fn path(&self) -> &Path {
        self.document.path()
    }

    /// The file, to write it.
    pub(super) fn into_document(self) -> Document {
        self.document
    }

    /// The variant's id, if one was asked for.
    pub(super) fn variant(&self) -> Option<&Id> {
        self.variant.as_ref().map(|(id, _)| id)
    }

    /// The variant as it was compiled, if one was asked for.
    pub(super) fn compiled(&self) -> Option<&Compiled> {
        self.variant.as_ref().map(|(_, compiled)| compiled)
    }

    /// Where a record stands in the file.
    pub(super) fn place_of(&self, slot: &Slot) -> Option<Place> {
        self.document.place_of(slot)
    }

    /// Where the variant that was asked for stands.
    pub(super) fn place_of_variant(&self) -> Option<Place> {
        self.document.place_of(&Slot::Variant(self.variant()?.clone()))
    }

    fn tell_misfits(&self, room: &Room) {
        if let Some((_, compiled)) = &self.variant {
            self.tell_misfits_of(compiled, |_| true, room);
        }
    }

    /// Says on standard error which actions of a compiled variant do not fit, of those of some variants.
    pub(super) fn tell_misfits_of(&self, compiled: &Compiled, of: impl Fn(&Id) -> bool, room: &Room) {
        let (words, file) = (&room.words, shown_path(self.path()));
        for (step, refusal) in compiled.misfits().filter(|(step, _)| of(&step.variant)) {
            let why = words.refusal(refusal, &compiled.map).what;
            let variant = self.base().name(&step.variant).into();
            let args =
                [("variant", variant), ("n", (step.index + 1).into()), ("text", why.trim_end_matches('.').into())];
            let warning = words.word(crate::map::Severity::Warning);
            print_error(&format!("{file}: {warning}: {}\n", words.with("variant-stale", &args)));
        }
    }
}

/// What `FILE@VARIANT` says without a look at the disk: the part before the last `@`, and the part behind it.
pub(super) fn parts(path: &Path) -> Option<(PathBuf, String)> {
    let (file, variant) = path.to_str()?.rsplit_once('@')?;
    Some((PathBuf::from(file), variant.to_owned()))
}
