//! How git calls this program: lines of its configuration, which a shell reads.

/// A word for the shell by which git calls.
pub(super) fn quoted(word: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || "/._-+:".contains(c);
    if !word.is_empty() && word.chars().all(plain) {
        word.to_owned()
    } else {
        format!("'{}'", word.replace('\'', r"'\''"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_for_the_shell() {
        assert_eq!(quoted("/usr/bin/querschnitt"), "/usr/bin/querschnitt");
        assert_eq!(quoted("/o'b c/q"), r"'/o'\''b c/q'");
    }
}
