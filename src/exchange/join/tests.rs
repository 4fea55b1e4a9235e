//! What becomes of tables: new maps, and maps joined to others.

use super::*;
use crate::exchange::{Attribute, format_named};
use crate::map::{ActorKind, Node, Role, Strength, TieKind};
use proptest::prelude::*;

fn import(sources: &[&str], here: Option<&Map>) -> Result<Imported, Vec<Fault>> {
    let mut import = Import::default();
    for source in sources {
        import.add(format_named("csv").unwrap().read(source.as_bytes()));
    }
    import.join(here, &Lexicon::default())
}

fn id(text: &str) -> Id {
    text.parse().unwrap()
}

const NODES: &str = "id,name,kind,part_of,staff,duty\nsoz,Sozialamt,Office,,12.5,\nteam,Team Asyl,Section,soz,,\n\
    Caritas e.V.,,Welfare,,,\nwohnen,Wohnen,Field,,,Mandatory\nx,X,person,,,\n";
const EDGES: &str = "source,target,kind,strength,roles\nsoz,Caritas e.V.,,2,\nCaritas e.V.,soz,,3,\nteam,wohnen,,,Lead;Deliver\n\
    team,Neu,Handover,,\nteam,team,,,\nteam,Neu,friends,,\nx,wohnen,,,\n";

#[test]
fn nodes_and_edges_become_a_map() {
    let read = import(&[EDGES, NODES], None).unwrap();
    let map = &read.map;
    let caritas = map.node(&id("caritas-e-v")).unwrap();
    assert_eq!((caritas.name(), caritas.as_actor().unwrap().kind), ("Caritas e.V.", ActorKind::Welfare));
    assert_eq!(map.parent(&id("team")), Some(&id("soz")));
    assert_eq!(
        map.tie(&id("soz"), &id("caritas-e-v"), TieKind::Coordination).unwrap().strength,
        Strength::new(3.0).unwrap()
    );
    assert!(map.tie(&id("team"), &id("neu"), TieKind::Handover).is_some());
    let lead = map.responsibilities_of_field(&id("wohnen"));
    assert_eq!(lead[0].roles, [Role::Lead, Role::Deliver].into());
    assert!(map.fields().all(|(_, field)| field.duty.is_statutory()));
    assert_eq!((read.nodes, read.edges), (6, 7));
    let notes: Vec<_> = read.notes.iter().map(|(note, count)| (note.clone(), count)).collect();
    let expected = [
        (Note::OtherKind("person".to_owned()), 1),
        (Note::OtherTie("friends".to_owned()), 1),
        (Note::WithItself, 1),
        (Note::Doubled, 1),
        (Note::OnlyInEdges, 1),
        (Note::NoRole, 1),
    ];
    assert_eq!(notes, expected);
}

#[test]
fn ids_are_kept_where_they_can_be() {
    let read = import(&["von;nach\nAmt A;amt-a\nAMT A;1\n難民;支援\n"], None).unwrap();
    let ids: Vec<_> = read.ids.iter().map(|(name, id)| (name.as_str(), id.as_str())).collect();
    let expected = [
        ("1", "1"),
        ("AMT A", "amt-a-3"),
        ("Amt A", "amt-a-2"),
        ("amt-a", "amt-a"),
        ("支援", "unit-2"),
        ("難民", "unit-1"),
    ];
    assert_eq!(ids, expected);
    assert_eq!(read.map.name(&id("amt-a-2")), "Amt A");
}

#[test]
fn edges_may_call_nodes_by_their_labels() {
    let read = import(&["id,label\n1,VHS\n2,Caritas\n3,Twin\n4,Twin\n", "von,nach\nVHS,2\nTwin,1\n"], None).unwrap();
    assert!(read.map.tie(&id("1"), &id("2"), TieKind::Coordination).is_some());
    assert_eq!((read.nodes, read.map.node_count()), (5, 5), "nobody knows which twin is meant");
}

#[test]
fn joining_adds_and_alters_and_never_removes() {
    let here = import(&[NODES, EDGES], None).unwrap().map;
    let more = "name,note\nSozialamt,Neu im Haus\nVHS,\n";
    let read = import(&[more, "von,nach\nVHS,Team Asyl\nsoz,caritas-e-v\n"], Some(&here)).unwrap();
    assert_eq!(read.map.node_count(), here.node_count() + 1);
    let office = read.map.node(&id("soz")).unwrap();
    assert!(matches!(office, Node::Department(office) if office.note.is_some() && office.staff.is_some()));
    // a tie that says nothing of its strength keeps it
    assert_eq!(
        read.map.tie(&id("soz"), &id("caritas-e-v"), TieKind::Coordination).unwrap().strength,
        Strength::new(3.0).unwrap()
    );
    let (added, altered): (Vec<_>, Vec<_>) = read.edit.changes().partition(|(_, change)| change.before.is_none());
    assert_eq!((added.len(), altered.len()), (2, 1));
    assert!(read.edit.changes().all(|(_, change)| change.after.is_some()));
    let mut joined = here.clone();
    read.edit.apply(&mut joined).unwrap();
    assert_eq!(Edit::between(&joined, &read.map), Edit::default());
    // the same once more changes nothing
    let again = import(&[more, "von,nach\nVHS,Team Asyl\n"], Some(&read.map)).unwrap();
    assert!(again.edit.is_empty());
}

#[test]
fn everything_wrong_is_told_with_its_place() {
    let nodes = "id,name,kind,staff,until,part_of,level\na,A,,viel,2027-02-30,weg,Mars\nb,B,,-1,,,\nb,B,,,,,\nc,C,Office,,,a,\n";
    let edges = "from,to,weight\na,b,0\na,b,nan\na,b,1000001\n";
    let told: Vec<_> = import(&[nodes, edges], None)
        .unwrap_err()
        .into_iter()
        .map(|fault| (fault.source_number, fault.place.line, fault.place.column, fault.wrong))
        .collect();
    let number = |attribute, text: &str| Wrong::Number(attribute, text.to_owned());
    let expected = [
        (0, 2, 4, number(Attribute::Staff, "viel")),
        (0, 2, 5, Wrong::Day("2027-02-30".to_owned())),
        (0, 2, 6, Wrong::Unknown(Attribute::PartOf, "weg".to_owned())),
        (0, 2, 7, Wrong::Word(Attribute::Level, "Mars".to_owned())),
        (0, 3, 4, number(Attribute::Staff, "-1")),
        (0, 4, 1, Wrong::DoubledId("b".to_owned())),
        (1, 2, 3, number(Attribute::Strength, "0")),
        (1, 3, 3, number(Attribute::Strength, "nan")),
        (1, 4, 3, number(Attribute::Strength, "1000001")),
    ];
    assert_eq!(told, expected);
    let not_whole = import(&["id,kind,part_of\na,Office,b\nb,Office,a\nc,Welfare,a\n"], None).unwrap_err();
    assert_eq!(not_whole.iter().map(|fault| fault.place.line).collect::<Vec<_>>(), [2, 4]);
    assert!(not_whole.iter().all(|fault| matches!(fault.wrong, Wrong::NotWhole(_))));
}

#[test]
fn values_are_judged_in_sources_with_unsound_rows() {
    let nodes = "id,name,staff,part_of\na,A,viel,c\nb,B,1,2,3\nc,C,-1,a,x\n,,,a\n";
    let graph = "<graphml><key id='w' for='edge' attr.name='weight'/><graph><edge source='a'/>\n\
        <edge source='a' target='b'><data key='w'>schwer</data></edge></graph></graphml>";
    let mut import = Import::default();
    import.add(format_named("csv").unwrap().read(nodes.as_bytes()));
    import.add(format_named("graphml").unwrap().read(graph.as_bytes()));
    let told: Vec<_> = import
        .join(None, &Lexicon::default())
        .unwrap_err()
        .into_iter()
        .map(|fault| (fault.source_number, fault.place.line, fault.wrong))
        .collect();
    let expected = [
        // that c is not known is no fault of this row: the row of c is not sound
        (0, 2, Wrong::Number(Attribute::Staff, "viel".to_owned())),
        (0, 3, Wrong::TooManyCells { expected: 4, found: 5 }),
        (0, 4, Wrong::TooManyCells { expected: 4, found: 5 }),
        (0, 5, Wrong::Missing(Attribute::Id)),
        (1, 1, Wrong::Missing(Attribute::To)),
        (1, 2, Wrong::Number(Attribute::Strength, "schwer".to_owned())),
    ];
    assert_eq!(told, expected);
}

proptest! {
    /// Whatever the names: every node has an id of its own, every name is kept, and nothing panics.
    #[test]
    fn any_names_are_kept_apart(names in prop::collection::btree_set("[ -~äß難]{1,6}", 1..12)) {
        let mut writer = csv::Writer::from_writer(Vec::new());
        writer.write_record(["id", "note"]).unwrap();
        let names: std::collections::BTreeSet<String> =
            names.iter().map(|name| name.trim().to_owned()).filter(|name| !name.is_empty()).collect();
        for name in &names {
            writer.write_record([name, "x"]).unwrap();
        }
        let text = String::from_utf8(writer.into_inner().unwrap()).unwrap();
        prop_assume!(!names.is_empty());
        let read = import(&[&text], None).unwrap();
        prop_assert_eq!(read.map.node_count(), names.len());
        for name in &names {
            prop_assert_eq!(read.map.name(&read.ids[name]), crate::map::typed(name));
        }
    }
}
