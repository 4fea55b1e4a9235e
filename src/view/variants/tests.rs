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

fn freiburg() -> Compared {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/maps/freiburg-2016.ron");
    Compared::of(Document::open(path).unwrap().map(), "2016-05-31".parse().unwrap(), &Unwatched).unwrap()
}

#[test]
fn the_role_conflict_of_a_merged_office_comes_with_its_counter_argument() {
    let (compared, words) = (freiburg(), Words::new(Language::De));
    let rows = exchanged(&compared, 1, &words);
    let conflict = rows.iter().find(|row| row.rule == "line/function-conflict").unwrap();
    assert_eq!(conflict.exchange, Exchange::Comes);
    assert!(conflict.sentence.contains("Ausländerbehörde") && conflict.sentence.contains("Betreuung und Versorgung"));
    assert!(conflict.against.as_ref().unwrap().contains("ein Ansprechpartner"));
    assert!(rows.iter().all(|row| row.exchange == Exchange::Comes || row.against.is_none()));
}

#[test]
fn many_findings_of_one_rule_are_one_row_and_longer_lists_only_change() {
    let (compared, words) = (freiburg(), Words::new(Language::De));
    let rows = exchanged(&compared, 3, &words);
    let isolated: Vec<&FindingRow> = rows.iter().filter(|row| row.rule == "coordination/isolated").collect();
    let [isolated] = isolated[..] else { panic!("{isolated:?}") };
    assert_eq!((isolated.exchange, isolated.count), (Exchange::Goes, 8));
    assert!(isolated.sentence.starts_with("8 Mal „Ohne Verbindung“: ") && isolated.sentence.ends_with("und 5 weitere"));
    let idle: Vec<Exchange> =
        rows.iter().filter(|row| row.rule == "clarity/idle-unit").map(|row| row.exchange).collect();
    assert_eq!(idle, [Exchange::Changes]);
    let all = compared.comparison.lost[3].len() + compared.comparison.gained[3].len();
    let told = |row: &FindingRow| if row.exchange == Exchange::Changes { 2 } else { row.count };
    assert_eq!(rows.iter().map(told).sum::<usize>(), all, "nothing is left out");
}
