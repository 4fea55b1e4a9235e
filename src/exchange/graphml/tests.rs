//! What NetworkX, igraph, visone and yEd write, and what is refused.

use super::*;
use crate::exchange::{Note, Wrong};
use proptest::prelude::*;

fn table(text: &str) -> Table {
    GraphMl.read(text.as_bytes()).unwrap()
}

fn fault(text: &str) -> (Place, Wrong) {
    let mut faults = GraphMl.read(text.as_bytes()).unwrap_err().faults;
    assert_eq!(faults.len(), 1, "{faults:?}");
    let fault = faults.remove(0);
    (fault.place, fault.wrong)
}

/// A graph with these elements in it.
fn graph(inside: &str) -> String {
    format!("<graphml>\n<graph edgedefault=\"undirected\">\n{inside}\n</graph>\n</graphml>")
}

#[test]
fn networkx() {
    let table = table(
        r#"<?xml version='1.0' encoding='utf-8'?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
  <key id="d1" for="edge" attr.name="weight" attr.type="long" />
  <key id="d0" for="node" attr.name="club" attr.type="string" />
  <graph edgedefault="directed">
    <node id="Mr &amp; Mrs &#x4d;"><data key="d0">Officer</data></node>
    <node id="b" />
    <edge source="b" target="Mr &amp; Mrs M"><data key="d1">4</data></edge>
    <edge source="b" target="b" directed="false" />
  </graph>
</graphml>"#,
    );
    assert_eq!(table.nodes[0].text(Attribute::Id), Some("Mr & Mrs M"));
    assert_eq!(table.nodes[1].place, Place { line: 7, column: 5 });
    assert_eq!(table.edges[0].text(Attribute::Strength), Some("4"));
    assert_eq!(table.edges.iter().map(|row| row.directed).collect::<Vec<_>>(), [true, false]);
    assert_eq!(table.notes.count(&Note::LeftOut("club".to_owned())), 1);
}

#[test]
fn igraph_numbers_its_nodes_and_keeps_the_names_as_data() {
    let text = r#"<graphml><key id="v_name" for="node" attr.name="name" attr.type="string"/>
<key id="e_w" for="edge" attr.name="weight" attr.type="double"><default>2</default></key>
<graph id="G" edgedefault="undirected">
<node id="n0"><data key="v_name">Valjean</data></node><node id="n1"><data key="v_name">Javert</data></node>
<edge source="n0" target="n1"/></graph></graphml>"#;
    let edge = &table(text).edges[0];
    let said = [Attribute::From, Attribute::To, Attribute::Strength].map(|attribute| edge.text(attribute).unwrap());
    assert_eq!(said, ["Valjean", "Javert", "2"]);
    // two of one name stay apart by their numbers
    let twins = table(&text.replace("Javert", "Valjean"));
    assert_eq!(twins.nodes[1].text(Attribute::Id), Some("n1"));
}

#[test]
fn yed_draws_its_names() {
    let table = table(
        r#"<graphml xmlns:y="http://www.yworks.com/xml/graphml"><key for="node" id="d6" yfiles.type="nodegraphics"/>
<graph edgedefault="directed"><node id="n0"><data key="d6"><y:ShapeNode><y:Geometry x="1"/><y:NodeLabel a="b">Amt
für Soziales<y:LabelModel/></y:NodeLabel></y:ShapeNode></data></node></graph></graphml>"#,
    );
    assert_eq!(table.nodes[0].text(Attribute::Name), Some("Amt\nfür Soziales"));
    assert_eq!(table.nodes[0].text(Attribute::Id), Some("Amt\nfür Soziales"));
}

#[test]
fn what_is_refused_is_named() {
    let at = |line, column| Place { line, column };
    assert_eq!(fault("<!DOCTYPE a [<!ENTITY x 'y'>]><graphml/>"), (at(1, 1), Wrong::Doctype));
    assert_eq!(fault("<gexf/>"), (at(1, 1), Wrong::NoGraph));
    assert_eq!(fault(""), (at(1, 1), Wrong::NoGraph));
    assert_eq!(fault("<graphml></graphml>"), (at(1, 1), Wrong::NoGraph));
    let node = "<key id='k' for='node' attr.name='name'/>";
    let entity = format!("<graphml>{node}<graph><node id='a'><data key='k'>&boom;</data></node></graph></graphml>");
    assert!(matches!(fault(&entity).1, Wrong::Entity(name) if name == "boom"));
    assert_eq!(fault(&graph("<node id='a'><graph/></node>")), (at(3, 14), Wrong::NestedGraph));
    assert_eq!(fault(&graph("<hyperedge/>")), (at(3, 1), Wrong::Hyperedge));
    assert_eq!(fault(&graph("<node id='a'><port name='p'/></node>")), (at(3, 14), Wrong::Port));
    assert_eq!(fault(&graph("</graph><graph>")), (at(3, 9), Wrong::SecondGraph));
    assert_eq!(fault(&graph("<node/>")), (at(3, 1), Wrong::Missing(Attribute::Id)));
    assert_eq!(fault(&graph("<edge source='a'/>")), (at(3, 1), Wrong::Missing(Attribute::To)));
    assert_eq!(fault(&graph("<node id='a'><data key='x'/></node>")), (at(3, 14), Wrong::Key("x".to_owned())));
    assert!(matches!(fault(&graph("<node id='a'>")).1, Wrong::Xml(_)));
    assert!(matches!(fault("<graphml><graph>").1, Wrong::Xml(_)));
    let deep = format!("<graphml>{}", "<a>".repeat(100_000));
    assert!(matches!(fault(&deep).1, Wrong::TooDeep(_)));
}

proptest! {
    #[test]
    fn random_bytes_never_panic(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let _ = GraphMl.read(&bytes);
    }

    /// Pieces of GraphML in any order: a table, or faults with places.
    #[test]
    fn pieces_in_any_order_never_panic(pieces in prop::collection::vec(prop::sample::select(vec![
        "<graphml>", "</graphml>", "<graph edgedefault='directed'>", "</graph>", "<node id='n1'>", "</node>", "<node/>",
        "<edge source='n1' target='ü'/>", "<edge", " key='d'", ">", "<data key='d'>", "</data>", "&amp;", "&#0;", "&x;",
        "<key id='d' for='all' attr.name='weight'>", "<default>1</default>", "</key>", "<![CDATA[x]]>", "\n", "ß", "<!-- -->",
    ]), 0..24)) {
        match GraphMl.read(pieces.concat().as_bytes()) {
            Ok(_) => {}
            Err(unsound) => prop_assert!(!unsound.faults.is_empty()),
        }
    }
}
