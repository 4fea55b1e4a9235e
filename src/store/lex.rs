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
        self.skip_spaces();
        let start = self.at;
        let Some(&first) = self.text.as_bytes().get(start) else { return Ok(None) };
        let piece = if self.at_conflict_marker(first) {
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

    fn skip_spaces(&mut self) {
        let bytes = self.text.as_bytes();
        while bytes.get(self.at).is_some_and(|&byte| is_ascii_space(byte)) {
            self.at += 1;
        }
        // Other spaces than these are rare.
        if bytes.get(self.at).is_some_and(|byte| !byte.is_ascii()) {
            self.at += self.rest().len() - self.rest().trim_start_matches(is_space).len();
        }
    }

    fn piece(&mut self, first: u8) -> Result<Piece, Unfinished> {
        let simple = match first {
            b'(' => Some(Piece::Open(Bracket::Round)),
            b'[' => Some(Piece::Open(Bracket::Square)),
            b'{' => Some(Piece::Open(Bracket::Curly)),
            b')' => Some(Piece::Close(Bracket::Round)),
            b']' => Some(Piece::Close(Bracket::Square)),
            b'}' => Some(Piece::Close(Bracket::Curly)),
            b',' => Some(Piece::Comma),
            b':' => Some(Piece::Colon),
            _ => None,
        };
        if let Some(piece) = simple {
            self.at += 1;
            return Ok(piece);
        }
        let rest = self.rest();
        if first == b'/' && rest.starts_with("//") {
            let line = &rest[..rest.find('\n').unwrap_or(rest.len())];
            self.at += line.strip_suffix('\r').unwrap_or(line).len();
            return Ok(Piece::LineComment);
        }
        if first == b'/' && rest.starts_with("/*") {
            return self.block_comment();
        }
        match text_start(first, rest) {
            Some(TextStart::Plain(open)) => self.plain_text(open),
            Some(TextStart::Raw(open, hashes)) => self.raw_text(open, hashes),
            None => {
                self.word(first);
                Ok(Piece::Word)
            }
        }
    }

    fn at_conflict_marker(&mut self, first: u8) -> bool {
        if !matches!(first, b'<' | b'|' | b'=' | b'>') || (self.at > 0 && self.text.as_bytes()[self.at - 1] != b'\n') {
            return false;
        }
        let rest = self.rest();
        let signs = rest.bytes().take_while(|&byte| byte == first).take(7).count();
        if signs < 7 || !rest[7..].chars().next().is_none_or(char::is_whitespace) {
            return false;
        }
        self.in_conflict |= first == b'<';
        self.in_conflict
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

    fn word(&mut self, first: u8) {
        if matches!(first, b'\'' | b'b')
            && let Some(length) = character_length(self.rest())
        {
            self.at += length;
            return;
        }
        let bytes = self.text.as_bytes();
        let start = self.at;
        while let Some(&byte) = bytes.get(self.at) {
            let is_first = self.at == start;
            match byte {
                _ if is_name_byte(byte) => self.at += 1,
                b'(' | b')' | b'[' | b']' | b'{' | b'}' | b',' | b':' | b'"' if !is_first => break,
                b'/' if !is_first && matches!(bytes.get(self.at + 1), Some(b'/' | b'*')) => break,
                _ if byte.is_ascii() => {
                    if is_ascii_space(byte) && !is_first {
                        break;
                    }
                    self.at += 1;
                }
                _ => {
                    let Some(character) = self.rest().chars().next().filter(|&c| is_first || !is_space(c)) else {
                        break;
                    };
                    self.at += character.len_utf8();
                }
            }
        }
    }
}

enum TextStart {
    Plain(usize),
    Raw(usize, usize),
}

/// Whether a string begins, and how; `first` is the first byte of `rest`.
fn text_start(first: u8, rest: &str) -> Option<TextStart> {
    if !matches!(first, b'"' | b'b' | b'r') {
        return None;
    }
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

/// What most words and numbers are made of.
fn is_name_byte(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.')
}

/// The spaces among the first 128 characters.
fn is_ascii_space(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'\n' | b'\r' | b'\x0B' | b'\x0C')
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
