//! Bytes as text: what Windows programs, Excel and XML writers save.

use std::borrow::Cow;

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

use super::Wrong;

/// How many bytes are looked at to tell an encoding that does not name itself.
const PROBE: usize = 1024;

/// The text that bytes hold.
///
/// A byte order mark decides, then zero bytes (UTF-16 without a mark), then the `encoding` of an XML declaration; else it is
/// UTF-8 where the bytes are valid UTF-8, and Windows-1252, as German Excel saves, where not. Time O(bytes).
///
/// # Errors
/// Where the bytes are no text.
pub(super) fn decoded(bytes: &[u8]) -> Result<Cow<'_, str>, Wrong> {
    if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"\xD0\xCF\x11\xE0") {
        return Err(Wrong::Spreadsheet);
    }
    let (encoding, mark) = Encoding::for_bom(bytes).unwrap_or_else(|| (guessed(bytes), 0));
    let body = bytes.get(mark..).unwrap_or_default();
    let text = encoding.decode_without_bom_handling_and_without_replacement(body).ok_or(Wrong::NoText)?;
    if text.contains('\0') { Err(Wrong::NoText) } else { Ok(text) }
}

fn guessed(bytes: &[u8]) -> &'static Encoding {
    let probe = bytes.get(..PROBE).unwrap_or(bytes);
    let zeros = |parity: usize| probe.iter().skip(parity).step_by(2).filter(|byte| **byte == 0).count();
    // in Latin text every second byte of UTF-16 is zero
    match (zeros(0) * 4 > probe.len(), zeros(1) * 4 > probe.len()) {
        (true, false) => UTF_16BE,
        (false, true) => UTF_16LE,
        _ => declared(probe).unwrap_or_else(|| if std::str::from_utf8(bytes).is_ok() { UTF_8 } else { WINDOWS_1252 }),
    }
}

/// The encoding that an XML declaration at the start names.
fn declared(probe: &[u8]) -> Option<&'static Encoding> {
    let head = probe.strip_prefix(b"<?xml")?;
    let head = std::str::from_utf8(head.get(..head.iter().position(|byte| *byte == b'>')?)?).ok()?;
    let value = head.split_once("encoding")?.1.trim_start().strip_prefix('=')?.trim_start();
    let quote = value.chars().next().filter(|quote| matches!(quote, '"' | '\''))?;
    Encoding::for_label(value.get(1..)?.split(quote).next()?.as_bytes())
        // whoever could read the name in bytes cannot have UTF-16
        .filter(|encoding| *encoding != UTF_16LE && *encoding != UTF_16BE)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn utf16(text: &str, mark: bool, little: bool) -> Vec<u8> {
        let units = mark.then_some(0xFEFF).into_iter().chain(text.encode_utf16());
        units.flat_map(|unit| if little { unit.to_le_bytes() } else { unit.to_be_bytes() }).collect()
    }

    #[test]
    fn encodings_are_told_apart() {
        let text = "id;name\nabh;Ausländerbehörde\n";
        let with_mark = [b"\xEF\xBB\xBF", text.as_bytes()].concat();
        let latin = WINDOWS_1252.encode(text).0.into_owned();
        for bytes in [text.as_bytes().to_vec(), with_mark, latin] {
            assert_eq!(decoded(&bytes).unwrap(), text);
        }
        for (mark, little) in [(true, true), (true, false), (false, true), (false, false)] {
            assert_eq!(decoded(&utf16(text, mark, little)).unwrap(), text);
        }
        let declared = b"<?xml version='1.0' encoding='ISO-8859-1'?><a>\xE4</a>";
        assert!(decoded(declared).unwrap().ends_with("<a>ä</a>"));
    }

    #[test]
    fn what_is_no_text_is_refused() {
        assert_eq!(decoded(b"PK\x03\x04..."), Err(Wrong::Spreadsheet));
        assert_eq!(decoded(b"a\0b\xff\xff\xff\xff\xff\xff\xff\xff"), Err(Wrong::NoText));
        assert_eq!(decoded(b"\xFF\xFE\x00\xD8"), Err(Wrong::NoText));
        assert_eq!(decoded(b"").unwrap(), "");
    }
}
