//! What spreadsheets and scripts write, and how it is read.

use super::*;
use crate::exchange::Note;
use proptest::prelude::*;

fn table(text: &str) -> Table {
    Csv.read(text.as_bytes()).unwrap()
}

fn fault(text: impl AsRef<[u8]>) -> (Place, Wrong) {
    let mut faults = Csv.read(text.as_ref()).unwrap_err().faults;
    assert_eq!(faults.len(), 1, "{faults:?}");
    let fault = faults.remove(0);
    (fault.place, fault.wrong)
}

fn place(line: usize, column: usize) -> Place {
    Place { line, column }
}

#[test]
fn nodes_as_german_excel_writes_them() {
    let text = "Kennung;Bezeichnung;Art;Gehört zu;Stellen;Farbe\r\nabh;\"Amt \"\"32\"\"; Süd\";Office;;18,5;rot\r\n;Träger;;abh;;\r\n;;;;;\r\n";
    let table = Csv.read(&encoding_rs::WINDOWS_1252.encode(text).0).unwrap();
    let [abh, carrier] = &table.nodes[..] else { panic!("{table:?}") };
    assert_eq!(abh.text(Attribute::Name), Some("Amt \"32\"; Süd"));
    assert_eq!(abh.cell(Attribute::Staff).unwrap().place, place(2, 5));
    assert_eq!(carrier.text(Attribute::PartOf), Some("abh"));
    assert_eq!(table.notes.count(&Note::LeftOut("Farbe".to_owned())), 1);
}

#[test]
fn edges_of_other_programs() {
    for text in [
        "Source,Target,Type,Id,Label,Weight\na,b,Undirected,0,,2.5\n",
        "from\tto\tweight\na\tb\t2.5\n",
        "sep=|\nVon|Nach|Stärke\na|b|2.5\n",
        "\u{feff}\"von\";\"an\";\"gewicht\"\n\n\na;b;\"2.5\"",
    ] {
        let table = table(text);
        let row = &table.edges[0];
        assert_eq!(
            [Attribute::From, Attribute::To, Attribute::Strength].map(|a| row.text(a).unwrap()),
            ["a", "b", "2.5"]
        );
        assert_eq!(table.edges.len(), 1);
    }
}

#[test]
fn places_are_those_of_the_text() {
    let text = "\nid,name\n\n\"a\nb\",A\n\n\nc,C\nd,D,,,E\n,,\n";
    let faults = Csv.read(text.as_bytes()).unwrap_err().faults;
    assert_eq!(faults, [Fault::new(place(9, 3), Wrong::TooManyCells { expected: 2, found: 5 })]);
    let rows = table("\nid,name\n\n\"a\nb\",A\n\n\nc,C\n").nodes;
    assert_eq!(rows.iter().map(|row| row.place.line).collect::<Vec<_>>(), [4, 8]);
}

#[test]
fn what_is_wrong_is_told_with_its_place() {
    assert_eq!(fault(""), (place(1, 1), Wrong::Empty));
    assert_eq!(fault("\n;;\n"), (place(1, 1), Wrong::Empty));
    assert_eq!(fault("1,2\n2,3\n"), (place(1, 1), Wrong::NoHeader));
    assert_eq!(fault("von;nach\na;\n"), (place(2, 2), Wrong::Missing(Attribute::To)));
    assert_eq!(fault("name;id\n;\n x;\nb;\"c\n"), (place(4, 2), Wrong::OpenQuote));
    assert_eq!(fault(b"PK\x03\x04xl/workbook.xml"), (place(1, 1), Wrong::Spreadsheet));
}

proptest! {
    /// Whatever stands in the cells, whatever separates them, in every encoding: it is read back.
    #[test]
    fn what_a_writer_quotes_is_read_back(
        cells in prop::collection::vec(("[ -~äöüß€\n]{0,12}x", "[a-z\",;\t|\"\n ]{0,12}"), 1..20),
        separator in prop::sample::select(vec![b';', b',', b'\t', b'|']),
        encoding in 0..4_usize,
    ) {
        let mut writer = csv::WriterBuilder::new().delimiter(separator).from_writer(Vec::new());
        writer.write_record(["id", "note"]).unwrap();
        for (id, note) in &cells {
            writer.write_record([id, note]).unwrap();
        }
        let text = String::from_utf8(writer.into_inner().unwrap()).unwrap();
        let bytes = match encoding {
            0 => text.clone().into_bytes(),
            1 => [b"\xEF\xBB\xBF", text.as_bytes()].concat(),
            2 => encoding_rs::WINDOWS_1252.encode(&text).0.into_owned(),
            _ => [0xFEFF].into_iter().chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect(),
        };
        // by chance bytes of Windows-1252 are UTF-8 as well („ß€“): nobody can tell then
        prop_assume!(encoding != 2 || text.is_ascii() || std::str::from_utf8(&bytes).is_err());
        let table = Csv.read(&bytes).unwrap();
        prop_assert_eq!(table.nodes.len(), cells.len());
        for (row, (id, note)) in table.nodes.iter().zip(&cells) {
            prop_assert_eq!(row.text(Attribute::Id).unwrap_or_default(), id.trim());
            prop_assert_eq!(row.text(Attribute::Note).unwrap_or_default(), note.trim());
        }
    }

    #[test]
    fn random_bytes_never_panic(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let _ = Csv.read(&bytes);
    }

    #[test]
    fn random_tables_never_panic(text in "(id|source|target|name)?[;,\"\na-zü0-9\r\t=]{0,80}") {
        match Csv.read(text.as_bytes()) {
            Ok(_) => {}
            Err(unsound) => prop_assert!(!unsound.faults.is_empty() && unsound.faults.iter().all(|fault| fault.place.line > 0)),
        }
    }
}
