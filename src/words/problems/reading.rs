//! What is wrong with the text of a map, in words.

use std::path::Path;

use super::Trouble;
use super::inputs::cut;
use crate::map::{InvalidId, UnknownLanguage};
use crate::store::{Bracket, DEEPEST, FORMAT, Fault, Kind, Opened, Place, ReadProblem, SyntaxProblem};
use crate::words::{Arg, Words};

/// How many words of a closed list are told.
const KNOWN: usize = 12;

impl Words {
    /// One thing that is wrong with the text of a file: `file:line:column: what, and what was expected`.
    pub fn read_problem(&self, path: &Path, problem: &ReadProblem) -> Trouble {
        let told = self.fault(&problem.fault);
        let args = [
            ("file", path.display().to_string().into()),
            // as compilers write them, never grouped
            ("line", problem.place.line.to_string().into()),
            ("column", problem.place.column.to_string().into()),
            ("what", told.what.into()),
        ];
        Trouble { what: self.with("problem-at", &args), hint: told.hint }
    }

    /// What is wrong at some place of a text.
    pub fn fault(&self, fault: &Fault) -> Trouble {
        match fault {
            Fault::Syntax { problem, opened } => self.syntax(problem, *opened),
            Fault::Empty => self.trouble("read-empty", &[]),
            Fault::NotAMap { found } => self.trouble("read-not-a-map", &[("found", cut(found))]),
            Fault::NotActions { found } => self.trouble("read-not-actions", &[("found", cut(found))]),
            Fault::Trailing => self.trouble("read-trailing", &[]),
            Fault::UnknownExtension(found) => self.trouble("read-extension", &[("found", cut(found))]),
            Fault::MissingFormat => self.trouble("read-no-format", &[("n", format_number())]),
            Fault::BadFormat { found } => {
                self.trouble("read-bad-format", &[("found", cut(found)), ("n", format_number())])
            }
            Fault::NewerFormat { found } => {
                self.trouble("read-newer-format", &[("found", found.to_string().into()), ("n", format_number())])
            }
            Fault::NoKey(section) => self.trouble("read-no-key", &[("section", section.name().into())]),
            Fault::StrayKey(section) => self.trouble("read-stray-key", &[("section", section.name().into())]),
            Fault::WrongBracket { section, found } => {
                let opening = section.bracket().signs().0;
                let id = if found.is_some() { "read-wrong-bracket" } else { "read-no-bracket" };
                self.trouble(id, &[("section", section.name().into()), ("sign", opening.into())])
            }
            Fault::UnknownAttribute { found, known, near } => {
                self.unknown_in_list("read-attribute", found, known, near.as_deref())
            }
            Fault::UnknownWord { found, known, near } => {
                self.unknown_in_list("read-word", found, known, near.as_deref())
            }
            Fault::MissingAttribute { attribute } => {
                self.trouble("read-missing-attribute", &[("attribute", (*attribute).into())])
            }
            Fault::WrongKind { expected, found } => {
                let expected = self.text(&format!("kind-{}", kind(*expected)));
                self.trouble("read-wrong-kind", &[("expected", expected.into()), ("found", cut(found))])
            }
            Fault::BadId(text) => self.invalid_id(&InvalidId(text.clone())),
            Fault::BadDay(text) => self.trouble("read-day", &[("text", cut(text))]),
            Fault::BadLanguage(text) => self.unknown_language(&UnknownLanguage(text.clone())),
            Fault::BadNumber { kind, found, .. } => self.number_range(*kind, found),
            Fault::DoubledKey { key, first } => {
                self.trouble("read-doubled-key", &[("key", cut(key)), ("line", line(*first))])
            }
            Fault::DoubledRecord { slot, first } => {
                let place = self.place(slot, None);
                self.trouble("read-doubled-record", &[("place", place.into()), ("line", line(*first))])
            }
            Fault::Map(problem) => self.problem(problem, None),
            Fault::Other(message) => self.trouble("read-other", &[("message", message.into())]),
        }
    }

    fn syntax(&self, problem: &SyntaxProblem, opened: Option<Place>) -> Trouble {
        let mut args: Vec<(&str, Arg)> = Vec::new();
        if let Some(opened) = opened {
            args.extend([("line", line(opened)), ("line-count", 1.into())]);
        }
        let id = match problem {
            SyntaxProblem::ConflictMarker => "conflict-marker",
            SyntaxProblem::EndsInside(Opened::Bracket(bracket)) => {
                args.push(("sign", bracket.signs().0.into()));
                "ends-in-bracket"
            }
            SyntaxProblem::EndsInside(Opened::Text) => "ends-in-text",
            SyntaxProblem::EndsInside(Opened::Comment) => "ends-in-comment",
            SyntaxProblem::Mismatched { expected, found, .. } => {
                args.extend([("expected", expected.signs().1.into()), ("found", found.signs().1.into())]);
                "mismatched"
            }
            SyntaxProblem::StrayClose(bracket) => {
                args.push(("sign", Bracket::signs(*bracket).1.into()));
                "stray-close"
            }
            SyntaxProblem::StrayComma => "stray-comma",
            SyntaxProblem::StrayColon => "stray-colon",
            SyntaxProblem::MissingValue => "missing-value",
            SyntaxProblem::MissingComma => "missing-comma",
            SyntaxProblem::KeyIsNoName => "key-is-no-name",
            SyntaxProblem::TooDeep => {
                args.push(("n", DEEPEST.into()));
                "too-deep"
            }
            SyntaxProblem::TextOverLines => "text-over-lines",
        };
        self.trouble(&format!("syntax-{id}"), &args)
    }

    /// Something that is not in a closed list: what is near, else the list.
    fn unknown_in_list(&self, id: &str, found: &str, known: &[&str], near: Option<&str>) -> Trouble {
        let what = self.with(&format!("problem-{id}"), &[("found", cut(found))]);
        let hint = match near {
            Some(near) => self.with("problem-near", &[("near", near.into())]),
            None if known.is_empty() => return Trouble { what, hint: None },
            None => {
                let mut list = known.iter().take(KNOWN).copied().collect::<Vec<_>>().join(", ");
                if known.len() > KNOWN {
                    list.push_str(", …");
                }
                self.with("problem-known", &[("list", list.into())])
            }
        };
        Trouble { what, hint: Some(hint) }
    }
}

fn format_number() -> Arg<'static> {
    FORMAT.to_string().into()
}

fn line(place: Place) -> Arg<'static> {
    place.line.to_string().into()
}

fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Text => "text",
        Kind::Number => "number",
        Kind::YesNo => "yes-no",
        Kind::List => "list",
        Kind::Entries => "entries",
        Kind::Record => "record",
        Kind::Word => "word",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::map::InvalidDay;

    #[test]
    fn days_in_files_are_told_as_files_write_them() {
        let words = Words::new(crate::map::Language::De);
        let in_file = words.fault(&Fault::BadDay("31.12.2027".to_owned())).to_string();
        assert!(in_file.contains("2027-12-31"), "{in_file}");
        let typed = words.invalid_day(&InvalidDay("31.13.2027".to_owned())).to_string();
        assert!(typed.contains("31.12.2027"), "{typed}");
    }
}
