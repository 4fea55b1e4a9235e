//! Bars of plain text.

/// The parts of a full block, from an eighth to the whole.
const EIGHTHS: [char; 8] = ['▏', '▎', '▍', '▌', '▋', '▊', '▉', '█'];

/// A bar for a share from 0 to 1, `width` cells for 1; in ASCII of `#`. What is more than nothing is seen.
pub fn bar(share: f64, width: usize, ascii: bool) -> String {
    let share = if share.is_finite() { share.clamp(0.0, 1.0) } else { 0.0 };
    if ascii {
        let cells = (share * width as f64).round() as usize;
        return "#".repeat(if share > 0.0 { cells.max(1) } else { cells });
    }
    let eighths = (share * width as f64 * 8.0).round() as usize;
    let eighths = if share > 0.0 { eighths.max(1) } else { eighths };
    let mut bar = "█".repeat(eighths / 8);
    bar.extend((eighths % 8).checked_sub(1).and_then(|part| EIGHTHS.get(part)));
    bar
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bars() {
        assert_eq!((bar(0.5, 4, false), bar(0.5, 4, true)), ("██".to_owned(), "##".to_owned()));
        assert_eq!((bar(0.001, 8, false), bar(0.001, 8, true)), ("▏".to_owned(), "#".to_owned()));
        assert_eq!((bar(0.0, 8, false), bar(f64::NAN, 8, true)), (String::new(), String::new()));
        assert_eq!(bar(2.0, 3, false), "███");
    }
}
