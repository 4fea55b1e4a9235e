//! Rule 38: two units that may be the same.

use std::collections::{BTreeMap, BTreeSet};

use super::context::Context;
use super::deeds::{Remedy, units_of};
use super::found::Found;
use super::rule::{Draft, Rule, SubjectKind};
use crate::analysis::Finding;
use crate::map::{Action, Id, MergeInto, Node, Severity};

pub(crate) const ID: &str = "data/same-name";

pub(super) const RULE: Rule =
    Rule { facts: &["a", "b"], remedies, ..Rule::new(ID, Severity::Note, SubjectKind::Pair, find) };

/// Legal forms that say nothing about who it is.
const FORMS: [&str; 12] = ["ev", "gmbh", "ggmbh", "mbh", "ag", "eg", "kg", "gbr", "ug", "aoer", "kdoer", "inc"];

/// Names and the short ones by which they are known.
const KNOWN: [(&str, &str); 10] = [
    ("arbeiterwohlfahrt", "awo"),
    ("deutsches-rotes-kreuz", "drk"),
    ("diakonisches-werk", "diakonie"),
    ("caritasverband", "caritas"),
    ("volkshochschule", "vhs"),
    ("agentur-fuer-arbeit", "arbeitsagentur"),
    ("industrie-und-handelskammer", "ihk"),
    ("handwerkskammer", "hwk"),
    ("deutscher-paritaetischer-wohlfahrtsverband", "paritaetischer"),
    ("bundesamt-fuer-migration-und-fluechtlinge", "bamf"),
];

/// A name without case, umlauts, punctuation and legal form, by its short name where that is known.
fn folded(name: &str) -> String {
    // points belong to the word: e.V. is one
    let slug = Id::from_name(&name.replace('.', ""), "unit");
    let words: Vec<&str> = slug.as_str().split('-').filter(|word| !FORMS.contains(word)).collect();
    let joined = words.join("-");
    let known = KNOWN.iter().find(|(long, _)| *long == joined);
    known.map_or(joined, |(_, short)| (*short).to_owned())
}

fn find(ctx: &Context<'_>, _: &Found) -> Vec<Draft> {
    let snapshot = ctx.snapshot;
    let mut named: BTreeMap<String, BTreeSet<u32>> = BTreeMap::new();
    for unit in snapshot.unit_numbers() {
        // a name without Latin letters folds to nothing that could be compared
        let key = folded(snapshot.seat(unit).node.name());
        let key = if key == "unit-1" { snapshot.seat(unit).node.name().to_lowercase() } else { key };
        named.entry(key).or_default().insert(unit);
    }
    for unit in snapshot.unit_numbers() {
        if let Some(others) = short(snapshot.seat(unit).node).and_then(|short| named.get_mut(&folded(short))) {
            others.insert(unit);
        }
    }
    let groups = named.into_values().filter(|units| units.len() > 1);
    let pairs: BTreeSet<(u32, u32)> = groups.flat_map(|units| pairs(ctx, &units)).collect();
    let draft = |(a, b)| {
        Draft::about([snapshot.unit_id(a), snapshot.unit_id(b)]).fact("a", ctx.unit_fact(a)).fact("b", ctx.unit_fact(b))
    };
    pairs.into_iter().map(draft).collect()
}

fn short(node: &Node) -> Option<&str> {
    match node {
        Node::Department(department) => department.short.as_deref(),
        Node::Actor(actor) => actor.short.as_deref(),
        Node::Field(_) => None,
    }
}

/// Each with the next that it could be; departments of two offices may well bear one name („Verwaltung“).
fn pairs(ctx: &Context<'_>, units: &BTreeSet<u32>) -> Vec<(u32, u32)> {
    let is_apart = |a: u32, b: u32| {
        let departments = ctx.snapshot.seat(a).is_department() && ctx.snapshot.seat(b).is_department();
        departments && ctx.snapshot.line.parent(a) != ctx.snapshot.line.parent(b)
    };
    let next = |&a: &u32| units.range(a + 1..).copied().find(|&b| !is_apart(a, b)).map(|b| (a, b));
    units.iter().filter_map(next).collect()
}

fn remedies(ctx: &Context<'_>, finding: &Finding) -> Vec<Remedy> {
    let units = units_of(ctx, finding);
    let Some(&first) = units.first() else { return Vec::new() };
    let into = MergeInto::bare(ctx.snapshot.unit_id(first));
    let units = ctx.snapshot.unit_ids(units).into_iter().collect();
    vec![vec![Action::Merge { units, into, keep_sections: false }]]
}

#[cfg(test)]
mod tests {
    use super::super::testing::tells;
    use super::folded;

    #[test]
    fn case_umlauts_and_legal_form_do_not_count() {
        for (a, b) in [
            ("Caritasverband e.V.", "Caritas"),
            ("AWO gGmbH", "Arbeiterwohlfahrt"),
            ("Jugendmigrationsdienst", "JUGENDMIGRATIONSDIENST"),
            ("Flüchtlingsrat e. V.", "Fluechtlingsrat ev"),
        ] {
            let folded = |name: &str| folded(&name.replace("e. V.", "e.V."));
            assert_eq!(folded(a), folded(b));
        }
        assert_ne!(folded("Grundschule Nord"), folded("Grundschule Süd"));
    }

    #[test]
    fn two_that_may_be_one() {
        tells(super::ID, "%a name=Caritasverband_e.V.; %b name=caritas; a -C- b", &["a b"]);
        tells(super::ID, "%a name=Caritas; %b name=Diakonie; a -C- b", &[]);
        tells(super::ID, "@o; @p; @a Section <o name=Verwaltung; @b Section <p name=Verwaltung", &[]);
        tells(super::ID, "@o; @a Section <o name=Verwaltung; @b Section <o name=Verwaltung", &["a b"]);
    }
}
