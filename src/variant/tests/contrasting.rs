//! What is new, gone, moved, changed.

use super::tried;
use crate::analysis::testing::{id, map};
use crate::map::{Scope, Slot, TieKind};
use crate::variant::{Contrast, Fate};

const TOWN: &str = "@d1 Division; @d3 Division; @so Office <d3; @asyl Section <so 9; @oa Office <d1; @abh Section <oa 18; %jc Authority
    abh: aufenthalt FD; asyl: geld D; so: geld F; jc: geld D; abh -C- asyl; so -C- jc";

fn contrast(actions: &str) -> Contrast {
    let compiled = tried(&map(TOWN), actions);
    assert_eq!(compiled.misfits().count(), 0);
    Contrast::of(&compiled)
}

fn told(contrast: &Contrast) -> Vec<(String, Fate)> {
    let nodes = contrast.fates().filter_map(|(slot, fate)| match slot {
        Slot::Node(id) => Some((id.to_string(), fate)),
        _ => None,
    });
    nodes.collect()
}

fn role(unit: &str, field: &str) -> Slot {
    Slot::Responsibility(id(unit), id(field), Scope::default())
}

#[test]
fn new_gone_moved_and_changed() {
    let contrast = contrast(
        r#"[
            AddDepartment(id: "neu", department: (name: "Neu", rank: Office)),
            Remove(id: "jc"),
            Move(id: "abh", under: "d3"),
            Rename(id: "so", name: "Soziales"),
        ]"#,
    );
    let expected = [("abh", Fate::Moved), ("jc", Fate::Gone), ("neu", Fate::New), ("so", Fate::Changed)];
    assert_eq!(told(&contrast), expected.map(|(id, fate)| (id.to_owned(), fate)));
    assert_eq!(contrast.gone(&id("jc")).map(|node| node.name().to_owned()).as_deref(), Some("jc"));
    assert_eq!(contrast.fate(&role("jc", "geld")), Some(Fate::Gone));
    assert_eq!(contrast.fate(&Slot::tie(id("so"), id("jc"), TieKind::Coordination)), Some(Fate::Gone));
    assert_eq!(contrast.fate(&role("abh", "aufenthalt")), None);
}

#[test]
fn what_a_merged_unit_takes_over_is_not_new() {
    let contrast = contrast(
        r#"[Merge(units: ["oa", "so"], into: (id: "ami", name: "AMI", part_of: "d3", rank: Office)), Assign(unit: "ami", field: "aufenthalt", roles: [Contribute])]"#,
    );
    // the sections stay where they are: below the heir of their offices
    let expected = [("ami", Fate::New), ("oa", Fate::Gone), ("so", Fate::Gone)];
    assert_eq!(told(&contrast), expected.map(|(id, fate)| (id.to_owned(), fate)));
    assert_eq!(contrast.origins(&id("ami")), [id("oa"), id("so")]);
    assert_eq!(contrast.heirs(&id("so")), [id("ami")]);
    assert_eq!(contrast.fate(&role("ami", "geld")), Some(Fate::Moved));
    assert_eq!(contrast.fate(&role("so", "geld")), None, "it goes on with the heir");
    assert_eq!(contrast.fate(&role("ami", "aufenthalt")), Some(Fate::New));
    assert_eq!(contrast.fate(&Slot::tie(id("ami"), id("jc"), TieKind::Coordination)), Some(Fate::Moved));
}

#[test]
fn another_id_is_no_other_unit() {
    let contrast = contrast(r#"[ChangeId(id: "abh", to: "amt-32")]"#);
    assert_eq!(told(&contrast), [("amt-32".to_owned(), Fate::Changed)]);
    assert_eq!((contrast.same(&id("amt-32")), contrast.all_gone().count()), (Some(&id("abh")), 0));
}
