//! Entries as lines: a checksum, a blank, the entry in RON. Each checksum goes on from the one before, so that a line that is
//! missing, doubled or out of its place is noticed as one that is damaged.

use super::Entry;

/// Where FNV-1a begins (Fowler, Noll and Vo, 64 bit).
const START: u64 = 0xcbf2_9ce4_8422_2325;
const PRIME: u64 = 0x0000_0100_0000_01b3;

/// Digits of a checksum and the blank behind them.
const HEAD: usize = 17;

/// Makes the lines of one journal, in order.
///
/// # Examples
/// ```
/// use querschnitt::store::journal::{Ending, Entry, Lines, Writer};
/// let mut writer = Writer::default();
/// let text = writer.line(&Entry::Steps(Vec::new()))?;
/// let lines = Lines::read(text.as_bytes());
/// assert_eq!(lines.ending, Ending::Whole);
/// assert_eq!(lines.entries, [Entry::Steps(Vec::new())]);
/// # Ok::<(), ron::Error>(())
/// ```
#[derive(Debug, Clone)]
pub struct Writer {
    sum: u64,
}

impl Default for Writer {
    fn default() -> Self {
        Self { sum: START }
    }
}

impl Writer {
    /// The next line, with its line feed.
    ///
    /// # Errors
    /// Where the entry cannot be written as RON; the next line follows the one before then.
    pub fn line(&mut self, entry: &Entry) -> Result<String, ron::Error> {
        let said = ron::to_string(entry)?;
        self.sum = checksum(self.sum, said.as_bytes());
        Ok(format!("{:016x} {said}\n", self.sum))
    }
}

/// How a journal ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ending {
    /// With a whole line.
    Whole,
    /// In the midst of a line, as after a power loss.
    Torn,
    /// At a line that is not what was written; nothing behind it is trusted. Counted from 1.
    Damaged {
        /// Which line.
        line: usize,
    },
}

/// What can be read of a journal.
#[derive(Debug, Clone, PartialEq)]
pub struct Lines {
    /// The entries up to the ending, in order.
    pub entries: Vec<Entry>,
    /// How it ends.
    pub ending: Ending,
    /// How many bytes the entries take.
    pub good: usize,
}

impl Lines {
    /// Reads whatever bytes there are. Time O(bytes).
    pub fn read(bytes: &[u8]) -> Self {
        let mut lines = Self { entries: Vec::new(), ending: Ending::Whole, good: 0 };
        let mut sum = START;
        for line in bytes.split_inclusive(|&byte| byte == b'\n') {
            let Some(line) = line.strip_suffix(b"\n") else {
                lines.ending = Ending::Torn;
                break;
            };
            let Some((entry, next)) = read_line(line, sum) else {
                lines.ending = Ending::Damaged { line: lines.entries.len() + 1 };
                break;
            };
            sum = next;
            lines.entries.push(entry);
            lines.good += line.len() + 1;
        }
        lines
    }
}

/// The entry of a line and the checksum up to its end, if the line is what was written.
fn read_line(line: &[u8], before: u64) -> Option<(Entry, u64)> {
    let (head, said) = line.split_at_checked(HEAD)?;
    let sum = checksum(before, said);
    if head != format!("{sum:016x} ").as_bytes() {
        return None;
    }
    Some((ron::from_str(str::from_utf8(said).ok()?).ok()?, sum))
}

fn checksum(before: u64, bytes: &[u8]) -> u64 {
    bytes.iter().fold(before, |sum, &byte| (sum ^ u64::from(byte)).wrapping_mul(PRIME))
}

#[cfg(test)]
mod tests {
    use proptest::collection::vec;
    use proptest::prelude::*;

    use super::super::super::arbitrary;
    use super::*;

    fn written(entries: &[Entry]) -> String {
        let mut writer = Writer::default();
        entries.iter().map(|entry| writer.line(entry).unwrap()).collect()
    }

    fn two() -> Vec<Entry> {
        vec![Entry::Steps(Vec::new()), Entry::Whole("Map(format: 1,\n title: \"Grün\\n\")".to_owned())]
    }

    #[test]
    fn the_checksum_is_fnv_1a() {
        assert_eq!(checksum(START, b""), 0xcbf2_9ce4_8422_2325);
        assert_eq!(checksum(START, b"a"), 0xaf63_dc4c_8601_ec8c);
        assert_eq!(checksum(START, b"foobar"), 0x8594_4171_f739_67e8);
    }

    #[test]
    fn torn_at_any_byte_the_whole_lines_before_are_kept() {
        let text = written(&two());
        let first = text.find('\n').unwrap() + 1;
        for end in 0..=text.len() {
            let lines = Lines::read(&text.as_bytes()[..end]);
            let whole = usize::from(end >= first) + usize::from(end == text.len());
            assert_eq!(lines.entries, two()[..whole], "{end}");
            let at_line = end == 0 || end == first || end == text.len();
            assert_eq!(lines.ending, if at_line { Ending::Whole } else { Ending::Torn }, "{end}");
            assert_eq!(lines.good, [0, first, text.len()][whole], "{end}");
        }
    }

    #[test]
    fn no_damaged_byte_is_believed() {
        let text = written(&two());
        let first = text.find('\n').unwrap() + 1;
        for place in 0..text.len() {
            for bit in 0..8 {
                let mut bytes = text.clone().into_bytes();
                bytes[place] ^= 1 << bit;
                let lines = Lines::read(&bytes);
                assert_eq!(lines.entries, two()[..usize::from(place >= first)], "{place} {bit}");
                assert_ne!(lines.ending, Ending::Whole, "{place} {bit}");
            }
        }
    }

    #[test]
    fn a_line_out_of_its_place_is_damaged() {
        let text = written(&two());
        let (first, second) = text.split_at(text.find('\n').unwrap() + 1);
        assert_eq!(Lines::read(second.as_bytes()).ending, Ending::Damaged { line: 1 });
        assert_eq!(Lines::read(format!("{first}{first}{second}").as_bytes()).ending, Ending::Damaged { line: 2 });
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        #[test]
        fn steps_come_back_each_on_one_line(steps in vec(vec(arbitrary::action(), 0..4), 0..4)) {
            let entries: Vec<Entry> = steps.into_iter().map(Entry::Steps).collect();
            let text = written(&entries);
            prop_assert_eq!(text.lines().count(), entries.len());
            prop_assert_eq!(Lines::read(text.as_bytes()), Lines { entries, ending: Ending::Whole, good: text.len() });
        }
    }
}
