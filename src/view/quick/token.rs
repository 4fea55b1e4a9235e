//! Cuts a sentence into names and signs. Never fails: what makes no sense is for the parser to tell.

use std::ops::Range;

/// A sign of the grammar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mark {
    Colon,
    Comma,
    Semicolon,
    Tie,
    Out,
    In,
    Member,
    Not,
    Create,
    Field,
    Open,
    Close,
    OpenScope,
    CloseScope,
}

impl Mark {
    /// Whether it begins a list of partners.
    pub(super) fn is_tie(self) -> bool {
        matches!(self, Self::Tie | Self::Out | Self::In | Self::Member)
    }

    /// Whether a name may follow that has a sign before it, or stands in quotation marks.
    fn begins_name(self) -> bool {
        !matches!(self, Self::Close | Self::CloseScope)
    }
}

/// A sign, or a piece of text between signs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Token {
    Mark(Mark),
    Text { text: String, quoted: bool, closed: bool },
}

/// A token and where it stands, in bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Spot {
    pub token: Token,
    pub range: Range<usize>,
}

/// The tokens of a sentence. Time O(length).
pub(super) fn tokens(input: &str) -> Vec<Spot> {
    let mut spots: Vec<Spot> = Vec::new();
    let mut at = 0;
    while let Some(letter) = input.get(at..).and_then(|rest| rest.chars().next()) {
        if letter.is_whitespace() {
            at += letter.len_utf8();
            continue;
        }
        let fresh = spots.last().is_none_or(|spot| match spot.token {
            Token::Mark(mark) => mark.begins_name(),
            Token::Text { .. } => false,
        });
        let free =
            at == 0 || input[..at].ends_with(char::is_whitespace) || spots.last().is_some_and(|s| s.range.end == at);
        let (token, end) = match mark(&input[at..], fresh, free) {
            Some((mark, length)) => (Token::Mark(mark), at + length),
            None if letter == '"' && fresh => quoted(input, at),
            None => text(input, at),
        };
        spots.push(Spot { token, range: at..end });
        at = end;
    }
    spots
}

/// The sign at the beginning of `rest`, and its length. `fresh`: a name may begin here; `free`: no letter stands before.
fn mark(rest: &str, fresh: bool, free: bool) -> Option<(Mark, usize)> {
    if rest.starts_with("->") {
        return Some((Mark::Out, 2));
    }
    if rest.starts_with("<-") {
        return Some((Mark::In, 2));
    }
    let mark = match rest.chars().next()? {
        ':' => Mark::Colon,
        ',' => Mark::Comma,
        ';' => Mark::Semicolon,
        '@' => Mark::Member,
        '(' => Mark::Open,
        ')' => Mark::Close,
        '[' => Mark::OpenScope,
        ']' => Mark::CloseScope,
        '-' if free => Mark::Tie,
        '!' if fresh => Mark::Not,
        '+' if fresh => Mark::Create,
        '#' if fresh => Mark::Field,
        _ => return None,
    };
    Some((mark, 1))
}

/// Text up to the next sign, without the spaces at its end.
fn text(input: &str, start: usize) -> (Token, usize) {
    let mut end = start;
    let mut spaced = false;
    for (offset, letter) in input[start..].char_indices() {
        let at = start + offset;
        if letter.is_whitespace() {
            spaced = true;
            continue;
        }
        if at > start && mark(&input[at..], false, spaced).is_some() {
            break;
        }
        spaced = false;
        end = at + letter.len_utf8();
    }
    let text = input[start..end].to_owned();
    (Token::Text { text, quoted: false, closed: true }, end.max(start + 1))
}

/// A name in quotation marks; two of them are one.
fn quoted(input: &str, start: usize) -> (Token, usize) {
    let mut text = String::new();
    let mut letters = input[start + 1..].char_indices().peekable();
    while let Some((offset, letter)) = letters.next() {
        if letter != '"' {
            text.push(letter);
        } else if letters.next_if(|(_, next)| *next == '"').is_some() {
            text.push('"');
        } else {
            return (Token::Text { text, quoted: true, closed: true }, start + 1 + offset + 1);
        }
    }
    (Token::Text { text, quoted: true, closed: false }, input.len())
}

/// A name as it has to be typed to be read as one.
///
/// `roles` says whether roles may follow: then a name whose last word could be roles needs quotation marks too.
pub(super) fn written(name: &str, ends_like_roles: bool) -> String {
    let spots = tokens(name);
    let plain =
        matches!(spots.as_slice(), [Spot { token: Token::Text { quoted: false, text, .. }, .. }] if text == name);
    if plain && !ends_like_roles { name.to_owned() } else { format!("\"{}\"", name.replace('"', "\"\"")) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shape(input: &str) -> String {
        tokens(input)
            .into_iter()
            .map(|spot| match spot.token {
                Token::Mark(_) => input[spot.range].to_owned(),
                Token::Text { text, quoted: false, .. } => format!("‹{text}›"),
                Token::Text { text, closed, .. } => format!("«{text}»{}", if closed { "" } else { "…" }),
            })
            .collect::<Vec<_>>()
            .join(" ")
    }

    #[test]
    fn names_keep_their_hyphens() {
        for (input, tokens) in [
            ("Kultur- und Sportamt - Jobcenter", "‹Kultur- und Sportamt› - ‹Jobcenter›"),
            ("A: Wohnen M,Sprache D;-VHS (eng)", "‹A› : ‹Wohnen M› , ‹Sprache D› ; - ‹VHS› ( ‹eng› )"),
            ("A->B <- C @ D", "‹A› -> ‹B› <- ‹C› @ ‹D›"),
            ("\"a: \"\"b\"\"\": !x", "«a: \"b\"» : ! ‹x›"),
            ("a!b+c#d \"e\"", "‹a!b+c#d \"e\"›"),
            ("\"offen", "«offen»…"),
            ("+ X (Y); # Z [n, m] F", "+ ‹X› ( ‹Y› ) ; # ‹Z› [ ‹n› , ‹m› ] ‹F›"),
            (" \t ", ""),
        ] {
            assert_eq!(shape(input), tokens, "{input}");
        }
    }

    #[test]
    fn written_names_are_one_name() {
        for name in ["Amt", "Haus (Süd)", "a: b", "!x", "sagt \"ja\"", "\"q\"", "a - b", " x", "-"] {
            let typed = written(name, false);
            let spots = tokens(&typed);
            assert!(
                matches!(&spots[..], [Spot { token: Token::Text { text, closed: true, .. }, .. }] if text == name),
                "{typed}"
            );
        }
    }
}
