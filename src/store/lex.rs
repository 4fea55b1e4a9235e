//! The pieces of a RON text: brackets, commas, colons, atoms and comments, with their byte ranges.

/// A kind of bracket.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Bracket {
    /// `( )`
    Round,
    /// `[ ]`
    Square,
    /// `{ }`
    Curly,
}

impl Bracket {
    /// The opening and the closing sign.
    pub fn signs(self) -> (char, char) {
        match self {
            Self::Round => ('(', ')'),
            Self::Square => ('[', ']'),
            Self::Curly => ('{', '}'),
        }
    }
}

/// What a text can end inside of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Opened {
    /// A bracket.
    Bracket(Bracket),
    /// A string.
    Text,
    /// A block comment.
    Comment,
}

/// What a piece is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Piece {
    Open(Bracket),
    Close(Bracket),
    Comma,
    Colon,
    /// A name, a number or anything else without structure.
    Word,
    /// A string or a character.
    Text,
    LineComment,
    BlockComment,
    /// A line that git left in a conflict.
    ConflictMarker,
}

/// The pieces of a text, one after the other.
pub(crate) struct Pieces<'t> {
    text: &'t str,
    at: usize,
    in_conflict: bool,
}

/// Where an unfinished piece begins, and what it is.
pub(crate) struct Unfinished(pub(crate) usize, pub(crate) Opened);

impl<'t> Pieces<'t> {
    pub(crate) fn new(text: &'t str) -> Self {
        Self { text, at: 0, in_conflict: false }
    }

    /// The next piece as its start, end and kind; `None` at the end of the text.
    pub(crate) fn next(&mut self) -> Result<Option<(usize, usize, Piece)>, Unfinished> {
        let rest = self.rest();
        self.at += rest.len() - rest.trim_start_matches(is_space).len();
        let start = self.at;
        let Some(first) = self.rest().chars().next() else { return Ok(None) };
        let piece = if self.at_conflict_marker() {
            self.at += self.rest().find('\n').unwrap_or(self.rest().len());
            Piece::ConflictMarker
        } else {
            self.piece(first)?
        };
        Ok(Some((start, self.at, piece)))
    }

    fn rest(&self) -> &'t str {
        // `at` only ever moves by whole characters.
        &self.text[self.at..]
    }

    fn piece(&mut self, first: char) -> Result<Piece, Unfinished> {
        let simple = match first {
            '(' => Some(Piece::Open(Bracket::Round)),
            '[' => Some(Piece::Open(Bracket::Square)),
            '{' => Some(Piece::Open(Bracket::Curly)),
            ')' => Some(Piece::Close(Bracket::Round)),
            ']' => Some(Piece::Close(Bracket::Square)),
            '}' => Some(Piece::Close(Bracket::Curly)),
            ',' => Some(Piece::Comma),
            ':' => Some(Piece::Colon),
            _ => None,
        };
        if let Some(piece) = simple {
            self.at += 1;
            return Ok(piece);
        }
        let rest = self.rest();
        if rest.starts_with("//") {
            let line = &rest[..rest.find('\n').unwrap_or(rest.len())];
            self.at += line.strip_suffix('\r').unwrap_or(line).len();
            return Ok(Piece::LineComment);
        }
        if rest.starts_with("/*") {
            return self.block_comment();
        }
        match text_start(rest) {
            Some(TextStart::Plain(open)) => self.plain_text(open),
            Some(TextStart::Raw(open, hashes)) => self.raw_text(open, hashes),
            None => {
                self.word();
                Ok(Piece::Word)
            }
        }
    }

    fn at_conflict_marker(&mut self) -> bool {
        if self.at > 0 && self.text.as_bytes()[self.at - 1] != b'\n' {
            return false;
        }
        let rest = self.rest();
        let marked =
            |sign: &str| rest.starts_with(&sign.repeat(7)) && rest[7..].chars().next().is_none_or(char::is_whitespace);
        if marked("<") {
            self.in_conflict = true;
        }
        marked("<") || (self.in_conflict && (marked("|") || marked("=") || marked(">")))
    }

    fn block_comment(&mut self) -> Result<Piece, Unfinished> {
        let start = self.at;
        let bytes = self.text.as_bytes();
        let mut depth = 0_usize;
        let mut at = self.at;
        while let Some(pair) = bytes.get(at..at + 2) {
            match pair {
                b"/*" => (depth, at) = (depth + 1, at + 2),
                b"*/" => (depth, at) = (depth - 1, at + 2),
                _ => at += 1,
            }
            if depth == 0 {
                self.at = at;
                return Ok(Piece::BlockComment);
            }
        }
        Err(Unfinished(start, Opened::Comment))
    }

    /// A string with escapes whose opening sign is `open` bytes long.
    fn plain_text(&mut self, open: usize) -> Result<Piece, Unfinished> {
        let start = self.at;
        let bytes = self.text.as_bytes();
        let mut at = start + open;
        while let Some(&byte) = bytes.get(at) {
            match byte {
                // The byte behind a backslash is never the end; the rest of a longer character neither.
                b'\\' => at += 2,
                b'"' => {
                    self.at = at + 1;
                    return Ok(Piece::Text);
                }
                _ => at += 1,
            }
        }
        Err(Unfinished(start, Opened::Text))
    }

    fn raw_text(&mut self, open: usize, hashes: usize) -> Result<Piece, Unfinished> {
        let end = format!("\"{}", "#".repeat(hashes));
        let inside = &self.text[self.at + open..];
        let length = inside.find(&end).ok_or(Unfinished(self.at, Opened::Text))?;
        self.at += open + length + end.len();
        Ok(Piece::Text)
    }

    fn word(&mut self) {
        let rest = self.rest();
        if let Some(length) = character_length(rest) {
            self.at += length;
            return;
        }
        let mut characters = rest.char_indices().peekable();
        let mut length = 0;
        while let Some((at, character)) = characters.next() {
            let next = characters.peek().map(|&(_, next)| next);
            let comment = character == '/' && matches!(next, Some('/' | '*'));
            if at > 0 && (comment || is_space(character) || "()[]{},:\"".contains(character)) {
                break;
            }
            length = at + character.len_utf8();
        }
        self.at += length;
    }
}

enum TextStart {
    Plain(usize),
    Raw(usize, usize),
}

fn text_start(rest: &str) -> Option<TextStart> {
    let bare = rest.strip_prefix('b').unwrap_or(rest);
    let prefix = rest.len() - bare.len();
    if bare.starts_with('"') {
        return Some(TextStart::Plain(prefix + 1));
    }
    let raw = bare.strip_prefix('r')?;
    let hashes = raw.len() - raw.trim_start_matches('#').len();
    raw[hashes..].starts_with('"').then_some(TextStart::Raw(prefix + 1 + hashes + 1, hashes))
}

/// The length of a character in single quotes at the start of `rest`, if there is one.
fn character_length(rest: &str) -> Option<usize> {
    let bare = rest.strip_prefix('b').unwrap_or(rest);
    let inside = bare.strip_prefix('\'')?;
    let mut characters = inside.char_indices();
    let (_, first) = characters.next()?;
    let end = if first == '\\' {
        characters.next()?;
        characters.take(10).find(|&(_, c)| c == '\'')?.0
    } else {
        characters.next().filter(|&(_, c)| c == '\'')?.0
    };
    Some(rest.len() - inside.len() + end + 1)
}

/// What RON skips between pieces.
pub(crate) fn is_space(c: char) -> bool {
    matches!(
        c,
        ' ' | '\t' | '\n' | '\r' | '\x0B' | '\x0C' | '\u{85}' | '\u{200E}' | '\u{200F}' | '\u{2028}' | '\u{2029}'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pieces(text: &str) -> Vec<&str> {
        let mut pieces = Pieces::new(text);
        let mut all = Vec::new();
        while let Ok(Some((start, end, _))) = pieces.next() {
            all.push(&text[start..end]);
        }
        all
    }

    #[test]
    fn brackets_in_strings_and_comments_are_no_brackets() {
        let text = r##"(a: "x \" ) y", r#"] "z" }"# // ) end
            , '"', '\'', -1.5e3, /* [ /* ( */ */ r#raw: b"(")"##;
        let expected = [
            "(",
            "a",
            ":",
            r#""x \" ) y""#,
            ",",
            r##"r#"] "z" }"#"##,
            "// ) end",
            ",",
            "'\"'",
            ",",
            r"'\''",
            ",",
            "-1.5e3",
            ",",
            "/* [ /* ( */ */",
            "r#raw",
            ":",
            "b\"(\"",
            ")",
        ];
        assert_eq!(pieces(text), expected);
    }

    #[test]
    fn what_has_no_end_is_told() {
        for (text, at, opened) in
            [("(\"ab", 1, Opened::Text), ("r#\"x\"", 0, Opened::Text), ("a /* /* */", 2, Opened::Comment)]
        {
            let mut pieces = Pieces::new(text);
            let Unfinished(start, what) = loop {
                match pieces.next() {
                    Ok(piece) => assert!(piece.is_some()),
                    Err(unfinished) => break unfinished,
                }
            };
            assert_eq!((start, what), (at, opened));
        }
    }
}
