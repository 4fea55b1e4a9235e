use super::*;
use crate::map::{Language, Map, Severity, Slot, Unwatched};
use crate::store::read_text;
use crate::words::Words;

/// A map with a field, delivered by `unit` and led by whoever is named.
fn map(unit: &str, was: &str, lead: Option<&str>) -> Map {
    let lead = lead.map_or_else(String::new, |lead| format!("(unit: \"{lead}\", field: \"sprache\", roles: [Lead]), "));
    let was = if was.is_empty() { String::new() } else { format!(", was: [\"{was}\"]") };
    read_text(&format!(
        "#![enable(implicit_some)]\nMap(format: 1, departments: {{\"amt\": (name: \"Amt\", rank: Office)}},
        actors: {{\"{unit}\": (name: \"Schule\", kind: Education{was})}}, fields: {{\"sprache\": (name: \"Sprache\")}},
        responsibilities: [{lead}(unit: \"{unit}\", field: \"sprache\", roles: [Deliver])])"
    ))
    .unwrap()
}

/// A version, made from no other.
fn moment(day: &str, map: Option<Map>) -> Moment {
    let commit = format!("c{day}");
    let content = map.map(std::sync::Arc::new).into();
    let (author, subject, blob) = ("Anna".into(), day.into(), format!("b{day}"));
    Moment { commit, parents: Vec::new(), day: day.parse().unwrap(), author, subject, blob, content }
}

/// Versions, each made from the one before it.
fn in_a_row(mut moments: Vec<Moment>) -> Vec<Moment> {
    moments.iter_mut().enumerate().skip(1).for_each(|(place, moment)| moment.parents = vec![place - 1]);
    moments
}

fn node(id: &str) -> Slot {
    Slot::Node(id.parse().unwrap())
}

fn timeline() -> Timeline {
    let moments = vec![
        moment("2026-01-01", Some(map("vhs", "", None))),
        moment("2026-02-01", Some(map("vhs", "", Some("amt")))),
        moment("2026-03-01", Some(map("vhs", "", None))),
        moment("2026-04-01", None),
        moment("2026-05-01", Some(map("schule", "vhs", None))),
    ];
    Timeline::of(in_a_row(moments), &Unwatched).unwrap()
}

#[test]
fn since_when_a_field_has_no_lead() {
    let timeline = timeline();
    let since = |rule: &str| timeline.open().iter().find(|open| open.finding.rule == rule).map(|open| open.since);
    assert_eq!(since("coverage/no-lead"), Some(2), "the lead went in March, and an unreadable version ends nothing");
    let errors = timeline.counts(Severity::Error);
    assert_eq!((errors[0], errors[1], errors[3]), (Some(1.0), Some(0.0), None));
}

#[test]
fn a_renamed_unit_is_followed() {
    let timeline = timeline();
    let isolated = timeline.open().into_iter().find(|open| open.finding.rule == "coordination/isolated").unwrap();
    assert_eq!(isolated.finding.subjects[0].as_str(), "schule");
    assert!(isolated.since < 3, "the actor was there before it was renamed");
    let words = Words::new(Language::De);
    let places: Vec<usize> =
        record_changes(&timeline, &node("schule"), &words).iter().map(|change| change.place).collect();
    assert_eq!(places, [4, 0], "renamed in May, there since January");
}

#[test]
fn who_changed_a_record_and_what() {
    let (timeline, words) = (timeline(), Words::new(Language::De));
    let changes = record_changes(&timeline, &node("sprache"), &words);
    let told: Vec<(usize, Vec<char>)> =
        changes.iter().map(|change| (change.place, change.changes.iter().map(|line| line.sign).collect())).collect();
    assert_eq!(told.iter().map(|(place, _)| *place).collect::<Vec<_>>(), [2, 1, 0]);
    assert_eq!(
        (&told[0].1[..], &told[1].1[..]),
        (&['-'][..], &['+'][..]),
        "the lead came in February and went in March"
    );
    assert!(changes[1].changes[0].message.contains("Sprache"));
}

struct Stop;

impl crate::map::Watch for Stop {
    fn tick(&self, _: usize, _: usize) -> bool {
        false
    }
}

#[test]
fn no_versions_and_a_stop() {
    let none = Timeline::of(Vec::new(), &Unwatched).unwrap();
    assert!(none.open().is_empty() && none.latest().is_none());
    assert!(Timeline::of(vec![moment("2026-01-01", None)], &Stop).is_none());
}

#[test]
fn who_changed_a_record_is_known_before_anything_is_judged() {
    let (judged, words) = (timeline(), Words::new(Language::De));
    let moments = judged.entries.iter().map(|entry| entry.moment.clone()).collect();
    let unjudged = Archive::default().timeline(moments);
    let id = node("schule");
    let found = record_changes(&unjudged, &id, &words);
    assert!(!found.is_empty() && found == record_changes(&judged, &id, &words));
}

#[test]
fn nothing_is_read_or_judged_twice() {
    let (one, two) = (map("vhs", "", None), map("vhs", "", Some("amt")));
    let unread = |day: &str, blob: &str| Moment { blob: blob.into(), content: Content::Unread, ..moment(day, None) };
    let mut archive = Archive::default();
    // the file held the same in January, March and twice in May; in April it was no map
    let days = ["2026-01-01", "2026-02-01", "2026-03-01", "2026-04-01", "2026-05-01", "2026-05-01"];
    let blobs = ["1", "2", "1", "x", "1", "1"];
    let moments = || in_a_row(days.iter().zip(blobs).map(|(day, blob)| unread(day, blob)).collect());
    let mut timeline = archive.timeline(moments());
    assert_eq!(timeline.unread(2), ["1", "x"], "the latest first, each once");
    assert!(timeline.unjudged(9).is_empty() && (timeline.count_read(), timeline.count_judged()) == (0, 0));
    archive.keep_read("1".into(), Some(one.clone()));
    archive.keep_read("x".into(), None);
    archive.fill(&mut timeline);
    assert_eq!((timeline.unread(9), timeline.count_read(), timeline.is_read()), (vec!["2".to_owned()], 5, false));
    archive.keep_read("2".into(), Some(two));
    archive.fill(&mut timeline);
    let days = |timeline: &Timeline| timeline.unjudged(9).iter().map(|one| one.day.to_string()).collect::<Vec<_>>();
    assert_eq!(days(&timeline), ["2026-05-01", "2026-03-01", "2026-02-01", "2026-01-01"]);
    let latest = timeline.unjudged(1).remove(0);
    archive.keep_judged(latest.blob, latest.day, judge(&latest.map, latest.day));
    archive.fill(&mut timeline);
    assert_eq!((timeline.count_judged(), timeline.is_judged(), timeline.latest()), (3, false, Some(5)));
    // read again later, after a commit more: all that is new is that
    let mut later: Vec<Moment> = moments();
    later.push(unread("2026-06-01", "3"));
    let again = archive.timeline(later);
    assert_eq!((again.unread(9), again.count_judged()), (vec!["3".to_owned()], 3));
    // of another file nothing is known, and nothing of this one is kept
    archive.timeline(vec![unread("2026-01-01", "other")]);
    assert_eq!(archive.timeline(moments()).count_read(), 0);
}

#[test]
fn links_paths_programmes_and_variants_have_versions_of_their_own() {
    let map = |rest: &str| -> Map {
        let units = "departments: {\"a\": (name: \"A\", rank: Office), \"b\": (name: \"B\", rank: Office)},
            fields: {\"f\": (name: \"F\")},";
        read_text(&format!("#![enable(implicit_some)]\nMap(format: 1, {units} {rest})")).unwrap()
    };
    let versions = [
        "",
        "ties: [(from: \"a\", to: \"b\", kind: Coordination)], programmes: {\"a\": (name: \"P\")},",
        "ties: [(from: \"a\", to: \"b\", kind: Coordination, strength: 2)], programmes: {\"a\": (name: \"P\")},
         responsibilities: [(unit: \"a\", field: \"f\", roles: [Lead])],",
        "variants: {\"a\": (name: \"V\")}, paths: {\"w\": (name: \"W\", steps: [(field: \"f\", unit: \"a\")])},
         responsibilities: [(unit: \"a\", field: \"f\", roles: [Lead])],",
    ];
    let moments = versions.iter().map(|rest| moment("2026-01-01", Some(map(rest)))).collect();
    let timeline = Archive::default().timeline(in_a_row(moments));
    let words = Words::new(Language::De);
    let places = |record: &Slot| -> Vec<usize> {
        record_changes(&timeline, record, &words).iter().map(|change| change.place).collect()
    };
    let id = |text: &str| text.parse::<crate::map::Id>().unwrap();
    let last = &versions.last().map(|rest| map(rest)).unwrap();
    assert_eq!(places(&Slot::Tie(id("a"), id("b"), crate::map::TieKind::Coordination)), [3, 2, 1]);
    assert_eq!(places(&Slot::Responsibility(id("a"), id("f"), crate::map::Scope::default())), [2]);
    assert_eq!(places(&Slot::Programme(id("a"))), [3, 1]);
    assert_eq!(places(&Slot::Variant(id("a"))), [3]);
    assert_eq!(places(&Slot::Path(id("w"))), [3]);
    assert_eq!(record_of(&id("a"), last), Some(node("a")), "the unit before the variant");
    assert!(!has_changes_of_its_own(&Slot::Rule("coverage/no-lead".into())));
}

/// January begins without a lead; in February a branch gives it one, in March the main line renames the unit, in April they are
/// joined, in May the lead goes.
fn branches() -> Timeline {
    let mut moments = vec![
        moment("2026-01-01", Some(map("vhs", "", None))),
        moment("2026-03-01", Some(map("schule", "vhs", None))),
        moment("2026-02-01", Some(map("vhs", "", Some("amt")))),
        moment("2026-04-01", Some(map("schule", "vhs", Some("amt")))),
        moment("2026-05-01", Some(map("schule", "vhs", None))),
    ];
    for (moment, parents) in moments.iter_mut().zip([vec![], vec![0], vec![0], vec![1, 2], vec![3]]) {
        moment.parents = parents;
    }
    Timeline::of(moments, &Unwatched).unwrap()
}

#[test]
fn each_version_is_held_against_those_from_which_it_was_made() {
    let timeline = branches();
    assert_eq!(timeline.main_line(), [0, 1, 3, 4]);
    assert_eq!([0, 1, 2, 3, 4].map(|place| timeline.before(place)), [None, Some(0), Some(0), Some(1), Some(3)]);
    let errors: Vec<Option<f64>> = timeline.counts(Severity::Error);
    assert_eq!(errors, [1.0, 1.0, 0.0, 1.0].map(Some), "along the main line");
    let went = |place: usize| -> Vec<&str> {
        timeline.exchanged(place).unwrap().went.iter().map(|finding| finding.rule).collect()
    };
    assert!(went(1).is_empty(), "the main line knows nothing of the branch");
    assert!(went(2).contains(&"coverage/no-lead") && went(3).contains(&"coverage/no-lead"));
    let words = Words::new(Language::De);
    let places = |record: &Slot| -> Vec<usize> {
        record_changes(&timeline, record, &words).iter().map(|change| change.place).collect()
    };
    assert_eq!(places(&node("sprache")), [4, 2, 0], "the merge made nothing that was on no branch");
}

#[test]
fn what_is_accepted_is_not_settled() {
    let open = map("vhs", "", None);
    let mut accepted = open.clone();
    let accept = r#"[Accept(rule: "coverage/no-lead", subjects: ["sprache"], because: "bekannt")]"#;
    let actions = crate::store::read_actions(accept).unwrap();
    crate::edit::compile(&actions, &open).unwrap().apply(&mut accepted).unwrap();
    let moments = vec![moment("2026-01-01", Some(open)), moment("2026-02-01", Some(accepted))];
    let timeline = Timeline::of(in_a_row(moments), &Unwatched).unwrap();
    let exchanged = timeline.exchanged(1).unwrap();
    assert!(exchanged.went.is_empty(), "{:?}", exchanged.went);
    assert_eq!(exchanged.accepted.iter().map(|finding| finding.rule).collect::<Vec<_>>(), ["coverage/no-lead"]);
}

#[test]
fn a_finding_began_on_the_branch_from_which_it_came() {
    let mut timeline = branches();
    timeline.entries.truncate(4);
    let map = timeline.entries[3].moment.map().unwrap();
    let finding = timeline.entries[0].state.as_ref().unwrap().findings[0].clone();
    // what the branch found in February is what the merge has, and what the main line has not
    let found = |timeline: &mut Timeline, places: &[usize]| {
        for (place, entry) in timeline.entries.iter_mut().enumerate() {
            let findings = if places.contains(&place) { vec![finding.clone()] } else { Vec::new() };
            entry.state = Some(std::sync::Arc::new(State { findings, indicators: Vec::new() }));
        }
        timeline.open().first().map(|open| open.since)
    };
    assert!(map.node(&"schule".parse().unwrap()).is_some());
    assert_eq!(found(&mut timeline, &[2, 3]), Some(2));
    assert_eq!(found(&mut timeline, &[0, 2, 3]), Some(0));
    assert_eq!(found(&mut timeline, &[0, 1, 3]), Some(0));
    assert_eq!(found(&mut timeline, &[0, 3]), Some(3));
    assert_eq!(found(&mut timeline, &[0, 1, 2]), None);
}
