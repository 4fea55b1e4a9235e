//! `import`: from files of other programs to a map, new or joined to one that is there.

use insta::assert_snapshot;

use crate::house::{House, SMALL};

const ACTORS: &[u8] =
    b"Kennung;Bezeichnung;Art;Geh\xF6rt zu;Farbe\r\nsoz;Sozialamt;Amt;;rot\r\nasyl;Asyl, Hilfe;Abteilung;soz;\r\n\
    caritas;Caritas;Freie Wohlfahrtspflege;;\r\nclub;Klub;Verein;;\r\n";
const TIES: &[u8] = b"Von;Nach;Beziehung;St\xE4rke\r\nasyl;caritas;;2,5\r\ncaritas;asyl;;3\r\nclub;club;;1\r\nsoz;Jobcenter;\xDCbergabe;1\r\n\
    soz;caritas;Finanzierung;\r\n";

#[test]
fn a_map_from_what_excel_saves() {
    let house = House::new();
    house.write("akteure.csv", ACTORS);
    house.write("beziehungen.csv", TIES);
    let call = ["import", "akteure.csv", "beziehungen.csv", "-o", "netz.ron"];
    assert_snapshot!("import_told_in_german", house.run(&[&["--lang", "de"], &call[..]].concat()).told());
    assert_snapshot!("import_map", house.read("netz.ron"));
    assert_eq!(house.run(&["fmt", "--check", "netz.ron"]).code, 0);
    let before = house.state("netz.ron");
    assert_snapshot!("import_never_replaces_unasked", house.both(&call));
    assert_eq!(house.state("netz.ron"), before);
    assert_eq!(house.run(&[&call[..], &["--force"]].concat()).code, 0);
}

#[test]
fn joining_keeps_what_is_there() {
    let house = House::with_map();
    house.write("mehr.csv", "name;note\nVolkshochschule;Kurse\nCaritas;\n");
    assert_snapshot!("import_into", house.both(&["import", "mehr.csv", "--into", "map.ron"]));
    let text = house.read("map.ron");
    assert!(
        text.contains("// Eine Bemerkung.") && text.contains("note: \"Kurse\"") && text.contains("\"caritas\""),
        "{text}"
    );
    assert_eq!(text.lines().count(), SMALL.lines().count() + 1);
}

#[test]
fn everything_wrong_is_told_and_nothing_written() {
    let house = House::new();
    house.write("a.csv", "id,staff,until\nx,viel,morgen\nx,,\n");
    house.write("b.csv", "from,to,weight\nx,y,-1\nx,\n");
    house.write("c.graphml", "<!DOCTYPE a><graphml/>");
    assert_snapshot!("import_faults", house.both(&["import", "a.csv", "b.csv", "c.graphml", "-o", "neu.ron"]));
    assert_eq!(house.names(), ["a.csv", "b.csv", "c.graphml"]);
    assert_snapshot!("import_unknown_format", house.both(&["import", "a.docx", "-o", "neu.ron"]));
    assert_snapshot!("import_without_output", house.both(&["import", "a.csv"]));
}

#[test]
fn pipes() {
    let house = House::new();
    let said = house.run_with_input(&["import", "-", "--from", "csv", "-o", "-"], "a,to\n1,2\n");
    assert_eq!((said.code, said.out.as_str()), (2, ""));
    let said = house.run_with_input(&["import", "-", "--from", "csv", "-o", "-"], "from,to\nA,B\n");
    assert_eq!(said.code, 0);
    assert!(
        said.out.contains("(from: \"a\", to: \"b\", kind: Coordination)") && said.err.contains('2'),
        "{}",
        said.told()
    );
}
