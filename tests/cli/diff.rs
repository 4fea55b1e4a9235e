//! `diff`: what changed between two files.

use serde_json::{Value, json};

use crate::house::{House, SMALL};

#[test]
fn comments_and_the_way_it_is_written_are_told() {
    let house = House::with_map();
    house.write("comment.ron", SMALL.replace("// Eine Bemerkung.", "// Eine andere."));
    house.write("layout.ron", SMALL.replace("        ", "  "));
    let said = house.run(&["diff", "--lang=de", "map.ron", "comment.ron"]);
    assert_eq!((said.code, &*said.out), (1, "~ Nur Kommentare geändert.\n- // Eine Bemerkung.\n+ // Eine andere.\n"));
    let said = house.run(&["diff", "map.ron", "layout.ron"]);
    assert!(said.out.starts_with("~ Only the way it is written changed"), "{}", said.out);
    assert_eq!((said.code, said.out.lines().count()), (0, 1));
    let said = house.run(&["diff", "map.ron", "map.ron"]);
    assert_eq!((said.code, &*said.out), (0, ""));

    let read = |files: [&str; 2]| -> Value {
        serde_json::from_str(&house.run(&["diff", "--format=json", files[0], files[1]]).out).unwrap()
    };
    let comments = json!([{"sign": "-", "text": "// Eine Bemerkung."}, {"sign": "+", "text": "// Eine andere."}]);
    let expected = json!({"format": 1, "changes": [], "comments": comments, "layout": false});
    assert_eq!(read(["map.ron", "comment.ron"]), expected);
    let expected = |layout: bool| json!({"format": 1, "changes": [], "comments": [], "layout": layout});
    assert_eq!(read(["map.ron", "layout.ron"]), expected(true));
    assert_eq!(read(["map.ron", "map.ron"]), expected(false));
}

/// A comment that only stands elsewhere is no new comment; where the map changed too, both are told.
#[test]
fn comments_are_told_beside_changes_of_the_map() {
    let house = House::with_map();
    let moved = SMALL
        .replace("    // Eine Bemerkung.\n", "")
        .replace("    actors: {\n", "    // Eine Bemerkung.\n    actors: {\n");
    house.write("moved.ron", &moved);
    assert!(house.run(&["diff", "map.ron", "moved.ron"]).out.starts_with("~ Only the way it is written changed"));
    house.write("both.ron", moved.replace("\"Volkshochschule\"", "\"VHS\"").replace("Bemerkung.", "Notiz."));
    let told = "~ Volkshochschule renamed to VHS\n- // Eine Bemerkung.\n+ // Eine Notiz.\n";
    assert_eq!(house.run(&["diff", "map.ron", "both.ron"]).out, told);
}
