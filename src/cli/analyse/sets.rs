//! What the analysis tells in JSON besides numbers of one thing: sets of units, offices, dimensions, endings, notes.

use serde_json::{Value as Json, json};

use super::object::Object;
use crate::analysis::{
    Asked, BusFactor, Core, Endings, Family, KEY_PLAYERS, KeyPlayerSets, KeyUnits, Measures, OfficeTies,
};
use crate::words::Words;

/// Each under its key, as far as it was asked for.
pub(super) fn sets<'a>(measures: &Measures, asked: &Asked, words: &Words) -> Object<'a> {
    let is_shown = |family: Family| asked.has(family) && asked.shows(family.name());
    let all = [
        ("bus_factor", Family::BusFactor, measures.bus_factor.as_ref().map(bus_factor)),
        ("key_players", Family::KeyPlayers, measures.key_players.as_ref().map(key_players)),
        (
            "core_periphery",
            Family::CorePeriphery,
            measures.core.as_ref().and_then(|core| core.as_ref().map(core_periphery)),
        ),
        ("offices", Family::Offices, measures.offices.as_ref().map(offices)),
        ("dimensions", Family::Coverage, measures.open_values.as_ref().map(|_| dimensions(measures))),
        ("ending", Family::Coverage, measures.endings.as_ref().map(ending)),
        ("function_conflicts", Family::Line, measures.line.as_ref().map(|_| conflicts(measures))),
    ];
    let shown = all.into_iter().filter(|&(_, family, _)| is_shown(family)).map(|(key, _, value)| (key, json!(value)));
    shown.chain([("notes", notes(measures, words))]).collect()
}

fn bus_factor(factor: &BusFactor) -> Json {
    json!({"count": factor.units.len(), "units": factor.units, "exact": factor.is_exact(), "at_least": factor.at_least})
}

fn key_players(sets: &KeyPlayerSets) -> Json {
    let set = |set: &Option<KeyUnits>| {
        set.as_ref().map(|set| json!({"units": set.units, "value": set.value, "exact": set.exact}))
    };
    json!({"most": KEY_PLAYERS, "cut": set(&sets.cut), "apart": set(&sets.apart), "reach": set(&sets.reach)})
}

fn core_periphery(core: &Core) -> Json {
    json!({"core": core.units, "correlation": core.correlation, "exact": core.exact})
}

fn offices(ties: &OfficeTies) -> Json {
    let offices = ties.offices.iter().zip(&ties.ties.groups);
    let office = |(id, ties): (_, &crate::analysis::graph::Ties)| json!({"id": id, "external": ties.external, "internal": ties.internal, "ei_index": ties.index()});
    offices.map(office).collect()
}

fn dimensions(measures: &Measures) -> Json {
    let open = measures.open_values.iter().flatten();
    open.map(|open| json!({"dimension": open.dimension, "value": open.value, "uncovered": open.fields})).collect()
}

fn ending(endings: &Endings) -> Json {
    let records = endings.records.iter();
    let records = records.map(|end| json!({"unit": end.unit, "field": end.field, "until": end.until.to_string()}));
    let programmes = endings
        .programmes
        .iter()
        .map(|end| json!({"id": end.id, "until": end.until.to_string(), "fields": end.fields, "units": end.units}));
    json!({"responsibilities": records.collect::<Vec<_>>(), "programmes": programmes.collect::<Vec<_>>()})
}

fn conflicts(measures: &Measures) -> Json {
    let conflicts = measures.line.iter().flat_map(|line| &line.conflicts);
    let told = conflicts.map(|conflict| {
        let (one, other) = conflict.functions;
        json!({
            "unit": conflict.top,
            "height": conflict.height.name(),
            "functions": [one.name(), other.name()],
            "units": [conflict.units.0, conflict.units.1],
        })
    });
    told.collect()
}

fn notes(measures: &Measures, words: &Words) -> Json {
    let notes = measures.notes().into_iter();
    notes
        .map(|note| json!({"measure": note.measure(), "note": note.name(), "message": super::note(note, words)}))
        .collect()
}
