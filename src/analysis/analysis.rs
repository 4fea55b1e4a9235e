//! What the editor shows while somebody types: the findings of a map on a day, as one plain value.

use super::coordination::Coordination;
use super::coverage::Coverage;
use super::graph::betweenness;
use super::measures::RequiredPairs;
use super::rules::{Context, run};
use super::{Finding, Snapshot};
use crate::map::{Day, Map, Unwatched, Watch};

/// What the analysis found on one day. Borrows nothing: it may be worked out on a thread and sent.
#[derive(Debug, Clone)]
pub struct Analysis {
    /// The day.
    pub day: Day,
    /// The findings, what matters most first. Their remedies are found on demand by [`remedies`](super::remedies).
    pub findings: Vec<Finding>,
    /// Who needs to coordinate with whom.
    pub required: RequiredPairs,
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
    let betweenness = betweenness(&snapshot.network.graph, watch)?;
    let findings = run(&Context::new(&snapshot, &coverage, &coordination, Some(&betweenness)), watch)?.into_findings();
    Some(Analysis { day, findings, required: RequiredPairs::new(&snapshot, coordination) })
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
                // one in ten is only assumed, for some sizes
                let assumed = if n.is_multiple_of(20) && seen.len().is_multiple_of(10) { " assumed" } else { "" };
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
