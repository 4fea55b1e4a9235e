use super::*;
use crate::map::{Language, Map, Severity, Unwatched};
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

fn moment(day: &str, map: Option<Map>) -> Moment {
    let commit = format!("c{day}");
    Moment { commit, day: day.parse().unwrap(), author: "Anna".into(), subject: day.into(), map }
}

fn timeline() -> Timeline {
    let moments = vec![
        moment("2026-01-01", Some(map("vhs", "", None))),
        moment("2026-02-01", Some(map("vhs", "", Some("amt")))),
        moment("2026-03-01", Some(map("vhs", "", None))),
        moment("2026-04-01", None),
        moment("2026-05-01", Some(map("schule", "vhs", None))),
    ];
    Timeline::of(moments, &Unwatched).unwrap()
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
        record_changes(&timeline, &"schule".parse().unwrap(), &words).iter().map(|change| change.place).collect();
    assert_eq!(places, [4, 0], "renamed in May, there since January");
}

#[test]
fn who_changed_a_record_and_what() {
    let (timeline, words) = (timeline(), Words::new(Language::De));
    let changes = record_changes(&timeline, &"sprache".parse().unwrap(), &words);
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
    let unjudged = Timeline::unjudged(judged.entries.iter().map(|entry| entry.moment.clone()).collect());
    let id = "schule".parse().unwrap();
    let found = record_changes(&unjudged, &id, &words);
    assert!(!found.is_empty() && found == record_changes(&judged, &id, &words));
}
