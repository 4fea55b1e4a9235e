//! The whole analysis of a map on a day as one plain value.

use super::coordination::Coordination;
use super::coverage::Coverage;
use super::graph::{Cuts, betweenness};
use super::indicators::{Indicator, indicators};
use super::measures::{self, Counts, FieldMeasures, RequiredPairs, TieMeasures, UnitMeasures};
use super::rules::{Context, run};
use super::{Finding, Snapshot};
use crate::map::{Day, Id, Map, Unwatched, Watch};

/// What the analysis found on one day. Borrows nothing: it may be worked out on a thread and sent.
#[derive(Debug, Clone)]
pub struct Analysis {
    /// The day.
    pub day: Day,
    /// How much there is.
    pub counts: Counts,
    /// The findings, what matters most first. Their remedies are found on demand by [`remedies`](super::remedies).
    pub findings: Vec<Finding>,
    /// Every unit that is there on the day, by id.
    pub units: Vec<UnitMeasures>,
    /// Every pair with a working tie.
    pub ties: Vec<TieMeasures>,
    /// Every field that is there on the day, by id.
    pub fields: Vec<FieldMeasures>,
    /// Who needs to coordinate with whom.
    pub required: RequiredPairs,
    /// Comparable numbers.
    pub indicators: Vec<Indicator>,
}

impl Analysis {
    /// The measures of a unit. Time O(log units).
    pub fn unit(&self, id: &Id) -> Option<&UnitMeasures> {
        self.units.binary_search_by(|unit| unit.id.cmp(id)).ok().map(|at| &self.units[at])
    }

    /// The measures of a field. Time O(log fields).
    pub fn field(&self, id: &Id) -> Option<&FieldMeasures> {
        self.fields.binary_search_by(|field| field.id.cmp(id)).ok().map(|at| &self.fields[at])
    }

    /// The value of an indicator, where it is defined.
    pub fn indicator(&self, id: &str) -> Option<f64> {
        self.indicators.iter().find(|indicator| indicator.id == id)?.value
    }
}

/// Analyses a map on a day; `None` when `watch` says stop.
///
/// Betweenness takes by far the most time: O(n m) for n units with m working ties, on all cores.
///
/// # Examples
/// ```
/// use querschnitt::analysis::analyse;
/// use querschnitt::map::{Map, Unwatched};
/// let analysis = analyse(&Map::default(), "2026-12-01".parse()?, &Unwatched).unwrap();
/// assert!(analysis.findings.is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn analyse(map: &Map, day: Day, watch: &dyn Watch) -> Option<Analysis> {
    let snapshot = Snapshot::new(map, day);
    let coverage = Coverage::new(&snapshot);
    let coordination = Coordination::new(&snapshot);
    let graph = &snapshot.network.graph;
    let betweenness = betweenness(graph, watch)?;
    let cuts = Cuts::of(graph);
    let findings = run(&Context::new(&snapshot, &coverage, &coordination, Some(&betweenness)), watch)?.into_findings();
    Some(Analysis {
        day,
        counts: Counts::of(&snapshot),
        findings,
        units: measures::units(&snapshot, &betweenness, &cuts),
        ties: measures::ties(&snapshot, &betweenness, &cuts),
        fields: measures::field_measures(&snapshot, &coverage),
        indicators: indicators(&snapshot, &coverage, &coordination, &betweenness, &cuts),
        required: RequiredPairs::new(&snapshot, coordination),
    })
}

/// The findings of a map on a day, what matters most first, with the measures they need and no others.
pub fn findings(map: &Map, day: Day) -> Vec<Finding> {
    let snapshot = Snapshot::new(map, day);
    let coverage = Coverage::new(&snapshot);
    let coordination = Coordination::new(&snapshot);
    let betweenness = betweenness(&snapshot.network.graph, &Unwatched);
    let context = Context::new(&snapshot, &coverage, &coordination, betweenness.as_ref());
    run(&context, &Unwatched).map(super::rules::Found::into_findings).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use std::fmt::Write;
    use std::time::Instant;

    use super::super::graph::Random;
    use super::super::remedies;
    use super::super::testing::{map, today};
    use super::*;

    /// `n` units in offices of five, five ties and two responsibilities a unit, one field for 25 units.
    fn large(n: u32) -> Map {
        let mut random = Random::new(7);
        let mut text = String::new();
        let mut seen = std::collections::BTreeSet::new();
        for unit in 0..n {
            let kind = ["@u{} Office", "@u{} Section <o", "%u{} Welfare", "@u{} Section <o", "%u{} Volunteers"];
            let head = kind[unit as usize % 5].replace("{}", &unit.to_string());
            writeln!(text, "{}", head.replace("<o", &format!("<u{}", unit - unit % 5))).unwrap();
        }
        for _ in 0..5 * n {
            let (a, b) = (random.below(n), random.below(n));
            if a != b && seen.insert((a.min(b), a.max(b))) {
                // every tenth is only assumed where the number is one of twenty
                let assumed = if n % 20 == 0 && seen.len() % 10 == 0 { " assumed" } else { "" };
                writeln!(text, "u{a} -C- u{b}{assumed}").unwrap();
            }
        }
        let fields = n / 25;
        for field in 0..fields {
            writeln!(text, "#f{field} >f{}:3", (field + 1) % fields).unwrap();
        }
        for unit in 0..n {
            let (f, g) = (random.below(fields), random.below(fields));
            let roles = if f % 7 == unit % 7 { "F" } else { "D" };
            writeln!(text, "u{unit}: f{f} {roles}").unwrap();
            if f != g {
                writeln!(text, "u{unit}: f{g} M").unwrap();
            }
        }
        map(&text)
    }

    /// Prints what each part takes: `cargo test --release -- --ignored how_long --nocapture`.
    #[test]
    #[ignore = "measures time"]
    fn how_long() {
        for n in [200, 1000, 2000, 2010, 10_000] {
            let map = large(n);
            let start = Instant::now();
            let snapshot = Snapshot::new(&map, today());
            let coverage = Coverage::new(&snapshot);
            let coordination = Coordination::new(&snapshot);
            let made = start.elapsed();
            let context = Context::new(&snapshot, &coverage, &coordination, None);
            let start = Instant::now();
            let found = run(&context, &Unwatched).unwrap().into_findings();
            let ruled = start.elapsed();
            for rule in super::super::RULES {
                let start = Instant::now();
                let drafts = (rule.find)(&context, &super::super::rules::Found::new(&map)).len();
                if start.elapsed().as_micros() > 500 {
                    println!("  {} {drafts}: {:?}", rule.id, start.elapsed());
                }
            }
            println!(
                "{n}: snapshot {made:?}, rules {ruled:?}, {} findings, {} pairs",
                found.len(),
                coordination.pairs.len()
            );
            let start = Instant::now();
            let analysis = analyse(&map, today(), &Unwatched).unwrap();
            println!("{n}: all {:?}", start.elapsed());
            let mut told = analysis.findings.clone();
            let start = Instant::now();
            super::super::judge_stability(&map, today(), &mut told, &Unwatched).unwrap();
            let fragile = told.iter().filter(|finding| finding.fragile.is_some()).count();
            println!("{n}: {fragile} of {} findings are fragile {:?}", told.len(), start.elapsed());
            let start = Instant::now();
            let count = remedies(&map, &analysis.findings[0], today()).len();
            println!("{n}: {count} remedies of {} {:?}", analysis.findings[0].rule, start.elapsed());
        }
    }

    #[test]
    fn what_is_told_of_units_ties_and_fields() {
        let map = map("@o; @s Section <o 2.5; a: f FD; s: f D, g F; a -C3- s; s -E- b; %k Body");
        let analysis = analyse(&map, today(), &Unwatched).unwrap();
        let id = super::super::testing::id;
        let s = analysis.unit(&id("s")).unwrap();
        let position = s.position.as_ref().unwrap();
        assert_eq!((position.degree, position.strength, position.cut_vertex), (2, 4.0, true));
        assert_eq!((s.leads, s.delivers, s.staff, &s.office), (1, 1, Some(2.5), &id("o")));
        assert!(analysis.unit(&id("o")).unwrap().position.is_none());
        assert!(analysis.ties.iter().all(|tie| tie.bridge) && analysis.ties.len() == 2);
        assert_eq!(analysis.field(&id("f")).unwrap().deliverers, [id("a"), id("s")]);
        assert_eq!(analysis.field(&id("g")).unwrap().uncovered, [crate::map::Scope::default()]);
        let pair = analysis.required.iter().next().unwrap();
        assert_eq!((pair.a, pair.b, pair.fields), (id("a"), id("s"), vec![id("f")]));
        assert_eq!(analysis.counts, Counts { departments: 4, actors: 1, fields: 2, responsibilities: 3, ties: 2 });
    }

    #[test]
    fn awkward_maps_have_defined_values() {
        for text in
            ["", "a -C- b", "%k Body", "#f", "#f >g:3; #g >f:3; #h >f:1; a: f F", "@a until=2020-01-01; a -C- b"]
        {
            let analysis = analyse(&map(text), today(), &Unwatched).unwrap();
            assert!(analysis.indicators.iter().all(|indicator| indicator.value.is_none_or(f64::is_finite)), "{text}");
        }
    }

    #[test]
    fn a_long_line_and_a_large_body() {
        let line: Vec<String> = (1..5000).map(|unit| format!("@u{unit} Section <u{}", unit - 1)).collect();
        let members: Vec<String> = (0..200).map(|unit| format!("u{unit} -M- k; u{unit}: f D")).collect();
        let text = format!("{}; %k Body; {}; u0: f F", line.join("; "), members[1..].join("; "));
        assert!(analyse(&map(&text), today(), &Unwatched).is_some());
    }

    #[test]
    fn stops_when_told() {
        struct Never;
        impl Watch for Never {
            fn tick(&self, _: usize, _: usize) -> bool {
                false
            }
        }
        assert!(analyse(&map("a -C- b"), today(), &Never).is_none());
    }
}
