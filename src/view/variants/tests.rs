use super::Change::{Better, Other, Same, Worse};
use super::*;
use crate::analysis::Indicator;
use crate::map::{Day, Language, Map, Unwatched};
use crate::store::Document;
use crate::variant::{Model, compile};
use crate::words::Words;

fn map() -> Map {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/maps/vergleich.ron");
    Document::open(path).unwrap().map().clone()
}

fn day() -> Day {
    "2026-12-01".parse().unwrap()
}

#[test]
fn every_cell_is_the_measured_value_of_its_model() {
    let (map, words) = (map(), Words::new(Language::De));
    let compared = Compared::of(&map, day(), &Unwatched).unwrap();
    assert_eq!(compared.columns.len(), 1 + map.variants().count());
    let rows = compared.figures(&words);
    for (place, column) in compared.columns.iter().enumerate() {
        let compiled = column.id().map(|id| compile(&map, id).unwrap());
        let model = Model { base: &map, variant: compiled.as_ref() };
        let measured = model.measure(day(), crate::analysis::COST_EXPONENT, &Unwatched).unwrap();
        for figure in measured.figures {
            let indicator = Indicator::named(figure.id).unwrap();
            let name = words.indicator_name(indicator);
            let row = rows.iter().find(|row| row.name == name).unwrap();
            assert_eq!(row.cells[place].text, words.indicator_value(indicator, figure.value), "{}", figure.id);
        }
    }
}

#[test]
fn what_differs_comes_first_and_says_which_way() {
    let words = Words::new(Language::De);
    let compared = Compared::of(&map(), day(), &Unwatched).unwrap();
    let rows = compared.figures(&words);
    let first_same = rows.iter().position(|row| !row.differs).unwrap();
    assert!(first_same > 0 && rows[first_same..].iter().all(|row| !row.differs));
    let signs = |name: &str| -> Vec<Change> {
        let row = rows.iter().find(|row| row.name.contains(name)).unwrap();
        row.cells.iter().map(|cell| cell.change).collect()
    };
    assert_eq!(
        signs("Einzige Brücken"),
        [Same, Same, Same, Same, Same, Better],
        "the staff unit takes the bridges away"
    );
    assert_eq!(signs("Größte Leitungsspanne"), [Same, Worse, Worse, Worse, Same, Same]);
    assert_eq!(signs("Beteiligte Ämter"), [Same, Other, Other, Other, Same, Same], "more is neither better nor worse");
    assert!(rows.iter().all(|row| row.cells[0].change == Change::Same), "the base is what the others are held against");
}

#[test]
fn shares_of_the_first_place_are_a_whole() {
    let words = Words::new(Language::De);
    let compared = Compared::of(&map(), day(), &Unwatched).unwrap();
    let shares: f64 = standings(&compared, &words).iter().filter_map(|standing| standing.share).sum();
    assert!((shares - 1.0).abs() < 1e-9, "{shares}");
    assert!(dependence(&compared, &words).unwrap().contains("wichtiger"));
    let alone = Compared::of(&Map::default(), day(), &Unwatched).unwrap();
    assert_eq!((alone.smaa.is_none(), dependence(&alone, &words)), (true, None));
}

#[test]
fn a_step_that_does_not_fit_says_why() {
    let text = r#"#![enable(implicit_some)]
Map(format: 1, departments: {"a": (name: "Amt A", rank: Office)}, variants: {
    "v": (name: "V", actions: [Remove(id: "weg"), Rename(id: "a", name: "Amt B")]),
})"#;
    let map = Document::parse("t.ron", text.to_owned()).unwrap().map().clone();
    let words = Words::new(Language::De);
    let compared = Compared::of(&map, day(), &Unwatched).unwrap();
    let steps = steps(&compared, 1, &words);
    assert_eq!(steps.iter().map(|step| step.misfit.is_some()).collect::<Vec<_>>(), [true, false]);
    assert_eq!(compared.columns[1].misfits(), 1);
}
