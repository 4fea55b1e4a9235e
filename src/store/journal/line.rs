//! Values as lines: a checksum, a blank, the value in RON. Each checksum goes on from the one before, so that a line that is
//! missing, doubled or out of its place is noticed as one that is damaged.

use serde::Serialize;
use serde::de::DeserializeOwned;

use super::super::section::ron_options;

/// Where FNV-1a begins (Fowler, Noll and Vo, 64 bit).
pub(super) const START: u64 = 0xcbf2_9ce4_8422_2325;
const PRIME: u64 = 0x0000_0100_0000_01b3;

/// Digits of a checksum and the blank behind them.
const HEAD: usize = 17;

/// Makes the lines of one journal, in order.
///
/// # Examples
/// ```
/// use querschnitt::store::journal::{Ending, Lines, Writer};
/// let mut writer = Writer::default();
/// let text = writer.line(&"begun")? + &writer.line(&2)?;
/// let mut lines = Lines::new(text.as_bytes());
/// assert_eq!(lines.next_value::<String>(), Some("begun".to_owned()));
/// assert_eq!(lines.next_value::<u8>(), Some(2));
/// assert_eq!(lines.next_value::<u8>(), None);
/// assert_eq!(lines.ending(), Ending::Whole);
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
    /// The next line, with its line feed. RON without its pretty form escapes every line feed within.
    ///
    /// # Errors
    /// Where the value cannot be written as RON; the next line follows the one before then.
    pub fn line(&mut self, value: &impl Serialize) -> Result<String, ron::Error> {
        let said = ron_options().to_string(value)?;
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

/// Reads the lines of one journal, in order, as far as they are what was written.
#[derive(Debug, Clone)]
pub struct Lines<'a> {
    rest: &'a [u8],
    sum: u64,
    read: usize,
    ending: Ending,
}

impl<'a> Lines<'a> {
    /// The lines of whatever bytes there are.
    pub fn new(bytes: &'a [u8]) -> Self {
        Self { rest: bytes, sum: START, read: 0, ending: Ending::Whole }
    }

    /// The value of the next line. `None` at the end, and for ever behind a line that is torn, damaged or another value.
    pub fn next_value<T: DeserializeOwned>(&mut self) -> Option<T> {
        if self.rest.is_empty() {
            return None;
        }
        let rest = std::mem::take(&mut self.rest);
        let Some(end) = rest.iter().position(|&byte| byte == b'\n') else {
            self.ending = Ending::Torn;
            return None;
        };
        let (line, after) = rest.split_at(end);
        self.read += 1;
        let Some((value, sum)) = read_line(line, self.sum) else {
            self.ending = Ending::Damaged { line: self.read };
            return None;
        };
        (self.sum, self.rest) = (sum, after.get(1..).unwrap_or_default());
        Some(value)
    }

    /// How the lines end, once they are read.
    pub fn ending(&self) -> Ending {
        self.ending
    }
}

/// The value of a line and the checksum up to its end, if the line is what was written.
fn read_line<T: DeserializeOwned>(line: &[u8], before: u64) -> Option<(T, u64)> {
    let (head, said) = line.split_at_checked(HEAD)?;
    let sum = checksum(before, said);
    if head != format!("{sum:016x} ").as_bytes() {
        return None;
    }
    Some((ron_options().from_str(str::from_utf8(said).ok()?).ok()?, sum))
}

/// FNV-1a of the bytes, going on from a number.
pub(super) fn checksum(before: u64, bytes: &[u8]) -> u64 {
    bytes.iter().fold(before, |sum, &byte| (sum ^ u64::from(byte)).wrapping_mul(PRIME))
}

#[cfg(test)]
mod tests {
    use proptest::collection::vec;
    use proptest::prelude::*;

    use super::super::super::arbitrary;
    use super::super::Entry;
    use super::*;

    /// The entries of whatever bytes there are, and how they end.
    fn read(bytes: &[u8]) -> (Vec<Entry>, Ending) {
        let mut lines = Lines::new(bytes);
        let entries = std::iter::from_fn(|| lines.next_value()).collect();
        (entries, lines.ending())
    }

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
            let (entries, ending) = read(&text.as_bytes()[..end]);
            let whole = usize::from(end >= first) + usize::from(end == text.len());
            assert_eq!(entries, two()[..whole], "{end}");
            let at_line = end == 0 || end == first || end == text.len();
            assert_eq!(ending, if at_line { Ending::Whole } else { Ending::Torn }, "{end}");
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
                let (entries, ending) = read(&bytes);
                assert_eq!(entries, two()[..usize::from(place >= first)], "{place} {bit}");
                assert_ne!(ending, Ending::Whole, "{place} {bit}");
            }
        }
    }

    #[test]
    fn a_line_out_of_its_place_is_damaged() {
        let text = written(&two());
        let (first, second) = text.split_at(text.find('\n').unwrap() + 1);
        assert_eq!(read(second.as_bytes()).1, Ending::Damaged { line: 1 });
        assert_eq!(read(format!("{first}{first}{second}").as_bytes()).1, Ending::Damaged { line: 2 });
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        #[test]
        fn steps_come_back_each_on_one_line(steps in vec(vec(arbitrary::action(), 0..4), 0..4)) {
            let entries: Vec<Entry> = steps.into_iter().map(Entry::Steps).collect();
            let text = written(&entries);
            prop_assert_eq!(text.lines().count(), entries.len());
            prop_assert_eq!(read(text.as_bytes()), (entries, Ending::Whole));
        }
    }
}
