//! `--measures`: which measures somebody asks for, and what to say where a name is not known.

use crate::analysis::Asked;
use crate::cli::complaint::Complaint;
use crate::store::nearest;
use crate::words::{Trouble, Words, shown};

/// What the names ask for; everything without names.
pub(super) fn asked(names: &[String], words: &Words) -> Result<Asked, Complaint> {
    let names: Vec<&str> = names.iter().map(|name| name.trim()).filter(|name| !name.is_empty()).collect();
    if names.is_empty() {
        return Ok(Asked::everything());
    }
    Asked::named(names)
        .map_err(|unknown| Complaint::all(unknown.into_iter().map(|name| trouble(name, words)).collect()))
}

fn trouble(name: &str, words: &Words) -> Trouble {
    let near = near(name);
    let (message, names) = if near.is_empty() { ("analyse-names", Asked::names()) } else { ("analyse-near", near) };
    Trouble {
        what: words.with("analyse-unknown", &[("name", shown(name).into())]),
        hint: Some(words.with(message, &[("names", names.join(", ").into())])),
    }
}

/// The names that a mistyped one may have meant: the nearest, and those of which it is a part.
fn near(name: &str) -> Vec<&'static str> {
    let asked = name.to_lowercase().replace(['-', ' '], "_");
    let all = Asked::names();
    let nearest = nearest(&asked, all.iter().copied());
    let longer =
        all.iter().copied().filter(|known| asked.len() > 2 && known.contains(&asked) && Some(*known) != nearest);
    nearest.into_iter().chain(longer).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn near_names() {
        assert_eq!(near("betweeness"), ["betweenness"]);
        assert_eq!(near("Bus-Factor"), ["bus_factor"]);
        assert!(near("centralization").contains(&"degree_centralization"));
        assert_eq!(near("xyz"), Vec::<&str>::new());
    }
}
