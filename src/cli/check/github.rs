//! Findings as the annotations that a hosted CI shows beside the changed lines.

use super::Checked;
use super::text::summary;
use crate::cli::Room;
use crate::cli::out::text_of;
use crate::cli::read::{Unread, shown_path};
use crate::map::Severity;
use crate::store::Place;

/// An annotation for each finding that was not accepted and each fault of a file, then the line that counts them.
pub(super) fn annotations(checked: &[Checked], unread: &[Unread], room: &Room) -> String {
    let mut lines = Vec::new();
    for checked in checked {
        for finding in checked.open() {
            let place = checked.place(finding);
            let sentence = room.words.finding_sentence(finding, checked.source.map());
            let message = format!("{sentence} [{}]", finding.rule);
            lines.push(annotation(command(finding.severity), &shown_path(checked.source.path()), place, &message));
        }
    }
    for fault in unread.iter().flat_map(|unread| unread.faults(room)) {
        lines.push(annotation("error", &fault.file, fault.place, &fault.trouble.to_string()));
    }
    text_of(lines) + &summary(checked, &room.words)
}

fn command(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "notice",
    }
}

fn annotation(command: &str, file: &str, place: Place, message: &str) -> String {
    let file = escaped(file).replace(':', "%3A").replace(',', "%2C");
    format!("::{command} file={file},line={},col={}::{}", place.line, place.column, escaped(message))
}

fn escaped(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_ends_an_annotation_early() {
        assert_eq!(
            annotation("error", "a:b,c%\n.ron", Place { line: 3, column: 7 }, "100 %\r\n::error::x, y: z"),
            "::error file=a%3Ab%2Cc%25%0A.ron,line=3,col=7::100 %25%0D%0A::error::x, y: z"
        );
    }
}
