//! The text twins of a small map, in both languages, narrow and in ASCII.

use super::{Page, findings, matrix, measures, network, outline};
use crate::analysis::{Analysis, analyse};
use crate::map::{Language, Map, Unwatched};
use crate::view::fit;
use crate::view::measures::Sheets;
use crate::view::testing::map;
use crate::words::Words;

fn town() -> Map {
    map("D bezirk nord sued; U soz name=Sozialamt code=50; U asyl name=Leistung_Asyl rank=Section part_of=soz; \
         U ord name=Ordnungsamt code=32; A caritas name=Caritasverband_für_die_Stadt_und_den_Landkreis kind=Welfare; \
         A klinik name=Klinikum kind=Health; A runde name=Runder_Tisch kind=Body; F wohnen name=Unterbringung_und_Wohnen \
         duty=Mandatory; F sprache name=Sprache; F mittlung name=Sprachmittlung part_of=sprache; \
         R soz wohnen Lead; R asyl wohnen Deliver; R caritas wohnen Contribute bezirk=nord; R caritas sprache Deliver; \
         R ord wohnen CoSign until=2026-06-30; T soz caritas Coordination strength=3; T caritas runde Member seat=Chair; \
         T ord soz Tension; T soz caritas Funding")
}

fn of(map: &Map) -> Analysis {
    analyse(map, "2026-12-01".parse().unwrap(), &Unwatched).unwrap()
}

type Twin = fn(&Map, &Analysis, &Words, Page) -> String;

const TWINS: [(&str, Twin); 4] =
    [("outline", outline), ("matrix", matrix), ("network", network), ("findings", findings)];

#[test]
fn the_views_as_text() {
    let map = town();
    let analysis = of(&map);
    for (name, twin) in TWINS {
        for (language, end) in [(Language::De, "de"), (Language::En, "en")] {
            // The sentences of findings are tested where they are made.
            if name != "findings" {
                let page = Page { width: 80, ascii: false };
                insta::assert_snapshot!(format!("{name}_{end}"), twin(&map, &analysis, &Words::new(language), page));
            }
        }
    }
}

#[test]
fn lines_end_without_spaces_and_ascii_is_ascii() {
    for map in [town(), Map::default(), self::map("A x name=難民支援 kind=Other; F f name=مؤسسة; R x f Lead")]
    {
        let analysis = of(&map);
        for language in Language::ALL {
            let words = Words::new(*language);
            for (name, twin) in TWINS {
                for width in [20, 40, 80, 200] {
                    let text = twin(&map, &analysis, &words, Page { width, ascii: true });
                    assert!(text.is_ascii(), "{name}: {text}");
                    assert!(text.ends_with('\n') && !text.ends_with("\n\n\n"), "{name}: {text:?}");
                    assert!(text.lines().all(|line| line == line.trim_end()), "{name}: {text}");
                }
            }
        }
    }
}

#[test]
fn tables_keep_to_the_page() {
    let map = town();
    let analysis = of(&map);
    let words = Words::new(Language::De);
    for width in [40, 60, 120] {
        for ascii in [false, true] {
            let page = Page { width, ascii };
            let text = matrix(&map, &analysis, &words, page) + &network(&map, &analysis, &words, page);
            for line in text.lines() {
                assert!(fit::width(line) <= usize::from(width), "{width}: {line}");
            }
        }
    }
}

#[test]
fn tense_relations_stay_out() {
    let map = town();
    let words = Words::new(Language::De);
    let text = network(&map, &of(&map), &words, Page { width: 80, ascii: false });
    assert!(!text.contains("angespannt"));
}

fn sheets(map: &Map) -> Sheets {
    Sheets::of(map, "2026-12-01".parse().unwrap(), &Unwatched).unwrap()
}

#[test]
fn the_measures_as_text() {
    let map = town();
    for (language, end) in [(Language::De, "de"), (Language::En, "en")] {
        let text = measures(&map, &sheets(&map), &Words::new(language), Page { width: 80, ascii: false });
        insta::assert_snapshot!(format!("measures_{end}"), text);
    }
}

#[test]
fn measures_keep_to_the_page_and_to_ascii() {
    for map in [town(), Map::default(), self::map("A x name=難民支援 kind=Other; F f name=مؤسسة; R x f Lead")]
    {
        let sheets = sheets(&map);
        for language in Language::ALL {
            for width in [40, 60, 100] {
                let text = measures(&map, &sheets, &Words::new(*language), Page { width, ascii: true });
                assert!(text.is_ascii() && text.lines().all(|line| line == line.trim_end()), "{text}");
                assert!(text.lines().all(|line| fit::width(line) <= usize::from(width)), "{width}: {text}");
            }
        }
    }
}
