//! What an import says: what is wrong with a source, and what was changed or left out.

use super::Trouble;
use super::inputs::cut;
use crate::exchange::{Attribute, Note, Notes, Wrong};
use crate::store::NumberKind;
use crate::words::names::Names;
use crate::words::vocabulary::kebab;
use crate::words::{Arg, Form, Words};

impl Words {
    /// What is wrong with a source of an import.
    ///
    /// # Examples
    /// ```
    /// use querschnitt::exchange::Wrong;
    /// use querschnitt::map::Language;
    /// use querschnitt::words::Words;
    /// let told = Words::new(Language::En).import_fault(&Wrong::DoubledId("vhs".to_owned()));
    /// assert_eq!(told.what, "“vhs” is described twice.");
    /// ```
    pub fn import_fault(&self, wrong: &Wrong) -> Trouble {
        let say = |id: &str, args: &[(&str, Arg)]| self.trouble(&format!("import-{id}"), args);
        let text = |text| [("text", cut(text))];
        match wrong {
            Wrong::NoText => say("no-text", &[]),
            Wrong::Spreadsheet => say("spreadsheet", &[]),
            Wrong::Empty => say("empty", &[]),
            Wrong::NoHeader => say("no-header", &[]),
            Wrong::TooManyCells { expected, found } => {
                say("too-many-cells", &[("expected", (*expected).into()), ("found", (*found).into())])
            }
            Wrong::OpenQuote => say("open-quote", &[]),
            Wrong::Missing(attribute) => say("missing", &[("label", self.column(*attribute).into())]),
            Wrong::DoubledId(id) => say("doubled-id", &text(id)),
            Wrong::Number(attribute, found) => self.number_range(number_kind(*attribute), found),
            Wrong::Day(found) => say("day", &text(found)),
            Wrong::Word(attribute, found) => {
                say("word", &[("text", cut(found)), ("label", self.column(*attribute).into())])
            }
            Wrong::Unknown(attribute, name) => {
                say("unknown", &[("text", cut(name)), ("label", self.column(*attribute).into())])
            }
            Wrong::OtherType(name) => say("other-type", &text(name)),
            Wrong::NotWhole(problem) => self.problem_of(problem, &Names::of(None)),
            Wrong::Xml(why) => say("xml", &text(why)),
            Wrong::Doctype => say("doctype", &[]),
            Wrong::Entity(name) => say("entity", &text(name)),
            Wrong::NoGraph => say("no-graph", &[]),
            Wrong::NestedGraph => say("nested-graph", &[]),
            Wrong::SecondGraph => say("second-graph", &[]),
            Wrong::Hyperedge => say("hyperedge", &[]),
            Wrong::Port => say("port", &[]),
            Wrong::Key(key) => say("key", &text(key)),
            Wrong::TooDeep(most) => say("too-deep", &[("most", (*most).into())]),
        }
    }

    /// What an import changed or left out, a sentence each.
    pub fn import_notes(&self, notes: &Notes) -> Vec<String> {
        let left_out: Vec<&String> = notes
            .iter()
            .filter_map(|(note, _)| if let Note::LeftOut(name) = note { Some(name) } else { None })
            .collect();
        let columns = [("n", left_out.len().into()), ("names", self.all_of(&left_out).into())];
        let columns = (!left_out.is_empty()).then(|| self.with("import-note-left-out", &columns));
        columns.into_iter().chain(notes.iter().filter_map(|(note, count)| self.import_note(note, count))).collect()
    }

    fn import_note(&self, note: &Note, count: usize) -> Option<String> {
        let n = || ("n", Arg::from(count));
        Some(match note {
            Note::LeftOut(_) => return None,
            Note::OtherKind(kind) => self.with("import-note-other-kind", &[n(), ("kind", kind.into())]),
            Note::OtherTie(kind) => self.with("import-note-other-tie", &[n(), ("kind", kind.into())]),
            Note::Undirected => self.with("import-note-undirected", &[n()]),
            Note::WithItself => self.with("import-note-with-itself", &[n()]),
            Note::Doubled => self.with("import-note-doubled", &[n()]),
            Note::OnlyInEdges => self.with("import-note-only-in-edges", &[n()]),
            Note::NoRole => self.with("import-note-no-role", &[n()]),
        })
    }

    /// What a person calls what a column says.
    fn column(&self, attribute: Attribute) -> String {
        let own = format!("import-column-{}", kebab(attribute.name()));
        if self.has(&own) {
            return self.text(&own).into_owned();
        }
        let form = match attribute {
            Attribute::From
            | Attribute::To
            | Attribute::Strength
            | Attribute::Trust
            | Attribute::Seat
            | Attribute::Certainty => Form::Tie,
            Attribute::Roles | Attribute::Basis => Form::Responsibility,
            Attribute::Code | Attribute::Rank => Form::Department,
            Attribute::Duty => Form::Field,
            _ => Form::Actor,
        };
        self.attribute(form, attribute.name()).into_owned()
    }
}

fn number_kind(attribute: Attribute) -> NumberKind {
    match attribute {
        Attribute::Strength => NumberKind::Strength,
        Attribute::Trust => NumberKind::Trust,
        _ => NumberKind::Posts,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::map::Language;

    #[test]
    fn every_column_has_a_name() {
        for language in Language::ALL {
            let words = Words::new(*language);
            for attribute in
                [Attribute::Id, Attribute::Name, Attribute::From, Attribute::To, Attribute::Level, Attribute::Type]
                    .into_iter()
                    .chain([
                        Attribute::Functions,
                        Attribute::Roles,
                        Attribute::PartOf,
                        Attribute::Rank,
                        Attribute::Duty,
                    ])
                    .chain([Attribute::Seat, Attribute::Certainty, Attribute::Basis, Attribute::Kind])
            {
                let named = words.column(attribute) != attribute.name();
                assert!(named || matches!(attribute, Attribute::Id | Attribute::Type), "{attribute:?}");
            }
        }
    }
}
