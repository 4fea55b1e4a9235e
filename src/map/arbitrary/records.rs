//! Random records. Links name ids of the pool; `maps.rs` keeps what fits.

// Attributes come in the order in which they are drawn.
#![allow(clippy::inconsistent_struct_constructor)]

use proptest::collection::{btree_map, btree_set, vec};
use proptest::option::{of, weighted};
use proptest::prelude::*;
use proptest::sample::select;

use super::{DIMENSIONS, VALUES, any_ids, id, ids, texts};
use crate::map::{
    Accepted, Actor, ActorKind, Basis, Body, Certainty, Day, Department, Dependency, Duty, Field, Function, Id, Level,
    Node, Path, Posts, Programme, Rank, Responsibility, Role, RuleLevel, RuleSetting, Scope, Seat, Step, Strength,
    Threshold, Tie, TieKind, Trust,
};

fn word<T: Copy + std::fmt::Debug + 'static>(all: &'static [T]) -> impl Strategy<Value = T> {
    select(all)
}

fn posts() -> BoxedStrategy<Posts> {
    (0_u32..30).prop_map(|half| Posts::new(f64::from(half) / 10.0).unwrap()).boxed()
}

pub(super) fn days() -> BoxedStrategy<Day> {
    (2024_i16..2027, 1_i8..4).prop_map(|(year, month)| Day::new(year, month, 1).unwrap()).boxed()
}

fn seldom<T: std::fmt::Debug>(value: impl Strategy<Value = T>) -> impl Strategy<Value = Option<T>> {
    weighted(0.2, value)
}

pub(super) fn departments() -> BoxedStrategy<Department> {
    let first = (texts(), seldom(texts()), seldom(texts()), of(ids()), word(Rank::ALL));
    let second = (btree_set(word(Function::ALL), 0..3), of(posts()), seldom(posts()), seldom(texts()), seldom(days()));
    (first, second)
        .prop_map(|((name, short, code, part_of, rank), (functions, staff, vacant, note, until))| Department {
            short,
            code,
            part_of,
            functions,
            staff,
            vacant,
            note,
            until,
            ..Department::bare(name, rank)
        })
        .boxed()
}

fn bodies() -> BoxedStrategy<Body> {
    (any::<bool>(), any::<bool>(), of(ids()), seldom(texts()))
        .prop_map(|(steering, decides, office, meets)| Body { steering, decides, meets, office, ground: None })
        .boxed()
}

pub(super) fn actors() -> BoxedStrategy<Actor> {
    let kind = prop_oneof![Just(ActorKind::Body), word(ActorKind::ALL)];
    (texts(), kind, of(ids()), of(bodies()), of(posts()), seldom(word(Level::ALL)), btree_set(texts(), 0..2))
        .prop_map(|(name, kind, part_of, body, staff, level, tags)| {
            let body = body.filter(|_| kind == ActorKind::Body);
            Actor { part_of, body, staff, level, tags, ..Actor::bare(name, kind) }
        })
        .boxed()
}

pub(super) fn fields() -> BoxedStrategy<Field> {
    let depends_on = btree_map(ids(), word(Dependency::ALL), 0..3);
    let participation = seldom(btree_set(word(ActorKind::ALL), 0..2));
    (texts(), of(ids()), word(Duty::ALL), depends_on, participation, seldom(texts()))
        .prop_map(|(name, part_of, duty, depends_on, participation, note)| Field {
            part_of,
            duty,
            depends_on,
            participation,
            note,
            ..Field::bare(name)
        })
        .boxed()
}

pub(super) fn nodes() -> BoxedStrategy<Node> {
    prop_oneof![departments().prop_map(Node::from), actors().prop_map(Node::from), fields().prop_map(Node::from)]
        .boxed()
}

pub(super) fn scopes() -> BoxedStrategy<Scope> {
    let values = btree_set(select(&VALUES[..]).prop_map(id), 1..3);
    let named = btree_map(select(&DIMENSIONS[..]).prop_map(id), values, 1..3);
    prop_oneof![3 => Just(Scope::default()), 1 => named.prop_map(Scope)].boxed()
}

pub(super) fn responsibilities() -> BoxedStrategy<Responsibility> {
    let first = (any_ids(), any_ids(), scopes(), btree_set(word(Role::ALL), 1..3), word(Basis::ALL));
    let second = (seldom(any_ids()), seldom(any_ids()), seldom(ids()), seldom(posts()), word(Certainty::ALL));
    let third = (seldom(texts()), seldom(days()), seldom(days()));
    (first, second, third)
        .prop_map(|((unit, field, scope, roles, basis), second, (note, since, until))| {
            let (on_behalf_of, deputy, programme, posts, certainty) = second;
            Responsibility {
                scope,
                basis,
                on_behalf_of,
                deputy,
                programme,
                posts,
                certainty,
                note,
                since,
                until,
                ..Responsibility::new(unit, field, roles)
            }
        })
        .boxed()
}

pub(super) fn ties() -> BoxedStrategy<Tie> {
    let more = (1_u32..4, seldom(1_u32..5), seldom(word(Seat::ALL)), seldom(posts()), seldom(texts()));
    (any_ids(), any_ids(), word(TieKind::ALL), more)
        .prop_map(|(from, to, kind, more)| {
            let (strength, trust, seat, staff, note) = more;
            let strength = Strength::new(f64::from(strength)).unwrap();
            let trust = trust.map(|trust| Trust::new(f64::from(trust)).unwrap());
            Tie { strength, trust, seat, staff, note, ..Tie::new(from, to, kind) }
        })
        .boxed()
}

pub(super) fn steps() -> BoxedStrategy<Vec<Step>> {
    let step = (ids(), of(ids()), scopes(), seldom(texts()));
    vec(step.prop_map(|(field, unit, scope, note)| Step { field, unit, scope, note }), 0..5).boxed()
}

pub(super) fn paths() -> BoxedStrategy<Path> {
    (texts(), steps(), seldom(texts())).prop_map(|(name, steps, note)| Path { steps, note, ..Path::bare(name) }).boxed()
}

pub(super) fn programmes() -> BoxedStrategy<Programme> {
    (texts(), seldom(texts()), of(days()))
        .prop_map(|(name, funder, until)| Programme { funder, until, ..Programme::bare(name) })
        .boxed()
}

pub(super) fn rule_settings() -> BoxedStrategy<RuleSetting> {
    let thresholds = btree_map(texts(), (0_u32..9).prop_map(|n| Threshold::new(f64::from(n)).unwrap()), 0..2);
    (of(word(RuleLevel::ALL)), thresholds).prop_map(|(level, thresholds)| RuleSetting { level, thresholds }).boxed()
}

pub(super) fn accepted() -> BoxedStrategy<Accepted> {
    (rules(), btree_set(any_ids(), 0..3), texts())
        .prop_map(|(rule, subjects, because)| Accepted { rule, subjects, because })
        .boxed()
}

pub(super) fn rules() -> BoxedStrategy<String> {
    select(&super::RULES[..]).prop_map(str::to_owned).boxed()
}

pub(super) fn dimensions() -> BoxedStrategy<(Id, Vec<Id>)> {
    let values = proptest::sample::subsequence(VALUES.to_vec(), 1..=VALUES.len()).prop_shuffle();
    (select(&DIMENSIONS[..]), values)
        .prop_map(|(dimension, values)| (id(dimension), values.into_iter().map(id).collect()))
        .boxed()
}
