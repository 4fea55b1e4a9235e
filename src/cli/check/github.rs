//! Findings as the annotations that a hosted CI shows beside the changed lines.

use super::super::Room;
use super::super::read::Unread;
use super::Checked;
use super::text::summary;
use crate::map::Severity;

/// An annotation for each finding that was not accepted and each fault of a file, then the line that counts them.
pub(super) fn annotations(checked: &[Checked], unread: &[Unread], room: &Room) -> String {
    let mut text = String::new();
    for checked in checked {
        for finding in checked.open() {
            let place = checked.place(finding);
            let sentence = room.words.finding_sentence(finding, checked.document.map());
            let message = format!("{sentence} [{}]", finding.rule);
            text += &annotation(command(finding.severity), &checked.file, place.line, place.column, &message);
        }
    }
    for fault in unread.iter().flat_map(|unread| unread.faults(room)) {
        text += &annotation("error", &fault.file, fault.place.line, fault.place.column, &fault.trouble.to_string());
    }
    text + &summary(checked, &room.words) + "\n"
}

fn command(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "notice",
    }
}

fn annotation(command: &str, file: &str, line: usize, column: usize, message: &str) -> String {
    let file = escaped(file).replace(':', "%3A").replace(',', "%2C");
    format!("::{command} file={file},line={line},col={column}::{}\n", escaped(message))
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
            annotation("error", "a:b,c%\n.ron", 3, 7, "100 %\r\n::error::x, y: z"),
            "::error file=a%3Ab%2Cc%25%0A.ron,line=3,col=7::100 %25%0D%0A::error::x, y: z\n"
        );
    }
}
