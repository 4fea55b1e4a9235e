//! A pattern of an attributes file: which files are maps.

use super::NAME;

/// Why a text cannot stand as a pattern in an attributes file, or would mean something else there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum BadPattern {
    /// Nothing at all.
    #[error("the pattern is empty")]
    Empty,
    /// A line break or another control character.
    #[error("the pattern holds a line break or another control character")]
    Control,
    /// It begins with `!`; attributes know no exceptions.
    #[error("git does not take a pattern that begins with !")]
    Negated,
    /// It ends with `/`, and attributes are given to files only.
    #[error("a pattern that ends with / matches no file")]
    Folder,
    /// It begins with `[attr]`, which defines a word of its own.
    #[error("to git, [attr] begins something else")]
    Macro,
}

/// The line that makes git treat the files of a pattern as maps.
pub(super) fn pattern_line(pattern: &str) -> Result<String, BadPattern> {
    Ok(quoted(pattern)? + &behind_the_pattern())
}

/// What stands behind the pattern.
pub(super) fn behind_the_pattern() -> String {
    format!(" merge={NAME} diff={NAME}")
}

/// The pattern as gitattributes(5) wants it: in quotes where a space would end it, or its beginning would mean something else.
fn quoted(pattern: &str) -> Result<String, BadPattern> {
    let bad = match pattern {
        "" => Some(BadPattern::Empty),
        _ if pattern.chars().any(|c| c.is_control() && c != '\t') => Some(BadPattern::Control),
        _ if pattern.starts_with('!') => Some(BadPattern::Negated),
        _ if pattern.ends_with('/') => Some(BadPattern::Folder),
        _ if pattern.starts_with("[attr]") => Some(BadPattern::Macro),
        _ => None,
    };
    if let Some(bad) = bad {
        return Err(bad);
    }
    if !pattern.contains([' ', '\t']) && !pattern.starts_with(['"', '#']) {
        return Ok(pattern.to_owned());
    }
    let escaped = pattern.replace('\\', r"\\").replace('"', "\\\"").replace('\t', r"\t");
    Ok(format!("\"{escaped}\""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_are_quoted_where_git_needs_it() {
        let told = |pattern: &str| quoted(pattern).unwrap();
        assert_eq!(told("karten/*.ron"), "karten/*.ron");
        assert_eq!(told(r"straße\[1\]/*.ron"), r"straße\[1\]/*.ron");
        assert_eq!(told("k ä/*.ron"), "\"k ä/*.ron\"");
        assert_eq!(told("#x \"\\*\"\t"), r##""#x \"\\*\"\t""##);
        assert_eq!(pattern_line("*.ron").unwrap(), "*.ron merge=querschnitt diff=querschnitt");
    }

    #[test]
    fn what_would_mean_something_else_is_refused() {
        for (pattern, bad) in [
            ("", BadPattern::Empty),
            ("a\n* text", BadPattern::Control),
            ("a\0", BadPattern::Control),
            ("!x.ron", BadPattern::Negated),
            ("karten/", BadPattern::Folder),
            ("[attr]x", BadPattern::Macro),
        ] {
            assert_eq!(quoted(pattern), Err(bad), "{pattern:?}");
        }
    }
}
